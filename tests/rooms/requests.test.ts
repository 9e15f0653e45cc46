import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GameRules } from '../../server/room/driver.ts'
import { createGameRules } from '../../server/room/rules-game.ts'
import { startServer, type TestRoom, type TestServer } from './kit/test-server.ts'

/** Whether views throw, too. */
let blind = false

const rules = createGameRules()
/** The game with rules that throw when somebody switches the gentle setting. */
const fragile: GameRules = {
  ...rules,
  reduce: (night, action) => {
    if (action.type === 'gentle') throw new Error('oops')
    return rules.reduce(night, action)
  },
  viewSeat: (night, role) => {
    if (blind) throw new Error('cannot see')
    return rules.viewSeat(night, role)
  },
}

let server: TestServer
beforeAll(async () => {
  server = await startServer({}, fragile)
})
afterAll(() => server.close())

async function family(): Promise<
  { house: TestRoom } & Record<'mia' | 'tom' | 'screen' | 'neighbour', Awaited<ReturnType<TestRoom['join']>>>
> {
  const house = await server.openRoom()
  return {
    house,
    mia: await house.join({ as: 'seat', role: 'ava', name: 'Mia' }),
    tom: await house.join({ as: 'seat', role: 'leo', name: 'Tom' }),
    screen: await house.join({ as: 'screen' }),
    neighbour: await house.join({ as: 'neighbour' }),
  }
}

describe('a request', () => {
  it('reaches the other clients at once, and not only with the next regular patch', async () => {
    const { house, mia, tom } = await family()
    const never = 3_600_000
    house.room.patchRate = never
    const seen = new Promise<void>((done) => {
      tom.room.onStateChange(() => {
        if (tom.public.phase !== 'lobby') done()
      })
    })
    expect(await mia.ask('start', { prologue: true })).toBeNull()
    await seen
  })

  it('is refused with a reason, and does not cost the connection', async () => {
    const { house, mia, tom, screen, neighbour } = await family()
    expect(await mia.ask('blanket', {})).toBe('not-now')
    expect(await tom.ask('start', { prologue: true })).toBe('not-host')
    expect(await screen.ask('ready', {})).toBe('not-allowed')
    expect(await screen.ask('cheer', { cheer: 1 })).toBe('not-allowed')
    expect(await neighbour.ask('start', { prologue: true })).toBe('not-allowed')
    expect(await mia.ask('cheer', { cheer: 1 })).toBe('not-allowed')
    expect(house.room.clients).toHaveLength(4)
  })

  it.each<[string, unknown]>([
    ['pick', { room: 'attic' }],
    ['draw', { of: 'leo', strokes: [{ color: 9, points: [1, 1] }] }],
    ['draw', { of: 'leo', strokes: [{ color: 1, points: [1, 1, 2] }] }],
    ['treasure', { text: 7 }],
    ['treasure', { text: '   ' }],
    ['ready', null],
    ['swap', undefined],
    ['pace', { pace: 'warp' }],
  ])('for %s with %j is malformed', async (type, payload) => {
    const { mia } = await family()
    expect(await mia.send(type, payload)).toBe('malformed')
    expect(mia.connected).toBe(true)
  })

  it('for an unknown action is an error, and does not cost the connection', async () => {
    const { mia } = await family()
    await expect(mia.send('open-sesame', {})).rejects.toThrow()
    expect(mia.connected).toBe(true)
  })

  it('is done in the name of its own seat only', async () => {
    const { house, tom } = await family()
    expect(await tom.send('rename', { name: 'Anna', by: 'ava', role: 'ava', house: true })).toBeNull()
    const { seats } = house.room.session.driver.game
    expect(seats.ava.player?.name).toBe('Mia')
    expect(seats.leo.player?.name).toBe('Anna')
    expect(house.room.session.driver.record().actions.at(-1)).toEqual({
      by: 'leo',
      type: 'rename',
      payload: { name: 'Anna' },
      at: 0,
    })
  })

  it('with typed text is refused where typing is off, and where the text is profane', async () => {
    const { mia, tom } = await family()
    expect(await tom.ask('treasure', { text: 'my shitty bike' })).toBe('not-kind')
    expect(await tom.ask('rename', { name: 'a s s h o l e' })).toBe('not-kind')
    expect(await tom.ask('treasure', { text: 'my bike' })).toBeNull()
    expect(await mia.ask('typing', { on: false })).toBeNull()
    expect(await tom.ask('treasure', { text: 'my kite' })).toBe('typing-off')
    expect(await tom.ask('rename', { name: 'Tomás' })).toBe('typing-off')
  })

  it('of a neighbour can be a cheer, five times a second at most', async () => {
    const { house, neighbour, screen } = await family()
    expect(await neighbour.ask('cheer', { cheer: 2 })).toBeNull()
    expect(await neighbour.ask('cheer', { cheer: 2 })).toBe('too-fast')
    await house.advance(1_000)
    expect(await neighbour.ask('cheer', { cheer: 3 })).toBeNull()
    await house.settle()
    expect(screen.cues.filter(({ type }) => type === 'cheer')).toHaveLength(2)
  })

  it('can hold the largest drawing', async () => {
    const { house, mia, screen } = await family()
    const points = Array.from({ length: 800 }, (_, i) => (i * 37) % 1_001)
    const strokes = Array.from({ length: 10 }, () => ({ color: 5, points }))
    expect(await mia.ask('draw', { of: 'leo', strokes })).toBeNull()
    expect(await mia.ask('treasure', { text: 'my bike' })).toBeNull()
    await house.settle()
    const late = await house.join({ as: 'neighbour' })
    for (const guest of [mia, screen, late]) {
      expect(guest.public.drawings).toHaveLength(1)
      expect(JSON.parse(guest.public.drawings[0]?.strokes ?? '')).toEqual(strokes)
      expect(guest.public.people.ava.treasure).toBe('my bike')
    }
  })

  it('that makes the rules throw is refused and logged, and the room goes on', async () => {
    const { house, mia, tom } = await family()
    expect(await mia.ask('gentle', { on: true })).toBe('not-now')
    expect(server.errors.at(-1)).toMatchObject({ msg: 'something threw', doing: 'gentle' })
    expect(await mia.ask('start', { prologue: true })).toBeNull()
    await house.settle()
    expect(tom.public.phase).toBe('prologue')
  })

  it('is done even while views throw, and is shown when they no longer do', async () => {
    const { house, mia, tom } = await family()
    blind = true
    expect(await mia.ask('start', { prologue: true })).toBeNull()
    await house.settle()
    expect(server.errors.at(-1)).toMatchObject({
      msg: 'something threw',
      doing: expect.stringMatching(/views|the house/),
    })
    blind = false
    await house.advance(60_000)
    expect(tom.public).toEqual(JSON.parse(JSON.stringify(house.room.session.driver.publicView())))
    expect(tom.mine?.role).toBe('leo')
  })

  it('too many at once cost the connection, not the room', async () => {
    const { house, tom, mia } = await family()
    for (let i = 0; i < 100; i++) tom.room.send('time', {})
    expect(await tom.over()).toBe(4002)
    expect(await mia.ask('start', { prologue: true })).toBeNull()
    await house.settle()
    expect(mia.public.phase).toBe('prologue')
    const back = await house.join({ as: 'seat', token: tom.welcome.token ?? '' })
    expect(back.welcome.seat).toBe('leo')
  })
})
