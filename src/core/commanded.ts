const opening = /^[\s,:;.!–—-]*(?:(\/\s*)?jungle(?![\p{L}\p{N}_-])\s*|\/\s*)?/iu;

/** What words said to the bot ask of it: without what joins them to its name (`, status`), and the slash or the word that commands open on; `slashed` when it was both. */
export function commanded(text: string): { command: string; slashed: boolean } {
  const [opened = '', slash] = opening.exec(text) ?? [];
  return { command: text.slice(opened.length), slashed: slash !== undefined };
}
