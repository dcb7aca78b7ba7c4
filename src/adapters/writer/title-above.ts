/** A title that a model put above a text, on a line of its own: marked as one, called one, or bold and no sentence. */
const title =
  /^\s*(?:#{1,6}[ \t]+(?<marked>[^\n]+)|<h[1-6][^<>]*>(?<tagged>[^<>\n]+)<\/h[1-6]>|(?:\*\*|__)?(?:titre|title)[ \t]*(?:\*\*|__)?[ \t]*:(?<called>[^\n]+)|(?<by>\*\*|__)(?<bold>[^\n]+?)(?:(?<![.!…])\k<by>:?|:\k<by>))[ \t]*\n\s*(?=\S)/iu;

/** A model's text apart from the title above it; an empty title when it has none. */
export function titleAbove(said: string): { title: string; text: string } {
  const text = said.replace(/\\n/gu, '\n');
  const found = title.exec(text);
  if (!found) return { title: '', text };
  const { marked, tagged, called, bold } = found.groups ?? {};
  return { title: marked ?? tagged ?? called ?? bold ?? '', text: text.slice(found[0].length) };
}
