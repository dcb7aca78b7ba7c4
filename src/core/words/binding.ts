import { anyOf } from '#src/core/text/word-list.ts';

const binders = anyOf(`
  mais et donc ainsi puis or pourtant cependant toutefois néanmoins sinon
  but and nor however nevertheless nonetheless therefore so(?!\\s(?:far|many|much)) yet(?!\\sanother) instead(?!\\sof)
`);

const phrases =
  "en (?:effet|revanche)|au contraire|par ailleurs|d['’]autant que|de plus|in (?:addition|contrast)|by contrast|on the other hand|even so";

/** What follows the French «car», which no car does in English. */
const told = `(?:${anyOf('les? la une? des? du ce cette ces on nous vous je si à au aux en dans pour selon')} |[ldcnjs]['’])`;

const binding = new RegExp(
  `^["«“‘(\\s—–-]*(?:(?:${binders}|${phrases})(?![\\p{L}'’-])|car (?=${told}))`,
  'iu',
);

/** Whether a sentence opens on a word that binds it to what was said before it, so that no text may open on it: «Mais la mairie», `However, the council`. */
export const bindsBack = (sentence: string): boolean => binding.test(sentence);
