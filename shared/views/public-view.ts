/** What everybody sees in every phase. What a phase adds is its scene (`phases/`). */
import { CARDS } from '../content/cards.ts'
import { DISTURBED } from '../content/constants.ts'
import { PAIRS, type Pair, type PhaseId, ROLES, type Role, type SupperId } from '../content/ids.ts'
import type { Card } from '../content/schema.ts'
import type { Stroke } from '../protocol/actions.ts'
import { aimProgress, aimsNow } from '../rules/aims.ts'
import { waitsForGoOn } from '../rules/go-on.ts'
import { neighbourLegal } from '../rules/legal-moves.ts'
import { isSteadied } from '../rules/malfunction/rattle.ts'
import { missingLights, toldCount, totalLights } from '../rules/resources.ts'
import { isGone, phonesOf } from '../rules/seat-phones.ts'
import { isHost } from '../rules/selectors.ts'
import type { GameState } from '../rules/state/index.ts'
import { byRole } from './map-roles.ts'
import { createMemo } from './memo.ts'
import { type MessageTranslator, playerOf, playersOf } from './message-translator.ts'
import { plotOpening } from './parts/plot-view.ts'
import { skyView } from './parts/sky-view.ts'
import { motionText } from './parts/vote-view.ts'
import { phaseViews } from './phases/index.ts'
import { portraitOf, secondPortraitOf } from './portraits.ts'
import { roomTime, roomTimeOrNull } from './room-time.ts'
import type { DrawingView, PersonView, PublicView, Scene, TableView } from './types.ts'

const drawings = createMemo<DrawingView[]>()

/** What everybody plays by; see `viewTable` in `secrecy.ts`. */
export function tableView(game: GameState, translate: MessageTranslator): TableView {
  const { phase, settings } = game
  return {
    n: phase.n,
    phase: phase.id,
    evening: game.evenings.at(-1)?.evening ?? null,
    nights: game.nights,
    startedAt: roomTime(game, phase.startedAt),
    endsAt: roomTimeOrNull(game, phase.endsAt),
    plan: settings.plan,
    people: byRole((role) => person(game, role, translate)),
    drawings: drawings(game.drawings, translate, '', () =>
      game.drawings.map(
        ({ of, by, second, strokes, shown }): DrawingView => ({
          of,
          by,
          ...(second && { second }),
          strokes: shown ? strokesJson(strokes) : '[]',
        }),
      ),
    ),
    upgrade: game.upgrade,
    threads: threads(game),
    flicker: flicker(game),
    lights: game.malfunction ? totalLights(game) : null,
    fridge: game.notes.map((note) => (note.open ? note.symbol : null)),
    told: toldCount(game),
    scene: scene(game, translate),
  }
}

/** The view of everybody; see `viewPublic` in `secrecy.ts`. */
export function publicView(game: GameState, translate: MessageTranslator): PublicView {
  const { phase, clock, settings } = game
  return {
    ...tableView(game, translate),
    goOn: waitsForGoOn(game),
    paused: clock.paused,
    pausedBy: clock.pausedBy,
    countdown: clock.countdown && { from: clock.countdown.from, until: clock.countdown.until },
    pace: settings.pace,
    slow: settings.slow,
    language: settings.language,
    typing: settings.typing,
    codeHidden: settings.codeHidden,
    locked: settings.locked,
    apart: settings.apart === true,
    cosy: settings.cosy === true,
    host: ROLES.find((role) => isHost(game, role)) ?? null,
    rule: rule(game, translate),
    sky: skyView(game, translate),
    meal: mealOf(game),
    narrator: plotOpening(game, translate) ?? translate.variant(narratorKey(game), phase.n),
    neighbours: neighbourLegal(game),
  }
}

/** The phases in which the kitchen table is as supper has left it. */
const AT_TABLE: ReadonlySet<PhaseId> = new Set<PhaseId>(['supper', 'card', 'hour'])
const mealOf = ({ phase, supper }: GameState): SupperId | null => (AT_TABLE.has(phase.id) ? supper : null)

/** The key of the narrator's lines with which a phase begins; each supper has lines of its own. */
const narratorKey = ({ phase, supper }: GameState) =>
  phase.id === 'supper' && supper
    ? (`suppers.${supper}.narrator` as const)
    : (`narrator.${phase.id}` as const)

const scene = (game: GameState, translate: MessageTranslator): Scene =>
  phaseViews[game.phase.id].scene(game, translate)

function person(game: GameState, role: Role, translate: MessageTranslator): PersonView {
  const { second, awake, treasure, fear, glow, lights, given } = game.seats[role]
  return {
    player: playersOf(game, role, translate),
    both: second ? bothOf(game, role) : null,
    awake,
    ready: game.phase.ready.includes(role),
    treasure: treasure && translate(treasure),
    fear: fear && translate(fear),
    portrait: portraitOf(game, role),
    beside: secondPortraitOf(game, role),
    glow,
    aim: aimOf(game, role),
    lights: game.malfunction ? lights : null,
    given,
    steadied: phonesOf(game, role).some((phone) => isSteadied(game, phone)),
    idle: phonesOf(game, role).some((phone) => game.malfunction?.idle.includes(phone) ?? false),
  }
}

const bothOf = (game: GameState, role: Role): PersonView['both'] =>
  phonesOf(game, role).map((phone) => ({
    name: playerOf(game, phone) ?? '',
    here: !isGone(game, phone),
  }))

function aimOf(game: GameState, role: Role): PersonView['aim'] {
  const { have, need } = aimProgress(game, role)
  return { have, need, met: aimsNow(game)[role] }
}

/** JSON of drawings, which never change. */
const strokesCache = new WeakMap<object, string>()

function strokesJson(strokes: readonly Stroke[]): string {
  const cached = strokesCache.get(strokes)
  if (cached !== undefined) return cached
  const json = JSON.stringify(strokes.map(({ color, points }): Stroke => ({ color, points })))
  strokesCache.set(strokes, json)
  return json
}

function threads(game: GameState): Record<Pair, number> {
  const all = {} as Record<Pair, number>
  for (const pair of PAIRS) all[pair] = game.threads[pair]
  return all
}

/** 0–2. Until the malfunction only Ava may know how many lights are missing; others see the wall flicker in three steps. */
function flicker(game: GameState): number {
  const lightsOut = missingLights(game)
  return lightsOut >= DISTURBED.many ? 2 : lightsOut >= DISTURBED.some ? 1 : 0
}

const WEATHER = new Map<string, Card['weather']>(
  CARDS.map((card) => [card.id, 'weather' in card ? card.weather : undefined]),
)

/** The rules of the evening's card and motion; hidden until supper is over. */
function rule(game: GameState, translate: MessageTranslator): PublicView['rule'] {
  const { card, motion } = game.evenings.at(-1) ?? {}
  if (card === undefined || game.phase.id === 'post' || game.phase.id === 'supper') return null
  return {
    title: translate.key(`cards.${card}.title`),
    text: translate.key(`cards.${card}.text`),
    weather: WEATHER.get(card) ?? null,
    motion: motion ? motionText(motion, translate) : null,
  }
}
