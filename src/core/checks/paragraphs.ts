import type { Check } from './subject.ts';

/** A brief is one paragraph; only a feature has several. */
export const paragraphs: Check = ({ draft, rubric }) => {
  if (rubric.kind === 'feature') return [];
  const parts = draft.text.split(/\n+/).filter((line) => line.trim() !== '');
  if (parts.length < 2) return [];
  const at =
    draft.text.trimStart().indexOf('\n') + draft.text.length - draft.text.trimStart().length;
  return [
    {
      code: 'paragraphs',
      about: 'style',
      hard: false,
      span: [at, draft.text.length],
      subject: String(parts.length),
    },
  ];
};
