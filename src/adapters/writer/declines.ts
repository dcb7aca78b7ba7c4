import { contentWords } from '#src/core/words/content-words.ts';

/** Words by which a model declines in place of a text. */
const declining =
  /^(?:«|"|“)?\s*(?:(?:je suis |toutes mes excuses|mes excuses)?désolée?(?!\p{L})|je (?:regrette|m['’]excuse|ne (?:peux|suis|saurais) pas)|(?:i['’]?m|i am) (?:sorry|unable|not able)|sorry\b|i (?:can['’]?t|cannot|won['’]?t|must decline)|(?:en tant qu['’]|as an? )(?:ia|ai|assistant|intelligence|modèle|language model))/iu;

/** Words by which a model says that no text can be made of the page. */
const impossible =
  /^(?:(?:cet?|cette|ce|l['’]|le|la|this|the|your)\s*(?:article|texte|page|contenu|demande|document|sujet|requête|content|request|text)\b[^.!?]{0,80}(?:ne (?:peut|saurait|doit|pourra)|n['’]est pas|enfreint|contrevient|viole|cannot|can['’]?t|violates?|may not)|(?:il (?:m['’])?est impossible|il ne m['’]est pas|impossible de|je (?:refuse|dois (?:refuser|décliner))|i (?:am|['’]m) not))/iu;

/** Whether a text tells a fact: most of the claim's words are its own. */
function tells(text: ReadonlySet<string>, { claim }: { claim: string }): boolean {
  const words = [...contentWords(claim)];
  return words.length > 0 && words.filter((word) => text.has(word)).length * 2 > words.length;
}

/** Whether a text is a model's refusal to write one; a text that opens as one does and tells its facts is about somebody else's. */
export function declines(text: string, facts: readonly { claim: string }[] = []): boolean {
  const start = text.trim();
  if (!declining.test(start) && !impossible.test(start)) return false;
  const words = contentWords(text);
  return !facts.some((fact) => tells(words, fact));
}
