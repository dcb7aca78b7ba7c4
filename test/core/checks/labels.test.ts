import { expect, test } from 'vitest';
import { doubtsEitherWay } from './doubts.ts';

const doubts = (text: string, page: string) =>
  doubtsEitherWay(
    text,
    { text: `${page} The council met again.`, publishedAt: '2026-03-05' },
    { evidence: page },
  );

type Told = readonly [page: string, right: string, wrong?: string];

const numbered: readonly Told[] = [
  ['They launched GPT-4.', 'Ils ont lancé GPT-4.', 'Ils ont lancé GPT-5.'],
  ['They launched GPT-4o.', 'Ils ont lancé GPT-4o.', 'Ils ont lancé GPT-4.'],
  ['They launched GPT 4.', 'Ils ont lancé GPT-4.', 'Ils ont lancé GPT-3.'],
  ['It beat GPT-3.5.', 'Il bat GPT-3.5.', 'Il bat GPT-4.5.'],
  ['The 737 MAX is back.', 'Le 737 MAX est de retour.', 'Le 747 MAX est de retour.'],
  ['A Boeing 737 is back.', 'Le Boeing 737 est de retour.', 'Le 747 MAX est de retour.'],
  ['The Covid ward shut.', 'Le service Covid-19 a fermé.'],
  ['It is of the 19th century.', 'Il est du XIXe siècle.', 'Il est du XVIIIe siècle.'],
  ['Built in 1850, it stands.', 'Il est du XIXe siècle.', 'Il est du XVIIIe siècle.'],
  ['We are in 2026 now.', 'C’est le XXIe siècle.'],
  ['The Fifth Republic is old.', 'La Ve République est vieille.', 'La IVe République est vieille.'],
  [
    'C’est dans le 12e arrondissement.',
    'Dans le XIIe arrondissement.',
    'Dans le XIIIe arrondissement.',
  ],
  ['Pope Leo XIV spoke.', 'Le pape Léon XIV a parlé.', 'Le pape Léon XIII a parlé.'],
  ['Pope Leo spoke.', 'Le pape Léon XIV a parlé.'],
  ['It was made for Louis XIV.', 'Il fut fait pour Louis XIV.', 'Il fut fait pour Louis XV.'],
  ['King Charles III came.', 'Le roi Charles III est venu.', 'Le roi Charles II est venu.'],
  ['Napoleon I ruled.', 'Napoléon Ier régnait.'],
  ['Title IX bans it.', 'Le titre IX l’interdit.', 'Le titre VII l’interdit.'],
  ['Rocky IV is on tonight.', 'On passe « Rocky IV » ce soir.', 'On passe « Rocky V » ce soir.'],
  ['Act III opens at dawn.', 'L’acte III s’ouvre à l’aube.', 'L’acte II s’ouvre à l’aube.'],
  ['It is in chapter IV.', 'C’est dans le chapitre 4.', 'C’est dans le chapitre 5.'],
  [
    'They won Super Bowl LIX.',
    'Ils ont gagné le Super Bowl 59.',
    'Ils ont gagné le Super Bowl LVIII.',
  ],
  [
    'He fought in World War I.',
    'Il a combattu pendant la Première Guerre mondiale.',
    'Il a combattu pendant la Seconde Guerre mondiale.',
  ],
  [
    'He fought in WWII.',
    'Il a combattu pendant la Deuxième Guerre mondiale.',
    'Il a combattu pendant la Première Guerre mondiale.',
  ],
];

for (const [page, right, wrong] of numbered) {
  test(`«${right}» says «${page}»`, () => {
    expect(doubts(right, page).flat()).toEqual([]);
  });

  if (wrong)
    test(`«${wrong}» does not say «${page}»`, () => {
      for (const found of doubts(wrong, page)) expect(found).not.toEqual([]);
    });
}
