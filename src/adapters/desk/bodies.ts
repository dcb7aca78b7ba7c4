import type { Context } from 'hono';
import { z } from 'zod';
import { DeskError } from './errors.ts';

const name = z.string().trim().min(1).max(80);
const text = z.string().trim().min(1).max(100_000);
const id = z.string().min(1).max(2000);

const mark = {
  person: name,
  emoji: z.string().trim().min(1).max(100),
  remove: z.boolean().optional(),
};

/** What each call of the desk's interface carries. */
export const bodies = {
  message: z.object({ person: name, text }),
  person: z.object({ person: name }),
  command: z.object({ person: name, room: id, text: text.regex(/^\/jungle\b/i) }),
  reaction: z.union([
    z.object({ ...mark, message: id }),
    z.object({ ...mark, section: id, revision: id }),
  ]),
  paste: z.object({
    person: name,
    room: id,
    link: id,
    title: z.string().trim().max(500).optional(),
    text,
  }),
  edit: z.object({
    person: name,
    room: id,
    section: id,
    revision: id.optional(),
    headline: z.string().trim().max(500).optional(),
    text,
  }),
  clear: z.object({ person: name, room: id, section: id, finding: id, reason: text }),
};

/** A call's JSON body, parsed; refuses (`desk.body`) any other. */
export async function bodyOf<S extends z.ZodType>(c: Context, schema: S): Promise<z.infer<S>> {
  const json: unknown = await c.req.json().catch(() => undefined);
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new DeskError('desk.body');
  return parsed.data;
}
