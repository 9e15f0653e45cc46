/** Hand-made hands for every phase and role, for looking at phones without a house behind them. */

import { CHOICES, othersOf, type PhaseId, ROLES, type Role, SIGNS } from '../../../shared/content/ids.ts'
import { isDream, standardSteps } from '../../../shared/minigames/registry.ts'
import type { Legal, Options } from '../../../shared/protocol/actions.ts'
import { ownWays } from '../../../shared/text/en/story/family-text.ts'
import { dreams } from '../../../shared/text/en/story/night-text.ts'
import type { OrderView, PlayView, PrivateView, SeatView } from '../../../shared/views/types.ts'
import { SAMPLE_NOW } from './public-views.ts'

const TYPED: Options = { text: [] }
const OWN: Record<Role, Options> = {
  ava: { room: ['own'], target: othersOf('ava') },
  leo: { room: ['own'] },
  elara: { room: ['own'], deed: ['push', 'report'] },
  caleb: { room: ['own'], deed: ['fuse', 'note'], target: othersOf('caleb') },
}

const EMPTY: PrivateView = {
  suggestions: null,
  draws: null,
  you: null,
  deal: null,
  picked: null,
  promises: [],
  sign: null,
  play: null,
  picks: [],
  myLine: null,
  vision: null,
  goodnight: null,
  voted: null,
  guess: null,
  lists: null,
  memories: null,
  ran: null,
  console: null,
  order: null,
  pings: [],
  clue: null,
  describe: [],
  mySlots: [],
  pace: null,
  choice: null,
}

const AIMS: Record<Role, SeatView['aim']> = {
  ava: { title: 'Four visions told, two of them not yours.', have: 2, need: 4 },
  leo: { title: 'Bring home six Glow from your dreams.', have: 3, need: 6 },
  elara: { title: 'The upgrade at six or more by the count.', have: 5, need: 6 },
  caleb: { title: 'The upgrade at four or less at the count.', have: 5, need: 4 },
}
const SECRETS: Record<Role, NonNullable<SeatView['secret']>> = {
  ava: {
    id: 'goodnight-mum',
    title: 'Goodnight, Mum',
    text: 'On Friday, you and Mum wish each other goodnight.',
  },
  leo: { id: 'three-doors', title: 'Three doors', text: 'Be in a different room each evening.' },
  elara: { id: 'whistleblower', title: 'Whistleblower', text: 'See to it that the experiment is stopped.' },
  caleb: { id: 'old-song', title: 'The old song', text: 'Five notes on the fridge by the count.' },
}
const PRIVATE: Record<Role, string> = {
  ava: 'You counted under the blanket: six lights are missing. You may stretch it a little.',
  leo: 'Log: your flight on Monday was lit by Mum’s lantern. Two lights.',
  elara: 'SkyNest ♥: “A lullaby is a competitor.”',
  caleb: 'The memory book: Leo would love to be asked, tonight.',
}

const order = (role: Role): OrderView => ({
  n: 3,
  text: {
    ava: 'Tuck in: the spider in the bath!',
    leo: 'Turn Dad’s lantern to 3!',
    elara: 'Turn Grandpa’s whistle to 2!',
    caleb: 'Hold the sphere shut!',
  }[role],
  doer: ({ ava: 'leo', leo: 'caleb', elara: 'ava', caleb: 'elara' } as const)[role],
  kind: 'dial',
  value: 2,
  control: null,
  givenAt: SAMPLE_NOW - 3_000,
  endsAt: SAMPLE_NOW + 6_000,
})

