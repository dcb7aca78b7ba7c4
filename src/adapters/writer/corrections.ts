import type { Article } from '#src/core/article.ts';
import type { Finding, FindingCode } from '#src/core/finding.ts';
import type { Endless } from './endless.ts';
import { faultLine } from './fault-lines.ts';
import { faultPlace } from './fault-places.ts';
import type { Judged } from './judged.ts';
import { quoted } from './quoted.ts';

/** Sentences without a passage that are sent back, at most. */
const mostBare = 12;

/** That a text is far longer than was asked. */
export const shortening = ({ endless, asked: [min, max] }: Endless): string =>
  `Ton texte compte ${endless} mots : c’est plusieurs fois trop. Réécris-le d’après l’article, en ${min} à ${max} mots. Réponds par le même objet JSON, complet.`;

/** What another article than those that a block names may bear out. */
const borne: readonly FindingCode[] = ['number', 'date', 'name', 'quotation'];

const capital = (line: string): string => line.slice(0, 1).toUpperCase() + line.slice(1);

function told(finding: Finding, { draft }: Judged, articles: readonly Article[]): string {
  const several = articles.length > 1;
  const { where, narrow } = faultPlace(finding, draft, articles);
  const hint =
    narrow && borne.includes(finding.code)
      ? ' S’il est vrai d’après un autre article, garde-le et ajoute le numéro de celui-ci dans "sources".'
      : '';
  return capital(`${where}${faultLine(finding, several)}${hint}`);
}

/** What a model is to correct, in words for it: findings where they stand, evidence that is not in the page, sentences without any, paragraphs that name no source, a language that is not French. */
export function corrections(
  findings: readonly Finding[],
  judged: Judged,
  articles: readonly Article[],
): string {
  const { invented, bare, groundless, sourceless, foreign } = judged;
  const several = articles.length > 1;
  const lacking = groundless || invented.length > 0 ? bare.slice(0, mostBare) : [];
  const list = [
    ...(foreign ? ['Le texte n’est pas en français : réécris-le tout entier en français.'] : []),
    ...(sourceless
      ? [
          'Aucun paragraphe ne dit sur quels articles il s’appuie : donne leurs numéros dans "sources".',
        ]
      : []),
    ...findings.map((finding) => told(finding, judged, articles)),
    ...invented.map((subject) => capital(faultLine({ code: 'evidence', subject }, several))),
    ...lacking.map((text) => `Tu ne donnes aucun passage à l’appui de ${quoted(text)}.`),
  ];
  const [by, of] = several ? ['les articles', 'de leur article'] : ['l’article', 'de l’article'];
  const facts =
    groundless || invented.length > 0
      ? ` Donne dans "facts" un fait pour chaque phrase, dont "evidence" est copié mot pour mot ${of}, sans rien y changer ni traduire.`
      : '';
  const shorter = several ? 'ce qu’ils n’établissent pas' : 'ce qu’il n’établit pas';
  return `La vérification a trouvé des fautes dans ton texte :\n${list.map((line) => `- ${line}`).join('\n')}\n\nCorrige-les d’après ${by}, ou retire ${shorter}, sans rien changer d’autre.${facts} Réponds par le même objet JSON, complet.`;
}
