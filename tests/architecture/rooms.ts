/**
 * Which room may import what. This is the table of the architecture, and there is no list of exceptions:
 * a file that needs more is in the wrong room, or the table is wrong and is changed here, in sight.
 */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type Fault, fault, isNode, isTest, literalText, type Node, type Parsed } from './source';

/** Grants narrower than a room. `typesOnly`: nothing of it may exist at run time. */
const SLICES: Record<string, { files?: string[]; room?: string; typesOnly: boolean }> = {
  'sim types': { files: ['src/sim/vocabulary', 'src/sim/scenario'], typesOnly: false },
  'session interface': {
    files: ['src/session/protocol', 'src/session/protocolNight', 'src/session/protocolDay', 'src/session/keepingProtocol', 'src/session/forecast/protocol'],
    typesOnly: false,
  },
  'session port types': {
    files: ['src/session/protocol', 'src/session/protocolNight', 'src/session/protocolDay', 'src/session/keepingProtocol', 'src/session/forecast/protocol'],
    typesOnly: true,
  },
  'replay types': { room: 'replay', typesOnly: true },
  'content types': { room: 'content', typesOnly: true },
};
interface Rights {
  rooms: string[];
  packages: string[];
  /** Node's own modules. */
  node?: boolean;
}
const VIEW = ['stores', 'sim types', 'session interface', 'words'];
const TABLE: Record<string, Rights> = {
  kernel: { rooms: [], packages: ['seedrandom'] },
  words: { rooms: [], packages: ['i18next'] },
  sim: { rooms: ['kernel'], packages: [] },
  content: { rooms: ['sim types', 'kernel', 'words'], packages: ['zod'] },
  narrative: { rooms: ['sim types', 'kernel', 'words'], packages: ['inkjs'] },
  replay: { rooms: ['sim', 'kernel', 'content types'], packages: ['fflate'] },
  session: { rooms: ['sim', 'kernel', 'content', 'replay', 'narrative'], packages: [] },
  stores: { rooms: ['sim types', 'session interface', 'replay types'], packages: ['zustand/vanilla'] },
  dreamscape: { rooms: VIEW, packages: ['phaser'] },
  // React's own companions: the chart of the hypnogram and the virtual list.
  waking: { rooms: VIEW, packages: ['react', 'zustand', 'uplot', '@tanstack/react-virtual'] },
  audio: { rooms: VIEW, packages: ['howler'] },
  'platform/browser': { rooms: ['session port types'], packages: ['idb'] },
  'platform/node': { rooms: ['session port types'], packages: [], node: true },
  cli: { rooms: ['session', 'replay', 'content', 'narrative', 'sim', 'kernel', 'words', 'platform/node'], packages: ['piscina'], node: true },
};
export const ROOMS = [...new Set(Object.keys(TABLE).map((room) => room.split('/')[0]!))];

/** The only places that wire rooms together. */
export const ROOTS = ['src/main.tsx', 'src/night.ts', 'src/keep.ts', 'src/worker.ts', 'src/cli/main.ts'];
const ROOT_PACKAGES = ['react', 'react-dom', '@fontsource', '@fontsource-variable'];
const TEST_PACKAGES = ['vitest', 'fast-check'];

export interface Import {
  specifier: string;
  typesOnly: boolean;
  start: number;
}

/** The room of a file under src, `platform` split in its two; null outside. */
export const roomOf = (path: string): string | null => {
  const [top, room, inner, ...rest] = path.split('/');
  if (top !== 'src' || room === undefined || inner === undefined) return null;
  return room === 'platform' && rest.length > 0 ? `platform/${inner}` : room;
};

const isTypeSpecifier = (specifier: Node): boolean => specifier.importKind === 'type' || specifier.exportKind === 'type';
const declared = (node: Node): Import | null => {
  const specifier = literalText(node.source);
  if (specifier === null) return null;
  const names = (node.specifiers ?? []) as Node[];
  const typesOnly = node.importKind === 'type' || node.exportKind === 'type' || (names.length > 0 && names.every(isTypeSpecifier));
  return { specifier, typesOnly, start: node.start };
};
const isImportMeta = (node: unknown): boolean => isNode(node) && node.type === 'MetaProperty';

