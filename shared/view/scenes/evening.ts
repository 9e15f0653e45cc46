/** Scenes from the lobby to Wednesday's vote. */
import { isDream } from '../../activities/registry.ts'
import { type CardPicture, type Dream, type OwnWay, ROLES } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import type { Ritual } from '../../rules/state.ts'
import type { PublicFacts } from '../facts.ts'
import { nameOf, type Teller } from '../tell.ts'
import type { Scene } from '../types.ts'
import { doorsScene, lullabyScene, ordersScene } from './boards.ts'
import { needed, type Scenes } from './scene-of.ts'

type Bedtime = Extract<Scene, { phase: 'bedtime' }>

const GAMES = { monday: 'orders', wednesday: 'doors', friday: 'hum' } as const

const motionText = (motion: string, tell: Teller): string =>
  tell.key('motionFrame', { motion: tell.key(`motions.${motion}`) })

const pictureOf = (list: readonly { id: string; picture: CardPicture }[], id: string): CardPicture =>
  needed(list.find((entry) => entry.id === id) ?? null).picture

function ritualScene(ritual: Ritual, shift: number, tell: Teller): NonNullable<Bedtime['ritual']> {
  return {
    kind: ritual.kind,
    opening: tell(ritual.opening),
    lines: ritual.lines.map((line, i) => ({
      by: line.by,
      // What will be read stays on its phone until it is its turn.
      text:
        line.read || i === ritual.turn ? (line.words ? tell(line.words) : blankLine(line.frame, tell)) : null,
      read: line.read,
      hearts: line.hearts.length,
    })),
    turn: ritual.turn,
    reader: ritual.lines[ritual.turn]?.by ?? null,
    turnEndsAt: ritual.turnEndsAt + shift,
    housed: ritual.housed === ritual.turn,
  }
}

/** A printed line whose gap nobody has filled yet. */
const blankLine = (frame: string | null, tell: Teller): string | null =>
  frame ? tell.key(frame, { gap: '____' }) : null

function offerText({ evening }: PublicFacts, tell: Teller): string | null {
  switch (evening?.offer) {
    case 'open':
      return tell.key('customised.offer')
    case 'taken':
      return tell.key('customised.accepted')
    case 'refused':
      return tell.key('customised.declined')
    default:
      return null
  }
}

export const eveningScenes: Scenes<
  | 'lobby'
  | 'prologue'
  | 'rest'
  | 'supper'
  | 'card'
  | 'secrets'
  | 'hour'
  | 'lights'
  | 'bedtime'
  | 'night'
  | 'breakfast'
  | 'vote'
> = {
  lobby: () => ({ phase: 'lobby' }),
  prologue: ({ picture }, tell) => ({ phase: 'prologue', picture, text: tell.key(`prologue.${picture}`) }),
  rest({ phase, next, vote, evening }, tell) {
    const ruled = evening?.evening === 'wednesday' && vote?.winner
    return {
      phase: 'rest',
      next,
      line: ruled
        ? motionText(vote.winner as string, tell)
        : tell.turn(next === 'shout' ? 'beforeStorm' : 'narrator.rest', phase.n),
    }
  },
  supper(facts, tell) {
    const { evening } = needed(facts.evening)
    return {
      phase: 'supper',
      title: tell.key(`suppers.${evening}.title`),
      line: tell.key(`suppers.${evening}.text`),
      game: GAMES[evening],
      orders: ordersScene(facts, tell),
      doors: doorsScene(facts, tell),
      lullaby: lullabyScene(facts),
    }
  },
  card({ evening }, tell) {
    const { card, motion } = needed(evening)
    return {
      phase: 'card',
      title: tell.key(`cards.${card}.title`),
      text: tell.key(`cards.${card}.text`),
      picture: pictureOf(content.cards, card),
      motion:
        motion === null
          ? null
          : { text: motionText(motion, tell), picture: pictureOf(content.motions, motion) },
    }
  },
  secrets: () => ({ phase: 'secrets' }),
  hour(facts, tell) {
    const { announced } = needed(facts.evening)
    const said = ROLES.flatMap((role) => {
      const room = announced[role]
      return room
        ? [
            {
              role,
              text: tell.turn(`announcements.${room}`, facts.phase.n + ROLES.indexOf(role), {
                name: nameOf(role, tell),
              }),
            },
          ]
        : []
    })
    return { phase: 'hour', announced: said, offer: offerText(facts, tell) }
  },
  lights({ evening }) {
    const { rooms, promises, chair } = needed(evening)
    return {
      phase: 'lights',
      rooms,
      promises: promises.map(({ from, to, room, kept }) => ({ from, to, room, kept: kept === true })),
      emptyChair: chair?.by ?? null,
    }
  },
  bedtime({ evening, clock, whisperTemplates }, tell) {
    const { rooms, plays, ritual, chair, customised } = needed(evening)
    return {
      phase: 'bedtime',
      rooms: needed(rooms),
      dreams: plays
        .filter(({ activity }) => isDream(activity))
        .map(({ role, activity, progress, score, cut }) => ({
          dreamer: role,
          dream: activity as Dream,
          title: tell.key(`dreams.${activity}.title`),
          progress,
          score,
          cut,
          customised: customised === role,
        })),
      ownWays: plays
        .filter(({ activity }) => !isDream(activity))
        .map(({ role, activity, score }) => ({ role, way: activity as OwnWay, done: score !== null })),
      ritual: ritual && ritualScene(ritual, clock.shift, tell),
      chair: chair && { by: chair.by, text: chair.words && tell(chair.words) },
      templates: whisperTemplates.map((id) => tell.key(`whispers.${id}`, { line: '…', name: '…' })),
    }
  },
  night: ({ evening }) => ({ phase: 'night', windows: needed(evening).disturbed.length }),
  breakfast({ evening, fridge }) {
    const { disturbed } = needed(evening)
    return {
      phase: 'breakfast',
      // Who keeps a vision is seen by nobody as a light, but everybody at the table sees that nothing was told.
      disturbed: disturbed.map(({ role, told }) => ({ role, told })),
      opened: disturbed.flatMap(({ note }) => (note === null ? [] : (fridge[note] ?? []))),
    }
  },
  vote({ vote }, tell) {
    const { motions, votes, winner, tie } = needed(vote)
    return {
      phase: 'vote',
      motions: motions.map((id) => ({
        id,
        text: motionText(id, tell),
        picture: pictureOf(content.motions, id),
      })),
      votes,
      result: winner,
      tie,
    }
  },
}
