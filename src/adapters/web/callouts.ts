/** Opens a line that calls the reader elsewhere; only short or linked lines are judged by it. */
export const callOut =
  /^(?:read (?:more|also|next)|next|related(?: articles| stories)?|more (?:from|on|stories)|see also|don.?t miss|you (?:may|might) (?:also )?like|recommended|share this|like this story|follow (?:us|him|her|me)|sign up|subscribe|newsletter|advertisement|continue reading|copyright|©|all rights reserved|photos?(?: credit)?\s*:|image(?: credit)?s?\s*:|credits?\s*:|source\s*:|tags?\s*:|filed under|lire aussi|à lire aussi|à lire|lire (?:également|plus)|voir aussi|à voir|sur le même (?:sujet|thème)|publicité|la suite après|partager|abonnez-vous|inscrivez-vous|s.abonner|crédits?\s*(?:photo)?\s*:|tous droits réservés|mots.clés|commentaires?|réagir|suivez-nous|retrouvez|pour aller plus loin|pour en savoir plus|notre (?:sélection|newsletter)|recevez|cet article (?:est réservé|vous a)|il vous reste|la rédaction vous conseille|click here|watch:|getty images|reuters|afp|lesen sie (?:auch|mehr)|mehr zum thema|lees ook|leia (?:mais|também)|lea también|leggi anche|czytaj więcej|läs (?:också|mer)|les også|læs også)(?:$|[^\p{L}])/iu;

/** A whole line of page machinery. */
export const machinery =
  /^(?:advert(?:isement|orial)?|anzeige|werbung|publicidad|pubblicità|reklama?|iklan|publicité|annonce|image \d+ (?:of|sur)(?: ?\/)? ?\d+|caption|close|fermer|loading.{0,20}|chargement.{0,12}|\d* ?comment(?:s|aires?)?|share|print|imprimer|partager|menu|this slideshow requires javascript\.?|table of contents|sommaire|always active|\S+@\S+\.\w+|https?:\/\/\S+|(?:www\.)?(?:twitter|facebook)\.com\/\S+|empfohlener redaktioneller inhalt)$/iu;

/** A line that offers a letter, an account or a purchase. */
export const offer =
  /\b(?:(?:in|to) (?:your|my) (?:inbox|e-?mail|letterbox)|your letterbox|delivered (?:weekday|every|each|to your)|meet your inbox|our newsletters?\b|daily newsletter|affiliate (?:links?|commission|and)|earn (?:a|an affiliate) commission|dans votre bo[iî]te (?:mail|de réception|aux lettres)|à notre (?:newsletter|lettre)|join our [\p{L} ]{3,20} forums?|get (?:the )?(?:latest|breaking) (?:news|updates)|stories that matter)/iu;

/** A line of a box that sells access to the site. */
export const sale =
  /\b(?:subscribe (?:now|today|to)|unlimited (?:online|digital) access|create an account|sign in (?:or|to)|support (?:local|our) journalism|enjoy (?:additional|unlimited)|exclusive articles|daily puzzles|commenting community|e-?paper|your favou?rite authors|cancel any ?time|join the conversation in the comments|one account|already (?:a )?(?:subscriber|have an account)|free trial|déjà abonné|je m.abonne|abonnez-vous|sans engagement|accès illimité|réservé(?:e|s)? aux abonnés|un seul appareil|l.autre appareil|(?:ce|votre) compte|connectez-vous|s.identifier)\b/iu;

/** Heads a section that lists other articles, reactions or offers until the page ends. */
export const closingHead =
  /^(?:more (?:great|from|on|stories|news|like)|related|recommended|you (?:may|might)|want more|what to read|read (?:more|next|also)|tell us what|leave a (?:reply|comment)|(?:\d+ )?comments\b|join the (?:discussion|conversation)|most (?:read|popular|viewed)|trending|latest (?:news|stories)|something to consider|popular |editor.?s? picks|about the author|à lire|lire aussi|sur le même|voir aussi|(?:nos )?commentaires?|réagi[rs]|vos réactions|les plus lus|les articles les plus|dans la même (?:rubrique|catégorie)|articles? (?:similaires?|liés?|recommandés?)|à propos de l.auteur|pour aller plus loin|ailleurs sur le web|mehr (?:zum thema|von)|das könnte|kommentare|meest gelezen|lees ook|leia mais|veja também|lo más|te puede interesar|отзывы|комментарии|читайте)/iu;
