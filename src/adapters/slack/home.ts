import { renderAll } from './blocks.ts';
import type { Call } from './calls.ts';
import type { SlackDeps } from './deps.ts';
import { personOf, type Self } from './ids.ts';

/** How long a Home tab is taken to stay open: Slack does not say when it is closed. */
const openMs = 30 * 60 * 1000;
const quietMs = 3000;
const mostBlocks = 100;

/** The Home tabs that people look at. */
export type HomeTabs = {
  /** Shows a person's Home tab as things now stand. */
  opened(user: string): Promise<void>;
  /** Has the open ones brought up to date, a little later, once for many changes. */
  changed(): void;
};

/** Home tabs by `views.publish`. */
export function homeTabs(
  { home, now, wait, log }: Pick<SlackDeps, 'home' | 'now' | 'wait' | 'log'>,
  call: Call,
  self: Self,
  closing: AbortSignal,
): HomeTabs {
  const until = new Map<string, number>();
  let waiting = false;

  const publish = async (user: string): Promise<void> => {
    const pages = renderAll(await home(personOf(self, user)));
    const blocks = pages.flatMap((page) => page.blocks).slice(0, mostBlocks);
    await call('views.publish', { user_id: user, view: { type: 'home', blocks } });
  };

  const refresh = async (): Promise<void> => {
    await wait(quietMs, closing);
    waiting = false;
    for (const [user, end] of until) {
      if (closing.aborted) return;
      if (end < now().getTime()) until.delete(user);
      else
        await publish(user).catch((error: unknown) =>
          log.warn({ error, user }, 'a Home tab is out of date'),
        );
    }
  };

  return {
    async opened(user) {
      until.set(user, now().getTime() + openMs);
      await publish(user);
    },
    changed() {
      if (waiting || until.size === 0 || closing.aborted) return;
      waiting = true;
      refresh().catch((error: unknown) => log.warn({ error }, 'the Home tabs are out of date'));
    },
  };
}
