import type { Token } from '#src/core/checks/reading.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { kept } from '#src/core/remember.ts';
import { clauseEdges } from '#src/core/text/clause-edges.ts';
import { type Place, within } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import type { Mention } from './mentions.ts';
import type { Passage } from './passages.ts';
import { does, leads } from './slots.ts';

const edges = clauseEdges(';.—\\n', "puis|et|and|que|qu[’']|plutôt");

/** What is set beside a name, between commas. */
const apposed = /^, [^,;.]{1,60}(?=[,;.])/u;

/** The clauses of a passage. */
export const clausesOf = kept(({ whole, start, text }: Passage): readonly Place[] => {
  const end = start + text.length;
  const cuts = Array.from(whole.matchAll(edges), ({ index }) => index);
  const starts = [start, ...cuts.filter((at) => at > start && at < end)];
  return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end }));
});

/** A clause that one name alone leads, with its telling words, those left out that only tell who bears the name. */
export type Led = { lead: Mention; words: readonly Token[] };

/** The clauses of a passage that one name alone leads. */
export const ledClausesOf = kept((passage: Passage): readonly Led[] =>
  clausesOf(passage).flatMap((clause): Led[] => {
    const { whole, mentions, words } = passage;
    const [lead, other] = mentions.filter(({ name, slot }) => does(slot) && within(name, clause));
    if (!lead || other || !leads(lead.slot)) return [];
    const { end } = lead.name;
    const beside = { start: end, end: end + (apposed.exec(whole.slice(end))?.[0].length ?? 0) };
    const telling = words.filter(
      (word) => within(word, clause) && !within(word, beside) && !rolesOf(bare(word.text)),
    );
    return [{ lead, words: telling }];
  }),
);
