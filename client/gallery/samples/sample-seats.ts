/** What the seats of more than one phase have in common. */
import type { Role } from '../../../shared/content/ids.ts'
import type { Legal, LegalOptions } from '../../../shared/protocol/actions.ts'
import type { SeatView } from '../../../shared/views/types.ts'

/** An option whose text is typed. */
export const TYPED: LegalOptions = { text: [] }

/** Only the button that says one is ready. */
export const ready: Legal = { ready: [{}] }

/** The secret of each role. */
export const SECRETS: Record<Role, NonNullable<SeatView['secret']>> = {
  ava: {
    id: 'goodnight-mum',
    title: 'Goodnight, Mum',
    text: 'On Friday, you and Mum wish each other goodnight.',
  },
  leo: { id: 'three-doors', title: 'Three doors', text: 'Be in a different room each evening.' },
  elara: { id: 'whistleblower', title: 'Whistleblower', text: 'See to it that the experiment is stopped.' },
  caleb: { id: 'old-song', title: 'The old song', text: 'Four notes on the fridge by the count.' },
}
