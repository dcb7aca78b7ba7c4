import type { Changes } from './wire.ts';

/** What to do when something changes, and when the stream comes and goes. */
export type Listeners = {
  [Name in keyof Changes]: (change: Changes[Name]) => void;
} & { opened(): void; lost(): void };

const names = ['message', 'links', 'issue', 'whisper'] as const;

const longestPause = 15_000;

/** Follows the desk's stream for ever, reopening it with growing pauses when the browser gives up. */
export function follow(url: string, listeners: Listeners): void {
  let pause = 1_000;
  const open = (): void => {
    const stream = new EventSource(url);
    stream.addEventListener('open', () => {
      pause = 1_000;
      listeners.opened();
    });
    stream.addEventListener('error', () => {
      listeners.lost();
      if (stream.readyState !== EventSource.CLOSED) return;
      setTimeout(open, pause);
      pause = Math.min(pause * 2, longestPause);
    });
    const listen = (name: string, heard: (change: never) => void): void =>
      stream.addEventListener(name, ({ data }: MessageEvent<string>) =>
        heard(JSON.parse(data === '' ? '{}' : data) as never),
      );
    for (const name of names) listen(name, listeners[name]);
  };
  open();
}
