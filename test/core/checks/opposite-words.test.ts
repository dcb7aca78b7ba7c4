import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

type Told = readonly [brief: string, page: string, language: 'fr' | 'en'];

/** What is doubted as a yes or a no in a brief that is its own claim, backed by the whole page. */
const doubted = ([brief, page, language]: Told) =>
  doubts(
    brief,
    { text: page, language },
    { facts: [{ claim: brief, evidence: page }], code: 'polarity' },
  );

test.for<Told>([
  [
    'Deux passagers ont été grièvement blessés dans l’accident.',
    'Two passengers were slightly injured in the crash.',
    'en',
  ],
  ['Deux passagers ont été gravement blessés.', 'Deux passagers ont été légèrement blessés.', 'fr'],
  ['Le maire a été remis en prison lundi.', 'Le maire a été remis en liberté lundi.', 'fr'],
  ['C’est un film exécrable.', 'It is a superb film.', 'en'],
  ['Sa mère tenait la boulangerie à Lyon.', 'Her father ran the bakery in Lyon.', 'en'],
  ['L’avocat a demandé trois ans.', 'The prosecutor asked for three years.', 'en'],
  ['Selon le parquet, le conducteur était sobre.', 'Prosecutors said the driver was drunk.', 'en'],
  ['Le propriétaire a payé les travaux.', 'The tenant paid for the work.', 'en'],
  ['Le texte a été jugé irrecevable.', 'Le texte a été jugé recevable.', 'fr'],
  [
    'La loi est constitutionnelle, a jugé la cour.',
    'The law is unconstitutional, the court ruled.',
    'en',
  ],
  ['Le bus est diesel.', 'The bus is electric.', 'en'],
  ['Le pilote a décollé de Nice.', 'The pilot landed in Nice.', 'en'],
  ['Il a été incinéré à Lyon.', 'He was buried in Lyon.', 'en'],
  ['Les démocrates ont bloqué le texte.', 'Republicans blocked the bill.', 'en'],
  ['L’acheteur a signé lundi.', 'The seller signed on Monday.', 'en'],
  ['Les clients ont assigné l’entreprise.', 'The suppliers have sued the firm.', 'en'],
  ['Le conducteur était sobre.', 'Le conducteur était ivre.', 'fr'],
  ['Sa femme a trouvé la lettre.', 'Her husband found the letter.', 'en'],
  ['Sa sœur a trouvé la lettre.', 'Her brother found the letter.', 'en'],
  ['Les grands titres continuent de décliner.', 'The large titles kept growing.', 'en'],
  ['Le boxeur gagna le combat de Lille.', 'Le boxeur perdit le combat de Lille.', 'fr'],
  ['Le juge a retenu le grief de fraude.', 'Le juge a abandonné le grief de fraude.', 'fr'],
  ['Les marchands sont mis en cause.', 'La commission met donc les marchands hors de cause.', 'fr'],
  [
    'Le conseil interdit le rachat de la gare.',
    'The council has approved the takeover of the station.',
    'en',
  ],
  [
    'La maire soutient l’idée de taxer les bateaux.',
    'The mayor rejected the idea of taxing boats.',
    'en',
  ],
  [
    'Les salariés ont approuvé l’accord.',
    '58 per cent of the employees were against the deal.',
    'en',
  ],
])('«%s» turns what its page says', (told) => {
  expect(doubted(told)).not.toEqual([]);
});

