import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { LANTERN } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { DoorsScene, HandsScene, LullabyScene, PublicView } from '../../../shared/view/types.ts'
import { peopleIn } from '../../kit/people.ts'
import { alongWall, byRole, homeOf, outside, shotOf } from '../house/compose.ts'
import type { Picture, SpherePicture } from '../house/picture.ts'
import { doorsWords } from '../stage/doors.ts'
import { lightsRow, windMark } from '../stage/lights-row.ts'
import { lullabyWords } from '../stage/lullaby.ts'
import { orderCards, rowCounter } from '../stage/orders.ts'
import { caption, chip, cut, doneRow, slip, slogan } from '../stage/parts.ts'
import { nameOf, t } from '../text.ts'
import { type Backstage, defineScene } from './scene.ts'

/** Where the four float, and how they are turned. */
const FLOAT: Readonly<Record<Role, readonly [x: number, y: number, turn: number]>> = {
  ava: [520, 800, -14],
  leo: [1030, 548, 20],
  elara: [350, 650, -14],
  caleb: [1230, 810, -12],
}

interface StormMarks {
  named?: Role | null
  wind?: number
  caught?: boolean
  /** How wild it is, 0–1. */
  storm?: number
  /** Whether the table's words fly about. */
  words?: boolean
}

/** Who may reach for Ava: those who hold a phone. */
const helpers = (view: PublicView): Role[] => peopleIn(view).filter((role) => role !== 'ava')

const caughtLine = (view: PublicView): string => t('shout.caught', { count: helpers(view).length })

/** How dark it is without any light, and how much the family's lights add, all together: they are its breath. */
const DARKEST = 0.3
const BREATH = 0.55
const ALL_LIGHTS = LANTERN.lights * LANTERN.count

/** The house in pieces; everything that the table made flies around in it. */
function storm(
  view: PublicView,
  { named = null, wind = 0, caught = false, storm = 0.5, words = true }: StormMarks = {},
): Picture {
  const home = homeOf(view)
  const flying = words ? ROLES.flatMap((role) => [view.people[role].fear, view.people[role].treasure]) : []
  return {
    ...home,
    light: DARKEST + (BREATH * (view.lights ?? 0)) / ALL_LIGHTS,
    sphere: { mood: 'cracked', look: named ? [0.9, 0.1] : [0.1, 0.5], power: 1 },
    figures: byRole((role) => {
      if (role === 'ava' && caught)
        return outside(640, 560, 0.72, { turn: 24, mood: 'worried', dreaming: true })
      const [x, y, turn] = FLOAT[role]
      return outside(x, y, 0.74, { turn, mood: 'worried', pose: 'walk', facing: x < 640 ? 'right' : 'left' })
    }),
    whirl: {
      named,
      namedLights: named ? (view.people[named].lights ?? 0) : 0,
      wind,
      storm,
      words: flying.filter((text) => text !== null),
    },
  }
}

/** Every so often (ms) the storm gets wilder, by so much, from here on. */
const WILDER = { every: 15_000, from: 0.5, by: 0.1 } as const

/** How wild the shout is by now, 0–1. */
const wildness = (stage: Backstage): number =>
  Math.min(1, WILDER.from + WILDER.by * stage.turn('shout', WILDER.every))

export const shout = defineScene('shout', {
  picture: (view, { wind, caught }, stage) => {
    const wild = wildness(stage)
    return storm(view, {
      named: wind?.role ?? null,
      wind: wind ? 0.3 + 0.7 * wild : 0.2,
      caught,
      storm: wild,
    })
  },
  sentence: (view, { blanket, wind, caught, line }) =>
    blanket ? blanket.text : wind ? wind.text : caught ? caughtLine(view) : line || t('shout.line'),
  words: (view, { orders, wind, blanket, caught, rescuers, line }, stage) =>
    html`${lightsRow(view, { named: wind?.role ?? null, reading: orders.reading })} ${rowCounter(orders)} ${orderCards(orders.open, stage.now())}
      ${
        blanket
          ? html`<section class="blanket" role="alert">
            <h1>${cut(t('blanket.title'))}</h1>
            <p>${blanket.text || t('shout.blanket.line')}</p>
            ${doneRow(blanket.covered, nameOf, peopleIn(view))}
          </section>`
          : wind
            ? html`${windMark(wind.role)} ${slogan(wind.text)}`
            : caption(line || t('shout.calm'))
      }
      ${
        caught && !blanket
          ? html`<section class="caught"><p>${caughtLine(view)}</p>${doneRow(rescuers, nameOf, helpers(view))}</section>`
          : nothing
      }`,
})

/** How long (ms) the house asks for one kind of clue before it asks for the next. */
const ASK = 5_000

/** Whose clue the house asks for just now: everybody's in turn, then nobody's. What was said already it cannot know. */
function askedNow(view: PublicView, { result }: DoorsScene, stage: Backstage): Role | null {
  const people = peopleIn(view)
  const turn = stage.turn('talk', ASK) % (people.length + 1)
  return result === null ? (people[turn - 1] ?? null) : null
}

