import type { ChatEvent } from '#src/core/event.ts';
import { findUrls } from '#src/core/links/url.ts';
import type { Store } from '#src/ports/store/store.ts';

/** The event with no more of people's words than the job needs: a message without a link loses its text, unless it may be a note. */
function minimal(event: ChatEvent): ChatEvent {
  if (event.kind !== 'message' && event.kind !== 'edit') return event;
  return event.thread || findUrls(event.text).length > 0 ? event : { ...event, text: '' };
}

/** Keeps an event for ever-once handling, by itself or with all that a transaction does; only when it is kept may its platform be answered. */
export const accept = (keeper: Pick<Store, 'accept'>, event: ChatEvent): Promise<boolean> =>
  keeper.accept(minimal(event));
