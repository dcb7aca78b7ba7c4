import { type Document, type Element, proseIn } from './dom.ts';

const hiding =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font(?:-size)?\s*:\s*(?:[^;]*\s)?0*\.?0+(?:px|em|rem|pt|%)?\s*(?:[;!/]|$)|(?:^|[;\s])(?:left|top|right|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01]|clip-path\s*:\s*inset\(\s*(?:50|100)%|(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:[;!]|$)(?=.*overflow)|transform\s*:\s*scale\(\s*0/i;
const faded = /opacity\s*:\s*0*\.?0+(?:\s*[;!]|$)/i;
const classes =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|u-hidden|is-hidden|d-none|hidden-text|a11y-hidden|offscreen)(?:\s|$)/i;

const white = /^(?:#fff(?:fff)?|white|rgba?\(\s*255\s*,\s*255\s*,\s*255\b.*|hsl\([^)]*100%\s*\))$/i;

const declared = (style: string, name: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;!]+)`, 'i').exec(style)?.[1]?.trim().toLowerCase();

/** White on the page's own white, or the same colour as the background beside it, or a colour that is transparent. */
function sameColour(style: string): boolean {
  const colour = declared(style, 'color');
  if (!colour) return false;
  if (colour === 'transparent' || /^rgba\(.*,\s*0(?:\.0+)?\s*\)$/.test(colour)) return true;
  const background = declared(style, 'background(?:-color)?');
  if (!background) return false;
  return background === colour || (white.test(colour) && white.test(background));
}

/** A piece that React streams hidden after the page and moves into place by script. */
const isStreamed = (element: Element): boolean =>
  element.hasAttribute('hidden') && /^S:[\da-f]+$/.test(element.id);

const isHidden = (element: Element): boolean => {
  if (isStreamed(element)) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style') ?? '';
  if (style && (hiding.test(style) || sameColour(style))) return true;
  return classes.test(element.getAttribute('class') ?? '');
};

/** Pages that fade in keep their whole article at opacity 0 until a script runs; lesser pieces at 0 are hidden. */
const isFaded = (element: Element, prose: number): boolean =>
  faded.test(element.getAttribute('style') ?? '') && proseIn(element) < 0.8 * prose;

/** Removes what a reader of the page never sees, where instructions to machines like to hide. */
export function dropHidden(document: Document): void {
  const prose = proseIn(document.body) || 1;
  const suspects = document.body.querySelectorAll('[hidden],[aria-hidden],[style],[class]');
  for (const element of [...suspects])
    if (isHidden(element) || isFaded(element, prose)) element.remove();
}
