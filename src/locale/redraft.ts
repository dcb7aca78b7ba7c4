import { type Message, plain } from '#src/core/message.ts';
import { list } from './grammar.ts';
import type { Names } from './section.ts';

/** What an editor asked of a version that was not written, for them to ask it again. */
export const askedFor = (instruction: string): string =>
  instruction ? ` Votre consigne était : « ${instruction} ».` : '';

/** What is said of another version while it is written, and when it cannot be. */
export const redraftText = {
  writing: (people: readonly string[], names: Names): string =>
    `✍️ Une autre version s’écrit, demandée par ${list([...new Set(people)].map(names))}. Les votes valent pour le texte ci-dessus tant qu’il est là.`,
  failed: (id: string, instruction: string): Message =>
    plain(
      `L’autre version demandée n’a pas pu être écrite, par une erreur de Bruisse (${id}). Le texte en place n’a pas bougé : redemandez-la plus tard, ou récrivez-le avec « /jungle edit ».${askedFor(instruction)}`,
    ),
};
