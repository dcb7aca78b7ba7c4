import type { Fact } from '#src/core/brief.ts';
import { statesIn } from '#src/core/names/initials.ts';
import type { Name } from '#src/core/names/names.ts';
import { bare } from '#src/core/text/words.ts';
import type { Cast } from './cast.ts';
import { meantBy, tellsRole } from './meant-names.ts';
import { isPersonal, isThing, type Mention, mentionsIn, rivals } from './mentions.ts';
import { type Passage, repeated } from './passages.ts';
import type { Setting } from './setting.ts';
import { alikeSlots } from './slots.ts';

const pronoun =
  /(?<!\p{L})(?:s?he|it|they|I|we|his|her|its|their|our|my|who|ils?|elles?|je|nous|on|son|sa|ses|leurs?|lui|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière)(?!\p{L})/iu;

const isLone = ({ name, kind }: Mention): boolean => kind === 'other' && name.words.length === 1;

/** A pronoun that speaks, whom no other name of its sentence stands for. */
export const speaking =
  /(?<!\p{L})(?:(?:s?he|they) (?:said|says|told|adds|added|wrote|asked|recalled)|(?:said|says|added|asked) (?:s?he|they)|\p{L}+-(?:t-)?(?:il|elle)s?)(?!\p{L})/iu;

/** What stands before somebody with whom another is compared. */
const comparing = /(?:(?<!\p{L})than |(?<!\p{L})que |qu['’])["“«]?\s?$/iu;

/** Whether a claim has one name where its evidence has another, which it lacks; any will do for one told nowhere near it. */
function stands(mine: Mention, theirs: Mention, { window }: Setting, fact: Fact, cast: Cast) {
  if (cast.oneName(mine.name, theirs.name)) return false;
  if (mine.slot === 'speaker' && theirs.slot !== 'speaker' && speaking.test(fact.evidence))
    return false;
  if (theirs.slot === 'speaker' && mine.slot !== 'speaker' && cast.isTopic(mine.name)) return false;
  if (!cast.tells(window, mine.name))
    return mine.kind !== 'person' || isPersonal(theirs) || !pronoun.test(fact.evidence);
  if (!rivals(mine, theirs, cast)) return false;
  const referring = pronoun.test(fact.evidence);
  const alike = alikeSlots(mine.slot, theirs.slot);
  if (mine.kind === 'place' || theirs.kind === 'place') return alike;
  if (alike) {
    if (!referring) return true;
    if (isLone(mine) || isLone(theirs)) return false;
    return theirs.slot !== 'speaker' || mine.slot === 'speaker';
  }
  return mine.kind === 'person' && theirs.kind === 'person' && !referring;
}

/** What stands at the head of a page for where it was written: `SALINA, Kan. — `. */
const dateline =
  /(?:^|\n)(\p{Lu}[\p{Lu} .’'-]{2,}(?:, [\p{L}. ]{2,20})?) ?(?:[—–]|--|\((?:AP|Reuters|AFP)\))/u;

/** Whether a page was written where a name is, or in its state, and evidence names no other place. */
const isWrittenIn = ({ name, kind }: Mention, evidence: string, cast: Cast): boolean => {
  const { text, tells } = cast;
  const head = dateline.exec(text)?.[1] ?? '';
  if (mentionsIn(evidence, cast).some((one) => one.kind === 'place')) return false;
  return kind === 'place' && (tells(head, name) || statesIn(head).includes(bare(name.text)));
};

/** The names of a claim that its evidence gives no ground for, while it names another in their stead. */
export function ungroundedNames(fact: Fact, claim: Passage, setting: Setting, cast: Cast): Name[] {
  const [told, around, beside] = [fact.evidence, setting.sentences, setting.beside].map((text) =>
    mentionsIn(text, cast).filter(
      ({ name }) => !cast.tells(fact.claim, name) && !comparing.test(text.slice(0, name.start)),
    ),
  );
  const isMeant = meantBy(fact, setting, cast);
  return claim.mentions
    .filter(
      (mine) => cast.has(mine.name) && !isMeant(mine) && !isWrittenIn(mine, fact.evidence, cast),
    )
    .filter((mine) => {
      const close = mine.kind === 'place' ? fact.evidence : setting.sentences;
      return repeated(mine, claim) || !cast.tells(close, mine.name);
    })
    .filter((mine) => {
      const isPerson = mine.kind === 'person';
      if (isPerson && tellsRole(fact, mine.name, cast)) return false;
      const far = !cast.tells(setting.window, mine.name);
      const near =
        far && isThing(mine)
          ? (around ?? []).filter(({ slot }) => alikeSlots(slot, mine.slot))
          : [];
      const rival = [...((far && isPerson ? around : told) ?? []), ...near].some((theirs) =>
        stands(mine, theirs, setting, fact, cast),
      );
      if (rival || !far || !isPerson || cast.isTopic(mine.name)) return rival;
      return (beside ?? []).some(
        ({ name, kind }) => kind === 'person' && !cast.oneName(name, mine.name),
      );
    })
    .map(({ name }) => name);
}
