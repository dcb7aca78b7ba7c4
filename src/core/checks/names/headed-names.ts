import { countWords } from '#src/core/article.ts';
import type { Name } from '#src/core/names/names.ts';
import type { Cast } from './cast.ts';
import { meantBy } from './meant-names.ts';
import { isPersonal, type Mention, mentionsIn, rivals } from './mentions.ts';
import type { Told } from './misstated-names.ts';

/** Whom a pronoun may stand for is not known: one before the name, one that is spoken of, one that something is done to. */
const pronoun = /(?<!\p{L})(?:s?he|they|it|I|we|ils?|elles?|je|nous|on)(?!\p{L})/iu;
const spokenOf =
  /(?<!\p{L})(?:(?:that|qu[e’']) ?(?:s?he|they|it|ils?|elles?|his|her|their)|(?:said|says|told|added|dit|assure|affirme) (?:s?he|they|his|her))(?!\p{L})/iu;
const doneTo = /(?<!\p{L})(?:him|her|them|lui|leur|(?:l[’']|la |le )(?:a|avait|ont))(?!\p{L})/iu;

/** Words before a name at most for its text to open on it. */
const fewest = 4;

/** The one whom a text opens on, or who says all of it. */
function headOf([first, ...others]: readonly Mention[], text: string): Mention | undefined {
  if (!first) return undefined;
  const opens = countWords(text.slice(0, first.name.start)) <= fewest;
  const leads = opens && first.slot !== 'owner' && first.slot !== 'place';
  return leads || (others.length === 0 && first.slot === 'speaker') ? first : undefined;
}

/** The name that a claim opens on, where its evidence opens on another and says nothing of it. */
export function headedNames({ fact, claim, setting }: Told, cast: Cast): Name[] {
  const { claim: told, evidence } = fact;
  const mine = headOf(claim.mentions, claim.whole);
  const theirs = headOf(mentionsIn(evidence, cast), evidence);
  if (!mine || !theirs || mine.kind === 'place' || !cast.has(mine.name)) return [];
  if (setting && meantBy(fact, setting, cast)(mine)) return [];
  const isAlike = rivals(mine, theirs, cast) || (isPersonal(mine) && isPersonal(theirs));
  const isOther =
    !cast.oneName(mine.name, theirs.name) &&
    !cast.tells(evidence, mine.name) &&
    !cast.tells(told, theirs.name);
  const isSpokenOf =
    theirs.slot === 'speaker' && mine.slot !== 'speaker' && cast.isTopic(mine.name);
  const refers =
    isSpokenOf ||
    pronoun.test(evidence.slice(0, theirs.name.start)) ||
    spokenOf.test(evidence) ||
    doneTo.test(evidence);
  return isAlike && isOther && !refers ? [mine.name] : [];
}
