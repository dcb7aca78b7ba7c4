const escapable = /["\\/bfnrtu]/u;

/** A string of JSON as JSON wants it: control characters escaped, and nothing else. */
const mendedString = (json: string): string =>
  json
    .replace(/\\(.)/gsu, (whole, one: string) => (escapable.test(one) ? whole : one))
    .replace(/\p{Cc}/gu, (one) => JSON.stringify(one).slice(1, -1));

/** Without what models leave in JSON and JSON refuses: line breaks inside strings, commas before a closing mark. */
const mended = (json: string): string =>
  json.replace(/"(?:[^"\\]|\\.)*"|,\s*(?=[}\]])/gsu, (part) =>
    part.startsWith('"') ? mendedString(part) : '',
  );

function parsed(json: string): unknown {
  for (const attempt of [json, mended(json)]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

/** A value that was written as JSON once more than it should, else the value. */
export function opened(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*["[{]/u.test(value)) return value;
  return parsed(value) ?? value;
}

/** The JSON of the object that opens at a place, marks inside strings not counted; the closing marks that its end lacks are put unless the text was cut. */
function objectAt(text: string, start: number, cut: boolean): { json: string; end: number } {
  const owed: string[] = [];
  let quoted = false;
  for (let i = start; i < text.length; i += 1) {
    const mark = text[i];
    if (quoted && mark === '\\') i += 1;
    else if (mark === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (mark === '{') owed.push('}');
    else if (mark === '[') owed.push(']');
    else if (mark === owed.at(-1)) owed.pop();
    if (owed.length === 0) return { json: text.slice(start, i + 1), end: i + 1 };
  }
  const last = Math.max(...Array.from('"]}', (mark) => text.lastIndexOf(mark))) + 1;
  const json = quoted || cut ? '' : text.slice(start, last) + owed.toReversed().join('');
  return { json, end: text.length };
}

/** How objects open, and how many of them are tried, so that a text of nothing else ends in time. */
const opening = /\{\s*["}]/gu;
const mostTried = 20;

/** The objects that a text holds, in order, whatever stands around them; none inside another of them. */
export function objectsIn(text: string, cut = false): object[] {
  const whole = opened(text);
  if (typeof whole === 'string' && whole !== text) return objectsIn(whole, cut);
  const found: object[] = [];
  let from = 0;
  let tried = 0;
  for (const { index } of text.matchAll(opening)) {
    if (index < from) continue;
    if (tried === mostTried) break;
    tried += 1;
    const { json, end } = objectAt(text, index, cut);
    const object = parsed(json);
    if (typeof object !== 'object' || !object) continue;
    found.push(object);
    from = end;
  }
  return found;
}
