/** Countries and nations, bare, one a line: French names : English names : what French calls their people, in the masculine : what English calls them. */
export const countries = `
afghanistan : afghanistan : afghan : afghan
albanie : albania : albanais : albanian
algerie : algeria : algerien : algerian
allemagne rfa : germany : allemand ouest-allemand est-allemand : german
amerique : america : americain : american
andorre : andorra : andorran : andorran
angleterre : england : anglais : english englishman englishmen
angola : angola : angolais : angolan
arabie arabie-saoudite : saudi-arabia saudi arabia : saoudien saoudite : saudi
argentine : argentina : argentin : argentine argentinian argentinean
armenie : armenia : armenien : armenian
aruba : aruba : arubais : aruban
australie : australia : australien : australian aussie
autriche : austria : autrichien : austrian
azerbaidjan : azerbaijan : azerbaidjanais azeri : azerbaijani azeri
bahamas : bahamas : bahameen bahamien : bahamian
bahrein bahrain : bahrain : bahreini bahreinien : bahraini
bangladesh : bangladesh : bangladais bangladeshi : bangladeshi
barbade : barbados : barbadien : barbadian bajan
belarus bielorussie : belarus : bielorusse belarusse : belarusian belarussian
belgique : belgium : belge : belgian
belize : belize : belizien : belizean
benin : benin : beninois : beninese
bermudes : bermuda : bermudien : bermudian
bhoutan : bhutan : bhoutanais : bhutanese
birmanie myanmar : myanmar burma : birman : burmese
bolivie : bolivia : bolivien : bolivian
bosnie bosnie-herzegovine : bosnia herzegovina bosnia-herzegovina : bosnien bosniaque bosno-serbe : bosnian bosniak
botswana : botswana : botswanais botswaneen : motswana batswana
bresil : brazil : bresilien : brazilian
bretagne : brittany : breton : breton
brunei : brunei : bruneien : bruneian
bulgarie : bulgaria : bulgare : bulgarian
burkina burkina-faso haute-volta : burkina faso : burkinabe : burkinabe
burundi : burundi : burundais : burundian
cambodge : cambodia : cambodgien khmer : cambodian khmer
cameroun : cameroon : camerounais : cameroonian
canada : canada : canadien : canadian
cap-vert : cape-verde verde : cap-verdien : verdean
centrafrique : central-african : centrafricain : central-african
chili : chile : chilien : chilean
chine : china : chinois : chinese
chypre : cyprus : chypriote cypriote : cypriot
colombie : colombia : colombien : colombian
comores : comoros : comorien : comorian
congo rdc congo-kinshasa congo-brazzaville zaire : congo drc zaire : congolais zairois : congolese
coree coree-du-nord coree-du-sud : korea : coreen sud-coreen nord-coreen : korean
costa-rica : costa-rica rica : costaricien costaricain : rican
cote-d-ivoire : ivory-coast ivory ivoire : ivoirien : ivorian
croatie : croatia : croate : croatian croat
cuba : cuba : cubain : cuban
curacao : curacao : curacien : curacaoan
danemark : denmark : danois : danish dane
djibouti : djibouti : djiboutien : djiboutian
dominicaine : dominica dominican : dominicain : dominican
ecosse : scotland : ecossais : scottish scot scots scotsman
egypte : egypt : egyptien : egyptian
emirats emirats-arabes-unis emirats-unis : emirates uae : emirati emirien : emirati
equateur : ecuador equator : equatorien : ecuadorian ecuadorean ecuadoran
erythree : eritrea : erythreen : eritrean
espagne : spain : espagnol : spanish spaniard
estonie : estonia : estonien : estonian
eswatini swaziland : eswatini swaziland : swazi : swazi
etats-unis usa amerique : us usa states united-states america : americain etats-unien : american
ethiopie : ethiopia : ethiopien : ethiopian
europe : europe eu : europeen paneuropeen : european
fidji fidjis : fiji : fidjien : fijian
finlande : finland : finlandais finnois : finnish finn
france : france : francais : french frenchman frenchwoman frenchmen
gabon : gabon : gabonais : gabonese
galles pays-de-galles : wales : gallois : welsh welshman welshmen
gambie : gambia : gambien : gambian
gaza : gaza : gazaoui : gazan
georgie : georgia : georgien : georgian
ghana : ghana : ghaneen : ghanaian ghanian
gibraltar : gibraltar : gibraltarien : gibraltarian
grande-bretagne royaume-uni : britain great-britain uk gb u-k kingdom united-kingdom : britannique anglais : british briton brits
grece : greece : grec hellene hellenique : greek hellenic
groenland : greenland : groenlandais : greenlandic greenlander
guadeloupe : guadeloupe : guadeloupeen : guadeloupean
guam : guam : guamien : guamanian
guatemala : guatemala : guatemalteque : guatemalan
guernesey : guernsey : guernesiais : guernsey
guinee guinee-bissau guinee-equatoriale papouasie-nouvelle-guinee papouasie : guinea papua : guineen bissau-guineen equatoguineen papou papouan : guinean papuan
guyana : guyana : guyanien : guyanese
guyane : guiana french-guiana : guyanais : guianese
haiti : haiti : haitien : haitian
honduras : honduras : hondurien : honduran
hong-kong hongkong : hong-kong hongkong kong : hongkongais : hongkonger
hongrie : hungary : hongrois magyar : hungarian magyar
inde : india : indien : indian
indonesie : indonesia : indonesien : indonesian
irak iraq : iraq : irakien iraquien : iraqi
iran perse : iran persia : iranien perse : iranian persian
irlande eire ulster irlande-du-nord : ireland ulster : irlandais nord-irlandais ulsterien : irish irishman irishmen
islande : iceland : islandais : icelandic icelander
israel : israel : israelien : israeli
italie : italy : italien : italian
jamaique : jamaica : jamaicain jamaiquain : jamaican
japon : japan : japonais nippon : japanese nippon
jersey : jersey : jersiais : jersey
jordanie : jordan : jordanien : jordanian
kazakhstan : kazakhstan : kazakh kazakhstanais : kazakh kazakhstani
kenya : kenya : kenyan kenian : kenyan
kirghizistan kirghizstan kirghizie : kyrgyzstan kirghizia : kirghize kirghiz : kyrgyz kirghiz
kiribati : kiribati : kiribatien : gilbertese
kosovo : kosovo : kosovar : kosovar kosovan
koweit : kuwait : koweitien koweiti : kuwaiti
kurdistan : kurdistan : kurde : kurd kurdish
laos : laos : laotien : laotian
lesotho : lesotho : lesothan sotho : basotho
lettonie : latvia : letton : latvian
liban : lebanon : libanais : lebanese
liberia : liberia : liberien : liberian
libye : libya : libyen : libyan
liechtenstein : liechtenstein : liechtensteinois : liechtensteiner
lituanie : lithuania : lituanien lithuanien : lithuanian
luxembourg grand-duche : luxembourg luxemburg : luxembourgeois : luxembourgish luxembourger luxembourgian
macao : macau macao : macanais : macanese
macedoine macedoine-du-nord : macedonia : macedonien : macedonian
madagascar : madagascar : malgache : malagasy madagascan
malaisie : malaysia malaya : malaisien : malaysian malay
malawi : malawi : malawien malawite : malawian
maldives : maldives : maldivien : maldivian
mali : mali : malien : malian
malouines falkland : falklands falkland : malouin : falklander
malte : malta : maltais : maltese
maroc : morocco : marocain : moroccan
martinique : martinique : martiniquais : martinican
maurice : mauritius : mauricien : mauritian
mauritanie : mauritania : mauritanien : mauritanian
mayotte : mayotte : mahorais : mahoran
mexique : mexico : mexicain : mexican
micronesie : micronesia : micronesien : micronesian
moldavie moldova : moldova moldavia : moldave : moldovan moldavian
monaco : monaco : monegasque : monegasque
mongolie : mongolia : mongol : mongolian mongol
montenegro : montenegro : montenegrin : montenegrin
mozambique : mozambique : mozambicain : mozambican
namibie : namibia : namibien : namibian
nauru : nauru : nauruan : nauruan
nepal : nepal : nepalais : nepali nepalese
nicaragua : nicaragua : nicaraguayen : nicaraguan
niger : niger : nigerien : nigerien
nigeria : nigeria : nigerian : nigerian
norvege : norway : norvegien : norwegian norse
nouvelle-caledonie caledonie : caledonia : caledonien neo-caledonien kanak : caledonian kanak
nouvelle-zelande zelande : zealand new-zealand : neo-zelandais neozelandais zelandais : zealander
oman : oman : omanais : omani
ouganda : uganda : ougandais : ugandan
ouzbekistan : uzbekistan : ouzbek ouzbeke : uzbek uzbekistani
pakistan : pakistan : pakistanais : pakistani
palaos : palau : palaosien palauan : palauan
palestine : palestine palestinian : palestinien : palestinian
panama : panama : panameen : panamanian
paraguay : paraguay : paraguayen : paraguayan
pays-bas hollande : netherlands holland : neerlandais hollandais batave : dutch dutchman dutchmen netherlander batavian
perou : peru : peruvien : peruvian
philippines : philippines : philippin : filipino filipina philippine
pologne : poland : polonais : polish poles
polynesie tahiti : polynesia tahiti : polynesien tahitien : polynesian tahitian
porto-rico : puerto-rico puerto rico : portoricain : rican
portugal : portugal : portugais lusitanien : portuguese
qatar : qatar : qatari qatarien : qatari
roumanie : romania rumania : roumain : romanian rumanian
russie urss : russia ussr : russe : russian
rwanda : rwanda : rwandais : rwandan
sahara sahara-occidental : sahara : sahraoui saharien : sahrawi saharan
saint-marin : marino san-marino : saint-marinais : sammarinese
sainte-lucie : lucia : saint-lucien : lucian
salvador : salvador : salvadorien : salvadoran salvadorean
samoa : samoa : samoan : samoan
senegal : senegal : senegalais : senegalese
serbie : serbia : serbe : serbian serb
seychelles : seychelles : seychellois : seychellois
sierra-leone : leone sierra-leone : sierra-leonais leonais : leonean
singapour : singapore : singapourien : singaporean
slovaquie : slovakia : slovaque : slovak slovakian
slovenie : slovenia : slovene : slovenian slovene
somalie somaliland puntland : somalia somaliland puntland : somalien somali : somali somalian
soudan soudan-du-sud : sudan : soudanais sud-soudanais : sudanese
sri-lanka ceylan : sri-lanka lanka ceylon : sri-lankais ceylanais : lankan
suede : sweden : suedois : swedish swede
suisse confederation-helvetique : switzerland : suisse helvetique helvete : swiss
suriname surinam : suriname surinam : surinamais surinamien : surinamese
syrie : syria : syrien : syrian
tadjikistan : tajikistan tadzhikistan : tadjik tadjike : tajik
taiwan formose : taiwan formosa : taiwanais : taiwanese
tanzanie zanzibar : tanzania zanzibar : tanzanien zanzibarite : tanzanian
tchad : chad : tchadien : chadian
tchecoslovaquie : czechoslovakia : tchecoslovaque : czechoslovak czechoslovakian
tchequie tcheque : czechia czech : tcheque : czech
tchetchenie : chechnya chechenia : tchetchene : chechen
thailande siam : thailand siam : thailandais thai siamois : thai siamese
tibet : tibet : tibetain : tibetan
timor timor-oriental : timor timor-leste : timorais : timorese
togo : togo : togolais : togolese
tonga : tonga : tongien : tongan
trinite trinite-et-tobago trinidad : trinidad tobago : trinidadien trinidadais : trinidadian
tunisie : tunisia : tunisien : tunisian
turkmenistan : turkmenistan : turkmene : turkmen
turquie : turkey turkiye : turc : turkish turk
tuvalu : tuvalu : tuvaluan : tuvaluan
ukraine : ukraine : ukrainien : ukrainian
uruguay : uruguay : uruguayen : uruguayan
vanuatu : vanuatu : vanuatuan vanuatais : vanuatuan
vatican saint-siege : vatican holy-see : pontifical : papal
venezuela : venezuela : venezuelien venezolan : venezuelan
vietnam viet-nam : vietnam viet-nam : vietnamien : vietnamese
yemen : yemen : yemenite : yemeni
yougoslavie : yugoslavia : yougoslave : yugoslav yugoslavian
zambie : zambia : zambien : zambian
zimbabwe rhodesie : zimbabwe rhodesia : zimbabween : zimbabwean rhodesian
`;

