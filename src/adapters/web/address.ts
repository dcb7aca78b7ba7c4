import ipaddr from 'ipaddr.js';

type Cidr = ReturnType<typeof ipaddr.parseCIDR>;

/** Addresses inside public ranges that answer for a cloud's own machinery. */
const metadata: readonly string[] = ['168.63.129.16'];

/** Kept for protocols, translation or the past, by the IANA special-purpose registries. */
const reservedV6: readonly Cidr[] = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map(
  (range) => ipaddr.parseCIDR(range),
);
const globalV6 = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an IP literal (brackets and zone allowed) is an ordinary public address. Every form that embeds IPv4 in
 * IPv6 (mapped, compatible, NAT64, 6to4, Teredo) is refused, as it may lead inside.
 */
export function isPublicAddress(literal: string): boolean {
  const text = literal.replace(/^\[|\]$/g, '');
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.kind() === 'ipv4')
    return address.range() === 'unicast' && !metadata.includes(address.toString());
  return address.match(globalV6) && !reservedV6.some((range) => address.match(range));
}
