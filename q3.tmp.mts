import { deniedBy } from '#src/core/checks/denials/denied-words.ts';
import { read, alike } from '#src/core/checks/reading.ts';
import { deniesAlone } from '#src/core/checks/denials/told-no.ts';
import { partsOf } from '#src/core/checks/parts.ts';
const t=(d:string,s:string,p:any)=>{const w=read(d),told=read(s); for(const sc of deniedBy(d,w,s,p)) console.log(p,sc.map(x=>x.text), sc.map(x=>told.filter(o=>alike(o,x)).map(o=>o.text).join('/'))); console.log(deniesAlone(d,s,p), partsOf(s).map(p=>p.text))};
t('Orozco invoque une erreur, et l’université n’a établi aucune fraude.','Orozco, who resigned in January, maintains through her attorney that she merged two spreadsheets by mistake and never meant to deceive; the university, which has closed its own inquiry, found carelessness but no proof of fraud','claim');
t('61 millions de kilos de thé n’ont pas trouvé preneur depuis la fixation d’un prix minimum en 2021.','Western factories are sitting on 61 million kilogrammes of unsold tea, most of it stored in Mombasa since the government fixed a minimum auction price in 2021','claim');
t('Les cavistes refusent que le plancher passe de 10 à 13 centimes le gramme.','Its spokeswoman, Niamh Tarpey, also objected to the proposed increase in the floor, from 10 cent to 13 cent a gram','claim');
