const chatNames: Record<string, string> = { desk: 'desk', slack: 'Slack', teams: 'Teams' };

/** What a room is called where its name, its name with its chat's, or only its id tells it apart. */
export function roomLabel(
  { name, chat, id }: { name: string; chat: string; id: string },
  by: 'name' | 'chat' | 'id',
): string {
  if (by === 'name') return name;
  return `${name} (${by === 'chat' ? (chatNames[chat] ?? chat) : id})`;
}
