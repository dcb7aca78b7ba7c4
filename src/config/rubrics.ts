import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { areUsable, defaultRubrics, type Rubric } from '#src/core/rubric.ts';
import { emojiName } from '#src/core/text/emoji.ts';
import { ConfigError } from './error.ts';

const rubric = z.object({
  key: z.string().regex(/^[\p{L}\p{N}]+$/u),
  title: z.string().min(1).max(120),
  kind: z.enum(['feature', 'brief', 'promo']),
  holds: z.tuple([z.int().min(0), z.int().min(1).max(50)]),
  words: z.tuple([z.int().min(1), z.int().min(1)]),
  emoji: z.string().optional(),
  tone: z.string().max(400).optional(),
});

/** The rubrics of a file, or the usual ones when none is named. Throws ConfigError when they cannot be used. */
export function readRubrics(path: string | undefined): readonly Rubric[] {
  if (path === undefined) return defaultRubrics;
  try {
    if (!existsSync(path)) throw new Error(`no such file: ${path}`);
    const rows = z
      .array(rubric)
      .min(1)
      .parse(JSON.parse(readFileSync(path, 'utf8')));
    const rubrics = rows.map(({ emoji, tone, ...row }) => ({
      ...row,
      ...(emoji ? { emoji: emojiName(emoji) } : {}),
      ...(tone ? { tone } : {}),
    }));
    if (!areUsable(rubrics)) throw new Error('bounds out of order, or two rubrics of one name');
    return rubrics;
  } catch (cause) {
    throw new ConfigError('JUNGLE_RUBRICS', { cause });
  }
}
