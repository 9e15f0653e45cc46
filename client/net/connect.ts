/**
 * The line to the house, mended whenever it breaks: first as the same connection, by the SDK's token, then by the seat's
 * own, which opens the seat from anywhere and after any restart. The store hears of it, nobody else has to.
 */
import { Client, type Room } from '@colyseus/sdk'
import { subscribeWithSelector } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import type { Role } from '../../shared/content/ids.ts'
import { type JoinOptions, PROTOCOL_VERSION } from '../../shared/protocol/join.ts'
import {
  type BookNotice,
  CLOSED,
  type DurableNotice,
  NOTICES,
  type TimeReply,
  type Welcome,
} from '../../shared/protocol/notices.ts'
import type { CueView, PublicView, SeatView } from '../../shared/view/types.ts'
import { storySoFar } from './api.ts'
import type { Answer, Farewell, House, HouseStore, Seen } from './house.ts'
import { type LeafMap, mirrorLeaves } from './leaf-mirror.ts'
import { createMender, Over } from './mend.ts'
import { nextKnock } from './page.ts'
import { feelPulse, type Pulse } from './pulse.ts'
import { asRefusal, Refused, reasonOf } from './refusal.ts'
import { keepTime } from './time.ts'
import { forgetSeat, keepSeatToken, seatLink } from './tokens.ts'
import { onWake } from './wake.ts'

export type { House } from './house.ts'

interface HouseState {
  public?: { leaves?: LeafMap }
  seats?: { get(role: string): { leaves?: LeafMap } | undefined }
}

/** How long the first view may take, in ms. */
const FIRST_VIEW = 10_000
/** How long a request waits for a line that is being mended, in ms. */
const PATIENT = 3_000

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
  const knock = (as: JoinOptions, back = false) =>
    client.joinById(code, as.as === 'seat' ? { ...as, ...nextKnock(), back } : as)
  const room = await knock(options).catch(async (error: unknown) => {
    throw await asRefusal(error, code)
  })
  return openLine(code, room, {
    again: (token) => client.reconnect(token),
    anew: (token) => knock(token === null ? options : takeSeat(token), true),
  })
}

interface ComeIn {
  /** As the same connection: the SDK's way. */
  again(token: string): Promise<Room>
  /** As a new one, by the seat's own token where there is a seat. */
  anew(token: string | null): Promise<Room>
}

async function openLine(code: string, first: Room, comeIn: ComeIn): Promise<House> {
  let room = first
  let since = Date.now()
  let welcome: Welcome = { seat: null, token: null, playerId: '', address: `${location.origin}/${code}` }
  let over = false
  let mending = false
  let store: HouseStore | null = null
  let settle: { open(): void; fail(error: unknown): void } | null = null
  let pulse: Pulse | null = null
  const publics = mirrorLeaves<PublicView>()
  let own = mirrorLeaves<SeatView>()
  const cueListeners = new Set<(cues: readonly CueView[]) => void>()
  let book: string | null = null
  let durable = true
  const mender = createMender(code)

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
      const opened: Seen = { public: seen, mine, online: true, durable, book, farewell: null }
      store = createStore<Seen>()(subscribeWithSelector(() => opened))
      settle?.open()
    }
  }

  const attach = (line: Room) => {
    room = line
    since = Date.now()
    // Coming back is in our own hands: the SDK knows nothing of seats, and gives up after a minute.
    line.reconnection.enabled = false
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
    line.onMessage(NOTICES.durable, (said: DurableNotice) => {
      durable = said.durable
      set({ durable })
    })
    line.onStateChange((state: HouseState) => {
      if (line === room) see(state)
    })
    line.onError(() => undefined)
    line.onLeave((closed) => {
      if (line !== room || over) return
      const farewell = farewells[closed]
      if (farewell) sayFarewell(farewell)
      else void mend([() => comeIn.again(line.reconnectionToken), () => comeIn.anew(welcome.token)])
    })
    pulse?.stop()
    pulse = feelPulse(
      (ms) => line.request('time', {}, { timeout: ms }),
      () => {
        if (line !== room || over || mending) return
        // It looks alive, and the house may think so too: there is no coming back as the same connection.
        line.removeAllListeners()
        line.leave(false).catch(() => undefined)
        void mend([() => comeIn.anew(welcome.token)])
      },
    )
  }

  /** Ends everything that runs by itself. */
  const stop = () => {
    over = true
    time.stop()
    pulse?.stop()
    mender.stop()
    stopWaking()
  }

  const sayFarewell = (farewell: Farewell) => {
    stop()
    if (farewell !== 'elsewhere') forgetSeat(code)
    set({ online: false, farewell })
    settle?.fail(new Refused('unknown-code'))
  }

  const mend = async (ways: (() => Promise<Room>)[]): Promise<void> => {
    if (mending || over) return
    mending = true
    pulse?.stop()
    set({ online: false })
    const back = await mender.comeBack(ways, Date.now() - since)
    mending = false
    if (over) {
      if (!(back instanceof Over)) void back.leave(false)
      return
    }
    if (!(back instanceof Over)) {
      attach(back)
      time.restart()
      set({ online: true })
    } else if (back.reason === 'old-version') location.reload()
    else {
      if (back.reason === 'retired') set({ book: await storySoFar(code) })
      sayFarewell(back.reason === 'retired' || back.reason === 'elsewhere' ? back.reason : 'gone')
    }
  }

  /** A phone that was in a pocket: is the line alive? And if not, is the network there again? */
  const stopWaking = onWake(() => {
    if (over) return
    mender.nudge()
    if (mending) return
    pulse?.feel()
    time.restart()
  })

  /** Who asks while the line is being mended is patient for a moment. */
  const online = async (): Promise<void> => {
    if (!mending || !store) return
    const { subscribe } = store
    await new Promise<void>((done) => {
      const unsubscribe = subscribe(
        ({ online, farewell }) => online || farewell !== null,
        () => finish(),
      )
      const timer = setTimeout(() => finish(), PATIENT)
      const finish = () => {
        unsubscribe()
        clearTimeout(timer)
        done()
      }
    })
  }

  attach(first)
  const opened = new Promise<void>((open, fail) => {
    settle = { open, fail }
    setTimeout(() => fail(new Error('no view')), FIRST_VIEW)
  })
  try {
    await Promise.all([opened, time.known])
  } catch (error) {
    // Whoever is told that it failed may try again; this connection must not take the seat from that attempt.
    stop()
    room.leave(false).catch(() => undefined)
    throw error
  }
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
    get seatLink() {
      return welcome.token === null ? null : seatLink(welcome.address, welcome.token)
    },
    store: filled,
    async ask(type, payload): Promise<Answer> {
      await online()
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
      stop()
      forgetSeat(code)
      void room.leave(true)
    },
  }
}

const farewells: Readonly<Record<number, Farewell | undefined>> = {
  [CLOSED.elsewhere]: 'elsewhere',
  [CLOSED.removed]: 'removed',
  [CLOSED.ended]: 'ended',
}
