/** This machine's addresses on the local network. */
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os'
import { isVirtual } from './virtual-networks.ts'

/** Names of what phones are most likely connected with, too; on Windows also `Local Area Connection` of old. */
const WIRELESS_OR_WIRED = /^(wl|en|eth|wi-?fi|wireless|local area connection$|bond|br\d)/i

export interface LanAddress {
  /** As it stands in a URL. */
  readonly address: string
  /** Whether it is that of a container, a virtual machine or a tunnel. */
  readonly virtual: boolean
}

/**
 * This machine's addresses, those first that phones can most likely reach: IPv4, then global and unique local IPv6. Empty if
 * there is no network. Those of containers and virtual networks come last.
 * @param container whether this machine is a container
 */
export function lanAddresses(
  container: boolean,
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): LanAddress[] {
  return Object.entries(interfaces)
    .flatMap(([name, infos]) => (infos ?? []).map((info) => ({ name, info })))
    .filter(({ info }) => !info.internal)
    .map(({ name, info }) => ({
      name,
      address: info.family === 'IPv6' ? `[${info.address}]` : info.address,
      virtual: isVirtual(name, info.address, info.mac, container),
    }))
    .filter(({ address }) => !/^(169\.254\.|\[fe80:)/i.test(address))
    .toSorted((a, b) => likelihood(b) - likelihood(a))
    .map(({ address, virtual }) => ({ address, virtual }))
}

function likelihood({ name, address, virtual }: LanAddress & { name: string }): number {
  const home = address.startsWith('192.168.') ? 4 : address.startsWith('10.') ? 2 : 0
  const reachable = virtual ? -32 : 0
  const version = address.startsWith('[') ? -16 : 0
  return home + reachable + version + (WIRELESS_OR_WIRED.test(name) ? 8 : 0)
}
