import { alone, opening } from './patterns.ts';

const tip = '(?:story|tip|news tip|question|comment|correction|suggestion|scoop)';
const means = '(?:via|by|at|on|using|here|below|through|if|with us|with our|with me)';
const thing =
  "(?:cet article|l'article|ce contenu|cette page|la page|ce lien|le lien|l'image|la vidéo|les commentaires|un commentaire|une erreur|le contenu)";

/** What asks readers to write, to answer, or to press a button. */
export const calls = [
  opening(
    `(?:do you have|have you (?:got )?|(?:have|got)) (?:a|an|any)(?: \\S+)? ${tip}s?(?= ?[?]| (?:for|to (?:share|tell|report)|about (?:this|our)|on this|we|you))`,
    `if you (?:have|'ve got|spot|see|notice|want|would like|'d like|were|are affected)[^.]{0,80}(?:get in touch|contact us|email us|let us know|write to us|send (?:it|them) to us|message us|tell us)`,
    `(?:please |do |you can |so )*(?:get in touch|contact (?:us|me)|email (?:us|me)|e-mail (?:us|me)|write to us|message us|reach (?:us|me)|tweet (?:us|me))(?= ?[.!:]|$| ${means})`,
    '(?:let us know|tell us)(?= ?[.!:]|$| (?:in the comments|below|your|what you think|about your|how you|if you))|(?:share|send(?: us)?|add|leave|post) (?:your|a) (?:views?|experiences?|thoughts?|stor(?:y|ies)|comments?|questions?|tips?|photos?|pictures?|opinions?)(?= ?[.!:]|$| (?:with us|below|in the|here|by|via|to us|at|on this))|have your say|join the (?:conversation|discussion)',
    `(?:save|add|print|gift|bookmark|copy|listen to|share|report|view|read|enlarge|leave|see|skip|back)(?: (?:this|the|your|an?|to|all|for|main|favou?rites?|list|article|story|page|link|image|comments?|error|top|content|later|saved|reading|items?|my)){1,5}${alone}|comments are (?:closed|off)`,
  ),
  opening(
    '(?:posez(?:-nous|-lui|-leur)?|envoyez(?:-nous)?|laissez(?:-nous)?|partagez|donnez(?:-nous)?) (?:toutes )?(?:vos|votre|un) (?:questions?|commentaires?|avis|opinions?|témoignages?|expériences?|photos?|messages?|réactions?)(?= ?[.!:]|$| (?:en|dans|ici|ci|par|à|avec|sur|via))',
    "(?:écrivez|contactez|alertez|confiez)-nous|envoyez-nous (?:vos|votre|un)|(?:dites|racontez|signalez)-nous (?:ce que vous|si vous|tout|vos|votre|en commentaire|dans|toute)|réagissez (?:en commentaire|dans les|à cet|ici)|n'hésitez pas à (?:nous|poser (?:vos|toutes)|commenter|réagir|laisser un|partager (?:cet|vos|votre)|vous abonner)",
    '(?:vous (?:avez|souhaitez|voulez)|une)(?: \\S+){0,3} (?:informations?|infos?|témoignages?|témoigner|erreurs?|coquilles?|questions?|suggestions?)(?:[^.?]{0,60}(?:partager|signaler|nous (?:transmettre|écrire|confier))| ?[?])',
    'vous pouvez (?:nous (?:écrire|contacter|joindre|envoyer|suivre)|poser (?:vos|toutes)|réagir (?:en commentaire|à cet|ici|ci-dessous)|(?:suivre|retrouver|consulter) (?:notre|nos|ce|le) (?:direct|live|dossier|site|articles?))',
    `(?:ajoute[rz]|enregistre[rz]|sauvegarde[rz]|imprime[rz]|copie[rz]|écoute[rz]|offri[rz]|offrez|commente[rz]|signale[rz]|agrandi[rz]|voir|lire|laisse[rz]|classe[rz]|télécharge[rz]) (?:${thing}|(?:à|a|dans|aux) (?:(?:vos|mes|ma|votre) )?(?:favoris|articles|liste|sélections?|lectures?)(?: \\S+){0,2}|plus tard)${alone}`,
    `(?:retour (?:à l'accueil|en haut)|haut de page|(?:les )?commentaires sont fermés)`,
  ),
];
