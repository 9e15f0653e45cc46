/** The public view, made of public facts. */
import { CARDS } from '../content/cards.ts'
import { type PhaseId, ROLES, type Role } from '../content/ids.ts'
import type { Card } from '../content/schema.ts'
import type { PublicFacts } from './facts.ts'
import { endScenes } from './scenes/end.ts'
import { eveningScenes } from './scenes/evening.ts'
import { malfunctionScenes } from './scenes/malfunction.ts'
import { saturdayScenes } from './scenes/saturday.ts'
import type { SceneOf } from './scenes/scene-of.ts'
import type { Teller } from './tell.ts'
import type { DrawingView, PersonView, PublicView, Scene } from './types.ts'

const SCENES: { [P in PhaseId]: SceneOf<P> } = {
  ...eveningScenes,
  ...saturdayScenes,
  ...malfunctionScenes,
  ...endScenes,
}

/** A drawing's JSON is made once: drawings never change. */
const drawn = new WeakMap<object, string>()
function strokesJson(strokes: object): string {
  const known = drawn.get(strokes)
  if (known !== undefined) return known
  const json = JSON.stringify(strokes)
  drawn.set(strokes, json)
  return json
}

const WEATHER = new Map<string, Card['weather']>(
  CARDS.map((card) => [card.id, 'weather' in card ? card.weather : undefined]),
)

export function renderPublic(facts: PublicFacts, tell: Teller): PublicView {
  const { phase, clock, settings, evening } = facts
  const scene = SCENES[phase.id] as (facts: PublicFacts, tell: Teller) => Scene
  const people = {} as Record<Role, PersonView>
  for (const role of ROLES) people[role] = person(facts, role, tell)
  return {
    n: phase.n,
    phase: phase.id,
    evening: evening?.evening ?? null,
    nights: facts.nights,
    startedAt: phase.startedAt + clock.shift,
    endsAt: phase.endsAt === null ? null : phase.endsAt + clock.shift,
    paused: clock.paused,
    pausedBy: clock.pausedBy,
    countdown: clock.countdown,
    pace: settings.pace,
    slow: settings.slow,
    language: settings.language,
    typing: settings.typing,
    codeHidden: settings.codeHidden,
    locked: settings.locked,
    host: facts.host,
    people,
    drawings: facts.drawings.map(
      ({ of, by, strokes }): DrawingView => ({ of, by, strokes: strokesJson(strokes) }),
    ),
    upgrade: facts.upgrade,
    threads: facts.threads,
    flicker: facts.flicker,
    lights: facts.lights,
    fridge: facts.fridge,
    told: facts.told,
    rule:
      evening && phase.id !== 'supper'
        ? {
            title: tell.key(`cards.${evening.card}.title`),
            text: tell.key(`cards.${evening.card}.text`),
            weather: WEATHER.get(evening.card) ?? null,
          }
        : null,
    sky: facts.sky && {
      by: facts.sky.by,
      name: facts.sky.name && tell(facts.sky.name),
      points: facts.sky.points,
    },
    narrator: tell.turn(`narrator.${phase.id}`, phase.n),
    scene: scene(facts, tell),
    neighbours: facts.neighbours,
  }
}

function person(facts: PublicFacts, role: Role, tell: Teller): PersonView {
  const { treasure, fear, ...rest } = facts.people[role]
  const portrait = facts.drawings.findLastIndex((drawing) => drawing.of === role)
  return {
    ...rest,
    treasure: treasure && tell(treasure),
    fear: fear && tell(fear),
    portrait: portrait < 0 ? null : portrait,
  }
}
