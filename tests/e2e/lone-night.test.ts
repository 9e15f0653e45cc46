import { testNight } from './kit/whole-night.ts'

testNight({
  title: 'with one phone, and bots in the other seats: from the join page to the storybook',
  name: 'one phone',
  roles: ['caleb'],
  percent: 4,
})
