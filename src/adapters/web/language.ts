import { eld } from 'eld/extrasmall';
import type { PageMeta } from './meta.ts';
import { textIn } from './structured.ts';

const enough = 40;

/** ISO 639-1, from the text itself; from what the page declares where the text is too short to tell; else French. */
export function languageOf(text: string, page: PageMeta): string {
  if (text.length >= enough) {
    const { language } = eld.detect(text.slice(0, 3000));
    if (language) return language;
  }
  const declared =
    page.document.documentElement.getAttribute('lang') ??
    textIn(page.article.inLanguage) ??
    page.meta('og:locale', 'language');
  return /^[a-z]{2}(?![a-z])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase() ?? 'fr';
}
