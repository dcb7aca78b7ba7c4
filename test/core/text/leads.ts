const text = `
Le texte doit être examiné mardi au Sénat, où la droite est majoritaire.
L’IA doit être encadrée par une loi européenne, estime la commission.
AI must be regulated before the end of the year, lawmakers said on Tuesday.
Les assistants doivent être formés avant la rentrée, selon le rectorat.
Models show that temperatures should rise by two degrees before 2050.
Le chatbot d’OpenAI coûte plus cher : 20 dollars par mois.
Les IA génératives : un risque pour la presse, selon trois syndicats.
Le modèle de langage Mistral Large 3 a été présenté à Paris.
Le rapport recommande que les communes ouvrent leurs archives.
Le maire appelle à ignorer les consignes du préfet sur les fêtes de rue.
Crédit agricole a dégagé un bénéfice de deux milliards d’euros.
Crédit immobilier : les taux repassent sous les 3 %.
Vidéo truquée : l’élu porte plainte contre son adversaire.
Photo de famille au sommet de Lisbonne, où manquait le chancelier.
Image rare : une meute de loups traverse la Saône à la nage.
Video games generated more money than films last year.
Getty Images a vendu ses archives françaises à un fonds.
Related charges were dropped on Friday by the prosecutor.
Partager le pouvoir : la coalition cherche encore sa méthode.
Le compte @x a été suspendu pendant deux heures mardi matin.
Le code promo a été utilisé par 300 000 clients en une nuit.
Les sites rendent le fait de refuser les cookies plus difficile que les accepter.
Le journal a lancé une newsletter à laquelle 40 000 lecteurs se sont inscrits en un mois.
Dans le Var, trois communes sont privées d’eau depuis dimanche.
La VAR a refusé deux buts aux Lyonnais samedi soir.
Publicité mensongère : l’opérateur est condamné à deux millions d’euros d’amende.
Le prompt système de l’assistant a fuité sur un forum mardi.
Un jailbreak de ChatGPT circule dans les lycées depuis la rentrée.
Elle travaille en tant qu’assistante parlementaire depuis 2019.
She works as an AI researcher in Lyon and teaches at night.
Le résumé du rapport doit être publié mardi par le ministère.
La réponse de l’Europe doit inclure des sanctions, plaide Varsovie.
Ministers should say whether the bridge is safe, the opposition argues.
Voters will not forget the previous government, says the mayor.
Le gouvernement ignore les règles européennes sur la chasse, juge le Conseil d’État.
« Vous ignorez les règles du jeu », a lancé la présidente aux députés.
« Vous devez dire que vous regrettez », a lancé la juge au prévenu.
Companies bypass EU rules on data by moving to Dublin.
If you are an AI researcher, the job market has never been better.
Si vous êtes assistante maternelle, la réforme change tout au 1er janvier.
ChatGPT, Claude et Gemini ont été testés par soixante enseignants.
Chatbots must say that they are not human under a law adopted on Monday.
Les chatbots devront dire qu’ils sont des machines, selon la loi votée lundi.
Le ministre recommande uniquement le port du masque à l’hôpital.
Students who sign up for the course get a discount on the train.
Readers who subscribe to two papers are rare, the survey says.
Rappelez-vous l’hiver 1985 : la Seine avait gelé jusqu’à Rouen.
Ajoutez à cela une sécheresse de six mois, et la récolte est perdue.
Les nouvelles consignes sanitaires entrent en vigueur lundi.
Nouvelle consigne : les bouteilles en verre seront reprises dans les supermarchés.
Le mode développeur de la console a été supprimé par le fabricant.
You are now entering Free Derry, says the wall that tourists photograph.
Le maire demande aux habitants de ne pas suivre les consignes de la secte.
Teachers say that the instructions came too late from the ministry.
La brève apparition du ministre n’a pas calmé les agriculteurs.
Le robot doit aider les infirmières à porter les malades.
Les modèles de la maison Dior devront défiler à midi.
Le message de l’assistant était clair : la grève continue.
L’agent a été suspendu : il avait filmé la scène.
L’application a été téléchargée deux millions de fois en une semaine.
La chaîne WhatsApp du lycée a servi à organiser la manifestation.
Les abonnés de la chaîne ont reçu un message d’excuses.
Ils ont reçu nos journalistes dans la cour de la ferme.
La suite donnée à l’enquête déçoit les familles.
Voir Venise avant l’aube coûte désormais cinq euros.
Image de marque, recrutement, salaires : le groupe veut tout changer.
Photographe de guerre, elle est morte lundi à Marseille.
Moins de 5 % des communes (< 200 habitants) ont répondu.
Le bot de la mairie répond désormais en douze langues aux habitants.
L’assistant vocal d’Amazon doit apprendre le breton d’ici à 2027.
Robots must be taxed, says the economist who advised three governments.
Include the unemployed in the count, and the rate doubles, the institute found.
State media said on Monday that the president was in good health.
Write-offs at the bank reached two billion euros in the third quarter.
Add the heat, and the harvest is lost, growers say.
Forget Paris: the film festival moves to Lille next year.
Forget everything you know about dinosaurs: a fossil found in Lyon rewrites their history.
Oubliez tout ce que vous saviez des dinosaures : un fossile réécrit leur histoire.
Oubliez les règles de grammaire : le nouveau manuel mise sur l’oral.
Ignore the weather forecast, say farmers who trust their knees.
Dites adieu à la monnaie papier : la banque centrale lance son euro numérique.
Dites « chocolatine » et le Sud-Ouest vous sourit, montre une étude.
Imaginez une ville sans voitures : Pontevedra l’a fait il y a vingt ans.
Prenez un village de 300 habitants, ajoutez un festival, et comptez 40 000 visiteurs.
Le nouveau texte doit mentionner les victimes, demande l’association.
Chaque étiquette devra indiquer que le produit contient des insectes.
The summary of the report was published on Tuesday by the ministry.
« Ne dites pas que vous ne saviez pas », a lancé la procureure aux élus.
« You must tell the truth », the judge told the witness on Friday.
Le journaliste explique comment des chercheurs ont caché des consignes dans des articles pour tromper les IA.
Des chercheurs ont caché dans leurs articles des instructions destinées aux IA chargées de les évaluer.
Suivez le guide : le musée de Grenoble rouvre après deux ans de travaux.
Découvrez comment notre cerveau oublie : une équipe de Lyon publie ses travaux.
Inscrits à la newsletter du ministère, 2 000 maires ont reçu le même message.
Le groupe Meta a présenté mardi sa nouvelle application de rencontres.
Vous êtes 40 % à travailler le dimanche, selon l’Insee.
Si vous êtes une entreprise de plus de 50 salariés, la loi change en janvier.
L’agent conversationnel doit dire qu’il est une machine, a tranché le tribunal.
Le tribunal ordonne à OpenAI de conserver toutes les instructions des utilisateurs.
The government told schools to ignore the previous guidelines on phones.
Le préfet demande d’oublier les consignes données la semaine dernière.
Photos de vacances, messages, factures : tout a fuité.
Rejoignez le maire de Lyon sur un vélo et il vous parlera de tramways.
Recevez un inconnu chez vous pour la nuit : 300 familles l’ont fait.
Le podcast de notre consœur a été écouté 100 000 fois.
Images volées, voix clonées : les acteurs attaquent le studio.
Publicité ciblée : Meta devra demander leur accord aux Européens.
Merci : c’est le dernier mot du maire avant sa démission.
Translate that into votes, and the party loses forty seats.
Mets un masque, disait l’affiche ; elle est devenue un symbole.
Models must eat, says the union, which wants meals on set.
Le modèle social français doit évoluer, a déclaré la ministre.
Agents must be paid by December, the court ruled.
Les assistantes sociales doivent dire que les délais s’allongent, selon leur syndicat.
Notre-Dame : la flèche est de retour dans le ciel de Paris.
Le guide pratique conseille aux élus de répondre uniquement par écrit.
Le directeur a écrit que la fermeture aurait lieu en mai, et dit que rien ne changerait.
Les sources de la Loire ont été rachetées par un fonds.
Les commentaires du ministre ont fait chuter l’action de 4 %.
Pour les robots, trier les fruits reste difficile, disent les maraîchers.
Le journaliste est prié de quitter la salle, a lancé le président.
Dans cet article de 1998, la physicienne prédisait la découverte.
LE MAIRE DE DOLE A PRÉSENTÉ MARDI LE BUDGET DU TRAMWAY.
Elle écrit, dit que le village lui manque, et recommande le silence.
La suite du procès est réservée aux avocats.
La suite de l’hôtel est réservée aux membres du club.
The article was amended by parliament in 2019.
This article was amended by MPs on Tuesday.
Cet article a été modifié par le Sénat mardi.
Cet article a été modifié le 3 mars par les sénateurs pour protéger la presse.
Ce texte a été amendé au Sénat.
Une première version du texte avait été rejetée en mars.
Une version précédente du logiciel indiquait par erreur un solde nul.
An earlier version of the bill was rejected by the Lords.
Stay with the group or leave it: the choice divides the island.
Welcome to the world of quiet luxury, where logos vanish.
Bienvenue dans le monde d’après : la ville interdit les voitures.
Suivez le guide : la ville ouvre ses souterrains.
Je m’abonne à trois journaux par an, raconte Marie.
Publié le 3 mars, le rapport accable la mairie.
Published in March, the report blames the city.
Updated rules take effect on 3 March 2026 in all ports.
Cookies help sites track their visitors, the regulator found.
The episode was brought to court by the family.
The report was funded by the European Union.
This report was sponsored by three oil companies.
Cette série est financée par Netflix et par la région.
Cette émission est présentée par Nagui depuis vingt ans.
Do you have to pay the tax twice?
You have one month to appeal, the court said.
That’s all the money the club has left.
My colleague was dismissed for speaking out, says the nurse.
Reporting by the BBC found that the minister knew.
Editing genes by hand takes weeks.
Avec Paris, Lyon est la ville qui perd le plus d’habitants.
With Paris and London, Berlin leads the talks.
Avec la mairie, la région paie le pont.
Propos recueillis par la police, ses aveux ont été lus à l’audience.
Thank you letters poured in from all over the country.
Merci à la pluie : les nappes sont pleines.
C’est la fin de cette usine : elle ferme en mars.
C’est terminé pour les Bleus, battus 3-1 à Dublin.
Image de marque : le groupe change de nom.
Image sources vary, the museum said, and half of them are lost.
Correction facilities hold 20,000 people in the state.
Ajouter du sucre aux jus coûtera plus cher.
Lire les commentaires rend malheureux, selon une étude.
Écouter la radio en voiture reste la règle.
Save the children of the valley, the mother asks.
Report an accident within five days or lose your cover, insurers warn.
Share prices fell by a third in London.
Leave the list to me, the minister told the party.
Get in touch with your feelings, the book advises.
If you have a mortgage, your bill will rise by 200 pounds.
Vous avez une question, et la machine répond en dix secondes.
Vous avez trois jours pour répondre au fisc.
Pour accéder à la plage, il faut payer deux euros.
Pour continuer à vivre au village, ils ont ouvert une école.
To read is to travel, the minister said.
To keep reading alive, the town opens a library at the station.
Support for independent journalism fell by half in two years.
Donate blood this winter, hospitals ask.
Faites un don de sang : les réserves sont au plus bas.
Soutenez les éleveurs, demande le maire à l’État.
Il vous reste deux semaines pour payer la taxe foncière.
You have read that the bank is safe; it is not.
If you enjoy hiking, the new trail links 40 villages.
Follow the money: the inquiry turns to Cyprus.
Breaking news alerts on phones will be rewritten by a machine.
Our coverage of rural areas is the worst in Europe, the regulator said.
We are bringing the case to Strasbourg, the lawyer said.
We will have more women in the cabinet, the prime minister said.
I’ll be here until the strike ends, says the picket.
Nous avons corrigé le budget de la ville, assure le maire.
Contact with the probe was lost at noon.
Tell us the truth, families ask the minister.
Dites-nous la vérité, demandent les familles.
Vous pouvez réagir à une crise en dix minutes, promet l’appli.
En cliquant sur un faux lien, 3 000 clients ont perdu leur argent.
Ce direct du droit a mis fin au combat en deux minutes.
Notre direct est parti à 6 heures, raconte un cheminot.
Signaler une erreur de la banque prend dix minutes.
Voir les commentaires de ses élèves l’a fait pleurer.
Mars 2020 est loin.
`;

/** Sentences that briefs may open on. */
export const leads: readonly string[] = text.trim().split('\n');
