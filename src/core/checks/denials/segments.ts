import { firstFrom } from '#src/core/bisect.ts';
import { remembered } from '#src/core/remember.ts';
import { cutsIn } from '#src/core/text/cuts.ts';
import type { Place } from '#src/core/text/span.ts';

const unlike =
  "(?:contrairement|à la différence|à l['’](?:inverse|opposé)|au contraire(?= d)|unlike|in contrast)";

const strong = new RegExp(
  `[.;:!?](?=\\s|$)|[\\n—]|,? (?:mais|tandis qu|alors qu|while|whereas|but|${unlike}) |(?<=(?:^|[.;:!?] )${unlike} [^,.;:!?]{1,60}), `,
  'giu',
);

/** Units of a part at most: nobody says so much without a mark. */
const endless = 800;

/** The part of a text, between strong marks, in which a word stands. */
export const segmentsOf = remembered((text): ((at: number) => Place) => {
  let from = 0;
  const cuts = [...text.matchAll(strong), { index: text.length, 0: '' }].flatMap((mark) => {
    const within = [...cutsIn(text, from, mark.index, endless)];
    from = mark.index + mark[0].length;
    return [...within.map((at) => ({ at, end: at })), { at: mark.index, end: from }];
  });
  return (at) => {
    const next = firstFrom(cuts, (cut) => cut.at >= at);
    return { start: cuts[next - 1]?.end ?? 0, end: cuts[next]?.at ?? text.length };
  };
});
