/** What a promo asks its readers to do; without an address of its own it leads to the section's source. */
export type CallToAction = { label: string; url?: string };

/** What a page is there for: listening, watching, or reading. */
export type LinkKind = 'audio' | 'video' | 'newsletter' | 'text';

type Signs = readonly (readonly [RegExp, LinkKind])[];

const hosts: Signs = [
  [
    /(?:^|\.)(?:podcasts?\.[a-z.]+|spotify\.com|deezer\.com|ausha\.co|acast\.com|soundcloud\.com|podcastics\.com|podbean\.com|audiomeans\.fr|radiofrance\.fr)$/u,
    'audio',
  ],
  [/(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|arte\.tv)$/u, 'video'],
  [
    /^(?:newsletters?|infolettres?)\.|(?:^|\.)(?:substack\.com|beehiiv\.com|buttondown\.(?:com|email)|kessel\.media)$/u,
    'newsletter',
  ],
];

/** Whole parts of a path, since an article about podcasts has the word in its slug. */
const folders: Signs = [
  [/(?:^|\/)(?:podcasts?|balados?|audios?)(?:\/|$)|\.mp3$/iu, 'audio'],
  [/(?:^|\/)(?:vid[ée]os?|documentaires?)(?:\/|$)|\.mp4$/iu, 'video'],
  [/(?:^|\/)(?:newsletters?|infolettres?)(?:\/|$)/iu, 'newsletter'],
];

const kindWords: Signs = [
  [/podcast|balado|audio/iu, 'audio'],
  [/vid[ée]o|documentaire/iu, 'video'],
  [/newsletter|infolettre/iu, 'newsletter'],
];

/** What a title says of its own page before or after its words: «VIDÉO. …», «… (podcast)», «… en vidéo». */
const label =
  /^[[(]?\s*(?<head>\p{L}+)\s*(?:[\])|:.]|\s[–—-]\s)|(?:[|([]|\s[–—-]|\sen)\s*(?<tail>\p{L}+)\s*[\])]?$/u;

const kindIn = (rows: Signs, text: string): LinkKind | undefined =>
  rows.find(([sign]) => sign.test(text))?.[1];

/** What a page is there for, by its host, the folders of its path, or the label of its title; words that only tell its subject say nothing. */
export function linkKind({ url, title }: { url: string; title: string }): LinkKind {
  const { hostname, pathname } = new URL(url);
  const { head = '', tail = '' } = label.exec(title.trim())?.groups ?? {};
  return (
    kindIn(hosts, hostname) ??
    kindIn(folders, pathname) ??
    kindIn(kindWords, `${head} ${tail}`) ??
    'text'
  );
}

const longest = 60;
const lastLine = /(?:^|\n)[ \t]*(?:→|->)[ \t]*([^\n]*?)[ \t]*$/u;

/** A call to action as an editor writes it; undefined when the words cannot be one. */
export function readCall(line: string): CallToAction | undefined {
  const [url] = /https?:\/\/\S+$/iu.exec(line) ?? [];
  const label = (url ? line.slice(0, -url.length) : line).replace(/\s+/gu, ' ').trim();
  if (label === '' || label.length > longest || /[<>[\]`@]|:\/\/|www\./u.test(label))
    return undefined;
  return { label, ...(url ? { url } : {}) };
}

/** Splits a last line `→ Écouter le podcast` off a text; `call: null` when the line is an arrow alone, which takes it away. */
export function splitCall(text: string): { text: string; call?: CallToAction | null } {
  const found = lastLine.exec(text.trimEnd());
  if (!found) return { text };
  const line = found[1] ?? '';
  const call = line === '' ? null : readCall(line);
  return call === undefined ? { text } : { text: text.slice(0, found.index).trimEnd(), call };
}

/** Where a call leads: its own address, else the section's source. */
export const callUrl = ({ url }: CallToAction, sources: readonly { url: string }[]): string =>
  url ?? sources[0]?.url ?? '';

/** A call as an editor types it; `splitCall` reads it behind an arrow. */
export const callWords = ({ label, url }: CallToAction): string =>
  `${label}${url ? ` ${url}` : ''}`;
