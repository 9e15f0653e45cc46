/** Brings a table to a moment of its night over the wire, then gives every seat to a real phone by its token. */
import { ColyseusSDK } from '@colyseus/sdk'
import type { PhaseId, Role } from '../../../shared/content/ids.ts'
import { Guest } from '../../rooms/kit/guest.ts'

export interface Seated {
  readonly code: string
  /** The token that opens each seat. */
  readonly tokens: ReadonlyMap<Role, string>
  /** Closes what the seats were kept with; to be called once phones have them. */
  leave(): Promise<void>
}

/** Story phases wait for everybody from here on; the first of `roles` is the host. */
export async function playUntil(
  url: string,
  code: string,
  roles: readonly Role[],
  phase: PhaseId,
): Promise<Seated> {
  const sdk = new ColyseusSDK(url)
  const guests: Guest[] = []
  for (const role of roles) guests.push(await Guest.join(sdk, code, { as: 'seat', role, name: role }))
  const [host] = guests
  if (!host) throw new Error('nobody is there')
  await host.ask('pace', { pace: 'untimed' })
  await host.ask('start', { prologue: false })
  for (let n = -1; host.public.phase !== phase; ) {
    if (host.public.n === n) await host.roundTrip()
    else {
      n = host.public.n
      await host.ask('skip', {})
    }
  }
  const tokens = new Map(guests.map(({ welcome }, i) => [roles[i] as Role, welcome.token ?? ''] as const))
  return {
    code,
    tokens,
    async leave() {
      // The seats were opened elsewhere, so nobody leaves the table.
      await Promise.all(guests.map(({ room }) => room.leave(false).catch(() => undefined)))
    },
  }
}
