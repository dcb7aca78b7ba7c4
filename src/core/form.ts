import type { FormName, Message } from './message.ts';

/** One thing to fill in; with `options` it is a choice. */
export type Field = {
  name: string;
  label: string;
  value: string;
  multiline?: true;
  optional?: true;
  options?: readonly { value: string; label: string }[];
};

/** A form as a chat shows it; submitting it runs a command. */
export type Form = {
  form: FormName;
  target: string;
  title: string;
  submit: string;
  fields: readonly Field[];
  /** What stands above the fields. */
  notice?: Message;
};

/** What a person filled a form with, by field. */
export type Filled = {
  form: FormName;
  target: string;
  values: Readonly<Record<string, string>>;
};

/** Why a command was refused, in words; of a form, the field to mend and the form to show `again`, with what was typed in it. */
export type Refused = { why: string; fault?: string; again?: Form };

/** A form that holds what a person typed in place of its own values. */
export const refilled = (form: Form, values: Filled['values']): Form => ({
  ...form,
  fields: form.fields.map((field) => ({ ...field, value: values[field.name] ?? field.value })),
});

/** The last line of a promo's text; an arrow alone takes its call to action away. */
const called = (call: string | undefined): string =>
  call === undefined ? '' : `\n→ ${call.replace(/\s+/g, ' ').trim()}`;

/** What a setting is said to be when its field is left empty. */
const without: Readonly<Record<string, string>> = {
  votants: 'tous',
  vetos: 'personne',
  bouclage: 'aucun',
  salons: 'aucun',
  plafond: 'aucun',
};

/** The `/jungle` command that a filled form comes to. */
export function commandOf({ form, target, values }: Filled): string {
  const text = values.text?.trim() ?? '';
  switch (form) {
    case 'edit':
      if (!text && values.call === undefined) return `/jungle edit ${target}`;
      return `/jungle edit ${target} # ${values.headline?.trim() ?? ''}\n${text}${called(values.call)}`;
    case 'paste':
      return `/jungle paste ${target} ${values.title?.trim() ? `${values.title.trim()}\n\n` : ''}${text}`;
    case 'redraft':
      return `/jungle redraft ${target} ${text}`.trim();
    case 'replace':
      return `/jungle replace ${target} ${values.link ?? ''}`;
    case 'settings':
      return ['quorum', 'votants', 'vetos', 'bouclage', 'salons', 'plafond']
        .map((name) => [name, values[name]?.replace(/\s+/g, ' ').trim() ?? ''] as const)
        .map(([name, value]) => `${name} ${value || (without[name] ?? '')}`)
        .reduce((command, line) => `${command}\n${line}`, '/jungle settings');
    case 'style':
      return `/jungle style ${values.wrong?.trim() ?? ''} → ${values.wanted?.trim() ?? ''}`;
    default:
      return form satisfies never;
  }
}
