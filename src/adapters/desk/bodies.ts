import type { Context } from 'hono';
import { z } from 'zod';
import { mostSent } from '#src/core/lengths.ts';
import { DeskError } from './errors.ts';

/** Trimmed text, without the characters that no store keeps: NUL and halves of surrogate pairs. */
const words = (most: number, least = 1) =>
  z
    .string()
    .transform((text) => text.replaceAll('\0', '').toWellFormed().trim())
    .pipe(z.string().min(least).max(most));

const name = words(80);
const text = words(mostSent);
const id = words(2000);
const title = words(500, 0).optional();

const mark = {
  person: name,
  emoji: words(100),
  remove: z.boolean().optional(),
};

/** What each call of the desk's interface carries. */
export const bodies = {
  message: z.object({ person: name, text }),
  person: z.object({ person: name }),
  command: z.object({ person: name, room: id, text }),
  reaction: z.union([
    z.object({ ...mark, message: id }),
    z.object({ ...mark, section: id, revision: id }),
  ]),
  paste: z.object({
    person: name,
    room: id,
    link: id,
    title,
    text,
  }),
  edit: z.object({
    person: name,
    room: id,
    section: id,
    revision: id.optional(),
    headline: title,
    text,
    call: title,
  }),
  style: z.object({ person: name, room: id, wrong: words(500, 0), wanted: words(500, 0) }),
  clear: z.object({ person: name, room: id, section: id, finding: id, reason: text }),
};

/** A call's JSON body, parsed; refuses (`desk.body`) any other, and (`desk.long`) a text that is too long. */
export async function bodyOf<S extends z.ZodType>(c: Context, schema: S): Promise<z.infer<S>> {
  const json: unknown = await c.req.json().catch(() => undefined);
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const isLong = parsed.error.issues.some(
      (issue) => issue.code === 'too_big' && issue.maximum === mostSent,
    );
    throw new DeskError(isLong ? 'desk.long' : 'desk.body');
  }
  return parsed.data;
}
