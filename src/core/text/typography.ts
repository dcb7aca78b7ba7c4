import { addressPattern } from './addresses.ts';

const thin = '\u202f';
const fixed = '\u00a0';

const untouched = new RegExp(
  String.raw`\x60\x60\x60[\s\S]*?\x60\x60\x60|\x60[^\x60\n]*\x60|<[^<>\n]*>|${addressPattern}|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|&[#\p{L}\p{N}]+;|:[a-z0-9_+-]*[a-z_][a-z0-9_+-]*:|(?<![\p{L}\p{N}]):(?:[+-]1|100):|[:;]-?[)(DPp](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/\S*|\bYahoo!`,
  'gu',
);

const ligatures =
  /(?<!\p{L})(o)e(?=uvr|uf|il(?!l[ea]rd)|soph|dème|dipe|cum|no(?:logue|logie))|(?<=(?:^|[^\p{L}])(?:s|c|b|ch|n|v|m|r(?=oeuv)|man|dés|hors-d['’]|chef-d['’]|éc|rancc?|f|acc|contr|contrech|cr[eè]ve-c))(o)e(?=ur|uf|ud|u(?!\p{L}|x\p{L})|ux|uvr|tus|t[ao])/giu;

/** `oeuvre` and its like with their ligature. */
const joinLigatures = (text: string): string =>
  text.replace(ligatures, (pair) => (pair.startsWith('O') ? 'Œ' : 'œ'));

const rules: readonly [RegExp, string][] = [
  [/(?<=\p{L})['ʼ‘](?=\p{L})/gu, '’'],
  [
    /(?<=(?<!\p{L})(?:[cdjlmnst]|(?:lors|puis|jus|quel)?qu))['ʼ‘](?=["«“][\s\u00a0\u202f]*[\p{L}\p{N}])/giu,
    '’',
  ],
  [/(?<!\.)\.{3}(?!\.)/gu, '…'],
  [
    /(?<![^\s\u00a0\u202f([’'—–-])"(?=[^\s"])([^"«»\n]*[^\s"«»])"(?![\p{L}\p{N}])/gu,
    `«${fixed}$1${fixed}»`,
  ],
  [/(?<!«[^»]*)“([^“”«»\n]*)”/gu, `«${fixed}$1${fixed}»`],
  [/«[ \t\u00a0\u202f\u2009]*(?=[^\s»])/gu, `«${fixed}`],
  [/(?<=[^\s«])[ \t\u00a0\u202f\u2009]*»/gu, `${fixed}»`],
  [
    /(?<=[\p{L}\p{N}»)\]’…%€.”])[ \u00a0\u202f\u2009]*(?=[;!?]+(?:[\s\u00a0\u202f»”")\]…]|$))/gu,
    thin,
  ],
  [/(?<=\ue001)[ \u00a0\u2009]+(?=[;!?]+(?:[\s\u00a0\u202f»”")\]…]|$))/gu, thin],
  [
    /(?<=[\p{L}\p{N}»)\]’…%€”!?]|\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)[ \u00a0\u202f\u2009]*:(?=[\s\u00a0\u202f]|$)/gu,
    `${fixed}:`,
  ],
  [/(?<=\d)[ \u00a0\u2009]?%(?![\p{L}\p{N}])/gu, `${thin}%`],
  [
    /(?<=(?<![\p{L}\d]|\p{L}[-‑]|\d[.,])\d{1,3}(?:[ \u202f]\d{3})*)[ \u2009](?=\d{3}(?!\d))/gu,
    thin,
  ],
  [/(?<=(?<![\p{L}\p{N}.,:])\d{1,2}) h(?= \d\d(?![\p{L}\p{N}]))/gu, `${fixed}h`],
  [/(?<=(?<![\p{L}\p{N}.,:])\d{1,2}\u00a0h) (?=\d\d(?![\p{L}\p{N}]))/gu, fixed],
  [/(?<=(?<![\p{L}\p{N}.,:])\d{1,2}) h(?![\p{L}\p{N}])/gu, `${fixed}h`],
  [
    /(?<=\d) ?(?=(?:[€$£]|millions?|milliards?|km|kg|cm|mm|m²|km²|Mo|Go|To|kWh|°C)(?![\p{L}\p{N}]))/gu,
    fixed,
  ],
  [/(?<=(?<!\p{L})[nN]°) (?=\d)/gu, fixed],
];

const polish = (text: string): string =>
  joinLigatures(rules.reduce((done, [pattern, by]) => done.replace(pattern, by), text));

/** Sets aside what must stay as it is, in private-use characters, so that the rules see around it. */
function shielded(text: string): string {
  const kept: string[] = [];
  const holes = text.replace(/[\u00ad\ue000\ue001]/gu, '').replace(untouched, (part) => {
    kept.push(part);
    return `\ue000${kept.length - 1}\ue001`;
  });
  return polish(holes).replace(/\ue000(\d+)\ue001/gu, (_, i: string) => kept[Number(i)] ?? '');
}

/** A sentence of the bot with no line break before `; ! ? :`, inside « » or after «n°», where it has a space between two signs; its words stay as they are, in whatever language. */
export const noBreaks = (text: string): string =>
  text
    .replace(/(?<=\S) (?=[;!?])/gu, thin)
    .replace(/(?<=\S) (?=[:»])|(?<=«) (?=\S)|(?<=[nN]°) (?=\d)/gu, fixed);

/**
 * French typography: soft hyphens left out, thin no-break space before `; ! ?`, no-break space before `:` and inside « », ’, …, œ.
 * Numbers, times and their units never break across lines. Addresses and code are left alone; done twice, it changes nothing more.
 */
export function frenchTypography(text: string): string {
  let before = text;
  for (let turn = 0; turn < 8; turn += 1) {
    const after = shielded(before);
    if (after === before) return after;
    before = after;
  }
  return before;
}