const CONSOLES: Record<Role, NonNullable<PrivateView['console']>> = {
  ava: [
    { kind: 'button', label: 'Feed the sock ghost', value: 0, values: [], slipping: false, glows: false },
    { kind: 'switch', label: 'Night light', value: 1, values: ['off', 'on'], slipping: false, glows: false },
    {
      kind: 'dial',
      label: 'Grandpa’s whistle',
      value: 2,
      values: ['0', '1', '2', '3'],
      slipping: false,
      glows: true,
    },
    { kind: 'hold', label: 'Hush the stairs', value: 0, values: [], slipping: false, glows: false },
  ],
  leo: [
    { kind: 'button', label: 'Tuck in the spider', value: 0, values: [], slipping: false, glows: false },
    { kind: 'switch', label: 'The moon', value: 0, values: ['off', 'on'], slipping: false, glows: false },
    {
      kind: 'dial',
      label: 'Wind speed',
      value: 1,
      values: ['0', '1', '2', '3'],
      slipping: false,
      glows: false,
    },
    {
      kind: 'slider',
      label: 'Close the big door',
      value: 1,
      values: ['shut', 'halfway', 'open'],
      slipping: false,
      glows: false,
    },
  ],
  elara: [
    { kind: 'swipe', label: 'Sweep the stars', value: 0, values: [], slipping: false, glows: false },
    { kind: 'switch', label: 'The rain', value: 1, values: ['off', 'on'], slipping: false, glows: false },
    { kind: 'dial', label: 'Lullaby', value: 3, values: ['0', '1', '2', '3'], slipping: false, glows: false },
    { kind: 'hold', label: 'Hold it shut', value: 0, values: [], slipping: false, glows: false },
  ],
  caleb: [
    {
      kind: 'slider',
      label: 'Draw the curtain',
      value: 2,
      values: ['shut', 'halfway', 'open'],
      slipping: false,
      glows: false,
    },
    {
      kind: 'dial',
      label: 'My lantern',
      value: 0,
      values: ['0', '1', '2', '3'],
      slipping: false,
      glows: false,
    },
    { kind: 'switch', label: 'The kettle', value: 0, values: ['off', 'on'], slipping: false, glows: false },
    { kind: 'swipe', label: 'Turn the page', value: 0, values: [], slipping: false, glows: false },
  ],
}

const operating = (console: NonNullable<PrivateView['console']>): Legal => ({
  operate: console.map(({ values }, control) => ({
    control: [control],
    value: values.length > 0 ? values.map((_, value) => value) : [0],
  })),
  ping: [{}],
})

const DREAM_OF: Record<Role, PlayView['activity']> = {
  ava: 'lanterns',
  leo: 'glider',
  elara: 'encore',
  caleb: 'corridor',
}

/** @param into ms since step 0; negative while it is being shown how */
export const samplePlay = (
  activity: PlayView['activity'],
  into: number,
  steps = standardSteps(activity),
): PlayView => ({
  activity,
  title: isDream(activity) ? dreams[activity].title : ownWays[activity].name,
  verb: isDream(activity) ? dreams[activity].verb : ownWays[activity].gesture,
  seed: 42,
  gentle: false,
  steps,
  startedAt: SAMPLE_NOW - into,
  stepMs: 25,
  played: 0,
  soFar: null,
  score: null,
  cut: false,
  fear: 'the sock ghost',
  face: 3,
})

const clueOf: Record<Role, NonNullable<PrivateView['clue']>> = {
  ava: { text: 'This face is not the false one:', face: 'leo', symbol: null, number: null, frame: null },
  leo: { text: 'The number in the log:', face: null, symbol: null, number: 32, frame: null },
  elara: { text: 'SkyNest likes this frame:', face: null, symbol: null, number: null, frame: 2 },
  caleb: { text: 'In the story it had this on it:', face: null, symbol: 'bell', number: null, frame: null },
}

/** Ava and Caleb have agreed on a sign. */
const signing = (role: Role): Partial<PrivateView> => ({
  sign:
    role === 'ava' || role === 'caleb'
      ? {
          options: SIGNS.map((sign) => ({ sign, text: `Tug your ${sign}.` })),
          mine: 'ear',
          agreed: 'ear',
        }
      : null,
})

interface Held {
  hand?: Partial<PrivateView>
  legal?: Legal
}
type Take = (role: Role) => Held

const ready: Legal = { ready: [{}] }

