import { describe, expect, it } from 'vitest'
import { AMOUNTS } from '../../shared/content/amounts.ts'
import { EVENING } from '../../shared/content/constants.ts'
import { CONTROL_KINDS, EVENINGS, othersOf, ROLES } from '../../shared/content/ids.ts'
import { content, LISTS, loadContent } from '../../shared/content/load.ts'

/** The lists with one of them changed: what a slip of the pen would make of them. */
const withList = (list: keyof typeof LISTS, change: (entries: never) => unknown) => ({
  ...LISTS,
  [list]: change(structuredClone(LISTS[list]) as never),
})

describe('the content', () => {
  it('has what a night needs, and more', () => {
    expect(content.cards.length).toBeGreaterThanOrEqual(14)
    expect(content.visions.length).toBeGreaterThanOrEqual(AMOUNTS.visions)
    expect(content.whispers.length).toBeGreaterThanOrEqual(AMOUNTS.whispers)
    expect(content.treasures.length).toBeGreaterThanOrEqual(44)
    expect(content.fears.length).toBeGreaterThanOrEqual(40)
    expect(content.cards.filter((card) => card.evenings.includes('monday')).length).toBeGreaterThanOrEqual(6)
    for (const list of [content.readPages, content.starters, content.lastPages])
      expect(list.length).toBeGreaterThanOrEqual(10)
  })

  it('lets every card and motion change something, unless people keep its rule themselves', () => {
    for (const { id, effects } of [...content.cards, ...content.motions])
      for (const { rule, value } of effects) expect(value, `${id}: ${rule}`).not.toBe(EVENING[rule])
  })

  it('keeps Monday free of cards about promises and own ways, which start on Wednesday', () => {
    const later = new Set(['promiseKept', 'promiseBroken', 'ownWays', 'disturbed'])
    const monday = content.cards.filter((card) => card.evenings.includes('monday'))
    for (const { id, effects } of monday)
      for (const { rule } of effects) expect(later.has(rule), id).toBe(false)
  })

  it('has a vision of somebody else for every sleeper, and something of every table to bend', () => {
    for (const seer of ROLES) {
      const mine = content.visions.filter((vision) => vision.face !== seer)
      expect(mine.length).toBeGreaterThan(30)
      for (const other of othersOf(seer)) expect(mine.some((vision) => vision.face === other)).toBe(true)
    }
    for (const uses of ['fear', 'treasure', 'line', 'promise'])
      expect(content.whispers.filter((whisper) => whisper.uses === uses).length).toBeGreaterThanOrEqual(8)
  })

  it('has a memo for three evenings of every kind, and advice on everything that Caleb may be told', () => {
    for (const evening of EVENINGS)
      expect(
        content.memos.filter((memo) => memo.when === 'any' && memo.evenings.includes(evening)).length,
      ).toBeGreaterThanOrEqual(2)
    for (const about of [
      'dimmest-lantern',
      'thinnest-thread',
      'was-alone',
      'flew-most',
      'broken-promise',
      'any',
    ])
      expect(content.memoryBook.filter((page) => page.about === about).length).toBeGreaterThanOrEqual(2)
  })

  it('can fill four consoles of six with different controls, a third of them things of the house', () => {
    for (const kind of CONTROL_KINDS)
      expect(content.controls.filter((control) => control.kind === kind).length).toBeGreaterThanOrEqual(6)
    const ofTheHouse = content.controls.filter((control) => control.noun === 'none').length
    expect(ofTheHouse / content.controls.length).toBeGreaterThan(0.3)
    expect(ofTheHouse / content.controls.length).toBeLessThan(0.5)
  })

  it('holds the sixteen secrets of the design', () => {
    const of = (id: string) => content.secrets.find((secret) => secret.id === id)
    expect(content.secrets).toHaveLength(16)
    expect(new Set(content.secrets.map((secret) => secret.test)).size).toBe(16)
    expect(of('her-girl')).toMatchObject({ role: 'elara', other: 'ava', amount: 2 })
    expect(of('no-scandal')).toMatchObject({ role: 'elara', amount: 3 })
    expect(of('the-promotion')).toMatchObject({ role: 'elara', amount: 8 })
    expect(of('truce')).toMatchObject({ role: 'caleb', other: 'elara', amount: 3 })
    expect(of('the-old-song')).toMatchObject({ role: 'caleb', amount: 5 })
    expect(of('big-brother')).toMatchObject({ role: 'leo', other: 'ava' })
    expect(of('the-real-thing')).toMatchObject({ role: 'leo', amount: 4 })
    expect(of('goodnight-mum')).toMatchObject({ role: 'ava', other: 'elara' })
  })

  it('gives house-played people treasures and fears of their own, so that no two need the same', () => {
    for (const kind of ['treasures', 'fears'] as const) {
      const wanted = ROLES.flatMap((role) => content.housePicks[role][kind])
      expect(new Set(wanted).size).toBe(wanted.length)
    }
  })

  it('is frozen all the way down', () => {
    const card = content.cards[0]!
    expect(Object.isFrozen(content)).toBe(true)
    expect(() => Object.assign(card, { id: 'other' })).toThrow(TypeError)
    expect(() => (card.effects as unknown[]).push({})).toThrow(TypeError)
    expect(() => (content.houseFaces.ava[0]!.points as number[]).push(1)).toThrow(TypeError)
  })
})

