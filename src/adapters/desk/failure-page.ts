import { html } from 'hono/html';
import { deskWords } from '#src/locale/desk.ts';

const style =
  'body{max-width:34rem;margin:20vh auto;padding:0 1.5rem;font:1.0625rem/1.5 system-ui,sans-serif;color-scheme:light dark}';

/** A page that says why there is nothing else to show, and leads to the desk whoever may go there. */
export const failurePage = (message: string, open: boolean) => html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bruisse</title>
<style>${style}</style>
</head>
<body>
<h1>Bruisse</h1>
<p>${message}</p>
${open ? html`<p><a href="/">${deskWords.back}</a></p>` : ''}
</body>
</html>`;
