import { webApi } from '@slack/bolt';
import { z } from 'zod';
import { ChatShut } from '#src/core/errors.ts';
import { type Call, refusalOf, tokenRefusals } from './calls.ts';
import type { SlackDeps, SlackNews, SlackVariable } from './deps.ts';
import type { Self } from './ids.ts';

const longestWaitMs = 60_000;

const who = z.object({
  team_id: z.string(),
  team: z.string().default(''),
  user_id: z.string(),
  bot_id: z.string().default(''),
});

/** Refusals that no later attempt can change: the token is wrong, or of the wrong kind. */
const hopeless = new Set([
  ...tokenRefusals,
  'no_permission',
  'missing_scope',
  'org_login_required',
]);

/** What an error of a call says of the setting behind it; undefined while another attempt may do. */
function refusedSetting(error: unknown, variable: SlackVariable): SlackNews | undefined {
  const reason = refusalOf(error);
  return reason && hopeless.has(reason) ? { kind: 'refused', variable, reason } : undefined;
}

/** Why Slack was not reached, in a word. */
const reasonOf = (error: unknown): string =>
  error instanceof webApi.WebAPIHTTPError
    ? String(error.statusCode)
    : (refusalOf(error) ?? (error instanceof Error ? error.message : String(error)));

/** Tries until it is done, for as long as trying makes sense; undefined once it does not, or all is closing. */
export async function persist<T>(
  { tell, wait }: Pick<SlackDeps, 'tell' | 'wait'>,
  variable: SlackVariable,
  closing: AbortSignal,
  attempt: () => Promise<T>,
): Promise<T | undefined> {
  for (let tries = 0; !closing.aborted; tries++) {
    try {
      return await attempt();
    } catch (error) {
      // Whoever shut the door has told why.
      if (error instanceof ChatShut) return undefined;
      const refused = refusedSetting(error, variable);
      if (refused) {
        tell(refused);
        return undefined;
      }
      if (tries === 0) tell({ kind: 'unreachable', reason: reasonOf(error) });
      await wait(Math.min(longestWaitMs, 1000 * 2 ** tries), closing);
    }
  }
  return undefined;
}

/** Who the bot is and where, as its token says. */
export async function whoAmI(call: Call): Promise<Self & { teamName: string }> {
  const { team_id, team, user_id, bot_id } = who.parse(await call('auth.test'));
  return { team: team_id, user: user_id, bot: bot_id, teamName: team };
}
