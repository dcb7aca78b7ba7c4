import { expect, test } from 'vitest';
import { closingCall } from '#src/adapters/writer/closing-call.ts';
import { defaultRubrics } from '#src/core/rubric.ts';
import { drafted } from './drafted.ts';
import { faithful } from './sample.ts';

const text = 'Le Courrier ouvre une salle de lecture.';

test.each([
  [`${text} → Lire l’article`, 'Lire l’article'],
  [`${text}\n\n→ Écouter le podcast`, 'Écouter le podcast'],
  [`${text}\n-> Voir la vidéo`, 'Voir la vidéo'],
  [`${text} ➡️ Read the article`, 'Read the article'],
])('the call that closes «%s» is split off it', (said, action) => {
  expect(closingCall(said)).toEqual({ text, action });
});

test.each([
  text,
  'Le prix passe de 12 → 15 euros.',
  '→ Lire l’article. Le Courrier ouvre une salle de lecture, et elle est grande, bien plus grande',
  `${text} → [Lire](https://piege.example)`,
])('«%s» closes on none', (said) => {
  expect(closingCall(said)).toEqual({ text: said, action: '' });
});

test('a call at the end of a text is a promo’s, and no part of a brief', async () => {
  const rubric = defaultRubrics.find(({ kind }) => kind === 'promo');
  const say = JSON.stringify({ ...faithful, text: `${faithful.text} → Découvrir le journal` });
  const promo = await drafted([{ say }], {}, { ...(rubric ? { rubric } : {}) });
  expect(promo.draft.call).toEqual({ label: 'Découvrir le journal' });
  const brief = await drafted([{ say }]);
  expect(brief.draft).toEqual((await drafted([{ say: JSON.stringify(faithful) }])).draft);
});
