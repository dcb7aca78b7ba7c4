const any = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'giu');

/** What the things that stand before an article say of themselves, in the languages our newsrooms read. */
export const phrases = {
  /** This very article goes on behind a payment. */
  continues: any(
    `il vous reste [\\d,.]+ ?% (?:de cet article )?à (?:lire|découvrir)`,
    `(?:la )?suite (?:de (?:cet article|l['’]article)|de ce contenu)? ?est réservée`,
    `pour lire la suite`,
    `(?:lire|lisez) la suite en vous abonnant`,
    `abonnez-vous pour (?:lire|continuer|accéder|découvrir|poursuivre)`,
    `(?:subscribe|become a member)[^.]{0,40} to (?:continue|keep|read|unlock)`,
    `to (?:continue|keep) reading,? (?:subscribe|sign up|become|please)`,
    `(?:% |rest )of this (?:article|story) (?:is|remains)`,
    `(?:jetzt )?weiterlesen mit [^.]{0,30}(?:abo|plus|\\+)`,
    `mit (?:einem )?(?:abo|abonnement) weiterlesen`,
    `(?:abonnieren|testen) sie[^.]{0,60} (?:um )?weiter(?:zu)?lesen`,
    `suscr[ií]bete (?:para|y) (?:seguir|continuar|leer)`,
    `para (?:seguir|continuar) leyendo`,
    `abbonati per (?:continuare|leggere|proseguire)`,
    `per continuare a leggere`,
    `assine para (?:continuar|ler)`,
    `para continuar (?:a ler|lendo)`,
    `abonneer (?:je )?om (?:verder|dit)`,
    `verder lezen\\?`,
    `pozostało (?:jeszcze )?\\d+ ?% artykułu`,
    `för att (?:läsa vidare|fortsätta läsa)`,
    `for å (?:lese videre|fortsette)`,
    `for at læse videre`,
    `残り\\d+文字`,
    `続きを読むには`,
  ),
  /** The article is one for subscribers, which full texts say too. */
  reserved: any(
    `(?:cet article|ce contenu|cette enquête|article|contenu) (?:est )?réservée? (?:à nos|aux) (?:abonn|membres)`,
    `(?:this|the) (?:article|story|content|post) is (?:(?:only )?(?:available|reserved)|exclusively)? ?(?:for|to) (?:our |paid |paying )?(?:subscribers|members)`,
    `subscriber[- ]only`,
    `you(?:['’]ve| have) (?:reached|read) (?:your|the|all)[^.]{0,30}(?:limit|free)`,
    `(?:dieser|der) (?:artikel|beitrag|inhalt) ist (?:nur )?(?:für|unseren) abonnent`,
    `exklusiv für abonnent`,
    `(?:contenido|art[ií]culo|noticia) (?:exclusiv[oa]|solo) para (?:nuestros )?suscriptores`,
    `(?:articolo|contenuto) (?:è )?riservato agli abbonati`,
    `(?:conteúdo|artigo|matéria) exclusiv[oa] para assinantes`,
    `(?:dit artikel is )?(?:alleen|exclusief) voor abonnees`,
    `(?:tylko|wyłącznie) dla (?:prenumeratorów|subskrybentów)`,
    `(?:endast|bara) för prenumeranter`,
    `(?:kun )?for abonnenter`,
    `この記事は(?:有料)?会員限定`,
  ),
  /** Offers a subscription, as boxes beside free articles do too. */
  subscribing: any(
    `déjà abonné|abonnez-vous|je m['’]abonne|s['’]abonner|sans engagement`,
    `already a subscriber|subscribe (?:now|today)|cancel any ?time|start your (?:free )?trial`,
    `jetzt abonnieren|bereits abonnent|monatlich kündbar|zum abo`,
    `ya (?:eres|soy) suscriptor|suscr[ií]bete`,
    `sei già abbonato|abbonati (?:ora|subito)`,
    `já é assinante|assine (?:já|agora)`,
    `al abonnee|word abonnee|abonneer nu`,
    `subskrybuj|wykup dostęp`,
    `redan prenumerant|allerede abonnent|bli abonnent`,
    `会員登録`,
  ),
  /** Asks to sign in before anything is shown. */
  signingIn: any(
    `(?:connectez-vous|identifiez-vous|inscrivez-vous|créez (?:un|votre) compte)[^.]{0,30} pour (?:lire|continuer|accéder|voir|poursuivre)`,
    `vous devez (?:être connecté|vous connecter)`,
    `(?:log|sign) ?in (?:or [^.]{0,20})?to (?:continue|read|view|see)`,
    `you must (?:be logged|log|sign) in`,
    `(?:bitte )?(?:melden sie sich an|loggen sie sich ein|anmelden),? um (?:[^.]{0,30} )?(?:zu lesen|weiter|fortzufahren)`,
    `inicia sesión para|debes iniciar sesión`,
    `accedi per (?:leggere|continuare)|effettua il login`,
    `faça login para|inicie sessão para`,
    `log in om (?:verder|te lezen)`,
    `zaloguj się,? (?:aby|żeby|by)`,
    `logg inn for å|logga in för att|log ind for at`,
  ),
  /** A consent panel's own words. */
  consenting: any(
    `nous et nos (?:\\d+ )?partenaires|nos (?:[\\d\\s]+ )?partenaires et nous|avec votre (?:accord|consentement)|retirer votre consentement`,
    `gérer vos (?:choix|préférences)|nous (?:utilisons|traitons|déposons)[^.]{0,40}(?:cookies|traceurs|données)|votre vie privée`,
    `accepter et (?:continuer|fermer)|accepter les (?:cookies|traceurs)|refuser les (?:cookies|traceurs)|sans (?:cookies|traceurs)|cookies (?:strictement )?nécessaires|tout accepter|continuer sans accepter|paramétrer les cookies|intérêts? légitimes?`,
    `strictly necessary cookies|(?:targeting|functional|performance) cookies|privacy preference cent(?:er|re)|store or retrieve information|we and our (?:\\d+ )?partners|we value your privacy|your privacy|we (?:use|store)[^.]{0,30}cookies|accept (?:all|and continue)|reject all|manage (?:my |your )?(?:choices|preferences|cookies)|legitimate interest|store and\\/or access information`,
    `wir und unsere (?:\\d+ )?partner|ihre (?:zustimmung|einwilligung)|alle (?:akzeptieren|ablehnen)|akzeptieren und weiter|berechtigte[sn]? interesse|(?:cookies?|tracking)-einstellungen|mit werbung (?:weiter)?lesen`,
    `nosotros y nuestros (?:\\d+ )?socios|tu consentimiento|su consentimiento|aceptar (?:todo|y continuar)|rechazar todo|interés legítimo|tu privacidad|valoramos (?:tu|su) privacidad`,
    `noi e i nostri (?:\\d+ )?(?:partner|fornitori)|il tuo consenso|accetta (?:tutto|e continua)|rifiuta tutto|interesse legittimo|la tua privacy`,
    `nós e (?:os )?nossos parceiros|aceitar tudo|sua privacidade`,
    `wij en onze (?:\\d+ )?partners|alles accepteren|jouw privacy|uw toestemming|gerechtvaardigd belang`,
    `akceptuję|twoja prywatność|nasi partnerzy|zgod[aęy] na przetwarzanie`,
  ),
  /** Says that the page is not there. */
  missing: any(
    `\\b404\\b|\\bnot found\\b`,
    `(?:can['’]?t|cannot|could(?: not|n['’]t)|unable to) find (?:that|the|this|your) (?:page|article|story)`,
    `page (?:introuvable|non trouvée|not found|inexistante)`,
    `(?:page|article|contenu)[^.]{0,60} (?:n['’]existe (?:pas|plus)|n['’]est plus disponible|a été supprimée?|introuvable)`,
    `(?:page|article|content)[^.]{0,50} (?:(?:does|do)(?:n['’]t| not) exist|(?:could not|can['’]?t|cannot) be found|no longer (?:exists|available)|has been removed)`,
    `nothing (?:was )?found|oops|oups|hoppla`,
    `seite (?:wurde )?nicht gefunden|(?:seite|artikel)[^.]{0,40}(?:existiert nicht|nicht mehr (?:verfügbar|vorhanden))`,
    `página no (?:encontrada|existe|disponible)|no (?:se )?(?:encontró|encontramos|hemos encontrado) la página`,
    `pagina non (?:trovata|esiste|disponibile)`,
    `página não (?:encontrada|existe)`,
    `pagina (?:is )?niet gevonden|niet gevonden`,
    `nie (?:znaleziono|istnieje)|strona nie`,
    `sidan (?:finns inte|kunde inte hittas|hittades inte)|siden (?:finnes ikke|findes ikke|ble ikke funnet)`,
    `ページが見つかりません`,
  ),
  /** Asks for proof that a person is there. */
  robot: any(
    `captcha|just a moment|attention required|are you (?:a robot|human)|êtes(?:-vous)? (?:un robot|humain)|un être humain|not a robot|pas un robot`,
    `unusual traffic|trafic inhabituel|verif(?:y|ying) (?:that )?you are (?:a )?human|checking your browser|access (?:to this page has been )?denied|accès refusé|pardon our interruption|enable javascript and cookies to continue`,
    `vérifi(?:cation|ez)[^.]{0,30}humain|un instant(?:…|\\.\\.\\.)|request (?:blocked|unsuccessful)|press (?:&|and) hold`,
    `sind sie ein (?:mensch|roboter)|kein roboter|ungewöhnlichen datenverkehr|zugriff verweigert`,
    `no (?:eres|soy|es) un robot|acceso denegado|tráfico inusual`,
    `non sei un robot|accesso negato`,
    `não é um robô|acesso negado`,
    `geen robot|toegang geweigerd`,
    `nie jesteś robotem|odmowa dostępu`,
  ),
  /** Says that the page is made by its scripts. */
  scripted: any(
    `(?:enable|turn on|activate|requires?|needs?) javascript|javascript (?:is|must be|to be) (?:disabled|required|enabled)`,
    `(?:activer?|activez) javascript|javascript (?:est|doit être) (?:désactivé|activé|nécessaire)`,
    `javascript (?:aktivieren|einschalten|deaktiviert)|aktivieren sie (?:bitte )?javascript`,
    `(?:activa|habilita|activar|habilitar) javascript|(?:attiva|abilita)(?:re)? javascript|(?:ative|habilite) (?:o )?javascript|javascript (?:aan|in)`,
  ),
  /** Leads to the rest of a text elsewhere. */
  onwards: any(
    `lire la suite|suite de l['’]article|read (?:more|the (?:full|rest|whole))|continue reading|full (?:story|article)`,
    `weiterlesen|zum (?:ganzen|vollständigen) artikel|(?:seguir|continuar) leyendo|leer más|continua a leggere|leggi (?:tutto|l['’]articolo)|continue lendo|leia mais|lees verder|czytaj (?:dalej|więcej)|läs (?:mer|hela)|les (?:mer|hele)`,
  ),
} satisfies Record<string, RegExp>;

const quoted = /«[^»]{0,400}»|“[^”]{0,400}”|„[^“”]{0,400}[“”]|"[^"]{0,400}"/g;

/** A text without what it quotes: an article about walls says what walls say. */
export const unquoted = (text: string): string => text.replace(quoted, '');

/** How often one of them is said. */
export const hits = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
