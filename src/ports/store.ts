import type { Article } from '#src/core/article.ts';
import type { AuditEntry, SealedEntry } from '#src/core/audit.ts';
import type { Brief } from '#src/core/brief.ts';
import type { ChatEvent, MessageRef, Room } from '#src/core/event.ts';
import type { Clearance, Finding } from '#src/core/finding.ts';
import type { HouseRules } from '#src/core/house.ts';
import type { Issue, Redraft, Section } from '#src/core/issue.ts';
import type { Drop, Link, LinkState } from '#src/core/links/link.ts';
import type { StorySketch } from '#src/core/links/sketch.ts';
import type { Rarity } from '#src/core/links/story.ts';
import type { Message } from '#src/core/message.ts';
import type { StyleRule } from '#src/core/style/style-rule.ts';
import type { ThreadNote } from '#src/core/threadNote.ts';
import type { Mark } from '#src/core/vote.ts';
import type { DeskLog } from './desk.ts';
import type { Attempt, DeadJob, JobName, Task } from './job.ts';
import type { Readings } from './web.ts';

/** Someone of a newsroom; `id` is unique in it, across its chats. */
export type Person = { id: string; name: string };

/** A room with the name people know it by. */
export type NamedRoom = Room & { name: string };

export type People = {
  /** Creates the person, or renames the one with that id. */
  save(person: Person): Promise<void>;
  get(id: string): Promise<Person | undefined>;
  /** Everybody of a name (case and accents ignored), in the order they were first seen. */
  named(name: string): Promise<Person[]>;
  list(): Promise<Person[]>;
};

export type Rooms = {
  save(room: NamedRoom): Promise<void>;
  list(chat: string): Promise<NamedRoom[]>;
};

/** What people said in the threads under messages that drop links; a note is about the links that its message drops by then, and those that it is held to. */
export type ThreadNotes = {
  /** Keeps a reply as a note, in place of its earlier words. */
  keep(reply: MessageRef, note: ThreadNote & { under: string }): Promise<void>;
  has(reply: MessageRef): Promise<boolean>;
  remove(reply: MessageRef): Promise<void>;
  /** Holds what is noted under a message to a link, whatever the message drops from then on. */
  hold(parent: MessageRef, link: string): Promise<void>;
  /** Holds nothing to a link any more, and removes what was only there for it: notes under messages that were deleted meanwhile. */
  release(link: string): Promise<void>;
  /** Removes what is noted under a message, unless it is held to a link. */
  removeUnder(parent: MessageRef): Promise<void>;
  /** Notes about any of the links, each once, oldest first. */
  about(links: readonly string[]): Promise<ThreadNote[]>;
  /** The same by link; those without any are left out. */
  aboutEach(links: readonly string[]): Promise<Map<string, ThreadNote[]>>;
};

export type Links = {
  /** The link of a canonical URL, created in state `received` when it is new (`fresh`). */
  receive(link: {
    url: string;
    canonicalUrl: string;
    rubric: string;
    at: string;
  }): Promise<{ link: Link; fresh: boolean }>;
  get(id: string): Promise<Link | undefined>;
  getMany(ids: readonly string[]): Promise<Map<string, Link>>;
  /** By number, id, or canonical URL, in that order. */
  find(ref: { text: string; canonicalUrl?: string }): Promise<Link | undefined>;
  /** By number, from the oldest or the newest; `states` empty means all, `before` stops short of that number, `loose` leaves out what the open issue tells. */
  list(filter: {
    states: readonly LinkState[];
    before?: number;
    newest?: boolean;
    loose?: true;
    limit: number;
  }): Promise<Link[]>;
  /** Links whose story the briefs of those links tell, by number. */
  followers(...links: readonly string[]): Promise<Link[]>;
  /** Those that the open issue holds, or another link's brief tells, are left out; those that are read already, and being drafted, are counted apart. */
  count(): Promise<Record<LinkState | 'drafting', number>>;
  /** Ready links of a rubric that no open issue holds and no other link's brief tells: most droppers first, then the first dropped. */
  pool(rubric: string, limit: number): Promise<Link[]>;
  /** Undefined fields stay as they are; `refusal`, `readingSince` and `toldBy` are erased by null. */
  update(
    id: string,
    change: {
      state?: LinkState;
      rubric?: string;
      refusal?: Link['refusal'] | null;
      readingSince?: string | null;
      article?: Article;
      canonicalUrl?: string;
      usedIn?: number;
      toldBy?: string | null;
    },
  ): Promise<void>;
  /** Folds one link into another (the page's own canonical URL is known already): its drops move, it goes. */
  merge(from: string, into: string): Promise<void>;

  /** Records who dropped a link where, at a time (ISO 8601); the same drop twice is one, at its first time. */
  addDrop(drop: Drop, at: string): Promise<void>;
  removeDrop(link: string, ref: MessageRef): Promise<void>;
  dropsIn(ref: MessageRef): Promise<Drop[]>;
  /** Where each link that a message drops stands. */
  statesIn(ref: MessageRef): Promise<LinkState[]>;
  dropsOf(link: string): Promise<Drop[]>;
  dropsOfMany(links: readonly string[]): Promise<Map<string, Drop[]>>;
};

