import { testNight } from './kit/whole-night.ts'

testNight({
  title:
    'one bedtime with one phone and without WebGL, and bots in the other seats: from the join page to the storybook',
  name: 'one phone, without WebGL',
  roles: ['caleb'],
  plan: 'bedtime',
  percent: 6,
  webgl: false,
})
