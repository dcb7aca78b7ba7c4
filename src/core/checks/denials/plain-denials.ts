import type { Part } from '#src/core/checks/parts.ts';
import { phrases, upTo, whole } from '#src/core/text/phrases.ts';
import { hasLitotes } from './litotes.ts';
import { noes, refusals } from './noes.ts';

/** What denies: the evidence of a claim, a claim against its evidence, a brief against its claims, or a claim that the brief states. */
export type Pair = 'evidence' | 'claim' | 'brief' | 'stated';

/** Whether a brief is held against its claims, not a claim against its evidence. */
export const isOfBrief = (pair: Pair): boolean => pair === 'brief' || pair === 'stated';

const exception = new RegExp(
  whole(phrases('exception except hormis sauf unless other_than')),
  'iu',
);

/** Whether a text makes exceptions. */
export const excepts = (text: string): boolean => exception.test(text);

/** What a denial is no plain one with: reasons, aims, duties, comparisons and superlatives. */
const likening = new RegExp(
  whole(
    phrases('(?:not|non|pas)_(?:because|parce_qu) so_that afin_qu pour_qu'),
    phrases('should ought aur(?:ait|aient|ions|iez|ais)_(?:pas|jamais)_dû'),
    phrases('davantage autant mieux dépass* depass* exceed* (?:less|more|closer|nearer)_than'),
    phrases(`
      (?:never|jamais)_${upTo(2)}(?:so|as|aussi|autant|si)
      (?:not|n’t)_${upTo(3)}as_\\p{L}+_as
      aussi_\\p{L}+_(?:que|depuis)
    `),
    "(?:moins|plus) d['’e] ?(?:\\d|un)",
    `(?:aucune?|nul(?:le)?|personne|rien|jamais) (?:[^,;:.]* )?n['’](?:a|ont|avai(?:t|ent)|aura) (?:été |jamais )?\\p{L}+ (?:plus|moins)`,
    phrases(
      `(?:no|none|never|nobody|nothing)_(?:[^,;:.]+_)?ha(?:s|ve|d)_(?:ever_)?\\p{L}+_(?:more|less|better|worse|\\p{L}+er)`,
    ),
  ),
  'iu',
);

/** Whether a text compares, or says why or what for. */
export const likens = (text: string): boolean => likening.test(text);

/** Whether a text makes exceptions or compares. */
export const isUnplain = (text: string): boolean => excepts(text) || likens(text);

const putOff = /(?<!\p{L})(?:avant|until|before(?! and | or |,|\.|$))(?!\p{L})/iu;
const isUntil = /(?<!\p{L})until(?!\p{L})/iu;

/** What denies on a condition: «s’ils ne sont pas trouvés», `if it does not`. */
const supposing = /^\s*(?:si |s['’]ils? |if |unless |à moins que|faute de)/iu;

/** What would not have been but for something: «rien n’aurait été découvert». */
const unreal =
  /(?<!\p{L})n['’]aur(?:ait|aient|ions|iez)(?!\p{L})|(?<!\p{L})would(?:n['’]t| not| never) have(?!\p{L})/iu;

/** What had never been before, whatever came to be. */
const neverBefore = /(?<!\p{L})(?:n['’]avai(?:t|ent) (?:encore )?jamais|had never)(?!\p{L})/iu;

/** Whether a part denies plainly what another text may tell: not only for a while, when that other has no such limit. */
export const deniesPlainly = ({ text }: Part, other: string, pair: Pair): boolean =>
  (noes(text) > 0 || (pair === 'evidence' && refusals(text) > 0)) &&
  !likens(text) &&
  !supposing.test(text) &&
  !unreal.test(text) &&
  !(pair === 'brief' && neverBefore.test(text)) &&
  (!putOff.test(text) || (putOff.test(other) && !isUntil.test(text))) &&
  !hasLitotes(text);
