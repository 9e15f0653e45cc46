/**
 * Who may know what. This is the only file that reads the night for a viewer: by allow-list it picks the facts that
 * everybody may know, those that one seat may know, and who hears which cue. Renderers make views of these facts
 * alone. When you add something to the state, decide here who sees it; until you do, nobody does.
 */
import type { ActivityState } from '../activities/engine.ts'
import type { StateOf } from '../activities/registry.ts'
import { figureOf } from '../activities/trace/constellation.ts'
import { DISTURBED } from '../content/constants.ts'
import { ROLES, type Role } from '../content/ids.ts'
import { aimProgress } from '../rules/aims.ts'
import { chairPicks } from '../rules/empty-chair.ts'
import { brightest, coverOf, starSum } from '../rules/epilogue.ts'
import { tonight } from '../rules/family.ts'
import { isHost } from '../rules/host-actions.ts'
import { lightsOf, missing, toldSoFar } from '../rules/house.ts'
import { legalFor, neighbourLegal } from '../rules/legal.ts'
import { clueOf } from '../rules/malfunction/doors.ts'
import { slotShown } from '../rules/malfunction/lullaby.ts'
import { openOrders } from '../rules/malfunction/orders.ts'
import { rehearsing } from '../rules/malfunction/pace.ts'
import { windOn } from '../rules/malfunction/wind.ts'
import { playProgress } from '../rules/phases/bedtime/plays.ts'
import { nextLineOf } from '../rules/phases/bedtime/ritual.ts'
import { leoLog } from '../rules/phases/card.ts'
import { leosPayers, paragraphOf } from '../rules/phases/ending.ts'
import { agreedSign } from '../rules/phases/hour.ts'
import { lastLinePicks, picking } from '../rules/phases/last-lines.ts'
import { suggestedFace, suggestionsFor } from '../rules/phases/lobby.ts'
import { speaker } from '../rules/phases/memories.ts'
import { pictureNow } from '../rules/phases/prologue.ts'
import { revealed } from '../rules/phases/reveal.ts'
import { isRight } from '../rules/saturday.ts'
import { constellationPicks } from '../rules/stars-named.ts'
import type { Cue, CueType, EveningState, Night, Order, Play } from '../rules/state.ts'
import type {
  EndFacts,
  EveningFacts,
  MalfunctionFacts,
  OrderFacts,
  OwnFacts,
  PersonFacts,
  PublicFacts,
  SaturdayFacts,
} from './facts.ts'
import { renderPublic } from './render-public.ts'
import { renderSeat } from './render-seat.ts'
import { unfinishedStory } from './scenes/end.ts'
import type { Teller } from './tell.ts'
import type { CueView, PublicView, SeatView, UnfinishedStoryView, Viewer } from './types.ts'

/** What everybody sees: screens, neighbours, and every seat besides its own. */
export const viewPublic = (night: Night, tell: Teller): PublicView => renderPublic(publicFacts(night), tell)

/** What one seat sees beyond that. */
/** The story so far: kept beside the log, and shown to nobody unless the night cannot go on. */
export const viewStory = (night: Night, tell: Teller): UnfinishedStoryView =>
  unfinishedStory(
    publicFacts(night),
    {
      evenings: night.evenings.map(({ evening }) => evening),
      memories: night.memories,
      rituals: ritualsOf(night),
    },
    tell,
  )

const ritualsOf = (night: Night) =>
  night.evenings.flatMap(({ evening, ritual }) => (ritual ? [{ evening, ritual }] : []))

export const viewSeat = (night: Night, role: Role, tell: Teller): SeatView =>
  renderSeat(
    ownFacts(night, role),
    {
      shift: night.clock.room - night.clock.now,
      // Portraits and fears hang on the wall for all to see.
      portraitOf(of) {
        const index = night.drawings.findLastIndex((drawing) => drawing.of === of)
        return index < 0 ? null : index
      },
      fearOf: (of) => (night.seats[of].fear ? tell(night.seats[of].fear) : null),
    },
    tell,
  )

const each = <T>(of: (role: Role) => T): Record<Role, T> => {
  const all = {} as Record<Role, T>
  for (const role of ROLES) all[role] = of(role)
  return all
}

// ---------------------------------------------------------------- everybody

