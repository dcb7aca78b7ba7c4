import type { Fact } from '#src/core/brief.ts';
import { meaningsOf } from '#src/core/concepts.ts';
import type { Finding } from '#src/core/finding.ts';
import { fold, locate } from '#src/core/fold.ts';
import { known, type NameBook, nameBook, plain } from '#src/core/name-book.ts';
import { type Capital, capitalsIn, type Name, namesIn } from '#src/core/names.ts';
import { bareWords } from '#src/core/words.ts';
import { align } from './alignment.ts';
import { statedAt } from './stated.ts';
import type { Check, Checked } from './subject.ts';

/** The runs of capitalised words that nothing but a space parts: «Fête», «Lumières»; `Monique Avery`. */
function runsOf({ words }: Name, text: string): Capital[][] {
  const runs: Capital[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && /^(?: |\. | & )$/u.test(text.slice(last.end, word.start))) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** Names whose capital proves them: not a lone word that only opens its sentence, unless the page writes it inside one. */
function sureNames(text: string, page: NameBook): Name[] {
  return namesIn(text)
    .flatMap((name) => runsOf(name, text))
    .flatMap((run) => {
      const words = run.slice(
        Math.max(
          0,
          run.findIndex(({ key }) => !page.common.has(key)),
        ),
      );
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last || page.common.has(first.key)) return [];
      if (first.opens && words.length === 1 && !page.capitals.includes(first.key)) return [];
      return [
        { words, start: first.start, end: last.end, text: text.slice(first.start, last.end) },
      ];
    });
}

/** Whether a text has any telling word of a name, in either language. */
const tells = (book: NameBook, name: Name): boolean =>
  name.words.some((word) => !plain(word.key) && known(word, book)) ||
  name.words.every(({ key }) => plain(key) && book.words.has(key));

const articles = new Set('le la les l un une the a an du des d de'.split(' '));

/** Little words that say the same before a name in French and English. */
const seats = [
  'par by',
  'chez at from with',
  'a au aux in at to',
  'en dans in',
  'pour for',
  'avec with',
  'selon to',
  'et and',
  'contre against',
];

/** What the word before a name may mean, articles skipped. */
function seatOf(name: Name, text: string): ReadonlySet<string> {
  const word = bareWords(text.slice(0, name.start)).findLast((one) => !articles.has(one));
  if (word === undefined) return new Set(['first']);
  const little = seats.filter((line) => line.split(' ').includes(word));
  return new Set([...little, ...(word.length > 3 ? meaningsOf(word) : [`=${word}`])]);
}

/** Whether two names stand in the same place of their texts: after words that mean the same, or first. */
function sameSeat(one: Name, text: string, other: Name, otherText: string): boolean {
  const seat = seatOf(other, otherText);
  return [...seatOf(one, text)].some((meaning) => seat.has(meaning));
}

const alike = (one: Name, other: Name): boolean =>
  one.words.length === other.words.length || (one.words.length > 1 && other.words.length > 1);

/** The names that a page keeps coming back to, which its pronouns may stand for. */
function topicsOf(title: string, all: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { key } of capitalsIn(all)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = [...counts].filter(([, times]) => times > 3).map(([key]) => key);
  return new Set([...capitalsIn(title).map(({ key }) => key), ...often]);
}

const last = (name: Name): string => name.words.at(-1)?.key ?? '';

const twice = (names: readonly Name[], name: Name): boolean =>
  names.filter(({ words }) => words.at(-1)?.key === name.words.at(-1)?.key).length > 1;

/** The names that a claim gives and its evidence does not, while the evidence names another in their stead. */
function foreignTo({ claim, evidence }: Fact, page: NameBook, topic: ReadonlySet<string>): Name[] {
  const inEvidence = nameBook(evidence, '');
  const inClaim = nameBook(claim, '');
  const claimed = sureNames(claim, page);
  const spare = sureNames(evidence, page).filter((name) => !tells(inClaim, name));
  const early = (name: Name, text: string, most: number) =>
    bareWords(text.slice(0, name.start)).length < most;
  return claimed
    .filter((name) => !tells(inEvidence, name) || twice(claimed, name))
    .filter((name) =>
      spare.some(
        (other) =>
          !early(name, claim, 2) ||
          (early(other, evidence, 4) && !topic.has(last(name))) ||
          sameSeat(name, claim, other, evidence),
      ),
    );
}

/** The names that a sentence gives where the facts it states give others. */
function replaced(sentence: string, facts: readonly Fact[], text: string, page: NameBook): Name[] {
  const claims = facts.map(({ claim }) => claim).join('\n');
  const inClaims = nameBook(claims, '');
  const backing = nameBook([claims, ...facts.map(({ evidence }) => evidence)].join('\n'), '');
  const inSentence = nameBook(sentence, '');
  const inText = nameBook(text, '');
  const named = sureNames(sentence, page);
  const spare = named.filter((name) => !tells(inClaims, name) || twice(named, name));
  return facts.flatMap(({ claim }) =>
    sureNames(claim, page)
      .filter((name) => !tells(inSentence, name))
      .flatMap((name) => {
        const gone = !tells(inText, name);
        const taken = spare.find((other) => {
          const seated = sameSeat(name, claim, other, sentence);
          const unbacked = alike(name, other) && (!tells(backing, other) || twice(named, other));
          return seated ? gone || unbacked : gone && unbacked;
        });
        return taken ? [taken] : [];
      }),
  );
}

/** The names that the brief uses more often than its facts, where a fact names one that the brief lacks. */
function doubled(draft: Checked, page: NameBook): Name[] {
  const inText = nameBook(draft.text, '');
  const gone = draft.facts.filter(({ claim }) =>
    sureNames(claim, page).some((name) => !tells(inText, name)),
  );
  if (gone.length === 0) return [];
  const everywhere = sureNames(draft.text, page);
  const claimed = draft.facts.flatMap(({ claim }) => sureNames(claim, page));
  const uses = (one: Name, list: readonly Name[]) =>
    list.filter((other) => last(other) === last(one)).length;
  const spare = everywhere.filter(
    (one) => uses(one, claimed) > 0 && uses(one, everywhere) > uses(one, claimed),
  );
  return gone.flatMap(({ claim }) => {
    const [from, to] = statedAt(claim, draft.text);
    return spare.filter(({ start }) => start >= from && start < to).slice(0, 1);
  });
}

/** Who did what: a claim names whom its evidence names, and the brief names whom its facts name. */
export const nameSwaps: Check = ({ draft, source }) => {
  const page = nameBook(source.all, '');
  const folded = fold(source.article.text);
  const fault = (start: number, end: number, subject: string): Finding => ({
    code: 'name',
    about: 'fact',
    hard: true,
    span: [start, end],
    subject,
  });
  const topic = topicsOf(source.article.title ?? '', source.all);
  const bound = draft.facts
    .filter((fact) => locate(fact.evidence, folded))
    .flatMap((fact) =>
      foreignTo(fact, page, topic).map((name) => {
        const [from, to] = statedAt(fact.claim, draft.text);
        const at = draft.text.indexOf(name.text, from);
        return at < 0 || at >= to
          ? fault(from, to, name.text)
          : fault(at, at + name.text.length, name.text);
      }),
    );
  const stated = align(draft).flatMap(({ sentence, facts }) =>
    replaced(sentence.text, facts, draft.text, page).map((name) =>
      fault(sentence.start + name.start, sentence.start + name.end, name.text),
    ),
  );
  const extra = doubled(draft, page).map((name) => fault(name.start, name.end, name.text));
  return [...bound, ...stated, ...extra];
};
