import { wordSet } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { frenchStopwords } from './stopwords.ts';

const written = `
année années an ans mois semaine semaines jour jours heure heures minute minutes matin soir nuit midi date lundi mardi mercredi jeudi vendredi samedi dimanche
janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier demain aujourd’hui maintenant bientôt jamais souvent parfois longtemps tard
pays ville villes village région régions monde état états nation peuple quartier route routes rue place maison maisons centre nord sud est ouest terre mer nature eau ciel forêt
homme hommes femme femmes enfant enfants fille filles garçon personne personnes gens famille familles père mère frère sœur fils ami amis jeune jeunes élève élèves habitants
président présidente ministre ministres gouvernement parti partis député députés maire élu élus sénateur parlement assemblée conseil loi lois projet projets texte réforme mesure mesures
élection élections vote voix candidat candidats campagne gauche droite majorité opposition politique politiques public publics publique publiques pouvoir droit droits liberté société service services
police policier policiers justice juge juges tribunal procès prison enquête victime victimes affaire affaires crime plainte avocat procureur armée soldats guerre paix attaque attaques mort morts blessés
entreprise entreprises groupe groupes usine marché marchés prix argent euro euros dollars million millions milliard milliards banque emploi emplois travail salaire salariés patron client clients vente achat
économie économique crise hausse baisse dette budget impôt impôts coût coûts compte comptes chiffre chiffres nombre total part moitié tiers taux niveau record
école écoles santé hôpital médecin médecins malade malades maladie soins vaccin virus cas risque risques accident danger sécurité urgence feu incendie pluie neige vent climat
journal journaux journaliste journalistes presse média médias article photo photos image images vidéo film films livre livres musique radio télévision réseau réseaux site internet page
match équipe équipes club joueur joueurs but buts victoire finale saison jeu jeux sport course titre coupe champion
train trains avion avions voiture voitures vélo camion bus gare bateau vol voyage transport transports
chose choses fois point points question questions problème problèmes réponse raison raisons cause effet effets début fin suite cours place lieu lieux face force forces tour sens type forme
vie corps tête main mains yeux cœur pied bras sang voix nom mot mots idée idées histoire exemple rapport plan accord décision annonce appel aide demande choix avis avenir
grand grande grands grandes petit petite petits petites nouveau nouvelle nouveaux nouvelles bon bonne bons bonnes beau belle mauvais jeune vieux premier première premiers premières dernier dernière derniers dernières
seul seule seuls seules haut haute bas fort forte forts gros long longue court large libre clair grave difficile facile possible important importante importants simple propre vrai vraie faux certain certains certaine certaines
français française françaises européen européenne américain américaine américains mondial national nationale nationaux international internationale local locale locaux social sociale sociaux général générale
blanc noir noire rouge vert verte bleu rose ouvert fermé prêt capable présent absent ancien ancienne actuel actuelle prochain prochaine prochains
deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille second deuxième troisième
être suis sommes sera seront serait seraient soit soient fut avait avaient aura auront aurait auraient ait eu avoir ayant faire fait faits faite font fera feront ferait dire dit dits dite disent
aller va vont ira iront allait venir vient viennent venu venue voir voit voient vu vue vus prendre prend prennent pris prise mettre met mettent mis mise donner donne donné rendre rend rendu rester reste restent resté
passer passe passé partir part parti partie parties tenir tient tenu devenir devient devenu suivre suit suivi vivre vit vivent perdre perd perdu gagner gagne gagné jouer joue joué
pouvoir peut peuvent pourra pourrait pourraient pu vouloir veut veulent voulu devoir doit doivent devra devrait devraient dû savoir sait su falloir faut faudra
aider trouver trouve trouvé porter porte porté parler parle parlé demander demandé penser pense appeler appelle appelé arriver arrive arrivé montrer montre montré ouvrir ouvre fermer entrer entrée sortir sortie sort
tomber tombe tombé tuer tué tués tuée blessé annoncer annoncé affirmer affirme affirmé expliquer explique expliqué déclarer déclare déclaré assurer assure assuré ajouter ajoute ajouté rappeler rappelle indiquer indique indiqué confirmer confirme confirmé
estimer estime estimé juger jugé décider décidé créer créé lancer lancé publier publié payer payé vendre vend vendu acheter acheté changer change changé permettre permet permis servir sert servi
atteindre atteint attendre attend attendu recevoir reçu écrire écrit lire lu apprendre appris comprendre compris choisir choisi finir fini commencer commence commencé travailler
moins plus très trop assez presque environ seulement surtout notamment également vraiment peu beaucoup tant tellement plutôt peut-être ici loin près partout dehors
avant après pendant depuis contre entre parmi chez malgré jusque lors lorsque puis ensuite enfin cependant pourtant toutefois donc alors ainsi car parce quand comme
quelque quelques chaque plusieurs aucun aucune autre autres même mêmes tout toute tous toutes tel telle celui celle ceux celles rien personne chacun chacune leur leurs notre votre
`;

const everyday = wordSet(written);

/** The same words, bare. */
export const everydayKeys: ReadonlySet<string> = new Set([...everyday].map(bare));

/** Whether a French word is one of those met in every article, whatever it is about. */
export const isEveryday = (word: string): boolean =>
  everyday.has(word) || everyday.has(word.replace(/[sx]$/u, '')) || frenchStopwords.has(bare(word));
