import { z } from 'zod';
import { fact, line, listOf, whole, words } from './fields.ts';
import { objectsIn, opened } from './json.ts';
import { withoutThought } from './thought.ts';
import { titleAbove } from './title-above.ts';

const string = { type: 'string' };

/** An object with exactly these properties, as every server's schema takes it. */
export const objectOf = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

const brief = {
  title: string,
  text: string,
  medium: string,
  facts: { type: 'array', items: objectOf({ claim: string, evidence: string }) },
};

/** What a model is asked for, as plain types that every server's schema takes. */
export const answerSchema = {
  brief: objectOf(brief),
  promo: objectOf({ ...brief, action: string }),
};

const answer = z.object({
  title: line,
  text: words,
  medium: line,
  action: line,
  facts: listOf(fact),
});

/** A model's answer, read. */
export type Answer = z.infer<typeof answer>;

/** What an object holds under its names, the first of a list: `{"brief": {…}}`. */
const heldIn = (object: object): unknown[] =>
  Object.values(object)
    .map(opened)
    .map((value) => (Array.isArray(value) ? value[0] : value));

/** Everything of this form in an answer, in order, bare or under a name; `cut` when the answer may lack its end. */
export const readAll = <T>(form: z.ZodType<T>, raw: string, cut: boolean): T[] =>
  objectsIn(withoutThought(raw), cut).flatMap((object) =>
    [object, ...heldIn(object)].flatMap((one) => form.safeParse(one).data ?? []).slice(0, 1),
  );

/** The briefs in an answer. */
export const readAnswers = (raw: string, cut: boolean): Answer[] => readAll(answer, raw, cut);

/** What a model says above a text that it was asked for: «Voici la brève :». */
const preamble = /^[^\n]{1,160}:[ \t]*\n\s*(?=\S)/u;

/** Words of a model about what it was asked to do. */
const aboutTask = /\b(?:l['’]utilisateur|json|consignes?|brève|rubrique|je dois|ma réponse)\b/iu;

/** Whether a text is one paragraph on its subject, with or without a title above it: of several, some may be the model's own words about its task. */
export function isParagraph(said: string): boolean {
  const { text } = titleAbove(said);
  return !/\n\s*\n/u.test(text) && !aboutTask.test(text);
}

/** A plain text, from a model that answers without JSON; undefined when it looks like broken JSON or code. */
export function readPlain(raw: string): Answer | undefined {
  const text = whole(withoutThought(raw)).replace(preamble, '');
  if (text === '' || /[{}<>]|":|^\[/u.test(text)) return undefined;
  return { title: '', text, medium: '', action: '', facts: [] };
}