function publicFacts(night: Night): PublicFacts {
  const { id, n, startedAt, endsAt } = night.phase
  const { malfunction } = night
  const out = missing(night)
  return {
    phase: { id, n, startedAt, endsAt },
    clock: clockFacts(night),
    next: night.next,
    settings: night.settings,
    nights: night.nights,
    host: ROLES.find((role) => isHost(night, role)) ?? null,
    people: each((role) => person(night, role)),
    drawings: night.drawings,
    upgrade: night.upgrade,
    threads: night.threads,
    // Until the malfunction only Ava can count; the wall flickers in three steps for everybody else.
    flicker: out >= DISTURBED.many ? 2 : out >= DISTURBED.some ? 1 : 0,
    lights: malfunction ? lightsOf(night) : null,
    fridge: night.notes.map((note) => (note.open ? note.symbol : null)),
    told: toldSoFar(night),
    picture: id === 'prologue' ? pictureNow(night) : 0,
    evening: night.evenings.length > 0 ? eveningFacts(night, tonight(night)) : null,
    sky: sky(night),
    whisperTemplates: id === 'bedtime' ? night.whisperTemplates : [],
    vote: voteFacts(night),
    orders: ordersFacts(night),
    doors: doorsFacts(night),
    lullaby: lullabyFacts(night),
    hands: night.boards.hands,
    saturday: night.saturday ? saturdayFacts(night) : null,
    malfunction: malfunctionFacts(night),
    end: night.epilogue ? endFacts(night) : null,
    neighbours: neighbourLegal(night),
  }
}

function clockFacts({ clock: { room, now, paused, pausedBy, countdown } }: Night): PublicFacts['clock'] {
  return { shift: room - now, now, paused, pausedBy, countdown }
}

function person(night: Night, role: Role): PersonFacts {
  const seat = night.seats[role]
  return {
    player: seat.player?.name ?? null,
    awake: seat.awake,
    ready: night.phase.ready.includes(role),
    treasure: seat.treasure,
    fear: seat.fear,
    glow: seat.glow,
    lights: night.malfunction ? seat.lights : null,
    given: seat.given,
  }
}

function eveningFacts(night: Night, evening: EveningState): EveningFacts {
  const hidden = evening.rules.walkersHidden && night.phase.id === 'lights'
  return {
    evening: evening.evening,
    card: evening.card,
    motion: evening.motion,
    announced: evening.announced,
    offer: evening.offer,
    rooms: hidden ? null : evening.rooms,
    promises: hidden ? [] : evening.promises.filter((promise) => promise.kept !== null),
    customised: evening.rooms && !hidden ? evening.customised : null,
    chair: hidden ? null : evening.chair,
    ritual: evening.ritual,
    plays: ROLES.flatMap((role) => playFacts(evening.plays[role])),
    disturbed: evening.disturbed.flatMap((i) => {
      const seen = night.disturbances[i]
      if (!seen) return []
      return [{ role: seen.seer, told: seen.told, note: seen.told ? seen.note : null }]
    }),
  }
}

const playFacts = (play: Play | undefined) =>
  play
    ? [
        {
          role: play.role,
          activity: play.activity,
          progress: playProgress(play),
          score: play.score,
          cut: play.cut,
        },
      ]
    : []

/** The newest constellation that was dreamt to its end. */
function sky(night: Night): PublicFacts['sky'] {
  for (const { plays } of [...night.evenings].reverse()) {
    const play = ROLES.map((role) => plays[role]).find(
      (p) => p?.activity === 'constellation' && p.score !== null && !p.cut,
    )
    if (!play) continue
    const { points, lines } = figureOf(play.engine as StateOf<'constellation'> & ActivityState)
    const at = (i: number): number[] => [points[i]?.x ?? 0, points[i]?.y ?? 0]
    return { by: play.role, name: play.name, points: lines.flatMap(([a, b]) => [...at(a), ...at(b)]) }
  }
  return null
}

function voteFacts(night: Night): PublicFacts['vote'] {
  if (night.motions.length === 0) return null
  const decided = night.phase.id !== 'vote'
  const votes = ROLES.flatMap((role) => night.votes[role] ?? [])
  const leads = night.motions.map((motion) => votes.filter((vote) => vote === motion).length)
  return {
    motions: night.motions,
    votes: votes.length,
    winner: decided ? (night.motions[0] ?? null) : null,
    tie: decided && leads[0] === leads[1],
  }
}

const alonePlayer = (night: Night): Role | null => {
  const holders = ROLES.filter((role) => night.boards.orders?.consoles[role])
  return holders.length === 1 ? (holders[0] as Role) : null
}

function ordersFacts(night: Night): PublicFacts['orders'] {
  const { orders } = night.boards
  if (!orders) return null
  // Who plays alone has nobody to shout to: the order stands on the screen.
  const alone = alonePlayer(night)
  const order = alone ? orders.orders[alone] : undefined
  return {
    row: orders.row,
    done: orders.done,
    missed: orders.missed,
    // That somebody reads, and that it burns, all may see: the louder they'll listen. What it is, only the reader.
    reading: openOrders(orders).map(({ reader, givenAt, endsAt }) => ({ role: reader, givenAt, endsAt })),
    open: order ? [orderFacts(night, order, null)] : [],
  }
}

