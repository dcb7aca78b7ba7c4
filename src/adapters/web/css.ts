/** Declarations of a rule or of a `style` attribute: names and values in lower case, the last one of a name alone. */
export type Declarations = ReadonlyMap<string, string>;

/** A rule of a style sheet; `sure` when it holds on any screen, whatever its width or its owner's tastes. */
export type Rule = { selectors: readonly string[]; declared: Declarations; sure: boolean };

/** Bounds of what is read of a page's style sheets. */
const mostCharacters = 1_000_000;
const mostRules = 20_000;

const character = (_: string, code: string): string => {
  const point = Number.parseInt(code, 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
};

/** CSS without comments, escapes resolved. */
const plain = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .replace(/\\([\da-f]{1,6})\s?/gi, character)
    .replace(/\\(?=[a-z])/gi, '');

/** Declarations of a text without comments and escapes; what stands in brackets or quotes is never parted. */
function declarationsOf(text: string): Declarations {
  const declared = new Map<string, string>();
  const important = new Set<string>();
  for (const [one] of text.matchAll(/(?:[^;("']|\([^)]*\)?|"[^"]*"?|'[^']*'?)+/g)) {
    const colon = one.indexOf(':');
    if (colon < 0) continue;
    const name = one.slice(0, colon).trim().toLowerCase();
    const value = one.slice(colon + 1).toLowerCase();
    const urgent = /!\s*important\s*$/.test(value);
    if (important.has(name) && !urgent) continue;
    if (urgent) important.add(name);
    declared.set(
      name,
      value
        .replace(/!\s*important\s*$/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  }
  return declared;
}

/** What a `style` attribute declares. */
export const styleOf = (attribute: string): Declarations => declarationsOf(plain(attribute));

/** Whether what a conditional group holds is read, and whether it holds on any screen. */
function conditionOf(head: string): { read: boolean; sure: boolean } {
  if (/^@(?:supports|layer|scope|starting-style)\b/.test(head)) return { read: true, sure: true };
  const [, media] = /^@media\b\s*(.*)$/s.exec(head) ?? [];
  if (media === undefined) return { read: false, sure: false };
  const kinds = media.split(',').map((kind) => kind.trim());
  const any = kinds.some((kind) => /^(?:only )?(?:screen|all)$|^$/.test(kind));
  return { read: any || /\(|not /.test(media), sure: any };
}

/** The rules of a page's style sheets, in order; those of a condition on the screen come as unsure. */
export function rulesIn(sheets: readonly string[]): Rule[] {
  const css = plain(sheets.join('\n').slice(0, mostCharacters));
  const rules: Rule[] = [];
  const open: { read: boolean; sure: boolean }[] = [];
  let from = 0;
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    if (index < from) continue;
    const head = css.slice(from, index).trim().replace(/\s+/g, ' ');
    from = index + 1;
    if (mark === '}') open.pop();
    if (mark !== '{') continue;
    const around = open.at(-1) ?? { read: true, sure: true };
    if (head.startsWith('@')) {
      const { read, sure } = conditionOf(head.toLowerCase());
      open.push({ read: around.read && read, sure: around.sure && sure });
      continue;
    }
    const end = css.indexOf('}', from);
    const body = css.slice(from, end < 0 ? css.length : end);
    from = end < 0 ? css.length : end + 1;
    if (!around.read) continue;
    const selectors = head.split(',').map((selector) => selector.trim());
    rules.push({ selectors, declared: declarationsOf(body), sure: around.sure });
    if (rules.length === mostRules) break;
  }
  return rules;
}
