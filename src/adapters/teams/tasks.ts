import { z } from 'zod';
import { JungleError } from '#src/core/errors.ts';
import { commandOf } from '#src/core/form.ts';
import { plain } from '#src/core/message.ts';
import { refusalText } from '#src/locale/refusals.ts';
import { teamsWords } from '#src/locale/teams.ts';
import type { Activity } from './activity.ts';
import type { TeamsDeps } from './deps.ts';
import { formDialog, messageDialog, type TaskAnswer } from './dialog.ts';
import { happened } from './happened.ts';
import { eventId } from './ids.ts';
import type { Replies } from './replies.ts';
import { buttonSchema } from './subject.ts';

/** Teams gives up on a dialog after some ten seconds. */
const replyMs = 8_000;

const task = z.object({ data: z.looseObject(buttonSchema.shape) });

/** Dialogs that buttons open; undefined for what opens or submits none of ours. */
export type Tasks = {
  /** The form that a button asks for, or why there is none. */
  open(activity: Activity): Promise<TaskAnswer | undefined>;
  /** What the command says that a form's submission comes to; the form again when it is refused. */
  submit(activity: Activity): Promise<TaskAnswer | undefined>;
};

/** The dialogs of a newsroom; `meet` keeps who submits one. */
export const tasks = (
  deps: TeamsDeps,
  replies: Replies,
  meet: (activity: Activity) => Promise<void>,
): Tasks => ({
  async open({ value }) {
    const { form, target } = task.safeParse(value).data?.data ?? {};
    if (!form || !target) return undefined;
    try {
      return formDialog(await deps.openForm(form, target));
    } catch (error) {
      if (!(error instanceof JungleError)) throw error;
      return messageDialog(plain(refusalText(error)));
    }
  },
  async submit(activity) {
    const { form, target, ...values } = task.safeParse(activity.value).data?.data ?? {};
    if (!form || !target) return undefined;
    const texts = Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    );
    await meet(activity);
    const id = eventId(activity, 'command');
    const answer = replies.wait(id, replyMs);
    const filled = { form, target, values: texts };
    const said = { ...happened(activity, deps), text: commandOf(filled), form: filled };
    const fresh = await deps.accept({ kind: 'command', id, ...said });
    const reply = fresh ? await answer : undefined;
    const again = reply?.refused?.again;
    return again ? formDialog(again) : messageDialog(reply?.message ?? plain(teamsWords.late));
  },
});
