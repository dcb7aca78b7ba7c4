import { firstWords } from './arguments.ts';

const numbered =
  /^(?:(?:la )?section\s+)?(?:n[°ºo]\.?\s*|#)?(\d{1,6}(?:\.\d{1,4})?)(?:[.,;:!?)]+| +:)?(?!\S)\s*/iu;
const stops = /(?<=[^.,;:!?)])[.,;:!?)]+$/u;

/** Splits off what names a section or one of its parts: a number, as people (`2.`, `section 2`) and the bot (`n° 2`) write it, or else a word. */
export function sectionRef(text: string): { ref: string; rest: string } {
  const [opened = '', number] = numbered.exec(text.trim()) ?? [];
  if (number) return { ref: number, rest: text.trim().slice(opened.length) };
  const { words, rest } = firstWords(text, 1);
  return { ref: words[0]?.replace(stops, '') ?? '', rest };
}
