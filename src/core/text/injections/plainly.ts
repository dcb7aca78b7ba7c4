import { unaccented } from '#src/core/text/unaccented.ts';

/** Words of one kind, each put down as one mark, so that patterns stay short: machines, the page, a summary of it, adverbs. */
const marks: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:(?:ai|llm|ia|chatgpt|gpt(?:-?\d)?|claude|gemini|copilot|mistral|chatbot|assistant(?:e)?|bot|robot|agent|model|language model|modele(?: de langage)?|summari[sz]er|resumeur|machine|intelligences? artificielles?|systemes? (?:automatiques?|automatises?|d'ia)|automated (?:system|reader)|lecteurs? automatiques?|crawler|parser))s?\b/g,
    '¤',
  ],
  [
    /\b(?:(?:this|the|cette|cet|ce|la|le|du|the present) ?(?:page|article|text|texte|story|document|content|contenu|message|web ?page))\b/g,
    '¶',
  ],
  [
    /\b(?:(?:resumes?|syntheses?|breves?|extraits?|compte rendu|summary|summaries|digest|recap|abstract))\b/g,
    '§',
  ],
  [
    /\b(?:bien|aussi|egalement|ensuite|donc|simplement|juste|plutot|toujours|uniquement|seulement|imperativement|obligatoirement|clairement|explicitement|only|always|also|just|simply|exactly|clearly|en conclusion|en francais|in french|(?:a|aux?|to) (?:(?:tes|vos|nos|leurs|les|your|the|all) )?(?:lecteurs?|lectrices?|utilisateurs?|l'utilisateur|readers?|users?)(?= (?:que|that|:)| qu'))\b/g,
    '~',
  ],
];

const calling = /^\W*¤, /;

/** A sentence in lower case without accents, its quirks of writing, which hide words from patterns, undone. */
export function plainly(sentence: string): string {
  const text = unaccented(sentence.normalize('NFKC').replace(/\p{Cf}/gu, ''))
    .replace(/[’ʼ‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return marks
    .reduce((left, [pattern, mark]) => left.replace(pattern, mark), text)
    .replace(calling, '');
}