test.for<Told>([
  [
    'Deux passagers ont été grièvement blessés et quatre légèrement.',
    'Two passengers were seriously injured, four slightly.',
    'en',
  ],
  [
    'Le chiffre d’affaires a légèrement augmenté. Il a été grièvement blessé.',
    'Turnover rose slightly. He was seriously hurt.',
    'en',
  ],
  ['Le père Brown a rencontré la mère du garçon.', 'Father Brown met the mother of the boy.', 'en'],
  [
    'Ses parents, père et mère, tenaient la boulangerie.',
    'Her mother and father ran the bakery.',
    'en',
  ],
  [
    'La fille du couple a épousé le fils d’un banquier.',
    'The couple’s daughter married the son of a banker.',
    'en',
  ],
  [
    'L’avocat de l’accusation a demandé trois ans.',
    'The prosecution’s lawyer asked for three years.',
    'en',
  ],
  ['Le procureur a requis trois ans.', 'L’avocat général a requis trois ans.', 'fr'],
  [
    'Le locataire a été expulsé en mai par le propriétaire.',
    'The landlord evicted the tenant in May.',
    'en',
  ],
  [
    'La loi a été jugée inconstitutionnelle par le Conseil constitutionnel.',
    'Le Conseil constitutionnel a jugé la loi inconstitutionnelle.',
    'fr',
  ],
  [
    'Le Conseil constitutionnel a censuré la loi.',
    'The constitutional council ruled the law unconstitutional.',
    'en',
  ],
  [
    'Le vol parti de Lyon s’est posé à Nice.',
    'The flight took off from Lyon and landed in Nice.',
    'en',
  ],
  [
    'L’avion a décollé en retard avant de se poser à Nice.',
    'The plane landed in Nice after a late take-off.',
    'en',
  ],
  [
    'La patronne salariée du bar a porté plainte.',
    'La patronne du bar, salariée, a porté plainte.',
    'fr',
  ],
  ['Les salariés demandent davantage, dit le syndicat.', 'The union says workers want more.', 'en'],
  [
    'Les salariés seront payés, dit le patron de l’entreprise.',
    'The boss of the firm said employees would be paid.',
    'en',
  ],
  [
    'Il est remplaçant dans une école, et titulaire d’un diplôme.',
    'Il est titulaire d’un diplôme et remplaçant dans une école.',
    'fr',
  ],
  ['Le remplaçant a marqué deux fois.', 'The substitute scored twice.', 'en'],
  [
    'Le professeur a cru que le poisson était cuit.',
    'Le professeur a cru voir un poisson cuit.',
    'fr',
  ],
  ['La rivière, en crue, a débordé.', 'La rivière en crue a débordé.', 'fr'],
  ['Bénévole, elle a été payée 40 euros.', 'She was paid 40 euros as a volunteer.', 'en'],
  ['On vend des vélos neufs et d’occasion.', 'New and second-hand bikes are on sale.', 'en'],
  [
    'Le bailleur, qui le loue à un locataire, l’a vendu.',
    'The owner, who rents it to a tenant, sold it.',
    'en',
  ],
  ['La reine d’Espagne a été aidée.', 'His wife’s widow fund helped the queen of Spain.', 'en'],
  ['La reine et le roi sont arrivés.', 'Le roi et la reine sont arrivés.', 'fr'],
  [
    'On plantera des arbres à la place de ceux abattus.',
    'Les arbres seront abattus et d’autres plantés.',
    'fr',
  ],
  [
    'Les arbres abattus en mars seront remplacés par des plantations.',
    'Trees felled in March will be replaced by new planting.',
    'en',
  ],
  ['Un incendie grave a causé des dégâts mineurs.', 'A serious fire caused minor damage.', 'en'],
  ['Un mineur a été gravement blessé.', 'A minor was seriously injured.', 'en'],
  ['Un adolescent a été grièvement blessé.', 'Un mineur a été gravement blessé.', 'fr'],
  ['Le héros est ivre.', 'L’humour est sobre, le héros ivre.', 'fr'],
  ['Le film est un échec retentissant.', 'The film is a stunning failure.', 'en'],
  [
    'Une brillante distribution est gâchée dans un mauvais film.',
    'A brilliant cast is wasted in a poor film.',
    'en',
  ],
  ['Il a maigri de 3 kilos.', 'It lost weight: 3 kg.', 'en'],
  [
    'Il a succédé à son père à la mairie.',
    'He succeeded his father, who preceded him as mayor.',
    'en',
  ],
  [
    'Un fournisseur est mis en cause par les clients de l’entreprise.',
    'The firm’s customers blame a supplier.',
    'en',
  ],
  [
    'Malgré la sauvegarde, une journée de données a disparu.',
    'We lost a day of data despite the backup.',
    'en',
  ],
  [
    'Le propriétaire était malade, selon sa femme.',
    'The wife of the owner said her husband was ill.',
    'en',
  ],
  [
    'Sœur Marie dirige l’école avec son frère.',
    'Sister Marie runs the school with her brother.',
    'en',
  ],
  [
    'Sa mère était malade, selon sa belle-mère.',
    'Her mother-in-law said her mother was ill.',
    'en',
  ],
  ['Elle a crié, puis murmuré.', 'She shouted, then whispered.', 'en'],
  ['Il soutient que la maire a menti.', 'He opposed the mayor, saying she lied.', 'en'],
  [
    'Le Parlement interdit les sacs en plastique dès 2027.',
    'MPs approved a law phasing out plastic bags from 2027.',
    'en',
  ],
  ['La cour a rejeté son appel.', 'The court confirmed his conviction.', 'en'],
  [
    'L’accord exclut les sous-traitants.',
    'Members approved a deal that excludes contractors.',
    'en',
  ],
  [
    'Exclue du parti, elle reste députée.',
    'Expelled from the party, she will keep her seat in parliament.',
    'en',
  ],
  [
    'Deux élus mis en cause dans l’affaire sont mis hors de cause.',
    'Mis en cause, deux élus ont été mis hors de cause.',
    'fr',
  ],
  [
    'Les républicains voteront, selon le démocrate.',
    'The democrat said republicans would vote.',
    'en',
  ],
  ['Le parti Les Républicains a voté.', 'Les Républicains ont voté.', 'fr'],
  [
    'Les policiers ont emmené son mari ; elle est veuve.',
    'Officers took the woman’s husband away; she is a widow now.',
    'en',
  ],
])('«%s» takes no other side than its page', (told) => {
  expect(doubted(told)).toEqual([]);
});

test('the start of a school year is no coming home', () => {
  const page = 'Le collège quittera la ville en septembre pour Saint-Aubin, à 34 kilomètres.';
  const brief = 'À la rentrée, il faudra faire 34 kilomètres pour aller au collège.';
  expect(doubted([brief, page, 'fr'])).toEqual([]);
});
