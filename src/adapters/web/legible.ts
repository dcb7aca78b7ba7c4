import { vanishes } from './css/colours.ts';
import type { Element } from './dom.ts';
import type { Inherited, Lettering } from './lettering.ts';

/** How surely something is kept from sight: for good, or in a way that pages with scripts keep their whole article in too, by itself or by a style sheet. */
export type Kept = 'hidden' | 'perhaps' | 'styled';

/** Sizes at which no text is read, in pixels. */
const tiny = 2;

/** Whether what a page does not say itself, in sheets elsewhere or in pictures, may make text seen that blends in by what it says. */
export type Doubt = (lettering: Lettering, at: Element) => boolean;

/** What keeps the text that stands in `element` from sight, and how surely. */
export function unreadable(
  lettering: Lettering,
  element: Element,
  doubtful: Doubt,
): { by: Inherited<unknown>; kind: Kept } | undefined {
  const { visibility, sizeSet, fill, colour, ground, drawn, unsure } = lettering;
  const kept = (by: Inherited<unknown>, kind: Kept) =>
    unsure && !by.inline ? undefined : ({ by, kind: by.inline ? kind : 'styled' } as const);
  if (visibility && /^(?:hidden|collapse)$/.test(visibility.value))
    return kept(visibility, 'hidden');
  if (sizeSet && sizeSet.value <= tiny) return kept(sizeSet, 'hidden');
  const ink = fill ?? colour;
  if (!ink || drawn) return undefined;
  const onGround =
    !unsure && ground?.every((one) => vanishes(ink.value, one)) && !doubtful(lettering, element);
  return ink.value[3] < 0.05 || onGround ? kept(ink, 'perhaps') : undefined;
}
