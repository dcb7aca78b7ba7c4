import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { useBusy } from './busy.ts';
import { Icon, type IconName } from './icons.ts';
import { RedraftForm } from './redraftform.ts';
import { useDesk } from './state.ts';
import type { Issue, Section } from './wire.ts';
import { words } from './words.ts';

/** Has a section written otherwise, moves it among those of its rubric, or takes it out of the issue. */
export function SectionMenu({
  issue,
  section,
}: {
  issue: Issue;
  section: Section;
}): ComponentChild {
  const { actions } = useDesk();
  const [sure, setSure] = useState(false);
  const [redrafting, setRedrafting] = useState(false);
  const [busy, run] = useBusy();
  const { id, number, rubric } = section;
  const sisters = issue.sections.filter((one) => one.rubric === rubric).map((one) => one.number);
  const folded = ({ currentTarget }: { currentTarget: HTMLDetailsElement }): void => {
    if (currentTarget.open) return;
    setSure(false);
    setRedrafting(false);
  };
  const item = (
    icon: IconName,
    label: string,
    onClick: () => void,
    danger = false,
  ): ComponentChild =>
    h(
      'button',
      { type: 'button', class: danger ? 'menu-item danger' : 'menu-item', disabled: busy, onClick },
      h(Icon, { name: icon }),
      label,
    );
  const move = (place: number): void => run(() => actions.send(`/jungle move ${id} ${place}`));
  return h(
    'details',
    { class: 'menu menu-end', onToggle: folded },
    h(
      'summary',
      { class: 'tool', 'aria-label': words.section.more, title: words.section.more },
      h(Icon, { name: 'dots' }),
    ),
    h(
      'div',
      { class: 'menu-panel menu-list' },
      redrafting
        ? h(RedraftForm, { section, done: () => setRedrafting(false) })
        : item('page', words.section.redraft, () => setRedrafting(true)),
      section.findings.some(({ code, cleared }) => code === 'style' && !cleared)
        ? item('pen', words.section.restyle, () =>
            run(() => actions.send(`/jungle style applique ${id}@${section.revision}`)),
          )
        : null,
      sisters.includes(number - 1) ? item('up', words.section.up, () => move(number - 1)) : null,
      sisters.includes(number + 1)
        ? item('down', words.section.down, () => move(number + 1))
        : null,
      sure
        ? h(
            'div',
            { class: 'menu-ask' },
            h('p', null, words.section.dropSure),
            item(
              'trash',
              words.section.drop,
              () => run(() => actions.send(`/jungle drop ${id}`)),
              true,
            ),
          )
        : item('trash', words.section.drop, () => setSure(true)),
    ),
  );
}
