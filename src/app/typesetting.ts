import { typeset } from '#src/core/message.ts';
import type { Chat } from '#src/ports/chat.ts';

/** A chat whose messages break their lines where French lets them: all that the bot says goes this way. */
export const typesetting = (chat: Chat): Chat => ({
  ...chat,
  post: (room, key, message) => chat.post(room, key, typeset(message)),
  update: (ref, message) => chat.update(ref, typeset(message)),
  whisper: (room, person, message, event) => chat.whisper(room, person, typeset(message), event),
});
