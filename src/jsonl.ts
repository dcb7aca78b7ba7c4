import { once } from 'node:events';
import { StringDecoder } from 'node:string_decoder';
import { z } from 'zod';
import { lineErrors } from '#src/locale/lines.ts';

/** A line of input that cannot be answered, and why, in French. */
class LineError extends Error {}

/** Short text, of at most so many characters, that may be absent, null or empty. */
export const optionalText = z
  .string()
  .max(20_000)
  .nullish()
  .transform((text) => text ?? '');

function readLine<Shape extends z.ZodType>(
  line: string,
  number: number,
  shape: Shape,
): z.output<Shape> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new LineError(lineErrors.notJson(number));
  }
  const read = shape.safeParse(json);
  if (read.success) return read.data;
  const { issues } = read.error;
  const fields = [...new Set(issues.map(({ path }) => path.join('.')))].filter(Boolean);
  const [long] = issues.flatMap((issue) => (issue.code === 'too_big' ? Number(issue.maximum) : []));
  const all = issues.every(({ code }) => code === 'too_big');
  throw new LineError(
    long && all ? lineErrors.tooLong(number, fields, long) : lineErrors.malformed(number, fields),
  );
}

/** The id of a line, as far as it can be made out. */
function idOf(line: string): string | number | null {
  try {
    const id: unknown = JSON.parse(line)?.id;
    return typeof id === 'string' || typeof id === 'number' ? id : null;
  } catch {
    return null;
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

/** What is written of a value: no half of a character, but in an id, which is given back as it came. */
const whole = (key: string, value: unknown): unknown =>
  typeof value === 'string' && key !== 'id' ? value.toWellFormed() : value;

async function say(result: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(result, whole)}\n`))
    await once(process.stdout, 'drain');
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** Answers each JSON line of standard input with one on standard output, in order; a bad line with `{id, error}`, told on standard error too, and the exit code is then 1. */
export async function answerLines<Shape extends z.ZodType>(
  shape: Shape,
  answer: (input: z.output<Shape>) => object | Promise<object>,
): Promise<void> {
  // Whoever reads our lines may have enough of them.
  process.stdout.on('error', () => process.exit());
  let number = 0;
  try {
    for await (const read of linesOf(process.stdin)) {
      number += 1;
      const line = read.replace(/^\ufeff/u, '').trim();
      if (line === '') continue;
      try {
        await say(await answer(readLine(line, number, shape)));
      } catch (error) {
        const slow = (error as Error).name === 'TimeoutError';
        const known = slow || error instanceof LineError;
        const message = slow
          ? lineErrors.tooSlow(number)
          : known
            ? (error as Error).message
            : lineErrors.failed(number);
        complain(known ? message : `${message}\n${String((error as Error).stack)}`);
        await say({ id: idOf(line), error: message });
      }
    }
  } catch (error) {
    complain(lineErrors.unreadable((error as NodeJS.ErrnoException).code ?? String(error)));
  }
}
