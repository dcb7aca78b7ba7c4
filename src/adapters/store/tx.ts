import type { Transaction } from 'kysely';
import type { Task } from '#src/ports/job.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { aside } from './aside.ts';
import { audit } from './audit.ts';
import { briefs } from './briefs.ts';
import { chatState } from './chat-state.ts';
import { deadJobs } from './dead-jobs.ts';
import { desk } from './desk.ts';
import { events } from './events.ts';
import { house } from './house.ts';
import { issues } from './issues.ts';
import type { Jobs } from './jobs.ts';
import { links } from './links.ts';
import { marks } from './marks.ts';
import { messages } from './messages.ts';
import { people } from './people.ts';
import { posts } from './posts.ts';
import { readings } from './readings.ts';
import { rooms } from './rooms.ts';
import type { Schema } from './schema.ts';
import { spending } from './spending.ts';
import { stories } from './stories.ts';
import { style } from './style.ts';
import { threadNotes } from './thread-notes.ts';

/** What a transaction needs beside the database. */
export type TxParts = {
  newId: () => string;
  enqueue: (task: Task) => void;
  jobs: Pick<Jobs, 'active' | 'table'>;
};

/** Everything of one newsroom, in one transaction. */
export const tx = (trx: Transaction<Schema>, newsroom: string, parts: TxParts): Tx => ({
  people: people(trx, newsroom),
  rooms: rooms(trx, newsroom),
  links: links(trx, newsroom, parts.newId),
  threadNotes: threadNotes(trx, newsroom),
  briefs: briefs(trx, newsroom),
  issues: issues(trx, newsroom),
  marks: marks(trx, newsroom),
  posts: posts(trx, newsroom, { enqueue: parts.enqueue, active: parts.jobs.active }),
  messages: messages(trx, newsroom),
  desk: desk(trx, newsroom),
  chatState: chatState(trx, newsroom),
  house: house(trx, newsroom),
  readings: readings(trx, newsroom),
  stories: stories(trx, newsroom),
  spending: spending(trx, newsroom),
  style: style(trx, newsroom),
  audit: audit(trx, newsroom),
  events: events(trx, newsroom, parts.enqueue),
  aside: aside(trx, newsroom, parts.enqueue),
  deadJobs: () => deadJobs(trx, parts.jobs.table, newsroom),
  enqueue: async (task) => parts.enqueue(task),
});
