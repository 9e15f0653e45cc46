/** The malfunction's scenes: shout, talk, whisper, somebody must let go, and the lanterns that come home. */

import type { Role } from '../../content/ids.ts'
import { shortForm } from '../../rules/words.ts'
import type { PublicFacts } from '../facts.ts'
import { nameOf, type Teller } from '../tell.ts'
import type { HandsScene } from '../types.ts'
import { doorsScene, lullabyScene, ordersScene } from './boards.ts'
import { needed, type Scenes } from './scene-of.ts'

function handsScene({ hands, clock }: PublicFacts, tell: Teller): HandsScene | null {
  if (!hands) return null
  const { players, down, since, deadline, silentUntil } = hands
  const silent = silentUntil !== null
  return {
    line: tell.key(
      silent
        ? 'malfunction.silence'
        : players.length === 1
          ? 'malfunction.thumbsApart'
          : 'malfunction.thumbs',
    ),
    players,
    down: players.filter((role) => down[role]),
    since: since === null ? null : since + clock.shift,
    endsAt: deadline + clock.shift,
    silentUntil: silent ? silentUntil + clock.shift : null,
  }
}

function slogan({ people }: PublicFacts, role: Role, tell: Teller): string {
  const { treasure } = people[role]
  return treasure ? tell.key('malfunction.slogan', { short: tell(shortForm(treasure)) }) : ''
}

function comesHome({ people, phase }: PublicFacts, role: Role, tell: Teller): string {
  const { treasure, lights, given } = people[role]
  const vars = { name: nameOf(role, tell), treasure: tell(treasure) }
  if (given) return tell.key('home.given', vars)
  return tell.turn(lights ? 'home.lit' : 'home.out', phase.n + role.length, vars)
}

export const malfunctionScenes: Scenes<'shout' | 'talk' | 'whisper' | 'let-go' | 'home'> = {
  shout(facts, tell) {
    const { wind, blanket, caught, rescuers } = needed(facts.malfunction)
    return {
      phase: 'shout',
      orders: needed(ordersScene(facts, tell)),
      wind: wind && { role: wind, text: slogan(facts, wind, tell) },
      blanket: blanket && {
        endsAt: blanket.endsAt + facts.clock.shift,
        covered: blanket.covered,
        text: tell.turn('malfunction.blanket', facts.phase.n),
      },
      caught,
      rescuers,
      line: tell.key(caught ? 'malfunction.caught' : 'malfunction.rescued'),
    }
  },
  talk: (facts, tell) => ({ phase: 'talk', doors: needed(doorsScene(facts, tell)) }),
  whisper: (facts, tell) => ({
    phase: 'whisper',
    line: tell.turn('malfunction.whisper', facts.phase.n),
    lullaby: lullabyScene(facts),
    hands: handsScene(facts, tell),
  }),
  'let-go'(facts, tell) {
    const { gift } = needed(facts.malfunction)
    if (!gift) return { phase: 'let-go', line: tell.key('letGo.call'), given: null }
    const treasure = tell(facts.people[gift.from].treasure)
    const line = tell.key('letGo.done', {
      name: nameOf(gift.from, tell),
      treasure,
      other: nameOf(gift.to, tell),
    })
    return { phase: 'let-go', line, given: gift }
  },
  home(facts, tell) {
    const { lost, home } = needed(facts.malfunction)
    return {
      phase: 'home',
      woke: !lost,
      line: lost ? tell.key('letGo.nobody') : tell.turn('narrator.home', facts.phase.n),
      lanterns: home.map((role) => ({
        role,
        lights: facts.people[role].lights ?? 0,
        text: comesHome(facts, role, tell),
      })),
    }
  },
}
