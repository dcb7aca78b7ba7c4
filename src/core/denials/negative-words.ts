import { anyOf, wordList } from '#src/core/text/word-list.ts';

/** How many letters tell that a bare word may deny; a shorter one is told whole. */
const telling = 5;

/** What bare words begin with that carry a denial without saying no, verbs, nouns and adjectives alike, or that say that nothing changes. */
const beginnings = {
  refused: `refus rejec rejet repou decli denia denie demen dispe oppos contr despi trahi neglig boude boyco ignor
    disag desac ecart exclu reluc loath balk balki balke unwil doute douta scept mecon wrong false untru`,
  prevented: `inter forbi ban banne barre block empec preve impos unabl incap evit evite avoid exter outsi etran`,
  lacking: `sans witho absen missi lack lacks lacun manqu faute defau penur depou denue priv depri exemp zero non
    anony silen muet secre unawa unkno uncle incon`,
  lessened: `only seul few littl hardl barel rarel rarem rares less moins inste peu loin far insuf trop too limit
    sauf excep hors hormi unles unlik`,
  ended: `renon aband axed suppr drop dropp annul cance suspe withd retir retra quitt leave oubli forgo ferme
    close termi end ended fin mettr cess cesse arret stop stopp until`,
  lost: 'echou echec fail faile failu lost lose loss losin perd perdu perda perde perte dispa disap vanis',
  unchanged: `uncha incha stay staye stays remai reste stabl flat same meme pas eparg spare spari unaff echap indem
    intac unhur hold wait attend wonder rathe`,
  impossible: 'impui inuti inexi introu inacc irrea illeg diffi',
};

const known = new Set(
  Object.values(beginnings)
    .flatMap(wordList)
    .map((word) => word.slice(0, telling)),
);

/** Words that begin like those and carry no denial: «intérieur», «contrat», «le prévenu», `remains`. */
const innocent = new RegExp(
  `^${anyOf('inter(?!d) contr(?:at|ib|ol|e$|ac) preven[ut] opposition retrait restes$ remains$ disappoi impos(?!s) attent attendan secretai?r introd exclusi[fv]')}`,
);

/** English words that deny what they are made of: `unsold`, `jobless`. */
const privative = /^un(?!i|d|til|e[st])[a-z]{4,}|[a-z]{3}less$/;

/** Whether a bare word may carry a denial without saying no. */
export const isNegative = (word: string): boolean =>
  (known.has(word.slice(0, telling)) && !innocent.test(word)) || privative.test(word);
