/**
 * What keeps kernel and sim the same on every machine: nothing whose bits differ between engines, nothing
 * that reads a clock or a locale, nothing asynchronous, no order that depends on chance, no module state
 * that changes. Measured: exp, pow, sin and log already differ between two versions of one engine.
 */
import { type Fault, fault, isNode, literalText, type Node, nameOf, type Parsed, type Visit } from './source';

const EXACT_MATH = new Set(['abs', 'floor', 'ceil', 'trunc', 'round', 'min', 'max', 'sign', 'sqrt', 'fround', 'imul', 'clz32']);
const FORBIDDEN_GLOBALS: Record<string, string> = {
  Date: 'reads a clock: time is the tick',
  performance: 'reads a clock: time is the tick',
  Temporal: 'reads a clock: time is the tick',
  Intl: 'depends on the locale',
  Promise: 'is asynchronous: a tick is one call',
  setTimeout: 'is a timer: a tick is one call',
  setInterval: 'is a timer: a tick is one call',
  setImmediate: 'is a timer: a tick is one call',
  queueMicrotask: 'is a timer: a tick is one call',
  requestAnimationFrame: 'is a timer: a tick is one call',
  crypto: 'is not seeded: draw from the kernel',
  globalThis: 'reaches outside: the world is passed in',
  process: 'reaches outside: the world is passed in',
  eval: 'hides code from these checks',
  Function: 'hides code from these checks',
  WeakRef: 'depends on the garbage collector',
  FinalizationRegistry: 'depends on the garbage collector',
};
const LOCALE_METHOD = /^(toLocale\w*|localeCompare)$/;
const KEYED = new Set(['Property', 'PropertyDefinition', 'MethodDefinition', 'TSPropertySignature', 'TSMethodSignature', 'TSEnumMember']);

/** True for an identifier that names a variable, and is not merely a key or a member's name. */
const isReference = ({ node, parent, key }: Visit): boolean => {
  if (node.type !== 'Identifier' || parent === null) return false;
  if (parent.type === 'MemberExpression' && key === 'property') return parent.computed === true;
  if (KEYED.has(parent.type) && key === 'key') return parent.computed === true || parent.shorthand === true;
  return !(parent.type === 'ImportSpecifier' && key === 'imported') && parent.type !== 'LabeledStatement';
};

const mathFault = ({ parent, key }: Visit): string | null => {
  if (parent?.type !== 'MemberExpression' || key !== 'object' || parent.computed === true)
    return 'Math may only be written as Math.name, so that the name can be checked';
  const name = nameOf(parent.property)!;
  return EXACT_MATH.has(name) ? null : `Math.${name} is not exact on every engine: use the kernel's own`;
};

const isEmptyContainer = (init: unknown): boolean => {
  if (!isNode(init)) return false;
  if (init.type === 'ArrayExpression') return (init.elements as unknown[]).length === 0;
  if (init.type === 'ObjectExpression') return (init.properties as unknown[]).length === 0;
  if (init.type.startsWith('TS') && isNode(init.expression)) return isEmptyContainer(init.expression);
  return init.type === 'NewExpression' && /^(Weak)?(Map|Set)$/.test(nameOf(init.callee) ?? '') && (init.arguments as unknown[]).length === 0;
};

/** Statements of the module itself: a changing binding, or a container that can only be meant to be filled later. */
const moduleStateFaults = (parsed: Parsed): Fault[] => {
  const faults: Fault[] = [];
  for (const statement of parsed.program.body as Node[]) {
    const declaration = statement.type === 'ExportNamedDeclaration' && isNode(statement.declaration) ? statement.declaration : statement;
    if (declaration.type !== 'VariableDeclaration' || declaration.declare === true) continue;
    if (declaration.kind !== 'const')
      faults.push(fault(parsed, declaration, `${String(declaration.kind)} at the top of a module is hidden state: keep it in the world`));
    for (const declarator of declaration.declarations as Node[]) {
      if (isEmptyContainer(declarator.init))
        faults.push(fault(parsed, declarator, 'an empty container at the top of a module is state that will change: keep it in the world'));
    }
  }
  return faults;
};

