import { type Document, type Element, proseIn } from './dom.ts';
import { furniture, namesConsent, namesNoise } from './noise.ts';

const named =
  'div,section,ul,ol,p,span,header,footer,a,small,table,dl,h2,h3,h4,figure,blockquote,time,address';
const naming = ['class', 'id', 'data-testid', 'data-component'];

const namesOf = (element: Element): string =>
  naming.map((name) => element.getAttribute(name) ?? '').join(' ');

/** Removes a consent manager's panel when the page holds something else. */
export function dropConsent({ body }: Document): void {
  const panels = [...body.querySelectorAll('div[id],div[class],section[id],section[class]')].filter(
    (element) => namesConsent(namesOf(element)),
  );
  const prose = proseIn(body);
  for (const panel of panels) if (panel.parentNode && prose - proseIn(panel) > 200) panel.remove();
}

/** Removes navigation, sharing, newsletter, related and comment boxes, unless one holds much of the page's prose. */
export function dropFurniture(document: Document): void {
  dropConsent(document);
  const { body } = document;
  const prose = proseIn(body) || 1;
  for (const element of [...body.querySelectorAll(furniture)])
    if (element.parentNode && proseIn(element) <= 0.3 * prose) element.remove();
  for (const element of [...body.querySelectorAll(named)]) {
    if (!element.parentNode) continue;
    const names = namesOf(element);
    if (names.trim() && namesNoise(names) && proseIn(element) <= 0.25 * prose) element.remove();
  }
}
