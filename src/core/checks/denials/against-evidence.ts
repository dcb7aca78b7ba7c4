import { partsOf } from '#src/core/checks/parts.ts';
import { alike, read } from '#src/core/checks/reading.ts';
import { ofLexicon } from '#src/core/words/concepts.ts';
import { isAnsweredNo } from './answered-no.ts';
import { deniesAlone } from './denied-alone.ts';
import { isOvertaken } from './overtaken.ts';
import { presentsAlone } from './presentations.ts';
import { addsNo, deniesThroughout, takesBack } from './told-no.ts';

/** Whether a claim says yes or no where its evidence says the other. */
export const contradicts = (claim: string, evidence: string): boolean =>
  !presentsAlone(claim, evidence) &&
  (deniesAlone(evidence, claim, 'evidence') ||
    deniesThroughout(evidence, claim) ||
    addsNo(claim, evidence) ||
    takesBack(claim, evidence) ||
    isAnsweredNo(evidence, claim));

const opening = /(?<!\p{L})(?:ne\s|n['’]|aucune?\s|sans\s|no[tr]?\s|never\s|without\s)|n['’]t\s/iu;

/** Whether the word that a no is put around is told by another text, or may be, since its meaning is not known: «n’a pas ouvert», `opened`. */
function tellsDenied(denying: string, saying: string): boolean {
  const [words, told] = [read(denying), read(saying)];
  return partsOf(denying).some(({ start, text }) => {
    const at = text.search(opening);
    const denied = words.find((word) => word.kind === 'word' && word.start >= start + at);
    if (at < 0 || !denied) return false;
    return !ofLexicon(denied.meanings) || told.some((one) => alike(one, denied));
  });
}

/** The same of a sentence that states a claim and tells other things besides. */
export const contradictsBesides = (sentence: string, evidence: string): boolean =>
  (deniesAlone(evidence, sentence, 'evidence') && tellsDenied(evidence, sentence)) ||
  (deniesAlone(sentence, evidence, 'claim') &&
    tellsDenied(sentence, evidence) &&
    !isOvertaken(sentence, evidence));
