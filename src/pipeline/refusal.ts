import { JungleError, type Refusals } from '#src/core/errors.ts';
import { type Filled, type Form, type Refused, refilled } from '#src/core/form.ts';
import { type FormName, type Message, plain } from '#src/core/message.ts';
import { formRefusalText, standingNotice, typedBack } from '#src/locale/form-refusals.ts';
import { apology, refusalText } from '#src/locale/refusals.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { openForm } from './form.ts';
import type { CommandEvent, Newsroom } from './newsroom.ts';
import { spoken } from './spoken.ts';

/** The field that each form is about. */
const mainField: Record<FormName, string> = {
  edit: 'text',
  paste: 'text',
  redraft: 'text',
  replace: 'link',
  settings: 'quorum',
  style: 'wrong',
};

const faultyField: { [Code in keyof Refusals]?: string } = {
  'setting.deadline': 'bouclage',
  'setting.cap': 'plafond',
  'room.unknown': 'salons',
  'room.several': 'salons',
};

/** The field to mend before a form is sent again. */
function faultIn({ form, values }: Filled, refusal: JungleError | undefined): string {
  if (!refusal) return mainField[form];
  const { code, facts } = refusal;
  if ((code === 'person.unknown' || code === 'person.several') && 'name' in facts)
    return values.votants?.includes(facts.name) ? 'votants' : 'vetos';
  return faultyField[code] ?? mainField[form];
}

/** The form on what stands now, with what was typed in it and the reason above; undefined when it can be opened no more. */
async function formAgain(
  newsroom: Newsroom,
  tx: Tx,
  { form: name, target, values }: Filled,
  why: string,
): Promise<Form | undefined> {
  const [standing = target] = target.split('@');
  try {
    const form = await openForm(newsroom, tx, name, standing);
    const moved = name === 'edit' && form.target !== target;
    const text = form.fields.find((field) => field.name === 'text')?.value ?? '';
    const notice = moved ? standingNotice(why, text) : plain(why);
    return { ...refilled(form, values), notice };
  } catch (error) {
    if (error instanceof JungleError) return undefined;
    throw error;
  }
}

/** What a person is answered whose command was refused, or ran into a bug, which is reported; nothing of what they typed is lost. */
export async function refusalOf(
  newsroom: Newsroom,
  tx: Tx,
  { form: filled, text }: CommandEvent,
  error: unknown,
): Promise<{ message: Message; refused: Refused }> {
  const known: JungleError | undefined = error instanceof JungleError ? error : undefined;
  const id = newsroom.newId();
  if (!known) newsroom.report(error, id);
  const said = known ? refusalText(known) : apology(id);
  if (!filled)
    return {
      message: typedBack(said, { command: await spoken(tx, text) }),
      refused: { why: said },
    };
  const why = known ? formRefusalText(known) : said;
  const again = await formAgain(newsroom, tx, filled, why);
  return {
    message: typedBack(said, { filled, ...(again ? { target: again.target } : {}) }),
    refused: { why, fault: faultIn(filled, known), ...(again ? { again } : {}) },
  };
}
