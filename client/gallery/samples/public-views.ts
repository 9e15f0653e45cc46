/** Hand-made views of every phase, for looking at scenes without a house behind them. */

import { HOUSE_FACES } from '../../../shared/content/house-faces.ts'
import { byRole, type PhaseId, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { OrderView, PersonView, PublicView, ReadingView, Scene } from '../../../shared/views/types.ts'

/** Room time of all samples (ms). */
export const SAMPLE_NOW = 1_000_000

const PLAYERS: Record<Role, string> = { ava: 'Mila', leo: 'Jonas', elara: 'Grandma Ruth', caleb: 'Tom' }
const TREASURES: Record<Role, string> = {
  ava: 'my rabbit Button',
  leo: 'Grandpa’s whistle',
  elara: 'the blue bicycle',
  caleb: 'pancakes on Sunday',
}
const FEARS: Record<Role, string> = {
  ava: 'the spider in the bath',
  leo: 'escalators',
  elara: 'soup with eyes',
  caleb: 'the sock ghost',
}
const LIGHTS: Record<Role, number> = { ava: 4, leo: 2, elara: 5, caleb: 1 }

const person = (role: Role, i: number, storm: boolean): PersonView => ({
  player: PLAYERS[role],
  awake: role === 'elara' ? 'house' : 'human',
  ready: i < 2,
  treasure: TREASURES[role],
  fear: FEARS[role],
  portrait: i,
  glow: i + 1,
  lights: storm ? LIGHTS[role] : null,
  given: false,
})

const order = (n: number, text: string, doer: Role): OrderView => ({
  n,
  text,
  doer,
  kind: 'button',
  value: 0,
  control: null,
  givenAt: SAMPLE_NOW - 2000 * n,
  endsAt: SAMPLE_NOW + 9000 - 2000 * n,
})

/** Somebody's order of nine seconds, with so much of it left (0–1). */
const reading = (role: Role, left: number): ReadingView => ({
  role,
  givenAt: SAMPLE_NOW - 9_000 * (1 - left),
  endsAt: SAMPLE_NOW + 9_000 * left,
})
const READING = [reading('ava', 0.8), reading('leo', 0.2), reading('caleb', 0.55)]

const doors = (count: number, result: 'open' | null, clued: boolean) => ({
  round: count > 6 ? 2 : 1,
  doors: Array.from({ length: count }, (_, i) => ({
    number: [14, 7, 32, 5, 21, 9, 40, 18, 3][i] ?? i,
    symbol: (['moon', 'leaf', 'bell', 'feather', 'key', 'drop'] as const)[(i * 5) % 6] ?? 'moon',
    frame: i % 4,
    face: ROLES[(i * 3) % 4] ?? 'ava',
    tapped: i === 2 ? (['ava', 'leo'] as Role[]) : [],
  })),
  startedAt: SAMPLE_NOW - 8_000,
  endsAt: SAMPLE_NOW + 12_000,
  result,
  true: result ? 2 : null,
  clues: clued
    ? [
        {
          role: 'elara' as Role,
          text: 'SkyNest’s door wears this frame:',
          face: null,
          symbol: null,
          number: null,
          frame: 2,
        },
        {
          role: 'caleb' as Role,
          text: 'In the story it had this on it:',
          face: null,
          symbol: 'bell' as const,
          number: null,
          frame: null,
        },
      ]
    : [],
})

const lullaby = (from: number) => ({
  startedAt: SAMPLE_NOW - from,
  beat: 1400,
  slots: (['moon', null, 'bell', 'feather', null, 'drop'] as const).map((symbol, i) => ({
    owner: ROLES[i % 4] ?? 'ava',
    solved: i < 1,
    symbol,
  })),
})

const rooms = { ava: 'sphere', leo: 'sphere', elara: 'own', caleb: 'nook' } as const

export const SCENES: { readonly [P in PhaseId]: readonly Extract<Scene, { phase: P }>[] } = {
  lobby: [{ phase: 'lobby' }],
  prologue: [0, 1, 2, 3].map((picture) => ({
    phase: 'prologue',
    picture,
    text:
      [
        'Once, in a house with four lanterns, bedtime had a sound.',
        'Then a box arrived. It hummed, and it knew everyone’s name.',
        'Since then the lanterns flicker. Somebody has noticed.',
        'Three evenings are left until Saturday.',
      ][picture] ?? '',
  })),
  rest: [{ phase: 'rest', next: 'supper', line: 'The house breathes out. So may you.' }],
  supper: [
    {
      phase: 'supper',
      title: 'Lay the table',
      line: '',
      game: 'orders',
      orders: {
        row: 3,
        done: 7,
        missed: 1,
        reading: [reading('leo', 0.5)],
        open: [order(1, 'Turn Grandpa’s whistle to 2', 'leo')],
      },
      doors: null,
      lullaby: null,
    },
    {
      phase: 'supper',
      title: 'Whose sock?',
      line: '',
      game: 'doors',
      orders: null,
      doors: doors(4, null, false),
      lullaby: null,
    },
    {
      phase: 'supper',
      title: 'Hum',
      line: '',
      game: 'hum',
      orders: null,
      doors: null,
      lullaby: lullaby(3000),
    },
  ],
  card: [
    {
      phase: 'card',
      title: 'Power cut',
      text: 'The fridge sighs and stops. The sphere has power for one: the youngest who comes. Everyone else joins the nook.',
      picture: 'unplugged',
      motion: null,
    },
    {
      phase: 'card',
      title: 'First snow',
      text: 'You can hear every step in it. A promise kept tonight is worth two threads.',
      picture: 'snow',
      motion: {
        text: 'This house… sleeps in one big bed. A shared goodnight is worth two threads.',
        picture: 'bed',
      },
    },
  ],
  secrets: [{ phase: 'secrets' }],
  hour: [
    {
      phase: 'hour',
      announced: [
        { role: 'elara', text: 'I’ll just look in on the sphere tonight.' },
        { role: 'caleb', text: 'The nook. There’s soup in this chapter.' },
      ],
      offer: null,
    },
    {
      phase: 'hour',
      announced: [],
      offer:
        'Special for Elara: tonight, a dream made to measure for Ava. She’ll love it. She’ll never want another.',
    },
  ],
  lights: [
    {
      phase: 'lights',
      rooms: { ...rooms },
      promises: [
        { from: 'ava', to: 'leo', room: 'sphere', kept: true },
        { from: 'caleb', to: 'elara', room: 'nook', kept: false },
      ],
      emptyChair: 'caleb',
    },
    { phase: 'lights', rooms: null, promises: [], emptyChair: null },
  ],
  bedtime: [
    {
      phase: 'bedtime',
      rooms: { ava: 'nook', leo: 'sphere', elara: 'nook', caleb: 'nook' },
      dreams: [
        {
          dreamer: 'leo',
          dream: 'glider',
          title: 'Glider',
          progress: 62,
          score: null,
          cut: false,
          customised: false,
        },
      ],
      ownWays: [],
      ritual: {
        kind: 'tell',
        opening: 'The night the moon came in to borrow a spoon …',
        turn: 2,
        reader: 'caleb',
        housed: false,
        lines: [
          { by: 'ava', text: 'It said please, which moons hardly ever do.', read: true, hearts: 2 },
          {
            by: 'elara',
            text: 'So Mum gave it the good spoon, the one with the bear.',
            read: true,
            hearts: 1,
          },
          { by: 'caleb', text: 'Nobody has eaten soup in the dark since.', read: false, hearts: 0 },
          { by: 'ava', text: null, read: false, hearts: 0 },
        ],
      },
      chair: null,
      templates: [],
    },
    {
      phase: 'bedtime',
      rooms: { ava: 'own', leo: 'sphere', elara: 'sphere', caleb: 'nook' },
      dreams: [
        {
          dreamer: 'leo',
          dream: 'lanterns',
          title: 'Lanterns in the wind',
          progress: 100,
          score: 2,
          cut: false,
          customised: true,
        },
        {
          dreamer: 'elara',
          dream: 'encore',
          title: 'Encore',
          progress: 40,
          score: null,
          cut: true,
          customised: false,
        },
      ],
      ownWays: [{ role: 'ava', way: 'landing', done: false }],
      ritual: null,
      chair: { by: 'caleb', text: 'I kept your page. It’s cold on the left.' },
      templates: [],
    },
  ],
  night: [{ phase: 'night', windows: 2 }],
  breakfast: [
    {
      phase: 'breakfast',
      disturbed: [
        { role: 'ava', told: true },
        { role: 'leo', told: null },
        { role: 'caleb', told: false },
      ],
      opened: ['moon'],
    },
    { phase: 'breakfast', disturbed: [], opened: [] },
  ],
  vote: [
    {
      phase: 'vote',
      motions: [
        {
          id: 'a',
          picture: 'bed',
          text: 'This house… sleeps in one big bed. A shared goodnight is worth two threads.',
        },
        {
          id: 'b',
          picture: 'gift',
          text: 'This house… orders the extra sparkle. Dreams give one Glow more and eat one light more.',
        },
      ],
      votes: 2,
    },
    {
      phase: 'vote',
      motions: [
        { id: 'a', picture: 'bed', text: 'This house… sleeps in one big bed.' },
        { id: 'b', picture: 'update', text: 'This house… dreams in guest mode.' },
      ],
      votes: 4,
    },
  ],
  guess: [
    { phase: 'guess', guessed: ['ava', 'caleb'], reading: null },
    {
      phase: 'guess',
      guessed: [...ROLES],
      reading: { by: 'ava', of: 'elara', secret: 'Whistleblower', right: true },
    },
  ],
  memories: [
    { phase: 'memories', turn: 'leo', playing: null, lid: 70 },
    {
      phase: 'memories',
      turn: 'leo',
      playing: {
        by: 'leo',
        text: 'On Monday Ava waited at the nook with two torches, and he came.',
        aloud: false,
        true: ['ava', 'caleb'],
      },
      lid: 40,
    },
  ],
  experiment: [
    { phase: 'experiment', voted: ['ava'], result: null, line: null },
    { phase: 'experiment', voted: [...ROLES], result: { run: false, byTie: true, remote: true }, line: null },
  ],
  sign: [
    { phase: 'sign', given: false, houseSign: null, worked: null, line: null },
    { phase: 'sign', given: true, houseSign: 'ear', worked: null, line: null },
    {
      phase: 'sign',
      given: true,
      houseSign: null,
      worked: false,
      line: 'The lid shuts with a sigh. Ava starts inside.',
    },
  ],
  shout: [
    {
      phase: 'shout',
      orders: { row: 3, done: 12, missed: 2, reading: READING, open: [] },
      wind: { role: 'caleb', text: 'NOT THE PANCAKES!' },
      blanket: null,
      caught: false,
      rescuers: [],
      line: '',
    },
    {
      phase: 'shout',
      orders: {
        row: 0,
        done: 4,
        missed: 2,
        reading: [reading('ava', 0.6)],
        open: [
          order(1, 'Tuck in: the spider in the bath!', 'ava'),
          order(2, 'Turn Grandpa’s whistle to 2!', 'ava'),
        ],
      },
      wind: { role: 'leo', text: 'NOT THE WHISTLE!' },
      blanket: null,
      caught: true,
      rescuers: ['leo'],
      line: '',
    },
    {
      phase: 'shout',
      orders: { row: 3, done: 12, missed: 2, reading: READING, open: [] },
      wind: { role: 'leo', text: 'NOT THE WHISTLE!' },
      blanket: {
        startedAt: SAMPLE_NOW - 1000,
        endsAt: SAMPLE_NOW + 2000,
        covered: ['ava', 'elara'],
        text: 'Palms on, all of you!',
      },
      caught: false,
      rescuers: [],
      line: '',
    },
    // Somebody is alone, and has all five controls.
    {
      phase: 'shout',
      orders: { row: 1, done: 6, missed: 1, reading: [reading('ava', 0.6)], open: [] },
      wind: { role: 'ava', text: 'NOT THE PANCAKES!' },
      blanket: null,
      caught: false,
      rescuers: [],
      line: '',
    },
  ],
  talk: [
    { phase: 'talk', doors: doors(6, null, true) },
    { phase: 'talk', doors: doors(9, null, false) },
    { phase: 'talk', doors: doors(9, 'open', false) },
  ],
  whisper: [
    {
      phase: 'whisper',
      line: 'Softly now. It only knows how to shout.',
      lullaby: lullaby(4400),
      hands: null,
    },
    {
      phase: 'whisper',
      line: '',
      lullaby: null,
      hands: {
        line: 'Thumb on the phone of the one to your left.',
        players: [...ROLES],
        silentUntil: null,
        down: ['ava', 'caleb'],
        since: null,
        endsAt: SAMPLE_NOW + 9000,
      },
    },
    // Somebody is alone.
    {
      phase: 'whisper',
      line: '',
      lullaby: null,
      hands: {
        line: '',
        players: ['ava'],
        silentUntil: null,
        down: ['ava'],
        since: SAMPLE_NOW - 2000,
        endsAt: SAMPLE_NOW + 3000,
      },
    },
    // Two people, and no note on the fridge.
    {
      phase: 'whisper',
      line: '',
      lullaby: {
        startedAt: SAMPLE_NOW - 4400,
        beat: 1400,
        slots: ROLES.slice(0, 2).flatMap((owner) =>
          [0, 1, 2].map(() => ({ owner, solved: false, symbol: null })),
        ),
      },
      hands: null,
    },
  ],
  'let-go': [
    { phase: 'let-go', line: 'Somebody must let go.', given: null },
    { phase: 'let-go', line: '', given: { from: 'caleb', to: 'ava' } },
  ],
  home: [
    {
      phase: 'home',
      woke: true,
      line: 'One by one, they come home.',
      lanterns: ROLES.slice(0, 3).map((role) => ({
        role,
        lights: LIGHTS[role],
        text: `made it, with ${LIGHTS[role]} lights.`,
      })),
    },
  ],
  choice: [{ phase: 'choice', chosen: ['ava', 'leo'] }],
  ending: (['sacred', 'unplugged', 'subscription', 'long-night', 'two-bedtimes', 'new-bedtime'] as const).map(
    (ending) => ({
      phase: 'ending',
      ending,
      title: {
        sacred: 'Bedtime, sacred again',
        unplugged: 'Unplugged',
        subscription: 'The subscription',
        'long-night': 'The long night',
        'two-bedtimes': 'Two bedtimes',
        'new-bedtime': 'A new bedtime',
      }[ending],
      text: 'At half past seven the sphere dims by itself and waits for the last page, like everybody else.',
      choices: byRole(() => 'weave' as const),
      paragraphs: ROLES.map((role) => ({
        role,
        text: 'Reads to the sphere now, one page a night, and lets it guess how it ends. It is usually wrong. It is getting better at being wrong.',
      })),
    }),
  ),
  reveal: [
    {
      phase: 'reveal',
      turn: 1,
      secrets: ROLES.map((role, i) => ({
        role,
        title: ['Our sign', 'Big brother', 'Whistleblower', 'The old song'][i] ?? '',
        text: 'Ava’s lantern had to be lit at the end, whatever else happened.',
        cameOfIt:
          'Leo was guarding Ava’s lantern. He looked away for one moment, and he’ll never quite forgive that moment.',
        kept: i % 2 === 1,
        guessedBy: i === 1 ? ['ava', 'caleb'] : [],
      })),
      dreams: [],
    },
    {
      phase: 'reveal',
      turn: 4,
      secrets: ROLES.map((role) => ({ role, title: 'x', text: '', cameOfIt: '', kept: true, guessedBy: [] })),
      dreams: [
        { dreamer: 'leo', dream: 'glider', payer: 'ava', lights: 2 },
        { dreamer: 'elara', dream: 'encore', payer: 'caleb', lights: 3 },
        { dreamer: 'leo', dream: 'glider', payer: 'elara', lights: 2 },
      ],
    },
  ],
  stars: [
    {
      phase: 'stars',
      stars: byRole((_r, i) => ({
        aim: i % 2 ? 2 : 0,
        secret: 2,
        guess: 1,
        lantern: 1,
        glow: i % 2,
        total: 4 + (i % 2) * 3,
      })),
      brightest: 'leo',
      sum: 19,
      awards: [
        { role: 'ava', title: 'The eyes of the house', text: 'Told what she saw, every time.' },
        { role: 'leo', title: 'High flyer', text: 'Never once came down for supper.' },
        { role: 'elara', title: 'All the voices', text: 'Did the dragon twice.' },
        { role: 'caleb', title: 'Keeper of the chair', text: 'Sat there. Mostly alone. Still sat there.' },
      ],
    },
  ],
  'last-lines': [
    { phase: 'last-lines', prompt: 'Everybody writes the last line.', lines: [] },
    {
      phase: 'last-lines',
      prompt: 'Which one is it?',
      lines: ROLES.map((by) => ({ by, text: 'And the lamp stayed on, a little, just in case.' })),
    },
  ],
  storybook: [
    {
      phase: 'storybook',
      again: ['ava', 'leo'],
      book: {
        title: 'Four Lanterns and a Spoon',
        cover: 2,
        pages: [
          {
            title: 'Monday',
            lines: [
              'Ava waited with two torches.',
              'The moon said please, which moons hardly ever do.',
              'Caleb told the empty chair about the soup.',
            ],
            faces: [0, 1],
            emptyFrames: [],
          },
          {
            title: 'Wednesday',
            lines: ['So Mum gave it the good spoon.'],
            faces: [2],
            emptyFrames: ['caleb'],
          },
        ],
        ending: {
          ending: 'sacred',
          title: 'Bedtime, sacred again',
          text: 'The sphere waits for the last page, like everybody else.',
          paragraphs: ROLES.map((role) => ({ role, text: 'Reads to the sphere now, one page a night.' })),
        },
        awards: [],
        lastLine: { by: 'ava', text: 'And the lamp stayed on, a little, just in case.' },
        constellation: {
          by: 'leo',
          name: 'The Spoon',
          points: [100, 200, 320, 120, 320, 120, 500, 300, 500, 300, 720, 260, 720, 260, 860, 520],
        },
      },
    },
  ],
}

const STORM: ReadonlySet<PhaseId> = new Set([
  'shout',
  'talk',
  'whisper',
  'let-go',
  'home',
  'choice',
  'ending',
  'reveal',
  'stars',
  'last-lines',
  'storybook',
])
const EVENING: ReadonlySet<PhaseId> = new Set([
  'supper',
  'card',
  'secrets',
  'hour',
  'lights',
  'bedtime',
  'night',
  'breakfast',
  'vote',
  'rest',
])

/** A whole view around a scene. */
export function sampleView(scene: Scene): PublicView {
  const { phase } = scene
  const storm = STORM.has(phase)
  return {
    n: 7,
    phase,
    evening: EVENING.has(phase) ? 'wednesday' : null,
    nights: 1,
    startedAt: SAMPLE_NOW - 12_000,
    endsAt: phase === 'lobby' || phase === 'storybook' ? null : SAMPLE_NOW + 20_000,
    paused: false,
    pausedBy: null,
    countdown: null,
    pace: 'standard',
    slow: false,
    language: 'en',
    typing: true,
    codeHidden: false,
    locked: false,
    host: 'ava',
    people: byRole((role, i) => ({
      ...person(role, i, storm),
      ...(phase === 'lobby' && i === 3 ? { player: null, portrait: null, treasure: null, fear: null } : {}),
    })),
    drawings: ROLES.map((role) => ({ of: role, by: 'house', strokes: JSON.stringify(HOUSE_FACES[role]) })),
    upgrade: 6,
    threads: {
      'ava-leo': 2,
      'ava-elara': 1,
      'ava-caleb': 3,
      'leo-elara': 1,
      'leo-caleb': 1,
      'elara-caleb': 0,
    },
    flicker: 1,
    lights: storm ? 12 : null,
    fridge: ['moon', null, 'bell', null, null, null],
    told: 2,
    narrator: 'The house clears its throat. It has been waiting for this.',
    rule:
      phase === 'lobby'
        ? null
        : { title: 'First snow', text: 'A promise kept tonight is worth two threads.', weather: 'snow' },
    sky:
      phase === 'lobby'
        ? null
        : {
            by: 'leo',
            name: 'The Spoon',
            points: [100, 200, 320, 120, 320, 120, 500, 300, 500, 300, 720, 260, 720, 260, 860, 520],
          },
    scene,
    neighbours: {},
  }
}
