import { sentencesOf } from '#src/core/sentences.ts';
import { bare } from '#src/core/words.ts';
import type { Check } from './subject.ts';

const early = 330;

const squeeze = (text: string): string => bare(text).replace(/[^\p{L}\p{N}]/gu, '');

/** The names a medium goes by: `The New York Times` is also `New York Times`, `lemonde.fr` is also `Le Monde`. */
function formsOfMedium(medium: string): string[] {
  const site = medium.replace(/^https?:\/\//, '').replace(/^www\./, '');
  const forms = [
    site,
    site.replace(/\.\p{L}{2,6}$/u, ''),
    site.replace(/^(?:the|le|la|les|l['’])\s*/iu, ''),
  ];
  const initials = medium.match(/\p{Lu}/gu)?.join('') ?? '';
  return [...forms, ...(initials.length > 2 ? [initials] : [])]
    .map(squeeze)
    .filter((form) => form.length > 1);
}

/** The medium is named in the first two sentences, or the first lines when those run long. */
export const medium: Check = ({ draft, source }) => {
  const named = [source.article.medium, draft.medium].filter((one): one is string => Boolean(one));
  if (named.length === 0) return [];
  const [, second, first = second] = sentencesOf(draft.text).slice(0, 2).reverse();
  const end = Math.max(early, (second ?? first)?.end ?? 0, sentencesOf(draft.text)[1]?.end ?? 0);
  const opening = squeeze(draft.text.slice(0, end));
  if (named.flatMap(formsOfMedium).some((form) => opening.includes(form))) return [];
  const until = Math.min(end, draft.text.length);
  return [
    { code: 'medium', about: 'style', hard: false, span: [0, until], subject: named[0] ?? '' },
  ];
};
