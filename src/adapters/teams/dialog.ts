import type { Field, Form } from '#src/core/form.ts';
import { type Message, plain } from '#src/core/message.ts';
import { formWords } from '#src/locale/forms.ts';
import { teamsWords } from '#src/locale/teams.ts';
import { attachmentOf, type Card, cardOf, type Element } from './card.ts';
import { clip } from './clip.ts';
import { shorten } from './shorten.ts';

/** What Teams is answered when it opens or closes a dialog. */
export type TaskAnswer = {
  task: {
    type: 'continue';
    value: { title: string; width: string; height: string; card: ReturnType<typeof attachmentOf> };
  };
};

function input({ name, label, value, multiline, optional, options }: Field): Element[] {
  if (options?.length === 0) return cardOf(plain(formWords.replace.none)).body;
  const common = {
    id: name,
    label,
    value,
    ...(optional ? {} : { isRequired: true, errorMessage: teamsWords.required }),
  };
  if (options) {
    const choices = options.map(({ value: option, label: shown }) => ({
      title: clip(shown, 200),
      value: option,
    }));
    return [{ type: 'Input.ChoiceSet', style: 'compact', choices, ...common }];
  }
  return [{ type: 'Input.Text', ...(multiline ? { isMultiline: true } : {}), ...common }];
}

const dialog = (title: string, card: Card & { actions?: Element[] }): TaskAnswer => ({
  task: {
    type: 'continue',
    value: {
      title: clip(title, 100),
      width: 'large',
      height: 'large',
      card: attachmentOf(card),
    },
  },
});

/** A form as a dialog, whose submission comes back with the form's name and target; one with nothing to choose from says so, and cannot be submitted. */
export function formDialog({ form, target, title, submit, fields, notice }: Form): TaskAnswer {
  const { type, version, body } = cardOf(notice ?? { blocks: [] });
  const data = { form, target };
  const fillable = fields.every(({ options }) => !options || options.length > 0);
  return dialog(title, {
    type,
    version,
    body: [...body, ...fields.flatMap(input)],
    ...(fillable ? { actions: [{ type: 'Action.Submit', title: submit, data }] } : {}),
  });
}

/** A message as a dialog. */
export const messageDialog = (message: Message): TaskAnswer =>
  dialog('Bruisse', cardOf(shorten(message)));
