import { wordList } from '#src/core/text/word-list.ts';
import { formsOf } from './gazetteer.ts';

/** Signs of money that one country alone uses, and what it is called in French, bare. */
const signs = wordList(
  '£:royaume-uni £:angleterre ₹:inde ₽:russie ₺:turquie ₴:ukraine ₪:israel ₩:coree-du-sud zł:pologne ₦:nigeria ₫:vietnam',
).map((pair) => pair.split(':') as [string, string]);

const france = formsOf('france');

/** The country of a page and its people, which it need not name, bare, in all their forms: France's for a French page, that of its money for another. */
export function homeOf(page: string, language?: string): ReadonlySet<string> {
  if (language === 'fr') return france;
  const countries = signs.filter(([sign]) => page.includes(sign)).map(([, country]) => country);
  return new Set(countries.flatMap((country) => [...formsOf(country)]));
}
