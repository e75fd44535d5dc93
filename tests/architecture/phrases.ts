/**
 * Every sentence a person reads lives in src/words. This looks where sentences leak: text between tags,
 * attributes that are read aloud or shown, calls that put text on the canvas or the terminal, and
 * properties that set it. A literal counts as language when it holds a word of two letters or more.
 */
import { type Fault, fault, isNode, type Node, nameOf, type Parsed, type Visit } from './source';

const SPOKEN_ATTRIBUTES = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
]);
const SPOKEN_PROPERTIES = new Set(['textContent', 'innerText', 'innerHTML', 'ariaLabel', 'ariaDescription', 'ariaRoleDescription', 'alt', 'placeholder']);
/** Method name and which argument is shown. */
const SPOKEN_CALLS: Record<string, number> = { text: 2, setText: 0, confirm: 0, alert: 0, prompt: 0 };
const ATTRIBUTE_CALLS = new Set(['setAttribute']);
const WORD = /\p{L}{2,}/u;

/** The language in an expression: literals, templates, and either side of a choice. */
const spoken = (node: unknown): Node[] => {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' && WORD.test(node.value) ? [node] : [];
    case 'TemplateLiteral': {
      const quasis = node.quasis as { value: { cooked: string } }[];
      const own = quasis.some(({ value }) => WORD.test(value.cooked)) ? [node] : [];
      return [...own, ...(node.expressions as Node[]).flatMap(spoken)];
    }
    case 'ConditionalExpression':
      return [...spoken(node.consequent), ...spoken(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '+' || node.type === 'LogicalExpression' ? [...spoken(node.left), ...spoken(node.right)] : [];
    case 'ArrayExpression':
      return (node.elements as unknown[]).flatMap(spoken);
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return spoken(node.expression);
    default:
      return node.type.startsWith('TS') ? spoken(node.expression) : [];
  }
};

const attributeName = (node: Node): string => {
  const name = node.name as Node;
  return typeof name.name === 'string' ? name.name : '';
};
const isTerminalWrite = (callee: Node): boolean => {
  if (callee.type !== 'MemberExpression') return false;
  const method = nameOf(callee.property);
  const object = callee.object as Node;
  if (nameOf(object) === 'console') return true;
  return method === 'write' && object.type === 'MemberExpression' && /^std(out|err)$/.test(nameOf(object.property) ?? '');
};
const callPhrases = (node: Node): Node[] => {
  const callee = node.callee as Node;
  const args = node.arguments as Node[];
  if (isTerminalWrite(callee)) return args.flatMap(spoken);
  const method = callee.type === 'MemberExpression' ? nameOf(callee.property) : nameOf(callee);
  if (method === null) return [];
  if (ATTRIBUTE_CALLS.has(method)) {
    const [name, value] = args;
    return isNode(name) && SPOKEN_ATTRIBUTES.has(String(name.value)) ? spoken(value) : [];
  }
  const index = Object.hasOwn(SPOKEN_CALLS, method) ? SPOKEN_CALLS[method] : undefined;
  return index === undefined ? [] : spoken(args[index]);
};

const phrasesAt = ({ node, parent }: Visit): Node[] => {
  switch (node.type) {
    case 'JSXText':
      return WORD.test(String(node.value)) ? [node] : [];
    case 'JSXExpressionContainer':
      return parent?.type === 'JSXElement' || parent?.type === 'JSXFragment' ? spoken(node) : [];
    case 'JSXAttribute':
      return SPOKEN_ATTRIBUTES.has(attributeName(node)) ? spoken(node.value) : [];
    case 'CallExpression':
      return callPhrases(node);
    case 'AssignmentExpression': {
      const left = node.left as Node;
      if (left.type !== 'MemberExpression') return [];
      const property = nameOf(left.property) ?? '';
      const isPageTitle = property === 'title' && nameOf(left.object) === 'document';
      return SPOKEN_PROPERTIES.has(property) || isPageTitle ? spoken(node.right) : [];
    }
    default:
      return [];
  }
};

export const findPhraseFaults = (parsed: Parsed): Fault[] =>
  parsed.visits.flatMap(phrasesAt).map((node) => {
    const text = parsed.file.text.slice(node.start, node.end).replace(/\s+/g, ' ').trim();
    return fault(parsed, node, `says ${text.slice(0, 60)} itself: put the sentence in src/words`);
  });
