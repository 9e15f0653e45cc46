/** Who is calling: the address that limits count by. */
import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import proxyaddr from 'proxy-addr'

/** Whether what stands at an address may say for whom it speaks (`X-Forwarded-For`). */
export type Trust = (address: string, hop: number) => boolean

/**
 * Reads which proxies stand before this server: how many (`1`), or their addresses, networks and names of networks
 * (`loopback, 10.0.0.0/8`). Nothing means none: then the header is anybody's to write, and is not read.
 * @throws Error if it is neither
 */
export function trustIn(text: string): Trust {
  const list = text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  const [first = ''] = list
  if (list.length === 1 && /^\d{1,2}$/.test(first)) return (_, hop) => hop < Number(first)
  return proxyaddr.compile(list)
}

/** The address of whoever calls. One house has one: of IPv6 the network counts, which every house has to itself. */
export function callerOf(request: IncomingMessage, trust: Trust): string {
  return houseOf(proxyaddr(request, trust))
}

/** The address of who is connected, if that is who calls; null for a proxy, which calls for many. */
export function directCaller(request: Pick<IncomingMessage, 'socket'>, trust: Trust): string | null {
  const address = request.socket.remoteAddress ?? ''
  return ipaddr.isValid(address) && trust(address, 0) ? null : houseOf(address)
}

function houseOf(address: string | undefined): string {
  // A proxy may write anything; what is no address is one caller.
  if (!address || !ipaddr.isValid(address)) return 'nowhere'
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${ipaddr.fromByteArray([...parsed.toByteArray().slice(0, 8), 0, 0, 0, 0, 0, 0, 0, 0])}/64`
}
