import { concealmentOf, foldsRows } from './concealing.ts';
import { type Document, type Element, type Node, proseIn } from './dom.ts';
import { type Doubt, type Kept, unreadable } from './legible.ts';
import { type Lettering, letteringOf, plainLettering } from './lettering.ts';
import { type Said, sheetOf } from './sheet.ts';

/** Share of a page's prose above which what hides it waits for a script to show it. */
export const most = 0.5;

const classes =
  /^(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|u-hidden|is-hidden|d-none|hidden-text|a11y-hidden|offscreen|hidden|hide)$/i;
/** Classes of Bootstrap, Tailwind and their like that show on wider screens what the others hide. */
const shown =
  /(?:^|\s)(?:(?:sm|md|lg|xl|2xl|print|js|group\S*|data\S*|peer\S*)[:-](?:not-sr-only|d-)?|d-(?:sm|md|lg|xl)-)(?:block|flex|grid|inline|contents|table|visible|show)/i;

/** Elements that browsers show nothing of. */
const never = /^(?:noframes|noembed|datalist|template)$/;

/** A piece that React streams hidden after the page and moves into place by script. */
const isStreamed = (element: Element): boolean =>
  element.hasAttribute('hidden') && /^S:[\da-f]+$/.test(element.id);

/** Whether a class says that its element is hidden, and no sheet of the page says otherwise. */
const isNamedHidden = (named: string, { decided }: Said): boolean =>
  /hid|sr-only|reader|d-none|offscreen/i.test(named) &&
  named.split(/\s+/).some((name) => classes.test(name) && !decided.has(`.${name}`)) &&
  !shown.test(named);

/** How an element is kept from sight with all that it holds. */
function concealed(element: Element, said: Said, em: number, folded: boolean): Kept | undefined {
  if (isStreamed(element)) return undefined;
  if (never.test(element.localName)) return 'hidden';
  const { all, own, revealed } = said;
  const displayed = (all.get('display') ?? 'none') !== 'none';
  if (element.hasAttribute('hidden') && !displayed) return 'hidden';
  const whole = concealmentOf(all, em, folded);
  const alone = concealmentOf(own, em);
  if (whole === 'hidden' && alone === 'hidden') return 'hidden';
  const named = element.getAttribute('class') ?? '';
  const doubtful =
    (whole !== undefined && alone === 'faded') ||
    element.getAttribute('aria-hidden')?.trim().toLowerCase() === 'true' ||
    element.hasAttribute('inert') ||
    (element.hasAttribute('popover') && !displayed) ||
    isNamedHidden(named, said);
  if (doubtful) return 'perhaps';
  if (whole === undefined || shown.test(named)) return undefined;
  return whole === 'faded' && revealed ? undefined : 'styled';
}

const hiding = new WeakMap<Said, number>();

/** The rule without which an element would be seen. */
function hidingRule(said: Said): number {
  const known = hiding.get(said);
  if (known !== undefined) return known;
  const { all, origins } = said;
  const name = [...all.keys()].find((one) => {
    const others = new Map(all);
    others.delete(one);
    return concealmentOf(others) === undefined;
  });
  const rule = name === undefined ? -1 : (origins.get(name) ?? -1);
  hiding.set(said, rule);
  return rule;
}

/** Something that is kept from sight: a box, or the texts that inherit it from one element. */
export type Concealed = {
  kind: Kept;
  nodes: Node[];
  /** The rule that hides them, or the element that has its text hidden. */
  by: number | Element;
};

/** Whether a style sheet elsewhere may paint what text stands on, or a picture lie under it. */
function doubtIn(document: Document, prose: number): Doubt {
  const linked = document.querySelector('link[rel~="stylesheet"]') !== null;
  return ({ colour, groundAt, lifted }, element) => {
    if (lifted?.parentNode?.querySelector('img,picture,video')) return true;
    if (!linked) return false;
    if (groundAt && colour && colour.at !== groundAt && colour.at.contains(groundAt)) return true;
    for (let at: Element | null = element; at && at !== groundAt; at = at.parentNode)
      if (at.hasAttribute('class') && proseIn(at) <= most * prose) return true;
    return false;
  };
}

/** All that a reader of the page does not see, boxes from the outermost on. */
export function concealedIn(
  document: Document,
  styles: readonly string[],
  prose: number,
): Concealed[] {
  const sheet = sheetOf(document, styles);
  const doubtful = doubtIn(document, prose);
  const letterings = new Map<Element, Lettering>();
  const folding = new Set<Element>();
  const gone = new Set<Element>();
  const texts = new Map<Concealed['by'], Concealed>();
  const found: Concealed[] = [];
  const { documentElement, body } = document;
  for (const element of [documentElement, body, ...body.querySelectorAll('*')]) {
    const parent = element.parentNode;
    if (parent && gone.has(parent)) {
      gone.add(element);
      continue;
    }
    const around = (parent && letterings.get(parent)) ?? plainLettering;
    const said = sheet.of(element, around.variables);
    const lettering = letteringOf(element, said, around);
    if (element.firstChild) letterings.set(element, lettering);
    if (element === documentElement || (element === body && said.all.size === 0)) continue;
    if (foldsRows(said.all)) folding.add(element);
    const folded = parent !== null && folding.has(parent);
    const kind = element === body ? undefined : concealed(element, said, lettering.size, folded);
    if (kind)
      found.push({ kind, nodes: [element], by: kind === 'styled' ? hidingRule(said) : element });
    if (kind === 'hidden') {
      gone.add(element);
      continue;
    }
    const cause = unreadable(lettering, element, doubtful);
    if (!cause) continue;
    const own = element.childNodes.filter(
      (node) => node.nodeType === 3 && /\S/.test(node.nodeValue),
    );
    if (own.length === 0) continue;
    const by = cause.kind === 'styled' ? cause.by.origin : cause.by.at;
    const same = texts.get(by);
    if (same?.kind === cause.kind) same.nodes.push(...own);
    else {
      const made = { kind: cause.kind, nodes: own, by };
      texts.set(by, made);
      found.push(made);
    }
  }
  return found;
}
