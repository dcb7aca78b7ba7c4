import { bareWords } from './words.ts';

const piecesOf = (text: string): string[] => bareWords(text).flatMap((word) => word.split('-'));

const isDomain = /^[\p{L}\p{N}.-]+\.\p{L}{2,6}$/u;
const leadingArticle = /^(?:the|les?|la|l) /u;

/** The runs of letters that a medium goes by: `The Guardian` is `theguardian` and `guardian`, `lemonde.fr` is `lemonde`. */
function runsOf(medium: string): string[] {
  const site = medium.replace(/^(?:https?:\/\/)?(?:www\.)?/u, '');
  const words = piecesOf(isDomain.test(site) ? site.replace(/\.\p{L}+$/u, '') : site).join(' ');
  return [words, words.replace(leadingArticle, '')].map((form) => form.replaceAll(' ', ''));
}

/** Whether a text names a medium, which it never does when that has no name; its article or domain may be left out. */
export function namesMedium(text: string, medium: string): boolean {
  const words = piecesOf(text);
  return runsOf(medium).some((run) =>
    words.some((_, i) => {
      let said = '';
      for (let j = i; said.length < run.length && j < words.length; j += 1) said += words[j];
      return run !== '' && said === run;
    }),
  );
}
