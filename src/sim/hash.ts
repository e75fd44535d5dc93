/** The hash of the whole world: every column, the causes, the society, the tick; with one hash a column, to say where two worlds part. */
import { type ColumnHash, hashColumn, WordHash } from '../kernel/hash';
import { COLUMNS } from './state/sleepers';
import type { World } from './world';

export interface WorldHash {
  /** 16 hexadecimal digits over all groups. */
  hash: string;
  groups: ColumnHash[];
}

export function hashWorld(world: World): WorldHash {
  const groups = COLUMNS.map(([name]) => hashColumn(name, world.sleepers[name]));
  groups.push(hashColumn('causes', world.causes.entries()));
  groups.push(hashText('society', JSON.stringify(world.society)));
  groups.push(hashText('tick', String(world.tick)));
  const all = new WordHash();
  for (const group of groups) all.text(group.hash);
  return { hash: all.digest(), groups };
}

function hashText(name: string, text: string): ColumnHash {
  const words = new WordHash();
  words.text(text);
  return { name, hash: words.digest(), chunks: [] };
}
