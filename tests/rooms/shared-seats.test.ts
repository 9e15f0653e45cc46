import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '../../shared/content/ids.ts'
import { CLOSE_CODES } from '../../shared/protocol/notices.ts'
import { startServer, type TestRoom, type TestServer } from './kit/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** Mia plays Ava; Tom and Uma both play Leo. */
async function threePeople(house: TestRoom) {
  const mia = await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
  const tom = await house.join({ as: 'seat', role: 'leo', name: 'Tom' })
  const uma = await house.join({ as: 'seat', role: 'leo', name: 'Uma', second: true })
  await house.settle()
  return { mia, tom, uma }
}

const awake = (house: TestRoom) => house.room.session.driver.game.seats.leo.awake

describe('a second phone at a seat', () => {
  it('is the same person: it sees what the seat sees, and both see at once what either did', async () => {
    const house = await server.openRoom()
    const { mia, tom, uma } = await threePeople(house)
    expect(uma.welcome).toMatchObject({ seat: 'leo', second: true })
    expect(mia.public.people.leo).toMatchObject({ player: 'Tom and Uma' })
    expect(mia.public.people.leo.both).toEqual([
      { name: 'Tom', here: true },
      { name: 'Uma', here: true },
    ])
    await mia.ask('start', { prologue: false })
    for (let i = 0; i < 40 && mia.public.phase !== 'hour'; i++) {
      await mia.ask('skip', {})
      await house.settle()
    }
    expect(await tom.ask('pick', { room: 'nook' })).toBeNull()
    expect(await uma.ask('pick', { room: 'sphere' })).toBeNull()
    await house.settle()
    // Until they are ready, the last tap counts.
    for (const phone of [tom, uma]) expect(phone.mine?.hand.picked?.room).toBe('sphere')
    expect(await uma.ask('ready', {})).toBeNull()
    await house.settle()
    expect(await tom.ask('pick', { room: 'nook' })).toBe('not-now')
    expect(uma.mine?.secret).toEqual(tom.mine?.secret)
    expect([...uma.seatsSeen, ...tom.seatsSeen].sort()).toEqual(['leo', 'leo2'])
  })

  it('can’t come to a role that the house plays, nor to one that two people play', async () => {
    const house = await server.openRoom()
    await threePeople(house)
    const comes = (role: 'leo' | 'caleb' | 'ava', name: string, second: boolean) =>
      house.join({ as: 'seat', role, name, second })
    await expect(comes('caleb', 'Kim', true)).rejects.toThrow('nobody-there')
    await expect(comes('leo', 'Kim', true)).rejects.toThrow('two-already')
    await expect(comes('ava', 'Kim', false)).rejects.toThrow('taken')
    await expect(comes('ava', 'fuck', true)).rejects.toThrow('not-kind')
  })

  it('makes eight at the most; the ninth can watch as a neighbour', async () => {
    const house = await server.openRoom()
    for (const role of ROLES) await house.join({ as: 'seat', role, name: `First ${role}` })
    await expect(house.join({ as: 'seat', role: 'ava', name: 'Kim' })).rejects.toThrow('full')
    for (const role of ROLES) await house.join({ as: 'seat', role, name: `Second ${role}`, second: true })
    for (const role of ROLES)
      await expect(house.join({ as: 'seat', role, name: 'Kim', second: true })).rejects.toThrow('two-already')
    const ninth = await house.join({ as: 'neighbour' })
    expect(ninth.public.people.caleb.player).toBe('First caleb and Second caleb')
    expect(house.room.summary().roles.elara).toMatchObject({ player: 'First elara', second: 'Second elara' })
  })

  it('has a name and gentle hands of its own', async () => {
    const house = await server.openRoom()
    const { mia, tom, uma } = await threePeople(house)
    await uma.ask('rename', { name: 'Ursula' })
    await uma.ask('gentle', { on: true })
    await house.settle()
    expect(mia.public.people.leo.player).toBe('Tom and Ursula')
    expect([tom.mine?.me, tom.mine?.gentle, uma.mine?.me, uma.mine?.gentle]).toEqual([
      'Tom',
      false,
      'Ursula',
      true,
    ])
  })
})

