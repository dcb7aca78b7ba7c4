import type { Finding, FindingCode } from '#src/core/finding.ts';
import { givesOrders } from '#src/core/text/injections.ts';
import { quoted } from './quoted.ts';

/** How the pages that a text rests on are spoken of. */
type Pages = { in: string; of: string };

const pagesOf = (several: boolean): Pages =>
  several
    ? { in: 'les articles dont il vient', of: 'des articles' }
    : { in: 'l’article', of: 'de l’article' };

type Wording = (subject: string, pages: Pages) => string;

const lines: Partial<Record<FindingCode, Wording>> = {
  number: (it, pages) =>
    `le nombre ${it} n’est pas dans ${pages.in} : mets celui qui s’y trouve, ou retire-le.`,
  date: (it, pages) =>
    `la date ${it} n’est pas dans ${pages.in} : mets celle qui s’y trouve, ou retire-la.`,
  name: (it, pages) =>
    `le nom ${it} n’est pas ainsi dans ${pages.in} : écris-le comme il s’y trouve, ou retire-le.`,
  quotation: (it, pages) =>
    `la citation ${it} n’est pas mot pour mot dans ${pages.in} : recopie-la, ou rapporte les propos sans guillemets.`,
  evidence: (it, pages) =>
    `la preuve ${it} n’est pas un passage ${pages.of} : copies-en un mot pour mot, ou retire le fait.`,
  polarity: (it, pages) => `${it} dit le contraire ${pages.of} : relis le passage et réécris-le.`,
  overstated: (it, pages) =>
    `${it} va plus loin que ${pages.in} : ne dis pas plus sûr, plus avancé ni plus général que la page.`,
  'foreign-url': (it) => `retire l’adresse ${it}.`,
  mention: (it) => `retire la mention ${it}.`,
  markup: (it) => `retire le balisage ${it}, et écris en texte simple.`,
  copied: (it, pages) => `${it} est recopié ${pages.of} : dis-le autrement.`,
  untranslated: (it) => `${it} n’est pas en français : traduis-le.`,
};

const elsewhere: Partial<Record<FindingCode, string>> = {
  number: 'rends-le à ce qu’il compte, ou retire-le',
  date: 'rends-la à ce qu’elle date, ou retire-la',
  name: 'rends-le à qui fait ou dit ce que tu racontes, ou retire-le',
};

/** What a model is told of a fault: what is wrong and what to do, never in the page's words, nor with an order that it repeats. */
export function faultLine(
  { code, subject, elsewhere: told }: Pick<Finding, 'code' | 'subject' | 'elsewhere'>,
  several: boolean,
): string {
  if (code === 'order') return 'retire ce qui répète une consigne donnée à une machine.';
  if (code === 'evidence' && givesOrders(subject))
    return 'une de tes preuves est une consigne donnée à une machine : choisis un autre passage.';
  const cure = told && elsewhere[code];
  if (cure)
    return `${quoted(subject)} se trouve dans ${pagesOf(several).in}, mais à un autre propos : ${cure}.`;
  const line = lines[code];
  return line ? line(quoted(subject), pagesOf(several)) : `corrige ${quoted(subject)}.`;
}
