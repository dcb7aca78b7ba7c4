import type { RawBlock } from './blocks.ts';

/** What tells the lines around a story from the story: whose it is. */
export type Signed = { title: string; authors: readonly string[] };

/** A date, a signature or a reading time standing alone. */
const dateline =
  /^\W{0,3}(?:publi(?:é|shed|cado)|mis à jour|updated|posted|aktualisiert|par |by |le \d|\d{1,2}[ /.]\S+[ /.]\d{2,4}|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|temps de lecture|lecture |\d+ min)\p{L}*(?!\p{L}).{0,40}$)/iu;

const fullDate =
  /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b|\b\d{1,2}(?:er|st|nd|rd|th|º|\.)?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:19|20)\d\d|\p{L}{3,10}\.?\s\d{1,2},\s(?:19|20)\d\d|(?:19|20)\d\d[年./-]\s?\d{1,2}/u;
const clock = /\b\d{1,2}\s?[:hH]\s?\d{2}\b/;

/** Whether a line is a date, a signature or a reading time standing alone. */
export function isDateline(text: string): boolean {
  if (dateline.test(text)) return true;
  if (text.length > 110 || !(fullDate.test(text) || clock.test(text))) return false;
  const words = text.replace(fullDate, ' ').match(/\p{L}{2,}/gu) ?? [];
  return words.length <= 7 && !/[.!?]["”»]?$/.test(text.replace(/\b\p{L}{1,4}\.$/u, ''));
}

const signature =
  /^(?:von|by|par|por|di|da|av|af|door|text|texte|testo|texto|tekst|words)\s?:?\s\p{Lu}/iu;

/** Whether a line before the first paragraph only says whose it is and when: title, date, names. */
export function isOpening(block: RawBlock, { authors }: Signed): boolean {
  const { text } = block;
  if (text.length < 25 || isDateline(text)) return true;
  if (text.length > 110) return false;
  return signature.test(text) || authors.some((name) => text.includes(name));
}

/** Opens the end matter of an article: who wrote it, how to write to them. */
const endMatter =
  /^(?:\(?(?:additional )?reporting by |writing by |editing by |\(?(?:with )?reporting from |have a tip|reach the reporters?|email \p{Lu}|follow @?\p{Lu}|follow .{0,40} on (?:twitter|facebook|instagram|x\b)|contact .{0,40} at |updated at \d|this (?:article|story) (?:was originally|first appeared|has been updated)|if you enjoyed this|there.s plenty more where|more ap |listen (?:to|live)|quantities may|suivez .{0,40} sur (?:twitter|facebook|x\b))|.{0,60}\b(?:contributed to this (?:report|article|story)|may be reached at|is (?:an?|the) [^.]{0,60}(?:writer|reporter|journalist|correspondent|columnist|editor|curator|contributor|native)|(?:est|sont) (?:une? )?(?:[^.]{0,20})?(?:journalistes?|chroniqueu(?:r|se)s?|correspondante?s?) (?:à|au|aux|pour|chez))/iu;

const contact = /\S+@\S+\.\p{L}{2,}/u;
const letter = /news-?letters?|infolettres?|nieuwsbrief|nyhetsbrev|nyhedsbrev|briefing/iu;
const asking =
  /abonn|inscri|sign(?:ing)? ?up|subscri|anmeld|iscriv|suscr|inschrijv|prenumer|zapisz|odb[íě]r|tilmeld|påmeld|meld deg|hier geht|jeden? (?:montag|morgen|tag|woche)|(?:every|each) (?:morning|week|day)|chaque (?:matin|semaine|jour|lundi)|recevez|receive|recib[ea]|ricevi|postfach|inbox/iu;
const owning =
  /^(?:our standards:|source|quelle|fuente|fonte|bron|kilde|källa|zdroj|źródło|источник|kaynak|forrás|redaktion|redaction|fotos?|photos?|styling)\s?:|^(?:for more (?:stories|news)|do you have a (?:story|tip)|got a (?:story|tip)|get in touch|check out more|(?:dieser|der) (?:artikel|beitrag|text) (?:ist|erschien)|dit artikel|este artículo|questo articolo|denne artikkelen|vous avez (?:repéré|une information)|une (?:erreur|coquille|faute))/iu;
const mistake =
  /^(?:fehler|errors?|mistakes?|typo|erreur|errore|fout|feil|fel)\b.{0,40}\b(?:gefunden|entdeckt|found|spotted|melden|report|signal)/iu;

/** Whether a line at the end says who wrote the story, where it comes from or how to reach its makers. */
export function isEnding(block: RawBlock, { authors }: Signed): boolean {
  const { kind, text } = block;
  if (kind === 'quote' || text.length > 450) return false;
  if (kind === 'heading' || endMatter.test(text) || owning.test(text) || mistake.test(text))
    return true;
  if (contact.test(text) && text.length < 220) return true;
  if (letter.test(text) && asking.test(text)) return true;
  if (isDateline(text)) return true;
  const start = text.slice(0, 60);
  const speaks = /[«“"„]/.test(text);
  return authors.some(
    (name) => name.includes(' ') && (speaks ? start.startsWith(name) : start.includes(name)),
  );
}
