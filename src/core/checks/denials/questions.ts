import { phrases, whole } from '#src/core/text/phrases.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import type { Place } from '#src/core/text/span.ts';

const addressed = new RegExp(whole('vous', 'you'), 'iu');
const ofOneself = new RegExp(
  whole(phrases('je j’(?=\\p{L}) m[eo]n? m’ ma mes nous notre nos i me my we us our')),
  'iu',
);
const saysYes = new RegExp(
  `^\\P{L}*(?:${phrases('oui si en_effet absolument exact* effectivement yes yeah indeed true right')})(?!\\p{L})(?! (?:je|l[ea]|on))`,
  'iu',
);
const saysNo = new RegExp(
  `^\\P{L}*(?:${phrases(`
    non pas_du_tout jamais faux c’est_faux absolument_pas au_contraire je_n(?:e|’)
    no not_at_all never false that(?:’s|_is)_(?:false|wrong|untrue|not) i_(?:did|do|have|was)(?:_not|n’t|_never) i_never
  `)})`,
  'iu',
);

/** How many sentences on an answer may begin. */
const soon = 2;

/** Where a page puts to somebody what they have not answered by a yes: the questions of an interview, which are nobody's word. */
export function questionsIn(page: string): Place[] {
  const text = blanked(page);
  const sentences = sentencesOf(text);
  return sentences.filter((sentence, i) => {
    if (!addressed.test(sentence.text) || ofOneself.test(sentence.text)) return false;
    return sentences.slice(i + 1, i + 1 + soon).some((answer) => {
      if (!ofOneself.test(answer.text) && !saysNo.test(answer.text)) return false;
      if (saysYes.test(answer.text)) return false;
      return text.slice(sentence.end, answer.start).includes('\n') || saysNo.test(answer.text);
    });
  });
}
