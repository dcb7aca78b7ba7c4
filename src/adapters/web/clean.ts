import { type Document, type Element, lineOf, proseIn } from './dom.ts';
import { furniture, namesConsent, noiseIn } from './noise.ts';
import { folded } from './trim.ts';

const named =
  'div,section,ul,ol,p,span,header,footer,a,small,table,dl,h2,h3,h4,figure,blockquote,time,address';

const namesOf = ({ attribs }: Element): string =>
  `${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs['data-testid'] ?? ''} ${attribs['data-component'] ?? ''}`;

/** Removes a consent manager's panel when the page holds something else. */
export function dropConsent({ body }: Document): void {
  const panels = [...body.querySelectorAll('div[id],div[class],section[id],section[class]')].filter(
    (element) => namesConsent(namesOf(element)),
  );
  const prose = proseIn(body);
  for (const panel of panels) if (panel.parentNode && prose - proseIn(panel) > 200) panel.remove();
}

/** Whether a box tells something: it holds paragraphs of running text. */
function tells(element: Element): boolean {
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    const text = lineOf(paragraph);
    const linked = paragraph
      .querySelectorAll('a')
      .reduce((sum, link) => sum + lineOf(link).length, 0);
    if (text.length > 120 && linked < 0.4 * text.length) length += text.length;
  }
  return length > 300;
}

/** Removes the further articles of a page that goes on with others: each has a heading of its own. */
export function dropOthers({ body }: Document, title: string): void {
  const whole = [...body.getElementsByTagName('article')].filter(
    (article) =>
      !article.parentNode?.closest('article') &&
      article.querySelector('h1') &&
      proseIn(article) > 400,
  );
  const named = (article: Element): boolean =>
    article.querySelectorAll('h1').some((heading) => folded(lineOf(heading)) === folded(title));
  const [first] = whole;
  const ours = whole.find(named) ?? first;
  for (const article of whole) if (article !== ours) article.remove();
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
    const noise = noiseIn(namesOf(element));
    if (!noise || proseIn(element) > 0.25 * prose) continue;
    if (noise === 'noise' || !tells(element)) element.remove();
  }
}
