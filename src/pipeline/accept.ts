import type { ChatEvent } from '#src/core/event.ts';
import { findUrls } from '#src/core/url.ts';
import type { Store } from '#src/ports/store.ts';

/** The event with no more of people's words than the job needs: a message without a link loses its text. */
function minimal(event: ChatEvent): ChatEvent {
  const wordy = event.kind === 'message' || event.kind === 'edit';
  return wordy && findUrls(event.text).length === 0 ? { ...event, text: '' } : event;
}

/** Keeps an event for ever-once handling, by itself or with all that a transaction does; only when it is kept may its platform be answered. */
export const accept = (keeper: Pick<Store, 'accept'>, event: ChatEvent): Promise<boolean> =>
  keeper.accept(minimal(event));
