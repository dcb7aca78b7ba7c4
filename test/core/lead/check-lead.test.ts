import { expect, test } from 'vitest';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import type { Draft } from '#src/core/brief.ts';
import type { Finding, FindingCode } from '#src/core/finding.ts';
import { checkLead } from '#src/core/lead/check-lead.ts';
import { partsOf } from '#src/core/lead/lead.ts';
import { defaultRubrics } from '#src/core/rubric.ts';
import { findingMessage } from '#src/locale/findings.ts';
import { lead, story } from '#test/adapters/writer/lead-sample.ts';

const une = defaultRubrics.find(({ kind }) => kind === 'feature');
if (!une) throw new Error('no rubric for leads');

/** The faithful lead, or its standfirst above other paragraphs; each rests on the article of its place. */
function told(
  paragraphs = lead.blocks.map(({ text }) => text),
  change: Partial<Draft> = {},
): Draft {
  const blocks = paragraphs.map((text, i) => `## Partie ${i + 1}\n\n${text}`);
  return {
    text: [lead.standfirst, ...blocks].join('\n\n'),
    medium: '',
    facts: [],
    origins: [[], ...story.map(({ url }) => [url])],
    ...change,
  };
}

const found = (draft: Draft, code: FindingCode): Finding[] =>
  checkLead(draft, story, une).filter((finding) => finding.code === code);

const ofStories: readonly FindingCode[] = ['attribution', 'unnamed', 'chronology', 'unsourced'];

const [first = '', second = '', third = ''] = lead.blocks.map(({ text }) => text);
const quotation = '« On a gagné le droit de recommencer »';

test('a faithful lead and the material of one keep all that a lead promises', async () => {
  const [article, ...others] = story;
  const signal = new AbortController().signal;
  const dossier = await extractWriter().write({ article, others, rubric: une }, signal);
  for (const draft of [told(), dossier.draft])
    expect(checkLead(draft, story, une).filter(({ code }) => ofStories.includes(code))).toEqual([]);
});

test('a quotation that its paragraph gives to nobody is shown where it stands, and blocks nothing', () => {
  const draft = told([
    first,
    second,
    `Le dénouement vient enfin. ${quotation}. Reste le tribunal.`,
  ]);
  const [finding, ...others] = found(draft, 'attribution');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ about: 'style', hard: false });
  expect(draft.text.slice(...(finding?.span ?? [0, 0]))).toBe('On a gagné le droit de recommencer');
  expect(finding && findingMessage(finding)).toBe(
    'La citation « On a gagné le droit de recommencer » n’est attribuée à personne : dites qui parle, ou quel média la rapporte.',
  );
});

test.each([
  ['a person', `${quotation}, souffle Karim Beldi.`],
  ['a person of another sentence', `Karim Beldi sourit. Il est élu. ${quotation}.`],
  ['a medium', `${quotation}, rapporte La Gazette du Confluent.`],
  ['a medium without its article', `Dans un reportage de la Tribune des ondes : ${quotation}.`],
  ['a role', `La présidente reconnaît sa défaite : ${quotation}.`],
  ['somebody without a name', `${quotation}, explique une auditrice.`],
  [
    'somebody without a name before it',
    `Une auditrice de la première heure confie : ${quotation}.`,
  ],
  ['a company', `Ondes Média l’assure : ${quotation}.`],
  ['a company after it', `${quotation}, assure Netflix.`],
  ['a group', `Selon l’équipe, ${quotation}.`],
  ['whoever the paragraph above names', `${quotation}, ajoute-t-il.`],
  ['somebody who lances it', `${quotation}, lance un étudiant.`],
  ['somebody who lances it before', `Un étudiant lance : ${quotation}.`],
  ['a role that settles, in the sentence before', `La présidente tranche. ${quotation}.`],
  ['a body that speaks after it', `Le dossier est clos. ${quotation}. La direction tranche.`],
  ['whoever said what is quoted beside it', `« Rien ne bouge », glisse un voisin. ${quotation}.`],
  ['the same, named before', `La direction attend. Elle poursuit. ${quotation}.`],
])('a quotation given to %s is attributed', (_, paragraph) => {
  expect(found(told([first, second, paragraph]), 'attribution')).toEqual([]);
});

test.each([
  ['«on»', `${quotation}, entend-on dans les couloirs.`],
  [
    'words of its own that name a speaker',
    `Puis ceci : « Karim Beldi a gagné le droit de partir ».`,
  ],
  ['a place', `À Lyon, ${quotation}.`],
  ['a matter that moves on', `L’aide arrive. ${quotation}. Le dossier avance.`],
  ['a paper that launches something', `Le journal lance un podcast là-dessus. ${quotation}.`],
  ['what announces something', `Le plan annonce des coupes. ${quotation}. La suite au printemps.`],
  ['what takes something over', `La coopérative reprend la station. ${quotation}.`],
])('a quotation given to %s is not', (_, paragraph) => {
  expect(found(told([first, second, paragraph]), 'attribution')).toHaveLength(1);
});

