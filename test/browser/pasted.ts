/** The whole of the walled sample page, as a subscriber copies it. */
export const pasted = `Le dossier tient dans un carton à chaussures, oublié dans une salle d’archives de la mairie d’Ormelles. Quarante-sept avenants, signés en vingt-deux mois, dont aucun n’est passé devant le conseil municipal. Le plus petit porte sur 3 200 euros de gazon. Le plus gros, daté du 4 juillet 2024, dépasse 6 millions.

À l’époque, le maire assurait encore que le budget serait tenu « au boulon près ». Il n’a pas souhaité répondre à nos questions. Son adjointe aux sports, Rosalie Guénot, parle aujourd’hui d’un « mille-feuille que personne n’avait la clé pour ouvrir ».

Mis bout à bout, les avenants portent la facture de 19 à 38 millions d’euros. Le club, lui, joue devant 4 100 spectateurs en moyenne, pour 12 500 sièges. La chambre régionale des comptes doit rendre son rapport le 9 mars 2026.

Dans le quartier, on garde surtout le souvenir des grues. « Mes enfants ont grandi avec ce chantier, raconte Amadou Keller, boulanger rue des Tilleuls. Le plus jeune croyait qu’un stade, c’était une palissade. » La mairie promet désormais de publier chaque facture en ligne avant l’été.`;
