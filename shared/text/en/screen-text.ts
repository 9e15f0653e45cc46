/** What the shared screen says by itself. At most nine words at once; the rest is on phones, or said by the family. */

import { screenAlways } from './screen/screen-always-text.ts'
import { checkup } from './screen/screen-checkup-text.ts'
import { screenCues } from './screen/screen-cues-text.ts'
import { screenEnd } from './screen/screen-end-text.ts'
import { screenEvening } from './screen/screen-evening-text.ts'
import { screenSaturday } from './screen/screen-saturday-text.ts'
import { screenStorm } from './screen/screen-storm-text.ts'

export const screen = {
  ...screenAlways,
  ...screenEvening,
  ...screenSaturday,
  ...screenStorm,
  ...screenEnd,
  ...screenCues,
  ...checkup,
} as const
