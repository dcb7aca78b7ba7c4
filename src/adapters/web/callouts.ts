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

/** Opens the end matter of an article: who wrote it, how to write to them. */
export const endMatter =
  /^(?:\(?(?:additional )?reporting by |writing by |editing by |\(?(?:with )?reporting from |have a tip|reach the reporters?|email \p{Lu}|follow @?\p{Lu}|follow .{0,40} on (?:twitter|facebook|instagram|x\b)|contact .{0,40} at |updated at \d|this (?:article|story) (?:was originally|first appeared|has been updated)|if you enjoyed this|there.s plenty more where|more ap |listen (?:to|live)|quantities may|suivez .{0,40} sur (?:twitter|facebook|x\b))|.{0,60}\b(?:contributed to this (?:report|article|story)|may be reached at|is (?:an?|the) [^.]{0,60}(?:writer|reporter|journalist|correspondent|columnist|editor|curator|contributor|native)|(?:est|sont) (?:une? )?(?:[^.]{0,20})?(?:journalistes?|chroniqueu(?:r|se)s?|correspondante?s?) (?:à|au|aux|pour|chez))/iu;

/** Heads a section that lists other articles, reactions or offers until the page ends. */
export const closingHead =
  /^(?:more (?:great|from|on|stories|news|like)|related|recommended|you (?:may|might)|want more|what to read|read (?:more|next|also)|tell us what|leave a (?:reply|comment)|(?:\d+ )?comments\b|join the (?:discussion|conversation)|most (?:read|popular|viewed)|trending|latest (?:news|stories)|something to consider|popular |editor.?s? picks|about the author|à lire|lire aussi|sur le même|voir aussi|(?:nos )?commentaires?|réagi[rs]|vos réactions|les plus lus|les articles les plus|dans la même (?:rubrique|catégorie)|articles? (?:similaires?|liés?|recommandés?)|à propos de l.auteur|pour aller plus loin|ailleurs sur le web|mehr (?:zum thema|von)|das könnte|kommentare|meest gelezen|lees ook|leia mais|veja também|lo más|te puede interesar|отзывы|комментарии|читайте)/iu;

/** A date, a signature or a reading time standing alone. */
export const dateline =
  /^\W{0,3}(?:publi(?:é|shed|cado)|mis à jour|updated|posted|aktualisiert|par |by |le \d|\d{1,2}[ /.]\S+[ /.]\d{2,4}|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|temps de lecture|lecture |\d+ min)\p{L}*(?!\p{L}).{0,40}$)/iu;
