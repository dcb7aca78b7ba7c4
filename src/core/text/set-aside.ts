import { addressPattern } from './addresses.ts';

const letter = '[\\p{L}\\p{N}_-]';
const domain = `(?<!${letter}|${letter}\\.)(?:${letter}+\\.)+`;

const words = [
  '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}]+(?:[.-][\\p{L}\\p{N}]+)*',
  '(?<![\\p{L}\\p{N}_.@])@[\\p{L}\\p{N}_]+(?:[.-][\\p{L}\\p{N}_]+)*',
  '(?<![\\p{L}\\p{N}_&#])#(?=[\\p{N}_]*\\p{L})[\\p{L}\\p{N}_]+',
  `${domain}(?:[a-z][a-z0-9]{1,14}|[A-Z]{2,5})(?!${letter})`,
];

const others = [
  '```[\\s\\S]*?```',
  '`[^`\\n]*`',
  '<[^<>\\n]*>',
  addressPattern,
  '&[#\\p{L}\\p{N}]+;',
  ':(?=[0-9+-]*[a-z_])[a-z0-9_+-]+:',
  '(?<![\\p{L}\\p{N}]):(?:[+-]1|100):',
  '[:;]-?[)(DPp](?![\\p{L}\\p{N}])',
  `${domain}\\p{L}{2,}\\/\\S*`,
  '\\bYahoo!',
];

const untouched = new RegExp(`${others.join('|')}|(?<word>${words.join('|')})`, 'gu');

/** What opens a part that is set aside, and what ends one; addresses of mail, domains, names of files, mentions and hashtags end as words do. */
export const aside = { opens: '\ue000', ends: '\ue001', endsWord: '\ue002' } as const;

const { opens, ends, endsWord } = aside;
const signs = new RegExp(`[${opens}${ends}${endsWord}]`, 'gu');
const held = new RegExp(`${opens}(\\d+)[${ends}${endsWord}]`, 'gu');

/** Changes a text around what must stay as it is: code, addresses, emoji, emoticons, mentions and names of files, which the change sees as `aside` has them. */
export function changeAround(text: string, change: (text: string) => string): string {
  const kept: string[] = [];
  const holes = text.replace(signs, '').replace(untouched, (part, ...rest: { word?: string }[]) => {
    kept.push(part);
    return `${opens}${kept.length - 1}${rest.at(-1)?.word === undefined ? ends : endsWord}`;
  });
  return change(holes).replace(held, (_, i: string) => kept[Number(i)] ?? '');
}
