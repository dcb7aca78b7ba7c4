/** States, provinces and regions, bare, in the columns of the countries: French names : English and own names : people in French : in English. */
export const regions = `
alabama : alabama : alabamien : alabaman alabamian
alaska : alaska : alaskien : alaskan
arizona : arizona : arizonien : arizonan
californie silicon-valley : california : californien : californian
caroline caroline-du-nord caroline-du-sud : carolina : carolinien : carolinian
colorado : colorado : coloradien : coloradan
dakota dakota-du-nord dakota-du-sud : dakota : : dakotan
floride : florida : floridien : floridian
georgie : georgia : georgien : georgian
hawai hawaii : hawaii hawaiian : hawaien : hawaiian
indiana : indiana : : hoosier hoosiers
louisiane : louisiana : louisianais : louisianan
minnesota : minnesota : minnesotain : minnesotan
nouveau-mexique : mexico : neo-mexicain : mexican
nouvelle-angleterre : new-england : : englander
ohio : ohio : ohioain : ohioan buckeye
oregon : oregon : oregonais : oregonian
pennsylvanie : pennsylvania : pennsylvanien : pennsylvanian
texas : texas : texan : texan
utah : utah : : utahn
virginie virginie-occidentale : virginia : virginien : virginian
iowa : iowa : : iowan
kansas : kansas : : kansan
kentucky : kentucky : : kentuckian
michigan : michigan : : michigander
tennessee : tennessee : : tennessean
wisconsin : wisconsin : : wisconsinite
alberta : alberta : albertain : albertan
colombie-britannique : british-columbia columbia : britanno-colombien : columbian
ile-du-prince-edouard : pei prince-edward
labrador terre-neuve terre-neuve-et-labrador : newfoundland labrador : terre-neuvien : newfoundlander
manitoba : manitoba : manitobain : manitoban
nouveau-brunswick : brunswick new-brunswick : neo-brunswickois : brunswicker
nouvelle-ecosse : scotia nova-scotia : neo-ecossais : scotian
ontario : ontario : ontarien : ontarian
quebec belle-province : quebec : quebecois : quebecer quebecker quebecois
saskatchewan : saskatchewan : saskatchewanais : saskatchewanian
victoria : victoria : : victorian
yukon : yukon : yukonnais : yukoner
acadie : acadia : acadien : acadian cajun
australie-meridionale australie-occidentale : australia
nouvelle-galles nouvelle-galles-du-sud : south-wales nsw
queensland : queensland : queenslandais : queenslander
tasmanie : tasmania : tasmanien : tasmanian
territoire-du-nord : northern-territory
cornouailles : cornwall cornish : cornique cornouaillais : cornish
cumbrie : cumbria : : cumbrian
lancastre : lancashire lancaster : lancastrien : lancastrian
northumbrie : northumberland northumbria : : northumbrian
hebrides : hebrides western-isles : hebridais : hebridean
orcades : orkney orkneys : orcadien : orcadian
shetland shetlands : shetland shetlands : shetlandais : shetlander
highlands : highlands highland : : highlander
bade bade-wurtemberg wurtemberg : baden baden-wurttemberg wurttemberg : badois wurtembergeois souabe : swabian
basse-saxe saxe : saxony lower-saxony sachsen niedersachsen : saxon : saxon
saxe-anhalt : saxony-anhalt sachsen-anhalt
baviere : bavaria bayern : bavarois : bavarian
brandebourg : brandenburg : brandebourgeois : brandenburger
hesse : hesse hessen hessian : hessois : hessian
mecklembourg mecklembourg-pomeranie-occidentale : mecklenburg mecklenburg-western : mecklembourgeois : mecklenburger
palatinat rhenanie-palatinat : palatinate rhineland-palatinate pfalz rheinland-pfalz : palatin : palatine
rhenanie rhenanie-du-nord-westphalie westphalie : rhineland westphalia rhine-westphalia nordrhein-westfalen rhine : rhenan westphalien : rhinelander westphalian
sarre : saarland saar : sarrois : saarlander
schleswig-holstein : schleswig-holstein
thuringe : thuringia thuringen : thuringien : thuringian
prusse : prussia preussen : prussien : prussian
silesie : silesia slask : silesien : silesian
pomeranie : pomerania pomorze : pomeranien : pomeranian
carinthie : carinthia karnten : carinthien : carinthian
styrie : styria steiermark : styrien : styrian
tyrol haut-adige : tyrol tirol tyrolean alto-adige : tyrolien : tyrolean
andalousie : andalusia andalucia : andalou andalouse : andalusian
aragon : aragon : aragonais : aragonese
asturies : asturias : asturien : asturian
baleares : balearic balearics balears : baleare : balearic
canaries : canary canaries canarias : canarien : canarian
cantabrie : cantabria : cantabre : cantabrian
castille castille-la-manche castille-et-leon : castile castilla castille : castillan : castilian
catalogne generalite generalitat : catalonia catalunya cataluna : catalan : catalan
estremadure : extremadura : : extremaduran
galice : galicia : galicien : galician
navarre : navarre navarra : navarrais : navarrese
murcie : murcia : murcien : murcian
pays-basque basque : basque euskadi : basque : basque
majorque : majorca mallorca : majorquin : majorcan mallorcan
minorque : menorca minorca : minorquin : menorcan
tenerife : tenerife
algarve alentejo : algarve alentejo
acores : azores : acoreen : azorean
madere : madeira : maderien : madeiran
abruzzes : abruzzo abruzzi
calabre : calabria : calabrais : calabrian
campanie : campania : campanien : campanian
emilie-romagne emilie : emilia emilia-romagna romagna : emilien romagnol : emilian
frioul frioul-venetie-julienne : friuli : frioulan : friulian
latium : lazio latium
ligurie : liguria : ligure ligurien : ligurian
lombardie : lombardy lombardia : lombard : lombard
ombrie : umbria : ombrien : umbrian
pouilles : puglia apulia : apulien : apulian
piemont : piedmont piemonte : piemontais : piedmontese
sardaigne : sardinia sardegna : sarde : sardinian
sicile : sicily sicilia : sicilien : sicilian
toscane : tuscany toscana : toscan : tuscan
trentin : trentino : trentin
val-d-aoste aoste : aosta : valdotain
venetie : veneto venetia : venete : venetian
capri : capri
elbe : elbe elba
flandre flandres : flanders vlaanderen flemish : flamand : flemish fleming
wallonie : wallonia walloon : wallon : walloon
hainaut : hainaut hainault : hennuyer
brabant : brabant : brabancon
ardennes ardenne : ardennes : ardennais
frise : friesland frisia : frison : frisian
zelande : zeeland : zelandais
gueldre : gelderland guelders
argovie : aargau : argovien
bale bale-ville bale-campagne : basel basle : balois
grisons : graubunden grisons : grison
neuchatel : neuchatel neuenburg : neuchatelois
saint-gall : gallen st-gallen : saint-gallois
schaffhouse : schaffhausen : schaffhousois
soleure : solothurn : soleurois
tessin : ticino : tessinois
thurgovie : thurgau : thurgovien
valais : valais : valaisan
vaud : vaud : vaudois
zoug : zug : zougois
laponie : lapland sapmi : lapon sami : lapp sami
scanie : skane scania
jutland : jutland jylland : jutlandais
spitzberg svalbard : svalbard spitsbergen
feroe feroes : faroe faroes : feroien : faroese
carelie : karelia : carelien : karelian
aland : aland
boheme : bohemia : bohemien : bohemian
moravie : moravia : morave : moravian
galicie : galicia : galicien : galician
mazovie : mazovia masovia
transylvanie : transylvania : transylvain : transylvanian
valachie : wallachia : valaque : wallachian
bucovine : bukovina bukovyna
transnistrie : transnistria transdniestria : transnistrien : transnistrian
voivodine : vojvodina
dalmatie : dalmatia : dalmate : dalmatian
istrie : istria : istrien : istrian
thessalie : thessaly : thessalien
peloponnese : peloponnese
thrace : thrace : thrace : thracian
crete : crete : cretois : cretan
corfou : corfu : corfiote
rhodes : rhodes : rhodien
cyclades : cyclades
anatolie : anatolia : anatolien : anatolian
cappadoce : cappadocia
crimee : crimea krym : crimeen : crimean
donbass : donbas donbass
abkhazie : abkhazia : abkhaze : abkhaz abkhazian
ossetie : ossetia : ossete : ossetian
daghestan : dagestan daghestan : daghestanais : dagestani
ingouchie : ingushetia : ingouche : ingush
tatarstan : tatarstan : tatar tartare : tatar
bachkirie bachkortostan : bashkortostan bashkiria : bachkir : bashkir
iakoutie : yakutia sakha : iakoute : yakut
bouriatie : buryatia : bouriate : buryat
siberie : siberia : siberien : siberian
kamtchatka : kamchatka
sakhaline : sakhalin
kouriles : kuril kurils kurile kuriles
tchoukotka : chukotka : tchouktche : chukchi
oural : urals ural : ouralien
haut-karabakh karabakh haut-karabagh : karabakh nagorno-karabakh artsakh nagorno
nakhitchevan : nakhchivan nakhichevan
cisjordanie : west-bank judea samaria : cisjordanien
judee : judea
galilee : galilee : galileen : galilean
neguev : negev
golan : golan
sinai : sinai
hedjaz : hejaz hijaz
kabylie : kabylia kabyle : kabyle : kabyle berber
rif : rif : rifain : riffian
cyrenaique : cyrenaica
tripolitaine : tripolitania
darfour : darfur : darfouri : darfuri
kordofan : kordofan
tigre : tigray : tigreen : tigrayan tigrean
oromia : oromia : oromo : oromo
amhara : amhara : amhara : amhara
ogaden : ogaden
casamance : casamance : casamancais
biafra : biafra : biafrais : biafran
katanga : katanga : katangais : katangese
kivu : kivu
transvaal : transvaal
natal kwazulu-natal : natal kwazulu kwazulu-natal : zoulou : zulu
gauteng : gauteng
cap-occidental cap-oriental : western-cape eastern-cape
pendjab penjab : punjab panjab : pendjabi : punjabi
cachemire jammu-et-cachemire : kashmir jammu : cachemiri : kashmiri
bengale bengale-occidental : bengal : bengali : bengali
rajasthan : rajasthan : rajasthani : rajasthani
gujarat goudjerat : gujarat gujerat : gujarati : gujarati
kerala : kerala : keralais : keralan malayali
tamil-nadu : tamil nadu : tamoul : tamil
telangana : telangana
orissa odisha : odisha orissa
uttar-pradesh : uttar pradesh
assam : assam : assamais : assamese
sikkim : sikkim
sind sindh : sindh sind : sindhi : sindhi
baloutchistan : balochistan baluchistan : baloutche : baloch baluch
waziristan : waziristan
khyber-pakhtunkhwa : khyber pakhtunkhwa : pachtoune pachtoun : pashtun pathan
mandchourie : manchuria : mandchou : manchu manchurian
mongolie-interieure : mongolia inner
xinjiang sin-kiang turkestan : xinjiang sinkiang turkestan : ouighour ouigour : uyghur uighur uygur
sichuan setchouan : sichuan szechuan szechwan : sichuanais
guangdong : guangdong : cantonais : cantonese
hainan : hainan : hainanais
yunnan : yunnan : yunnanais
hokkaido : hokkaido
kyushu : kyushu
okinawa : okinawa
java : java : javanais : javanese
sumatra : sumatra
celebes : sulawesi celebes
moluques : moluccas maluku : moluquois : moluccan
borneo : borneo kalimantan
bali : bali : balinais : balinese
aceh : aceh : acehnais : acehnese
mindanao lucon : mindanao luzon
cochinchine tonkin annam : cochinchina tonkin annam
arakan : rakhine arakan : rohingya : rohingya
patagonie : patagonia : patagon : patagonian
terre-de-feu : fuego tierra-del-fuego : fuegien : fuegian
amazonie : amazon amazonia amazonian : amazonien : amazonian
basse-californie : baja
yucatan : yucatan
chiapas : chiapas
galapagos : galapagos
paques ile-de-paques : easter-island rapa-nui : pascuan
normandie : normandy : normand : norman
bourgogne : burgundy : bourguignon : burgundian
picardie : picardy : picard : picard
gascogne : gascony : gascon : gascon
lorraine : lorraine : lorrain
alsace : alsace : alsacien : alsatian
savoie : savoy : savoyard : savoyard
provence : provence : provencal : provencal
aquitaine : aquitaine : aquitain
auvergne : auvergne : auvergnat
limousin : limousin : limousin
corse : corsica : corse : corsican
cote-d-azur azur : french-riviera riviera : azureen
bretagne : brittany : breton : breton
vendee : vendee : vendeen
poitou : poitou : poitevin
anjou : anjou : angevin : angevin
touraine : touraine : tourangeau
berry : berry : berrichon
franche-comte : franche-comte : franc-comtois comtois
reunion : reunion : reunionnais
jura : jura : jurassien
morbihan : morbihan : morbihannais
aube : aube : aubois
lot : lot : lotois
var : var : varois
orne : orne : ornais
aveyron : aveyron : aveyronnais
dordogne perigord : dordogne perigord : perigourdin
nievre : nievre : nivernais
yonne : yonne : icaunais
allier bourbonnais : allier : bourbonnais
eure : eure : eurois
oise : oise : isarien
loire : loire : ligerien
haute-savoie : haute-savoie : haut-savoyard
occitanie : occitania : occitan
quercy : quercy : quercynois
champagne : champagne : champenois
beauce : beauce : beauceron
sologne : sologne : solognot
perche : perche : percheron
morvan : morvan : morvandiau
brie : brie : briard
puy-de-dome : puy-de-dome : puydomois
aude : aude : audois
seine-et-marne : seine-et-marne : seine-et-marnais
saint-pierre-et-miquelon : miquelon
nouvelle-guinee : new-guinea
iles-vierges : virgin-islands
iles-marshall : marshall-islands marshallese : marshallais : marshallese
iles-cook : cook-islands
iles-salomon : solomon-islands solomons : salomonais
sainte-helene : st-helena
`;
