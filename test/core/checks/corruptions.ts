import { datesIn } from '#src/core/dates/dates.ts';
import { kindsIn } from '#src/core/names/name-kinds.ts';
import { namesIn } from '#src/core/names/names.ts';
import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { bare } from '#src/core/text/words.ts';
import { shared } from '#src/core/words/concepts.ts';
import type { Pair } from '#test/core/checks/pairs/pair.ts';

/** A brief made false in one known way: `old` became `new` in the text, and in the claims that said it. */
export type Corruption = {
  kind: string;
  text: string;
  facts: Pair['draft']['facts'];
  old: string;
  new: string;
};

type Change = { kind: string; start: number; end: number; by: string };

const bump = (digit: string, by: number): string => String((Number(digit) + by) % 10);

const swaps: readonly (readonly [RegExp, string])[] = [
  [/milliards?/u, 'millions'],
  [/millions?/u, 'milliards'],
  [/%/u, 'millions'],
  [/euros?|€/u, 'dollars'],
  [/dollars|livres/u, 'euros'],
  [/minutes?/u, 'heures'],
  [/heures/u, 'jours'],
  [/jours/u, 'semaines'],
  [/mois/u, 'ans'],
  [/ans?(?!\p{L})/u, 'mois'],
];

const months =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const invented = [
  '« Nous n’aurions jamais imaginé un tel succès auprès du public »',
  '« C’est une catastrophe pour toute la profession »',
  '« Je préfère travailler la nuit, au calme »',
];

function digitChanges(text: string): Change[] {
  return quantitiesIn(text).flatMap((quantity, i) => {
    const at = quantity.text.search(/\d/u);
    if (
      quantity.worded ||
      at < 0 ||
      datesIn(text).some((date) => date.start < quantity.end && quantity.start < date.end)
    )
      return [];
    const places = Array.from(quantity.text.matchAll(/\d/gu), (match) => match.index);
    const place = places[i % places.length] ?? at;
    const digit = quantity.text[place] ?? '0';
    const by = digit === '9' && place === at ? 8 : 1 + (i % 3);
    const next = bump(digit, by) === '0' && place === at ? bump(digit, by + 1) : bump(digit, by);
    const start = quantity.start + place;
    return [{ kind: 'digit', start, end: start + 1, by: next }];
  });
}

function unitChanges(text: string): Change[] {
  return quantitiesIn(text).flatMap((quantity) => {
    for (const [pattern, by] of swaps) {
      const match = pattern.exec(quantity.text);
      if (!match) continue;
      const start = quantity.start + match.index;
      return [{ kind: 'unit', start, end: start + match[0].length, by }];
    }
    return [];
  });
}

function dateChanges(text: string): Change[] {
  return datesIn(text).flatMap((date, i): Change[] => {
    const year = /\d{4}/u.exec(date.text);
    const month = months.find((name) => date.text.includes(name));
    const day = /^\d{1,2}/u.exec(date.text);
    if (day && date.day && i % 2 === 0) {
      const by = String(date.day > 20 ? date.day - 9 : date.day + 8);
      return [{ kind: 'date', start: date.start, end: date.start + day[0].length, by }];
    }
    if (month) {
      const start = date.start + date.text.indexOf(month);
      const by = months[(months.indexOf(month) + 5) % 12] ?? month;
      return [{ kind: 'date', start, end: start + month.length, by }];
    }
    if (!year) return [];
    const start = date.start + year.index;
    return [{ kind: 'date', start, end: start + 4, by: String(Number(year[0]) - 3) }];
  });
}

function nameChanges(text: string): Change[] {
  const others = ['Marchetti', 'Lindenberg', 'Kowalczyk', 'Brannigan'];
  return namesIn(text).flatMap((name, i): Change[] => {
    const word = name.words.at(-1);
    if (!word || word.text.length < 5 || (word.opens && name.words.length === 1)) return [];
    const at = 1 + (i % (word.text.length - 2));
    const [a = '', b = ''] = [word.text[at], word.text[at + 1]];
    const typo =
      a === b || !/\p{L}/u.test(a) || !/\p{L}/u.test(b)
        ? word.text.slice(0, at) + word.text.slice(at + 1)
        : word.text.slice(0, at) + b + a + word.text.slice(at + 2);
    return [
      { kind: 'typo', start: word.start, end: word.end, by: typo },
      { kind: 'name', start: word.start, end: word.end, by: others[i % others.length] ?? '' },
    ];
  });
}

