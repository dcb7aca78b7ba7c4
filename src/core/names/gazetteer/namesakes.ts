/** Places whose names hold each other's, bare, a family a line: its places parted by colons, the ways to write each by commas, hyphens as spaces; a star stands for endings, and marks what only a page tells them by: peoples, and islands that the press of their greater part need not name. */
export const namesakes = `
guinee, guinea, guineen*, guinean*, conakry : guinee bissau, guinea bissau, bissau, bissau guinee* : guinee equatoriale, equatorial guinea, equato guinee*, malabo : papouasie nouvelle guinee, papouasie, nouvelle guinee, papua new guinea, papua, new guinea, papouan*, papuan*, moresby
congo brazzaville, republique du congo, republic of congo, republic of the congo, congo republic, brazzaville : republique democratique du congo, democratic republic of congo, democratic republic of the congo, congo kinshasa, rd congo, dr congo, rdc, drc, kinshasa, goma, bukavu, kivu
soudan, sudan, soudanais*, sudanese*, khartoum, darfour, darfur : soudan du sud, south sudan, sud soudan, sud soudanais*, south sudanese*, juba, djouba
mexique, mexico, mexicain*, mexican* : nouveau mexique, new mexico, new mexican*, albuquerque
irlande*, ireland, irlandais*, irish*, republique d irlande, dublin, eire : irlande du nord, northern ireland, nord irlandais*, northern irish*, ulster, belfast, derry, londonderry, stormont
virginie, virginia, virginien*, virginian* : virginie occidentale, west virginia, west virginian*
galles, wales, gallois*, welsh*, cardiff : nouvelle galles du sud, new south wales, sydney
jersey : new jersey
hampshire : new hampshire
orleans : nouvelle orleans, new orleans
ecosse, scotland, ecossais*, scot*, scottish* : nouvelle ecosse, nova scotia
angleterre, england, anglais*, english* : nouvelle angleterre, new england
bretagne, brittany, breton* : grande bretagne, great britain, britain, royaume uni, united kingdom, uk, britanni*, british*
samoa, samoan* : samoa americaines, american samoa
timor oriental, timor leste, east timor, est timorais* : timor occidental, west timor
`;
