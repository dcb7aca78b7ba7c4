import { actions } from './actions.ts';
import { culture } from './culture.ts';
import { daily } from './daily.ts';
import { environment } from './environment.ts';
import { health } from './health.ts';
import { justice } from './justice.ts';
import { manner } from './manner.ts';
import { media } from './media.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { politics } from './politics.ts';
import { qualities } from './qualities.ts';
import { quantity } from './quantity.ts';
import { speech } from './speech.ts';
import { sport } from './sport.ts';
import { technology } from './technology.ts';
import { transport } from './transport.ts';
import { work } from './work.ts';

/** One meaning: the French headwords and the English headwords that say it, bare. */
export type Meaning = { french: readonly string[]; english: readonly string[] };

const fields = [
  actions,
  culture,
  daily,
  environment,
  health,
  justice,
  manner,
  media,
  money,
  people,
  politics,
  qualities,
  quantity,
  speech,
  sport,
  technology,
  transport,
  work,
];

const words = (side = ''): string[] => side.split(' ').filter(Boolean);

/** Every meaning that French and English words are known to share. */
export const lexicon: readonly Meaning[] = fields
  .flatMap((field) => field.trim().split('\n'))
  .map((line) => {
    const [french, english] = line.split(' : ');
    return { french: words(french), english: words(english) };
  });
