/** One server-sent event. */
export type Sent = { event: string; data: unknown };

/** A stream of server-sent events, read from its beginning. */
export type Stream = {
  /** The first `count` events of which `wanted` holds, once there are as many. */
  take(count: number, wanted?: (sent: Sent) => boolean): Promise<Sent[]>;
  /** Leaves, as a page that is closed does. */
  leave(): Promise<void>;
};

const field = (frame: string, name: string): string | undefined =>
  frame
    .split('\n')
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2);

/** Reads a response's events as they come. */
export function streamOf(response: Response): Stream {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('no body to read');
  const events: Sent[] = [];
  let rest = '';
  let more = Promise.withResolvers<void>();
  const read = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const frames = (rest + value).split('\n\n');
      rest = frames.pop() ?? '';
      for (const frame of frames) {
        const [event, data] = [field(frame, 'event'), field(frame, 'data')];
        if (event !== undefined && data !== undefined)
          events.push({ event, data: JSON.parse(data) });
      }
      more.resolve();
      more = Promise.withResolvers();
    }
  };
  read().catch(() => {});
  return {
    async take(count, wanted = () => true) {
      for (;;) {
        const found = events.filter(wanted);
        if (found.length >= count) return found.slice(0, count);
        await more.promise;
      }
    },
    leave: () => reader.cancel(),
  };
}
