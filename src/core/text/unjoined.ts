/** A text without the ligatures that only print has, «ﬁ» or «ﬄ»; œ and æ, which are letters, stay. */
export const unjoined = (text: string): string =>
  text.replace(/[\ufb00-\ufb06]/gu, (pair) => pair.normalize('NFKD'));
