/** Knows which addresses lead nowhere but in the network of a home or a company. */
import ipaddr from 'ipaddr.js'

/** Names that no server on the internet has. */
const LOCAL_NAME = /^[^.]+$|\.(local|lan|home|internal|home\.arpa|localhost)$/

/** Whether an address can be reached in its own network only. @param url of the game, valid */
export function isLocal(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  return ipaddr.isValid(host) ? ipaddr.process(host).range() !== 'unicast' : LOCAL_NAME.test(host)
}
