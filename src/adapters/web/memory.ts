import type { Worker } from 'node:worker_threads';

const every = 25;

/**
 * Calls `exceeded` once a worker holds so many MiB outside of its heap; answers how to stop watching. The heap has a limit of
 * its own, which buffers escape: a compressed stream may blow them up.
 */
export function watchBuffers(worker: Worker, mebibytes: number, exceeded: () => void): () => void {
  const most = mebibytes * 1024 * 1024;
  let watching = true;
  const look = async () => {
    const held = await worker.getHeapStatistics().catch(() => undefined);
    if (!watching) return;
    if (held && held.external_memory > most) exceeded();
    else setTimeout(look, every).unref();
  };
  setTimeout(look, every).unref();
  return () => {
    watching = false;
  };
}
