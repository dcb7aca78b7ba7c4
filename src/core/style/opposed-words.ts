import { stancesIn } from '#src/core/denials/antonyms.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bare, bareWords } from '#src/core/text/words.ts';

const denying = wordSet(
  'ne n pas non nul nulle nuls nulles aucun aucune ni jamais rien guere sans',
);

const idle =
  /(?<!\p{L})(?:sans (?:nul |aucun )?(?:doute|cesse|conteste|arrêt|surprise)|non (?:plus|seulement|loin)|ni plus ni moins)(?!\p{L})/giu;

const denies = (words: string): boolean =>
  bareWords(words.replace(idle, ' ')).some((word) => denying.has(word));

const privative = /^(?:i[nmlr]|de|des|dis|mal|mes|non|anti)-?/u;

/** Whether one word is the other with what takes it back: «possible» and «impossible». */
function takesBack(one: string, other: string): boolean {
  const [plain, longer] = [bare(one), bare(other)].sort((a, b) => a.length - b.length);
  if (!plain || !longer || plain.length < 4 || plain === longer) return false;
  return longer.endsWith(plain) && longer.slice(0, -plain.length) === privative.exec(longer)?.[0];
}

/** Whether words say the contrary of others, so that one in place of the other tells another fact: «hausse» and «baisse», «non confirmé» and «confirmé». */
export function areOpposed(one: string, other: string): boolean {
  if (denies(one) !== denies(other) || takesBack(one, other)) return true;
  const theirs = stancesIn(other, 'fr');
  return stancesIn(one, 'fr').some((mine) => {
    const alike = theirs.filter(({ opposition }) => opposition === mine.opposition);
    return alike.length > 0 && alike.every(({ first }) => first !== mine.first);
  });
}
