const opening = /^[\s,:;.!–—-]*\/?\s*(jungle(?![\p{L}\p{N}_-])\s*)?/iu;

/** What words said to the bot ask of it: without what joins them to its name (`, status`), and the slash or the word that commands open on, which `named` tells of. */
export function commanded(text: string): { command: string; named: boolean } {
  const [opened = '', word] = opening.exec(text) ?? [];
  return { command: text.slice(opened.length), named: word !== undefined };
}
