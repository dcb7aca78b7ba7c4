import type { JungleError, Refusals } from '#src/core/errors.ts';
import type { Filled } from '#src/core/form.ts';
import type { Block, Message } from '#src/core/message.ts';
import { refusalText } from './refusals.ts';
import { fieldFaults, ruleFaults } from './style.ts';

/** Refusals that are told otherwise to whoever fills a form than to whoever types a command. */
const inForms: { [Code in keyof Refusals]?: (facts: Refusals[Code]) => string } = {
  'command.usage': () => 'Il manque quelque chose : remplissez ce champ, puis envoyez de nouveau.',
  'section.text': () => 'Le texte est vide : écrivez-le dans ce champ, puis enregistrez.',
  'section.changed': ({ number }) =>
    `La section ${number} a changé pendant que vous écriviez : rien n’a été remplacé, et ce que vous aviez écrit est toujours dans ce formulaire. Relisez le texte en place, complétez le vôtre, puis envoyez de nouveau : il vaudra pour cette nouvelle version.`,
  'style.unread': ({ fault }) =>
    `Je ne lis pas d’usage dans ces mots : ${fieldFaults[fault] ?? ruleFaults[fault]}. Corrigez, puis envoyez de nouveau.`,
};

/** The sentence of a refusal, for whoever filled a form. */
export const formRefusalText = <Code extends keyof Refusals>(error: JungleError<Code>): string =>
  inForms[error.code]?.(error.facts) ?? refusalText(error);

/** Above a form whose section changed meanwhile: why, and the text that stands now. */
export const standingNotice = (why: string, text: string): Message => ({
  blocks: [
    { kind: 'text', spans: [why] },
    { kind: 'text', spans: [{ kind: 'strong', text: 'Le texte en place' }] },
    { kind: 'text', spans: [text] },
  ],
});

const fieldNames: Readonly<Record<string, string>> = {
  headline: 'Titre',
  title: 'Titre',
  text: 'Texte',
  call: 'Appel à l’action',
  link: 'Lien',
  quorum: 'Quorum',
  votants: 'Votants',
  vetos: 'Vetos',
  bouclage: 'Bouclage',
  salons: 'Salons',
  plafond: 'Plafond',
  wrong: 'Au lieu de',
  wanted: 'Écrire',
};

/** A command that is no longer than this is typed again in a moment. */
const shortCommand = 80;

const formBlocks = ({ values }: Filled): Block[] =>
  Object.entries(values)
    .filter(([, value]) => value.trim() !== '')
    .flatMap(([name, value]): Block[] => [
      { kind: 'text', spans: [{ kind: 'strong', text: fieldNames[name] ?? name }] },
      { kind: 'text', spans: [value] },
    ]);

/** A refusal, and below it all that a form held, with its button when it opens on a `target`, or the command if it is more than a few words. */
export function typedBack(
  why: string,
  typed: { command: string } | { filled: Filled; target?: string },
): Message {
  const refusal: Block = { kind: 'text', spans: [why] };
  const below: Block = {
    kind: 'note',
    spans: ['Rien n’est perdu : voici, en entier, ce que vous aviez écrit.'],
  };
  if ('command' in typed) {
    const { command } = typed;
    const long = command.length > shortCommand || command.includes('\n');
    return { blocks: long ? [refusal, below, { kind: 'text', spans: [command] }] : [refusal] };
  }
  const { filled, target } = typed;
  const { form } = filled;
  return {
    blocks: [
      refusal,
      below,
      ...formBlocks(filled),
      ...(target === undefined
        ? []
        : [
            {
              kind: 'actions' as const,
              actions: [{ label: 'Rouvrir le formulaire', form, target }],
            },
          ]),
    ],
  };
}
