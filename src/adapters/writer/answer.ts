import { z } from 'zod';

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

const fact = z.object({ claim: z.string().trim().min(1), evidence: z.string().trim().min(1) });

const answer = z.object({
  title: z.string().catch(''),
  text: z.string().trim().min(1),
  medium: z.string().catch(''),
  action: z.string().catch(''),
  facts: z
    .array(z.unknown())
    .catch([])
    .transform((items) => items.flatMap((item) => fact.safeParse(item).data ?? [])),
});

/** A model's answer, read. */
export type Answer = z.infer<typeof answer>;

/** The first whole `{…}` of a text, braces inside strings not counted. */
function firstObject(text: string): string | undefined {
  const start = text.indexOf('{');
  if (start < 0) return undefined;
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i += 1) {
    const mark = text[i];
    if (quoted && mark === '\\') i += 1;
    else if (mark === '"') quoted = !quoted;
    else if (!quoted && mark === '{') depth += 1;
    else if (!quoted && mark === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(start, i + 1);
    }
  }
  return undefined;
}

/** Line breaks inside strings and commas before a closing mark, which models leave and JSON refuses. */
const mended = (json: string): string =>
  json
    .replace(/"(?:[^"\\]|\\.)*"/gsu, (string) => string.replace(/\n/g, '\\n').replace(/\t/g, '\\t'))
    .replace(/,\s*(?=[}\]])/g, '');

function parsed(json: string): unknown {
  for (const attempt of [json, mended(json)]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

const withoutThought = (text: string): string =>
  text.replace(/<(think|thinking|reasoning)>[\s\S]*?(?:<\/\1>|$)/giu, '').trim();

/** The object in an answer, whatever it is wrapped in: thoughts, fences, prose around; undefined when there is none. */
export function readObject(raw: string): unknown {
  const json = firstObject(withoutThought(raw));
  return json === undefined ? undefined : parsed(json);
}

/** The brief in an answer; undefined when nothing usable is in it. */
export const readAnswer = (raw: string): Answer | undefined =>
  answer.safeParse(readObject(raw)).data;

/** Words by which a model declines in place of a text. */
const declining =
  /^(?:«|"|“)?\s*(?:(?:je suis |toutes mes excuses|mes excuses)?désolée?(?!\p{L})|je (?:regrette|m['’]excuse|ne (?:peux|suis|saurais) pas)|(?:i['’]?m|i am) (?:sorry|unable|not able)|sorry\b|i (?:can['’]?t|cannot|won['’]?t|must decline)|(?:en tant qu['’]|as an? )(?:ia|ai|assistant|intelligence|modèle|language model))/iu;

/** Whether a text is a model's refusal to write one. */
export const declines = (text: string): boolean => declining.test(text.trim());

/** A plain paragraph, from a model that answers without JSON; undefined when it looks like broken JSON or code. */
export function readParagraph(raw: string): Answer | undefined {
  const text = withoutThought(raw)
    .replace(/^```\w*\n?|\n?```$/gu, '')
    .trim();
  if (text === '' || /[{}<>]|":|^\[/u.test(text)) return undefined;
  return { title: '', text, medium: '', action: '', facts: [] };
}
