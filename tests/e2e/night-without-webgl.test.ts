import { testNight } from './kit/whole-night.ts'

testNight({
  title: 'one bedtime without WebGL, with two phones: from the join page to the storybook',
  name: 'without WebGL',
  roles: ['leo', 'ava'],
  plan: 'bedtime',
  percent: 7,
  webgl: false,
})
