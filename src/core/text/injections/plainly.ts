import { phrases } from '#src/core/text/phrases.ts';
import { unaccented } from '#src/core/text/unaccented.ts';
import { undisguised } from './disguise.ts';

/** Names that only machines have. */
const machines = phrases(`
  (?:agents?|robots?|assistants?|modeles?|systemes?|outils?|moteurs?|logiciels?|programmes?|services?|algorithmes?|bots?|lecteurs?|redacteurs?|resumeurs?)_(?:conversationnels?|d'ia|ia|de_(?:resume|synthese)s?(?:_automatiques?)?|automatiques?|automatises?|artificiels?|d'intelligence_artificielle)
  ai_(?:agents?|assistants?|models?|systems?|readers?|tools?|bots?|chatbots?) conversational_agents? automated_(?:systems?|readers?)
  summar(?:y|i[sz]ation|i[sz]ing)_(?:engines?|tools?|bots?|systems?|models?) summari[sz]ers? resumeurs?
  (?:large_|grands?_)?(?:language_models?|modeles?_de_langage) intelligences?_artificielles?
  ai ia llms? chatgpt gpt(?:-?\\d)? gemini copilot chatbots? assistant bots? robots? modele machines? crawlers? parsers?`);

/** Those that people, products and winds have too. */
const doubtful = phrases('agents? assistants assistantes? models? modeles claude mistral');

/** Words of one kind, each put down as one mark, so that patterns stay short: machines, the page, a summary of it, adverbs. */
const marks: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b${machines}\\b`, 'gu'), '¤'],
  [new RegExp(`\\b${doubtful}\\b`, 'gu'), '¢'],
  [/\b(?:le |the |un |a )?(?:texte (?:genere|produit)|generated text|output text)\b/g, 'le §'],
  [
    /\b(?:(?:this|the|cette|cet|ce|la|le|du|the present|le present) ?(?:page|article|text|texte|story|document|content|contenu|web ?page)|l'article)\b/g,
    '¶',
  ],
  [
    /\b(?:(?:resumes?|syntheses?|breves?|extraits?|compte rendu|summary|summaries|digest|recap|abstract))\b/g,
    '§',
  ],
  [
    /\b(?:bien|aussi|egalement|ensuite|donc|simplement|juste|plutot|toujours|uniquement|seulement|imperativement|obligatoirement|clairement|explicitement|exactement|textuellement|sans reserve|en majuscules|a la place|par (?:dire|ecrire)|only|always|also|just|simply|exactly|clearly|en conclusion|en francais|in french|(?:a|aux?|to) (?:(?:tes|vos|nos|leurs|les|your|the|all) )?(?:lecteurs?|lectrices?|utilisateurs?|l'utilisateur|readers?|users?)(?= (?:que|that|:)| qu'))\b/g,
    '~',
  ],
];

/** A participle at the head of what is told, which would be an order without its accent: «Présenté comme…». */
const participle = /(?<=^\W{0,8}|[.;:—–«“(]\s?)(?!résumé)(\p{L}{2,}é)(?=[ ,])/giu;

/** A sentence in lower case without accents, its quirks of writing, which hide words from patterns, undone. */
export function plainly(sentence: string): string {
  const text = unaccented(
    sentence
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(participle, '$1e'),
  )
    .replace(/[’ʼ‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return marks.reduce((left, [pattern, mark]) => left.replace(pattern, mark), undisguised(text));
}
