/** States and provinces, bare, each with its abbreviations in the press and in the post: as these stand after a comma or a party. */
export const abbreviatedStates = `
alabama Ala AL
alaska AK
arizona Ariz AZ
arkansas Ark AR
california Calif CA
colorado Colo CO
connecticut Conn CT
delaware Del DE
florida Fla FL
georgia Ga GA
hawaii HI
idaho ID
illinois Ill IL
indiana Ind IN
iowa IA
kansas Kan KS
kentucky Ky KY
louisiana La LA
maine ME
maryland Md MD
massachusetts Mass MA
michigan Mich MI
minnesota Minn MN
mississippi Miss MS
missouri Mo MO
montana Mont MT
nebraska Neb NE
nevada Nev NV
new-hampshire hampshire N.H NH
new-jersey jersey N.J NJ
new-mexico mexico N.M NM
new-york york N.Y NY
carolina north-carolina N.C NC
dakota north-dakota N.D ND
ohio OH
oklahoma Okla OK
oregon Ore OR
pennsylvania Pa PA
rhode island R.I RI
carolina south-carolina S.C SC
dakota south-dakota S.D SD
tennessee Tenn TN
texas Tex TX
utah UT
vermont Vt VT
virginia Va VA
washington Wash WA
virginia west-virginia W.Va WV
wisconsin Wis WI
wyoming Wyo WY
washington columbia D.C DC
rico puerto-rico P.R PR
alberta Alta AB
columbia british-columbia B.C BC
manitoba Man MB
brunswick new-brunswick N.B NB
newfoundland labrador N.L NL
scotia nova-scotia N.S NS
ontario Ont ON
prince edward P.E.I PEI PE
quebec Que QC
saskatchewan Sask SK
`;
