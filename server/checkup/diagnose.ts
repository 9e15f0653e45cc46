/** Works out from what the server has seen why phones may not get in, and what to try. */
import ipaddr from 'ipaddr.js'
import type { Checkup, Finding, FindingId, Stage, TryId } from '../../shared/protocol/checkup.ts'
import { isLocal, isLoopback } from './is-local.ts'

/** What the server knows. */
export interface CheckupFacts {
  /** The configured public address, which may be one of a home network, too; null if none is configured. */
  readonly publicUrl: string | null
  /** This machine's addresses as URLs, the likeliest first; `virtual` if it is a container's or a VPN's. */
  readonly addresses: readonly { readonly url: string; readonly virtual: boolean }[]
  /** Whether this is in a container, which may have an address that only its own computer can reach. */
  readonly container: boolean
  /** Whether it listens for this machine only. */
  readonly loopbackOnly: boolean
  /** Other devices that have come lately, and how far. */
  readonly devices: readonly { readonly address: string; readonly stage: Stage }[]
  /** Whether a device has spoken TLS to this server, which has none. */
  readonly httpsTried: boolean
  /** Origins of pages that were refused because they are not at an address of this server. */
  readonly foreignOrigins: readonly string[]
  /** Whether sockets arrive as plain requests. */
  readonly plainSockets: boolean
  /** The address of a proxy that requests come through and that is not trusted to say who asks; null if there is none. */
  readonly untrustedProxy: string | null
}

/** What to try when nothing is known. */
const NOBODY_CAME: readonly [TryId, TryId, TryId] = ['same-wifi', 'type-address', 'firewall']
/** What to try, by what is wrong. Of several findings, the first in this list decides. */
const TRIES: readonly [FindingId, readonly [TryId, TryId, TryId]][] = [
  ['own-machine-only', ['unset-listen', 'restart', 'scan']],
  ['no-network', ['join-wifi', 'hotspot', 'reload']],
  ['own-address', ['set-public-url', 'restart', 'read-docs']],
  ['container', ['set-public-url', 'restart', 'read-docs']],
  ['wrong-address', ['type-address', 'set-public-url', 'restart']],
  ['no-sockets', ['pass-sockets', 'read-docs', 'reload']],
  ['https-tried', ['type-http', 'scan', 'same-wifi']],
  ['cut-off', ['vpn-off', 'same-wifi', 'hotspot']],
  ['virtual-network', ['join-wifi', 'vpn-off', 'other-address']],
  ['connected', ['same-wifi', 'scan', 'reload']],
  ['reached', ['scan', 'same-wifi', 'reload']],
  ['untrusted-proxy', ['set-trust', 'restart', 'read-docs']],
  ['nobody', NOBODY_CAME],
]
/** With an address on the internet nobody has to be in the same Wi-Fi, and no firewall of a home is in the way. */
const ON_INTERNET: Readonly<Partial<Record<TryId, TryId>>> = {
  'same-wifi': 'open-elsewhere',
  firewall: 'read-docs',
}

/**
 * Makes the diagnosis.
 * @param own whether it is for somebody on this machine: nobody else is told the addresses of devices and networks
 */
export function diagnose(facts: CheckupFacts, own: boolean): Checkup {
  const { publicUrl, addresses, devices } = facts
  const findings = findingsOf(facts)
  const has = (id: FindingId) => findings.some((finding) => finding.id === id)
  const tries = TRIES.find(([id]) => has(id))?.[1] ?? NOBODY_CAME
  const urls = publicUrl === null ? addresses.map(({ url }) => url) : [publicUrl]
  const onInternet = publicUrl !== null && !isLocal(publicUrl)
  return {
    address: facts.loopbackOnly && publicUrl === null ? null : (urls[0] ?? null),
    others: own ? urls.slice(1) : [],
    findings,
    tries: tries.map((id) => {
      if (id === 'set-trust') return howToTrust(facts.untrustedProxy ?? '')
      return (onInternet && ON_INTERNET[id]) || id
    }),
    devices: own ? devices : [],
  }
}

/**
 * How a proxy is trusted, by its address. To a container, one on its own computer is in a private network; trusting all of
 * such a network would let everybody at home say that they are somebody else.
 */
function howToTrust(proxy: string): TryId {
  const range = ipaddr.isValid(proxy) ? ipaddr.process(proxy).range() : ''
  if (range === 'loopback') return 'set-trust'
  return range === 'private' || range === 'uniqueLocal' ? 'set-trust-one' : 'set-trust-address'
}

function findingsOf(facts: CheckupFacts): Finding[] {
  const { publicUrl, addresses, devices, foreignOrigins } = facts
  const itself = publicUrl === null
  const count = (stage: Stage) => devices.filter((device) => device.stage === stage).length
  const real = addresses.filter(({ virtual }) => !virtual)
  // A network usually has an address of either kind.
  const networks = real.filter(({ url }) => !url.includes('[')).length
  const found: (Finding | false)[] = [
    itself && facts.loopbackOnly && { id: 'own-machine-only' },
    itself && addresses.length === 0 && { id: 'no-network' },
    !itself && isLoopback(publicUrl) && { id: 'own-address', value: publicUrl },
    ...foreignOrigins.slice(0, 1).map((value) => ({ id: 'wrong-address' as const, value })),
    facts.plainSockets && { id: 'no-sockets' },
    !publicUrl?.startsWith('https:') && facts.httpsTried && { id: 'https-tried' },
    facts.untrustedProxy !== null && { id: 'untrusted-proxy' },
    itself &&
      addresses.length > 0 &&
      real.length === 0 && { id: facts.container ? 'container' : 'virtual-network' },
    count('asked') > 0 && { id: 'cut-off', count: count('asked') },
    count('connected') > 0 && { id: 'connected', count: count('connected') },
    count('page') > 0 && { id: 'reached', count: count('page') },
    devices.length === 0 && facts.untrustedProxy === null && { id: 'nobody' },
    itself && networks > 1 && { id: 'several-networks' },
  ]
  return found.filter((finding) => finding !== false)
}
