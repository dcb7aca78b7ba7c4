/** Someone, as the desk names them. */
export type Person = { id: string; name: string };

/** A channel of the desk. */
export type Room = { id: string; name: string };

/** A kind of section, in reading order; `emoji` is a Slack-style name, `words` the length aimed at. */
export type Rubric = {
  key: string;
  title: string;
  kind: 'feature' | 'brief' | 'promo';
  max: number;
  emoji?: string;
  words?: readonly [min: number, max: number];
};

/** A `/jungle` subcommand, as the help words it. */
export type Command = { name: string; usage: string; summary: string };

/** Answer of `GET /desk/api/me`: what the page needs to know once. */
export type About = {
  newsroom: { name: string };
  quorum: number;
  rubrics: readonly Rubric[];
  /** False when briefs are extracts, for want of a model. */
  model: boolean;
  commands: readonly Command[];
};

/** Answer of `GET /desk/api/rooms`. */
export type Roster = { rooms: readonly Room[]; people: readonly Person[] };

/** An emoji on a message, by its Slack-style name, with all who put it there. */
export type Reaction = { emoji: string; people: readonly Person[] };

/** A message of a room; times are ISO 8601. */
export type Message = {
  id: string;
  author: Person & { bot: boolean };
  at: string;
  editedAt?: string;
  text: string;
  reactions: readonly Reaction[];
  /** Present on the messages that show a section at one of its revisions. */
  section?: {
    issue: number;
    id: string;
    rubric: string;
    revision: string;
    state: SectionState;
    /** False once another revision, or nothing, stands in its place. */
    current?: boolean;
    /** Present once the section is out of the issue. */
    removed?: true;
  };
};

/** What a check says of a brief; `span` counts UTF-16 units of the brief's text. */
export type Finding = {
  key: string;
  code: string;
  about: 'fact' | 'style' | 'safety';
  hard: boolean;
  span: readonly [start: number, end: number];
  message: string;
  /** What the message ends on: the words of the page that it is held against. */
  said?: string;
  cleared?: { by: string; reason: string };
};

/** A fact of a brief and the words of the article that back it; `sourced` is false when something hard doubts it. */
export type Fact = { claim: string; evidence: string; source?: string; sourced: boolean };

/** Where a sentence stands that a person wrote and no passage backs, in UTF-16 units of the text. */
export type Unbacked = readonly [start: number, end: number];

/** Where a link stands. */
export type LinkState = 'received' | 'reading' | 'ready' | 'unreadable' | 'withdrawn' | 'used';

/** What was read at a link, without its text. */
export type Article = {
  title: string;
  medium: string;
  byline?: string;
  publishedAt?: string;
  language: string;
  access: 'free' | 'metered' | 'walled';
  words: number;
  /** The person who pasted the text by hand. */
  pastedBy?: string;
};

/** What a promo asks its readers to do; without an address it leads to the section's source. */
export type Call = { label: string; url?: string };

/** The newest revision of a link's brief; `writer` is `model`, `extract` or a person's id. */
export type Brief = {
  headline?: string;
  text: string;
  parts?: readonly Part[];
  call?: Call;
  revision: string;
  writer: string;
  /** What the model's server counted for it. */
  tokens?: number;
  /** What an extract is still to go through, and why it is one. */
  note?: string;
  /** Of a lead alone. */
  sources?: readonly Source[];
  findings: readonly Finding[];
  facts: readonly Fact[];
  unbacked?: readonly Unbacked[];
};

/** A dropped address with what came of it. */
export type Link = {
  id: string;
  number: number;
  url: string;
  rubric: string;
  state: LinkState;
  readingSince?: string;
  reason?: { code: string; message: string; seen?: { title?: string; medium?: string } };
  drops: readonly { room: string; message: string; person: string }[];
  droppers: readonly Person[];
  usedIn?: number;
  /** The link whose brief tells this one's story too. */
  toldBy?: string;
  /** Other links that tell the same story. */
  sameStory: readonly Related[];
  /** What people said of it in the threads of their chats, oldest first. */
  notes: readonly { person: Person; text: string; at: string }[];
  article?: Article;
  brief?: Brief;
};

/** A link beside one that tells its story; `usedIn` is the issue that published it. */
export type Related = {
  id: string;
  number: number;
  url: string;
  title: string;
  medium: string;
  usedIn?: number;
};

/** Where a section stands. */
export type SectionState = 'open' | 'approved' | 'changes' | 'vetoed';

/** Where an issue stands. */
export type IssueState = 'draft' | 'approved' | 'published';

/** What a person's standing marks on a section come to. */
export type MarkKind = 'approve' | 'changes' | 'veto';

/** The votes on a section's current revision. */
export type Tally = {
  approve: number;
  changes: number;
  veto: number;
  quorum: number;
  people: readonly (Person & { mark: MarkKind })[];
  /** Marks that have no weight: an editor's ✅ on their own text. */
  uncounted: readonly (Person & { mark: MarkKind })[];
};

/** Where a section's facts come from. */
export type Source = { url: string; title: string; medium: string; link?: string };

/** A block of a lead, where it stands in the text; `sources` are addresses. */
export type Part = {
  kind: 'standfirst' | 'heading' | 'paragraph';
  text: string;
  span: readonly [start: number, end: number];
  sources?: readonly string[];
};

/** A place in an issue; `number` is what people type, `title` the rubric's. */
export type Section = {
  id: string;
  number: number;
  link: string;
  rubric: string;
  title: string;
  headline?: string;
  state: SectionState;
  revision: string;
  text: string;
  /** Of a lead alone. */
  parts?: readonly Part[];
  call?: Call;
  writer: string;
  tokens?: number;
  note?: string;
  sources: readonly Source[];
  findings: readonly Finding[];
  facts: readonly Fact[];
  unbacked?: readonly Unbacked[];
  tally: Tally;
  /** Who waits for another version, which is being written. */
  redrafting?: readonly Person[];
};

/** Answer of `GET /issues/:number.json`; empty rubrics are left out. */
export type Issue = {
  number: number;
  state: IssueState;
  publishedAt?: string;
  url?: string;
  sections: readonly Section[];
};

/** A row of `GET /desk/api/issues`; `sections` counts them. */
export type IssueRow = { number: number; state: IssueState; sections: number };

/** A rule of style of the newsroom; an empty `wanted` cuts the words. */
export type StyleRule = { wrong: string; wanted: string; learned: boolean; by: Person };

/** An entry of the audit log, worded. */
export type HistoryEntry = {
  at: string;
  by: Person;
  action: string;
  /** A section's id, a link's id or an issue's number; empty for what was settled while no issue was open. */
  subject: string;
  /** What a section or a link is called. */
  about?: string;
  text: string;
};

/** The body of every error. */
export type Refusal = { error: { code: string; message: string } };

/** What the stream says has changed, by event name. */
export type Changes = {
  message: { room: string };
  links: Record<string, never>;
  issue: { number: number };
  whisper: { person: string; room: string; text: string };
};
