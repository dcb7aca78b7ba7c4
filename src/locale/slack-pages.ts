import { quoted } from './quoted.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const page = (title: string, body: string): string => `<!doctype html>
<html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem}a{color:#1f5f3f}</style>
<h1>${title}</h1>
<p>${body}</p>
</html>`;

/** The pages a person sees while a workspace installs the app. */
export const slackPages = {
  install: (url: string): string =>
    page(
      'Installer Bruisse',
      `Bruisse lira les liens déposés dans les salons où vous l’inviterez. <a href="${escaped(url)}">Choisir un espace Slack</a>`,
    ),
  installed: (team: string): string =>
    page(
      'Bruisse est installé',
      `L’espace ${team ? `${escaped(quoted(team))} ` : ''}est connecté. Retournez dans Slack et invitez Bruisse dans un salon : /invite @Bruisse`,
    ),
  failed: (again: string): string =>
    page(
      'L’installation n’a pas abouti',
      `Slack ou votre navigateur l’a interrompue, ou la demande a expiré : rien n’a été enregistré. <a href="${escaped(again)}">Recommencer</a>`,
    ),
};