/** Every way one file can name another; what cannot be read is itself a fault. */
export const importsOf = (parsed: Parsed): { imports: Import[]; faults: Fault[] } => {
  const imports: Import[] = [];
  const faults: Fault[] = [];
  const take = (node: Node, source: unknown, typesOnly: boolean): void => {
    const specifier = literalText(source);
    if (specifier === null) faults.push(fault(parsed, node, 'imports a computed path: write it out'));
    else imports.push({ specifier, typesOnly, start: node.start });
  };
  for (const { node } of parsed.visits) {
    if (node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') {
      const found = declared(node);
      if (found !== null) imports.push(found);
    } else if (node.type === 'ImportExpression') take(node, node.source, false);
    else if (node.type === 'TSImportType') take(node, node.source ?? (node.argument as Node | undefined)?.literal, true);
    else if (node.type === 'TSImportEqualsDeclaration') faults.push(fault(parsed, node, 'import = is not used here: write an import declaration'));
    else if (node.type === 'NewExpression' && (node.callee as Node).name === 'URL') {
      const [place, base] = node.arguments as Node[];
      if (isNode(base) && base.type === 'MemberExpression' && isImportMeta(base.object)) take(node, place, false);
    } else if (node.type === 'CallExpression') {
      const callee = node.callee as Node;
      if (callee.name === 'require') faults.push(fault(parsed, node, 'require is not used here: write an import declaration'));
      const isGlob = callee.type === 'MemberExpression' && isImportMeta(callee.object) && /^glob/.test(String((callee.property as Node).name));
      if (isGlob) faults.push(fault(parsed, node, 'import.meta.glob hides what is imported: write it out'));
    }
  }
  for (const comment of parsed.comments) {
    if (/^\/\s*<reference/.test(comment.text))
      faults.push(fault(parsed, comment, 'a reference directive is an import out of sight: use tsconfig or import type'));
  }
  return { imports, faults };
};

/** A relative import as a path from the root, without query or extension. */
export const resolveImport = (from: string, specifier: string): string =>
  posix
    .join(posix.dirname(from), specifier.replace(/\?.*$/, ''))
    .replace(/\.(tsx?|jsx?)$/, '')
    .replace(/\/index$/, '');

const isGranted = (grant: string, target: string, typesOnly: boolean): boolean => {
  const slice = SLICES[grant];
  const room = roomOf(`${target}.ts`);
  if (slice === undefined) return room === grant || room?.split('/')[0] === grant || target === `src/${grant}`;
  if (slice.typesOnly && !typesOnly) return false;
  return slice.files?.includes(target) ?? room === slice.room;
};
const isPackage = (specifier: string, allowed: readonly string[]): boolean => allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`));
const isNodeModule = (specifier: string): boolean => specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0]!);

/** Null when the import is allowed, otherwise why not. */
export const judge = (from: string, { specifier, typesOnly }: Import): string | null => {
  const isRoot = ROOTS.includes(from);
  const room = roomOf(from);
  const rights = room === null ? undefined : TABLE[room];
  if (!isRoot && rights === undefined) return `${from} is in no room of the table`;
  if (/^[./]/.test(specifier)) {
    const target = resolveImport(from, specifier);
    if (specifier.startsWith('/') || !target.startsWith('src/')) return `imports ${specifier}, which is outside src`;
    if (ROOTS.some((root) => root.replace(/\.tsx?$/, '') === target)) return isRoot ? null : `imports the root ${target}`;
    const isOwn = room !== null && roomOf(`${target}.ts`) === room;
    if (isRoot || isOwn || rights!.rooms.some((grant) => isGranted(grant, target, typesOnly))) return null;
    return `${room} may not import ${target}${typesOnly ? ' (types)' : ''}; it may import: ${rights!.rooms.join(', ') || 'nothing'}`;
  }
  if (isNodeModule(specifier)) {
    const isAllowed = isTest(from) || from === 'src/cli/main.ts' || rights?.node === true;
    return isAllowed ? null : `${from} may not import Node's ${specifier}`;
  }
  const packages = [...(rights?.packages ?? []), ...(isRoot ? ROOT_PACKAGES : []), ...(isTest(from) ? TEST_PACKAGES : [])];
  return isPackage(specifier, packages) ? null : `${room ?? from} may not import the package ${specifier}; it may import: ${packages.join(', ') || 'none'}`;
};

export const findImportFaults = (parsed: Parsed): Fault[] => {
  const { imports, faults } = importsOf(parsed);
  for (const found of imports) {
    const why = judge(parsed.file.path, found);
    if (why !== null) faults.push(fault(parsed, found, why));
  }
  return faults;
};

/**
 * Import cycles among the given files: `a -> b -> a`, each once. Types do not count: the world's record is
 * described where it is made, and the systems that step it must be able to name it.
 */
export const findCycles = (files: readonly Parsed[]): string[] => {
  const byName = new Map(files.map((parsed) => [parsed.file.path.replace(/\.tsx?$/, '').replace(/\/index$/, ''), parsed]));
  const cycles: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const enter = (name: string): void => {
    state.set(name, 'open');
    trail.push(name);
    const parsed = byName.get(name)!;
    const targets = importsOf(parsed).imports.filter(({ specifier, typesOnly }) => !typesOnly && specifier.startsWith('.'));
    for (const target of new Set(targets.map(({ specifier }) => resolveImport(parsed.file.path, specifier)))) {
      if (!byName.has(target)) continue;
      if (state.get(target) === 'open') cycles.push([...trail.slice(trail.indexOf(target)), target].join(' -> '));
      else if (!state.has(target)) enter(target);
    }
    trail.pop();
    state.set(name, 'done');
  };
  for (const name of [...byName.keys()].sort()) if (!state.has(name)) enter(name);
  return cycles;
};
