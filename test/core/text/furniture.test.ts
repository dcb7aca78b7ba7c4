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
`;

test.each(leads)('«%s» may open a brief', (sentence) => {
  expect(isFurniture(sentence)).toBe(false);
});

test.each(furniture.trim().split('\n'))('«%s» is page furniture', (sentence) => {
  expect(isFurniture(sentence)).toBe(true);
});
