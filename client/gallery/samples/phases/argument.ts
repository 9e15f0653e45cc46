import { othersOf } from '../../../../shared/content/ids.ts'
import type { PrivateView, SceneOf } from '../../../../shared/views/types.ts'
import type { PhaseSamples } from '../phase-samples.ts'

const ACCUSATION = 'On Wednesday you promised to meet me. I kept your place warm with my feet.'
const ANSWER = 'I did come. You were asleep by then, and I was too ashamed to wake you.'

const start: SceneOf<'argument'> = {
  phase: 'argument',
  step: 'accuse',
  turn: 'ava',
  accusation: null,
  answer: null,
  thrown: null,
  lid: 2,
  end: 'between',
}
const thrown: NonNullable<SceneOf<'argument'>['thrown']> = {
  by: 'leo',
  at: 'elara',
  text: 'On Monday Elara sat alone at the nook and told the empty chair: “I only wanted five minutes.”',
  aloud: false,
  tells: false,
  said: [{ role: 'ava', so: true }],
  moved: null,
}
const said: SceneOf<'argument'> = { ...start, turn: 'leo', accusation: ACCUSATION, answer: ANSWER }

const choosing: Partial<PrivateView> = {
  lines: [
    ACCUSATION,
    'They offered you a dream made for me, and you said yes. You didn’t even ask me what I like.',
    'You booked this. You asked the sphere before you asked me.',
  ],
  memories: [
    'On Monday Ava waited at the nook with two torches, and he came.',
    'On Wednesday Leo put this into the story: “And the moon paid for everything.”',
    'After Friday night Leo buttered a slice of toast and didn’t say this: “It has your teeth.”',
  ].map((text, id) => ({ id, text, tells: id === 2 })),
}

export const argument: PhaseSamples<'argument'> = {
  scenes: [
    start,
    { ...start, step: 'answer', turn: 'elara', accusation: ACCUSATION },
    { ...said, step: 'reply', turn: 'elara' },
    { ...said, step: 'throw' },
    { ...said, step: 'heard', thrown },
    {
      ...said,
      step: 'moved',
      lid: 4,
      end: 'open',
      thrown: {
        ...thrown,
        said: [...thrown.said, { role: 'elara', so: false }, { role: 'caleb', so: true }],
        moved: 1,
      },
    },
    { ...said, step: 'moved', lid: 0, end: 'shut', thrown: { ...thrown, tells: true, moved: -1 } },
  ],
  seats: [
    (role) => ({ hand: choosing, legal: role === 'ava' ? { accuse: [{ line: [0, 1, 2] }] } : {} }),
    (role) => ({
      hand: {
        ...choosing,
        lines: [ANSWER, 'Then knock, Ava. Knock until I come.', 'I forgot. That’s all of it.'],
      },
      legal: role === 'elara' ? { reply: [{ line: [0, 1, 2] }] } : {},
    }),
    () => ({}),
    (role) => ({
      hand: choosing,
      legal:
        role === 'leo' ? { memory: [{ memory: [0, 1, 2], at: othersOf(role), aloud: [true, false] }] } : {},
    }),
    (role) => ({ legal: role === 'leo' ? {} : { true: [{ so: [true, false] }] } }),
    () => ({}),
  ],
}
