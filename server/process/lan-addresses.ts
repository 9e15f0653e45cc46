/** This machine's addresses on the local network. */
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os'

/** Interfaces of containers, virtual machines and tunnels, which phones cannot reach. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|wg|utun|zt|tailscale|lxc|cni|flannel)/i
const WIRELESS_OR_WIRED = /^(wl|en|eth|wi-?fi|ethernet|wlan)/i

/** IPv4 addresses, those first that phones can most likely reach; empty if there is no network. */
export function lanAddresses(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, infos]) => (infos ?? []).map((info) => ({ name, info })))
    .filter(({ name, info }) => info.family === 'IPv4' && !info.internal && !VIRTUAL.test(name))
    .map(({ name, info }) => ({ name, address: info.address }))
    .filter(({ address }) => !address.startsWith('169.254.'))
    .toSorted((a, b) => likelihood(b) - likelihood(a))
    .map(({ address }) => address)
}

function likelihood({ name, address }: { name: string; address: string }): number {
  const home = address.startsWith('192.168.') ? 4 : address.startsWith('10.') ? 2 : 0
  return home + (WIRELESS_OR_WIRED.test(name) ? 8 : 0)
}
