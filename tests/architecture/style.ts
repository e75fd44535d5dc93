/**
 * The shape of the repository: where files may lie, how long they may be, what they may be called, and
 * no promise of work left for later. Words and data have no length limit: a catalogue is as long as it is.
 */
import { ROOMS } from './rooms';
import { type Fault, fault, isCode, isNode, lineAt, type Node, nameOf, type Parsed, type SourceFile } from './source';

export const MAX_LINES = 500;

const INNER: Record<string, string[]> = {
  sim: ['state', 'city', 'systems', 'commands'],
  content: ['scenarios'],
  words: ['asking', 'en'],
  replay: ['migrations'],
  session: ['forecast', 'bots'],
  dreamscape: ['scenes', 'views', 'shaders', 'input'],
  waking: ['screens', 'components', 'styles'],
  platform: ['browser', 'node'],
  cli: ['model'],
};
const TOP: Record<string, string[] | 'anything'> = {
  assets: ['ink', 'art', 'sound'],
  public: 'anything',
  tests: ['architecture', 'golden', 'fuzz', 'e2e', 'bench'],
  '.ci': [],
};
const LOOSE_UNDER_SRC = new Set(['src/main.tsx', 'src/night.ts', 'src/keep.ts', 'src/worker.ts']);

/** Null when the file may lie there. */
export const placeFault = (path: string): string | null => {
  const folders = path.split('/').slice(0, -1);
  const [top, room, ...inner] = folders;
  if (top === undefined) return null;
  if (top === 'src') {
    if (room === undefined) return LOOSE_UNDER_SRC.has(path) ? null : 'lies loose in src: only the roots do';
    if (!ROOMS.includes(room)) return `src/${room} is no room of the layout`;
    if (inner.length === 0) return null;
    return inner.length === 1 && INNER[room]?.includes(inner[0]!) ? null : `src/${room} has no folder ${inner.join('/')} in the layout`;
  }
  const allowed = TOP[top];
  if (allowed === undefined) return `${top}/ is not in the layout`;
  if (allowed === 'anything' || room === undefined) return null;
  if (!allowed.includes(room)) return `${top} has no folder ${room} in the layout`;
  return top === 'assets' || inner.length === 0 ? null : `${top}/${room} has no folders of its own in the layout`;
};

const VAGUE_FILE = /(^|[^a-z])(utils?|helpers?|managers?|misc|common)([^a-zA-Z]|$)|(Util|Helper|Manager)s?([^a-z]|$)/;
const VAGUE_DECLARATION = /(Utils?|Helpers?|Managers?)$/;
export const nameFault = (path: string): string | null => (VAGUE_FILE.test(path) ? 'is called after nothing in particular: name it for what it does' : null);

/** A variable that holds something written here, and not another library's name for its own thing. */
const isMade = (init: unknown): boolean => isNode(init) && /^(ObjectExpression|FunctionExpression|ArrowFunctionExpression|ClassExpression)$/.test(init.type);

export const findDeclarationFaults = (parsed: Parsed): Fault[] => {
  const faults: Fault[] = [];
  for (const { node } of parsed.visits) {
    const isDeclared = /^(ClassDeclaration|FunctionDeclaration|TSInterfaceDeclaration)$/.test(node.type);
    const isShaped = node.type === 'TSTypeAliasDeclaration' && (node.typeAnnotation as Node).type !== 'TSTypeReference';
    if (!isDeclared && !isShaped && !(node.type === 'VariableDeclarator' && isMade(node.init))) continue;
    const name = nameOf(node.id);
    if (name !== null && VAGUE_DECLARATION.test(name))
      faults.push(fault(parsed, node, `${name} is called after nothing in particular: name it for what it does`));
  }
  return faults;
};

const isMeasured = (path: string): boolean =>
  (isCode(path) || /\.(css|mjs|js|glsl|frag|vert)$/.test(path)) && !path.startsWith('src/words/') && !path.startsWith('public/');
export const lengthFault = ({ path, text }: SourceFile): string | null => {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return isMeasured(path) && lines > MAX_LINES ? `has ${lines} lines, and ${MAX_LINES} is the most: it holds more than one thing` : null;
};

// Put together from halves, so that this file does not find itself.
const LATER = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`);
const STAND_IN = new RegExp(['place' + 'holder', 'not ' + 'implemented', 'not yet ' + 'implemented', '@ts-' + 'ignore', '@ts-' + 'nocheck'].join('|'), 'i');

/** Words of unfinished work: the first kind anywhere, the second in comments. */
export const findUnfinished = (file: SourceFile, comments: readonly { text: string; start: number }[]): Fault[] => {
  const faults: Fault[] = [];
  file.text.split('\n').forEach((text, index) => {
    const word = LATER.exec(text);
    if (word !== null) faults.push({ path: file.path, line: index + 1, message: `says ${word[0]}: do it, or write an issue` });
  });
  for (const comment of comments) {
    const word = STAND_IN.exec(comment.text);
    if (word !== null) faults.push({ path: file.path, line: lineAt(file.text, comment.start), message: `says ${word[0]}: finish it` });
  }
  return faults;
};

/** Paths in backticks that a document speaks of: a document that names a missing file lies. `x`-names and patterns are examples. */
export const pathsNamed = (markdown: string): string[] =>
  [...markdown.matchAll(/`((?:src|tests|assets|public)\/[\w./-]+)`/g)].map((match) => match[1]!.replace(/\/$/, ''));
