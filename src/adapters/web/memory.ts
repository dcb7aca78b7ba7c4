const every = 25;

/**
 * Calls `exceeded` once the process has grown by so many MiB; answers how to stop watching. A worker's heap has a limit of
 * its own, but buffers, which a compressed stream may blow up, lie outside of it.
 */
export function watchMemory(mebibytes: number, exceeded: () => void): () => void {
  const most = process.memoryUsage.rss() + mebibytes * 1024 * 1024;
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() < most) return;
    clearInterval(timer);
    exceeded();
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}
