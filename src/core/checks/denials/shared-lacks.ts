import { rememberedBeside } from '#src/core/remember.ts';
import { meet } from '#src/core/sets.ts';
import { bare } from '#src/core/text/words.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';

const lack = /(?<!\p{L})(?:sans|without) (?:(?:en|y|les?|la|se|it|them) |[ls]['’])?(\p{L}+)/giu;

/** Two texts without the «sans» of what both lack: «relevé sans perdre d’abonnés», `raised without losing subscribers`. */
export const withoutSharedLacks = rememberedBeside((one, other): readonly [string, string] => {
  const lacks = (text: string) =>
    Array.from(text.matchAll(lack), ([, word = '']) => meaningsOf(bare(word)));
  const less = (text: string, theirs: readonly ReadonlySet<string>[]) =>
    text.replace(lack, (words: string, word: string) =>
      theirs.some((its) => meet(its, meaningsOf(bare(word)))) ? word : words,
    );
  return [less(one, lacks(other)), less(other, lacks(one))];
});
