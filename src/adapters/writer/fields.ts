import { z } from 'zod';
import { opened } from './json.ts';

/** What a model gave in place of one string, as one. */
const joined =
  (between: string) =>
  (value: unknown): unknown => {
    if (typeof value === 'number') return String(value);
    if (!Array.isArray(value)) return value;
    return value.filter((one) => typeof one === 'string').join(between);
  };

/** Half of a character, as an emoji that was cut in two leaves it. */
const half = /\p{Surrogate}/gu;

/** A text without characters that are not whole. */
export const whole = (text: string): string => text.replace(half, '').trim();

const stringOf = (between: string) => z.preprocess(joined(between), z.string().transform(whole));

/** A text that may be missing, also in pieces. */
export const line = stringOf(' ').catch('');

/** A text that must be there, also in pieces. */
export const words = stringOf(' ').pipe(z.string().min(1));

/** Characters of a fact's claim and of its evidence, and items of a list, beyond which nothing is read. */
const most = { characters: 4_000, items: 150 };

const bounded = z.string().min(1).max(most.characters);

/** A fact's claim, and its evidence, also in several passages. */
export const fact = z.object({
  claim: words.pipe(bounded),
  evidence: stringOf(' … ').pipe(bounded),
});

/** What can be read of a list, item by item; also of one item alone, of items under names, and of a list in a string. */
export const listOf = <T>(item: z.ZodType<T>) =>
  z
    .unknown()
    .optional()
    .transform((given): T[] => {
      const value = opened(given);
      if (typeof value !== 'object' || !value) return [];
      const alone = Array.isArray(value) ? undefined : item.safeParse(value).data;
      if (alone !== undefined) return [alone];
      return Object.values(value)
        .slice(0, most.items)
        .flatMap((one) => item.safeParse(one).data ?? []);
    });
