/** Works out from what the server has seen why phones may not get in, and what to try. */
import type { Checkup, Finding, FindingId, Stage, TryId } from '../../shared/protocol/checkup.ts'
import { isLocal } from './is-local.ts'

/** What the server knows. */
export interface CheckupFacts {
  /** The configured public address, which may be one of a home network, too; null if none is configured. */
  readonly publicUrl: string | null
  /** This machine's addresses as URLs, the likeliest first; `virtual` if it is a container's or a VPN's. */
  readonly addresses: readonly { readonly url: string; readonly virtual: boolean }[]
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
  /** Whether requests come through a proxy that is not trusted to say who asks. */
  readonly untrustedProxy: boolean
}

/** What to try when nothing is known. */
const NOBODY_CAME: readonly [TryId, TryId, TryId] = ['same-wifi', 'type-address', 'firewall']
/** What to try, by what is wrong. Of several findings, the first in this list decides. */
const TRIES: readonly [FindingId, readonly [TryId, TryId, TryId]][] = [
  ['own-machine-only', ['unset-listen', 'restart', 'scan']],
  ['no-network', ['join-wifi', 'hotspot', 'reload']],
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
  const atHome = publicUrl === null
  const urls = atHome ? addresses.map(({ url }) => url) : [publicUrl]
  return {
    address: facts.loopbackOnly && atHome ? null : (urls[0] ?? null),
    others: own ? urls.slice(1) : [],
    findings,
    tries: atHome || isLocal(publicUrl) ? tries : tries.map((id) => ON_INTERNET[id] ?? id),
    devices: own ? devices : [],
  }
}

function findingsOf(facts: CheckupFacts): Finding[] {
  const { publicUrl, addresses, devices, foreignOrigins } = facts
  const atHome = publicUrl === null
  const count = (stage: Stage) => devices.filter((device) => device.stage === stage).length
  const real = addresses.filter(({ virtual }) => !virtual)
  // A network usually has an address of either kind.
  const networks = real.filter(({ url }) => !url.includes('[')).length
  const found: (Finding | false)[] = [
    atHome && facts.loopbackOnly && { id: 'own-machine-only' },
    atHome && addresses.length === 0 && { id: 'no-network' },
    ...foreignOrigins.slice(0, 1).map((value) => ({ id: 'wrong-address' as const, value })),
    facts.plainSockets && { id: 'no-sockets' },
    !publicUrl?.startsWith('https:') && facts.httpsTried && { id: 'https-tried' },
    facts.untrustedProxy && { id: 'untrusted-proxy' },
    atHome && addresses.length > 0 && real.length === 0 && { id: 'virtual-network' },
    count('asked') > 0 && { id: 'cut-off', count: count('asked') },
    count('connected') > 0 && { id: 'connected', count: count('connected') },
    count('page') > 0 && { id: 'reached', count: count('page') },
    devices.length === 0 && !facts.untrustedProxy && { id: 'nobody' },
    atHome && networks > 1 && { id: 'several-networks' },
  ]
  return found.filter((finding) => finding !== false)
}
