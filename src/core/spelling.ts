import type { Finding } from './finding.ts';
import { formsOf } from './gazetteer.ts';
import { quotationsIn } from './quotations.ts';
import { within } from './span.ts';
import { bare, bareWords, type Word, wordsOf } from './words.ts';

/** What tells words from slips: whether a French word is spelt as in the dictionary. */
export type Dictionary = (word: string) => boolean;

const letters = 'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôöùûüœæ';

/** Every word that one slip away may have been meant: two letters swapped, one left out, doubled, added or mistaken. */
function* neighbours(word: string): Generator<string> {
  for (let i = 0; i < word.length - 1; i += 1)
    yield word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
  for (let i = 0; i < word.length; i += 1) yield word.slice(0, i) + word.slice(i + 1);
  for (let i = 0; i < word.length; i += 1)
    for (const letter of letters) yield word.slice(0, i) + letter + word.slice(i + 1);
  for (let i = 0; i <= word.length; i += 1)
    for (const letter of letters) yield word.slice(0, i) + letter + word.slice(i);
}

const untouched =
  /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|\S+@\S+|`[^`]*`|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+|(?:[\p{L}\p{N}-]+\.)+(?:com|fr|org|net|io|info)/giu;

/** Spellings of 1990 and of newsrooms that the dictionary lacks. */
const accepted: ReadonlySet<string> = new Set(
  `podcasteur podcasteuse podcasteurs podcasteuses newsletters scrolling scroller feed feeds reels story stories short shorts live lives tweet tweets
  retweet replay replays teaser teasers podcasts longform data-journalisme datajournalisme fact-checking fact-check factchecking fact-checkeur
  fact-checkeurs paywall paywalls pure-player pure-players web-série webtoon webtoons streameur streameuse streameurs streameuses streamer streamers
  youtubeur youtubeuse youtubeurs youtubeuses tiktokeur tiktokeuse tiktokeurs influenceur influenceuse influenceurs influenceuses instagrameur
  gameur gameurs hashtag hashtags deepfake deepfakes chatbot chatbots prompt prompts chaine chaines boite boites connait connaitre maitre maitresse
  apparait parait disparait naitre reconnait entrainer entraine entrainement couter coute couts cout gout gouts aout fraiche ile iles voute abime bruler
  flute piqure sureté evenement evenements réglementer crèmerie hébergements crowdfunding fundraising clickbait off on-demand vod svod print brandé brandée
  techno-critique iels iel autrice autrices éditeurices rédac rédacs docu docus ado ados appli applis info infos intox conso expo expos mook mooks`
    .split(/\s+/)
    .map(bare),
);

/** Whether a page has a word, as it is, in another number or gender, or in the other language. */
function inPage(key: string, page: ReadonlySet<string>): boolean {
  const stem = key.replace(/(?:e?s|x|e)$/u, '');
  return (
    [...formsOf(key)].some((form) => page.has(form)) ||
    ['', 's', 'e', 'es', 'x'].some((end) => page.has(stem + end))
  );
}

/** Whether a word is in the dictionary or in use in newsrooms, in the spelling of 1990, without its ligature, or by its parts. */
const isFrench = (word: string, knows: Dictionary): boolean =>
  knows(word) ||
  accepted.has(bare(word)) ||
  knows(word.replace(/oe/g, 'œ')) ||
  knows(word.replace(/i(?=t)/, 'î')) ||
  knows(word.replace(/u(?=t)/, 'û')) ||
  (word.includes('-') && word.split('-').every((part) => part.length < 3 || isFrench(part, knows)));

function candidatesIn(text: string): Word[] {
  const skipped = Array.from(text.matchAll(untouched), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const quoted = quotationsIn(text);
  return wordsOf(text).filter(
    (word, i, words) =>
      word.text.length > 3 &&
      /^\p{L}[\p{Ll}-]+$/u.test(word.text) &&
      !/^['’]/u.test(text.slice(word.end)) &&
      ![...skipped, ...quoted].some((place) => within(word, place)) &&
      (/^\p{Ll}/u.test(word.text) || opensSentence(text, word, words[i - 1])),
  );
}

/** Whether only its place gives a word its capital. */
const opensSentence = (text: string, word: Word, last: Word | undefined): boolean =>
  /^(?:|.*[.!?…:»][\s\u00a0\u202f]+)$/su.test(text.slice(last?.end ?? 0, word.start));

/** The word that a slip was meant to be, when one slip explains it. */
function meant(
  word: string,
  knows: Dictionary,
  page: ReadonlyMap<string, string>,
): string | undefined {
  for (const near of neighbours(word)) {
    const told = page.get(near);
    if (told !== undefined) return told;
    if (near.length > 2 && !near.startsWith('-') && !near.endsWith('-') && knows(near)) return near;
  }
  return undefined;
}

/** Words of a French text that one slip turns into a word of the dictionary or the page; quotations, names, and what the page writes are left alone. */
export function misspellings(text: string, page: string, knows: Dictionary): Finding[] {
  const known = new Set(bareWords(page));
  const said = new Map(wordsOf(page).map(({ text: word }) => [word.toLowerCase(), word]));
  return candidatesIn(text).flatMap((word): Finding[] => {
    const lower = word.text.toLowerCase().replace(/‑/g, '-');
    const key = bare(word.text);
    if (isFrench(lower, knows) || knows(word.text) || inPage(key, known)) return [];
    const suggestion = meant(lower, knows, said);
    if (suggestion === undefined) return [];
    const { start, end } = word;
    return [
      {
        code: 'spelling',
        about: 'style',
        hard: false,
        span: [start, end],
        subject: word.text,
        suggestions: [suggestion],
      },
    ];
  });
}