export const talk = defineScene('talk', {
  // Faces and words are looked for on the doors: what flies behind them sinks back.
  picture: (view) => storm(view, { storm: 0.2, words: false }),
  sentence: (_view, { doors }) =>
    doors.result
      ? t(`doors.${doors.result}`)
      : t('said.two', { first: t('talk.title'), second: t('talk.count') }),
  words: (view, { doors }, stage) => {
    const asked = askedNow(view, doors, stage)
    return html`${lightsRow(view, { asked })}
      ${keyed(asked, slip(t(asked ? `talk.ask.${asked}` : 'talk.title'), 'slip-talk'))}
      <p class="talk-round">${t('talk.round', { count: doors.round })}</p>
      ${doorsWords(view, doors)}`
  },
})

/** From so many notes on it gets drowsy. */
const DROWSY = 3

/** They sing it to the sphere from beside it, above their notes. */
const SINGING: Readonly<Record<Role, readonly [x: number, y: number, turn: number]>> = {
  ava: [1060, 520, -8],
  leo: [1200, 500, 6],
  elara: [1350, 520, -5],
  caleb: [1500, 500, 7],
}
/** And stand close when they hold hands. */
const CLOSE: Readonly<Record<Role, number>> = { ava: 760, leo: 900, elara: 1030, caleb: 1170 }

/** The lullaby puts the sphere to sleep: it droops as notes are found, and sleeps while hands are held. */
function lulled(found: number, notes: number, hands: boolean): SpherePicture {
  const mood = hands ? 'asleep' : found >= DROWSY ? 'sulk' : 'cracked'
  const power = hands ? 0.1 : 1 - (0.7 * found) / Math.max(1, notes)
  return { mood, look: [0, hands ? 0 : 0.6], power, broken: true }
}

/** What to do with one's thumb: who is alone has no neighbour. */
const thumbs = ({ since, players }: HandsScene): string =>
  t(since !== null ? 'whisper.hold' : players.length === 1 ? 'whisper.hands.alone' : 'whisper.hands')

/** How long (ms) the house asks for one missing note before it asks for the next. */
const SEEK = 6_000

/** Which note the house asks for just now: those nobody has found yet, in turn. */
function missingNow({ slots }: LullabyScene, stage: Backstage): TemplateResult | null {
  const missing = [...slots.entries()].filter(([, { solved, symbol }]) => !solved && symbol === null)
  const asked = missing[stage.turn('whisper', SEEK) % Math.max(1, missing.length)]
  if (!asked) return null
  const [beat, slot] = asked
  return html`${chip(slot.owner)} ${t('whisper.missing', { count: beat + 1 })}`
}

export const whisper = defineScene('whisper', {
  picture: (view, { hands, lullaby }) => {
    const slots = lullaby?.slots ?? []
    const found = slots.filter(({ solved }) => solved).length
    const calming = {
      // What the notes are sung against is still: nothing flies behind them that could be read.
      ...storm(view, { words: false, storm: hands ? 0 : 0.25 * (1 - found / Math.max(1, slots.length)) }),
      sphere: lulled(found, slots.length, hands !== null),
    }
    return {
      ...calming,
      figures: byRole((role) => {
        if (hands) {
          const mood = hands.down.includes(role) ? 'happy' : 'worried'
          return outside(CLOSE[role], 815, 0.9, { mood })
        }
        const [x, y, turn] = SINGING[role]
        return outside(x, y, 0.74, { turn, mood: found >= DROWSY ? 'calm' : 'worried', facing: 'left' })
      }),
    }
  },
  sentence: (_view, { hands, line }) => (hands ? hands.line || thumbs(hands) : line || t('whisper.title')),
  words: (view, { lullaby, hands, line }, stage) =>
    html`${lightsRow(view)} ${slip(hands ? thumbs(hands) : t('whisper.title'), 'slip-talk')}
      ${lullaby && !hands ? lullabyWords(lullaby) : nothing}
      ${
        hands
          ? html`${caption(hands.line)} ${doneRow(hands.down, nameOf, hands.players)}`
          : caption((lullaby && missingNow(lullaby, stage)) ?? line)
      }`,
})

/** Everything stops: no wind, no colour, the four look at the wall. */
export const letGo = defineScene('let-go', {
  picture: (view, { given }) => {
    const home = homeOf(view)
    return {
      ...home,
      shot: shotOf([969, 734], [960, 592], 2),
      light: given ? 0.5 : 0.05,
      lamps: { 'living-wall': given ? 0.7 : 0.12 },
      sphere: { mood: 'cracked', look: [-1, 1], power: 0.3 },
      figures: byRole((_role, i) => alongWall(i, { mood: 'worried' })),
    }
  },
  sentence: (view, { given, line }) =>
    given
      ? t('said.two', {
          first: t('letgo.given', {
            from: nameOf(given.from),
            treasure: view.people[given.from].treasure ?? '',
          }),
          second: t('letgo.to', { to: nameOf(given.to) }),
        })
      : t('said.two', { first: t('letgo.title'), second: line || t('letgo.line') }),
  words: (view, { given, line }) =>
    given
      ? html`${slip(t('letgo.given', { from: nameOf(given.from), treasure: view.people[given.from].treasure ?? '' }))}
          ${caption(t('letgo.to', { to: nameOf(given.to) }))}`
      : html`<i class="breath" aria-hidden="true"></i><h1 class="silence">${t('letgo.title')}</h1>${caption(line || t('letgo.line'))}`,
})
