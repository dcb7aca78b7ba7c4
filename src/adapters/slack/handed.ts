import type { Receiver } from '@slack/bolt';

type Events = Parameters<Receiver['init']>[0];

/** What a delivery is handed over as. */
export type Delivery = Parameters<Events['processEvent']>[0];

/** A receiver without a port of its own: deliveries are handed to it. */
export type HandedReceiver = Receiver & { deliver(delivery: Delivery): Promise<void> };

/** A receiver whose deliveries come from the one door that several workspaces share. */
export function handedReceiver(): HandedReceiver {
  let app: Events | undefined;
  return {
    init(given) {
      app = given;
    },
    start: async () => undefined,
    stop: async () => undefined,
    async deliver(delivery) {
      if (!app) throw new Error('this workspace is not connected yet');
      await app.processEvent(delivery);
    },
  };
}
