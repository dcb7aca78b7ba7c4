/** Public offices, bare, one a line: what French calls whoever holds it : words of which a page that tells of one has some, as stems. */
export const offices = `
ministre : minist secretar chancel premier pm taoiseach cabinet portfolio gouvernement government
depute deputee : deput mp mps tds td teachta mep meps msp parl lawmaker congress commons represent rep assembl house bundestag knesset legislat law-maker riksdag member membre constituen democrat republican labour tory tories conservative politician
senateur senatrice : senat sen lawmaker legislat congress sejm
maire mairesse : mair mayor bourgmestre burgomaster edile municip town-hall city-hall provost
prefet prefete : prefe
gouverneur gouverneure : govern gouvern gov banque bank reserve fed
procureur procureure : procur prosecut parquet attorney da magistrat
roi reine : roi roya reine king queen monarch sovereign souverain crown couronne
pape : pap pope pontif vatican holy catholi
`;
