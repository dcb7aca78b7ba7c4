import { rememberedBeside } from '#src/core/remember.ts';
import { isAnsweredNo } from './answered-no.ts';
import { deniesAlone } from './denied-alone.ts';
import { isOvertaken } from './overtaken.ts';
import { presentsAlone } from './presentations.ts';
import { withoutSharedLacks } from './shared-lacks.ts';
import { tellsDenied } from './tells-denied.ts';
import { addsNo, deniesThroughout, takesBack } from './told-no.ts';

/** Whether a claim says yes or no where its evidence says the other. */
export const contradicts = rememberedBeside((said, told) => {
  const [claim, evidence] = withoutSharedLacks(said, told);
  return (
    !presentsAlone(claim, evidence) &&
    (deniesAlone(evidence, claim, 'evidence') ||
      deniesThroughout(evidence, claim) ||
      addsNo(claim, evidence) ||
      takesBack(claim, evidence) ||
      isAnsweredNo(evidence, claim))
  );
});

/** The same of a sentence that states a claim and tells other things besides. */
export const contradictsBesides = (sentence: string, evidence: string): boolean =>
  (deniesAlone(evidence, sentence, 'evidence') && tellsDenied(evidence, sentence)) ||
  (deniesAlone(sentence, evidence, 'claim') &&
    tellsDenied(sentence, evidence) &&
    !isOvertaken(sentence, evidence));