describe('loading', () => {
  it('takes the lists as they are written', () => expect(loadContent(LISTS)).toEqual(content))

  it.each<[string, unknown, RegExp]>([
    [
      'an id twice',
      withList('cards', (cards: object[]) => [...cards, cards[0]]),
      /"power-cut" stands there twice/,
    ],
    [
      'an id with a capital',
      withList('fears', (fears: object[]) => [...fears, { id: 'Goose' }]),
      /fears\.\d+\.id/,
    ],
    [
      'a rule nobody knows',
      withList('motions', ([first, ...rest]: object[]) => [
        { ...first, effects: [{ rule: 'gravity', value: 0 }] },
        ...rest,
      ]),
      /motions\.0/,
    ],
    [
      'a value of the wrong kind',
      withList('cards', ([first, ...rest]: object[]) => [
        { ...first, effects: [{ rule: 'walkersHidden', value: 2 }] },
        ...rest,
      ]),
      /cards\.0/,
    ],
    [
      'a rule set twice',
      withList('motions', ([first, ...rest]: { effects: object[] }[]) => [
        { ...first, effects: [first!.effects[0], first!.effects[0]] },
        ...rest,
      ]),
      /"goodnightThread" is set twice/,
    ],
    [
      'too few visions',
      withList('visions', (visions: object[]) => visions.slice(0, 39)),
      /visions: 39 are too few/,
    ],
    [
      'a kind of control missing',
      withList('controls', (controls: { kind: string }[]) => controls.filter(({ kind }) => kind !== 'swipe')),
      /controls of kind swipe: 0 are too few/,
    ],
    [
      'an evening without a memo that always fits',
      withList('memos', (memos: { when: string; evenings: string[] }[]) =>
        memos.filter(({ when, evenings }) => when !== 'any' || !evenings.includes('friday')),
      ),
      /friday has none that always fits/,
    ],
    [
      'a secret too few',
      withList('secrets', (secrets: object[]) => secrets.slice(1)),
      /secrets: elara has 3/,
    ],
    [
      'a secret about its own owner',
      withList('secrets', ([first, ...rest]: object[]) => [{ ...first, other: 'elara' }, ...rest]),
      /"her-girl" is about its own owner/,
    ],
    [
      'two awards for one thing',
      withList('awards', ([first, ...rest]: object[]) => [{ ...first, stat: 'glow' }, ...rest]),
      /awards: two are for "glow"/,
    ],
    [
      'a house pick that is no treasure',
      withList('housePicks', (picks: { ava: object }) => ({
        ...picks,
        ava: { ...picks.ava, treasures: ['a', 'b', 'c', 'yacht'] },
      })),
      /ava wants an unknown treasure "yacht"/,
    ],
    [
      'a face off the paper',
      withList('houseFaces', (faces: { leo: object[] }) => ({
        ...faces,
        leo: [{ color: 0, points: [0, 0, 1001, 5] }, ...faces.leo.slice(1)],
      })),
      /houseFaces\.leo\.0\.points/,
    ],
  ])('refuses %s', (_, lists, says) => expect(() => loadContent(lists)).toThrow(says))

  it('names everything that is wrong at once', () => {
    const lists = { ...withList('visions', () => []), awards: [] }
    expect(() => loadContent(lists)).toThrow(/visions: 0[\s\S]*awards: 0/)
  })
})

describe('the portraits the house draws', () => {
  const xs = (points: readonly number[]) => points.filter((_, i) => i % 2 === 0)
  const ys = (points: readonly number[]) => points.filter((_, i) => i % 2 === 1)
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2

  it.each(ROLES)('%s: has two eyes and a mouth where visions look for them', (role) => {
    const places = content.houseFaces[role].map(({ points }) => ({
      x: middle(xs(points)),
      y: middle(ys(points)),
    }))
    const near = (x: [number, number], y: [number, number]) =>
      places.some((p) => p.x >= x[0] && p.x <= x[1] && p.y >= y[0] && p.y <= y[1])
    expect(near([340, 460], [395, 450]), 'left eye').toBe(true)
    expect(near([540, 660], [395, 450]), 'right eye').toBe(true)
    expect(near([420, 580], [600, 690]), 'mouth').toBe(true)
  })

  it('have something that only this person has', () => {
    const highest = (role: (typeof ROLES)[number]) =>
      Math.min(...content.houseFaces[role].flatMap(({ points }) => ys(points)))
    // Antennae and bun stand up high; the hood is the widest line of all; the beard reaches lowest of the faces.
    expect(Math.max(highest('ava'), highest('elara'))).toBeLessThan(60)
    const width = ({ points }: { points: readonly number[] }) =>
      Math.max(...xs(points)) - Math.min(...xs(points))
    expect(Math.max(...content.houseFaces.leo.map(width))).toBeGreaterThan(700)
    const ember = content.houseFaces.caleb.filter(({ color }) => color === 4)
    expect(Math.max(...ember.flatMap(({ points }) => ys(points)))).toBeGreaterThan(850)
  })
})
