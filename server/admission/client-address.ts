/** The client addresses by which quotas and rate limits count. */
import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import proxyaddr from 'proxy-addr'

/** Whether to trust the `X-Forwarded-For` of a peer. @param hop its distance, 0 for the peer of the connection itself */
export type ProxyTrust = (address: string, hop: number) => boolean

/** Stands for all malformed addresses, which share one quota. */
const UNKNOWN = 'unknown'

/**
 * Parses the configuration of trusted proxies.
 * @param text their number (`1`), or a list of addresses, networks and names of networks (`loopback, 10.0.0.0/8`); empty to
 *   trust none
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

/** Addresses that another process of the same house has told of the clients it asks for. */
const told = new WeakMap<IncomingMessage, string>()

/** Believes that a request is from a client at an address of {@link addressOfClient}. */
export function believeAddress(request: IncomingMessage, address: string): void {
  told.set(request, address)
}

/** Whether another process of the same house has handed a request on. */
export const isHandedOn = (request: IncomingMessage): boolean => told.has(request)

/** The address of a request's client: an IPv4 address or an IPv6 network (`…/64`). */
export function addressOfClient(request: IncomingMessage, trust: ProxyTrust): string {
  return told.get(request) ?? normalize(proxyaddr(request, trust))
}

/** The address of the very device that asks, not only of its network; `unknown` if it is malformed. */
export function deviceOf(request: IncomingMessage, trust: ProxyTrust): string {
  const address = proxyaddr(request, trust)
  return address && ipaddr.isValid(address) ? ipaddr.process(address).toString() : UNKNOWN
}

/** Headers by which proxies say that they have forwarded a request. */
const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via']

/** Whether a request says that a proxy has forwarded it. */
export const isForwarded = ({ headers }: IncomingMessage): boolean =>
  FORWARDED.some((name) => headers[name] !== undefined)

/** The address of a connection's peer, or null if that is a trusted proxy, which serves many clients. */
export function addressOfConnection(
  request: Pick<IncomingMessage, 'socket'>,
  trust: ProxyTrust,
): string | null {
  const address = request.socket.remoteAddress ?? ''
  return ipaddr.isValid(address) && trust(address, 0) ? null : normalize(address)
}

/** Of an IPv6 address, only the network is kept: a household has one, while its devices change their addresses at will. */
function normalize(address: string | undefined): string {
  if (!address || !ipaddr.isValid(address)) return UNKNOWN
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${ipaddr.fromByteArray([...parsed.toByteArray().slice(0, 8), 0, 0, 0, 0, 0, 0, 0, 0])}/64`
}
