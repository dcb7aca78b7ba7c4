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

/** Answers each JSON line of standard input with one on standard output; a bad line is told on standard error and makes the exit code 1. */
export async function answerLines<Shape extends z.ZodType>(
  shape: Shape,
  answer: (input: z.output<Shape>) => object,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(answer(readLine(line, number, shape)))}\n`);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    }
  }
}
