/** Answers to questions that pages share: all are let go when there are too many. */
export type Keeping<Answer> = {
  get(question: string): Answer | undefined;
  set(question: string, answer: Answer): void;
};

/** A text by itself, where one that was cut out of a page would hold all of that page. */
export const alone = (text: string): string => ` ${text}`.slice(1);

export function keeping<Answer>(most: number): Keeping<Answer> {
  const kept = new Map<string, Answer>();
  return {
    get: (question) => kept.get(question),
    set(question, answer) {
      if (kept.size >= most) kept.clear();
      kept.set(alone(question), answer);
    },
  };
}
