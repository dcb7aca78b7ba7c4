/** Words of any news in French and English, whatever its story: that two sentences share one says little. */
export const commonWords = `
  personne premier première dernier dernière an ans année jour journée président présidente présidentiel état ministre
  ministère mois semaine heure minute week-end lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril
  mai juin juillet août septembre octobre novembre décembre matin soir soirée midi nuit veille lendemain hier demain
  aujourd'hui expliquer explique expliqué indiquer annoncer annonce préciser précise déclarer déclaration ajouter ajoute
  assurer affirmer estimer estime souligner rappeler confier confie dire raconter écrire répondre répond évoquer dénoncer
  réagir commenter confirmer révéler publier également notamment ailleurs bien non jamais rien seul seule beaucoup encore près
  environ presque surtout vraiment france français française pays national nationale nation europe européen paris parisien
  monde mondial international ville région département commune république gouvernement chef public politique social économique
  général nouveau nouvelle ancien ancienne grand grande petit petite jeune bon bonne fort forte important principal proche
  prochain certain certaine nombreux nombre nombreuses million milliard millier centaine dizaine mille cent euro dollar
  pourcent trois quatre cinq six sept huit neuf dix vingt place partie part fin début moment temps fois côté cas point compte
  question raison effet situation mesure décision demande information travail groupe entreprise service droit lieu suite cause
  face vie homme femme enfant famille gens faire fait prendre mettre mise voir vu venir aller va arriver passer rester trouver
  donner rendre tenir porter permettre devenir attendre entendre poursuivre continuer présenter organiser ouvrir lancer
  appeler décider toucher suivre vouloir pouvoir devoir falloir pourrait devrait aurait serait agence journal média presse
  réseau chaîne site interview direct centre responsable membre rapport affaire projet plan loi texte résultat chiffre niveau
  prix hausse baisse risque problème crise citoyen habitant population société monsieur madame candidat député sénateur maire
  élu élection parti majorité opposition campagne vote parlement assemblée sénat police policier justice tribunal enquête
  procureur avocat victime suspect mort décès tué blessé accident violence sécurité autorité force santé hôpital médecin
  malade patient école élève argent emploi salarié travailleur marché client produit dépense rue maison quartier route voiture
  train avion eau air terre mer corps tête main yeux histoire exemple sujet idée manière façon sens type sorte forme ordre
  objet rôle base milieu fond bout reste ensemble chose mot phrase voix image photo vidéo film émission télévision radio livre
  agir annuler arrêter atteindre augmenter baisser bénéficier changer commencer compter concerner conduire connaître
  considérer constituer créer croire découvrir demeurer dépasser développer diminuer disposer durer échapper éviter exister
  finir gagner garder imposer installer interdire interroger jouer juger laisser lutter manquer marquer menacer montrer mourir
  naître obtenir occuper offrir parler partager payer penser perdre posséder préparer prévoir prévenir proposer protéger
  quitter réaliser recevoir reconnaître réduire refuser représenter reprendre respecter rencontrer retrouver réussir revenir
  risquer sembler sentir servir signer sortir soutenir subir tenter terminer tomber tourner travailler utiliser vendre vivre
  voter absolument actuel actuellement alors auprès autant autour avance avis capable car cher clair complètement court dehors
  demi difficile directement doute durant entier facile faible fameux finalement franchement global grave gros haut historique
  humain immédiat impossible inquiétude intérieur issu large libre local long lourd maintenant majeur mal meilleur nécessaire
  normal officiel ouvert particulier plein possible précédent prêt privé probable propre quasi rapide rare réel récent
  respectif riche sérieux sérieusement simple simplement spécial sûr tard tôt total traditionnel unique urgent utile vieux
  vrai américain allemand anglais britannique italien espagnol chinois russe état-unis unis union royaume directeur patron
  dirigeant équipe programme système période saison série occasion objectif moyen mission accord soutien appel besoin volonté
  liberté difficulté confiance colère peur espoir lien compagnie conseil comité commission institut université association
  organisation syndicat secteur industrie domaine
  year years month week day today yesterday tomorrow hour time monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december new last first second third next
  previous latest recent early earlier late later two three four five six seven eight nine ten hundred thousand million
  billion percent people man woman men women person many number lot part set end way back place home world country nation
  national international global state government public company firm group business market service chief executive director
  spokesman spokeswoman analyst official minister president prime member make made makes making take taken taking come came
  coming go going get getting got give given see seen look looking use used using user work working help need want put find
  found show think know believe expect expected told tell added report reported according announce announced warned called
  call include including continue remain become likely able allow offer change create plan provide follow good well better
  best big biggest high low long large great small strong key important major top like even still already almost around though
  despite however due far away different another europe european america american uk britain british london us united states
  deal move result figure level rate point half total cost price sale growth rise rose fall fell increase cut record news
  agency website online site issue problem case decision action development effect future current currently general staff
`;
