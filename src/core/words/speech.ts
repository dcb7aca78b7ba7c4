import { wordList } from '#src/core/text/word-list.ts';

/** Stems of the verbs that give somebody's words, bare, in French and English. */
const french = `dit dis dire disent disait declar expliqu estim affirm assur ajout precis soulign indiqu note notent notait constat confi racont soupir plaid insist rappel resum previen
  previens reconnai reconnu admet admis regret promet promis deplor denonc reclam replic repliqu retorqu repond repondu tranch lanc gliss soutien relev commente commentent commentait conclu martel ironis
  nuanc avanc averti critiqu esper annonc pens jug consider observ salu se-felicit felicit s'inquiet inquiet accus recommand ecri repet temoign souffl jur suggere resume balai craint redout`;
const english = `said say says tell tells told add adds added argu warn noted notes explain insist claim call commented comments repl admit acknowledg believ think thinks thought recall stress
  announc predict estimat writ wrote declar stated express conclud remark observ accus prais respond advis recommend joke`;

const endings = `(?:e|es|ent|a|ait|aient|ant|er|era|ee?s?|it|is|issent|s|t|ts|i|u|ed|d|s|ies|ied|es|ing|te|tes)?`;

const verbs = new RegExp(`^(?:${wordList(`${french} ${english}`).join('|')})${endings}$`);

/** Whether a bare word may be a verb that gives somebody's words: «explique», `told`. */
export const isSpeech = (word: string): boolean =>
  verbs.test(word.replace(/-t-(?:il|elle|on)s?$|-(?:ils?|elles?)$/, ''));
