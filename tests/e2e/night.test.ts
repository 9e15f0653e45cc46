import { ROLES } from '../../shared/content/ids.ts'
import { testNight } from './kit/whole-night.ts'

testNight({
  title: 'with four phones: from the join page to the storybook',
  name: 'four phones',
  roles: ROLES,
  percent: 8,
})
