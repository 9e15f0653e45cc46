import { testNight } from './kit/whole-night.ts'

testNight({
  title: 'one bedtime with two phones, and bots in the other seats: from the join page to the storybook',
  name: 'one bedtime',
  roles: ['ava', 'caleb'],
  plan: 'bedtime',
  percent: 5,
})
