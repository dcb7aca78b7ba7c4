import { partsOf } from '#src/core/lead/lead.ts';
import type { Fate } from '#src/core/links/fate.ts';
import type { Message } from '#src/core/message.ts';
import { fateText } from './fates.ts';

function retiredText(fate: Fate | undefined): string {
  if (!fate)
    return 'Remplacé par une nouvelle version : les votes donnés ici ne comptent plus. Votez sur la nouvelle.';
  switch (fate.kind) {
    case 'gone':
      return 'Retiré du numéro, comme son lien, que plus personne ne propose.';
    case 'waits':
      return 'Retiré du numéro. Le lien est revenu dans la réserve.';
    default:
      return `Retiré du numéro. ${fateText(fate)}`;
  }
}

/** What is left of a section's message once nothing stands in its place, with the fate of its link, or, without one, another revision. */
export function retiredMessage(text: string, fate?: Fate): Message {
  const printed = partsOf(text)
    .map((part) => part.text)
    .join('\n\n');
  return {
    blocks: [
      { kind: 'note', spans: [retiredText(fate)] },
      { kind: 'text', spans: [{ kind: 'struck', text: printed }] },
    ],
  };
}
