/** A line that is marked as a title, or bold and no sentence. */
const heading = String.raw`#{1,6}[ \t]+(?<marked>[^\n]+)|<h[1-6][^<>\n]*>(?<tagged>[^<>\n]+)<\/h[1-6]>|(?<by>\*\*|__)(?<bold>[^\n]+?)(?:(?<![.!…])\k<by>:?|:\k<by>)`;
const called = String.raw`(?:\*\*|__)?(?:titre|title)[ \t]*(?:\*\*|__)?[ \t]*:(?<called>[^\n]+)`;
const above = String.raw`[ \t]*\n\s*(?=\S)`;

/** A title that a model put above a text, on a line of its own: marked as one, called one, or bold and no sentence. */
const title = new RegExp(String.raw`^\s*(?:${called}|${heading})${above}`, 'iu');

/** The same between paragraphs. */
const inner = new RegExp(String.raw`(?<=\n)[ \t]*(?:${heading})${above}`, 'giu');

/** A model's text apart from the title above it, empty when it has none; other titles, below that one or between paragraphs, are dropped. */
export function titleAbove(said: string): { title: string; text: string } {
  let text = said.replace(/\\n/gu, '\n');
  let first = '';
  for (let found = title.exec(text); found; found = title.exec(text)) {
    const { marked, tagged, called, bold } = found.groups ?? {};
    first ||= marked ?? tagged ?? called ?? bold ?? '';
    text = text.slice(found[0].length);
  }
  return { title: first, text: text.replace(inner, '') };
}
