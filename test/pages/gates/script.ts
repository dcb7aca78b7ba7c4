import { articleOf, type GatePages, pageOf } from './page.ts';
import { headlines, stories } from './stories.ts';

const shell = (lang: string, inside: string): string =>
  `<!doctype html><html lang="${lang}"><head><title>La Vigie</title><script src="/app.js" defer></script></head><body>${inside}</body></html>`;

const carried = JSON.stringify({
  page: { body: stories.fr.map((text) => `<p>${text}</p>`).join('') },
});

/** Shells that scripts would fill. */
export const script: GatePages = {
  code: 'page.script',
  refused: [
    { name: 'an empty root', html: shell('fr', '<div id="root"></div>') },
    {
      name: 'a shell that asks for scripts',
      html: shell(
        'en',
        '<noscript>You need to enable JavaScript to run this app.</noscript><div id="app"></div>',
      ),
    },
    {
      name: 'a shell with a spinner and a menu',
      html: shell(
        'de',
        '<nav><a href="/a">Start</a></nav><div id="__next"><p>Wird geladen …</p></div>',
      ),
    },
  ],
  read: [
    {
      name: 'a story that only the scripts’ data carries',
      html: shell(
        'fr',
        `<div id="root"></div><script>window.__STATE__ = ${carried.replaceAll('<', '\\u003c')};</script>`,
      ),
    },
    {
      name: 'a story beside a script’s empty root',
      html: pageOf({
        lang: 'es',
        title: headlines.es,
        head: '<script src="/app.js"></script>',
        body: `<div id="root"></div>${articleOf(headlines.es, stories.es)}<noscript>Activa JavaScript</noscript>`,
      }),
    },
    {
      name: 'a story that is streamed hidden after its place',
      html: `<!doctype html><html lang="en"><head><title>${headlines.en}</title></head><body><main><template id="B:0"></template></main><div hidden id="S:0">${articleOf(headlines.en, stories.en)}</div><script>$RC("B:0","S:0")</script></body></html>`,
    },
  ],
};
