/**
 * What a scenario hashes to: its canonical JSON (keys sorted, no spaces) through the kernel's state hash. A replay carries it, so
 * that a night is never played again on other rules without anybody noticing.
 */
import { WordHash } from '../kernel/hash';
import type { Scenario } from '../sim/scenario';

export function contentHash(scenario: Scenario): string {
  const hash = new WordHash();
  hash.text(canonicalJson(scenario));
  return hash.digest();
}

export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const record = value as Record<string, unknown>;
  const members = Object.keys(record)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);
  return `{${members.join(',')}}`;
}