function doorsFacts(night: Night): PublicFacts['doors'] {
  const { doors } = night.boards
  if (!doors) return null
  const { true: truth, ...board } = doors
  const played = ROLES.filter((role) => !doors.players.includes(role))
  return {
    board,
    true: doors.result === null ? null : truth,
    clues: played.map((role) => ({ role, clue: clueOf(doors, role) })),
  }
}

function lullabyFacts(night: Night): PublicFacts['lullaby'] {
  const { lullaby } = night.boards
  if (!lullaby) return null
  return {
    startedAt: lullaby.startedAt,
    beat: lullaby.beat,
    slots: lullaby.owners.map((owner, slot) => ({
      owner,
      solved: lullaby.solved[slot] ?? false,
      symbol: slotShown(lullaby, slot) ? (lullaby.symbols[slot] ?? null) : null,
    })),
  }
}

function saturdayFacts(night: Night): SaturdayFacts | null {
  const day = night.saturday
  if (!day) return null
  const by = day.reading[day.read - 1]
  const guess = by && day.guesses[by]
  const turn = night.phase.id === 'memories' ? speaker(night) : null
  const played = turn && day.memoryPlayed[turn]
  const memory = played && night.memories[played.memory]
  const decided = day.signWorked !== null
  return {
    guessed: ROLES.filter((role) => day.guesses[role]),
    reading: by && guess ? { by, of: guess.of, secret: guess.secret, right: isRight(night, by) } : null,
    speaker: turn,
    playing: turn && played && memory ? { by: turn, memory, aloud: played.aloud, true: played.true } : null,
    lid: day.lid,
    voted: night.phase.id === 'experiment' ? ROLES.filter((role) => day.runs[role] !== undefined) : [],
    result: day.result,
    // The sign is given in the room; the screen tells of it when it is over. A Caleb of the house gives it there.
    signGiven: decided && day.signAt !== null,
    houseSign:
      night.seats.caleb.awake !== 'human' && day.signAt !== null ? (agreedSign(night) ?? 'ear') : null,
    signWorked: day.signWorked,
  }
}

function malfunctionFacts(night: Night): MalfunctionFacts | null {
  const m = night.malfunction
  const rehearsal = night.phase.id === 'supper' && rehearsing(night)
  if (!m) return null
  return {
    wind: windOn(night),
    blanket: m.blanket,
    caught: m.caught,
    rescuers: m.rescuers,
    lost: m.lost,
    gift: m.gift,
    home: m.home,
    alone: m.players.length === 1,
    rehearsal,
  }
}

const ENDED = ['ending', 'reveal', 'stars', 'last-lines', 'storybook']

function endFacts(night: Night): EndFacts | null {
  const end = night.epilogue
  if (!end) return null
  const ended = ENDED.includes(night.phase.id)
  if (!ended || !end.secretsKept) {
    const blank = { ...end, choices: {}, awards: [], lineVotes: {} }
    return { ...NOT_YET, chosen: night.phase.ready, end: blank }
  }
  const open =
    night.phase.id === 'ending' ? 0 : night.phase.id === 'reveal' ? revealed(night) : ROLES.length + 1
  const shown = ROLES.slice(0, open)
  return {
    chosen: [],
    end: { ...end, lineVotes: {} },
    lost: night.malfunction?.lost ?? false,
    secrets: shown.flatMap((role) => {
      const id = night.seats[role].secret
      if (!id) return []
      const guessedBy = ROLES.filter((by) => night.saturday?.guesses[by]?.of === role && isRight(night, by))
      return [{ role, id, kept: end.secretsKept?.[role] ?? false, guessedBy }]
    }),
    dreams: open > ROLES.length ? night.dreams : [],
    paragraphs: each((role) => paragraphOf(night, role)),
    leosPayers: leosPayers(night),
    brightest: brightest(night),
    starSum: starSum(night),
    cover: coverOf(starSum(night)),
    memories: night.memories,
    rituals: ritualsOf(night),
    chairs: night.evenings.flatMap(({ evening, chair }) =>
      chair?.words ? [{ evening, by: chair.by, words: chair.words }] : [],
    ),
    revealed: open,
    picking: picking(night),
  }
}

