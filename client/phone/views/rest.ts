/** Eight quiet seconds between big parts. */
import { vignette } from '../../kit/dom/vignettes.ts'
import { quiet } from '../parts/basics.ts'
import type { PhasePage } from '../phone.ts'
import { t } from '../text.ts'

export const rest: PhasePage<'rest'> = {
  sentence: () => t('rest.line'),
  body: (_, scene) => quiet(vignette('moon'), scene.line),
}
