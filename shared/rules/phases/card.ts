/** The evening card changes one rule, and each phone gets the line that only its role may know. */
import { TIME } from '../../content/constants.ts'
import { ROLES } from '../../content/ids.ts'
import { begin } from '../clock.ts'
import { tonight } from '../family.ts'
import { knowledgeOf } from '../knowledge.ts'
import type { PhaseRules } from '../phase.ts'

export const card: PhaseRules = {
  enter(night) {
    const evening = tonight(night)
    for (const role of ROLES) evening.privateLines[role] = knowledgeOf(night, role)
    begin(night, TIME.card)
  },
  legal: () => ({}),
  close: () => {},
  next: (night) => (tonight(night).evening === 'wednesday' ? 'secrets' : 'hour'),
}
