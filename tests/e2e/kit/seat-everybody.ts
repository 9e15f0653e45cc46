/** Brings a room to a phase with clients without pages, whose seats can then be opened in browsers by their tokens. */
import { ColyseusSDK } from '@colyseus/sdk'
import type { Pace, PhaseId, Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { TestClient } from '../../rooms/kit/test-client.ts'

export interface SeatedRoom {
  readonly code: string
  /** Token of each seat. Opening a seat takes it over from its client. */
  readonly tokens: ReadonlyMap<Role, string>
  /** The clients that sit there, in the order of the roles that were asked for. */
  readonly guests: readonly TestClient[]
}

/**
 * Joins a room with a client for each role, and skips to a phase.
 * @param roles the first one becomes the host
 * @param pace with `untimed`, story phases wait until everybody is ready
 */
export async function playUntil(
  url: string,
  code: string,
  roles: readonly Role[],
  phase: PhaseId,
  pace: Pace = 'untimed',
): Promise<SeatedRoom> {
  const sdk = new ColyseusSDK(url)
  const guests: TestClient[] = []
  for (const role of roles) guests.push(await TestClient.join(sdk, code, { as: 'seat', role, name: role }))
  const [host] = guests
  if (!host) throw new Error('nobody is there')
  await host.ask('pace', { pace })
  await host.ask('start', { prologue: phase === 'prologue' })
  await changed(host, ({ phase }) => phase !== 'lobby')
  await skipTo(host, phase)
  const tokens = new Map(guests.map(({ welcome }, i) => [roles[i] as Role, welcome.token ?? ''] as const))
  return { code, tokens, guests }
}

/** Skips until a phase has begun. @param host the client that has the host's controls */
export async function skipTo(host: TestClient, phase: PhaseId): Promise<void> {
  while (host.public.phase !== phase) {
    // Some phases have several turns, which are skipped one by one.
    const before = JSON.stringify(host.public)
    await host.ask('skip', {})
    await changed(host, (now) => JSON.stringify(now) !== before)
  }
}

/** Waits until the client's view satisfies a condition. */
async function changed(guest: TestClient, enough: (view: PublicView) => boolean): Promise<void> {
  const seen = () => guest.public as PublicView | undefined
  for (let view = seen(); !view || !enough(view); view = seen())
    await new Promise<void>((done) => guest.room.onStateChange.once(() => done()))
}
