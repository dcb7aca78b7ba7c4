import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAllowedHost, microsoftHosts } from '#src/adapters/teams/hosts.ts';
import { htmlText } from '#src/adapters/teams/html.ts';
import { conversationOf } from '#src/adapters/teams/ids.ts';
import { reactionEmoji } from '#src/adapters/teams/reactions.ts';
import { subjectOf } from '#src/adapters/teams/subject.ts';

test('a section’s key says what its card votes on', () => {
  expect(subjectOf('section:s1:2-0f')).toEqual({ section: 's1', revision: '2-0f' });
  expect(subjectOf('issue:1')).toBeUndefined();
});

test.each([
  ['like', '👍'],
  ['heart', '❤'],
  ['2705_whiteheavycheckmark', '✅'],
  ['2714_heavycheckmark', '✔'],
  ['270f_pencil', '✏'],
  ['1f4dd_memo', '📝'],
  ['26d4_noentry', '⛔'],
  ['1f440_eyes', '👀'],
  ['1f44d-1f3fd_thumbsup', '👍🏽'],
  ['launch', 'launch'],
  ['ffffff_nothing', 'ffffff_nothing'],
])('the reaction %s is read as %s', (type, emoji) => {
  expect(reactionEmoji(type)).toBe(emoji);
});

test.each([
  ['<p>Un &amp; deux&nbsp;&#39;trois&#x27;</p>', "Un & deux 'trois'"],
  ['<p>a</p><p>b<br/>c</p>', 'a\n\nb\nc'],
  ['<a href="https://gazette.example/">Titre</a>', 'Titre <https://gazette.example/>'],
  [
    '<a href=\'https://gazette.example/?a=1&amp;b=2\' title="x">gazette</a>.',
    'gazette <https://gazette.example/?a=1&b=2>.',
  ],
  ['<a href="https://gazette.example/un">https://gazette.ex…</a>', '<https://gazette.example/un>'],
  ['<p>ici <img alt="🌿" src="x"/></p>', 'ici 🌿'],
  ['<p>ici <img alt="image" src="x"/> <img alt="Schéma du chantier" src="y"></p>', 'ici'],
  ['<a href="mailto:ana@gazette.example">ana@gazette.example</a>', 'ana@gazette.example'],
  ['<td>un</td><td>deux</td>', 'un\n\ndeux'],
  ['1 < 2 et 3 > 2', '1 < 2 et 3 > 2'],
  ['<!-- <a href="https://gazette.example/cache">x</a> -->ouvert', 'ouvert'],
])('%s is read as the words and addresses it shows', (html, text) => {
  expect(htmlText(html)).toBe(text);
});

test('reading HTML never fails, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof htmlText(`<p>${text}<a href="${text}">${text}`)).toBe('string');
    }),
  );
});

test.each([
  ['https://smba.trafficmanager.net/emea/', true],
  ['https://europe.botframework.com/', true],
  ['http://smba.trafficmanager.net/emea/', false],
  ['https://smba.trafficmanager.net.example/', false],
  ['https://user@smba.trafficmanager.net/', false],
  ['https://botframework.com.example/', false],
  ['https://xbotframework.com/', false],
  ['https://169.254.169.254/', false],
  ['http://127.0.0.1:3978/', false],
  ['file:///etc/passwd', false],
])('what the bot says may go to %s: %s', (url, allowed) => {
  expect(isAllowedHost(url, microsoftHosts)).toBe(allowed);
});

test('a host of this machine may be allowed by name, and then without encryption', () => {
  expect(isAllowedHost('http://127.0.0.1:3978/', ['127.0.0.1:3978'])).toBe(true);
  expect(isAllowedHost('http://127.0.0.1:3979/', ['127.0.0.1:3978'])).toBe(false);
  expect(isAllowedHost('http://localhost:1/', ['localhost'])).toBe(true);
});

test('the conversation of a command is found again in its event’s id', () => {
  const conversation = '19:abc@thread.tacv2;messageid=17';
  expect(conversationOf(`teams:${conversation}:18:command`)).toBe(conversation);
  expect(conversationOf(`teams:${conversation}:f:18-9:command`)).toBe(conversation);
  expect(conversationOf('desk:abc')).toBeUndefined();
});
