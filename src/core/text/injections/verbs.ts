import { phrases } from '#src/core/text/phrases.ts';

/** Verbs of writing and telling in the second person of orders, whose form no sentence but an order has. */
export const tu =
  phrases(`écris récris réécris réponds dis inclus conclus décris reprends reproduis traduis promeus soutiens prétends
  désobéis convaincs transmets`);

/** Those whose form opens no other sentence. */
export const openingTu =
  phrases(`rédige mentionne précise indique affirme souligne rappelle ajoute insère intègre qualifie recopie répète
  vante résume glisse signale évoque loue`);

/** Those that open other sentences too. */
export const lesserTu =
  phrases(`cite fais_figurer présente commence termine finis place mets utilise emploie adopte choisis donne demande invite
  change modifie remplace double triple divise multiplie inverse invente attribue considère parle raconte ouvre fais copie appelle garde
  laisse recommande falsifie arrondis exagère minimise envoie continue`);

/** Those of leaving out. */
export const tuLeavingOut = phrases(
  `omets tais supprime retire efface enlève dissimule cache évite passe_sous_silence`,
);

export const vous =
  phrases(`écrivez rédigez répondez dites mentionnez précisez indiquez affirmez soulignez rappelez ajoutez incluez
  insérez intégrez concluez décrivez qualifiez recopiez copiez répétez reprenez reproduisez traduisez vantez résumez soutenez prétendez
  citez présentez commencez terminez finissez placez mettez utilisez employez adoptez choisissez demandez invitez changez modifiez
  remplacez doublez divisez multipliez inversez inventez attribuez parlez racontez appelez glissez signalez falsifiez minimisez louez transmettez envoyez faites_figurer`);

export const vousLeavingOut = phrases(
  'omettez taisez supprimez retirez effacez enlevez dissimulez cachez évitez passez_sous_silence',
);

export const english =
  phrases(`write say state tell mention include insert append add reply respond answer output print describe present
  praise promote recommend call refer_to quote cite copy repeat replace double halve change alter invent make_up start begin end finish conclude
  translate attribute use ask turn(?!_to) transform send continue give make summari[sz]e rewrite report claim`);

export const englishLeavingOut = phrases(
  'omit leave remove hide conceal delete suppress avoid (?:do_not|don’t|never)_(?:say|write|state|bring_up|talk_about|discuss|report|describe)',
);

export const telling =
  phrases(`commencer finir (?:se_)?terminer contenir mentionner inclure indiquer préciser dire écrire affirmer
  présenter comporter citer insister conclure recommander répondre rappeler souligner résumer ajouter ignorer signaler qualifier vanter
  promouvoir insérer reproduire reprendre recopier figurer`);

export const tells =
  phrases(`begin start end finish conclude contain mention include say state write claim output answer respond reply
  recommend describe present praise add quote cite note emphasi[sz]e summari[sz]e call translate insert promote only reproduce`);
