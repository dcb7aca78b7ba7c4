import { createInterface } from 'node:readline';
import { z } from 'zod';

/** A line of input that could not be read, and why, in French. */
class LineError extends Error {}

/** Text that may be absent, null or empty. */
export const optionalText = z
  .string()
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
    throw new LineError(`Ligne ${number} : ce n’est pas du JSON.`);
  }
  const read = shape.safeParse(json);
  if (read.success) return read.data;
  const where = read.error.issues.map((issue) => issue.path.join('.') || 'objet').join(', ');
  throw new LineError(`Ligne ${number} : champ absent ou mal formé (${where}).`);
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

/** Answers each JSON line of standard input with one on standard output, in order; a bad line with `{id, error}`, told on standard error too, and the exit code is then 1. */
export async function answerLines<Shape extends z.ZodType>(
  shape: Shape,
  answer: (input: z.output<Shape>) => object | Promise<object>,
): Promise<void> {
  const say = (result: object) => process.stdout.write(`${JSON.stringify(result)}\n`);
  let number = 0;
  for await (const read of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    const line = read.replace(/^\ufeff/u, '');
    if (line.trim() === '') continue;
    try {
      say(await answer(readLine(line, number, shape)));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      say({ id: idOf(line), error: error.message });
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    }
  }
}
