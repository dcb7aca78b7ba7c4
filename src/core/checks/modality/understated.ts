import { align } from '#src/core/checks/alignment.ts';
import { groundedFacts } from '#src/core/checks/evidence.ts';
import { partsOf } from '#src/core/checks/parts.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { faultIn } from '#src/core/fault.ts';
import { meet } from '#src/core/sets.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { overlaps } from '#src/core/text/span.ts';
import { hedgesAnywhere } from './hedging.ts';
import { type Language, type ToldVerb, toldVerbs } from './told-verbs.ts';
import { sharesMore, type Text, vouches } from './vouching.ts';

const isOpen = ({ manner }: ToldVerb): boolean =>
  manner === 'possible' || manner === 'meant' || manner === 'alleged';

const onlyPossible = /^(?:pourrai|envisag)/iu;

/** What claim and evidence tell for sure, with no word that leaves anything open there, is not told by the brief as what may be. */
export const understated: Check = (subject) => {
  const { draft, source } = subject;
  const language: Language = source.language === 'fr' ? 'fr' : 'en';
  const page = blanked(source.all);
  const text = blanked(draft.text);
  const opened = toldVerbs(page, language).filter(isOpen);
  return align({ text: draft.text, facts: groundedFacts(subject) }).flatMap(
    ({ sentence, facts }) => {
      const said = text.slice(sentence.start, sentence.end);
      const verbs = toldVerbs(said, 'fr').filter(
        (verb) =>
          onlyPossible.test(verb.text) && !opened.some((one) => meet(one.meanings, verb.meanings)),
      );
      return verbs.flatMap((verb) => {
        const part = partsOf(said).find((one) => overlaps(one, verb));
        const sources = facts.flatMap(({ claim, evidence }): Text[] => [
          { text: claim, language: 'fr' },
          { text: evidence, language },
        ]);
        const telling = sources.filter(
          (one) => part && vouches(one, verb, isOpen, part) && sharesMore(part, verb, one.text),
        );
        const [told] = telling.filter((one) => !hedgesAnywhere(one.text));
        if (!told || facts.some(({ evidence }) => hedgesAnywhere(evidence))) return [];
        const place = { start: sentence.start + verb.start, end: sentence.start + verb.end };
        return [faultIn('understated', draft.text, place)];
      });
    },
  );
};
