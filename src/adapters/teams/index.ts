import type { Hono } from 'hono';
import type { ChatEvent } from '#src/core/event.ts';
import { teamsNews } from '#src/locale/teams.ts';
import type { Chat } from '#src/ports/chat.ts';
import type { Activity } from './activity.ts';
import { teamsChat } from './chat.ts';
import type { Check } from './check.ts';
import { connector, TeamsRefusal } from './connector.ts';
import type { TeamsDeps } from './deps.ts';
import { door } from './door.ts';
import { greet } from './greet.ts';
import { roomOf, teamsName } from './ids.ts';
import { memory } from './memory.ts';
import { accountsIn, type Called } from './mentions.ts';
import { type InvokeAnswer, pressing } from './press.ts';
import { reactionEvents } from './reactions.ts';
import { replies } from './replies.ts';
import { messageEvents } from './said.ts';
import { watched } from './shut.ts';
import { tokens } from './token.ts';

const isOutside = ({ status, code }: TeamsRefusal): boolean =>
  status === 403 || (status === 404 && /conversation.?not.?found/i.test(code));

/** Names that are looked up for one message; its other mentions stay words. */
const mostNames = 20;

/** Microsoft Teams: a chat, and the endpoint where it tells what happens. */
export type Teams = {
  chat: Chat;
  app: Hono;
  /** Takes up what waited for settings that Teams accepts. */
  start(): Promise<void>;
};

/** Opens Teams for a newsroom. Microsoft's library is loaded by the first activity that must prove who sent it. */
export function openTeams(deps: TeamsDeps): Teams {
  const { settings, accept, store, newsroom } = deps;
  let loaded: Promise<Check> | undefined;
  const check: Check = async (activity, authorization) => {
    loaded ??= import('./check.ts').then(({ tokenCheck }) => tokenCheck(settings));
    return (await loaded)(activity, authorization);
  };
  let trouble: string | undefined;
  const start = (): Promise<void> =>
    store.transaction(newsroom, (tx) => tx.aside.takeUp(teamsName));
  const ours = watched(tokens(deps), {
    refused(reason) {
      const variable = settings.certificate ? 'TEAMS_APP_CERTIFICATE' : 'TEAMS_APP_PASSWORD';
      const news = { kind: 'refused', variable, reason } as const;
      trouble = teamsNews(news);
      deps.tell(news);
    },
    taken() {
      trouble = undefined;
      start().catch((error: unknown) => deps.report(error, deps.newId()));
    },
  });
  const call = connector(deps, settings.appId ? ours : undefined);
  const kept = memory(deps);
  const waiting = replies();
  const askMember = ({ conversation, serviceUrl }: Activity, id: string) => {
    const path = ['conversations', roomOf(conversation.id).id, 'members', id];
    return call({ method: 'GET', serviceUrl, path, tries: 1 });
  };
  const memberOf = async (activity: Activity, id: string) => {
    const member = await askMember(activity, id).catch(() => undefined);
    return member && { id, name: member.name, aadObjectId: member.objectId };
  };
  const meet = (activity: Activity): Promise<void> =>
    kept.meetPerson(activity, async () => (await memberOf(activity, activity.from.id))?.name);
  const calledIn = async (activity: Activity): Promise<Called> => {
    const accounts = [...new Set(accountsIn(activity))].slice(0, mostNames);
    const found = accounts.map(async (account) => {
      const person = await kept.personFor(account, () => memberOf(activity, account));
      return person === undefined ? [] : [[account, person] as const];
    });
    return new Map((await Promise.all(found)).flat());
  };
  const retire = async ({ conversation, replyToId, serviceUrl }: Activity): Promise<void> => {
    const path = ['conversations', conversation.id, 'activities', replyToId ?? ''];
    await call({ method: 'DELETE', serviceUrl, path, tries: 1 }).catch(() => undefined);
  };
  const press = pressing(deps, kept, waiting, { meet, retire });

  /** Whether the bot is not in a conversation of several, where Teams says so. */
  const isAway = (activity: Activity): Promise<boolean> =>
    askMember(activity, activity.from.id).then(
      () => false,
      (error: unknown) => error instanceof TeamsRefusal && isOutside(error),
    );
  const placed = async (activity: Activity, event: ChatEvent): Promise<ChatEvent> =>
    event.kind === 'command' &&
    activity.conversation.conversationType !== 'personal' &&
    (await isAway(activity))
      ? { ...event, absent: true }
      : event;

  const eventsOf = async (activity: Activity): Promise<ChatEvent[]> => {
    switch (activity.type) {
      case 'message':
      case 'messageUpdate':
      case 'messageDelete':
        return messageEvents(activity, { ...deps, called: await calledIn(activity) });
      case 'messageReaction':
        return reactionEvents(activity, deps);
      default:
        return [];
    }
  };

  const take = async (activity: Activity): Promise<InvokeAnswer | undefined> => {
    if (activity.action === 'remove') return undefined;
    await kept.meetRoom(activity);
    if (activity.type === 'invoke') return press(activity);
    await greet(deps, activity);
    const events = await eventsOf(activity);
    if (events.length > 0) await meet(activity);
    for (const event of events) await accept(await placed(activity, event));
    return undefined;
  };

  return {
    start,
    chat: { ...teamsChat(call, kept, waiting), trouble: () => trouble },
    app: door(deps, { ...(settings.appId ? { check } : {}), take }),
  };
}
