import { ChatShut } from '#src/core/errors.ts';
import type { Tokens } from './token.ts';

/** Who hears that the login server refuses the settings, or takes them again. */
type Listeners = { refused(reason: string): void; taken(): void };

/** Tokens that tell once when the login server begins to refuse them, and once when it stops. */
export function watched(tokens: Tokens, { refused, taken }: Listeners): Tokens {
  let isShut = false;
  return {
    ...tokens,
    async get() {
      try {
        const token = await tokens.get();
        if (isShut) taken();
        isShut = false;
        return token;
      } catch (error) {
        if (error instanceof ChatShut && !isShut) {
          isShut = true;
          refused(error.reason);
        }
        throw error;
      }
    },
  };
}
