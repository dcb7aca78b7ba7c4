import { isFolderLocked } from '#src/adapters/store/folder-lock.ts';
import { openStore } from '#src/adapters/store/open-store.ts';
import { said } from '#test/contracts/store/samples.ts';

const [, , dir = '', job = '', databaseUrl] = process.argv;

/** Started by a test: holds a store, accepts events, hangs in a job when told to, and waits to be killed. */
async function hold(): Promise<void> {
  const store = await openStore(databaseUrl ? { databaseUrl } : { dir });
  if (job === 'show')
    await store.transaction('n', ({ posts }) =>
      posts.want({ room: { chat: 'desk', id: 'redaction' }, key: 'k' }),
    );
  else if (job === 'read')
    await store.transaction('n', (tx) => tx.enqueue({ name: 'read', link: 'a' }));
  else await Promise.all(['e1', 'e2', 'e3'].map((id) => store.accept(said('n', id))));
  console.log('accepted');
  const hang = async (): Promise<void> => {
    console.log('working');
    await new Promise((resolve) => setTimeout(resolve, 600_000));
  };
  await store.work(async ({ id, job: taken }) => {
    if (taken.name === 'handle' && job === 'inside')
      await store.transaction('n', async (tx) => {
        await tx.events.done(taken.event);
        await tx.enqueue({ name: 'read', link: 'a' });
        await hang();
      });
    if (taken.name !== job) return;
    if (taken.name === 'show')
      await store.transaction('n', ({ posts }) => posts.claim(taken.room, taken.key, id));
    await hang();
  });
}

try {
  await hold();
} catch (error) {
  console.log(isFolderLocked(error) ? `locked ${error.dir}` : `failed ${String(error)}`);
}
