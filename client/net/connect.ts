/**
 * The line to the house. The SDK mends short cuts by itself; where it gives up, or a phone wakes from its pocket with
 * a line that only looks alive, the seat's own token opens the seat again. The store hears of it, nobody else has to.
 */
import { Client, type Room } from '@colyseus/sdk'
import { subscribeWithSelector } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import type { Role } from '../../shared/content/ids.ts'
import { type JoinOptions, PROTOCOL_VERSION } from '../../shared/protocol/join.ts'
import {
  type BookNotice,
  CLOSED,
  NOTICES,
  type TimeReply,
  type Welcome,
} from '../../shared/protocol/notices.ts'
import type { CueView, PublicView, SeatView } from '../../shared/view/types.ts'
import type { Answer, Farewell, House, HouseStore, Seen } from './house.ts'
import { type LeafMap, mirrorLeaves } from './leaf-mirror.ts'
import { asRefusal, Refused, reasonOf } from './refusal.ts'
import { keepTime } from './time.ts'
import { forgetSeatToken, keepSeatToken } from './tokens.ts'
import { onWake } from './wake.ts'

export type { House } from './house.ts'

interface HouseState {
  public?: { leaves?: LeafMap }
  seats?: { get(role: string): { leaves?: LeafMap } | undefined }
}

/** Waits between tries to come back, in ms; the last one is repeated. */
const RETRY = [300, 1_000, 2_000, 4_000, 5_000]
/** A line that does not answer for this long (ms) is dead, whatever it says. */
const DEAD_AFTER = 4_000
/** How long the first view may take, in ms. */
const FIRST_VIEW = 10_000

/** What to say at the door for a seat: its token, or a role and a name. */
export const takeSeat = (seat: string | { role: Role; name: string }): JoinOptions =>
  typeof seat === 'string'
    ? { version: PROTOCOL_VERSION, as: 'seat', token: seat }
    : { version: PROTOCOL_VERSION, as: 'seat', ...seat }

/** What to say at the door to look on. */
export const lookOn = (as: 'screen' | 'neighbour'): JoinOptions => ({ version: PROTOCOL_VERSION, as })

/**
 * Joins a room and waits for its first view.
 * @throws Refused with a reason, or any error when the house cannot be reached
 */
export async function connect(code: string, options: JoinOptions): Promise<House> {
  const client = new Client(location.origin)
  const join = () => client.joinById(code, options)
  const room = await join().catch(async (error: unknown) => {
    throw await asRefusal(error, code)
  })
  return openLine(code, room, (token) => client.joinById(code, token === null ? options : takeSeat(token)))
}

async function openLine(
  code: string,
  first: Room,
  rejoin: (token: string | null) => Promise<Room>,
): Promise<House> {
  let room = first
  let welcome: Welcome = { seat: null, token: null, playerId: '', address: `${location.origin}/${code}` }
  let over = false
  let mending = false
  let store: HouseStore | null = null
  let settle: { open(): void; fail(error: unknown): void } | null = null
  const publics = mirrorLeaves<PublicView>()
  let own = mirrorLeaves<SeatView>()
  const cueListeners = new Set<(cues: readonly CueView[]) => void>()
  let book: string | null = null

  const time = keepTime(async () => ((await room.request('time', {})) as TimeReply).room)

  const set = (part: Partial<Seen>) => store?.setState(part)

  const see = (state: HouseState) => {
    const seen = state.public?.leaves && publics.read(state.public.leaves)
    if (!seen) return
    const seat = welcome.seat === null ? undefined : state.seats?.get(welcome.seat)?.leaves
    const mine = (seat && own.read(seat)) ?? null
    if (welcome.seat !== null && mine === null) return
    if (store) set({ public: seen, mine })
    else {
      const opened: Seen = { public: seen, mine, online: true, book, farewell: null }
      store = createStore<Seen>()(subscribeWithSelector(() => opened))
      settle?.open()
    }
  }

  const attach = (line: Room) => {
    room = line
    line.reconnection.minUptime = 0
    line.onMessage(NOTICES.welcome, (said: Welcome) => {
      if (line !== room) return
      if (said.seat !== welcome.seat) own = mirrorLeaves<SeatView>()
      welcome = said
      if (said.token !== null) keepSeatToken(code, said.token)
      see(line.state as HouseState)
    })
    line.onMessage(NOTICES.cues, (cues: CueView[]) => {
      if (line === room) for (const listener of cueListeners) listener(cues)
    })
    line.onMessage(NOTICES.book, (said: BookNotice) => {
      book = said.path
      set({ book })
    })
    line.onStateChange((state: HouseState) => {
      if (line === room) see(state)
    })
    line.onDrop(() => line === room && set({ online: false }))
    line.onReconnect(() => {
      if (line !== room) return
      set({ online: true })
      time.restart()
    })
    line.onError(() => undefined)
    line.onLeave((closed) => {
      if (line !== room || over) return
      const farewell = farewells[closed]
      if (farewell) sayFarewell(farewell)
      else void mend()
    })
  }

  const sayFarewell = (farewell: Farewell) => {
    over = true
    time.stop()
    stopWaking()
    if (farewell !== 'elsewhere') forgetSeatToken(code)
    set({ online: false, farewell })
    settle?.fail(new Refused('unknown-code'))
  }

  /** Opens the seat anew, again and again until it works or the house says no. */
  const mend = async (): Promise<void> => {
    if (mending || over) return
    mending = true
    set({ online: false })
    for (let attempt = 0; !over; attempt++) {
      try {
        attach(await rejoin(welcome.token))
        set({ online: true })
        time.restart()
        break
      } catch (error) {
        const reason = reasonOf(await asRefusal(error, code).catch(() => null))
        if (reason !== null && reason !== 'too-fast' && reason !== 'too-many') sayFarewell('gone')
        else await wait(RETRY[Math.min(attempt, RETRY.length - 1)] ?? 0)
      }
    }
    mending = false
  }

  /** A phone that was in a pocket: is the line alive? If it does not answer, another one is opened. */
  const stopWaking = onWake(async () => {
    if (over || mending) return
    const line = room
    try {
      await line.request('time', {}, { timeout: DEAD_AFTER })
      time.restart()
    } catch {
      if (line !== room || over || mending) return
      line.removeAllListeners()
      void mend()
    }
  })

  attach(first)
  const opened = new Promise<void>((open, fail) => {
    settle = { open, fail }
    setTimeout(() => fail(new Error('no view')), FIRST_VIEW)
  })
  await opened
  const filled = store as HouseStore | null
  if (!filled) throw new Error('no view')

  return {
    code,
    get role() {
      return welcome.seat
    },
    get address() {
      return welcome.address
    },
    store: filled,
    async ask(type, payload): Promise<Answer> {
      try {
        await room.request(type, payload)
        return null
      } catch (error) {
        return reasonOf(error) ?? 'offline'
      }
    },
    now: time.now,
    onCues(listener) {
      cueListeners.add(listener)
      return () => cueListeners.delete(listener)
    },
    leave() {
      over = true
      time.stop()
      stopWaking()
      forgetSeatToken(code)
      void room.leave(true)
    },
  }
}

const farewells: Readonly<Record<number, Farewell | undefined>> = {
  [CLOSED.elsewhere]: 'elsewhere',
  [CLOSED.removed]: 'removed',
  [CLOSED.ended]: 'ended',
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