test('«ajoute-t-il» gives a quotation to somebody only when somebody was named', () => {
  const after = (paragraph: string) =>
    found(told([first, paragraph, `${quotation}, ajoute-t-il.`]), 'attribution');
  expect(after('Rien ne bouge.')).toHaveLength(1);
  expect(after('Le directeur attend.')).toEqual([]);
  expect(after('« Rien ne bouge ici », dit un voisin de la station.')).toEqual([]);
});

test('a word or two between quotation marks need nobody', () => {
  expect(
    found(told([first, second, 'La station parle de « nouveau départ ».']), 'attribution'),
  ).toEqual([]);
});

test('a paragraph that goes back without saying so is shown with its date', () => {
  const last = 'La vente est annoncée le lundi 2 novembre, dit La Gazette du Confluent.';
  const draft = told([first, 'Le 6 novembre, La Tribune des ondes voit la grève commencer.', last]);
  const [finding] = found(draft, 'chronology');
  expect(finding).toMatchObject({ hard: false, subject: 'lundi 2 novembre' });
  expect(finding && draft.text.slice(...finding.span)).toBe('lundi 2 novembre');
  expect(finding && findingMessage(finding)).toContain('remettez les faits dans l’ordre');
});

test.each([
  ['goes on', 'Le 19 novembre, La Gazette du Confluent dit la fin.'],
  ['says that it goes back', 'La vente avait été annoncée le 2 novembre.'],
  ['tells of the same days too', 'Du 2 novembre au 19 novembre, dix-sept jours de lutte.'],
  ['tells what the story comes from', 'La station naît le 10 mai 1981.'],
  ['gives no day', 'En octobre, la station cherche un acheteur.'],
])('a paragraph that %s is in order', (_, last) => {
  const middle =
    'Le 6 novembre, la grève commence, et la réponse est promise avant le 20 novembre.';
  expect(found(told([first, middle, last]), 'chronology')).toEqual([]);
});

test('a term and a day to come are not the day that a paragraph tells of', () => {
  const middle = 'Une réponse est promise avant le 18 novembre, un jugement pour le 4 décembre.';
  expect(found(told([first, middle, 'Le 9 novembre, la grève dure.']), 'chronology')).toEqual([]);
});

test('the turn of the year is no way back', () => {
  const pages = story.map((page, i) => ({ ...page, publishedAt: `2027-01-0${i + 5}` }));
  const draft = told([first, 'Le 30 décembre, la grève commence.', 'Le 4 janvier, tout finit.']);
  const codes = checkLead(draft, pages, une).map(({ code }) => code);
  expect(codes).not.toContain('chronology');
});

test('a paragraph without a source of the lead is shown, unless it names one', () => {
  const strange = { origins: [[], [story[0].url], [], ['https://ailleurs.example/']] };
  expect(found(told(undefined, strange), 'unsourced')).toEqual([]);
  const draft = told([first, second, 'Tout est bien qui finit bien.'], strange);
  const [finding] = found(draft, 'unsourced');
  expect(finding).toMatchObject({ hard: false, subject: 'Tout est bien qui finit bien.' });
  expect(finding && findingMessage(finding)).toContain('nommez-y le média');
});

test('a medium that paragraphs rest on and never name is shown on the first of them', () => {
  const draft = told([first, second.replace('raconte La Tribune des ondes', 'dit-on'), third]);
  const [finding, ...others] = found(draft, 'unnamed');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ hard: false, subject: 'La Tribune des ondes' });
  expect(finding?.span[0]).toBe(partsOf(draft.text)[4]?.start);
});

test('evidence from another article than the one that its fact names blocks', () => {
  const evidence = '1 450 sociétaires';
  const claim = 'Les 1 450 sociétaires ont rassemblé 290 000 euros';
  const given = (source: string) => told(undefined, { facts: [{ claim, evidence, source }] });
  expect(found(given(story[2].url), 'evidence')).toEqual([]);
  expect(found(given(story[0].url), 'evidence')).toMatchObject([{ hard: true, subject: evidence }]);
});

test('the hint on a name is a word of the articles, not one that everybody knows and none of them has', () => {
  const elsewhere = told([first, 'Le Courrier raconte la vente.', third]);
  const [courrier] = found(elsewhere, 'name');
  expect(courrier).toMatchObject({ subject: 'Courrier', hard: true });
  expect(courrier?.suggestions).toBeUndefined();
  expect(courrier && findingMessage(courrier)).toContain('vérifiez-le');
  const [slip] = found(told([first, 'Radio Confluant est vendue.', third]), 'name');
  expect(slip?.suggestions).toEqual(['Confluent']);
});
