import { callWords } from '#src/core/call-to-action.ts';
import { JungleError } from '#src/core/errors.ts';
import type { Field, Form } from '#src/core/form.ts';
import { markedText } from '#src/core/lead/cited.ts';
import type { FormName } from '#src/core/message.ts';
import { formWords as words } from '#src/locale/forms.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { rubricOf } from './draft.ts';
import { linkNamed, openIssue, sectionIn } from './find.ts';
import type { Newsroom } from './newsroom.ts';
import { settingsShown } from './settings-shown.ts';

const offered = 100;

async function pasteForm(tx: Tx, target: string): Promise<Form> {
  const link = await linkNamed(tx, target);
  const { title, submit, headline, text } = words.paste;
  const fields = [
    { name: 'title', label: headline, value: link.article?.title ?? '', optional: true as const },
    { name: 'text', label: text, value: '', multiline: true as const },
  ];
  return { form: 'paste', target: link.id, title, submit, fields };
}

function styleForm(target: string): Form {
  const { title, submit, wrong, wanted } = words.style;
  const fields: Field[] = [
    { name: 'wrong', label: wrong, value: '' },
    { name: 'wanted', label: wanted, value: '', optional: true },
  ];
  return { form: 'style', target, title, submit, fields };
}

async function settingsForm(newsroom: Newsroom, tx: Tx, target: string): Promise<Form> {
  const { title, submit, ...labels } = words.settings;
  const { quorum, ...lists } = await settingsShown(newsroom, tx);
  const {
    voters: votants,
    vetoers: vetos,
    deadline: bouclage,
    rooms: salons,
    cap: plafond,
  } = lists;
  const shown = { quorum, votants, vetos, bouclage, salons, plafond };
  const fields = (Object.keys(shown) as (keyof typeof shown)[]).map(
    (name): Field => ({
      name,
      label: labels[name],
      value: shown[name],
      ...(name === 'quorum' ? {} : { optional: true }),
    }),
  );
  return { form: 'settings', target, title, submit, fields };
}

/** The section that a button of its card names; refuses (`section.outdated`) when the card shows a revision that stands no more. */
async function sectionOn(newsroom: Newsroom, tx: Tx, target: string) {
  const [id = '', revision] = target.split('@');
  const section = await sectionIn(tx, await openIssue(newsroom, tx), id);
  if (revision !== undefined && revision !== section.brief.revision)
    throw new JungleError('section.outdated', { number: section.number });
  return section;
}

async function replaceForm(newsroom: Newsroom, tx: Tx, target: string): Promise<Form> {
  const section = await sectionOn(newsroom, tx, target);
  const { title, submit, link } = words.replace;
  const pool = await Promise.all(
    newsroom.settings.rubrics.map(({ key }) => tx.links.pool(key, offered)),
  );
  const options = pool
    .flat()
    .slice(0, offered)
    .map(({ number, article, url }) => ({ value: String(number), label: article?.title ?? url }));
  const fields = [{ name: 'link', label: link, value: options[0]?.value ?? '', options }];
  return { form: 'replace', target: section.id, title: title(section.number), submit, fields };
}

/** The form a chat opens, filled with what stands now; refuses as the command it leads to would. */
export async function openForm(
  newsroom: Newsroom,
  tx: Tx,
  form: FormName,
  target: string,
): Promise<Form> {
  if (form === 'settings') return settingsForm(newsroom, tx, target);
  if (form === 'style') return styleForm(target);
  if (form === 'paste') return pasteForm(tx, target);
  if (form === 'replace') return replaceForm(newsroom, tx, target);
  const section = await sectionOn(newsroom, tx, target);
  const ref = `${section.id}@${section.brief.revision}`;
  if (form === 'redraft') {
    const { title, submit, text } = words.redraft;
    const fields = [{ name: 'text', label: text, value: '', optional: true as const }];
    return { form, target: ref, title: title(section.number), submit, fields };
  }
  const { title, submit, headline, text, call } = words.edit;
  const { brief } = section;
  const lead = brief.origins !== undefined;
  const value = lead ? markedText(brief, section.sources) : brief.text;
  const fields: Field[] = [
    { name: 'headline', label: headline, value: brief.headline ?? '', optional: true },
    { name: 'text', label: lead ? text(section.sources) : text([]), value, multiline: true },
  ];
  if (rubricOf(section.rubric, newsroom.settings.rubrics).kind === 'promo') {
    const value = brief.call ? callWords(brief.call) : '';
    fields.push({ name: 'call', label: call, value, optional: true });
  }
  return { form, target: ref, title: title(section.number), submit, fields };
}
