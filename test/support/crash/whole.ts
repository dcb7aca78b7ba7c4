import type { Week } from './story.ts';

const voted = (rubric: string): Week['sections'][number] => ({
  rubric,
  state: 'approved',
  approve: 2,
  voters: ['camille', 'nour'],
});

const said = (by: string, text: string) => ({ by, text, reactions: ['bookmark bruisse'] });

const section = (text: string) => ({
  by: 'bruisse',
  text,
  reactions: ['white_check_mark bruisse,camille,nour', 'pencil2 bruisse', 'no_entry bruisse'],
});

/** What the week comes to when nothing dies: each thing once. */
export const wholeWeek: Omit<Week, 'deaths'> = {
  links: [
    {
      page: '/deux',
      rubric: 'loupe',
      state: 'ready',
      droppers: ['nour'],
      revision: '1',
    },
    {
      page: '/un',
      rubric: 'bruisse',
      state: 'ready',
      droppers: ['camille', 'sacha'],
      revision: '1',
    },
  ],
  sections: [voted('bruisse'), voted('loupe')],
  room: [
    said('camille', 'à lire https://gazette.example/un'),
    said('nour', 'et https://gazette.example/deux #loupe'),
    said('sacha', 'vu aussi https://gazette.example/un?utm_source=lettre'),
    { by: 'bruisse', text: 'N° 1 — bon à tirer', reactions: [] },
    section('1. Et sinon… (Ça bruisse dans la jungle)'),
    section('2. Un format à la loupe'),
    {
      by: 'bruisse',
      text: '🟢 Le n° 1 est bon à tirer',
      reactions: [],
    },
  ],
};