/** The hour before bed, but for what others ask. */
const beforeBed = (role: Role) => ({
  hand: {
    picked: {
      room: role === 'elara' ? 'own' : role === 'leo' ? 'sphere' : 'nook',
      target: null,
      deed: role === 'elara' ? 'push' : null,
    },
    sign:
      role === 'ava' || role === 'caleb'
        ? { options: SIGNS.map((sign) => ({ sign, text: sign })), mine: null, agreed: null }
        : null,
  } satisfies Partial<PrivateView>,
  legal: {
    ...ready,
    pick: [{ room: ['nook', 'sphere'] }, OWN[role]],
    promise: [{ to: othersOf(role), room: ['nook', 'sphere'] }],
    ...(role === 'ava' || role === 'caleb' ? { 'agree-sign': [{ sign: SIGNS }] } : {}),
  } satisfies Legal,
})

/** What a role holds in a phase; takes go with those of the public scenes. */
const TAKES: { readonly [P in PhaseId]: readonly Take[] } = {
  lobby: [
    (role) => ({
      hand: {
        draws: role === 'ava' ? 'caleb' : 'ava',
        suggestions: {
          treasures: [
            'Sunday pancakes',
            'Grandpa’s whistle',
            'the tree house',
            'my one-eared bear',
            'a lucky sock',
          ].map((text, i) => ({ id: `t${i}`, text })),
          fears: [
            'the spider in the bath',
            'singing toasters',
            'geese',
            'the last stair',
            'cold custard',
          ].map((text, i) => ({ id: `f${i}`, text })),
        },
      },
      legal: {
        draw: [{ of: othersOf(role) }],
        treasure: [{ suggestion: ['t0', 't1', 't2', 't3', 't4'] }, TYPED],
        fear: [{ suggestion: ['f0', 'f1', 'f2', 'f3', 'f4'] }, TYPED],
        gentle: [{ on: [true, false] }],
        rename: [{}],
        swap: [{ role: ['caleb'] }],
        ...(role === 'ava' ? { start: [{ prologue: [true, false] }] } : {}),
      },
    }),
  ],
  prologue: [
    () => ({
      hand: { you: 'You are nine, you count things, and the lanterns at home are not all there.' },
      legal: ready,
    }),
  ],
  rest: [() => ({})],
  supper: [
    (role) => {
      const console = CONSOLES[role].slice(0, 2)
      return { hand: { console, order: order(role) }, legal: operating(console) }
    },
    (role) => ({ hand: { clue: clueOf[role] }, legal: { door: [{ door: [0, 1, 2, 3] }] } }),
    (role) => ({
      hand: { mySlots: [ROLES.indexOf(role)] },
      legal: { beat: [{ slot: [ROLES.indexOf(role)] }] },
    }),
  ],
  card: [() => ({})],
  secrets: [
    (role) => ({
      hand: {
        deal: [
          SECRETS[role],
          { id: 'brave', title: 'Brave', text: 'On Wednesday or Friday, be the only one who dreams.' },
        ],
      },
      legal: { secret: [{ secret: [SECRETS[role].id, 'brave'] }] },
    }),
  ],
  hour: [
    (role) => {
      const from = role === 'caleb' ? 'leo' : 'caleb'
      const { hand, legal } = beforeBed(role)
      return {
        hand: {
          ...hand,
          promises: [{ from, to: role, room: 'nook', answer: 'asked', text: 'Meet me at the nook?' }],
        },
        legal: { ...legal, answer: [{ from: [from], take: [true, false] }] },
      }
    },
    // The others have picked and are ready; Elara has an offer to answer first.
    (role) => {
      const { hand, legal } = beforeBed(role)
      const { ready, pick } = legal
      return { hand, legal: role === 'elara' ? { ready, pick, offer: [{ take: [true, false] }] } : {} }
    },
  ],
  lights: [
    (role) => ({
      hand: {
        picked: { room: 'nook', target: null, deed: null },
        picks: ['I kept your page.', 'It is cold on the left.', 'The soup asked for you.'],
      },
      legal: role === 'caleb' ? { chair: [{ pick: [0, 1, 2] }, TYPED] } : {},
    }),
  ],
  bedtime: [
    (role) =>
      role === 'leo'
        ? { hand: { play: samplePlay('glider', 9_000) }, legal: { play: [{}] } }
        : {
            hand: {
              picks: [
                'and then the spoon sneezed',
                'but the moon had brought its own soup',
                'which nobody had ever told Grandpa',
              ],
              myLine: role === 'ava' ? { index: 3, frame: null, text: null } : null,
            },
            legal: {
              ...(role === 'ava'
                ? { line: [{ pick: [0, 1, 2] }, TYPED], 'next-reader': [{ reader: ['elara'] }] }
                : {}),
              ...(role === 'caleb' ? { 'read-done': [{}], 'house-reads': [{}] } : {}),
              heart: [{ line: [0, 1] }],
            },
          },
    (role) => ({ hand: { play: samplePlay(DREAM_OF[role], 8_000) }, legal: { play: [{}] } }),
  ],
  night: [
    (role) => ({
      hand: {
        vision:
          role === 'leo' || role === 'elara'
            ? null
            : {
                kind: role === 'ava' ? 'vision' : 'whisper',
                text:
                  role === 'ava'
                    ? 'Mum says goodnight from the wrong side of the door.'
                    : '…Mila promised. We wrote it down…',
                face: 'elara',
                drawing: 2,
                seed: 5,
                note: 'bell',
                told: null,
              },
      },
      legal: { goodnight: [{ to: othersOf(role) }] },
    }),
  ],
  breakfast: [
    (role) => ({
      hand: {
        vision:
          role === 'leo'
            ? {
                kind: 'vision',
                text: 'Mum says goodnight from the wrong side of the door.',
                face: 'elara',
                drawing: 2,
                seed: 5,
                note: 'bell',
                told: null,
              }
            : null,
      },
      legal: role === 'leo' ? { disturbed: [{ tell: [true, false] }] } : ready,
    }),
  ],
  vote: [() => ({ legal: { vote: [{ motion: ['a', 'b'] }] } })],
  guess: [
    (role) => ({
      hand: {
        lists: othersOf(role).flatMap((of) =>
          ['Her girl', 'No scandal', 'Whistleblower', 'The promotion'].map((title, i) => ({
            of,
            id: `${of}-${i}`,
            title,
            about: 'At most three visions told at the count.',
            struck: i === 1,
          })),
        ),
      },
      legal: {
        guess: othersOf(role).map((of) => ({ of: [of], secret: [0, 1, 2, 3].map((i) => `${of}-${i}`) })),
        ready: [{}],
      },
    }),
    () => ({}),
  ],
  memories: [
    (role) => ({
      hand: {
        memories: [
          'On Monday you waited at the nook with two torches, and he came.',
          'You told the empty chair: “I kept your page.”',
          'On Wednesday the promise broke, and nobody said why.',
        ].map((text, id) => ({ id, text })),
      },
      legal: role === 'leo' ? { memory: [{ memory: [0, 1, 2], aloud: [true, false] }] } : {},
    }),
    (role) => ({ legal: role === 'leo' ? {} : { true: [{}] } }),
  ],
  experiment: [() => ({ legal: { experiment: [{ run: [true, false] }] } }), () => ({})],
  sign: [
    (role) => ({ hand: signing(role), legal: { sign: [{}] } }),
    (role) => ({ hand: signing(role), legal: { sign: [{}] } }),
    (role) => ({ hand: signing(role) }),
  ],
  shout: [
    (role) => ({
      hand: {
        console: CONSOLES[role],
        order: order(role),
        pings:
          role === 'caleb'
            ? [{ ...order('ava'), text: 'Turn my lantern to 2!', kind: 'dial', control: 1 }]
            : [],
      },
      legal: operating(CONSOLES[role]),
    }),
    (role) => ({
      hand: {
        console: CONSOLES[role].map((each) => ({ ...each, slipping: role === 'ava' })),
        order: order(role),
      },
      legal: { ...operating(CONSOLES[role]), ...(role === 'ava' ? {} : { rescue: [{}] }) },
    }),
    (role) => ({
      hand: { console: CONSOLES[role], order: order(role) },
      legal: { ...operating(CONSOLES[role]), blanket: [{}] },
    }),
    (role) => {
      const console = [...CONSOLES[role], ...CONSOLES[role === 'elara' ? 'leo' : 'elara'].slice(0, 1)]
      return { hand: { console, order: { ...order(role), doer: role } }, legal: operating(console) }
    },
  ],
  talk: [
    (role) => ({ hand: { clue: clueOf[role] }, legal: { door: [{ door: [0, 1, 2, 3, 4, 5] }] } }),
    (role) => ({ hand: { clue: clueOf[role] }, legal: { door: [{ door: [0, 1, 2, 3, 4, 5, 6, 7, 8] }] } }),
    () => ({}),
  ],
  whisper: [
    (role) => ({
      hand: {
        mySlots: [ROLES.indexOf(role), 4],
        describe: role === 'leo' ? [{ slot: 4, symbol: 'key', owner: 'ava' }] : [],
      },
      legal: role === 'caleb' ? {} : { beat: [{ slot: [4] }] },
    }),
    () => ({ legal: { hands: [{ down: [true] }] } }),
    (role) => (role === 'ava' ? { legal: { hands: [{ down: [false] }] } } : {}),
    (role) => {
      const [mine, other] = role === 'ava' ? ([0, 3] as const) : ([3, 0] as const)
      const symbols = ['key', 'moon', 'drop'] as const
      return {
        hand: {
          mySlots: [0, 1, 2].map((slot) => mine + slot),
          describe: symbols.map((symbol, slot) => ({
            slot: other + slot,
            symbol,
            owner: role === 'ava' ? 'leo' : 'ava',
          })),
        },
        legal: { beat: [{ slot: [mine] }] },
      }
    },
  ],
  'let-go': [(role) => ({ legal: { give: [{ to: othersOf(role) }] } }), () => ({})],
  home: [() => ({})],
  choice: [() => ({ legal: { choose: [{ choice: CHOICES }] } })],
  ending: [() => ({ legal: ready })],
  reveal: [() => ({})],
  stars: [() => ({ legal: ready })],
  'last-lines': [
    () => ({
      hand: { picks: ['And the lamp stayed on.', 'Nobody ever found the spoon.', 'Goodnight, DreamSphere.'] },
      legal: { 'last-line': [{ pick: [0, 1, 2] }, TYPED] },
    }),
    (role) => ({ legal: { 'pick-line': [{ of: othersOf(role) }] } }),
  ],
  storybook: [() => ({ legal: { again: [{}] } })],
}