/** A brief as kept: with what the checks said of it when it was saved. */
export type KeptBrief = Brief & {
  findings: readonly Finding[];
  at: string;
  /** The key of the rubric that it was written for, or checked for since; unknown of those kept before rubrics were. */
  rubric?: string;
};

export type Briefs = {
  /** Appends revision `n` of a link's brief. */
  add(link: string, brief: KeptBrief): Promise<void>;
  latest(link: string): Promise<KeptBrief | undefined>;
  latestOf(links: readonly string[]): Promise<Map<string, KeptBrief>>;
  history(link: string): Promise<KeptBrief[]>;
  /** Replaces the newest revision in place, for an edit that keeps the hash. */
  amend(link: string, brief: KeptBrief): Promise<void>;
  clear(
    link: string,
    revision: string,
    finding: string,
    clearance: Clearance & { at: string },
  ): Promise<void>;
  /** Clearances by finding key. */
  clearances(link: string, revision: string): Promise<Map<string, Clearance>>;
  /** Clearances of each link's revision, by link and finding key; a link without any is left out. */
  clearancesOf(
    briefs: readonly { link: string; revision: string }[],
  ): Promise<Map<string, Map<string, Clearance>>>;
};

export type Issues = {
  /** The one that is not published yet. */
  open(): Promise<Issue | undefined>;
  /** Opens the next number. */
  create(at: string): Promise<Issue>;
  get(number: number): Promise<Issue | undefined>;
  /** Newest first. */
  list(limit: number): Promise<Issue[]>;
  /** ISO 8601; undefined when there is no such number. */
  openedAt(number: number): Promise<string | undefined>;
  publish(number: number, at: string, url?: string): Promise<void>;
  addSection(section: Section): Promise<void>;
  moveSection(id: string, rubric: string, place: number): Promise<void>;
  removeSection(id: string): Promise<void>;
  /** In place of those that it had. */
  setRedrafts(section: string, redrafts: readonly Redraft[]): Promise<void>;
  /** Ids of all sections that an issue ever held, those taken out too. */
  everHeld(number: number): Promise<string[]>;
  /** Also finds sections taken out of their issue. */
  section(id: string): Promise<(Section & { removed: boolean }) | undefined>;
  /** Rooms that an issue is shown in. */
  rooms(number: number): Promise<Room[]>;
  addRoom(number: number, room: Room): Promise<void>;
  /** No issue is shown in the room any more. */
  leaveRoom(room: Room): Promise<void>;
  /** The state last told to the rooms. */
  toldState(number: number): Promise<string>;
  tell(number: number, state: string): Promise<void>;
};

/** A mark as it came: on a message, or by a command on a section's revision. */
export type KeptMark = Mark & {
  event: string;
  on: { ref: MessageRef } | { section: string; revision: string };
  /** False when it came too late to count. */
  counts: boolean;
};

export type Marks = {
  /** The same event twice is one mark. */
  add(mark: KeptMark): Promise<void>;
  /** Marks that count, on any message posted for a section's revision or by command. */
  of(section: string, revision: string): Promise<Mark[]>;
  ofMany(sections: readonly { section: string; revision: string }[]): Promise<Map<string, Mark[]>>;
  on(ref: MessageRef): Promise<Mark[]>;
  /** The same, with those that do not count. */
  everOn(ref: MessageRef): Promise<Mark[]>;
};

/** What a section's message shows. */
export type PostSubject = { section: string; revision: string };

/** A message that the bot keeps in a room, under a key that makes posting it twice harmless. */
export type Post = {
  room: Room;
  key: string;
  subject?: PostSubject;
  /** Fixed content; absent when it is rendered from the state of things. */
  message?: Message;
  /** The message's id, once posted and recorded. */
  ref?: string;
  /** True when an earlier attempt may have posted it without recording. */
  tried: boolean;
  /** Counts requests to show it; `shown` is the last one fulfilled. */
  wanted: number;
  shown: number;
};

export type Posts = {
  /** Asks for a post to be made or brought up to date: counts up `wanted` and enqueues its `show` job. */
  want(post: Pick<Post, 'room' | 'key' | 'subject' | 'message'>): Promise<void>;
  /** Takes the post for this job; undefined when another live job has it or there is nothing left to show. */
  claim(room: Room, key: string, job: string): Promise<Post | undefined>;
  /** Keeps which message the post is; marks on the one that it was before come along. */
  record(room: Room, key: string, ref: string): Promise<void>;
  /** Marks a request fulfilled and lets go of the post; true when another came meanwhile. */
  shown(room: Room, key: string, wanted: number): Promise<boolean>;
  /** The post that a message is. */
  at(ref: MessageRef): Promise<Post | undefined>;
  /** Posts made for any revision of a section. */
  ofSection(section: string): Promise<Post[]>;
};

