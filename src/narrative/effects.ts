/**
 * What an answer does, as it is written in the ink (`# do: aiko.A +.12`) and as the simulation takes it. The grammar is small on
 * purpose: each effect names a variable of the model, a person, a place or a fact, so that the price shown before an
 * answer is given is read from the same data that acts. Free text in effects was rejected: it could promise what nothing does.
 */
import { type Effect, type PromiseSpec, STORY_COLUMNS, type StoryColumn } from '../sim/scenario';
import { POLICY_KEYS } from '../sim/vocabulary';

/** Who and what an effect may name. */
export interface Known {
  cast: ReadonlySet<string>;
  zones: ReadonlySet<string>;
}

const FACT = /^[a-z][a-z0-9_]*$/;
const SIGNED = /^([+-])(\d*\.?\d+)$/;

class Reader {
  readonly words: string[];
  constructor(
    readonly text: string,
    readonly known: Known,
  ) {
    this.words = text.trim().split(/\s+/);
  }

  fail(why: string): never {
    throw new Error(`“${this.text}”: ${why}`);
  }

  by(word: string | undefined): number {
    const match = SIGNED.exec(word ?? '');
    if (match === null) this.fail('needs an amount with its sign, such as +.05');
    return Number(`${match[1]}${match[2]}`);
  }

  column(word: string | undefined): StoryColumn {
    return STORY_COLUMNS.find((column) => column === word) ?? this.fail(`there is no variable ${word}`);
  }

  person(word: string | undefined): string {
    return word !== undefined && this.known.cast.has(word) ? word : this.fail(`nobody is called ${word}`);
  }

  zone(word: string | undefined): string {
    return word !== undefined && this.known.zones.has(word) ? word : this.fail(`there is no zone ${word}`);
  }

  fact(word: string | undefined): string {
    return word !== undefined && FACT.test(word) ? word : this.fail(`${word} is no name for a fact`);
  }

  only(count: number): void {
    if (this.words.length !== count) this.fail(`has ${this.words.length} words where ${count} are needed`);
  }
}

/** Reads one effect; throws an Error that quotes it when it does not fit the grammar or names what is not there. */
export function readEffect(text: string, known: Known): Effect {
  const reader = new Reader(text, known);
  const { words } = reader;
  const [head = ''] = words;
  if (head.includes('.')) return readVariable(reader, head);
  switch (head) {
    case 'zone':
      reader.only(4);
      return { kind: 'zone', zone: reader.zone(words[1]), column: reader.column(words[2]), by: reader.by(words[3]) };
    case 'here':
      reader.only(3);
      return { kind: 'here', column: reader.column(words[1]), by: reader.by(words[2]) };
    case 'trust':
    case 'pressure':
      reader.only(2);
      return { kind: 'scalar', scalar: head, by: reader.by(words[1]) };
    case 'connection':
      // Connection is one less the mean detachment, so it is moved there.
      reader.only(2);
      return { kind: 'city', column: 'R', by: -reader.by(words[1]) };
    case 'resolve':
      reader.only(3);
      return { kind: 'resolve', person: reader.person(words[1]), by: reader.by(words[2]) };
    case 'tie':
      reader.only(4);
      return { kind: 'tie', a: reader.person(words[1]), b: reader.person(words[2]), factor: factorOf(reader, words[3]) };
    case 'policy':
      return readPolicy(reader);
    case 'flag':
      reader.only(2);
      return { kind: 'fact', fact: reader.fact(words[1]), promise: false };
    case 'promise':
      return { kind: 'fact', fact: readPromise(text, known).fact, promise: true };
    case 'diver':
    case 'bench':
      reader.only(2);
      return { kind: 'dives', person: reader.person(words[1]), dives: head === 'diver' };
    default:
      return reader.fail('is no effect this game knows');
  }
}

/** `promise be_there if freed_aiko unless lost_aiko`; throws where it is none. */
export function readPromise(text: string, known: Known): PromiseSpec {
  const reader = new Reader(text, known);
  const promise: PromiseSpec = { fact: reader.fact(reader.words[1]), unless: [], when: [] };
  let into: string[] | null = null;
  for (const word of reader.words.slice(2)) {
    if (word === 'unless') into = promise.unless;
    else if (word === 'if') into = promise.when;
    else if (into === null) reader.fail(`${word} follows neither “if” nor “unless”`);
    else into.push(reader.fact(word));
  }
  if (promise.unless.length + promise.when.length === 0) reader.fail('says neither what keeps it nor what breaks it');
  return promise;
}

/** `aiko.A +.12`, `city.F -.02`, `clara.resolve -5`. */
function readVariable(reader: Reader, head: string): Effect {
  const [who, what] = head.split('.');
  reader.only(2);
  const by = reader.by(reader.words[1]);
  if (who === 'city') return { kind: 'city', column: reader.column(what), by };
  if (what === 'resolve') return { kind: 'resolve', person: reader.person(who), by };
  return { kind: 'person', person: reader.person(who), column: reader.column(what), by };
}

function readPolicy(reader: Reader): Effect {
  reader.only(3);
  const policy = POLICY_KEYS.find((key) => key === reader.words[1]) ?? reader.fail(`there is no policy ${reader.words[1]}`);
  const value = reader.words[2]!;
  return SIGNED.test(value) ? { kind: 'policy-by', policy, by: reader.by(value) } : { kind: 'policy', policy, value };
}

function factorOf(reader: Reader, word: string | undefined): number {
  const factor = Number(/^x(\d+(?:\.\d+)?)$/.exec(word ?? '')?.[1]);
  return factor > 0 ? factor : reader.fail('needs a factor, such as x2');
}
