import { months, weekdays } from '#src/core/dates/calendar.ts';
import { type Place, textBefore } from '#src/core/text/span.ts';
import { bareWords } from '#src/core/text/words.ts';

/** What lies somewhere, bare. */
const building =
  /^(?:usine|universite|ecole|lycee|musee|hopital|clinique|aeroport|gare|tribunal|stade|theatre|opera|festival|concert|salon|atelier|entrepot|magasin|boutique|quartier|banlieue|rue|mairie|cathedrale|eglise|zoo|laboratoire|institut|observatoire|bibliotheque|prison|campus|hotel)s?$/u;

/** What is done somewhere, bare. */
const done =
  /^(?:lieu|tien(?:t|nent|dra|dront)|tenue?s?|nee?s?|meurt|mort(?:e|s|es)?|vit|vivent|install\p{L}+|travaill\p{L}+|habit\p{L}+|jou(?:e|ent|era|eront|ee|es|ees)|ouvr(?:e|ent|ira|iront)|ferm(?:e|ent|era|eront|ee|es|ees)|deroul\p{L}+|base(?:e|s|es)?|situe(?:e|s|es)?|produi\p{L}+|cess\p{L}+|etudi\p{L}+|enseign\p{L}+|construi\p{L}+|fabriqu\p{L}+|tourne(?:e|s|es)?|demenag\p{L}+|arriv\p{L}+|retrouv\p{L}+|reuni\p{L}*|organise(?:e|s|es)?|arrete(?:e|s|es)?)$/u;

/** What is done or sent to a power rather than somewhere, bare. */
const given =
  /^(?:ecri\p{L}*|lettres?|courriers?|messages?|vend(?!redi)\p{L}*|vente|livr\p{L}+|don(?:s|n\p{L}+)?|ced\p{L}+|remet\p{L}*|remis\p{L}*|pret\p{L}*|off(?:r|e)\p{L}+|demand\p{L}+|propos\p{L}+|repon\p{L}+|envo\p{L}+|promet\p{L}*|promis\p{L}*|fourni\p{L}*|impos\p{L}+|rend\p{L}*|accord\p{L}*|vers\p{L}+|transfer\p{L}+|transm\p{L}+|appels?|aides?|soutien)$/u;

const sited = (word: string): boolean => building.test(word);

/** Whether a name stands in a French text as the place where something is or happens, and not as a power: «l’usine de Varsovie», «né à Oslo». */
export function isSite({ start }: Place, text: string): boolean {
  const found = /([^.;:!?,()«»“”"\n]*?)(?<!\p{L})(à|de |d['’])\s?$/iu.exec(
    textBefore(text, start, 60),
  );
  if (!found) return false;
  const [, told = '', link = ''] = found;
  const words = bareWords(told);
  if (link.toLowerCase() !== 'à') return words.slice(-2).some(sited);
  const last = words.at(-1) ?? '';
  if (words.some((word) => given.test(word))) return false;
  const isDated = months.has(last) || weekdays.has(last) || /^(?:19|20)\d\d$/.test(last);
  return (isDated ? words : [last]).some((word) => sited(word) || done.test(word));
}
