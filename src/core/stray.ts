const orders = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules?|above|previous|prior|guidelines?|context)\b/iu,
  /\b(?:ignore[rz]?|oublie[rz]?|ne tiens? pas compte|ne tenez pas compte|néglige[rz]?)\b.{0,50}\b(?:instructions?|consignes?|règles?|précédent\p{L}*|ci-dessus|contexte)\b/iu,
  /\b(?:system prompt|prompt système|as an ai|en tant qu['’](?:ia|assistant|intelligence)|language model|modèle de langage|assistant:|system:|user:|jailbreak)\b/iu,
  /\b(?:your (?:summary|answer|response|output|reply) (?:must|should|shall)|(?:must|should|always) (?:include|mention|say|write|output|answer) (?:that|the (?:word|phrase|link|sentence|following))|respond only with|reply only with|output only|summari[sz]e (?:this|the) (?:page|article|text))\b/iu,
  /\b(?:ton|votre|ta|le) (?:résumé|réponse|brève|texte) (?:doit|devra|devrait)\b|\b(?:réponds?|répondez|écris|écrivez|inclus|incluez|insère|insérez|mentionne|mentionnez|affirme|affirmez|recommande|recommandez|ajoute|ajoutez) (?:uniquement|toujours|seulement|que|le lien|la phrase|ce lien|cette phrase|impérativement)\b/iu,
  /\b(?:ai|llm|ia|chatbots?|assistants?|bots?|summari[sz]ers?|editors?|models?)\b[^.]{0,30}(?:\bplease\b|\bmust\b|:|\bshould\b|\bdoi(?:t|vent)\b)/iu,
];

const furniture = [
  /@[\p{L}\p{N}]|(?<![\p{L}\p{N}])[a-z0-9-]+\.(?:com|net|org|info|fr|uk|io|ai|co|eu|example|test|link|xyz)(?![\p{L}\p{N}])|\]\(|```/u,
  /https?:\/\/|www\.|[{}<>|]|\bwindow\.|\bfunction\s*\(|=\s*new\b|\bvar\s/iu,
  /\b(?:cookies?|newsletters?)\b.{0,60}\b(?:accept\p{L}*|abonne\p{L}*|inscri\p{L}*|subscribe|sign up|paramét\p{L}*)/iu,
  /^(?:lire aussi|à lire(?: aussi| également)?|voir aussi|read more|read also|related|see also|advertisement|publicité|sign up|subscribe|abonnez-vous|inscrivez-vous|suivez-nous|follow us|partager|share this|click here|cliquez|photo|crédit|image|vidéo|video|getty|©)\b/iu,
  /\b(?:tous droits réservés|all rights reserved|click here|cliquez ici|abonnez-vous|subscribe (?:now|to|today)|sign up (?:for|to|now)|visit our|rendez-vous sur notre|buy now|achetez (?:maintenant|dès)|code promo|promo code|follow us|suivez-nous)\b/iu,
];

/** Whether a sentence gives orders to whoever summarises the page. */
export const givesOrders = (sentence: string): boolean =>
  orders.some((pattern) => pattern.test(sentence));

/** Whether a sentence is page furniture (links, sharing, subscription, code) and no prose. */
export const isFurniture = (sentence: string): boolean =>
  furniture.some((pattern) => pattern.test(sentence)) || !/\p{Ll}{2}/u.test(sentence);
