/** This machine's addresses on the local network. */
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os'

/** Interfaces of containers, virtual machines and tunnels, which phones cannot reach. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|wg|utun|zt|tailscale|lxc|cni|flannel)/i
const WIRELESS_OR_WIRED = /^(wl|en|eth|wi-?fi|ethernet|wlan)/i

export interface LanAddress {
  /** As it stands in a URL. */
  readonly address: string
  /** Whether it is that of a container, a virtual machine or a tunnel. */
  readonly virtual: boolean
}

/**
 * This machine's addresses, those first that phones can most likely reach: IPv4, then global and unique local IPv6. Empty if
 * there is no network. Those of containers and virtual networks come last.
 */
export function lanAddresses(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): LanAddress[] {
  return Object.entries(interfaces)
    .flatMap(([name, infos]) => (infos ?? []).map((info) => ({ name, info })))
    .filter(({ info }) => !info.internal)
    .map(({ name, info }) => ({ name, address: info.family === 'IPv6' ? `[${info.address}]` : info.address }))
    .filter(({ address }) => !/^(169\.254\.|\[fe80:)/i.test(address))
    .toSorted((a, b) => likelihood(b) - likelihood(a))
    .map(({ name, address }) => ({ address, virtual: VIRTUAL.test(name) }))
}

function likelihood({ name, address }: { name: string; address: string }): number {
  const home = address.startsWith('192.168.') ? 4 : address.startsWith('10.') ? 2 : 0
  const reachable = VIRTUAL.test(name) ? -32 : 0
  const version = address.startsWith('[') ? -16 : 0
  return home + reachable + version + (WIRELESS_OR_WIRED.test(name) ? 8 : 0)
}
