/**
 * Where a text stops being JSON. `JSON.parse` says it differently in each engine, and some messages carry no position at
 * all; a person mending a file needs line and column. Runs only after JSON.parse has refused, so speed is of no matter; it keeps
 * its own stack, so that ten thousand open brackets are no trouble.
 */
export interface TextPlace {
  line: number;
  column: number;
  /** The piece of text found there, at most 12 characters; empty at the end of the text. */
  found: string;
}

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b))/y;

/** `value`, `name` (of a member), `colon`, `after` (a value: comma or end); `first` variants may close at once. */
type Wants = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'after';

/** Place of the first fault, or null when the text is JSON. */
export function jsonFault(text: string): TextPlace | null {
  const open: ('{' | '[')[] = [];
  let wants: Wants = 'value';
  let at = 0;
  for (;;) {
    if (wants === 'after' && open.length === 0) break;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) return placeOf(text, skipSpace(text, at));
    const next = follow(wants, match[1] ?? (match[2] === undefined ? 'scalar' : 'string'), open);
    if (next === null) return placeOf(text, skipSpace(text, at));
    wants = next;
    at = TOKEN.lastIndex;
  }
  const rest = skipSpace(text, at);
  return rest < text.length ? placeOf(text, rest) : null;
}

function follow(wants: Wants, token: string, open: ('{' | '[')[]): Wants | null {
  const top = open[open.length - 1];
  if (wants === 'colon') return token === ':' ? 'value' : null;
  if (wants === 'name' || wants === 'name-or-end') {
    if (token === 'string') return 'colon';
    if (token !== '}' || wants === 'name') return null;
    open.pop();
    return 'after';
  }
  if (wants === 'after') {
    if (token === ',') return top === '{' ? 'name' : 'value';
    if (token !== (top === '{' ? '}' : ']')) return null;
    open.pop();
    return 'after';
  }
  if (token === 'string' || token === 'scalar') return 'after';
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'name-or-end' : 'value-or-end';
  }
  if (token !== ']' || wants !== 'value-or-end') return null;
  open.pop();
  return 'after';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  return at;
}

function placeOf(text: string, at: number): TextPlace {
  let line = 1;
  let lineStart = 0;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
    line++;
    lineStart = i + 1;
  }
  const found = text.slice(at, at + 12).split(/[\s,\]}]/)[0]!;
  return { line, column: at - lineStart + 1, found: found === '' ? (text[at] ?? '') : found };
}
