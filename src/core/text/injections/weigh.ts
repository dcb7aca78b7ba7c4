import { phrases } from '#src/core/text/phrases.ts';
import { abroad } from './abroad.ts';
import { addressed } from './addressed.ts';
import { counterHints } from './against.ts';
import { aboutAnswer, aboutSummary } from './answer.ts';
import { heads } from './heads.ts';
import type { Hint } from './hint.ts';
import { aboutInstructions, aboutPrompts } from './instructions.ts';
import { toMachines } from './machines.ts';
import { words } from './pattern.ts';
import { texts } from './texts.ts';
import { toBeUnbound } from './unbound.ts';

const likely = [...aboutInstructions, ...aboutAnswer];
const others = [...aboutPrompts, ...toBeUnbound, ...abroad];

/** What some orders cannot do without, so that most sentences are not read for them. */
const ofMachines = /[¤¢§]|redact|writer|auteur/u;
const ofTexts = /[¤§¶]|resume|summari|answer|reponse|(?<![a-z])(?:ta|ton|votre|your)(?![a-z])/u;

/** What an order weighs at least, and each sign against it. */
const enough = 3;
const against = 2;

const anyOf = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));

const weightOf = (hints: readonly Hint[], text: string): number =>
  hints.reduce((sum, [weight, sign]) => sum + (sign.test(text) ? weight : 0), 0);

/** Whether a sentence, folded, orders what only a machine is asked, wherever it stands. */
export const isForMachines = (text: string): boolean =>
  (ofMachines.test(text) && anyOf(toMachines, text)) ||
  (ofTexts.test(text) && anyOf(aboutSummary, text)) ||
  anyOf(others, text);

/** Whether the signs of an order in a sentence, folded, outweigh those that it is told or given to people. */
export function outweighs(text: string): boolean {
  const told = heads.reduce(
    (most, [weight, sign]) => (weight > most && sign.test(text) ? weight : most),
    0,
  );
  const signed = told + weightOf(addressed, text);
  const weight = signed > 0 && signed < enough ? signed + weightOf(texts, text) : signed;
  if (weight < enough && !anyOf(likely, text)) return false;
  const doubts = counterHints.filter((sign) => sign.test(text)).length;
  return Math.max(weight, enough) - against * doubts >= enough;
}

const aboutMachines = words(
  '[¤¢]+',
  phrases(
    'prompts? injections? piège[sr]? pirates? hackers? caché[a-z]* dissimulé[a-z]* hidden modèles? chercheurs researchers',
  ),
);

/** Whether a sentence, folded, tells of machines or of what is hidden from people. */
export const speaksOfMachines = (text: string): boolean => aboutMachines.test(text);
