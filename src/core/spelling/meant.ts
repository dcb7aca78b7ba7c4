import type { Dictionary } from '#src/core/words/dictionary.ts';
import { frequencyOf } from '#src/core/words/frequency.ts';
import { reaccented } from './accents.ts';
import { isDerived } from './known-words.ts';
import { accentedFor, type Likely, likelier } from './likely.ts';
import { doubled, lengthened, mistaken, replaced, shortened, swapped } from './slips.ts';
import { elision } from './small-slips.ts';
import { ears, far, fingers, letters, ofDerived, ofForeign, ofParts, two } from './ways.ts';

/** The ways of one slip, likeliest first. */
const slips = [reaccented, doubled, swapped, mistaken, lengthened, shortened] as const;

/** Every word that one slip away may have been meant, likeliest first: in a short one, no letter is any other. */
export function* neighbours(word: string): Generator<string> {
  for (const slip of slips) yield* slip(word);
  if (word.length > 5) yield* replaced(word);
}

/** What it costs to have left the apostrophe out, after one letter, and after «qu». */
const joining = { letter: 1.4, que: 0.6 };

/** The two words that a slip joined by leaving the apostrophe out. */
export function rejoined(word: string, knows: Dictionary): Likely | undefined {
  const [head = '', rest = ''] = elision(word) ?? [];
  const often = frequencyOf(rest);
  const least = head.length > 1 ? 0 : /[dl]/.test(head) ? 1 : 3;
  if (often < least || !knows(rest)) return undefined;
  const cost = (head.length > 1 ? joining.que : joining.letter) + (3 - often) * 0.4;
  return { word: `${head}’${rest}`, cost };
}

/** Letters that French seldom writes, and a slip seldom makes. */
const foreign = /[wk]|oo|sh|ing$|[^aeiouyàâéèêëîïôöùûü]y$/u;

/** What a part of a joined word was meant to be: such words are made of others every day, so that fingers and accents alone are thought of. */
function meantInPart(word: string, knows: Dictionary): string | undefined {
  const parts = word.split('-');
  const at = parts.findIndex((part) => part.length > 5 && !knows(part));
  const part = parts[at];
  if (part === undefined || isDerived(part, knows)) return undefined;
  const by = accentedFor(part, knows) ?? likelier(part, ofParts, knows);
  return by && parts.with(at, by.word).join('-');
}

/** What costs more is less likely than a new word made of others, and may be two slips as well as one. */
const most = { derived: 1.9, one: 2.3 };

/** Costs up to which no other way to slip is thought of, after accents, and after fingers and ears. */
const sure = { accents: 0.8, ears: 1.3 };

/** The word that a slip was meant to be: accents and what fingers and ears do, then letters left out, added or mistaken, then two slips, each for words the more frequent the shorter they are. */
export function meant(word: string, knows: Dictionary): string | undefined {
  if (word.includes('-')) return meantInPart(word, knows);
  const accented = accentedFor(word, knows);
  if (accented && accented.cost <= sure.accents) return accented.word;
  const joined = rejoined(word, knows);
  const [first] = [accented, joined].flatMap((one) => one ?? []).sort((a, b) => a.cost - b.cost);
  let best = likelier(word, fingers, knows, first);
  if (isDerived(word, knows)) {
    const hidden = likelier(word, ofDerived, knows, best);
    const rare = best === accented ? undefined : best;
    return (hidden && hidden.cost < most.derived ? hidden : rare)?.word;
  }
  if (foreign.test(word)) return likelier(word, ofForeign, knows, best)?.word;
  best = likelier(word, ears, knows, best);
  if (best && best.cost <= sure.ears) return best.word;
  best = likelier(word, letters, knows, best);
  if (word.length < 6 || (best && best.cost < most.one)) return best?.word;
  return (likelier(word, two, knows, best) ?? likelier(word, far, knows))?.word;
}
