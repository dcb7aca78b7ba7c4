import { ChatShut } from '#src/core/errors.ts';
import { type Call, refusalOf, tokenRefusals } from './calls.ts';
import { slackName } from './ids.ts';

/** Calls for as long as Slack takes the bot's token. */
export type Door = {
  call: Call;
  /** Lets nothing through any more. */
  shut(reason: string): void;
};

/** A door that Slack shuts when it refuses the token, of which `lost` hears once: no later call is made. */
export function doorOf(call: Call, lost: (reason: string) => void): Door {
  let reason: string | undefined;
  return {
    shut(why) {
      reason ??= why;
    },
    async call(method, args) {
      if (reason !== undefined) throw new ChatShut(slackName, reason);
      try {
        return await call(method, args);
      } catch (error) {
        const refusal = refusalOf(error) ?? '';
        if (!tokenRefusals.has(refusal)) throw error;
        const first = reason === undefined;
        reason ??= refusal;
        if (first) lost(refusal);
        throw new ChatShut(slackName, reason);
      }
    },
  };
}
