import type { DeskLog } from '#src/ports/desk.ts';
import type { DeadJob, Task } from '#src/ports/job.ts';
import type { Readings } from '#src/ports/web.ts';
import type { Aside } from './aside.ts';
import type { AuditLog } from './audit.ts';
import type { Briefs } from './briefs.ts';
import type { ChatState } from './chat-state.ts';
import type { Events } from './events.ts';
import type { House } from './house.ts';
import type { Issues } from './issues.ts';
import type { Links } from './links.ts';
import type { Marks } from './marks.ts';
import type { Messages } from './messages.ts';
import type { People } from './people.ts';
import type { Posts } from './posts.ts';
import type { Rooms } from './rooms.ts';
import type { Spending } from './spending.ts';
import type { Stories } from './stories.ts';
import type { Style } from './style.ts';
import type { ThreadNotes } from './thread-notes.ts';

/** Everything of one newsroom, inside one transaction. */
export type Tx = {
  people: People;
  rooms: Rooms;
  links: Links;
  threadNotes: ThreadNotes;
  briefs: Briefs;
  issues: Issues;
  marks: Marks;
  posts: Posts;
  desk: DeskLog;
  chatState: ChatState;
  house: House;
  /** What the web reader keeps between times. */
  readings: Readings;
  stories: Stories;
  spending: Spending;
  style: Style;
  messages: Messages;
  audit: AuditLog;
  events: Events;
  aside: Aside;
  /** Jobs that failed for good, newest first, 200 at most. */
  deadJobs(): Promise<DeadJob[]>;
  /** Enqueued in this transaction, for its newsroom. */
  enqueue(task: Task): Promise<void>;
};
