/** The validator's findings as lines a person can act on: `file: place: what is wrong`. The sentences are in words. */
import type * as z from 'zod/mini';
import { faultText } from '../words/cli';

export interface Fault {
  /** `cast[3].traits.A`; empty for the whole file. */
  place: string;
  text: string;
}

export const faultLine = (file: string, { place, text }: Fault): string => (place === '' ? `${file}: ${text}` : `${file}: ${place}: ${text}`);

type Path = readonly PropertyKey[];
const MAX_KEY_SHOWN = 40;

/** `['cast', 3, 'traits']` as `cast[3].traits`; strange keys are quoted and cut. */
export function placeText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += `${text === '' ? '' : '.'}${shownKey(String(step))}`;
  }
  return text;
}

const shownKey = (key: string): string => (/^[\w-]{1,40}$/.test(key) ? key : JSON.stringify(key.slice(0, MAX_KEY_SHOWN)));

/** Every fault, in the order of the schema; a key that should not be there is a fault at its own place. */
export function faultsOf(error: z.core.$ZodError, input: unknown): Fault[] {
  return error.issues.flatMap((issue) => issueFaults(issue, issue.path, input));
}

function issueFaults(issue: z.core.$ZodIssue, path: Path, input: unknown): Fault[] {
  const at = (text: string): Fault[] => [{ place: placeText(path), text }];
  const value = valueAt(input, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ place: placeText([...path, key]), text: faultText.unknownKey }));
    case 'invalid_type':
      return at(value === undefined ? faultText.missing : faultText.wrongType(issue.expected, shownValue(value)));
    case 'invalid_value':
      return at(value === undefined ? faultText.missing : faultText.notOneOf(issue.values.map(String), shownValue(value)));
    case 'too_small':
      return at(tooSmall(issue, value));
    case 'too_big':
      return at(tooBig(issue, value));
    case 'not_multiple_of':
      return at(faultText.notMultiple(Number(issue.divisor), shownValue(value)));
    case 'invalid_format':
      return at(issue.pattern?.includes('a-z0-9') ? faultText.notId(shownValue(value)) : faultText.controlCharacters);
    case 'invalid_union':
      return unionFaults(issue, path, input);
    default:
      return at(faultText.refused(shownValue(value)));
  }
}

const isCounted = (origin: string): boolean => origin === 'array' || origin === 'string';

function tooSmall(issue: z.core.$ZodIssueTooSmall, value: unknown): string {
  if (isCounted(issue.origin)) return faultText.tooFew(issue.origin, Number(issue.minimum), sizeOf(value));
  return faultText.below(Number(issue.minimum), shownValue(value));
}

function tooBig(issue: z.core.$ZodIssueTooBig, value: unknown): string {
  if (isCounted(issue.origin)) return faultText.tooMany(issue.origin, Number(issue.maximum), sizeOf(value));
  return faultText.above(Number(issue.maximum), shownValue(value));
}

/** The variant that got furthest speaks: a list with a bad item is told about the item. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, path: Path, input: unknown): Fault[] {
  const deep = issue.errors.find((variant) => variant.every((inner) => inner.path.length > 0 || isSizeIssue(inner)));
  const chosen = deep ?? issue.errors[0] ?? [];
  return chosen.length === 0
    ? [{ place: placeText(path), text: faultText.refused(shownValue(valueAt(input, path))) }]
    : chosen.flatMap((inner) => issueFaults(inner, [...path, ...inner.path], input));
}

const isSizeIssue = (issue: z.core.$ZodIssue): boolean => issue.code === 'too_big' || issue.code === 'too_small';

const sizeOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

export function shownValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > MAX_KEY_SHOWN ? `${value.slice(0, MAX_KEY_SHOWN)}...` : value);
  if (Array.isArray(value)) return faultText.aList;
  if (typeof value === 'object' && value !== null) return faultText.anObject;
  return String(value);
}
