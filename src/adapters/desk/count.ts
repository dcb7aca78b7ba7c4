const most = 2 ** 31 - 1;

/** The whole number from 1 that a text is, as far as the store counts; undefined when it is none. */
export function countIn(text: string | undefined): number | undefined {
  const number = /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
  return number > 0 ? Math.min(number, most) : undefined;
}
