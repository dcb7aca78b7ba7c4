import { animals } from './animals.ts';
import { arts } from './arts.ts';
import { business } from './business.ts';
import { changing } from './changing.ts';
import { crime } from './crime.ts';
import { customs } from './customs.ts';
import { devices } from './devices.ts';
import { economy } from './economy.ts';
import { effort } from './effort.ts';
import { family } from './family.ts';
import { giving } from './giving.ts';
import { handling } from './handling.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { household } from './household.ts';
import { judgement } from './judgement.ts';
import { justice } from './justice.ts';
import { manner } from './manner.ts';
import { money } from './money.ts';
import { nature } from './nature.ts';
import { objects } from './objects.ts';
import { people } from './people.ts';
import { politics } from './politics.ts';
import { press } from './press.ts';
import { publishing } from './publishing.ts';
import { qualities } from './qualities.ts';
import { quantity } from './quantity.ts';
import { science } from './science.ts';
import { speech } from './speech.ts';
import { spoken } from './spoken.ts';
import { sport } from './sport.ts';
import { technology } from './technology.ts';
import { things } from './things.ts';
import { thinking } from './thinking.ts';
import { time } from './time.ts';
import { traits } from './traits.ts';
import { transport } from './transport.ts';
import { war } from './war.ts';
import { work } from './work.ts';

const fields = [
  animals,
  arts,
  business,
  changing,
  crime,
  customs,
  devices,
  economy,
  effort,
  family,
  giving,
  handling,
  health,
  home,
  household,
  judgement,
  justice,
  manner,
  money,
  nature,
  objects,
  people,
  politics,
  press,
  publishing,
  qualities,
  quantity,
  science,
  speech,
  spoken,
  sport,
  technology,
  things,
  thinking,
  time,
  traits,
  transport,
  war,
  work,
];

/** Every meaning that French and English words share, one a line: its French headwords, ` : `, its English headwords, all bare. */
export const lexicon: readonly string[] = fields.flatMap((field) => field.trim().split('\n'));
