import type { Fact } from '#src/core/brief.ts';
import { align } from '#src/core/checks/alignment.ts';
import { groundedFacts } from '#src/core/checks/evidence.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import { type Part, partsOf } from '#src/core/checks/parts.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { dateStands } from '#src/core/dates/date-match.ts';
import { faultIn } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { meet } from '#src/core/sets.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { moved, overlaps } from '#src/core/text/span.ts';
import { isCarriedOut } from './carried-out.ts';
import { attributes, guesses, hedges } from './hedging.ts';
import { type ToldVerb, toldVerbs } from './told-verbs.ts';
import { type Exceeded, sharesMore, type Text, vouches } from './vouching.ts';

const sure: readonly ToldVerb['manner'][] = ['done', 'present', 'coming'];
const isSure = ({ manner }: ToldVerb): boolean => sure.includes(manner);

/** Whether what a brief tells for sure is more than what another text says of the same verb. */
function exceeds(mine: ToldVerb, theirs: ToldVerb, isAttributed: boolean): boolean {
  if (theirs.manner === 'done' || theirs.manner === 'present') return false;
  if (theirs.manner === 'alleged') return !isAttributed;
  if (mine.manner === 'present' && /^may\s/iu.test(theirs.text)) return false;
  return mine.manner === 'done' || theirs.manner === 'possible';
}

/** Whether a part of a brief has a number or a date that another text lacks, and so may tell of another time. */
const countsMore = (part: string, other: string): boolean => {
  const [mine, theirs] = [figuresIn(part), figuresIn(other)];
  return (
    mine.quantities.some((one) => !theirs.quantities.some((another) => backs(one, another))) ||
    mine.dates.some((one) => !dateStands(one, theirs))
  );
};

/** What leaves a verb of a part of a brief open in a text, where nothing that may vouch for it tells it as surely. */
function openedIn(
  { text, language }: Text,
  verb: ToldVerb,
  { part, exceeded, vouching }: { part: Part; exceeded: Exceeded; vouching: readonly Text[] },
): string | undefined {
  const theirs = toldVerbs(text, language).find(
    (one) => exceeded(one) && meet(one.meanings, verb.meanings),
  );
  const isOpen =
    theirs &&
    !isCarriedOut(theirs, { text, language }) &&
    sharesMore(part, verb, text) &&
    !countsMore(part.text, text) &&
    !vouching.some((one) => vouches(one, verb, exceeded, part));
  return isOpen ? theirs.text : undefined;
}

/** The verbs of a sentence that are told for sure, with what leaves them open in a claim or its evidence, where nothing tells them so. */
function overstatedIn(sentence: string, fact: Fact, told: readonly Text[], page: Text) {
  if (guesses(sentence)) return [];
  const isAttributed = attributes(sentence);
  const verbs = toldVerbs(sentence, 'fr').filter(isSure);
  return partsOf(sentence)
    .filter(({ text }) => !hedges(text))
    .flatMap((part) => verbs.filter((verb) => overlaps(verb, part)).map((verb) => ({ part, verb })))
    .flatMap(({ part, verb }) => {
      const exceeded: Exceeded = (theirs) => exceeds(verb, theirs, isAttributed);
      const against =
        openedIn({ text: fact.claim, language: 'fr' }, verb, { part, exceeded, vouching: told }) ??
        openedIn({ ...page, text: fact.evidence }, verb, { part, exceeded, vouching: [page] });
      return against ? [{ verb, against }] : [];
    });
}

/** What claims and evidence tell as possible, meant or alleged is not told by the brief as done, nor what may be as what will. */
export const overstated: Check = (subject) => {
  const { draft, source } = subject;
  const page: Text = {
    text: source.all,
    language: source.language === 'fr' ? 'fr' : 'en',
  };
  const facts = groundedFacts(subject);
  const told = [page, ...draft.facts.map(({ claim }): Text => ({ text: claim, language: 'fr' }))];
  const text = blanked(draft.text);
  return align({ text: draft.text, facts }).flatMap(({ sentence, facts }) =>
    facts.flatMap((fact): Finding[] =>
      overstatedIn(text.slice(sentence.start, sentence.end), fact, told, page).map(
        ({ verb, against }) => ({
          ...faultIn('overstated', draft.text, moved(verb, sentence.start)),
          against,
        }),
      ),
    ),
  );
};
