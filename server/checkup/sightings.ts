/** Remembers for a while which devices have come and how far, and what was wrong with requests. Nothing of it is stored. */
import type { IncomingMessage } from 'node:http'
import { STAGES, type Stage } from '../../shared/protocol/checkup.ts'
import { addressOfConnection, deviceOf, isForwarded, type ProxyTrust } from '../admission/client-address.ts'
import type { CheckupFacts } from './diagnose.ts'

/** How long (ms) something is remembered: an evening's tries, and not those of yesterday. */
const MEMORY = 30 * 60_000
/** Most devices that are remembered. */
const MAX_DEVICES = 200
/** Most origins that are remembered. */
const MAX_ORIGINS = 5
/** Longest of them: it is shown on the screen. */
const MAX_ORIGIN = 100
/** How long (ms) a device may take from its place in a room to its socket. */
const PATIENCE = 5_000

interface Sighting {
  stage: Stage
  at: number
}

type Seen = Pick<
  CheckupFacts,
  'devices' | 'httpsTried' | 'foreignOrigins' | 'plainSockets' | 'untrustedProxy'
>

export class Sightings {
  readonly #trust: ProxyTrust
  readonly #isOwn: (address: string) => boolean
  readonly #now: () => number
  readonly #devices = new Map<string, Sighting>()
  readonly #origins = new Map<string, number>()
  /** When each was seen last. */
  readonly #last = { https: -MEMORY, plainSocket: -MEMORY, socket: -MEMORY, untrusted: -MEMORY }
  #untrustedProxy = ''

  /**
   * @param trust which proxies are trusted to report their clients' addresses
   * @param isOwn whether an address is one of this machine
   * @param now time (ms) of a monotonic clock
   */
  constructor(trust: ProxyTrust, isOwn: (address: string) => boolean, now = () => performance.now()) {
    this.#trust = trust
    this.#isOwn = isOwn
    this.#now = now
  }

  /** A request has come as far as a stage. */
  saw(request: IncomingMessage, stage: Stage): void {
    const now = this.#now()
    const device = deviceOf(request, this.#trust)
    if (stage === 'connected') this.#last.socket = now
    if (isForwarded(request) && addressOfConnection(request, this.#trust) !== null) {
      // Whoever asks is hidden, and a proxy is no phone.
      this.#last.untrusted = now
      this.#untrustedProxy = device
      return
    }
    if (this.#isOwn(device)) return
    const before = this.#devices.get(device)
    const isFresh = before !== undefined && now - before.at < MEMORY
    const further = !isFresh || STAGES.indexOf(stage) >= STAGES.indexOf(before.stage)
    this.#devices.delete(device)
    this.#devices.set(device, further ? { stage, at: now } : { ...before })
    for (const oldest of this.#devices.keys()) {
      if (this.#devices.size <= MAX_DEVICES) break
      this.#devices.delete(oldest)
    }
  }

  /** A socket has arrived as a plain request. */
  sawPlainSocket(): void {
    this.#last.plainSocket = this.#now()
  }

  /** Somebody has spoken TLS to this server. @param address of the peer */
  sawHttps(address: string): void {
    if (!this.#isOwn(address)) this.#last.https = this.#now()
  }

  /** A page of another origin was refused. */
  sawOrigin(origin: string): void {
    if (origin.length > MAX_ORIGIN || !URL.canParse(origin)) return
    if (this.#origins.size < MAX_ORIGINS || this.#origins.has(origin)) this.#origins.set(origin, this.#now())
  }

  /** What was seen lately. @param asker the device that asks: it knows that it is here */
  seen(asker: string): Seen {
    const now = this.#now()
    const isFresh = (at: number) => now - at < MEMORY
    const devices = [...this.#devices]
      .filter(([address, { at }]) => address !== asker && isFresh(at))
      .map(([address, { stage, at }]) => ({
        address,
        // Its socket may still be on its way.
        stage: stage === 'asked' && now - at < PATIENCE ? ('page' as const) : stage,
      }))
    return {
      devices,
      httpsTried: isFresh(this.#last.https),
      foreignOrigins: [...this.#origins].filter(([, at]) => isFresh(at)).map(([origin]) => origin),
      plainSockets: isFresh(this.#last.plainSocket) && this.#last.plainSocket > this.#last.socket,
      untrustedProxy: isFresh(this.#last.untrusted) ? this.#untrustedProxy : null,
    }
  }
}
