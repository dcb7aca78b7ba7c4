import { phrases } from '#src/core/text/phrases.ts';
import type { Hint } from './hint.ts';
import { anywhere, beginning, words } from './pattern.ts';
import { telling } from './verbs.ts';

const roles = phrases('[¤¢]+ systeme? user utilisateur human prompt system_prompt prompt_systeme');
const asked = phrases('instructions? consignes? directives? tâche task order');

/** Signs that a machine is spoken to. */
export const addressed: readonly Hint[] = [
  [1, anywhere('[([—–,]\\W*(?:note à )?[¤¢]+(?: [¤¢]){0,3} ?[:,]|^\\W*[¤¢]+(?: [¤¢]){0,3},')],
  [3, anywhere('^\\W*¤, ?(?:lisez|lis|écoutez|écoute|notez|read|listen|note) ')],
  [1, words("(?:toi|vous|you), (?:l'|the )?[¤¢]")],
  [2, anywhere(`^\\W*${roles} ?: ?(?:you are|tu es|vous êtes) `)],
  [1, anywhere(`^\\W*(?:${roles}|${asked}(?: a suivre)?) ?:`)],
  [2, beginning(`(?:pour|dans|for|in) (?:le|la|the) § ?:`)],
  [
    2,
    anywhere(
      `[:([] ?(?:ne (?:pas )?|not to )?(?:le |la |les )?${telling} (?:aucune?|que|qu'|«|:|[a-z]+ (?:est|comme)|du|sur|par)`,
    ),
  ],
];
