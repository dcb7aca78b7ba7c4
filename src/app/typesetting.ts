import type { Refused } from '#src/core/form.ts';
import { typeset } from '#src/core/message.ts';
import { noBreaks } from '#src/core/text/typography.ts';
import type { Chat } from '#src/ports/chat.ts';

/** What is said of a refusal; what was typed stays as it was. */
const typesetRefusal = ({ why, again, ...rest }: Refused): Refused => ({
  ...rest,
  why: noBreaks(why),
  ...(again ? { again: again.notice ? { ...again, notice: typeset(again.notice) } : again } : {}),
});

/** A chat whose messages break their lines where French lets them: all that the bot says goes this way. */
export const typesetting = (chat: Chat): Chat => ({
  ...chat,
  post: (room, key, message) => chat.post(room, key, typeset(message)),
  update: (ref, message) => chat.update(ref, typeset(message)),
  whisper: (room, person, message, answered) =>
    chat.whisper(
      room,
      person,
      typeset(message),
      answered?.refused ? { ...answered, refused: typesetRefusal(answered.refused) } : answered,
    ),
});
