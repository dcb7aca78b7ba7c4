import { phrases, whole } from '#src/core/text/phrases.ts';
import { wordsOf } from '#src/core/text/words.ts';
import { isSpeech } from '#src/core/words/speech.ts';

const hedging = new RegExp(
  whole(
    phrases(`
      si s’ils? (?:soupçonn|suspect|accus|présum)* pourrai(?:t|ent) peut peuvent devrai(?:t|ent) doi(?:t|vent) aurai(?:t|ent) serai(?:t|ent)
      envisag* espèr* espér* souhait* veut veulent voul(?:ait|aient) voudrai* compte(?:nt)? prévoi* projet* propos* menac* risqu* cherch*
      peut-être sans_doute probable* probablement éventuel* possible* projets? intention option hypothèse promet* prêt(?:e|s|es)?_à
      ne n’ sans ni
    `),
  ),
  'iu',
);

const guessing = new RegExp(
  whole(
    phrases(`
      probabilit* craign* redout* (?<=s’)attend(?:ent|ait|aient)? parie(?:nt)? pensent croient semble-t-il apparemment vraisemblablement
      au_plus_tôt prévien(?:t|nent) prédi(?:t|sent) convaincue?s?
    `),
  ),
  'iu',
);

const attributing = new RegExp(
  whole(
    phrases(`
      selon d’après aux_yeux_d(?:e|es|u) (?:soupçonn|suspect|accus|présum|reproch|dénonc|avou|reconn|admet|admis|confess|préten|assur|maint|soutien|privilégi|évoqu|valoris)*
      mis(?:e|es)?_en_cause parquet procureur* croi(?:t|re|ent) plainte piste environ vers pour_l(?:es?|a)_[^,.;]{1,30},
    `),
  ),
  'iu',
);

/** Whether French words leave open, or deny, what they tell. */
export const hedges = (text: string): boolean => hedging.test(text) || /\?/u.test(text);

/** Whether French words tell something as what somebody expects, or fears. */
export const guesses = (text: string): boolean => guessing.test(text);

/** Whether French words say on whose word they tell something. */
export const attributes = (text: string): boolean =>
  guesses(text) || attributing.test(text) || wordsOf(text).some(({ key }) => isSpeech(key));
