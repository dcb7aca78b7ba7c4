/** Where Teams, in each of Microsoft's clouds, receives what bots say. */
export const microsoftHosts = [
  'smba.trafficmanager.net',
  '*.botframework.com',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
] as const;

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address is safe to send a token to: encrypted, or on this machine. */
const isSafe = (url: string): boolean =>
  URL.canParse(url) && (new URL(url).protocol === 'https:' || loopback.test(new URL(url).hostname));

/** Whether what the bot says may go there: its host (with its port, when the list has one) is listed. */
export function isAllowedHost(url: string, hosts: readonly string[]): boolean {
  if (!isSafe(url)) return false;
  const { hostname, host, username, password } = new URL(url);
  if (username || password) return false;
  return hosts.some((listed) =>
    listed.startsWith('*.')
      ? hostname.endsWith(listed.slice(1))
      : listed === host || listed === hostname,
  );
}