/** `(a, b) => a - b` on the things themselves: equal values cannot be told apart, so no tie-break is needed. */
const comparesItself = (comparator: Node): boolean => {
  const [a, b] = (comparator.params as unknown[]).map(nameOf);
  const body = comparator.body as Node;
  if (body.type !== 'BinaryExpression' || body.operator !== '-') return false;
  const [left, right] = [nameOf(body.left), nameOf(body.right)];
  return left !== null && right !== null && ((left === a && right === b) || (left === b && right === a));
};
const hasTieBreak = (comparator: Node, text: string): boolean => {
  const body = comparator.body as Node;
  const code = text.slice(body.start, body.end);
  if (body.type === 'BlockStatement') return (code.match(/\breturn\b/g) ?? []).length > 1 || code.includes('||');
  return code.includes('||') || (body.type === 'ConditionalExpression' && (code.match(/\?/g) ?? []).length > 1);
};
const functionNamed = (parsed: Parsed, name: string): Node | null => {
  for (const { node } of parsed.visits) {
    if (node.type === 'FunctionDeclaration' && nameOf(node.id) === name) return node;
    if (node.type === 'VariableDeclarator' && nameOf(node.id) === name && isNode(node.init) && /Function/.test(node.init.type)) return node.init;
  }
  return null;
};
const sortFault = (parsed: Parsed, call: Node): string | null => {
  const callee = call.callee as Node;
  const method = callee.type === 'MemberExpression' ? nameOf(callee.property) : null;
  if (method !== 'sort' && method !== 'toSorted') return null;
  const [argument] = call.arguments as Node[];
  if (argument === undefined) return 'sort without a comparator orders by text: give one, with a tie-break by id';
  const name = nameOf(argument);
  const comparator = name === null ? argument : functionNamed(parsed, name);
  if (comparator === null || !/Function/.test(comparator.type)) return 'the comparator must be written in this file, so that its tie-break can be checked';
  return comparesItself(comparator) || hasTieBreak(comparator, parsed.file.text) ? null : 'the comparator leaves ties: break them by id';
};

const syntaxFault = (parsed: Parsed, visit: Visit): string | null => {
  const { node } = visit;
  switch (node.type) {
    case 'BinaryExpression':
      return node.operator === '**' ? '** is not exact on every engine: multiply, or use the kernel' : null;
    case 'AssignmentExpression':
      return node.operator === '**=' ? '**= is not exact on every engine: multiply, or use the kernel' : null;
    case 'ForInStatement':
      return 'for...in walks prototypes: use Object.keys or a list';
    case 'ForOfStatement':
      return node.await === true ? 'for await is asynchronous: a tick is one call' : null;
    case 'AwaitExpression':
      return 'await is asynchronous: a tick is one call';
    case 'ImportExpression':
      return 'import() is asynchronous: a tick is one call';
    case 'MetaProperty':
      return nameOf(node.meta) === 'import' ? 'import.meta is an input from outside' : null;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return node.async === true ? 'async is asynchronous: a tick is one call' : null;
    case 'PropertyDefinition':
      return node.static === true && node.readonly !== true ? 'a static field that can change is hidden state: keep it in the world' : null;
    case 'MemberExpression': {
      const member = node.computed === true ? literalText(node.property) : nameOf(node.property);
      return member !== null && LOCALE_METHOD.test(member) ? `${member} depends on the locale` : null;
    }
    case 'CallExpression':
      return sortFault(parsed, node);
    case 'Identifier': {
      if (!isReference(visit)) return null;
      if (node.name === 'Math') return mathFault(visit);
      const why = FORBIDDEN_GLOBALS[node.name as string];
      return why === undefined || !Object.hasOwn(FORBIDDEN_GLOBALS, node.name as string) ? null : `${String(node.name)} ${why}`;
    }
    default:
      return null;
  }
};

export const findExactnessFaults = (parsed: Parsed): Fault[] => {
  const faults = moduleStateFaults(parsed);
  for (const visit of parsed.visits) {
    const why = syntaxFault(parsed, visit);
    if (why !== null) faults.push(fault(parsed, visit.node, why));
  }
  return faults;
};
