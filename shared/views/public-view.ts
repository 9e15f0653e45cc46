/** What everybody sees in every phase. What a phase adds is its scene. */
import { CARDS } from '../content/cards.ts'
import { DISTURBED } from '../content/constants.ts'
import { PAIRS, type Pair, ROLES, type Role } from '../content/ids.ts'
import type { Card } from '../content/schema.ts'
import type { Stroke } from '../protocol/actions.ts'
import { isHost } from '../rules/host-actions.ts'
import { neighbourLegal } from '../rules/legal-moves.ts'
import { lightsOf, missing, toldSoFar } from '../rules/resources.ts'
import type { GameState } from '../rules/state/index.ts'
import { byRole } from './map-roles.ts'
import { createMemo } from './memo.ts'
import type { Teller } from './message-translator.ts'
import { skyView } from './parts/sky-view.ts'
import { phaseViews } from './phases/index.ts'
import { portraitOf } from './portraits.ts'
import { roomTime, roomTimeOrNull } from './room-time.ts'
import type { DrawingView, PersonView, PublicView, Scene } from './types.ts'

const drawings = createMemo<DrawingView[]>()

/** What everybody sees now. */
export function publicView(night: GameState, tell: Teller): PublicView {
  const { phase, clock, settings } = night
  return {
    n: phase.n,
    phase: phase.id,
    evening: night.evenings.at(-1)?.evening ?? null,
    nights: night.nights,
    startedAt: roomTime(night, phase.startedAt),
    endsAt: roomTimeOrNull(night, phase.endsAt),
    paused: clock.paused,
    pausedBy: clock.pausedBy,
    countdown: clock.countdown && { from: clock.countdown.from, until: clock.countdown.until },
    pace: settings.pace,
    slow: settings.slow,
    language: settings.language,
    typing: settings.typing,
    codeHidden: settings.codeHidden,
    locked: settings.locked,
    host: ROLES.find((role) => isHost(night, role)) ?? null,
    people: byRole((role) => person(night, role, tell)),
    drawings: drawings(night.drawings, tell, '', () =>
      night.drawings.map(({ of, by, strokes }): DrawingView => ({ of, by, strokes: strokesJson(strokes) })),
    ),
    upgrade: night.upgrade,
    threads: threads(night),
    flicker: flicker(night),
    lights: night.malfunction ? lightsOf(night) : null,
    fridge: night.notes.map((note) => (note.open ? note.symbol : null)),
    told: toldSoFar(night),
    rule: rule(night, tell),
    sky: skyView(night, tell),
    narrator: tell.turn(`narrator.${phase.id}`, phase.n),
    scene: scene(night, tell),
    neighbours: neighbourLegal(night),
  }
}

const scene = (night: GameState, tell: Teller): Scene => phaseViews[night.phase.id].scene(night, tell)

function person(night: GameState, role: Role, tell: Teller): PersonView {
  const { player, awake, treasure, fear, glow, lights, given } = night.seats[role]
  return {
    player: player?.name ?? null,
    awake,
    ready: night.phase.ready.includes(role),
    treasure: treasure && tell(treasure),
    fear: fear && tell(fear),
    portrait: portraitOf(night, role),
    glow,
    lights: night.malfunction ? lights : null,
    given,
  }
}

/** A drawing's JSON is made once: drawings never change. */
const drawn = new WeakMap<object, string>()

function strokesJson(strokes: readonly Stroke[]): string {
  const known = drawn.get(strokes)
  if (known !== undefined) return known
  const json = JSON.stringify(strokes.map(({ color, points }): Stroke => ({ color, points })))
  drawn.set(strokes, json)
  return json
}

function threads(night: GameState): Record<Pair, number> {
  const all = {} as Record<Pair, number>
  for (const pair of PAIRS) all[pair] = night.threads[pair]
  return all
}

/** Until the malfunction only Ava can count missing lights; the wall flickers in three steps for everybody else. */
function flicker(night: GameState): number {
  const out = missing(night)
  return out >= DISTURBED.many ? 2 : out >= DISTURBED.some ? 1 : 0
}

const WEATHER = new Map<string, Card['weather']>(
  CARDS.map((card) => [card.id, 'weather' in card ? card.weather : undefined]),
)

/** The rule of the evening's card, once supper is over. */
function rule(night: GameState, tell: Teller): PublicView['rule'] {
  const card = night.evenings.at(-1)?.card
  if (card === undefined || night.phase.id === 'supper') return null
  return {
    title: tell.key(`cards.${card}.title`),
    text: tell.key(`cards.${card}.text`),
    weather: WEATHER.get(card) ?? null,
  }
}
