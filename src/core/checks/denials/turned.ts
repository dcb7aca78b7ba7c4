const governing =
  /(?<!\p{L})(?:(?:faute|plutôt que|au lieu|instead|rather than|without|sans|aucune?|ni|pas|jamais|rien|no|not|never|nor|neither|cannot|unless|until|against(?! [\d£$€])|contre(?! \d)|d[ée]nie[sd]?|hardly|barely|only)(?!\p{L})|n[e’'](?!\p{L})|n['’]t(?!\p{L})|n[’']|(?:refus|gard(?=\p{L}* d)|rejet|rejec|repouss|renon[cç]|annul|exclu|écart|empêch|interdi|abandonn|évit|cess|stop|halt|prevent|avoid|cancel|block|fail|declin|oppos|menac|threat|risqu)\p{L}*|ban(?:s|ned|ning)?(?!\p{L})|turn(?:ed)? down|rul(?:ed?|ing) out)(?:[^\p{L},;]+[\p{L}]+){0,5}[^\p{L},;]*$/iu;
const deniedAfter =
  /^ (?:that|qu[e’'])(?: ?[\p{L}’']+){1,4}? (?:not|never|ne(?= )|n['’])(?!\p{L}{4})/iu;
const denialNext =
  /^\s(?:(?!but|mais)\p{L}+\s)?(?:no|not|nothing|aucune?|rien|ni|ne (?:pas|plus|rien))(?!\p{L})/iu;
const putOff = /(?<!\p{L})(?:avant|before|until|till|d['’]ici|unless|sauf|sans)(?!\p{L})/iu;
const singular = /(?<!\p{L})(?:premi[eè]r?e?s?|first|record|seule?|only)(?!\p{L})/iu;

/** «Ne commence qu’», which says when as a yes would. */
const onlyFrom = /(?<!\p{L})n(?:e |['’])(?:\p{L}+ ){1,3}qu[e’'] ?/giu;

/** Whether the words before another turn it, though they do not deny it in so many words: «refuse de», `rather than`. */
export const isGoverned = (before: string): boolean =>
  governing.test(
    before
      .slice(-160)
      .replace(onlyFrom, ' ')
      .replace(/risques? (?:en )?$/iu, ''),
  );

const auxiliary =
  /(?<!\p{L})(?:a|ont|avai(?:t|ent)|est|sont|étai(?:t|ent)|été|fu(?:t|rent)|aura|sera|seront)(?: \p{L}+ment)? $/iu;

/** Whether the words around another tell it of a time gone by: «gratuit jusqu’ici», «lancée en 2020». */
export const isPast = (before: string, after: string): boolean =>
  /^,? (?:jusqu['’](?:ici|à présent|alors)|jusque-là|until (?:now|then|recently)|so far|previously|auparavant|autrefois|jadis|naguère|d['’]ordinaire|at first|initially)(?!\p{L})/iu.test(
    after,
  ) ||
  (/^,? (?:en (?:19|20)\d\d|il y a|voilà|(?:[\p{L}\d-]+ ){1,3}(?:ago|earlier))(?!\p{L})/iu.test(
    after,
  ) &&
    !auxiliary.test(before)) ||
  /(?<!\p{L})(?:jusqu['’](?:ici|à présent|alors)|jusque-là|previously|formerly|d['’]abord|jadis|autrefois|naguère|once|initialement|initially) $/iu.test(
    before,
  );

/** Whether what a word governs is denied: `admits no wrongdoing`, `confirmed that she will not retire`. */
export const isDeniedNext = (after: string): boolean =>
  denialNext.test(after) || deniedAfter.test(after);

/** Whether what is denied is only put off: «n’ouvrira pas avant 2027». */
export const isPutOff = (after: string): boolean => putOff.test(after);

/** Whether a text has a «premier» or an `only`, which say a never as a yes. */
export const isSingular = (text: string): boolean => singular.test(text);
