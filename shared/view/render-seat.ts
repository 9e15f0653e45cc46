/** One seat's view, made of what that seat may know. */

import { ROLES, type Role, SIGNS, type Sign } from '../content/ids.ts'
import { content } from '../content/load.ts'
import { valuesOf } from '../rules/malfunction/consoles.ts'
import { memorySentence } from '../rules/remember.ts'
import type { Play } from '../rules/state.ts'
import { shortForm } from '../rules/words.ts'
import type { OwnFacts } from './facts.ts'
import { renderClue, renderOrder, VALUED } from './scenes/boards.ts'
import type { Teller } from './tell.ts'
import type { ControlView, HandView, PlayView, SeatView } from './types.ts'

/** What the renderer needs of the public facts: how game times become room times, and the night's drawings. */
export interface Around {
  shift: number
  portraitOf(role: Role): number | null
  fearOf(role: Role): string | null
}

export function renderSeat(own: OwnFacts, around: Around, tell: Teller): SeatView {
  const { role, secret } = own
  return {
    role,
    host: own.host,
    legal: own.legal,
    aim: { title: tell.key(`roles.${role}.aim`), ...own.aim },
    secret: secret
      ? { id: secret, title: tell.key(`secrets.${secret}.title`), text: tell.key(`secrets.${secret}.text`) }
      : null,
    privateLine: own.privateLine && tell(own.privateLine),
    log: own.log.map((words) => tell(words)),
    whileAsleep: own.whileAsleep.map((words) => tell(words)),
    gentle: own.gentle,
    hand: hand(own, around, tell),
  }
}

function hand(own: OwnFacts, around: Around, tell: Teller): HandView {
  const { role } = own
  return {
    suggestions: own.suggestions && {
      treasures: own.suggestions.treasures.map((id) => ({ id, text: tell.key(`treasures.${id}.label`) })),
      fears: own.suggestions.fears.map((id) => ({ id, text: tell.key(`fears.${id}.label`) })),
    },
    draws: own.draws,
    you: tell.key(`roles.${role}.you`),
    deal:
      own.dealt.length > 0
        ? own.dealt.map((id) => ({
            id,
            title: tell.key(`secrets.${id}.title`),
            text: tell.key(`secrets.${id}.text`),
          }))
        : null,
    picked: own.picked,
    promises: own.promises.map(({ from, to, room, answer }) => ({
      from,
      to,
      room,
      answer,
      text: tell.key(`rooms.${room}`),
    })),
    sign: own.sign && { ...own.sign, options: signOptions(role, own.sign.agreed, tell) },
    learnt: [],
    play: own.play && renderPlay(own.play, around, tell),
    picks: own.picks.map((words) => tell(words)),
    myLine: own.myLine && {
      index: own.myLine.index,
      frame: own.myLine.frame && tell.key(own.myLine.frame, { gap: '____' }),
      text: own.myLine.words && tell(own.myLine.words),
    },
    vision: own.vision && {
      kind: own.vision.kind,
      text: tell(own.vision.words),
      face: own.vision.face,
      drawing: own.vision.face && around.portraitOf(own.vision.face),
      seed: own.vision.seed,
      note: own.noteSymbol,
      told: own.vision.told,
    },
    goodnight: own.goodnight,
    voted: own.voted,
    guess: own.guess,
    lists: own.struck && lists(role, own.struck, tell),
    memories: own.memories?.map(({ id, memory }) => ({ id, text: tell(memorySentence(memory)) })) ?? null,
    ran: own.ran,
    console: own.console?.map((entry) => renderControl(entry, own.slipping, tell)) ?? null,
    order: own.order && renderOrder(own.order, around.shift, tell),
    pings: own.pings.map((order) => renderOrder(order, around.shift, tell)),
    clue: own.clue && renderClue(role, own.clue, tell),
    describe: own.describe,
    mySlots: own.mySlots,
    pace: own.pace,
    choice: own.choice,
  }
}

/** The secrets each other role may have: known to all, and what the landing has struck. */
const lists = (
  role: Role,
  struck: NonNullable<OwnFacts['struck']>,
  tell: Teller,
): NonNullable<HandView['lists']> =>
  content.secrets
    .filter((secret) => secret.role !== role)
    .map(({ id, role: of }) => ({
      of,
      id,
      title: tell.key(`secrets.${id}.title`),
      about: tell.key(`secrets.${id}.about`),
      struck: struck.some((one) => one.secret === id),
    }))

const renderControl = (
  { control, glows }: NonNullable<OwnFacts['console']>[number],
  slipping: boolean,
  tell: Teller,
): ControlView => ({
  kind: control.kind,
  label: tell.key(`controls.${control.id}.label`, { noun: tell(control.noun && shortForm(control.noun)) }),
  value: control.value,
  values: VALUED.has(control.kind)
    ? valuesOf(control.kind).map((value) => tell.key(`controls.${control.id}.values.${value}`))
    : [],
  slipping,
  glows,
})

/** What to do in the room: to agree on Wednesday, and once that is done, to show or to watch for on Saturday. */
const signOptions = (role: Role, agreed: Sign | null, tell: Teller): { sign: Sign; text: string }[] =>
  SIGNS.map((sign) => ({
    sign,
    text: tell.key(`signs.${sign}.${agreed !== sign ? 'name' : role === 'caleb' ? 'show' : 'watch'}`),
  }))

/** The corridor wears the dreamer's own fear, and a face from the wall: the next one round the table. */
const faceInCorridor = (role: Role): Role => ROLES[(ROLES.indexOf(role) + 1) % ROLES.length] as Role

function renderPlay(play: Play, around: Around, tell: Teller): PlayView {
  const { role, activity } = play
  const dream = content.dreams.some(({ id }) => id === activity)
  return {
    activity,
    title: tell.key(dream ? `dreams.${activity}.title` : `ownWays.${activity}.name`),
    verb: tell.key(dream ? `dreams.${activity}.verb` : `ownWays.${activity}.gesture`),
    seed: play.seed,
    gentle: play.gentle,
    steps: play.steps,
    startedAt: play.startedAt + around.shift,
    stepMs: play.stepMs,
    played: play.played,
    soFar: play.resume ? play.runs : null,
    score: play.score,
    cut: play.cut,
    fear: activity === 'corridor' ? around.fearOf(role) : null,
    face: activity === 'corridor' ? around.portraitOf(faceInCorridor(role)) : null,
  }
}
