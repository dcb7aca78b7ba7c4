const french = { opening: '«', closing: '»', said: '\u00a0»' };
const german = { opening: '„', closing: '“”', said: '“' };
const english = { opening: '“', closing: '”', said: '”' };

/** What closes the quotation that a text opens and leaves open, as its typography has it; empty where it opens none, undefined where it closes one that it does not open. */
export function closingMark(text: string): string | undefined {
  const count = (marks: string): number =>
    [...marks].reduce((sum, mark) => sum + text.split(mark).length - 1, 0);
  for (const { opening, closing, said } of [french, text.includes('„') ? german : english]) {
    const open = count(opening) - count(closing);
    if (open !== 0) return open > 0 ? said : undefined;
  }
  return count('"') % 2 === 1 ? '"' : '';
}
