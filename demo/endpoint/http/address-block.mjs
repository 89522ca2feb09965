/** By whom requests are counted. It is kept in memory alone, for as long as the limit's window. */
import {isIPv4} from 'node:net';
import {normalizeIP} from '@fastify/rate-limit';

const IPV6_PREFIX = 48;

/** Who has one address often has the whole block: an IPv4 /24, an IPv6 /48. */
export function addressBlock(ip) {
  const address = normalizeIP(ip, IPV6_PREFIX);
  return isIPv4(address) ? address.replace(/\d+$/, '0') : address;
}
