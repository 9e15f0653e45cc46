import { testNight } from './kit/whole-night.ts'

testNight({
  title: 'without WebGL, with two phones: from the join page to the storybook',
  name: 'without WebGL',
  roles: ['leo', 'ava'],
  percent: 7,
  webgl: false,
})
