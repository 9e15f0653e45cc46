/** Eight quiet seconds between big parts. */

import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { vignette } from '../pictures/vignettes.ts'
import { quietPanel } from '../widgets/basic-widgets.ts'

export const rest: PhasePage<'rest'> = {
  sentence: () => t('rest.line'),
  body: (_, scene) => quietPanel(vignette('moon'), scene.line),
}
