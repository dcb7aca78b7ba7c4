import { expect, test } from 'vitest';
import type { Fact } from '#src/core/brief.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { trace } from '#src/core/trace.ts';
import { story } from '#test/adapters/writer/lead-sample.ts';
import { corruptions } from '#test/core/checks/corruptions.ts';
import { pairs } from '#test/core/checks/pairs/index.ts';
import { article } from '#test/support/article.ts';

const page = article('https://gazette.example/un');
const [, tribune] = story;

const written = {
  writer: 'model',
  text: 'La coopérative a ouvert ses archives mardi. Le chantier a coûté 1,2 million d’euros en trois ans.',
  facts: [
    {
      claim: 'Les archives ont ouvert mardi',
      evidence: 'La coopérative Échos un a ouvert mardi ses archives au public',
    },
    {
      claim: 'Le chantier a coûté 1,2 million d’euros',
      evidence: 'Le chantier a duré trois ans et coûté 1,2 million d’euros',
    },
  ],
};

/** A text by hand after others. */
const byHand = (text: string, ...earlier: { text: string; facts: Fact[]; writer: string }[]) =>
  trace({ draft: { text, medium: page.medium, facts: [] }, earlier, pages: [page] });

const saidBy = ({ text }: { text: string }, spans: readonly (readonly [number, number])[]) =>
  spans.map((span) => text.slice(...span));

test('a fact lost to an edit comes back when its sentence does', () => {
  const other = { text: 'Un tout autre texte, sans rapport.', facts: [], writer: 'nour' };
  expect(byHand(written.text, written, other)).toEqual({ facts: written.facts, unbacked: [] });
});

test('a fact stays while its claim does, whatever becomes of the words around it', () => {
  const edited = written.text.replace('a coûté', 'a tout de même coûté');
  expect(byHand(edited, written).facts).toEqual(written.facts);
});

test('a fact goes when its figure does, and the new sentence is owed a proof', () => {
  const text = written.text.replace('1,2 million', '9,8 millions');
  const { facts, unbacked } = byHand(text, written);
  expect(facts).toEqual(written.facts.slice(0, 1));
  expect(saidBy({ text }, unbacked)).toEqual([expect.stringContaining('9,8 millions')]);
});

test('a fact goes when its sentence comes to deny it', () => {
  const text = written.text.replace('a ouvert', 'n’a pas ouvert');
  expect(byHand(text, written).facts).toEqual(written.facts.slice(1));
});

test('a fact whose evidence is not in the page is never taken up', () => {
  const invented = { claim: 'Les archives ont ouvert', evidence: 'un passage qui n’existe pas' };
  expect(byHand(written.text, { ...written, facts: [invented] }).facts).not.toContain(invented);
});

test('a sentence by hand is traced to the passage that clearly backs it', () => {
  const text = `${written.text} Douze bénévoles continuent de décrire les bandes.`;
  const { facts, unbacked } = byHand(text, written);
  expect(facts.at(-1)).toEqual({
    claim: 'Douze bénévoles continuent de décrire les bandes.',
    evidence: 'Un comité de douze bénévoles continue de décrire les bandes.',
  });
  expect(unbacked).toEqual([]);
});

test('a writer’s own sentences are owed no proof, a person’s are', () => {
  const text = `${written.text} Les voisins applaudissent longuement.`;
  const bare = { ...written, facts: [] };
  const { unbacked } = byHand(text, bare);
  expect(saidBy({ text }, unbacked)).toEqual(['Les voisins applaudissent longuement.']);
});

test('in a lead a sentence is traced to the sources of its own paragraph, and names the one', () => {
  const text =
    'D’après La Tribune des ondes, une pétition a recueilli 21 000 signatures en quatre jours.';
  const sources = story.map(({ url, title, medium }) => ({ url, title, medium }));
  const on = (url: string) =>
    trace({
      draft: { text, medium: '', facts: [], sources, origins: [[url]] },
      earlier: [],
      pages: story,
    });
  expect(on(tribune.url).facts).toMatchObject([{ claim: text, source: tribune.url }]);
  expect(on(story[0].url)).toMatchObject({ facts: [], unbacked: [[0, text.length]] });
});

test('faithful sentences are traced to their own page and to no other; hardly a false one is', () => {
  const traced = (text: string, { article: told }: (typeof pairs)[number]) =>
    trace({
      draft: { text, medium: told.medium, facts: [] },
      earlier: [],
      pages: [article('https://gazette.example/un', told)],
    }).facts.map(({ claim }) => claim);
  let own = 0;
  let tried = 0;
  let wrong = 0;
  for (const [i, pair] of pairs.entries()) {
    if (i % 3 > 0) continue;
    const { text } = pair.draft;
    own += traced(text, pair).length;
    expect(traced(text, pairs[(i + 7) % pairs.length] ?? pair)).toEqual([]);
    for (const [j, falsehood] of corruptions(pair, false).entries()) {
      if (j % 4 > 0) continue;
      const changed = sentencesOf(falsehood.text).filter((one) => !text.includes(one.text));
      const claims = traced(changed.map((one) => one.text).join(' '), pair);
      tried += changed.length;
      wrong += claims.length;
    }
  }
  expect(own).toBeGreaterThan(25);
  expect(wrong).toBeLessThanOrEqual(tried / 50);
});
