/** Hand-made views of each seat in every phase, for looking at phones without a server. */
import type { PhaseId, Role } from '../../../shared/content/ids.ts'
import type { Legal } from '../../../shared/protocol/actions.ts'
import type { PrivateView, SeatView } from '../../../shared/views/types.ts'
import type { SeatSample } from './phase-samples.ts'
import { samples } from './phases/index.ts'
import { SAMPLE_PLAYERS } from './sample-family.ts'
import { sampleLists, sampleNotebook } from './sample-notebook.ts'
import { SECRETS } from './sample-seats.ts'

const EMPTY: PrivateView = {
  suggestions: null,
  draws: null,
  you: null,
  deal: null,
  places: [],
  picked: null,
  promises: [],
  sign: null,
  play: null,
  picks: [],
  myLine: null,
  paper: null,
  vision: null,
  goodnight: null,
  met: null,
  tellOrKeep: null,
  answered: null,
  voted: null,
  guess: null,
  lists: null,
  lines: [],
  memories: null,
  ran: null,
  console: null,
  order: null,
  pings: [],
  clue: null,
  describe: [],
  mySlots: [],
  pace: null,
  steadied: false,
  idle: false,
  choice: null,
}

const AIMS: Record<Role, SeatView['aim']> = {
  ava: { title: 'Three of the others’ bad dreams told.', have: 2, need: 3, atMost: false },
  leo: { title: 'Bring home six Glow from your dreams.', have: 3, need: 6, atMost: false },
  elara: { title: 'The upgrade at six or more by the count.', have: 5, need: 6, atMost: false },
  caleb: { title: 'The upgrade at four or less at the count.', have: 5, need: 4, atMost: true },
}
const PRIVATE_LINES: Record<Role, string> = {
  ava: 'You counted under the blanket: six lights are missing. You may stretch it a little.',
  leo: 'Log: your flight on Monday was lit by Mum’s lantern. Two lights.',
  elara: 'SkyNest ♥: “A lullaby is a competitor.”',
  caleb: 'The memory book: Leo would love to be asked, tonight.',
}

/** Phases that the host can only end with the whole game. */
const UNSKIPPED: ReadonlySet<PhaseId> = new Set<PhaseId>(['shout', 'talk', 'whisper', 'let-go'])

/** What the host may do in every phase, but for going on. */
const HOST: Legal = {
  pause: [{ on: [true, false] }],
  extend: [{}],
  pace: [{ pace: ['relaxed', 'standard', 'brisk', 'untimed'] }],
  slow: [{ on: [true, false] }],
  'to-lobby': [{}],
  'hand-over': [{ role: ['leo', 'caleb'] }],
  remove: [{ role: ['leo', 'caleb'] }],
  'remove-drawing': [{ of: ['leo'] }],
  'hide-code': [{ on: [true, false] }],
  lock: [{ on: [true, false] }],
  typing: [{ on: [true, false] }],
  apart: [{ on: [true, false] }],
  cosy: [{ on: [true, false] }],
}

const BEFORE_SECRETS: ReadonlySet<PhaseId> = new Set(['lobby', 'prologue', 'post'])

/** Phases in which each player has a notebook. */
const AFTER_THE_POST: ReadonlySet<PhaseId> = new Set(['card', 'hour', 'night', 'breakfast', 'vote', 'guess'])

/**
 * A seat's whole view in a phase.
 * @param take index of the public scene that it goes with
 */
export function sampleSeat(phase: PhaseId, role: Role, take = 0): SeatView {
  const { seats } = samples[phase]
  const { hand = {}, legal = {} }: SeatSample = (seats[take] ?? seats[0])?.(role) ?? {}
  const host = role === 'ava'
  return {
    role,
    second: false,
    me: SAMPLE_PLAYERS[role],
    host,
    legal: {
      ...(host && { ...HOST, [UNSKIPPED.has(phase) ? 'end-night' : 'skip']: [{}] }),
      ...(AFTER_THE_POST.has(phase) && {
        cross: [{ secret: sampleLists(role).map(({ id }) => id), on: [true, false] }],
      }),
      ...legal,
    },
    aim: AIMS[role],
    secret: BEFORE_SECRETS.has(phase) ? null : SECRETS[role],
    privateLine: phase === 'lobby' || phase === 'prologue' ? null : PRIVATE_LINES[role],
    privateIntro: null,
    privateHint: role === 'ava' ? 'You may round up a little. Only Leo could contradict you.' : null,
    log: role === 'leo' && phase !== 'lobby' ? ['Monday: Glider, lit by Elara.'] : [],
    whileAsleep: [],
    gentle: false,
    notebook: AFTER_THE_POST.has(phase) ? sampleNotebook(role) : null,
    hand: { ...EMPTY, ...(AFTER_THE_POST.has(phase) && { lists: sampleLists(role) }), ...hand },
  }
}
