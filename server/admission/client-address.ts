/** The client address that quotas and rate limits count by. */
import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import proxyaddr from 'proxy-addr'

/** Whether the peer at an address, so many hops away, is a proxy whose `X-Forwarded-For` is believed. */
export type ProxyTrust = (address: string, hop: number) => boolean

/** The address of every client whose own cannot be told: they share one quota. */
const UNKNOWN = 'unknown'

/**
 * Reads which proxies stand in front of this server.
 * @param text how many there are (`1`), or their addresses, networks and names of networks (`loopback, 10.0.0.0/8`);
 *   empty for none, and then nobody's header is read
 * @throws Error if it is neither
 */
export function parseTrust(text: string): ProxyTrust {
  const list = text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  const [first = ''] = list
  if (list.length === 1 && /^\d{1,2}$/.test(first)) return (_, hop) => hop < Number(first)
  return proxyaddr.compile(list)
}

/** The address of the client that sent a request: its IPv4 address, or its IPv6 network (`…/64`). */
export function addressOfClient(request: IncomingMessage, trust: ProxyTrust): string {
  return normalize(proxyaddr(request, trust))
}

/** The address at the other end of a connection, or null if that is a trusted proxy, which serves many clients. */
export function addressOfConnection(
  request: Pick<IncomingMessage, 'socket'>,
  trust: ProxyTrust,
): string | null {
  const address = request.socket.remoteAddress ?? ''
  return ipaddr.isValid(address) && trust(address, 0) ? null : normalize(address)
}

/** One household counts once: of an IPv6 address, which devices change at will, only the network is kept. */
function normalize(address: string | undefined): string {
  if (!address || !ipaddr.isValid(address)) return UNKNOWN
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${ipaddr.fromByteArray([...parsed.toByteArray().slice(0, 8), 0, 0, 0, 0, 0, 0, 0, 0])}/64`
}
