import type { Article } from '#src/core/article.ts';
import { article as sample } from '#test/support/article.ts';

const page = (
  url: string,
  medium: string,
  publishedAt: string,
  paragraphs: readonly string[],
): Article =>
  sample(url, {
    medium,
    publishedAt,
    byline: '',
    title: `Radio Confluent : ${medium} raconte`,
    text: paragraphs.join('\n\n'),
  });

/** Three articles on one story: a local radio is sold, fought over and saved. */
export const story: readonly [Article, Article, Article] = [
  page('https://courrier.example/vente', 'Le Courrier du Rhône', '2026-11-03T08:00:00+01:00', [
    'Radio Confluent, la doyenne des radios associatives lyonnaises, est mise en vente depuis lundi. Le conseil d’administration évoque une dette de 340 000 euros, accumulée depuis la pandémie.',
    '« Nous n’avons plus de quoi payer l’émetteur en janvier », reconnaît la présidente Hélène Marcoux. La station emploie onze salariés et compte quatre-vingts bénévoles.',
    'Un groupe de presse régional a déjà manifesté son intérêt, sans donner de montant.',
  ]),
  page('https://tribune.example/greve', 'La Tribune des ondes', '2026-11-09T08:00:00+01:00', [
    'Les salariés de Radio Confluent ont cessé le travail vendredi. Ils refusent la vente à un groupe de presse et demandent du temps pour bâtir une coopérative.',
    '« Cette antenne appartient à ceux qui l’écoutent », lance Karim Beldi, animateur depuis dix-sept ans. Une pétition a recueilli 21 000 signatures en quatre jours.',
    'La présidente a promis une réponse avant le 20 novembre.',
  ]),
  page('https://gazette.example/rachat', 'La Gazette du Confluent', '2026-11-19T08:00:00+01:00', [
    'Radio Confluent ne sera pas vendue. Une coopérative d’auditeurs reprend la station, avec 1 450 sociétaires et 290 000 euros réunis en deux semaines.',
    '« On a gagné le droit de recommencer », souffle Karim Beldi, élu directeur de la coopérative. Le tribunal doit encore valider le plan le 4 décembre.',
    'Neuf des onze salariés resteront ; deux ont choisi de partir.',
  ]),
];

/** A faithful answer of a model to that story. */
export const lead = {
  title: 'Radio Confluent, sauvée par ceux qui l’écoutent',
  standfirst:
    'Mise en vente au début du mois, la doyenne des radios associatives lyonnaises passe aux mains de ses auditeurs. Récit d’une lutte gagnée.',
  blocks: [
    {
      heading: 'Une dette et un émetteur',
      text: 'Le Courrier du Rhône révèle l’affaire au début de novembre : la station cherche un acheteur, étranglée par 340 000 euros de dette. « Nous n’avons plus de quoi payer l’émetteur en janvier », y reconnaît sa présidente, Hélène Marcoux. Onze emplois sont en jeu, et l’élan de quatre-vingts bénévoles.',
      sources: [1],
    },
    {
      heading: 'La grève',
      text: 'Les équipes cessent alors le travail, raconte La Tribune des ondes : plutôt une coopérative que la vente. « Cette antenne appartient à ceux qui l’écoutent », y lance Karim Beldi, qui anime depuis dix-sept ans. En quatre jours, leur pétition réunit 21 000 signatures.',
      sources: [2],
    },
    {
      heading: 'Les auditeurs aux commandes',
      text: 'La Gazette du Confluent annonce enfin le dénouement. Les 1 450 sociétaires ont rassemblé 290 000 euros, et neuf salariés sur onze gardent leur poste. « On a gagné le droit de recommencer », souffle Karim Beldi. Reste l’accord du tribunal, attendu le 4 décembre.',
      sources: [3],
    },
  ],
  facts: [
    { claim: 'La dette est de 340 000 euros', evidence: 'une dette de 340 000 euros', source: 1 },
    {
      claim: 'La pétition réunit 21 000 signatures en quatre jours',
      evidence: 'Une pétition a recueilli 21 000 signatures en quatre jours.',
      source: 2,
    },
    {
      claim: 'Les 1 450 sociétaires ont rassemblé 290 000 euros',
      evidence: 'avec 1 450 sociétaires et 290 000 euros réunis en deux semaines',
      source: 3,
    },
  ],
};
