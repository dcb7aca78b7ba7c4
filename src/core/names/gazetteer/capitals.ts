/** Capitals that stand for their country in the news, bare, each with its country in French. */
export const capitals = `
abou-dhabi:emirats abuja:nigeria accra:ghana achgabat:turkmenistan addis-abeba:ethiopie alger:algerie amman:jordanie amsterdam:pays-bas
andorre-la-vieille:andorre ankara:turquie antananarivo:madagascar asmara:erythree astana:kazakhstan asuncion:paraguay athenes:grece bagdad:irak
bakou:azerbaidjan bamako:mali bandar:brunei bangkok:thailande bangui:centrafrique banjul:gambie belgrade:serbie belmopan:belize berlin:allemagne
berne:suisse beyrouth:liban bichkek:kirghizistan bissau:guinee bogota:colombie brasilia:bresil bratislava:slovaquie brazzaville:congo
bruxelles:belgique bucarest:roumanie budapest:hongrie buenos-aires:argentine bujumbura:burundi caire:egypte canberra:australie caracas:venezuela
chisinau:moldavie colombo:sri-lanka conakry:guinee copenhague:danemark dacca:bangladesh dakar:senegal damas:syrie delhi:inde djouba:soudan
dodoma:tanzanie doha:qatar douchanbe:tadjikistan dublin:irlande edimbourg:ecosse erevan:armenie freetown:sierra-leone gaborone:botswana
georgetown:guyana guatemala:guatemala hanoi:vietnam harare:zimbabwe havane:cuba helsinki:finlande islamabad:pakistan jakarta:indonesie
jerusalem:israel kaboul:afghanistan kampala:ouganda katmandou:nepal khartoum:soudan kiev:ukraine kyiv:ukraine kigali:rwanda kingston:jamaique
kinshasa:congo koweit:koweit libreville:gabon lilongwe:malawi lima:perou lisbonne:portugal ljubljana:slovenie lome:togo londres:royaume-uni
luanda:angola lusaka:zambie luxembourg:luxembourg madrid:espagne male:maldives malabo:guinee managua:nicaragua manama:bahrein manille:philippines
maputo:mozambique mascate:oman maseru:lesotho mexico:mexique minsk:belarus mogadiscio:somalie monrovia:liberia montevideo:uruguay moroni:comores
moscou:russie nairobi:kenya nassau:bahamas naypyidaw:birmanie ndjamena:tchad niamey:niger nicosie:chypre nouakchott:mauritanie nuuk:groenland
oslo:norvege ottawa:canada ouagadougou:burkina oulan-bator:mongolie panama:panama paramaribo:suriname pekin:chine penh:cambodge port-au-prince:haiti
port-louis:maurice port-moresby:guinee porto-novo:benin podgorica:montenegro prague:tchequie praia:cap-vert pretoria:afrique-du-sud
pristina:kosovo pyongyang:coree quito:equateur rabat:maroc reykjavik:islande riga:lettonie riyad:arabie rome:italie sanaa:yemen
san-jose:costa-rica sarajevo:bosnie seoul:coree singapour:singapour skopje:macedoine sofia:bulgarie stockholm:suede sucre:bolivie suva:fidji
tachkent:ouzbekistan taipei:taiwan tallinn:estonie tbilissi:georgie tegucigalpa:honduras teheran:iran thimphou:bhoutan tirana:albanie
tokyo:japon tripoli:libye tunis:tunisie vaduz:liechtenstein valette:malte varsovie:pologne victoria:seychelles vienne:autriche vientiane:laos
vilnius:lituanie washington:etats-unis wellington:nouvelle-zelande windhoek:namibie yamoussoukro:cote-d-ivoire yaounde:cameroun zagreb:croatie
paris:france cardiff:galles barcelone:catalogne ramallah:palestine
`;