export type House = {
  /** What was settled so far. */
  rules(): Promise<HouseRules>;
  settle(rules: HouseRules): Promise<void>;
};

/** What a chat's adapter remembers for itself: JSON values by key, each chat's apart. */
export type ChatState = {
  get(chat: string, key: string): Promise<unknown>;
  set(chat: string, key: string, value: unknown): Promise<void>;
};

/** What drafts took from the model, by month (`2026-11`). */
export type Spending = {
  /** So many tokens more, or fewer. */
  add(month: string, tokens: number): Promise<void>;
  addText(month: string): Promise<void>;
  of(month: string): Promise<{ tokens: number; drafts: number }>;
};

/** A rule of style with who made it; a learned one names whose edit was the last that it took. */
export type KeptRule = StyleRule & { learned: boolean; by: string; at: string };

/** The newsroom's rules of style. One rule stands for some words, case and accents ignored. */
export type Style = {
  /** Oldest first. */
  list(): Promise<KeptRule[]>;
  add(rule: KeptRule): Promise<void>;
  remove(wrong: string): Promise<void>;
  /** Whether there is or was a rule for these words: one taken off is not learnt again. */
  known(wrong: string): Promise<boolean>;
  /** Keeps what people replaced in a link's brief, in place of what was kept of it before. */
  note(link: string, edits: readonly StyleRule[]): Promise<void>;
  /** In how many briefs these words were replaced by those. */
  times(edit: StyleRule): Promise<number>;
};

/** A link that may tell the same story, and the one it is known to tell. */
export type StoryCandidate = { link: string; story: string; sketch: StorySketch };

/** Which links tell the same story. */
export type Stories = {
  /** Keeps what a link's story is recognised by, under the name of the story it tells; told again, it replaces itself. */
  keep(link: string, sketch: StorySketch, story: string): Promise<void>;
  /** The links that share the most telling marks with a sketch, but for one, and how rare each mark is. */
  near(
    sketch: StorySketch,
    except: string,
  ): Promise<{ candidates: readonly StoryCandidate[]; rarity: Rarity }>;
  /** By link, the other links that tell its story; those that stand alone are left out. */
  others(links: readonly string[]): Promise<Map<string, string[]>>;
  /** Links with an article whose story was never looked for, oldest first. */
  untold(limit: number): Promise<string[]>;
};

/** Jobs that a chat refused for want of a good token. */
export type Aside = {
  add(chat: string, task: Task): Promise<void>;
  /** Enqueues those of a chat again, in their order, each once. */
  takeUp(chat: string): Promise<void>;
};

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
  /** The feedback emojis that the bot has, or may have, on a message, and the time of the message's last known version. */
  messages: {
    /** False when a newer version, or a deletion, is known already. */
    see(ref: MessageRef, at: number, deleted: boolean): Promise<boolean>;
    feedback(ref: MessageRef): Promise<readonly string[]>;
    setFeedback(ref: MessageRef, emojis: readonly string[]): Promise<void>;
  };
  audit: {
    add(entry: AuditEntry): Promise<void>;
    /** Oldest first; of one subject when given. */
    list(subject?: string): Promise<SealedEntry[]>;
  };
  events: {
    /** As the store's own `accept`, but with all else that this transaction does. */
    accept(event: ChatEvent): Promise<boolean>;
    /** The event while it waits; undefined once done. */
    waiting(id: string): Promise<ChatEvent | undefined>;
    done(id: string): Promise<void>;
    isDone(id: string): Promise<boolean>;
    /** Events that wait, of replies under a message. */
    repliesTo(parent: MessageRef): Promise<string[]>;
  };
  aside: Aside;
  /** Jobs that failed for good, newest first, 200 at most. */
  deadJobs(): Promise<DeadJob[]>;
  /** Enqueued in this transaction, for its newsroom. */
  enqueue(task: Task): Promise<void>;
};

/** Where everything is kept: one dialect of SQL, on an embedded engine or a server. */
export type Store = {
  /** What it runs on, to be told at the start. */
  engine: 'pglite' | 'postgres';
  /** Keeps an event and its `handle` job in one transaction; false when it is known already. Throws when the store is down. */
  accept(event: ChatEvent): Promise<boolean>;
  /** Runs alone among the newsroom's transactions; what throws rolls back all of it. */
  transaction<T>(newsroom: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads one consistent state, without waiting for the newsroom's turn. */
  read<T>(newsroom: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Starts working the queues. A job that throws is tried again later, then kept as dead. */
  work(perform: (attempt: Attempt) => Promise<void>): Promise<void>;
  /** Resolves when no job enqueued by this process under these names is left, or after `ms`. */
  settled(filter: { newsroom?: string; names?: readonly JobName[]; ms: number }): Promise<boolean>;
  /** Erases payloads older than seven days and readings older than thirty, and tidies the files. */
  tidy(now: Date): Promise<void>;
  /** Stops the workers, waits for jobs in flight, and closes. */
  close(): Promise<void>;
};
