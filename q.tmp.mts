import { checkBrief } from '#src/core/checks/index.ts';
import { corruptions } from '#test/core/checks/corruptions.ts';
import { pairs } from '#test/core/checks/pairs/index.ts';
const rubric = { kind: 'brief', words: [60, 160] } as const;
let n:any={};let a=0;
for (const one of pairs) { const al=checkBrief(one.draft, one.article, rubric).filter(x=>x.hard); a+=al.length; for(const x of al) console.log(one.id,x.code,x.subject);
for(const follow of [true,false]) for (const f of corruptions(one, follow)) {
  if(!(process.argv[2]??'negation').includes(f.kind)) continue;
  const c=checkBrief({...one.draft,text:f.text,facts:f.facts}, one.article, rubric).filter(x=>x.hard).length; const k=`${f.kind} ${follow}`; n[k]??=[0,0]; n[k][1]++; if(c) n[k][0]++;
}}
console.log(n,a);
