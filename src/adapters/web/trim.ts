import type { RawBlock } from './blocks.ts';

const callOut =
  /^(?:read (?:more|also|next)|next|related(?: articles| stories)?|more (?:from|on|stories)|see also|don.?t miss|you (?:may|might) (?:also )?like|recommended|share this|follow (?:us|him|her|me)|sign up|subscribe|newsletter|advertisement|continue reading|copyright|©|all rights reserved|photos?(?: credit)?\s*:|image(?: credit)?s?\s*:|credits?\s*:|source\s*:|tags?\s*:|lire aussi|à lire aussi|à lire|lire (?:également|plus)|voir aussi|à voir|sur le même (?:sujet|thème)|publicité|la suite après|partager|abonnez-vous|inscrivez-vous|s.abonner|crédits?\s*(?:photo)?\s*:|tous droits réservés|mots.clés|commentaires?|réagir|suivez-nous|retrouvez|pour aller plus loin|notre (?:sélection|newsletter)|recevez|cet article (?:est réservé|vous a)|il vous reste|la rédaction vous conseille|click here|watch:|getty images|reuters|afp)(?:$|[^\p{L}])/iu;
const dateline =
  /^(?:publi(?:é|shed)|mis à jour|updated|posted|par |by |le \d|\d{1,2}[ /.]\S+[ /.]\d{2,4}|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|temps de lecture|lecture |\d+ min)\p{L}*(?!\p{L}).{0,40}$)/iu;

/** A line for comparing: letters and digits only. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Drops runs of list items that are (nearly) all links: menus and related lists. */
function withoutLinkLists(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at;
    while (blocks[end]?.kind === 'item') end++;
    const run = blocks.slice(at, Math.max(end, at + 1));
    const links = run.filter((block) => block.linked > 0.8).length;
    if (!(end > at + 1 && links / run.length > 0.7)) kept.push(...run);
    at = Math.max(end, at + 1);
  }
  return kept;
}

const isProse = (block: RawBlock): boolean => block.text.length >= 80 && block.linked < 0.5;

/** Removes from what an extractor kept the lines that are not the article's own: call-outs, menus, title, dateline. */
export function trimBlocks(blocks: readonly RawBlock[], title: string): RawBlock[] {
  const ours = blocks.filter(
    ({ text, linked, kind }) =>
      !(linked >= 0.85 && text.length < 250 && kind === 'paragraph') &&
      !(callOut.test(text) && (text.length < 160 || linked > 0.5)),
  );
  let kept = withoutLinkLists(ours);
  const start = kept.findIndex(isProse);
  const name = folded(title);
  kept = kept.filter(
    ({ text }, at) =>
      at >= start || !(folded(text) === name || dateline.test(text) || text.length < 25),
  );
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept.filter(({ text }, at) => text !== kept[at - 1]?.text);
}