describe('the two phones of a seat', () => {
  it('come back each by its own token; the role sleepwalks only when both are gone', async () => {
    const house = await server.openRoom()
    const { mia, tom, uma } = await threePeople(house)
    await mia.ask('start', { prologue: true })
    tom.room.reconnection.enabled = false
    await house.cut(tom)
    await house.advance(20_000)
    expect(awake(house)).toBe('human')
    expect(mia.public.people.leo.both).toMatchObject([{ here: false }, { here: true }])
    uma.room.reconnection.enabled = false
    await house.cut(uma)
    await house.advance(15_000)
    expect(awake(house)).toBe('sleepwalking')
    const again = await house.join({ as: 'seat', token: uma.welcome.token ?? '' })
    await house.settle()
    expect(again.welcome).toMatchObject({ seat: 'leo', second: true })
    expect(awake(house)).toBe('human')
    expect(mia.public.people.leo.both).toMatchObject([{ here: false }, { here: true }])
    const first = await house.join({ as: 'seat', token: tom.welcome.token ?? '' })
    await house.settle()
    expect(first.welcome).toMatchObject({ seat: 'leo', second: false })
    expect(again.left).toBeNull()
  })

  it('are left one by one: who stays keeps the role, what the two made, and the host’s controls', async () => {
    const house = await server.openRoom()
    const host = await house.join({ as: 'seat', role: 'elara', name: 'Hal' })
    const with_ = await house.join({ as: 'seat', role: 'elara', name: 'Ida', second: true })
    await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
    await host.ask('treasure', { text: 'the old map' })
    await house.settle()
    expect(with_.mine?.host).toBe(true)
    await host.room.leave()
    await house.settle()
    expect(with_.public.people.elara).toMatchObject({ player: 'Ida', both: null, treasure: 'the old map' })
    expect(with_.welcome).toMatchObject({ seat: 'elara', second: false })
    expect(with_.mine).toMatchObject({ role: 'elara', second: false, host: true })
    expect(with_.seatsSeen).toEqual(['elara'])
    expect(await with_.ask('start', { prologue: true })).toBeNull()
  })

  it('are removed one by one by the host, who can also remove whoever shares the host’s own seat', async () => {
    const house = await server.openRoom()
    const { mia, tom, uma } = await threePeople(house)
    expect(await mia.ask('remove', { role: 'leo', who: 'first' })).toBeNull()
    expect(await tom.over()).toBe(CLOSE_CODES.removed)
    await house.settle()
    expect(mia.public.people.leo).toMatchObject({ player: 'Uma', both: null })
    // What was meant for one of two removes nobody once the other is alone.
    expect(await mia.ask('remove', { role: 'leo', who: 'second' })).toBeNull()
    await house.settle()
    expect(uma.left).toBeNull()
    const zoe = await house.join({ as: 'seat', role: 'ava', name: 'Zoe', second: true })
    await house.settle()
    expect(await mia.ask('remove', { role: 'ava', who: 'second' })).toBeNull()
    expect(await zoe.over()).toBe(CLOSE_CODES.removed)
    expect(await mia.ask('remove', { role: 'ava' })).toBe('not-now')
    expect(mia.left).toBeNull()
  })
})

describe('the host’s rules where two share a role', () => {
  it('count for both phones: nobody types once typing is off, and who comes then is called apart', async () => {
    const house = await server.openRoom()
    const { mia, tom, uma } = await threePeople(house)
    expect(await uma.ask('typing', { on: false })).toBe('not-host')
    await mia.ask('typing', { on: false })
    await house.settle()
    for (const phone of [tom, uma]) {
      expect(phone.mine?.legal.treasure?.some(({ text }) => text)).not.toBe(true)
      expect(await phone.ask('treasure', { text: 'my own words' })).toBe('typing-off')
      expect(await phone.ask('rename', { name: 'Me' })).toBe('typing-off')
    }
    await house.join({ as: 'seat', role: 'caleb', name: 'my own words' })
    await house.join({ as: 'seat', role: 'caleb', name: 'other words', second: true })
    await house.settle()
    expect(mia.public.people.caleb.player).toBe('Caleb and Caleb 2')
  })

  it('stay in the host’s hands while either of the host’s phones is there, and come back with either', async () => {
    const house = await server.openRoom()
    const hal = await house.join({ as: 'seat', role: 'elara', name: 'Hal' })
    const ida = await house.join({ as: 'seat', role: 'elara', name: 'Ida', second: true })
    const mia = await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
    await hal.ask('start', { prologue: true })
    for (const phone of [hal, ida]) phone.room.reconnection.enabled = false
    await house.cut(hal)
    await house.advance(70_000)
    expect([ida.mine?.host, mia.mine?.host]).toEqual([true, false])
    expect(await ida.ask('pause', { on: true })).toBeNull()
    expect(await ida.ask('pause', { on: false })).toBeNull()
    await house.cut(ida)
    await house.advance(70_000)
    expect(mia.mine?.host).toBe(true)
    const again = await house.join({ as: 'seat', token: ida.welcome.token ?? '' })
    await house.settle()
    expect([again.mine?.host, mia.mine?.host]).toEqual([true, false])
  })

  it('can be handed to two people, who both have them', async () => {
    const house = await server.openRoom()
    const { mia, tom, uma } = await threePeople(house)
    expect(await mia.ask('hand-over', { role: 'leo' })).toBeNull()
    await house.settle()
    expect([mia.mine?.host, tom.mine?.host, uma.mine?.host]).toEqual([false, true, true])
    expect(await uma.ask('lock', { on: true })).toBeNull()
  })
})
