import { describe } from 'vitest';
import type { Store } from '#src/ports/store/store.ts';
import { deskContract } from './store/desk.ts';
import { editionsContract } from './store/editions.ts';
import { jobsContract } from './store/jobs.ts';
import { linksContract } from './store/links.ts';
import { logContract } from './store/log.ts';
import { postsContract } from './store/posts.ts';
import { readingsContract } from './store/readings.ts';
import { storiesContract } from './store/stories.ts';
import { threadNotesContract } from './store/thread-notes.ts';
import { writingContract } from './store/writing.ts';

/** What every store owes to those who use it; tests keep apart by their newsrooms. */
export function storeContract(open: () => Promise<Store>): void {
  describe('links', () => linksContract(open));
  describe('briefs, issues and marks', () => editionsContract(open));
  describe('people, messages and the log', () => logContract(open));
  describe('posts', () => postsContract(open));
  describe('events and jobs', () => jobsContract(open));
  describe('readings', () => readingsContract(open));
  describe('the writing', () => writingContract(open));
  describe('stories', () => storiesContract(open));
  describe('notes in threads', () => threadNotesContract(open));
  describe('the desk', () => deskContract(open));
}
