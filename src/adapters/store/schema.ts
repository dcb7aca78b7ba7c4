import type { ColumnType, Generated } from 'kysely';
import type { Article, Reading } from '#src/core/article.ts';
import type { AuditEntry } from '#src/core/audit.ts';
import type { ChatEvent } from '#src/core/event.ts';
import type { HouseRules } from '#src/core/house.ts';
import type { Redraft } from '#src/core/issue.ts';
import type { Link, LinkState } from '#src/core/links/link.ts';
import type { StorySketch } from '#src/core/links/sketch.ts';
import type { Message } from '#src/core/message.ts';
import type { Task } from '#src/ports/job.ts';
import type { KeptBrief } from '#src/ports/store/briefs.ts';
import type { Validators } from '#src/ports/web.ts';

/** Read as a value, written as its text. */
type Json<T> = ColumnType<T, string | null, string | null>;

type Scoped = { newsroom: string };

type InRoom = Scoped & { chat: string; room: string };

type OnMessage = InRoom & { message: string };

/** Every table, each row with its newsroom. */
export type Schema = {
  event: Scoped & {
    id: string;
    kind: ChatEvent['kind'];
    chat: string | null;
    room: string | null;
    message: string | null;
    payload: Json<ChatEvent | null>;
    accepted_at: Date;
    done_at: Date | null;
  };
  person: Scoped & { id: string; seq: Generated<number>; name: string; folded: string };
  room: Scoped & { chat: string; id: string; seq: Generated<number>; name: string };
  counter: Scoped & { name: string; value: number };
  link: Scoped & {
    id: string;
    number: number;
    url: string;
    canonical_url: string;
    rubric: string;
    state: LinkState;
    refusal: Json<Link['refusal'] | null>;
    created_at: string;
    reading_since: string | null;
    used_in: number | null;
    article: Json<Article | null>;
    dropper_count: Generated<number>;
    told_by: Generated<string | null>;
    dropped_at: string | null;
  };
  link_url: Scoped & { canonical_url: string; link: string };
  link_drop: OnMessage & {
    link: string;
    seq: Generated<number>;
    person: string;
    rubric: string | null;
    at: string;
  };
  brief: Scoped & { link: string; n: number; revision: string; brief: Json<KeptBrief> };
  clearance: Scoped & {
    link: string;
    revision: string;
    finding: string;
    by: string;
    reason: string;
    at: string;
  };
  house: { newsroom: string; rules: Json<HouseRules> };
  spending: Scoped & { month: string; tokens: number; drafts: number };
  style_rule: Scoped & {
    folded: string;
    wrong: string;
    wanted: string;
    learned: boolean;
    kept: boolean;
    by: string;
    at: string;
  };
  style_edit: Scoped & { link: string; wrong: string; wanted: string };
  issue: Scoped & {
    number: number;
    created_at: string;
    published_at: string | null;
    url: string | null;
    told: Generated<string>;
  };
  section: Scoped & {
    id: string;
    issue: number;
    rubric: string;
    place: number;
    link: string;
    removed: Generated<boolean>;
    redrafts: ColumnType<readonly Redraft[], string | undefined, string>;
  };
  issue_room: InRoom & { issue: number; seq: Generated<number> };
  mark: Scoped & {
    event: string;
    seq: Generated<number>;
    chat: string | null;
    room: string | null;
    message: string | null;
    section: string | null;
    revision: string | null;
    person: string;
    emoji: string;
    added: boolean;
    at: number;
    counts: boolean;
  };
  post: InRoom & {
    key: string;
    section: string | null;
    revision: string | null;
    message: Json<Message | null>;
    ref: string | null;
    attempted: Generated<boolean>;
    wanted: number;
    shown: Generated<number>;
    claimed_by: string | null;
    claimed_at: Date | null;
  };
  message: OnMessage & { at: number; deleted: boolean; feedback: string | null };
  thread_note: OnMessage & { under: string; person: string; text: string; at: number };
  noted_link: OnMessage & { link: string };
  set_aside: Scoped & { chat: string; seq: Generated<number>; task: Json<Task> };
  story: Scoped & { link: string; story: string; sketch: Json<StorySketch> };
  story_mark: Scoped & { mark: string; link: string };
  reading: Scoped & {
    url_hash: string;
    url: string;
    at: Date;
    reading: Json<Reading>;
    validators: Json<Validators | null>;
  };
  chat_state: Scoped & { chat: string; key: string; value: Json<unknown> };
  desk_message: Scoped & {
    id: string;
    room: string;
    person: string;
    text: string;
    at: number;
    edited_at: number | null;
    removed_at: number | null;
    key: string | null;
  };
  desk_reaction: Scoped & {
    message: string;
    person: string;
    emoji: string;
    added: boolean;
    at: number;
  };
  audit: Scoped & {
    n: number;
    at: string;
    by: string;
    action: string;
    subject: string;
    detail: Json<AuditEntry['detail']>;
    hash: string;
  };
};
