/** What lies where, bare, one region or country a line: an editor who reads of Pilsen may write Tchéquie. */
export const withinPlaces = `
etats-unis amerique americain americaine washington : york new-york angeles chicago houston phoenix philadelphia dallas austin francisco seattle denver boston detroit memphis portland baltimore milwaukee atlanta miami oakland minneapolis cleveland omaha nashville orleans pittsburgh cincinnati brooklyn manhattan hollywood texas california florida ohio oregon virginia georgia illinois michigan minnesota nevada utah arizona colorado kansas iowa missouri nebraska alabama tennessee kentucky louisiana montana idaho wyoming dakota vermont maine hampshire massachusetts connecticut jersey maryland delaware pennsylvania wisconsin indiana oklahoma arkansas mississippi alaska hawaii senate congress republican republicans democrat democrats democratic pentagon fbi cia nasa fed sec
washington : senate congress white pentagon capitol
texas : houston dallas austin antonio paso
californie : angeles francisco diego oakland hollywood sacramento jose
etat floride : miami orlando tampa
oregon : portland
new-york york manhattan brooklyn : brooklyn manhattan queens bronx harlem wall
silicon valley : google apple meta cupertino mountain menlo palo
royaume-uni angleterre britannique grande-bretagne : london londres manchester leeds liverpool birmingham sheffield bristol newcastle nottingham leicester york brighton oxford cambridge hull england scotland wales britain edinburgh glasgow cardiff belfast westminster bbc cornwall yorkshire kent sussex norfolk devon labour tory tories
angleterre : london manchester leeds liverpool birmingham sheffield bristol newcastle nottingham leicester york brighton oxford cambridge hull cornwall yorkshire kent sussex norfolk devon
londres : westminster hackney camden islington soho fleet bbc
ecosse : edinburgh glasgow aberdeen dundee inverness highlands clyde
galles : cardiff swansea newport pembroke wrexham bangor welsh
irlande : dublin cork galway limerick belfast irish taoiseach
ulster : belfast derry
canada : toronto montreal vancouver ottawa calgary edmonton winnipeg quebec ontario manitoba alberta saskatchewan halifax regina
quebec : montreal
ontario : toronto ottawa
australie : sydney melbourne brisbane perth adelaide canberra queensland tasmania darwin hobart
nouvelle-zelande zelande : auckland wellington christchurch dunedin zealand
allemagne : berlin munich hamburg hambourg cologne frankfurt francfort stuttgart dusseldorf leipzig dresden hanover bremen bonn bundestag bundesbank saxony bavaria
baviere : munich nuremberg augsburg
espagne : madrid barcelona barcelone seville valencia valence bilbao zaragoza malaga granada catalonia
catalogne : barcelona barcelone
italie : rome milan milano naples turin florence venice verona bologna palermo genoa rai sicily tuscany vatican
venetie : venice verona padua
portugal : lisbon lisbonne porto coimbra braga
pays-bas hollande neerlandais neerlandaise hollandais hollandaise : amsterdam rotterdam hague utrecht eindhoven dutch
belgique : brussels bruxelles antwerp ghent liege bruges namur charleroi
bruxelles : european commission eu
suisse : zurich geneva geneve bern basel lausanne lugano
autriche : vienna vienne salzburg graz linz
suede : stockholm gothenburg malmo uppsala
norvege : oslo bergen trondheim tromso stavanger
danemark : copenhagen copenhague aarhus odense danish
finlande : helsinki tampere turku
islande : reykjavik
pologne : warsaw varsovie krakow gdansk poznan lodz
tchequie tcheque : prague brno pilsen ostrava plzen
slovaquie : bratislava kosice
hongrie : budapest debrecen
roumanie : bucharest cluj
bulgarie : sofia plovdiv
grece : athens thessaloniki crete
turquie : istanbul ankara izmir
russie : moscow petersburg kremlin
ukraine : kyiv kiev lviv odesa kharkiv
serbie : belgrade
croatie : zagreb split dubrovnik
israel : jerusalem tel-aviv haifa
liban : beirut
egypte : cairo alexandria
maroc : rabat casablanca marrakech marrakesh tangier fez
algerie : algiers oran
tunisie : tunis
nigeria : lagos abuja kano
kenya : nairobi mombasa
ghana : accra kumasi
senegal : dakar
ethiopie : addis
afrique : lagos nairobi accra dakar johannesburg kampala kigali nigeria kenya ghana senegal ethiopia rwanda uganda tanzania
inde : delhi mumbai bombay kolkata bangalore bengaluru chennai hyderabad kerala punjab
chine : beijing shanghai shenzhen guangzhou hong-kong wuhan tiktok
japon : tokyo osaka kyoto nagoya sapporo hiroshima
coree : seoul busan
taiwan : taipei
indonesie : jakarta bali
philippines : manila
thailande : bangkok
vietnam : hanoi saigon
pakistan : karachi lahore islamabad
bangladesh : dhaka
bresil : brasilia paulo rio salvador recife
argentine : aires cordoba rosario
mexique : mexico guadalajara monterrey tijuana oaxaca
chili : santiago valparaiso
colombie : bogota medellin cali
perou : lima cusco
europe vieux-continent continent : european eu brussels euro eurozone france germany italy spain britain
france hexagone metropole : paris lyon marseille french
ile-de-france francilien francilienne : paris montreuil versailles nanterre creteil bobigny saint-denis cergy evry melun
bretagne : brest rennes quimper vannes lorient saint-malo saint-brieuc morlaix finistere morbihan cotes-d-armor ille-et-vilaine
finistere : brest quimper morlaix concarneau douarnenez
morbihan : vannes lorient pontivy
normandie : rouen caen havre cherbourg evreux alencon flers dieppe bayeux calvados orne eure
calvados : caen bayeux lisieux deauville
orne : alencon flers argentan
seine-maritime : rouen havre dieppe
hauts-de-france : lille amiens roubaix tourcoing dunkerque calais lens arras beauvais creil valenciennes oise somme aisne
nord : lille roubaix tourcoing dunkerque valenciennes douai cambrai
pas-de-calais : calais lens arras boulogne bethune
oise : beauvais creil senlis compiegne
somme : amiens abbeville
grand-est : strasbourg reims metz nancy mulhouse colmar troyes epinal gerardmer vosges alsace lorraine
alsace : strasbourg mulhouse colmar
lorraine : metz nancy epinal
vosges : epinal gerardmer remiremont
moselle : metz thionville forbach
bas-rhin : strasbourg haguenau
haut-rhin : mulhouse colmar
marne : reims chalons epernay
bourgogne : dijon auxerre nevers macon beaune
cote-d-or : dijon beaune
franche-comte : besancon belfort
doubs : besancon montbeliard
jura : lons dole
centre-val-de-loire : tours orleans blois bourges chartres
indre-et-loire : tours chinon
loiret : orleans montargis
pays-de-la-loire : nantes angers mans saint-nazaire laval
loire-atlantique : nantes saint-nazaire
maine-et-loire : angers cholet saumur
sarthe : mans
vendee : roche-sur-yon
nouvelle-aquitaine aquitaine : bordeaux limoges poitiers rochelle pau bayonne angouleme perigueux brive gironde landes creuse
gironde : bordeaux arcachon libourne
charente : angouleme cognac
charente-maritime : rochelle saintes rochefort
vienne : poitiers
haute-vienne limousin : limoges
dordogne perigord : perigueux bergerac sarlat
pyrenees-atlantiques bearn : pau bayonne biarritz
occitanie : toulouse montpellier nimes perpignan ales albi rodez tarbes mende auch sete beziers gard gers lozere aveyron
haute-garonne : toulouse blagnac
herault : montpellier beziers sete
gard : nimes ales uzes
lozere : mende nasbinals florac
aveyron : rodez millau
gers : auch condom
tarn : albi castres
auvergne-rhone-alpes auvergne : lyon grenoble saint-etienne clermont annecy chambery valence aurillac puy
rhone : lyon villeurbanne
isere : grenoble vienne
loire : saint-etienne roanne
haute-savoie : annecy annemasse chamonix
savoie : chambery albertville
puy-de-dome : clermont riom thiers
cantal : aurillac
haute-loire : puy
drome : valence montelimar
ardeche : privas aubenas annonay
provence paca provence-alpes-cote-d-azur : marseille nice toulon avignon cannes arles aix
bouches-du-rhone : marseille aix arles aubagne
alpes-maritimes cote-d-azur azur : nice cannes antibes grasse
var : toulon hyeres
vaucluse : avignon orange carpentras
corse : ajaccio bastia corte
seine-saint-denis : montreuil bobigny saint-denis pantin
hauts-de-seine : nanterre boulogne-billancourt
val-de-marne : creteil vincennes ivry
val-d-oise : cergy argenteuil sarcelles
essonne : evry massy
yvelines : versailles
seine-et-marne : melun meaux
outre-mer : guadeloupe martinique reunion guyane mayotte noumea papeete
guadeloupe : pointe-a-pitre basse-terre
martinique : fort-de-france
reunion : saint-denis saint-pierre
alabama : birmingham montgomery mobile huntsville tuscaloosa
alaska : anchorage juneau fairbanks
arizona : phoenix tucson scottsdale tempe mesa flagstaff
arkansas : bentonville fayetteville
colorado : denver boulder aspen springs fort-collins
connecticut : hartford stamford haven greenwich bridgeport
floride : miami orlando tampa jacksonville tallahassee mar-a-lago palm lauderdale canaveral pensacola sarasota
georgie : atlanta savannah augusta athens tbilisi
hawai : honolulu maui oahu
idaho : boise
illinois : chicago springfield peoria
indiana : indianapolis bloomington gary
iowa : moines
kansas : wichita topeka
kentucky : louisville lexington
louisiane : orleans baton shreveport
maryland : baltimore annapolis bethesda
massachusetts : boston cambridge worcester salem mit harvard
michigan : detroit lansing flint ann-arbor arbor grand-rapids
minnesota : minneapolis st-paul duluth rochester
mississippi : jackson biloxi
missouri : louis springfield columbia
montana : helena billings bozeman missoula
nebraska : omaha lincoln
nevada : vegas reno
new-hampshire hampshire : manchester concord nashua
new-jersey jersey : newark trenton princeton camden hoboken
nouveau-mexique : albuquerque santa-fe alamos
etat new-york : buffalo albany syracuse rochester ithaca manhattan brooklyn
caroline caroline-du-nord caroline-du-sud : charlotte raleigh durham charleston columbia greenville
ohio : cleveland columbus cincinnati toledo dayton akron
oklahoma : tulsa
oregon : portland salem eugene
pennsylvanie : philadelphia pittsburgh harrisburg scranton allentown
rhode : providence newport
tennessee : nashville memphis knoxville chattanooga
texas : fort-worth worth lubbock laredo corpus uvalde galveston plano arlington
utah : salt-lake provo
vermont : burlington montpelier
virginie : richmond norfolk arlington alexandria charlottesville
washington etat : seattle tacoma spokane redmond olympia
wisconsin : milwaukee madison kenosha
wyoming : cheyenne
alberta : calgary edmonton banff jasper
colombie-britannique : vancouver victoria kelowna whistler
manitoba : winnipeg
nouvelle-ecosse : halifax
ontario : toronto ottawa hamilton windsor kingston london waterloo
quebec : montreal laval gatineau sherbrooke
saskatchewan : regina saskatoon
terre-neuve : st-john
victoria : melbourne
queensland : brisbane cairns
nouvelle-galles-du-sud nouvelle-galles : sydney
bade-wurtemberg wurtemberg : stuttgart mannheim heidelberg freiburg
hesse : frankfurt wiesbaden kassel
saxe : dresden leipzig chemnitz
basse-saxe : hanover wolfsburg
rhenanie-du-nord-westphalie rhenanie westphalie ruhr : cologne dusseldorf dortmund essen bonn bochum
andalousie : seville malaga granada cordoba cadiz
pays-basque : bilbao san-sebastian vitoria biarritz bayonne
sicile : palermo catania syracuse
toscane : florence pisa siena
lombardie : milan bergamo brescia
piemont : turin
campanie : naples
yorkshire : leeds sheffield bradford hull
kent : canterbury dover maidstone
sussex : brighton hastings crawley
cornouailles : truro penzance falmouth
irlande-du-nord : belfast derry londonderry stormont
afrique-du-sud : johannesburg durban cape pretoria soweto
siberie : novosibirsk irkutsk omsk tomsk
crimee : sevastopol simferopol yalta kerch
donbass : donetsk luhansk bakhmut kramatorsk
pendjab : lahore amritsar ludhiana chandigarh
cachemire : srinagar
bengale : kolkata
kerala : kochi
gujarat : ahmedabad surat
karnataka : bangalore bengaluru
maharashtra : mumbai pune
xinjiang : urumqi kashgar
sichuan : chengdu
hubei : wuhan
guangdong : guangzhou shenzhen
tibet : lhasa
cisjordanie : ramallah nablus jenin hebron jericho bethlehem
palestine : gaza ramallah hamas
irak : basra mosul kirkuk baghdad fallujah
syrie : aleppo damascus homs idlib raqqa
iran : tehran isfahan natanz qom shiraz
arabie : riyadh jeddah mecca
emirats : dubai dhabi sharjah
israel : knesset netanyahu
ouganda : kampala
rwanda : kigali
tanzanie : zanzibar arusha
congo : kinshasa goma bukavu lubumbashi brazzaville
cameroun : douala yaounde
mali : bamako gao timbuktu
cuba : havana
australie : alice-springs cairns geelong
nouvelle-caledonie : noumea
polynesie : papeete tahiti
alsace : strasbourg
ulster : stormont
proche-orient moyen-orient : israel iran iraq syria lebanon saudi gaza jordan yemen egypt palestinian emirates qatar
amerique-latine : brazil mexico argentina chile colombia peru venezuela
maghreb : morocco algeria tunisia
balkans : serbia bosnia croatia kosovo albania
scandinavie nordiques : sweden norway denmark finland iceland
asie : china japan india korea indonesia thailand vietnam singapore hong-kong pakistan
golfe : saudi qatar kuwait bahrain emirates oman
baltes baltique : estonia latvia lithuania
caucase : georgia armenia azerbaijan chechnya
caraibes antilles : jamaica haiti cuba barbados bahamas trinidad
oceanie : australia zealand fiji
amerique-centrale : honduras guatemala nicaragua salvador panama
alpes : chamonix davos zermatt grenoble
inde : odisha orissa bhubaneswar assam guwahati bihar patna jharkhand ranchi chhattisgarh raipur rajasthan jaipur udaipur jodhpur gujarat ahmedabad surat maharashtra pune nagpur goa karnataka mysuru mysore mangaluru kochi thiruvananthapuram kozhikode tamil nadu coimbatore madurai telangana andhra visakhapatnam vijayawada uttar lucknow kanpur varanasi agra noida uttarakhand dehradun himachal shimla haryana gurugram gurgaon chandigarh amritsar madhya bhopal indore bengal kashmir srinagar ladakh manipur imphal meghalaya shillong nagaland mizoram tripura sikkim puducherry lok sabha bjp modi
kenya : kisumu nakuru eldoret kisii nyeri thika malindi lamu kilifi turkana garissa machakos kajiado naivasha nyando
nigeria : ibadan kaduna enugu calabar benin jos maiduguri harcourt onitsha sokoto ilorin abeokuta aba warri ogun anambra borno
ghana : tamale takoradi koforidua ashanti
senegal : saint-louis thies kaolack ziguinchor casamance touba rufisque mbour podor matam
cote-d-ivoire : abidjan yamoussoukro bouake korhogo san-pedro daloa
cameroun : bafoussam garoua maroua bamenda buea limbe
mali : sikasso kayes segou mopti
burkina burkina-faso : ouagadougou bobo-dioulasso koudougou
benin : cotonou porto-novo parakou abomey ouidah
togo : lome kara sokode
niger : niamey agadez zinder maradi
guinee : conakry labe kankan nzerekore
madagascar : antananarivo tamatave toamasina antsirabe mahajanga
maurice : port-louis curepipe mahebourg
ethiopie : addis-ababa hawassa gondar mekelle tigray oromia amhara
ouganda : entebbe gulu jinja mbarara
tanzanie : dodoma mwanza arusha kilimanjaro
zambie : lusaka ndola kitwe livingstone
zimbabwe : harare bulawayo mutare
mozambique : maputo beira nampula
namibie : windhoek swakopmund
botswana : gaborone francistown
malawi : lilongwe blantyre
rwanda : huye musanze butare
congo rdc : kisangani kolwezi mbuji-mayi matadi kananga katanga kivu
gabon : libreville port-gentil franceville
angola : luanda benguela huambo
afrique-du-sud : gqeberha elizabeth bloemfontein polokwane stellenbosch gauteng kwazulu limpopo mpumalanga karoo eskom
afrique : kisumu eldoret abidjan bamako ouagadougou cotonou lusaka harare maputo addis dodoma
maroc : fes meknes agadir oujda tetouan essaouira ouarzazate kenitra
algerie : constantine annaba tlemcen setif kabylie bejaia
tunisie : sfax sousse kairouan bizerte djerba gabes
egypte : giza luxor aswan suez port-said mansoura
liban : tripoli sidon saida tyre baalbek
jordanie : amman petra zarqa irbid
turquie : antalya bursa adana konya gaziantep diyarbakir trabzon
iran : tabriz mashhad isfahan
irak : erbil sulaymaniyah najaf karbala
coree coree-du-sud : incheon daegu daejeon gwangju jeju suwon ulsan
japon : fukuoka kobe okinawa nagasaki sendai hokkaido kyushu kanazawa yokohama
chine : chengdu chongqing nanjing tianjin hangzhou dalian qingdao xiamen suzhou harbin yunnan hainan
taiwan : kaohsiung taichung tainan hualien
philippines : cebu davao iloilo baguio luzon mindanao palawan quezon
indonesie : surabaya bandung yogyakarta medan makassar semarang sumatra sulawesi kalimantan lombok denpasar
malaisie : lumpur penang johor sabah sarawak kuching ipoh malacca
thailande : chiang phuket pattaya isan krabi
vietnam : danang nang hue haiphong mekong
cambodge : phnom penh siem battambang
laos : vientiane luang pakse
birmanie : yangon mandalay naypyidaw rakhine
sri-lanka : colombo kandy jaffna
nepal : kathmandu pokhara
bangladesh : chittagong chattogram sylhet khulna rajshahi cox
pakistan : peshawar quetta multan faisalabad rawalpindi sindh balochistan
kazakhstan : almaty astana shymkent
ouzbekistan : tashkent samarkand bukhara
georgie : tbilisi batumi kutaisi
armenie : yerevan gyumri
ukraine : odessa mykolaiv zaporizhzhia dnipro chernihiv kherson sumy poltava
roumanie : timisoara iasi brasov constanta sibiu oradea
bulgarie : varna burgas
pologne : wroclaw katowice lublin szczecin torun sejm
tchequie : olomouc liberec ceske
slovaquie : zilina presov
hongrie : szeged pecs miskolc gyor
grece : patras heraklion piraeus thessalonica rhodes lesbos corfu
croatie : rijeka osijek zadar
slovenie : ljubljana maribor koper
serbie : nis subotica
bosnie : sarajevo mostar tuzla
lituanie : vilnius kaunas klaipeda
lettonie : riga daugavpils liepaja
estonie : tallinn tartu narva
finlande : espoo oulu vaasa rovaniemi lahti jyvaskyla lapland
suede : vasteras orebro linkoping kiruna lulea umea helsingborg lund norrkoping
norvege : bodo alesund svalbard narvik drammen
danemark : aalborg esbjerg roskilde jutland
islande : akureyri
pays-bas : groningen leiden delft maastricht nijmegen arnhem haarlem zeeland friesland
belgique : louvain leuven mons mechelen ostend ostende kortrijk courtrai wallonie wallonia flanders verviers arlon tournai hasselt
wallonie : liege namur charleroi mons verviers arlon tournai
flandre : antwerp ghent bruges leuven ostend kortrijk
suisse : lucerne gallen winterthour winterthur fribourg neuchatel sion bienne valais vaud ticino
valais : sion martigny sierre brigue
vaud : lausanne nyon vevey montreux yverdon
autriche : innsbruck klagenfurt tyrol villach
allemagne : nuremberg kiel rostock lubeck dortmund essen hanovre mainz mayence kassel freiburg erfurt potsdam magdebourg saarbrucken karlsruhe mannheim augsburg bundesrat
espagne : murcia alicante cadiz cordoba vigo gijon oviedo santander pamplona toledo salamanca palma galicia asturias extremadura canary tenerife ibiza menorca mallorca
portugal : faro setubal evora aveiro alentejo algarve azores madeira guimaraes
italie : bari trieste catania bergamo parma modena padua cagliari sardinia puglia apulia calabria lombardy piedmont liguria pisa siena lecce matera ravenna rimini
royaume-uni : southend norwich ipswich exeter plymouth portsmouth southampton derby coventry sunderland middlesbrough bradford wolverhampton swansea aberdeen dundee inverness stornoway orkney shetland cumbria lancashire northumberland dorset somerset essex surrey holyrood senedd nhs ofcom
angleterre : southend norwich ipswich exeter plymouth portsmouth southampton derby coventry sunderland middlesbrough bradford wolverhampton cumbria lancashire northumberland dorset somerset essex surrey grimsby whitby whitstable
ecosse : perth stirling paisley ayr oban skye orkney shetland hebrides stornoway lothian fife holyrood
galles : wrexham aberystwyth llandudno anglesey snowdonia
irlande : waterford kilkenny sligo galway donegal kerry mayo limerick tralee wexford drogheda dundalk leinster munster connacht connemara dail gardai
canada : victoria gatineau sherbrooke moncton fredericton yukon nunavut labrador newfoundland whitehorse yellowknife kelowna thunder windsor guelph brunswick
nouveau-brunswick brunswick : moncton fredericton
quebec : rimouski saguenay trois-rivieres gaspesie gaspe chicoutimi levis drummondville rouyn abitibi charlevoix
ontario : sudbury thunder guelph kitchener
australie : fremantle ballarat bendigo newcastle wollongong launceston broome kimberley victoria tasmanian
tasmanie : hobart launceston
nouvelle-zelande : tauranga napier queenstown rotorua invercargill waikato otago
mexique : puebla merida cancun veracruz chiapas yucatan jalisco sinaloa chihuahua hermosillo queretaro
bresil : fortaleza manaus curitiba porto alegre belo bahia minas amazonas belem florianopolis
argentine : mendoza salta tucuman ushuaia patagonia bariloche jujuy
chili : concepcion antofagasta atacama iquique temuco osorno
colombie : cartagena barranquilla bucaramanga santander pereira
perou : arequipa trujillo iquitos puno
equateur : quito guayaquil cuenca galapagos
bolivie : cochabamba potosi sucre
uruguay : montevideo
paraguay : asuncion
venezuela : caracas maracaibo
guatemala : antigua quetzaltenango
jamaique : kingston montego
haiti : port-au-prince cap-haitien jacmel
etats-unis : albuquerque tucson fresno sacramento mesa tampa honolulu anchorage buffalo richmond norfolk raleigh durham charlotte savannah birmingham toledo akron dayton tulsa wichita omaha boise spokane eugene tacoma carolina mexico
`;