/** Before the ending begins nothing of it is known, but who has chosen. */
const NOT_YET: Omit<EndFacts, 'chosen' | 'end'> = {
  lost: false,
  secrets: [],
  dreams: [],
  paragraphs: each(() => []),
  leosPayers: [],
  brightest: 'ava',
  starSum: 0,
  cover: 0,
  memories: [],
  rituals: [],
  chairs: [],
  revealed: 0,
  picking: false,
}

// ---------------------------------------------------------------- one seat

function ownFacts(night: Night, role: Role): OwnFacts {
  const seat = night.seats[role]
  const phase = night.phase.id
  const evening = night.evenings.at(-1) ?? null
  const dealt = phase === 'secrets' && seat.secret === null ? seat.dealt : []
  return {
    role,
    host: isHost(night, role),
    legal: legalFor(night, role),
    aim: aimProgress(night, role),
    gentle: seat.player?.gentle ?? false,
    secret: seat.secret,
    dealt,
    privateLine: evening?.privateLines[role] ?? null,
    log: logOf(night, role),
    whileAsleep: seat.whileAsleep,
    suggestions: phase === 'lobby' ? suggestionsFor(night, role) : null,
    draws: phase === 'lobby' ? suggestedFace(night, role) : null,
    ...(evening ? ownEvening(night, evening, role) : NO_EVENING),
    picks: picksFor(night, role),
    voted: phase === 'vote' ? (night.votes[role] ?? null) : null,
    ...ownSaturday(night, role),
    ...ownBoards(night, role),
    choice: phase === 'choice' ? (night.epilogue?.choices[role] ?? null) : null,
  }
}

/** Leo's log tells whose lantern paid for which dream. Caleb, beside the sphere, sees it that evening only. */
function logOf(night: Night, role: Role): OwnFacts['log'] {
  if (role === 'leo') return leoLog(night)
  if (role !== 'caleb') return []
  const evening = night.evenings.at(-1)
  if (evening?.rooms?.caleb !== 'sphere') return []
  const vars = (dreamer: Role, payer: Role) => ({
    dreamer: { key: `roles.${dreamer}.name` },
    payer: { key: `roles.${payer}.name` },
  })
  return night.dreams.flatMap(({ evening: on, dreamer, payer }) =>
    on === evening.evening && payer ? [{ key: 'knowledge.calebSphere', vars: vars(dreamer, payer) }] : [],
  )
}

const NO_EVENING = {
  picked: null,
  promises: [],
  sign: null,
  play: null,
  myLine: null,
  vision: null,
  noteSymbol: null,
  goodnight: null,
}

function ownEvening(night: Night, evening: EveningState, role: Role) {
  const phase = night.phase.id
  const index = evening.disturbed.find((i) => night.disturbances[i]?.seer === role)
  const showsVision = phase === 'night' || phase === 'breakfast'
  const vision = showsVision && index !== undefined ? (night.disturbances[index] ?? null) : null
  const note = vision?.told && vision.note !== null ? night.notes[vision.note] : undefined
  const signs =
    (role === 'ava' || role === 'caleb') && evening.evening !== 'monday' && night.evenings.length > 1
  return {
    picked: evening.picks[role] ?? null,
    // A promise is between the two until it is kept or broken.
    promises: evening.promises.filter((promise) => promise.from === role || promise.to === role),
    sign: signs ? { mine: night.signs[role] ?? null, agreed: agreedSign(night) } : null,
    play: phase === 'bedtime' ? (evening.plays[role] ?? null) : null,
    myLine: myLine(evening, role),
    vision,
    noteSymbol: note?.symbol ?? null,
    goodnight: phase === 'night' ? (evening.goodnights[role] ?? null) : null,
  }
}

function myLine(evening: EveningState, role: Role): OwnFacts['myLine'] {
  const { ritual } = evening
  const index = ritual ? nextLineOf(ritual, role) : -1
  const line = ritual?.lines[index]
  return line ? { index, frame: line.frame, words: line.words } : null
}

/** Ready lines for what may be written now. */
function picksFor(night: Night, role: Role): OwnFacts['picks'] {
  const phase = night.phase.id
  const evening = night.evenings.at(-1)
  if (phase === 'last-lines' && !picking(night)) return lastLinePicks(night, role)
  if (!evening || (phase !== 'bedtime' && phase !== 'lights' && phase !== 'night')) return []
  if (evening.chair?.by === role && !evening.chair.words) return chairPicks(night)
  if (evening.plays[role]?.activity === 'constellation') return constellationPicks(night)
  const { ritual } = evening
  const line = phase === 'night' ? undefined : ritual?.lines[nextLineOf(ritual, role)]
  return line?.picks ?? []
}

