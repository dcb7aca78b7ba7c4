/** Where a stretch of a text that is longer than so many units is cut, between words where it has any. */
export function* cutsIn(text: string, start: number, end: number, most: number): Generator<number> {
  let from = start;
  while (end - from > most) {
    const space = text.lastIndexOf(' ', from + most);
    from = space > from ? space : from + most;
    yield from;
  }
}
