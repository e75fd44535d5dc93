/**
 * The repository as the architecture tests see it: every file that is ours, parsed by the parser Vite
 * already brings (TypeScript 7 has no API, and a regular expression cannot tell a string from code).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.artifacts', 'test-results', 'playwright-report']);

export interface SourceFile {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
}
export interface Fault {
  path: string;
  line: number;
  /** What is wrong and what to do instead. */
  message: string;
}
/** A syntax node, loosely: the rules look at few kinds and must not break on the others. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}
export interface Visit {
  node: Node;
  parent: Node | null;
  /** Under which key of the parent the node hangs. */
  key: string;
}

export const listFiles = (): string[] => {
  const found: string[] = [];
  const enter = (folder: string): void => {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      if (NOT_OURS.has(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) enter(path);
      else if (entry.isFile()) found.push(path);
    }
  };
  enter('');
  return found.sort();
};
export const readSource = (path: string): SourceFile => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });
export const isCode = (path: string): boolean => /\.tsx?$/.test(path);
export const isTest = (path: string): boolean => /\.(test|e2e)\.tsx?$/.test(path);
export const readCode = (under: string): SourceFile[] =>
  listFiles()
    .filter((path) => path.startsWith(under) && isCode(path))
    .map(readSource);

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const visits = function* (node: Node, parent: Node | null, key: string): Generator<Visit> {
  yield { node, parent, key };
  for (const [name, value] of Object.entries(node)) {
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) yield* visits(item, node, name);
    } else if (isNode(value)) yield* visits(value, node, name);
  }
};

export interface Parsed {
  file: SourceFile;
  program: Node;
  comments: { text: string; start: number }[];
  visits: Visit[];
}
export const parse = (file: SourceFile): Parsed => {
  const result = parseSync(file.path, file.text);
  if (result.errors.length > 0) throw new Error(`${file.path}: ${result.errors[0]!.message}`);
  const program = result.program as unknown as Node;
  const comments = result.comments.map((comment) => ({ text: comment.value, start: comment.start }));
  return { file, program, comments, visits: [...visits(program, null, '')] };
};

export const fault = (parsed: Parsed, node: { start: number }, message: string): Fault => ({
  path: parsed.file.path,
  line: lineAt(parsed.file.text, node.start),
  message,
});
/** One fault a line, for a message a person can click. */
export const show = (faults: readonly Fault[]): string => faults.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n');
export const nameOf = (node: unknown): string | null => (isNode(node) && node.type === 'Identifier' ? (node.name as string) : null);
export const literalText = (node: unknown): string | null => (isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null);
