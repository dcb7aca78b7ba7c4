import type { Refusals } from '#src/core/errors.ts';
import { type Message, plain } from '#src/core/message.ts';
import { list } from './grammar.ts';
import { long, quoted } from './quoted.ts';
import type { Names } from './section.ts';

/** What an editor asked of a version that was not written, for them to ask it again. */
export const askedFor = (instruction: string): string =>
  instruction ? ` Votre consigne était : ${quoted(instruction, long)}.` : '';

/** Why a version that only a model could write is not written, and what can be asked for instead. */
export const beyondText = ({ number, instruction, lead }: Refusals['redraft.beyond']): string => {
  const able = lead
    ? 'D’un article à plusieurs sources, je peux faire « plus court » ou « plus long »'
    : 'D’un extrait, je peux faire « plus court », « plus long », « d’autres phrases » ou « insister sur les chiffres »';
  const unable = instruction
    ? `je ne sais pas suivre ${quoted(instruction, long)}`
    : 'je n’ai pas d’autre version à proposer';
  return `Sans modèle, ${unable} : je n’ai rien remplacé. ${able}. Pour le reste, connectez un modèle, ou réécrivez la section : « /jungle edit ${number} … ».`;
};

/** What is said of another version while it is written, and when it cannot be. */
export const redraftText = {
  writing: (people: readonly string[], names: Names): string =>
    `✍️ Une autre version s’écrit, demandée par ${list([...new Set(people)].map(names))}. Les votes valent pour le texte ci-dessus tant qu’il est là.`,
  failed: (id: string, instruction: string): Message =>
    plain(
      `L’autre version demandée n’a pas pu être écrite, par une erreur de Bruisse (${id}). Le texte en place n’a pas bougé : redemandez-la plus tard, ou réécrivez-le avec « /jungle edit ».${askedFor(instruction)}`,
    ),
};
