import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { z } from 'zod';
import { lineErrors } from '#src/locale/lines.ts';

/** A line of input that cannot be answered, and why, in French, by its number. */
export class LineError extends Error {
  readonly say: (line: number) => string;

  constructor(say: (line: number) => string) {
    super('a line that cannot be answered');
    this.say = say;
  }
}

/** Short text, of at most so many characters, that may be absent, null or empty. */
export const optionalText = z
  .string()
  .max(20_000)
  .nullish()
  .transform((text) => text ?? '');

function readLine<Shape extends z.ZodType>(line: string, shape: Shape): z.output<Shape> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new LineError(lineErrors.notJson);
  }
  const read = shape.safeParse(json);
  if (read.success) return read.data;
  const { issues } = read.error;
  const fields = [...new Set(issues.map(({ path }) => path.join('.')))].filter(Boolean);
  const [long] = issues.flatMap((issue) => (issue.code === 'too_big' ? Number(issue.maximum) : []));
  const all = issues.every(({ code }) => code === 'too_big');
  throw new LineError((number) =>
    long && all ? lineErrors.tooLong(number, fields, long) : lineErrors.malformed(number, fields),
  );
}

/** The id of a line as it is written there, whose digits may be more than a number can hold; `null` where it has none. */
function idOf(line: string): string {
  const written = new Map<unknown, string>();
  function note(this: unknown, key: string, value: unknown, context?: { source?: string }) {
    if (key === 'id' && /^["\d-]/u.test(context?.source ?? ''))
      written.set(this, context?.source ?? '');
    return value;
  }
  try {
    return written.get(JSON.parse(line, note)) ?? 'null';
  } catch {
    return 'null';
  }
}

/** Lines as JSON has them, which only `\n` parts: other ends of lines may stand inside a string. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pending: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...rest] = decoder.write(chunk).split('\n');
    pending.push(first);
    for (const next of rest) {
      yield pending.join('');
      pending = [next];
    }
  }
  yield pending.join('') + decoder.end();
}

/** What is written of a value: no half of a character. */
const whole = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

async function say(id: string, answer: object): Promise<void> {
  const said = JSON.stringify(answer, whole).slice(1);
  if (!process.stdout.write(`{"id":${id}${said === '}' ? '' : ','}${said}\n`))
    await once(process.stdout, 'drain');
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** Why a line was not answered, by its number, and what else whoever mends it must know. */
function reasonOf(error: unknown, number: number): [message: string, trace?: string] {
  if (error instanceof LineError) return [error.say(number)];
  if ((error as Error).name === 'TimeoutError') return [lineErrors.tooSlow(number)];
  return [lineErrors.failed(number), String((error as Error).stack)];
}

type Answered = { answer: object; complaint?: string };

/** Answers each JSON line of standard input with one on standard output, in order, under the line's id, `atOnce` of them at a time; a bad line with `{id, error}`, told on standard error too, and the exit code is then 1. */
export async function answerLines<Shape extends z.ZodType>(
  shape: Shape,
  answer: (input: z.output<Shape>) => object | Promise<object>,
  atOnce = 1,
): Promise<void> {
  // Whoever reads our lines may have enough of them.
  process.stdout.on('error', () => process.exit());
  const answered = async (line: string, number: number): Promise<Answered> => {
    try {
      return { answer: await answer(readLine(line, shape)) };
    } catch (error) {
      const [message, ...trace] = reasonOf(error, number);
      return { answer: { error: message }, complaint: [message, ...trace].join('\n') };
    }
  };
  let number = 0;
  const saying: Promise<void>[] = [];
  try {
    // Node takes a folder for an empty input.
    if (fstatSync(0).isDirectory()) return complain(lineErrors.unreadable('EISDIR'));
    for await (const read of linesOf(process.stdin)) {
      number += 1;
      const line = read.replace(/^\ufeff/u, '').trim();
      if (line === '') continue;
      const mine = answered(line, number);
      const before = saying.at(-1);
      saying.push(
        Promise.all([mine, before]).then(([{ answer, complaint }]) => {
          if (complaint) complain(complaint);
          return say(idOf(line), answer);
        }),
      );
      if (saying.length >= atOnce) await saying.shift();
    }
    await Promise.all(saying);
  } catch (error) {
    complain(lineErrors.unreadable((error as NodeJS.ErrnoException).code ?? String(error)));
  }
}
