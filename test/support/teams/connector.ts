import { accountOf } from './activities.ts';
import { serveLoopback } from './server.ts';

/** An element of a card, as far as tests look into it. */
export type CardElement = {
  type: string;
  text?: string;
  inlines?: { text: string; strikethrough?: boolean }[];
  actions?: {
    type: string;
    verb?: string;
    title: string;
    data: Record<string, unknown>;
  }[];
};

/** A card as Teams received it. */
export type ReceivedCard = { version: string; body: CardElement[]; refresh?: unknown };

/** A message that the bot posted. */
export type Posted = {
  id: string;
  conversation: string;
  card?: ReceivedCard;
  /** The words of a message without a card. */
  text?: string;
  /** The bot's own reactions on it. */
  own: Set<string>;
  /** Who alone sees it. */
  only?: string;
  updates: number;
  deleted?: true;
};

/** A call that the bot made. */
export type Called = { method: string; path: string; bytes: number; status: number };

type Sent = {
  text?: string;
  attachments?: { content: ReceivedCard }[];
  recipient?: { id: string };
};

type Creation = {
  channelData?: { channel?: { id: string } };
  members?: { id: string }[];
  activity?: Sent;
};

/** Teams refuses a bigger message, counted as UTF-16. */
const mostBytes = 28 * 1024;

/** Teams shows cards up to this version, and refuses one that it does not know. */
const versions = ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5'];

const shownBy = ({ attachments, text }: Sent): Pick<Posted, 'card' | 'text'> => {
  const card = attachments?.[0]?.content;
  return { ...(card ? { card } : {}), ...(text === undefined ? {} : { text }) };
};

/** The cards of a message, or of the message that a conversation begins with. */
const cardsIn = (body: string): ReceivedCard[] => {
  const { activity, attachments } = JSON.parse(body || '{}') as Creation & Sent;
  return (attachments ?? activity?.attachments ?? []).map(({ content }) => content);
};

type Refusal = { status: number; code?: string; retryAfter?: string };

/** A Bot Connector in memory: it keeps what the bot posts, knows members, and can be told to refuse. */
export async function startConnector(given: ReadonlySet<string>) {
  const posted: Posted[] = [];
  const calls: Called[] = [];
  const members = new Map<string, string>();
  /** The bot's reactions on what people wrote, by message. */
  const reactions = new Map<string, Set<string>>();
  const refusals: (Refusal & { path?: RegExp })[] = [];
  /** Lets a test refuse whatever it says, for as long as it stands. */
  const rules: { refuse?: (path: string, body: string) => Refusal | undefined } = {};
  /** What it takes; a test may make it take less. */
  const limits = { bytes: mostBytes, versions };
  let last = 1_700_000_000_000;

  const add = (conversation: string, sent: Sent, only?: string): string => {
    last += 1;
    const id = String(last);
    const place = conversation.endsWith('tacv2') ? `${conversation};messageid=${id}` : conversation;
    posted.push({
      id,
      conversation: place,
      ...shownBy(sent),
      ...(only ? { only } : {}),
      own: new Set(),
      updates: 0,
    });
    return id;
  };

  const answer = (method: string, path: string, query: URLSearchParams, body: string) => {
    const [, , conversations, conversation = '', what, id = '', on, type = ''] = path.split('/');
    if (conversations !== 'conversations') return { status: 404 };
    if (Math.max(2 * body.length, Buffer.byteLength(body)) > limits.bytes)
      return { status: 413, json: { error: { code: 'MessageSizeTooBig' } } };
    if (cardsIn(body).some(({ version }) => !limits.versions.includes(version)))
      return { status: 400, json: { error: { code: 'BadSyntax' } } };
    if (method === 'POST' && !conversation) {
      const made: Creation = JSON.parse(body);
      const channel = made.channelData?.channel?.id;
      if (!channel) return { status: 201, json: { id: `a:${made.members?.[0]?.id}` } };
      const activityId = add(channel, made.activity ?? {});
      return { status: 201, json: { id: `${channel};messageid=${activityId}`, activityId } };
    }
    if (method === 'GET' && what === 'members') {
      const name = members.get(id);
      if (!name) return { status: 404 };
      return { status: 200, json: { id, name, objectId: accountOf(name).aadObjectId } };
    }
    if (what !== 'activities') return { status: 404 };
    if (method === 'POST') {
      const sent: Sent = JSON.parse(body);
      const targeted = query.get('isTargetedActivity') === 'true';
      return {
        status: 201,
        json: { id: add(conversation, sent, targeted ? sent.recipient?.id : undefined) },
      };
    }
    if (on === 'reactions') {
      const own = posted.find((message) => message.id === id)?.own ?? reactions.get(id);
      if (!own) return { status: 404 };
      if (method === 'PUT') own.add(type);
      else own.delete(type);
      return { status: 200 };
    }
    const found = posted.find(
      (message) => message.id === id && message.conversation === conversation,
    );
    if (!found) return { status: 404 };
    if (method === 'DELETE') {
      found.deleted = true;
      return { status: 200 };
    }
    if (method !== 'PUT') return { status: 405 };
    delete found.card;
    delete found.text;
    Object.assign(found, shownBy(JSON.parse(body)), { updates: found.updates + 1 });
    return { status: 200, json: { id } };
  };

  const url = await serveLoopback(async ({ method, path, query, headers, body }) => {
    const token = headers.authorization?.replace(/^Bearer /, '') ?? '';
    const at = refusals.findIndex((refusal) => refusal.path?.test(path) ?? true);
    const [refusal] = at < 0 ? [rules.refuse?.(path, body)] : refusals.splice(at, 1);
    const answered = !given.has(token)
      ? { status: 401 }
      : refusal
        ? {
            status: refusal.status,
            ...(refusal.retryAfter ? { headers: { 'retry-after': refusal.retryAfter } } : {}),
            json: { error: { code: refusal.code ?? 'Refused' } },
          }
        : answer(method, path, query, body);
    calls.push({
      method,
      path: query.size > 0 ? `${path}?${query}` : path,
      bytes: Buffer.byteLength(body),
      status: answered.status,
    });
    return answered;
  });
  /** Makes somebody a member who has said nothing yet. */
  const meets = (name: string): void => void members.set(accountOf(name).id, name);
  return Object.assign(rules, {
    url: `${url}/`,
    meets,
    limits,
    posted,
    calls,
    members,
    reactions,
    refusals,
  });
}

/** A running connector. */
export type FakeConnector = Awaited<ReturnType<typeof startConnector>>;
