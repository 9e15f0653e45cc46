/** What the server says of itself when phones can't get in: the answer of `/api/checkup`. */

/** How far a device has come: it has opened a page, asked for a place in a room, opened a socket. */
export const STAGES = ['page', 'asked', 'connected'] as const
export type Stage = (typeof STAGES)[number]

/** What may be wrong, and what is known to work. */
export type FindingId =
  | 'own-machine-only'
  | 'no-network'
  | 'own-address'
  | 'container'
  | 'wrong-address'
  | 'no-sockets'
  | 'https-tried'
  | 'untrusted-proxy'
  | 'virtual-network'
  | 'cut-off'
  | 'connected'
  | 'reached'
  | 'nobody'
  | 'several-networks'

/** What to try. */
export type TryId =
  | 'unset-listen'
  | 'set-public-url'
  | 'set-trust'
  | 'set-trust-one'
  | 'set-trust-address'
  | 'pass-sockets'
  | 'read-docs'
  | 'restart'
  | 'join-wifi'
  | 'hotspot'
  | 'same-wifi'
  | 'firewall'
  | 'scan'
  | 'type-http'
  | 'type-address'
  | 'other-address'
  | 'vpn-off'
  | 'reload'
  | 'open-elsewhere'

export interface Finding {
  readonly id: FindingId
  /** How many devices. */
  readonly count?: number
  /** The address it is about. */
  readonly value?: string
}

export interface Checkup {
  /** The address that phones need; null if there is none. */
  readonly address: string | null
  /** What else this machine is called on its networks, the likeliest first. Told on this machine only. */
  readonly others: readonly string[]
  /** The most important first. */
  readonly findings: readonly Finding[]
  /** Three, in the order in which they should be tried. */
  readonly tries: readonly TryId[]
  /** The devices that have come, by their addresses. Told on this machine only. */
  readonly devices: readonly { readonly address: string; readonly stage: Stage }[]
}
