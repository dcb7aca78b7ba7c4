import { keysOf, namesIn } from '#src/core/names/names.ts';
import { remembered } from '#src/core/remember.ts';
import { blanked, type Quotation, quotationsIn } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import type { Place } from '#src/core/text/span.ts';
import { isLittle } from '#src/core/words/stopwords.ts';

const namesKeyed = (text: string): ReadonlySet<string> =>
  new Set(
    namesIn(text)
      .flatMap(keysOf)
      .filter((key) => !isLittle(key)),
  );

/** Whom the sentence of a quotation names, or the one before it where it names nobody. */
function namedBeside(text: string, { start, end }: Place): ReadonlySet<string> {
  const bare = blanked(text);
  const sentences = sentencesOf(text);
  const at = sentences.findIndex((one) => one.end > start);
  const from = sentences[at]?.start ?? start;
  const own = namesKeyed(bare.slice(from, Math.max(end, sentences[at]?.end ?? end)));
  return own.size > 0 ? own : namesKeyed(bare.slice(sentences[at - 1]?.start ?? from, from));
}

/** Units of a page on either side of a quotation in which whoever says it is named. */
const around = 400;

/** The quotations of a page, each with whom its paragraph and the end of the one before name near it. */
const speechesIn = remembered((page: string) => {
  const bare = blanked(page);
  return quotationsIn(page).map((quotation) => {
    const { start, end } = quotation;
    const opens = page.lastIndexOf('\n', start) + 1;
    const closes = `${page}\n`.indexOf('\n', end);
    const near = bare.slice(Math.max(opens, start - around), Math.min(closes, end + around));
    return {
      quotation,
      names: namesKeyed(`${bare.slice(Math.max(0, opens - around), opens)}${near}`),
    };
  });
}, 10);

/** What a page quotes near one whom a text names beside a quotation of its own: those who may have said both. */
export function saidByTheSame(text: string, place: Place, page: string): Quotation[] {
  const named = namedBeside(text, place);
  return speechesIn(page)
    .filter(({ names }) => [...names].some((key) => named.has(key)))
    .map(({ quotation }) => quotation);
}
