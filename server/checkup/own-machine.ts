/** What belongs to this machine: its addresses, and requests that come from it. */
import type { IncomingMessage } from 'node:http'
import { networkInterfaces } from 'node:os'
import ipaddr from 'ipaddr.js'
import { deviceOf, isForwarded } from '../admission/client-address.ts'

/** Whether an address is one of this machine. */
export function isOwnAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const wanted = ipaddr.process(address)
  if (wanted.range() === 'loopback') return true
  return Object.values(networkInterfaces())
    .flatMap((infos) => infos ?? [])
    .some((info) => ipaddr.process(info.address).toNormalizedString() === wanted.toNormalizedString())
}

/**
 * Whether somebody on this machine asks: directly, and for an address of this machine. A request through a proxy comes from
 * anywhere, and one for a name may be that of a page of somebody else.
 */
export function isFromOwnMachine(request: IncomingMessage): boolean {
  if (isForwarded(request) || !isOwnAddress(deviceOf(request, () => false))) return false
  const host = request.headers.host ?? ''
  if (!URL.canParse(`http://${host}`)) return false
  const name = new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '')
  return name === 'localhost' || isOwnAddress(name)
}
