import { describe, expect, it } from 'vitest'
import { AMOUNTS } from '../../shared/content/amounts.ts'
import { EVENING } from '../../shared/content/constants.ts'
import { CONTROL_KINDS, EVENINGS, othersOf, ROLES } from '../../shared/content/ids.ts'
import { content, LISTS, loadContent } from '../../shared/content/load.ts'

/** The lists with a mistake in one of them. */
const withList = (list: keyof typeof LISTS, change: (entries: never) => unknown) => ({
  ...LISTS,
  [list]: change(structuredClone(LISTS[list]) as never),
})

describe('the content', () => {
  it('has more entries than one game needs', () => {
    expect(content.cards.length).toBeGreaterThanOrEqual(14)
    expect(content.visions.length).toBeGreaterThanOrEqual(AMOUNTS.visions)
    expect(content.whispers.length).toBeGreaterThanOrEqual(AMOUNTS.whispers)
    expect(content.treasures.length).toBeGreaterThanOrEqual(44)
    expect(content.fears.length).toBeGreaterThanOrEqual(40)
    expect(content.cards.filter((card) => card.evenings.includes('monday')).length).toBeGreaterThanOrEqual(6)
    for (const list of [content.readPages, content.starters, content.lastPages])
      expect(list.length).toBeGreaterThanOrEqual(10)
  })

  it('has no effect that sets a rule to its usual value', () => {
    for (const { id, effects } of [...content.cards, ...content.motions])
      for (const { rule, value } of effects) expect(value, `${id}: ${rule}`).not.toBe(EVENING[rule])
  })

  it('has no cards about promises, own ways or disturbances on Monday', () => {
    const later = new Set([
      'promiseKept',
      'promiseBroken',
      'ownWays',
      'ownWayLights',
      'ownWayUpgrade',
      'nookPlaces',
      'disturbed',
    ])
    const monday = content.cards.filter((card) => card.evenings.includes('monday'))
    for (const { id, effects } of monday)
      for (const { rule } of effects) expect(later.has(rule), id).toBe(false)
  })

  it('has visions of each other face for every role, and whispers of every kind', () => {
    for (const seer of ROLES) {
      const mine = content.visions.filter((vision) => vision.face !== seer)
      expect(mine.length).toBeGreaterThan(30)
      for (const other of othersOf(seer)) expect(mine.some((vision) => vision.face === other)).toBe(true)
    }
    for (const uses of ['fear', 'treasure', 'line', 'promise'])
      expect(content.whispers.filter((whisper) => whisper.uses === uses).length).toBeGreaterThanOrEqual(8)
  })

  it('has two memos that always fit on every evening, and two pages of the memory book about every fact', () => {
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

  it('has six controls of every kind, and about a third without a treasure or fear', () => {
    for (const kind of CONTROL_KINDS)
      expect(
        content.controls.filter((control) => control.kind === kind && control.supper === undefined).length,
      ).toBeGreaterThanOrEqual(6)
    const ofTheHouse = content.controls.filter((control) => control.noun === 'none').length
    expect(ofTheHouse / content.controls.length).toBeGreaterThan(0.3)
    expect(ofTheHouse / content.controls.length).toBeLessThan(0.5)
  })

  it('has the secrets of docs/game.md, seven of each role and no two alike', () => {
    const of = (id: string) => content.secrets.find((secret) => secret.id === id)
    expect(content.secrets).toHaveLength(28)
    const conditions = content.secrets.map(
      ({ test, other, amount, role }) => `${test} ${other} ${amount} ${role}`,
    )
    expect(new Set(conditions).size).toBe(28)
    expect(new Set(content.secrets.map(({ test }) => test)).size).toBeGreaterThanOrEqual(26)
    expect(of('her-girl')).toMatchObject({ role: 'elara', other: 'ava', amount: 2 })
    expect(of('no-scandal')).toMatchObject({ role: 'elara', amount: 3 })
    expect(of('the-promotion')).toMatchObject({ role: 'elara', amount: 8 })
    expect(of('truce')).toMatchObject({ role: 'caleb', other: 'elara', amount: 3 })
    expect(of('the-old-song')).toMatchObject({ role: 'caleb', amount: 4 })
    expect(of('big-brother')).toMatchObject({ role: 'leo', other: 'ava' })
    expect(of('the-real-thing')).toMatchObject({ role: 'leo', amount: 4 })
    expect(of('goodnight-mum')).toMatchObject({ role: 'ava', other: 'elara' })
  })

  it('has different house picks for each role', () => {
    for (const kind of ['treasures', 'fears'] as const) {
      const wanted = ROLES.flatMap((role) => content.housePicks[role][kind])
      expect(new Set(wanted).size).toBe(wanted.length)
    }
  })

  it('is deeply frozen', () => {
    const card = content.cards[0]!
    expect(Object.isFrozen(content)).toBe(true)
    expect(() => Object.assign(card, { id: 'other' })).toThrow(TypeError)
    expect(() => (card.effects as unknown[]).push({})).toThrow(TypeError)
    expect(() => (content.houseFaces.ava[0]!.points as number[]).push(1)).toThrow(TypeError)
  })
})

describe('loading content', () => {
  it('accepts the lists as they are written', () => expect(loadContent(LISTS)).toEqual(content))

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
      'an unknown rule',
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
      withList('visions', (visions: object[]) => visions.slice(0, 68)),
      /visions: 68 are too few/,
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
      /secrets: elara has 6/,
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
  ])('rejects %s', (_, lists, says) => expect(() => loadContent(lists)).toThrow(says))

  it('reports all problems at once', () => {
    const lists = { ...withList('visions', () => []), awards: [] }
    expect(() => loadContent(lists)).toThrow(/visions: 0[\s\S]*awards: 0/)
  })
})

describe('the portraits for roles that no player draws', () => {
  const xs = (points: readonly number[]) => points.filter((_, i) => i % 2 === 0)
  const ys = (points: readonly number[]) => points.filter((_, i) => i % 2 === 1)
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2

  it.each(ROLES)('have eyes and mouth of %s where visions morph them', (role) => {
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

  it('have a feature for each role that the others lack', () => {
    const highest = (role: (typeof ROLES)[number]) =>
      Math.min(...content.houseFaces[role].flatMap(({ points }) => ys(points)))
    // Ava's antennae and Elara's bun reach highest, Leo's hood is widest, and Caleb's beard reaches lowest.
    expect(Math.max(highest('ava'), highest('elara'))).toBeLessThan(60)
    const width = ({ points }: { points: readonly number[] }) =>
      Math.max(...xs(points)) - Math.min(...xs(points))
    expect(Math.max(...content.houseFaces.leo.map(width))).toBeGreaterThan(700)
    const ember = content.houseFaces.caleb.filter(({ color }) => color === 4)
    expect(Math.max(...ember.flatMap(({ points }) => ys(points)))).toBeGreaterThan(850)
  })
})