function quotationChanges(text: string): Change[] {
  const altered = quotationsIn(text)
    .filter(({ text: words }) => words.split(/\s+/u).length > 3)
    .map(({ start, end, text: words }): Change => {
      const parts = words.split(' ');
      const at = parts.findIndex((part) => part.length > 5);
      return {
        kind: 'altered quotation',
        start,
        end,
        by: parts.toSpliced(Math.max(at, 0), 1, 'vraiment').join(' '),
      };
    });
  const last = sentencesOf(text).at(-1);
  const added = invented.map((quote): Change => {
    const at = last?.end ?? text.length;
    return { kind: 'invented quotation', start: at, end: at, by: ` ${quote}, ajoute-t-on.` };
  });
  return [...altered, ...added];
}

function swapChanges(text: string): Change[] {
  const numbers = quantitiesIn(text).filter(
    (one) =>
      !one.worded && !datesIn(text).some((date) => date.start < one.end && one.start < date.end),
  );
  return numbers.flatMap((one, i) => {
    const other = numbers.find(
      (two, j) => j > i && two.unit?.name === one.unit?.name && two.values[0] !== one.values[0],
    );
    return other
      ? [{ kind: 'swapped number', start: one.start, end: one.end, by: other.text }]
      : [];
  });
}

function nameSwaps(text: string): Change[] {
  const names = namesIn(text).filter(({ words }) => words.length > 1 && !words[0]?.opens);
  const kindOf = kindsIn(text, names);
  return names.flatMap((one, i) => {
    const other = [...names.slice(i + 1), ...names.slice(0, i)].find(
      (two) => kindOf(two) === kindOf(one),
    );
    if (!other || bare(other.text) === bare(one.text)) return [];
    return [{ kind: 'swapped name', start: one.start, end: one.end, by: other.text }];
  });
}

const verbs =
  /(?<![\p{L}’'])(est|sont|a|ont|reste|restent|compte|emploie|diffuse|possède|coûte|vit|paraîtra|passe|réclament|écrivent|fermera|revendique|attend|rapporte|permet|vend|publie|prévoit|veut|peut|doit|touche|finance|réunit|accueille|atteint|couvre|gagne|perd) (?!pas\b|pourtant)(?=\p{L}|\d)/gu;

function negations(text: string): Change[] {
  return Array.from(text.matchAll(verbs), (match): Change => {
    const verb = match[1] ?? '';
    const elided = /^[aeiouyéèh]/iu.test(verb) ? 'n’' : 'ne ';
    const spaced = / $/u.test(match[0]) ? ' ' : '';
    return {
      kind: 'negation',
      start: match.index,
      end: match.index + match[0].length,
      by: `${elided}${verb} pas${spaced}`,
    };
  })
    .filter(({ start }) => !/(?:ne |n’|se |s’|lui |y |en |le |un )$/u.test(text.slice(0, start)))
    .filter(({ end }) => !/^[^.!]*\?/u.test(text.slice(end)));
}

/** Every false brief made from a pair; facts follow the text when `follow` says so. */
export function corruptions({ draft }: Pair, follow: boolean): Corruption[] {
  const { text, facts } = draft;
  const changes = [
    ...digitChanges(text),
    ...unitChanges(text),
    ...dateChanges(text),
    ...nameChanges(text),
    ...quotationChanges(text),
    ...swapChanges(text),
    ...nameSwaps(text),
    ...negations(text),
  ];
  const told = (old: string) => facts.some(({ claim }) => claim.includes(old));
  const stated = (at: number) => {
    const from = Math.max(
      0,
      ...[', ', '. ', ' : ', '; '].map((mark) => text.lastIndexOf(mark, at) + mark.length),
    );
    const clause = text.slice(from, at + text.slice(at).search(/[,.;]|$/u));
    return facts.some(({ claim }) => shared(claim, clause) >= 0.5);
  };
  return changes
    .filter(({ kind, start, end }) => !kind.startsWith('swapped') || told(text.slice(start, end)))
    .filter(({ kind, end }) => kind !== 'negation' || stated(end))
    .map(({ kind, start, end, by }) => {
      const from = Math.max(0, text.lastIndexOf(' ', start - 1) + 1);
      const stop = /[\s,.;]/u.test(text[end] ?? ' ')
        ? end
        : end + text.slice(end).search(/[\s,.;]|$/u);
      const old = text.slice(from, stop);
      const fresh = text.slice(from, start) + by + text.slice(end, stop);
      const claims = facts.map((fact) =>
        follow && old !== '' ? { ...fact, claim: fact.claim.replace(old, fresh) } : fact,
      );
      return {
        kind,
        text: text.slice(0, start) + by + text.slice(end),
        facts: claims,
        old: text.slice(start, end),
        new: by,
      };
    });
}
