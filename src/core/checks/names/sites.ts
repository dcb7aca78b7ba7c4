import { months, weekdays } from '#src/core/dates/calendar.ts';
import { type Place, textBefore } from '#src/core/text/span.ts';
import { bareWords } from '#src/core/text/words.ts';

/** What lies somewhere, bare. */
const building =
  /^(?:usine|universite|ecole|lycee|musee|hopital|clinique|aeroport|gare|port|tribunal|stade|theatre|opera|festival|concert|salon|siege|atelier|entrepot|magasin|boutique|quartier|banlieue|rue|mairie|cathedrale|eglise|zoo|laboratoire|institut|observatoire|bibliotheque|prison|marche|depot|chantier|bureau|campus|hotel)s?$/u;

/** What is done somewhere, bare. */
const done =
  /^(?:lieu|tien(?:t|nent|dra|dront)|tenue?s?|nee?s?|meurt|mort(?:e|s|es)?|vit|vivent|install\p{L}+|travaill\p{L}+|habit\p{L}+|jou(?:e|ent|era|eront|ee|es|ees)|ouvr(?:e|ent|ira|iront)|ouverte?s?|ferm(?:e|ent|era|eront|ee|es|ees)|deroul\p{L}+|base(?:e|s|es)?|situe(?:e|s|es)?|produi\p{L}+|cess\p{L}+|etudi\p{L}+|enseign\p{L}+|construi\p{L}+|expos\p{L}+|fabriqu\p{L}+|tourne(?:e|s|es)?|demenag\p{L}+|arriv\p{L}+|retrouv\p{L}+|reuni\p{L}*|organise(?:e|s|es)?|arrete(?:e|s|es)?)$/u;

const sited = (word: string): boolean => building.test(word);

/** Whether a name stands in a French text as the place where something is or happens, and not as a power: «l’usine de Varsovie», «né à Oslo». */
export function isSite({ start }: Place, text: string): boolean {
  const found = /([^.;:!?,()«»“”"\n]*?)(?<!\p{L})(à|de |d['’])\s?$/iu.exec(
    textBefore(text, start, 60),
  );
  if (!found) return false;
  const [, told = '', link = ''] = found;
  const words = bareWords(told).slice(-3);
  const last = words.at(-1) ?? '';
  if (link.toLowerCase() !== 'à') return words.slice(-2).some(sited);
  return (
    words.some((word) => sited(word) || done.test(word)) ||
    months.has(last) ||
    weekdays.has(last) ||
    /^(?:19|20)\d\d$/.test(last)
  );
}
