import { partsOf } from '#src/core/checks/parts.ts';
import { read, type Token, toldIn } from '#src/core/checks/reading.ts';
import { ofLexicon } from '#src/core/words/concepts.ts';

/** What opens a no; «aucun de» those that there are denies what they do. */
const opening =
  /(?<!\p{L})(?:ne\s|n['’]|aucune?\s(?!d(?:es?\s|['’]).*(?<!\p{L})n(?:e\s|['’]))|sans\s|no[tr]?\s|never\s|without\s)|n['’]t\s/iu;
/** A no put around a noun, whose next word may tell which one it denies: «sans départ forcé». */
const lacking = /^(?:aucune?|sans|no|without)\s/iu;
/** A no that is the very thing that a verb has none of: «n’a blessé personne». */
const nothing = /(?<!\p{L})(?:personne|rien)(?!\p{L})/iu;

/** Whether the word that a no is put around is told by another text, or may be, since its meaning is not known: «n’a pas ouvert», `opened`; or, of a brief, what comes right after it, whose verb a claim may say by another. */
export function tellsDenied(denying: string, saying: string, isOfBrief = false): boolean {
  const [words, told] = [read(denying), read(saying)];
  return partsOf(denying).some(({ start, end, text }) => {
    const at = text.search(opening);
    if (at < 0) return false;
    const i = words.findIndex((word) => word.kind === 'word' && word.start >= start + at);
    const [denied, next] = [words[i], words[i + 1]];
    if (i < 0 || !denied) return false;
    const isAlike = toldIn(told);
    const isTold = (word: Token) => !ofLexicon(word.meanings) || isAlike(word);
    if (isOfBrief && !isTold(denied))
      return (
        next !== undefined &&
        next.end <= end &&
        isAlike(next) &&
        !nothing.test(denying.slice(denied.end, next.start))
      );
    const isOne =
      lacking.test(text.slice(at)) && next?.kind === 'word' && next.start === denied.end + 1;
    return isTold(denied) && (!isOne || isTold(next));
  });
}