function ownSaturday(night: Night, role: Role) {
  const day = night.saturday
  const phase = night.phase.id
  const listed = night.seats[role].secret !== null && night.epilogue === null && night.malfunction === null
  const options = phase === 'memories' ? (day?.memoryOptions[role] ?? []) : null
  return {
    guess: phase === 'guess' ? (day?.guesses[role] ?? null) : null,
    struck: listed ? (role === 'ava' ? night.struck : []) : null,
    memories:
      options?.flatMap((id) => (night.memories[id] ? [{ id, memory: night.memories[id] }] : [])) ?? null,
    ran: phase === 'experiment' ? (day?.runs[role] ?? null) : null,
  }
}

function orderFacts(night: Night, order: Order, viewer: Role | null): OrderFacts {
  const control = night.boards.orders?.consoles[order.doer]?.[order.control]
  return {
    n: order.n,
    controlId: control?.id ?? '',
    noun: control?.noun ?? null,
    kind: control?.kind ?? 'button',
    value: order.value,
    doer: order.hint === 'hidden' ? null : order.doer,
    control: order.doer === viewer ? order.control : null,
    givenAt: order.givenAt,
    endsAt: order.endsAt,
    pinged: order.pinged,
  }
}

function ownBoards(night: Night, role: Role) {
  const { orders, doors, lullaby } = night.boards
  const all = orders ? ROLES.flatMap((reader) => orders.orders[reader] ?? []) : []
  const mine = orders?.orders[role]
  const pinged = all.filter((o) => o.pinged && o.reader !== role && (o.doer === role || o.hint === 'hidden'))
  const glows = (control: number): boolean =>
    all.some((o) => o.hint === 'glow' && o.doer === role && o.control === control)
  const slots = lullaby ? [...lullaby.owners.keys()] : []
  return {
    console: orders?.consoles[role]?.map((control, i) => ({ control, glows: glows(i) })) ?? null,
    slipping: role === 'ava' && (night.malfunction?.caught ?? false),
    order: mine ? orderFacts(night, mine, role) : null,
    pings: pinged.map((order) => orderFacts(night, order, role)),
    clue: doors?.players.includes(role) ? clueOf(doors, role) : null,
    // A missing note is drawn on another's phone, who must describe it.
    describe: slots.flatMap((slot) => {
      const symbol = lullaby?.symbols[slot]
      const owner = lullaby?.owners[slot]
      const describes = lullaby?.describers[slot] === role && !lullaby.solved[slot]
      return describes && symbol && owner ? [{ slot, symbol, owner }] : []
    }),
    mySlots: slots.filter((slot) => lullaby?.owners[slot] === role),
    pace: night.seats[role].answer,
  }
}

// ---------------------------------------------------------------- cues

/** Cues that everybody may hear. What is not listed here or below is heard by nobody. */
const PUBLIC_CUES: ReadonlySet<CueType> = new Set<CueType>([
  'joined',
  'left',
  'took-over',
  'fell-asleep',
  'came-back',
  'drawn',
  'hung',
  'promise-kept',
  'promise-broken',
  'fuse',
  'ritual-light',
  'heart',
  'sound',
  'line-read',
  'goodnight-mutual',
  'note-opened',
  'guess-right',
  'guess-wrong',
  'true',
  'lid',
  'sign-worked',
  'sign-failed',
  'order-done',
  'order-missed',
  'row',
  'light-lost',
  'light-back',
  'wind',
  'blanket',
  'blanket-kept',
  'blanket-missed',
  'rescued',
  'door-open',
  'door-wrong',
  'beat-right',
  'beat-wrong',
  'hand-lifted',
  'hands-held',
  'all-dark',
  'gave',
  'lantern-home',
  'cheer',
])

/** Told only when bedsheets hide nobody. */
const WALKERS: ReadonlySet<CueType> = new Set<CueType>(['promise-kept', 'promise-broken'])

function hears(night: Night, cue: Cue, viewer: Viewer): boolean {
  // Caleb gives the sign in the room: only the house, which has no eyes there, is told.
  if (cue.type === 'sign-given') return viewer.kind === 'seat' && night.seats[viewer.role].awake !== 'human'
  if (WALKERS.has(cue.type) && night.evenings.at(-1)?.rules.walkersHidden) return false
  return PUBLIC_CUES.has(cue.type)
}

/** What a viewer is told happened with the last action. */
export const cuesFor = (night: Night, viewer: Viewer, tell: Teller): CueView[] =>
  night.cues
    .filter((cue) => hears(night, cue, viewer))
    .map(({ type, role, other, n, words }) => ({
      type,
      ...(role && { role }),
      ...(other && { other }),
      ...(n !== undefined && { n }),
      ...(words && { text: tell(words) }),
    }))
