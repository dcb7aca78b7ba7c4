import { lexer, parse } from 'css-tree';
import { keeping } from './keeping.ts';
import { listOf } from './lists.ts';
import { type Answer, featureHolds, type Node, rangeHolds } from './screen.ts';
import { weigh } from './weigh.ts';

function holds(node: Node): Answer {
  switch (node.type) {
    case 'Feature':
      return featureHolds(node.name, node.value as Node | null);
    case 'FeatureRange':
      return rangeHolds(node);
    case 'SupportsDeclaration': {
      const { property, value } = node.declaration as Extract<Node, { type: 'Declaration' }>;
      return (
        property.startsWith('--') || lexer.matchProperty(property, value as never).error === null
      );
    }
    case 'Condition':
      return allHold(node.children);
    default:
      return undefined;
  }
}

/** `not a`, `a and b`, `a or b`. */
function allHold(nodes: readonly Node[]): Answer {
  let answer: Answer;
  let joined = '';
  let not = false;
  for (const node of nodes) {
    if (node.type === 'Identifier') {
      if (node.name === 'not') not = true;
      else joined = node.name;
      continue;
    }
    const one = holds(node);
    const told = not && one !== undefined ? !one : one;
    not = false;
    if (joined === 'and') answer = answer === false || told === false ? false : answer && told;
    else if (joined === 'or') answer = answer || told;
    else answer = told;
  }
  return answer;
}

function read(atrule: string, prelude: string): Node[] {
  try {
    const node = parse(prelude, { context: 'atrulePrelude', atrule, list: false } as never);
    return (node as unknown as { children: Node[] }).children;
  } catch {
    return [];
  }
}

function queryHolds(query: string): boolean {
  const [list] = read('media', query);
  const [node] = list?.type === 'MediaQueryList' ? (list.children as Node[]) : [];
  if (node?.type !== 'MediaQuery') return false;
  const { modifier, mediaType, condition } = node;
  const typed = mediaType === null || /^(?:screen|all)$/i.test(mediaType);
  const met = typed && (condition === null ? true : holds(condition as Node));
  return modifier?.toLowerCase() === 'not' ? met === false : met === true;
}

const answers = keeping<boolean>(2_000);

function answer(name: string, prelude: string): boolean {
  if (name === 'media') return prelude === '' || listOf(prelude).some((query) => queryHolds(query));
  const [, selector] = /^selector\((.*)\)$/s.exec(prelude) ?? [];
  if (name === 'supports' && selector) return weigh(selector) !== undefined;
  return read(name, prelude).some((node) => node.type === 'Condition' && holds(node) === true);
}

/** Whether `@media`, `@supports` or `@container` lets in what it holds, on one screen and for one browser; what is not plainly so is not. */
export function letsIn(name: string, prelude: string): boolean {
  const key = `${name} ${prelude}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const made = prelude.length < 2_000 && answer(name, prelude);
  answers.set(key, made);
  return made;
}
