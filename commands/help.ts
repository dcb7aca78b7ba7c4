import type { Command } from '#src/command.ts';
import { helpMessage } from '#src/locale/replies.ts';

/** `/jungle help`: every command, from the list itself. */
export const help: Command = {
  name: 'help',
  aliases: ['aide', '?'],
  usage: '/jungle help',
  summary: 'ce mode d’emploi',
  run: async ({ newsroom }) => helpMessage(newsroom.commands, newsroom.settings.rubrics),
};