/** Continents and wide regions, in the same columns. */
export const regionsOfTheWorld = `
afrique afrique-du-sud afrique-du-nord afrique-de-l-ouest : africa : africain sud-africain ouest-africain nord-africain panafricain est-africain : african
maghreb : maghreb : maghrebin : maghrebi
amerique amerique-latine amerique-du-sud amerique-du-nord : america latin : americain latino-americain sud-americain nord-americain latino hispanique : american latino latina hispanic latin
amerique-centrale : central-america : centramericain centro-americain : central-american
antarctique : antarctica antarctic : antarctique : antarctic
antilles : antilles west-indies indies caribbean : antillais : antillean
arctique : arctic : arctique : arctic
arabe arabes : arab : arabe panarabe : arab arabian arabic
asie asie-du-sud-est asie-pacifique asie-centrale : asia asia-pacific apac asean : asiatique sud-asiatique : asian
balkans : balkans balkan : balkanique : balkan
baltique baltes pays-baltes : baltic baltics : balte : baltic
benelux : benelux : beneluxien : benelux
caraibes caraibe : caribbean caribbeans : caribeen caraibe antillais : caribbean
caucase : caucasus : caucasien : caucasian
emea : emea : emea : emea
golfe : gulf : golfe : gulf
iberie : iberia : iberique : iberian
levant : levant : levantin : levantine
melanesie : melanesia : melanesien : melanesian
mesopotamie : mesopotamia : mesopotamien : mesopotamian
moyen-orient proche-orient orient : middle-east mideast east : moyen-oriental proche-oriental oriental : eastern
nordiques scandinavie : nordic nordics scandinavia : scandinave nordique : scandinavian nordic
oceanie : oceania : oceanien : oceanian
occident : west : occidental : western westerner
extreme-orient : far-east east : extreme-oriental asiatique : eastern
sahel : sahel : sahelien : sahelian
`;
