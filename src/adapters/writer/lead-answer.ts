import { z } from 'zod';
import { objectOf, readAll } from './answer.ts';
import { fact, line, listOf, words } from './fields.ts';

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

const block = z.object({ heading: line, text: words, sources: z.unknown().optional() });

const answer = z.object({
  title: line,
  standfirst: line,
  blocks: listOf(block).refine((blocks) => blocks.length > 0),
  facts: listOf(fact.extend({ source: z.unknown().optional() })),
});

/** A model's lead, read; its sources are what the model gave for them. */
export type LeadAnswer = z.infer<typeof answer>;

/** The leads in an answer. */
export const readLeads = (raw: string, cut: boolean): LeadAnswer[] => readAll(answer, raw, cut);
