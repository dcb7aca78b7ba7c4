import type { WeeklyTime } from '#src/core/dates/deadline.ts';
import type { IssueView } from '#src/core/issue.ts';
import type { Message } from '#src/core/message.ts';
import { withFirst } from './grammar.ts';
import { waitingLines } from './issue.ts';
import type { Names } from './section.ts';

const days = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** «17 h», «17 h 30». */
const hourText = (hour: number, minute: number): string =>
  `${hour}\u00a0h${minute > 0 ? `\u00a0${String(minute).padStart(2, '0')}` : ''}`;

/** «jeudi à 17 h 30», as people write it and as it is read back. */
export const weeklyText = ({ day, hour, minute }: WeeklyTime): string =>
  `${days[day]} à ${hourText(hour, minute)}`;

/** «jeudi 26 novembre à 17 h». */
export function deadlineText(at: Date, timeZone: string): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('fr', { timeZone, ...options }).format(at);
  const day = part({ weekday: 'long', day: 'numeric', month: 'long' });
  const [hour, minute] = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).split(':');
  return `${withFirst(day)} à ${hourText(Number(hour), Number(minute))}`;
}

/** Reminds a room of a deadline, before it, when it comes (`past`) or well after (`late`): what is left to approve, or that all is. */
export function reminderMessage(
  issue: IssueView,
  { deadline, past, late }: { deadline: Date; past: boolean; late: boolean },
  names: Names,
  timeZone: string,
): Message {
  const left = waitingLines(issue, names);
  const when = deadlineText(deadline, timeZone);
  const head = past
    ? late
      ? `⌛ Le n° ${issue.number} devait boucler ${when}.`
      : `⌛ C’est l’heure du bouclage du n° ${issue.number}.`
    : `⏰ Le n° ${issue.number} boucle ${when}, dans moins de deux heures.`;
  const next =
    left.length > 0
      ? ' Rien ne s’approuve tout seul : votez, ou retirez ce qui n’est pas prêt (« /jungle drop »). Il reste :'
      : ' Tout est approuvé : « /jungle export » donne les fichiers, « /jungle close » publie.';
  return {
    blocks: [
      { kind: 'text', spans: [`${head}${next}`] },
      ...(left.length > 0 ? [{ kind: 'list' as const, items: left }] : []),
    ],
  };
}
