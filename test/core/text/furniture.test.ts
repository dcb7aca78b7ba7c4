import { expect, test } from 'vitest';
import { isFurniture } from '#src/core/text/furniture.ts';
import { leads } from './leads.ts';

const furniture = `
Publicité : la lessive Blanchor lave plus blanc.
Merci, vous êtes inscrit !
Téléchargez notre application pour ne rien manquer.
Téléchargez gratuitement l’application Ici sur votre téléphone.
Rejoignez notre chaîne WhatsApp pour suivre l’actualité.
Suivez-nous sur WhatsApp et sur Instagram.
Recevez chaque matin l’essentiel de l’actualité.
Retrouvez toute l’actualité de la région sur notre appli.
Abonnez-vous maintenant à la lettre Blanchor pour ne rien manquer.
Lire aussi : le maire démissionne.
À lire aussi Le maire démissionne et la ville respire.
Read more: the mayor has resigned.
Related: the mayor has resigned.
Partager sur Facebook cet article de la rédaction.
Photo : Jean Martin pour la rédaction.
Crédit photo : Jean Martin pour la rédaction.
Nous utilisons des cookies pour mesurer notre audience.
Accepter tous les cookies et continuer.
Download our app to get the news first.
Join our WhatsApp channel for more news.
Profitez de notre offre à un euro par mois.
Il vous reste 80 % de cet article à lire.
Déjà abonné ? Connectez-vous pour lire la suite.
Sign up to our newsletter for more stories.
La suite après la publicité de nos partenaires.
Utilisez le code promo BLANCHOR10 pour payer moins.
Anne @channel Roy a signé cet article hier.
Essayez gratuitement notre journal pendant trente jours.
La maire de Dole, le 3 novembre 2026, au conseil municipal. (Photo Jean Martin/AFP)
La maire de Dole au conseil municipal, mardi. JEAN MARTIN / AFP
Mots-clés : tramway, mairie, budget, transports.
Source : AFP, mairie de Dole.
La rédaction vous conseille : le tramway rouvre en mai.
Nos autres articles sur le tramway de Dole.
Connectez-vous pour commenter cet article.
Commentaires (12) : donnez votre opinion.
Bienvenue sur notre site consacré aux tramways.
Suivez notre direct sur la grève des transports.
Ce direct est terminé, merci de votre fidélité.
Vous cherchez des informations sur le tramway de Dole ?
Vous êtes au bon endroit.
Dans cet article, nous allons voir comment rouler moins cher.
Temps de lecture : 4 minutes.
Cet article est réservé aux abonnés.
Nous et nos partenaires stockons des informations sur votre appareil.
Votre navigateur ne prend pas en charge la lecture de vidéos.
Tramway de Dole : prix, avis, comparatif.
Voici le **plan** du nouveau tramway.
Welcome to our live coverage of the strike.
Good morning and welcome to our live blog on the budget.
Stay with us throughout the day for all the latest updates.
This article was amended on 4 March 2026 to correct the number of members.
This article was amended on 4 March 2026.
An earlier version of this story said that the bridge was in Leeds.
Correction: an earlier version misspelled the name of the mayor.
Editor’s note: the headline has been changed.
Correction, March 4: the bridge is in Leeds.
We regret the error.
Image source, Getty Images.
Image caption, The bridge was closed on Monday.
Media caption, Watch: how the bridge fell.
Additional reporting by Tom Lee.
Reporting by Anna Roy in Paris and Tom Lee in London; editing by Mark Bell.
Do you have a story?
Have a tip for us?
You have one free article left.
You’ve read your last free article this month.
Cookies help us deliver our services.
By using our site, you agree to our use of cookies.
That’s all from me for today.
My colleague Anna Roy will be here shortly.
My colleague Anna Roy is taking over the blog.
I’m Tom Lee and I’ll be with you for the next few hours.
Do get in touch via email
This episode is brought to you by Acme.
This newsletter is sponsored by Acme, the bank for startups.
Thank you for reading and have a good evening.
This is a breaking news story.
If you have information about this story, contact us in confidence.
To continue reading this article, subscribe.
The rest of this article is for subscribers.
Become a member and support our journalism.
Support independent journalism from three pounds a month.
Save this article for later
Comments are closed.
Tom Lee contributed to this report.
We may earn a commission when you buy through our links.
Published 3 March 2026 at 6:42 pm.
Last updated on March 3, 2026.
Bienvenue dans ce direct.
Bonjour à tous et bienvenue dans notre live consacré à la grève.
Suivez avec nous cette journée.
Posez vos questions en commentaires !
Je m’abonne pour 1 €.
Je m’abonne à partir de 1 € par mois.
La suite est réservée aux abonnés.
La suite de cet article est réservée à nos abonnés.
Publié le 3 mars 2026 à 18h42.
Mis à jour le mardi 3 mars à 18 h 42.
Publié par Marie Roy le 3 mars 2026.
Ajouter à vos favoris.
Enregistrer l’article.
Cet article a été mis à jour à 18 heures avec la réaction du maire.
Cet article a été modifié le 3 mars pour corriger le nom du maire.
Une version précédente de cet article indiquait par erreur que le pont datait de 1910.
Dans une première version de cet article, nous écrivions que le pont datait de 1910.
Rectificatif : le pont date de 1912.
Nos excuses à nos lecteurs.
C’est la fin de ce direct.
Merci de nous avoir suivis.
Mon collègue Paul Roy prend le relais.
Il vous reste un article gratuit.
Vous avez lu vos trois articles gratuits du mois.
Pour lire la suite, connectez-vous.
Faites un don pour soutenir la rédaction.
Soutenez une presse indépendante.
Les cookies nous permettent de mesurer notre audience.
En vous inscrivant, vous acceptez nos conditions générales.
Vous avez une information à nous transmettre ?
Vous avez repéré une erreur ?
Écrivez-nous à la rédaction.
N’hésitez pas à nous écrire.
Cet épisode vous est présenté par Acme.
Ce podcast est sponsorisé par Acme.
Propos recueillis par Marie Roy.
Avec AFP et Reuters.
Traduit de l’anglais par Marie Roy.
Légende image, Le pont était fermé lundi.
Source de l’image, Getty Images.
Cet article contient des liens affiliés.
Dites-nous ce que vous en pensez.
`;

test.each(leads)('«%s» may open a brief', (sentence) => {
  expect(isFurniture(sentence)).toBe(false);
});

test.each(furniture.trim().split('\n'))('«%s» is page furniture', (sentence) => {
  expect(isFurniture(sentence)).toBe(true);
});

test('a line of nothing but capitals is told at once', () => {
  const capitals = 'ACGT '.repeat(400);
  expect(isFurniture(capitals)).toBe(true);
  expect(isFurniture(`${capitals}.`)).toBe(false);
});
