import { wordList, wordSet } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { french } from './refusing-verbs.ts';

/** Words that may stand between a French «ne» and its verb; all words here are bare. */
export const clitics = wordSet('l s m t y en se le la les lui leur nous vous me te');

/** Words that close a «ne». */
export const closers = wordSet('pas plus jamais guere rien aucun aucune ni nullement');

/** Subjects and adverbs that deny the verb of the «ne» after them. */
export const deniers = wordSet('aucun aucune personne rien nul nulle ni jamais');

/** Words that take a denial back, or make a superlative of it: «ne … sans», «jamais autant». */
export const undoing = wordSet(
  'depuis since sans sauf hormis excepte gre autant davantage mieux aussi moindre without unless except',
);

/** Verbs that carry a denial on to the word that they govern. */
export const light = wordSet(`
  a ai as ont avait avaient aura auront aurait auraient ayant avoir eu est es sont etait etaient sera seront serait seraient fut furent
  etant etre ete peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pu doit doivent devait devra devront devrait du
  va vont allait allaient fait font faisait fera ferait faut faudra veut veulent voulait voulaient voudra voulu souhaite souhaitent
  souhaitait entend entendent compte comptent prevoit prevoient envisage envisagent semble semblent parvient parviennent parvenu
  be been being is are was were am has have had do does did will would can could shall should may might must to get got
  plan plans planned planning want wants wanted intend intends intended expect expects expected able going seem seems seemed managed manage
`);

/** Small words that may stand before what is denied. */
export const small = wordSet(`
  pourtant cependant toutefois finalement revanche ailleurs donc
  pour autant instant heure moment davantage nullement jamais meme guere encore toujours deja vraiment plus pas non d de du des l la le les un une
  se s en y a au aux tres trop si aussi bien tout toute seul qu que leur leurs son sa ses cette ce ces cet
  yet ever even still been an the any his her its their that such this these those so very really of on in at from
`);

/** Words at which a denial stops, as denied they come to a yes or to nothing. */
export const idle: ReadonlySet<string> = new Set([
  ...[french.exclure, french.nier, french.refuser].flat().map(bare),
  ...wordList(`
    exclus exclure exclue cache cachent caches hesite hesitent manque manquent manquera ignore ignorent ignorait
    tarde tardent empeche empechent doute doutent loin suffi suffit suffisent suffira seulement moins
    rule ruled deny denied hesitate hesitated doubt surprise surprising surprised only just less fewer simply merely
    necessarily hidden etonnant surprenant etonne fini
  `),
]);

/** Verbs and «sans» that deny the infinitive after them. */
export const governing: ReadonlySet<string> = new Set([
  ...[french.refuser, french.renoncer, french.échouer].flat().map(bare),
  ...wordList(`
    renoncer renoncant echouer echouant refusee refuser refusant exclut excluent cesse cessent cesser rechigne rechignent repugne repugnent
    abstient abstiennent garde gardent evite evitent loin sans
  `),
]);

/** Those of English, without forms that are nouns too: `a decline`, `the refuse`. */
export const governingEnglish = wordSet(`
  unlikely reluctant unwilling loath balk balked balks balking refused refuses refusing declined declines declining
  failed fails fail failing unable stopped ceased never cannot nor
`);

/** What an English subject like `no one` denies comes after one of these. */
export const auxiliaries = wordSet(
  'do does did is are was were am has have had will would can could should must may might be',
);
