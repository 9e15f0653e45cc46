import { testNight } from './kit/whole-night.ts'

testNight({
  title:
    'one bedtime with six phones, as two people play Leo and two play Elara, without WebGL: from the join page to the storybook',
  name: 'six phones',
  roles: ['ava', 'leo', 'elara', 'caleb'],
  pairs: ['leo', 'elara'],
  plan: 'bedtime',
  percent: 7,
  webgl: false,
})
