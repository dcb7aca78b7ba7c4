const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that may stand between a French «ne» and its verb; all words here are bare. */
export const clitics = set('l s m t y en se le la les lui leur nous vous me te');

/** Words that close a «ne». */
export const closers = set('pas plus jamais guere rien aucun aucune ni nullement');

/** Subjects and adverbs that deny the verb of the «ne» after them. */
export const deniers = set('aucun aucune personne rien nul nulle ni jamais');

/** Words that take a denial back, or make a superlative of it: «ne … sans», «jamais autant». */
export const undoing = set(
  'depuis since sans sauf hormis excepte gre autant davantage mieux aussi moindre without unless except',
);

/** Verbs that carry a denial on to the word that they govern. */
export const light = set(`
  a ai as ont avait avaient aura auront aurait auraient ayant avoir eu est es sont etait etaient sera seront serait seraient fut furent
  etant etre ete peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pu doit doivent devait devra devront devrait du
  va vont allait allaient fait font faisait fera ferait faut faudra veut veulent voulait voulaient voudra voulu souhaite souhaitent
  souhaitait entend entendent compte comptent prevoit prevoient envisage envisagent semble semblent parvient parviennent parvenu
  be been being is are was were am has have had do does did will would can could shall should may might must to get got
  plan plans planned planning want wants wanted intend intends intended expect expects expected able going seem seems seemed managed manage
`);

/** Small words that may stand before what is denied. */
export const small = set(`
  pour autant instant heure moment davantage nullement jamais meme guere encore toujours deja vraiment plus pas non d de du des l la le les un une
  se s en y a au aux tres trop si aussi bien tout toute seul qu que leur leurs son sa ses cette ce ces cet
  yet ever even still been an the any his her its their that such this these those so very really of on in at from
`);

/** Words at which a denial stops, as denied they come to a yes or to nothing. */
export const idle = set(`
  exclut exclu exclus exclure exclue cache cachent caches hesite hesitent manque manquent manquera ignore ignorent ignorait tarde tardent
  empeche empechent doute doutent nie nient refuse refusent loin suffi suffit suffisent suffira seulement moins rule ruled deny denied
  hesitate hesitated doubt surprise surprising surprised only just less fewer simply merely necessarily hidden etonnant surprenant etonne fini
`);

/** Verbs and «sans» that deny the infinitive after them, and those of English. */
export const governing = set(
  'sans refuse refusent refusa refusait refusee refuser refusant cesse cessent cesser loin rechigne rechignent repugne repugnent abstient abstiennent garde gardent evite evitent exclut excluent',
);
export const governingEnglish = set(
  'unlikely reluctant unwilling loath balk balked balks balking refused refuses refusing declined declines declining failed fails fail failing unable stopped ceased never cannot nor',
);

/** What an English subject like `no one` denies comes after one of these. */
export const auxiliaries = set(
  'do does did is are was were am has have had will would can could should must may might be',
);
