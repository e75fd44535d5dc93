/** The published JSON Schemas, made from the validators, so that the two cannot part. */
import * as z from 'zod/mini';
import { replaySchema, saveSchema } from './replaySchema';
import { scenarioSchema } from './schema';

const SCHEMAS = { scenario: scenarioSchema, replay: replaySchema, save: saveSchema } as const;
export type SchemaKind = keyof typeof SCHEMAS;
export const SCHEMA_KINDS = Object.keys(SCHEMAS) as SchemaKind[];

export function jsonSchema(kind: SchemaKind): object {
  return { title: `Nightmare Protocol ${kind}, version 1`, ...z.toJSONSchema(SCHEMAS[kind]) };
}
