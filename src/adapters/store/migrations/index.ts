import type { Migration } from 'kysely/migration';
import { newsroom } from './0001-newsroom.ts';
import { desk } from './0002-desk.ts';
import { chatState } from './0003-chat-state.ts';
import { droppers } from './0003-droppers.ts';
import { dropTimes } from './0004-drop-times.ts';
import { readings } from './0006-readings.ts';
import { stories } from './0006-stories.ts';
import { writing } from './0007-writing.ts';
import { house } from './0008-house.ts';
import { threadNotes } from './0009-thread-notes.ts';
import { setAside } from './0010-set-aside.ts';
import { redrafts } from './0011-redrafts.ts';
import { notedLinks } from './0012-noted-links.ts';

/** Every migration by its name, in the order they run. A new one is its file and one line here. */
export const migrations: Record<string, Migration> = {
  '0001-newsroom': newsroom,
  '0002-desk': desk,
  '0003-chat-state': chatState,
  '0003-droppers': droppers,
  '0004-drop-times': dropTimes,
  '0006-readings': readings,
  '0006-stories': stories,
  '0007-writing': writing,
  '0008-house': house,
  '0009-thread-notes': threadNotes,
  '0010-set-aside': setAside,
  '0011-redrafts': redrafts,
  '0012-noted-links': notedLinks,
};
