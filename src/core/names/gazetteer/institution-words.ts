/** French words that an institution, an era or a title puts in capitals, which prove no name, bare. */
export const wordsOfInstitutions = `
  premier premiere president presidente republique etat etats assemblee senat chambre parlement congres conseil constitution cour tribunal
  ministere ministre tresor banque bourse reserve commission union organisation nations unies federation federale ligue coupe championnat
  mondial jeux olympiques comite agence autorite institut academie universite ecole eglise faculte musee bibliotheque elysee kremlin matignon
  securite sociale defense interieur justice sante education culture finances economie etrangeres travail environnement agriculture numerique
  armees outre-mer moyen-age antiquite renaissance moyen age liberation occupation resistance guerre mondiale revolution seconde grande noel
  paques toussaint ascension pentecote ramadan nord sud est ouest occident orient toile net web wifi hexagone continent pdg dg dga drh dir ceo pme
  tpe rh ado ia sms pdf gps cv tva ttc tnt dvd vhs cd fm tv hd bd qr qg vip pc ong gafam audiovisuel prix nobel oscar oscars cesar cesars
  ecologie egalite famille familles enfance jeunesse sport sports logement transports transport energie climat industrie commerce recherche
  enseignement superieur solidarites solidarite handicap territoires fonction publique comptes publics affaires europeennes europeen europeens
  journal transition ecologique droits homme humains parquet cassation appel mondiaux championnats internationaux chelem salon foire journee journees
  festival biennale direction generale delegation office bureau observatoire fondation association syndicat confederation centre centre-est
  sud-est sud-ouest nord-est nord-ouest hopital aeroport gare stade palais chateau parc bourse gouvernement administration etat-major police
  gendarmerie marine brigade parti front rassemblement mouvement editions maison groupe societe compagnie fonds caisse chancellerie
  communaute departement region prefecture prefet mairie province capitale royaume empire couronne
`;
