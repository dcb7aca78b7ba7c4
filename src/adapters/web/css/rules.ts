import { letsIn } from './conditions.ts';
import { type Declaration, listOf, partsOf } from './parts.ts';

/** Where a rule stands among the layers: the numbers of those it is in, from the outermost. */
export type Layer = readonly number[];

/** A rule that holds on the screen, its selectors free of what it was nested in. */
export type Rule = { selectors: readonly string[]; said: Declaration[]; layer: Layer };

/** What a page's style sheets say. */
export type Rules = {
  rules: readonly Rule[];
  /** What each animation begins and ends on. */
  frames: ReadonlyMap<string, { from: Declaration[]; to: Declaration[] }>;
  /** What custom properties are where nothing sets them. */
  initial: ReadonlyMap<string, string>;
};

/** Bounds of what is read of a page's style sheets. */
const mostCharacters = 2_000_000;
const mostRules = 40_000;
const longestSelector = 1_000;
const deepest = 50;

type Around = {
  kind: 'rules' | 'skipped' | 'animation' | 'frame' | 'property';
  layer: Layer;
  selectors?: readonly string[];
  scope?: { root: string; limit: string | undefined };
  rule?: Rule;
  name?: string;
  said?: Declaration[][];
};

const skipped: Around = { kind: 'skipped', layer: [] };

const quotedOr = (mark: string): RegExp => new RegExp(`"[^"]*"|'[^']*'|\\\\.|${mark}`, 'g');
const ampersand = quotedOr('&');
const scoped = quotedOr(':scope(?![\\w-])');

const put = (text: string, mark: RegExp, by: string): string =>
  text.replace(mark, (found) => (found === '&' || found === ':scope' ? by : found));

/** A rule's selectors without the rule and the scope that they stand in. */
function resolved(head: string, { selectors: outer, scope }: Around): string[] {
  const parent = outer && (outer.length === 1 ? outer[0] : outer.join(','));
  const around = parent === undefined ? undefined : `:is(${parent})`;
  return listOf(head).flatMap((own) => {
    let selector = own;
    if (around !== undefined) {
      selector = own.includes('&') ? put(own, ampersand, around) : `${around} ${own}`;
    } else if (own.includes('&')) selector = put(own, ampersand, ':scope');
    if (selector.includes(':scope'))
      selector = put(selector, scoped, scope ? `:where(${scope.root})` : ':root');
    if (scope && outer === undefined) {
      const limit =
        scope.limit === undefined ? '' : `:not(:where(${scope.limit}),:where(${scope.limit}) *)`;
      selector += `:where(${scope.root},:where(${scope.root}) *)${limit}`;
    }
    return selector.length > longestSelector ? [] : selector.replace(/\s+/g, ' ');
  });
}

/** Numbers layers in the order in which they are first named. */
function layering() {
  const known = new Map<string, number>();
  let anonymous = 0;
  return (within: Layer, name: string): Layer => {
    let layer = within;
    for (const part of name ? name.split('.') : [` ${anonymous++}`]) {
      const key = `${layer.join('.')}/${part.trim()}`;
      const number = known.get(key) ?? known.size;
      known.set(key, number);
      layer = [...layer, number];
    }
    return layer;
  };
}

const scopeIn = (prelude: string) => {
  const [, root, limit] = /^(?:\((.*?)\))?\s*(?:to\s*\((.*)\))?$/s.exec(prelude) ?? [];
  return { root: root ?? ':root', limit };
};

/** The rules of a page's style sheets that hold on the screen, in order. */
export function rulesIn(sheets: readonly string[]): Rules {
  const rules: Rule[] = [];
  const frames = new Map<string, { from: Declaration[]; to: Declaration[] }>();
  const initial = new Map<string, string>();
  const layerOf = layering();
  let left = mostCharacters;

  const opened = (head: string, around: Around): Around => {
    if (around.kind === 'skipped' || around.kind === 'frame' || around.kind === 'property')
      return skipped;
    if (around.kind === 'animation') {
      const { from = [], to = [] } = frames.get(around.name ?? '') ?? {};
      const said = listOf(head.toLowerCase()).flatMap((at) => {
        if (/^(?:from|0%)$/.test(at)) return [from];
        return /^(?:to|100%)$/.test(at) ? [to] : [];
      });
      return { kind: 'frame', layer: around.layer, said };
    }
    const { rule: _, ...within } = around;
    const [, called, rest = ''] = /^@([\w-]+)\s*(.*)$/s.exec(head) ?? [];
    if (called === undefined) {
      const { scope } = around;
      const selectors = resolved(head, around);
      if (selectors.length === 0) return skipped;
      return { kind: 'rules', layer: around.layer, selectors, ...(scope ? { scope } : {}) };
    }
    const name = called.toLowerCase().replace(/^-(?:webkit|moz|o)-/, '');
    const prelude = rest.trim();
    if (name === 'layer') return { ...within, layer: layerOf(around.layer, prelude) };
    if (name === 'scope') return { ...within, scope: scopeIn(prelude) };
    if (name === 'keyframes') {
      const animation = prelude.replace(/^["']|["']$/g, '').toLowerCase();
      frames.set(animation, { from: [], to: [] });
      return { kind: 'animation', layer: around.layer, name: animation };
    }
    if (name === 'property') return { kind: 'property', layer: around.layer, name: prelude };
    const read = /^(?:media|supports|container)$/.test(name) && letsIn(name, prelude);
    return read ? within : skipped;
  };

  const says = (around: Around, said: Declaration): void => {
    if (around.kind === 'property' && said.name === 'initial-value')
      initial.set(around.name ?? '', said.value);
    for (const frame of around.said ?? []) frame.push(said);
    if (around.kind !== 'rules' || !around.selectors) return;
    if (!around.rule) {
      around.rule = { selectors: around.selectors, said: [], layer: around.layer };
      rules.push(around.rule);
    }
    around.rule.said.push(said);
  };

  for (const sheet of sheets) {
    const open: Around[] = [{ kind: 'rules', layer: [] }];
    for (const part of partsOf(sheet.slice(0, left))) {
      if (rules.length >= mostRules) break;
      const around = open.at(-1) ?? skipped;
      if (part.kind === 'open') {
        open.push(open.length > deepest ? skipped : opened(part.head, around));
        if (around !== skipped) delete around.rule;
      } else if (part.kind === 'close') open.pop();
      else if (part.kind === 'says') says(around, part.said);
      else {
        const [, names] = /^@layer\s+(.*)$/is.exec(part.head) ?? [];
        if (names && around.kind === 'rules')
          for (const name of listOf(names)) layerOf(around.layer, name);
      }
    }
    left -= sheet.length;
    if (left <= 0) break;
  }
  return { rules, frames, initial };
}
