import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amending, modalOf, submitted } from '#src/adapters/slack/modal.ts';
import type { Form } from '#src/core/form.ts';
import { plain } from '#src/core/message.ts';
import { checkedView } from '#test/support/slack/blocks.ts';

const form = (text: string): Form => ({
  form: 'edit',
  target: 's1@2-abc',
  title: 'Modifier la section 12, qui a un long titre',
  submit: 'Enregistrer',
  fields: [
    { name: 'headline', label: 'Titre', value: 'Les voix', optional: true },
    { name: 'text', label: 'Texte', value: text, multiline: true },
  ],
});

/** What Slack sends back when nothing is changed in a modal. */
function untouched(modal: ReturnType<typeof modalOf>) {
  const values: Record<string, Record<string, { value?: string }>> = {};
  for (const block of modal.blocks) {
    if (block.type !== 'input' || block.element.type !== 'plain_text_input') continue;
    const { initial_value: value } = block.element;
    values[block.block_id] = { value: value === undefined ? {} : { value } };
  }
  const { callback_id, private_metadata } = modal;
  return { id: 'V1', callback_id, private_metadata, state: { values } };
}

test('a text of any length goes through a modal that Slack takes, and comes back the same', () => {
  const paragraph = fc.array(fc.constantFrom('mot', 'phrase.', 'œuvre'), {
    minLength: 1,
    maxLength: 900,
  });
  fc.assert(
    fc.property(
      fc.array(
        paragraph.map((some) => some.join(' ')),
        { minLength: 1, maxLength: 4 },
      ),
      (paragraphs) => {
        const text = paragraphs.join('\n\n');
        const modal = modalOf(form(text), 'C1');
        expect(checkedView(modal)).toBeTypeOf('object');
        const command = `/jungle edit s1@2-abc # Les voix\n${text}`;
        expect(submitted(untouched(modal))).toMatchObject({ room: 'C1', command });
      },
    ),
    { numRuns: 40 },
  );
});

test('a modal that is shown again about another revision keeps every word, in inputs that Slack takes for new', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('mot', 'long paragraphe\n\n', 'œuvre'), { maxLength: 900 }),
      (some) => {
        const typed = some.join(' ').trim();
        const before = modalOf(form('Le texte ouvert.'), 'C1');
        const again = { ...form(typed), target: 's1@3-def', notice: plain('Le texte a changé.') };
        const answer = amending(untouched(before), { why: 'Non.', again });
        if (answer?.response_action !== 'update') throw new Error('the modal is not shown anew');
        expect(checkedView(answer.view)).toBeTypeOf('object');
        const blocks = new Set(before.blocks.map(({ block_id }) => block_id));
        expect(
          answer.view.blocks.filter(({ block_id }) => block_id && blocks.has(block_id)),
        ).toEqual([]);
        expect(submitted(untouched(answer.view))?.filled).toMatchObject({
          target: 's1@3-def',
          values: { text: typed },
        });
      },
    ),
    { numRuns: 40 },
  );
});

test('a choice is a menu, and one without options says what to do instead', () => {
  const choice = (options: { value: string; label: string }[]): Form => ({
    form: 'replace',
    target: 's1',
    title: 'Remplacer',
    submit: 'Remplacer',
    fields: [{ name: 'link', label: 'Lien', value: '3', options }],
  });
  const full = modalOf(choice([{ value: '3', label: '<Un titre> '.repeat(20) }]), 'C1');
  expect(checkedView(full)).toBeTypeOf('object');
  const empty = modalOf(choice([]), 'C1');
  expect(checkedView(empty)).toMatchObject({ title: { text: 'Remplacer' } });
  expect(empty.submit).toBeUndefined();
  expect(JSON.stringify(empty)).toContain('Aucun lien');
});

test('a modal that is not ours is no command', () => {
  const view = { ...untouched(modalOf(form('x'), 'C1')), callback_id: 'autre' };
  expect(submitted(view)).toBeUndefined();
});
