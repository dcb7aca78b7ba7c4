import type { Finding, FindingCode } from '#src/core/finding.ts';

const quoted = (words: string): string =>
  `« ${words.length > 90 ? `${words.slice(0, 88).trimEnd()}…` : words} »`;

const sentences: Record<FindingCode, (subject: string, instead: string | undefined) => string> = {
  number: (subject) => `Le nombre ${quoted(subject)} ne se trouve pas à l’appui dans l’article.`,
  date: (subject) => `La date ${quoted(subject)} ne se trouve pas à l’appui dans l’article.`,
  name: (subject) => `Le nom ${quoted(subject)} ne figure pas ainsi dans l’article.`,
  quotation: (subject) => `La citation ${quoted(subject)} n’est pas mot pour mot dans l’article.`,
  evidence: (subject) => `La preuve ${quoted(subject)} n’est pas un passage de l’article.`,
  polarity: (subject) => `Le passage ${quoted(subject)} dit le contraire de ce que dit l’article.`,
  unsourced: (subject) =>
    `Le paragraphe ${quoted(subject)} ne repose sur aucune source de l’article : nommez-y le média qui le dit.`,
  'foreign-url': (subject) =>
    `L’adresse ${quoted(subject)} n’est pas celle de l’article : retirez-la.`,
  mention: (subject) => `La mention ${quoted(subject)} interpellerait quelqu’un : retirez-la.`,
  markup: (subject) =>
    `Le balisage ${quoted(subject)} n’a pas sa place dans une brève : retirez-le.`,
  copied: (subject) => `Passage recopié tel quel de l’article, à reformuler : ${quoted(subject)}.`,
  untranslated: (subject) => `Passage à traduire en français : ${quoted(subject)}.`,
  medium: (subject) => `Le média cité, ${subject}, n’est pas nommé dès les premières phrases.`,
  length: (subject) => `La longueur (${subject} mots) sort de celle de la rubrique.`,
  paragraphs: (subject) => `La brève compte ${subject} paragraphes au lieu d’un.`,
  attribution: (subject) =>
    `La citation ${quoted(subject)} n’est attribuée à personne : dites qui parle, ou quel média la rapporte.`,
  unnamed: (subject) =>
    `Des paragraphes reposent sur ${subject}, que rien n’y nomme : dites ce que vous lui devez.`,
  chronology: (subject) =>
    `Le récit revient en arrière à la date ${quoted(subject)} : remettez les faits dans l’ordre, ou dites que vous y revenez.`,
  spelling: (subject, instead) =>
    `Orthographe à vérifier : ${quoted(subject)}${instead ? `, peut-être ${quoted(instead)}` : ''}.`,
  style: (subject, instead) =>
    instead
      ? `Usage de la maison : plutôt ${quoted(instead)} que ${quoted(subject)}.`
      : `Usage de la maison : ${quoted(subject)} se supprime.`,
};

/** A finding as an editor reads it. */
export const findingMessage = (
  finding: Pick<Finding, 'code' | 'subject' | 'suggestions'>,
): string => sentences[finding.code](finding.subject, finding.suggestions?.[0]);
