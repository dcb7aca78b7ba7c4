const marks = /(<\/?(?:think|thinking|thought|reasoning)>|\[\/?THINK\]|<\|[^<>|\n]*\|>)/giu;
const opens = /^(?:<[^/|]|\[THINK)/iu;
const closes = /^(?:<\/|\[\/|<\|message)/iu;

/** What a model says once it has thought: neither what stands between marks of thoughts, nor what is before one that closes them alone. */
export function withoutThought(text: string): string {
  let said = '';
  let thinks = false;
  text.split(marks).forEach((piece, i) => {
    if (i % 2 === 0) said += thinks ? '' : piece;
    else if (opens.test(piece)) thinks = true;
    else if (closes.test(piece)) {
      if (!thinks) said = '';
      thinks = false;
    }
  });
  return said
    .trim()
    .replace(/^```\w*\n?|\n?```$/gu, '')
    .trim();
}
