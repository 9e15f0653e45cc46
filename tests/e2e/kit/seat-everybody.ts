/** Brings a table to a moment of its night over the wire, then gives every seat to a real phone by its token. */
import { ColyseusSDK } from '@colyseus/sdk'
import type { Pace, PhaseId, Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { TestClient } from '../../rooms/kit/test-client.ts'

export interface Seated {
  readonly code: string
  /** The token that opens each seat: whoever opens one takes it over from here. */
  readonly tokens: ReadonlyMap<Role, string>
}

/** The first of `roles` is the host. At the pace `untimed` story phases wait for everybody from here on. */
export async function playUntil(
  url: string,
  code: string,
  roles: readonly Role[],
  phase: PhaseId,
  pace: Pace = 'untimed',
): Promise<Seated> {
  const sdk = new ColyseusSDK(url)
  const guests: TestClient[] = []
  for (const role of roles) guests.push(await TestClient.join(sdk, code, { as: 'seat', role, name: role }))
  const [host] = guests
  if (!host) throw new Error('nobody is there')
  await host.ask('pace', { pace })
  await host.ask('start', { prologue: phase === 'prologue' })
  await changed(host, ({ phase }) => phase !== 'lobby')
  while (host.public.phase !== phase) {
    // Some phases have several turns, each of which is skipped by itself.
    const before = JSON.stringify(host.public)
    await host.ask('skip', {})
    await changed(host, (now) => JSON.stringify(now) !== before)
  }
  const tokens = new Map(guests.map(({ welcome }, i) => [roles[i] as Role, welcome.token ?? ''] as const))
  return { code, tokens }
}

/** Waits for the house to show it; whoever asks again and again is sent away. */
async function changed(guest: TestClient, enough: (view: PublicView) => boolean): Promise<void> {
  const seen = () => guest.public as PublicView | undefined
  for (let view = seen(); !view || !enough(view); view = seen())
    await new Promise<void>((done) => guest.room.onStateChange.once(() => done()))
}
