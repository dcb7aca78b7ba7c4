import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const tables = [
  `create table event (
    newsroom text not null, id text not null, kind text not null,
    chat text, room text, message text, payload jsonb,
    accepted_at timestamptz not null, done_at timestamptz,
    primary key (newsroom, id))`,
  `create index event_of_message on event (newsroom, chat, room, message) where payload is not null`,
  `create index event_kept_since on event (accepted_at) where payload is not null`,

  `create table person (
    newsroom text not null, id text not null, seq integer generated always as identity,
    name text not null, folded text not null,
    primary key (newsroom, id))`,
  `create index person_by_name on person (newsroom, folded)`,

  `create table room (
    newsroom text not null, chat text not null, id text not null,
    seq integer generated always as identity, name text not null,
    primary key (newsroom, chat, id))`,

  `create table counter (
    newsroom text not null, name text not null, value integer not null,
    primary key (newsroom, name))`,

  `create table link (
    newsroom text not null, id text not null, number integer not null,
    url text not null, canonical_url text not null, rubric text not null, state text not null,
    refusal jsonb, created_at text not null, reading_since text, used_in integer, article jsonb,
    dropper_count integer not null default 0,
    primary key (newsroom, id), unique (newsroom, number))`,
  `create index link_pool on link (newsroom, rubric, state, dropper_count desc, number)`,
  `create index link_by_state on link (newsroom, state, number)`,

  `create table link_url (
    newsroom text not null, canonical_url text not null, link text not null,
    primary key (newsroom, canonical_url),
    foreign key (newsroom, link) references link (newsroom, id))`,
  `create index link_url_of on link_url (newsroom, link)`,

  `create table link_drop (
    newsroom text not null, link text not null, chat text not null, room text not null,
    message text not null, seq integer generated always as identity,
    person text not null, rubric text, at text not null,
    primary key (newsroom, link, chat, room, message),
    foreign key (newsroom, link) references link (newsroom, id))`,
  `create index link_drop_in on link_drop (newsroom, chat, room, message)`,

  `create table brief (
    newsroom text not null, link text not null, n integer not null,
    revision text not null, brief jsonb not null,
    primary key (newsroom, link, n),
    foreign key (newsroom, link) references link (newsroom, id))`,

  `create table clearance (
    newsroom text not null, link text not null, revision text not null, finding text not null,
    by text not null, reason text not null, at text not null,
    primary key (newsroom, link, revision, finding),
    foreign key (newsroom, link) references link (newsroom, id))`,

  `create table issue (
    newsroom text not null, number integer not null, created_at text not null,
    published_at text, url text, told text not null default 'draft',
    primary key (newsroom, number))`,
  `create unique index issue_open on issue (newsroom) where published_at is null`,

  `create table section (
    newsroom text not null, id text not null, issue integer not null, rubric text not null,
    place integer not null, link text not null, removed boolean not null default false,
    primary key (newsroom, id),
    foreign key (newsroom, issue) references issue (newsroom, number),
    foreign key (newsroom, link) references link (newsroom, id))`,
  `create index section_of_issue on section (newsroom, issue) where not removed`,
  `create index section_of_link on section (newsroom, link)`,

  `create table issue_room (
    newsroom text not null, issue integer not null, chat text not null, room text not null,
    seq integer generated always as identity,
    primary key (newsroom, issue, chat, room),
    foreign key (newsroom, issue) references issue (newsroom, number))`,

  `create table mark (
    newsroom text not null, event text not null, seq integer generated always as identity,
    chat text, room text, message text, section text, revision text,
    person text not null, emoji text not null, added boolean not null,
    at double precision not null, counts boolean not null,
    primary key (newsroom, event))`,
  `create index mark_on_message on mark (newsroom, chat, room, message)`,
  `create index mark_on_section on mark (newsroom, section, revision)`,

  `create table post (
    newsroom text not null, chat text not null, room text not null, key text not null,
    section text, revision text, message jsonb, ref text,
    attempted boolean not null default false,
    wanted integer not null, shown integer not null default 0,
    claimed_by text, claimed_at timestamptz,
    primary key (newsroom, chat, room, key))`,
  `create index post_of_section on post (newsroom, section, revision)`,
  `create index post_at on post (newsroom, chat, room, ref)`,

  `create table message (
    newsroom text not null, chat text not null, room text not null, message text not null,
    at double precision not null, deleted boolean not null, feedback text,
    primary key (newsroom, chat, room, message))`,

  `create table audit (
    newsroom text not null, n integer not null, at text not null, by text not null,
    action text not null, subject text not null, detail jsonb not null, hash text not null,
    primary key (newsroom, n))`,
  `create index audit_of on audit (newsroom, subject, n)`,
  `create function audit_is_append_only() returns trigger language plpgsql as
    'begin raise exception ''the audit log is append-only''; end'`,
  `create trigger audit_append_only before update or delete or truncate on audit
    for each statement execute function audit_is_append_only()`,
];

/** Everything of a newsroom: its links and briefs, issues, marks, posts, and the log of what was done. */
export const newsroom: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of tables) await sql.raw(statement).execute(db);
  },
};
