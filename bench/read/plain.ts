import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Readability as most projects use it, on a light DOM: the text it finds, undefined when it breaks. */
export function plainReadability(html: string): string | undefined {
  try {
    return new Readability(parseHTML(html).document).parse()?.textContent ?? '';
  } catch {
    return undefined;
  }
}
