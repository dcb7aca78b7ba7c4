import { phrases } from '#src/core/text/phrases.ts';
import { ownText } from './answer.ts';
import type { Hint } from './hint.ts';
import { opening, words } from './pattern.ts';

const tones = phrases(
  'élogieu[a-z]* admirati[a-z]* favorable positi[a-z]* flatteu[a-z]* triom[a-z]* triumphant glowing flattering admiring',
);
const parts = phrases(
  'chiffres? noms? dates? montants? phrases? mots? nombres? figures? names? numbers? sentences? amounts? words?',
);
const verbatim =
  phrases(`(?:phrases?|textes?|mots?|paragraphes?)_suivante?s? the_following_(?:sentence|text|words?)
  (?:cette|this)_(?:phrase|sentence) mot_pour_mot telle?_quelle? word_for_word verbatim`);
const praise = phrases(
  'l’éloge_de de_la_publicité_pour comme_(?:source|titre) as_(?:the_|a_)?(?:source|headline|title)',
);
const reader = phrases(
  '(?:à_l’|l’|the_)(?:utilisateur|user)_(?:que|that|this|le|un|for|son|sa|ses|their) (?:le|au)_lecteur_(?:que|à)',
);
const made = phrases(
  `invente[zr]?_[a-z]+_(?:citation|chiffre)s? (?:invent|make_up)_[a-z]+_(?:quote|figure)s? (?:le_sens|the_meaning)_(?:de|of)`,
);

/** Signs that a text which is being written is spoken of. */
export const texts: readonly Hint[] = [
  [2, ownText],
  [
    2,
    words(
      `(?:dans|in|pour|for) (?:le|la|tout|toute|chaque|the|any|every|each) §(?! (?:du|de|des|of|from) (?!¶|cet|this)| d')`,
      `voici (?:le|la|ta|votre) §|here is the (?:requested )?§`,
      `à la §(?= (?:un|une))|(?:in|of|give) the brief`,
    ),
  ],
  [
    1,
    words(
      `(?:tous les|toutes les|chaque|all the|every|each|all) ${parts}(?! de passe)`,
      `(?:les|the) ${parts} (?:de|of) ¶`,
    ),
  ],
  [2, words(`toute? (?:mention|référence|allusion)|(?:any|every|all) (?:mention|reference)s?`)],
  [1, words('¶')],
  [1, words(`le mot [«"“].*|the word [«"“]?[a-z]+`)],
  [2, words(verbatim)],
  [
    2,
    words(
      `(?:ton|tone|jour|light|manière|texte|text|article|termes|note) ${tones}`,
      `${tones} (?:tone|text|article|light|terms|note)`,
    ),
  ],
  [2, words(praise)],
  [2, words(reader)],
  [
    1,
    words(
      `un (?:paragraphe|lien)|a (?:paragraph|link)`,
      `from (?:the )?readers?`,
      `(?:tes|vos|your) (?:utilisateurs|users)`,
    ),
  ],
  [1, words(`au sujet de|et cite[zs]?-l[ea]s?`)],
  [
    2,
    words(
      `dans le titre que|the headline (?:say|read)|as if you were|comme si tu étais`,
      `(?:ta|ton|votre|your) (?:titre|headline)|(?:titre|title) (?:de|of) (?:la |le |the )?(?:§|brief)`,
      made,
    ),
  ],
  [2, words(`attribue[zr]? ¶|attribute ¶`)],
  [2, opening(`(?:utilise|emploie|place|glisse) (?:~ )?le (?:mot|terme|nom)`)],
];
