import { teamsWelcome } from '#src/locale/teams.ts';
import type { Activity } from './activity.ts';
import type { TeamsDeps } from './deps.ts';
import { placeOf, teamsName } from './ids.ts';

const welcomeKey = 'teams:welcome';

/** Whether an activity tells that the bot has come into a conversation or a team; Teams says it in two of them, or only in one. */
const comesIn = ({ type, action, membersAdded = [], recipient }: Activity): boolean =>
  type === 'installationUpdate'
    ? action === 'add'
    : type === 'conversationUpdate' && membersAdded.some(({ id }) => id === recipient?.id);

/** Tells a conversation, or a team in one of its channels, once who has come in. */
export async function greet(
  { newsroom, store }: Pick<TeamsDeps, 'newsroom' | 'store'>,
  activity: Activity,
): Promise<void> {
  if (!comesIn(activity)) return;
  const room = placeOf(activity);
  const greeted = `greeted:${activity.channelData?.team?.id ?? room.id}`;
  const alone = activity.conversation.conversationType === 'personal';
  await store.transaction(newsroom, async (tx) => {
    if (await tx.chatState.get(teamsName, greeted)) return;
    await tx.chatState.set(teamsName, greeted, true);
    await tx.posts.want({ room, key: welcomeKey, message: teamsWelcome(alone) });
  });
}
