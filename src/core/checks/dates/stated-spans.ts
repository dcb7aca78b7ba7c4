import { figuresIn } from '#src/core/checks/figures-in.ts';
import { passagesOn } from '#src/core/checks/passages-on.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { within } from '#src/core/text/span.ts';

/** The spans of time, of a kind, that a page states where it says most of what a text tells of one. */
export function statedSpans(
  quantity: Quantity,
  text: string,
  page: string,
  isLike: (one: Quantity, passage: string) => boolean,
): Quantity[] {
  const sentence = sentencesOf(text).find((one) => within(quantity, one));
  const passages = sentencesOf(page).map((one) => one.text);
  return passagesOn(quantity.text, sentence?.text ?? '', passages).flatMap((passage) =>
    figuresIn(passage).quantities.filter((one) => isLike(one, passage)),
  );
}

/** Whether a text gives another than any of the numbers stated, where some are. */
export const differs = (quantity: Quantity, stated: readonly Quantity[]): boolean =>
  stated.length > 0 && !stated.some((one) => backs(one, quantity));
