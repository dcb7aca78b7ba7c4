import type { Command } from '#src/command.ts';
import { settingsMessage } from '#src/locale/settings.ts';
import { spendingLine } from '#src/pipeline/material.ts';
import { settingsShown } from '#src/pipeline/settings-shown.ts';
import { settleHouse } from '#src/pipeline/settle-house.ts';
import { readSettlement } from '#src/pipeline/settlement.ts';

/** `/jungle settings`: quorum, who votes, who vetoes, the deadline, the rooms and the model's cap, shown or changed, one a line. */
export const settings: Command = {
  name: 'settings',
  aliases: ['réglages', 'réglage'],
  usage:
    '/jungle settings [quorum 3 | votants … | vetos … | bouclage jeudi 17:00 | salons … | plafond 500000]',
  summary: 'montre les réglages de la rédaction, ou les change',
  mentions: true,
  run: async ({ newsroom, tx, event, args }) => {
    const lines = args.split('\n').filter((line) => line.trim());
    if (lines.length > 0) {
      const said = { lines, here: event.room };
      const rules = await readSettlement(newsroom, tx, await tx.house.rules(), said);
      await settleHouse(newsroom, tx, rules, { person: event.person, cause: event.id });
    }
    const spending = await spendingLine(newsroom, tx);
    return settingsMessage(await settingsShown(newsroom, tx), {
      changed: lines.length > 0,
      spending,
    });
  },
};
