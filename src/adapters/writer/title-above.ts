/** A line that is marked as a title, or bold and no sentence. */
const heading =
  /^(?:#{1,6}[ \t]+(?<marked>\S.*)|<h[1-6][^<>]*>(?<tagged>[^<>]+)<\/h[1-6]>|(?<by>\*\*|__)(?<bold>.+?)(?:(?<![.!…])\k<by>:?|:\k<by>))$/iu;
const called = /^(?:\*\*|__)?(?:titre|title)[ \t]*(?:(?:\*\*|__)[ \t]*)?:(?<called>.+)$/iu;

const isBlank = (line: string): boolean => line.trim() === '';

/** The title that a line is; undefined for a line of text. */
function titleIn(line: string): string | undefined {
  const { marked, tagged, bold } = heading.exec(line.trim())?.groups ?? {};
  return marked ?? tagged ?? bold;
}

/** A model's text apart from the title above it, empty when it has none; other titles, below that one or between paragraphs, are dropped. */
export function titleAbove(said: string): { title: string; text: string } {
  const lines = said.replace(/\\n/gu, '\n').split('\n');
  const last = lines.findLastIndex((line) => !isBlank(line));
  const kept: string[] = [];
  let title = '';
  let follows = false;
  let opens = true;
  for (const [i, line] of lines.entries()) {
    const found = titleIn(line) ?? (opens ? called.exec(line.trim())?.groups?.called : undefined);
    if (found !== undefined && i < last) {
      if (opens) title ||= found;
      follows = true;
    } else if (!follows || !isBlank(line)) {
      kept.push(line);
      follows = false;
      opens &&= isBlank(line);
    }
  }
  return { title, text: kept.join('\n') };
}
