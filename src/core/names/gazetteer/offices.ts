/** Public offices, bare, one a line: what French calls whoever holds it : words of which a page that tells of one has some, as stems. */
export const offices = `
ministre : minist secretar secretai sceaux bercy matignon beauvau orsay downing whitehall treasury exchequer chancel premier pm taoiseach cabinet portfolio gouvernement government
depute deputee eurodepute eurodeputee : elu elected circonscription chambre chamber hemicycle palais-bourbon westminster opposition majorite majority backbench strasbourg brussels bruxelles deput mp mps tds td teachta mep meps msp parl lawmaker congress commons represent rep assembl house bundestag knesset legislat law-maker riksdag member membre constituen democrat republican labour tory tories conservative politician
senateur senatrice : elu elected chambre senat sen lawmaker legislat congress sejm
maire mairesse : elu commune ville magistrat council city town village leader mair mayor bourgmestre burgomaster edile municip town-hall city-hall provost
prefet prefete : prefe etat
gouverneur gouverneure : govern gouvern gov banque bank reserve fed
procureur procureure : ag procur prosecut parquet attorney da magistrat
roi reine : roi roya reine king queen monarch sovereign souverain crown couronne
pape : pap pope pontif vatican holy catholi
`;
