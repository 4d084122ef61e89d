import { BlockList, isIP } from 'node:net';

/** IANA special-purpose IPv4 blocks: never the address of a public page. */
const IPV4_BLOCKS: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], // "this network", unspecified
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local, cloud metadata
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
];

const IPV6_BLOCKS: readonly (readonly [string, number])[] = [
  ['::', 96], // unspecified, loopback, IPv4-compatible
  ['::ffff:0:0', 96], // IPv4-mapped
  ['64:ff9b::', 96], // NAT64: reaches IPv4 behind the back of the IPv4 list
  ['64:ff9b:1::', 48], // NAT64, local
  ['100::', 64], // discard
  ['2001::', 23], // Teredo, ORCHID and other protocol assignments
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4
  ['fc00::', 7], // unique local
  ['fe80::', 10], // link-local
  ['fec0::', 10], // site-local, deprecated
  ['ff00::', 8], // multicast
];

// Two lists: in one, Node matches every IPv4 address against the IPv4-mapped IPv6 block.
const ipv4 = new BlockList();
for (const [network, prefix] of IPV4_BLOCKS) ipv4.addSubnet(network, prefix, 'ipv4');
const ipv6 = new BlockList();
for (const [network, prefix] of IPV6_BLOCKS) ipv6.addSubnet(network, prefix, 'ipv6');

/**
 * Whether an IP address must not be fetched from: private, loopback, link-local, multicast and the like.
 * Anything that is no IP address counts as private, so that what is not understood is refused.
 */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, ''); // zone: fe80::1%eth0
  const family = isIP(bare);
  if (family === 4) return ipv4.check(bare, 'ipv4');
  if (family === 6) return ipv6.check(bare, 'ipv6');
  return true;
}
