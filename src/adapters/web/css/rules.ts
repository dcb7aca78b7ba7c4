import { letsIn } from './conditions.ts';
import { type Declaration, declarationsIn } from './declarations.ts';
import { type Layer, layering } from './layers.ts';
import { listOf } from './lists.ts';
import { type Nest, resolved, scopeIn } from './nesting.ts';
import { pieceOf, scan } from './scan.ts';

/** A rule that holds on the screen, its selectors free of what it was nested in. */
export type Rule = { selectors: readonly string[]; said: readonly Declaration[]; layer: Layer };

/** What an animation begins and ends on. */
export type Frames = { from: Declaration[]; to: Declaration[] };

/** What a page's style sheets say. */
export type Rules = {
  rules: readonly Rule[];
  frames: ReadonlyMap<string, Frames>;
  /** What custom properties are where nothing sets them. */
  initial: ReadonlyMap<string, string>;
};

/** Which selectors of a rule are of any concern, given how they are written and what it says; they are cut apart when that is asked for. */
export type Concern = (
  head: string,
  block: string,
  cut: () => readonly string[],
) => readonly string[];

/** Bounds of what is read of a page's style sheets. */
const mostCharacters = 2_000_000;
const mostRules = 40_000;
const deepest = 50;

/** A block that holds rules, or is one: its selectors are not cut apart before they are needed, unless it stands in another. */
type Ruled = Nest & { kind: 'rules'; layer: Layer; head?: string };

function cut({ head, ...around }: Ruled): Ruled {
  return head === undefined ? around : { ...around, selectors: resolved(head, {}) };
}

/** A block that is open. */
type Around =
  | Ruled
  | { kind: 'animation'; frames: Frames }
  | { kind: 'frame'; into: readonly Declaration[][] }
  | { kind: 'property'; name: string }
  | { kind: 'unread' };

const unread: Around = { kind: 'unread' };

function framesAt(head: string, { from, to }: Frames): Declaration[][] {
  return listOf(head.toLowerCase()).flatMap((at) => {
    if (/^(?:from|0%)$/.test(at)) return [from];
    return /^(?:to|100%)$/.test(at) ? [to] : [];
  });
}

/** The rules of a page's style sheets that hold on the screen, in order. */
export function rulesIn(sheets: readonly string[], concerns: Concern): Rules {
  const rules: Rule[] = [];
  const frames = new Map<string, Frames>();
  const initial = new Map<string, string>();
  const layerOf = layering();
  let left = mostCharacters;
  let heard = 0;

  const opened = (head: string, around: Around): Around => {
    if (around.kind === 'animation') return { kind: 'frame', into: framesAt(head, around.frames) };
    if (around.kind !== 'rules') return unread;
    const [, called, rest = ''] = (head[0] === '@' && /^@([\w-]+)\s*(.*)$/s.exec(head)) || [];
    if (called === undefined) {
      const outer = cut(around);
      if (!outer.selectors && !outer.scope) return head ? { ...outer, head } : unread;
      const selectors = resolved(head, outer);
      return selectors.length > 0 ? { ...outer, selectors } : unread;
    }
    const name = called.toLowerCase().replace(/^-(?:webkit|moz|o)-/, '');
    const prelude = rest.trim();
    if (name === 'layer') return { ...around, layer: layerOf(around.layer, prelude) };
    if (name === 'scope') return { ...cut(around), scope: scopeIn(prelude) };
    if (name === 'property') return { kind: 'property', name: prelude };
    if (name === 'keyframes') {
      const made: Frames = { from: [], to: [] };
      frames.set(prelude.replace(/^["']|["']$/g, '').toLowerCase(), made);
      return { kind: 'animation', frames: made };
    }
    return /^(?:media|supports|container)$/.test(name) && letsIn(name, prelude) ? around : unread;
  };

  const hear = (block: string, around: Around): void => {
    if (!block.includes(':')) return;
    if (around.kind === 'frame')
      for (const frame of around.into) frame.push(...declarationsIn(block));
    else if (around.kind === 'property') {
      for (const { name, value } of declarationsIn(block))
        if (name === 'initial-value') initial.set(around.name, value);
    } else if (around.kind === 'rules') {
      const { head = '', selectors } = around;
      if ((head === '' && !selectors) || heard++ >= mostRules) return;
      const own = concerns(head, block, () => selectors ?? resolved(head, {}));
      if (own.length === 0) return;
      const spaced = own.map((selector) => selector.replace(/\s{2,}|[^\S ]/g, ' '));
      rules.push({ selectors: spaced, said: declarationsIn(block), layer: around.layer });
    }
  };

  for (const sheet of sheets) {
    const css = sheet.slice(0, left);
    const open: Around[] = [{ kind: 'rules', layer: [] }];
    const layered = /@layer/i.test(css);
    let since = 0;
    scan(css, (mark, from, to, commented) => {
      const around = open.at(-1) ?? unread;
      if (around.kind !== 'unread') {
        if (mark !== ';') hear(css.slice(since, mark === '{' ? from : to), around);
        else if (layered && around.kind === 'rules') {
          const [, names] = /^@layer\s+(.*)$/is.exec(pieceOf(css, from, to, commented)) ?? [];
          for (const name of listOf(names ?? '')) layerOf(around.layer, name);
        }
      }
      if (mark === ';') return;
      since = to + 1;
      if (mark === '}' && open.length > 1) open.pop();
      if (mark !== '{') return;
      const deep = around.kind === 'unread' || open.length > deepest;
      open.push(deep ? unread : opened(pieceOf(css, from, to, commented), around));
    });
    left -= sheet.length;
    if (left <= 0) break;
  }
  return { rules, frames, initial };
}
