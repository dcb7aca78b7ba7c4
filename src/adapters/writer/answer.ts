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
function readObject(raw: string): unknown {
  const json = firstObject(withoutThought(raw));
  return json === undefined ? undefined : parsed(json);
}

/** What an object holds under its only name: `{"brief": {…}}`. */
function wrapped(object: unknown): unknown {
  const [value, ...others] = typeof object === 'object' && object ? Object.values(object) : [];
  const inner = Array.isArray(value) ? value[0] : value;
  return others.length === 0 && typeof inner === 'object' ? inner : undefined;
}

/** What of this form is in an answer, bare or under one name; undefined when nothing usable is in it. */
export function readAs<T>(form: z.ZodType<T>, raw: string): T | undefined {
  const object = readObject(raw);
  return form.safeParse(object).data ?? form.safeParse(wrapped(object)).data;
}

/** The brief in an answer; undefined when nothing usable is in it. */
export const readAnswer = (raw: string): Answer | undefined => readAs(answer, raw);

/** Words by which a model declines in place of a text. */
const declining =
  /^(?:«|"|“)?\s*(?:(?:je suis |toutes mes excuses|mes excuses)?désolée?(?!\p{L})|je (?:regrette|m['’]excuse|ne (?:peux|suis|saurais) pas)|(?:i['’]?m|i am) (?:sorry|unable|not able)|sorry\b|i (?:can['’]?t|cannot|won['’]?t|must decline)|(?:en tant qu['’]|as an? )(?:ia|ai|assistant|intelligence|modèle|language model))/iu;

/** Words by which a model says that no text can be made of the page; an article about such a refusal has facts. */
const impossible =
  /^(?:(?:cet?|cette|ce|l['’]|le|la|this|the|your)\s*(?:article|texte|page|contenu|demande|document|sujet|requête|content|request|text)\b[^.!?]{0,80}(?:ne (?:peut|saurait|doit|pourra)|n['’]est pas|enfreint|contrevient|viole|cannot|can['’]?t|violates?|may not)|(?:il (?:m['’])?est impossible|il ne m['’]est pas|impossible de|je (?:refuse|dois (?:refuser|décliner))|i (?:am|['’]m) not))/iu;

/** Whether a text is a model's refusal to write one. */
export const declines = (text: string, facts: readonly unknown[] = []): boolean =>
  declining.test(text.trim()) || (facts.length === 0 && impossible.test(text.trim()));

/** A plain paragraph, from a model that answers without JSON; undefined when it looks like broken JSON or code. */
export function readParagraph(raw: string): Answer | undefined {
  const text = withoutThought(raw)
    .replace(/^```\w*\n?|\n?```$/gu, '')
    .trim();
  if (text === '' || /[{}<>]|":|^\[/u.test(text)) return undefined;
  return { title: '', text, medium: '', action: '', facts: [] };
}
