import { readFileSync } from 'node:fs';
import { z } from 'zod';

const fact = z.strictObject({ claim: z.string(), evidence: z.string() });

/** A change of one place of a brief that makes it false; the claim that told it, told falsely too. */
const falsehood = z.strictObject({
  kind: z.string(),
  old: z.string(),
  new: z.string(),
  claim: z.number().optional(),
  claimNew: z.string().optional(),
});

const pair = z.strictObject({
  id: z.string(),
  source: z.strictObject({
    title: z.string(),
    text: z.string(),
    medium: z.string(),
    byline: z.string(),
    publishedAt: z.string(),
    language: z.enum(['fr', 'en']),
  }),
  brief: z.string(),
  facts: z.array(fact),
  falsehoods: z.array(falsehood),
});

/** An invented article, a faithful brief of it, and its falsehoods. */
export type WrittenPair = z.infer<typeof pair>;

/** Reads a lot of pairs, one a line. */
export const readPairs = (lot: string): WrittenPair[] =>
  readFileSync(new URL(`./pairs/${lot}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => pair.parse(JSON.parse(line)));
