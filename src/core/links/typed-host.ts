const host = /^(\[[\da-f:.]+\]|[^\s:/?#@[\]\\*]+)(:\d{1,5})?$/i;
const bareV6 = /^[\da-f.]*:[\da-f.]*:[\da-f:.]*$/i;

/** A host as addresses write it, with the port typed behind it (`host`, `host:8080`, `[::1]:8080`, `::1`); undefined for any other text. */
export function typedHost(text: string): string | undefined {
  const [, name, port = ''] = host.exec(bareV6.test(text) ? `[${text}]` : text) ?? [];
  const url = `http://${name}${port}`;
  return name && URL.canParse(url) ? `${new URL(url).hostname}${port}` : undefined;
}