const HOST: Legal = {
  pause: [{ on: [true, false] }],
  extend: [{}],
  skip: [{}],
  pace: [{ pace: ['relaxed', 'standard', 'brisk', 'untimed'] }],
  slow: [{ on: [true, false] }],
  'to-lobby': [{}],
  remove: [{ role: ['leo', 'caleb'] }],
  'remove-drawing': [{ of: ['leo'] }],
  'hide-code': [{ on: [true, false] }],
  lock: [{ on: [true, false] }],
  typing: [{ on: [true, false] }],
}

const BEFORE_SECRETS: ReadonlySet<PhaseId> = new Set(['lobby', 'prologue', 'secrets'])

/** A seat's whole view in a phase. */
export function sampleSeat(phase: PhaseId, role: Role, take = 0): SeatView {
  const takes = TAKES[phase]
  const { hand = {}, legal = {} }: Held = (takes[take] ?? takes[0])?.(role) ?? {}
  const host = role === 'ava'
  return {
    role,
    host,
    legal: { ...(host ? HOST : {}), ...legal },
    aim: AIMS[role],
    secret: BEFORE_SECRETS.has(phase) ? null : SECRETS[role],
    privateLine: phase === 'lobby' || phase === 'prologue' ? null : PRIVATE[role],
    log: role === 'leo' && phase !== 'lobby' ? ['Monday: Glider, lit by Elara.'] : [],
    whileAsleep: [],
    gentle: false,
    hand: { ...EMPTY, ...hand },
  }
}
