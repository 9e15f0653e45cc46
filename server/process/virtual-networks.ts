/** Tells networks of containers, virtual machines and tunnels, which phones cannot reach, from those of a room. */

/** How systems name them. On Linux and macOS, names are short; Windows takes those of the programs. */
const NAMES =
  /^(?:docker|podman|br-|veth|vnet|virbr|vmnet|vmenet|vboxnet|tun|tap|wg|utun|zt|tailscale|lxc|lxd|incus|cni|flannel|cali|weave|ovs|nebula|ham\d|nordlynx|proton|ppp|ipsec|cscotun|gpd|waydroid|hassio|awdl|llw|anpi)|vpn|virtual|vethernet|hyper-v|vmware|host-only|wireguard|tailscale|zerotier|hamachi|warp|mullvad|tap-windows|docker|wsl|loopback/i

/**
 * What the hardware addresses begin with that a computer has in networks with its own virtual machines and containers: of
 * VirtualBox, VMware and Docker. Those of the machines inside are others, so that a game in one of them is found.
 */
const HARDWARE = /^(?:0a:00:27|00:50:56:c0:00|02:42):/i

/** The network between a Mac and its virtual machines. One by which it shares the internet has the same name, and phones in it. */
const MAC_MACHINES = /^192\.168\.6[4-7]\./

/** Hardware addresses that no maker has given: in a container, of a network that its engine has made. */
const MADE_UP = /^.[26ae]:/i

/**
 * Whether phones cannot be in a network.
 * @param mac hardware address of this machine in it
 * @param container whether this machine is a container
 */
export const isVirtual = (name: string, address: string, mac: string, container: boolean): boolean =>
  NAMES.test(name) ||
  HARDWARE.test(mac) ||
  (container && MADE_UP.test(mac)) ||
  (/^bridge\d/.test(name) && MAC_MACHINES.test(address))
