import type { PhaseSamples } from '../phase-samples.ts'

export const card: PhaseSamples<'card'> = {
  scenes: [
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
  seats: [() => ({})],
}
