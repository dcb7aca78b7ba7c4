import { z } from 'zod';
import { objectOf, readAs } from './answer.ts';

const string = { type: 'string' };
const integer = { type: 'integer' };

/** The form of a lead: blocks with their sources by number, and facts each from one source. */
export const leadSchema = objectOf({
  title: string,
  standfirst: string,
  blocks: {
    type: 'array',
    items: objectOf({ heading: string, text: string, sources: { type: 'array', items: integer } }),
  },
  facts: {
    type: 'array',
    items: objectOf({ claim: string, evidence: string, source: integer }),
  },
});

const words = z.string().trim().min(1);
const number = z.coerce.number().int().catch(0);

const block = z.object({
  heading: z.string().trim().catch(''),
  text: words,
  sources: z.array(number).catch([]),
});

const fact = z.object({ claim: words, evidence: words, source: number });

/** What can be read of a list, item by item. */
const readable = <T>(items: readonly unknown[], item: z.ZodType<T>): T[] =>
  items.flatMap((one) => item.safeParse(one).data ?? []);

const answer = z.object({
  title: z.string().catch(''),
  standfirst: words,
  blocks: z
    .array(z.unknown())
    .transform((items) => readable(items, block))
    .refine((blocks) => blocks.length > 0),
  facts: z
    .array(z.unknown())
    .catch([])
    .transform((items) => readable(items, fact)),
});

/** A model's lead, read; sources are numbered from 1. */
export type LeadAnswer = z.infer<typeof answer>;

/** The lead in an answer; undefined when nothing usable is in it. */
export const readLead = (raw: string): LeadAnswer | undefined => readAs(answer, raw);
