import { type Colour, colourIn, vanishes } from './colours.ts';
import { concealmentOf } from './concealing.ts';
import { type Declarations, styleOf } from './css.ts';
import { type Document, type Element, proseIn } from './dom.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const classes =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|u-hidden|is-hidden|d-none|hidden-text|a11y-hidden|offscreen|hidden|hide)(?:\s|$)/i;
/** Classes of Tailwind and its like that show on wider screens what the others hide. */
const shown =
  /(?:^|\s)(?:sm|md|lg|xl|2xl|print|js|group\S*|data\S*|peer\S*)[:-](?:not-sr-only|d-)?(?:block|flex|grid|inline|contents|table|visible|show)/i;

/** A piece that React streams hidden after the page and moves into place by script. */
const isStreamed = (element: Element): boolean =>
  element.hasAttribute('hidden') && /^S:[\da-f]+$/.test(element.id);

const white: Colour = [255, 255, 255, 1];

const backgroundOf = (declared: Declarations): string | undefined =>
  declared.get('background') ??
  declared.get('background-color') ??
  declared.get('background-image');

/** What an element is painted on, as far as the page itself says; undefined for an image or what a style sheet elsewhere may say. */
function groundOf(element: Element, sheet: Sheet): Colour | undefined {
  for (let at: Element | null = element; at; at = at.parentNode) {
    const { declared } = sheet.of(at);
    const own = styleOf(at.getAttribute('style') ?? '');
    const value =
      backgroundOf(own) ?? at.getAttribute('bgcolor')?.toLowerCase() ?? backgroundOf(declared);
    if (value === undefined || /^(?:none|inherit|initial|unset|transparent)$/.test(value)) continue;
    if (/url\(|gradient|var\(/.test(value)) return undefined;
    const colour = colourIn(value);
    if (!colour) return undefined;
    if (colour[3] > 0.5) return colour;
  }
  return white;
}

/** Text of the colour of what it is painted on, or of none. */
function blendsIn(element: Element, style: Declarations, sheet: Sheet): boolean {
  if ([style.get('background-clip'), style.get('-webkit-background-clip')].includes('text'))
    return false;
  const font =
    element.localName === 'font' ? element.getAttribute('color')?.toLowerCase() : undefined;
  const value = style.get('-webkit-text-fill-color') ?? style.get('color') ?? font;
  const colour = value === undefined ? undefined : colourIn(value);
  if (!colour) return false;
  if (colour[3] < 0.05) return true;
  const ground = groundOf(element, sheet);
  return ground !== undefined && vanishes(colour, ground);
}

type Kept = 'hidden' | 'perhaps' | 'styled';

/** How an element is kept from sight: for good, or in a way that pages with scripts keep their whole article in too, by itself or by a style sheet. */
function concealed(element: Element, sheet: Sheet): Kept | undefined {
  if (isStreamed(element)) return undefined;
  if (element.hasAttribute('hidden')) return 'hidden';
  const style = styleOf(element.getAttribute('style') ?? '');
  const own = concealmentOf(style);
  if (own === 'hidden') return 'hidden';
  const named = element.getAttribute('class') ?? '';
  const said = sheet.of(element);
  const all = new Map([...said.declared, ...style]);
  const doubtful =
    own === 'faded' ||
    element.getAttribute('aria-hidden')?.trim().toLowerCase() === 'true' ||
    element.hasAttribute('inert') ||
    element.hasAttribute('popover') ||
    (classes.test(named) && !shown.test(named)) ||
    blendsIn(element, style, sheet);
  if (doubtful) return 'perhaps';
  const hides = !said.shown && !shown.test(named) && concealmentOf(all) !== undefined;
  return hides ? 'styled' : undefined;
}

/** Share of a page's prose above which what hides it waits for a script to show it. */
const most = 0.5;

const isWithin = (element: Element, others: ReadonlySet<Element>): boolean => {
  for (let at = element.parentNode; at; at = at.parentNode) if (others.has(at)) return true;
  return false;
};

/** Removes what a reader of the page never sees, where instructions to machines like to hide; `styles` are the page's own sheets. */
export function dropHidden(document: Document, styles: readonly string[] = []): void {
  const { body } = document;
  const prose = proseIn(body) || 1;
  const sheet = sheetOf(styles);
  const styled = new Set<Element>();
  for (const element of [...body.querySelectorAll('*')]) {
    const kind = element.parentNode ? concealed(element, sheet) : undefined;
    if (kind === 'styled') {
      if (!isWithin(element, styled)) styled.add(element);
    } else if (kind === 'hidden' || (kind && proseIn(element) <= most * prose)) element.remove();
  }
  const paragraphs = (element: Element): number =>
    element.localName === 'p' ? element.textContent.length : proseIn(element);
  const total = [...styled].reduce((sum, element) => sum + paragraphs(element), 0);
  if (total <= most * prose) for (const element of styled) element.remove();
}
