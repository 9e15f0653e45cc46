/** Knows which addresses lead nowhere but in the network of a home or a company. */
import ipaddr from 'ipaddr.js'

/** Names that no server on the internet has. */
const LOCAL_NAME = /^[^.]+$|\.(local|lan|home|internal|home\.arpa|localhost)$/

/** Whether an address can be reached in its own network only. @param url of the game, valid */
export function isLocal(url: string): boolean {
  const host = hostOf(url)
  return ipaddr.isValid(host) ? ipaddr.process(host).range() !== 'unicast' : LOCAL_NAME.test(host)
}

/** Whether an address leads every device to itself. @param url of the game, valid */
export function isLoopback(url: string): boolean {
  const host = hostOf(url)
  return ipaddr.isValid(host)
    ? ipaddr.process(host).range() === 'loopback'
    : /^(?:.+\.)?localhost$/.test(host)
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
