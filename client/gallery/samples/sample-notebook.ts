/** The notebook of each seat, for looking at phones without a server. */
import { othersOf, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { NotebookView, PrivateView } from '../../../shared/views/types.ts'

const TITLES: Record<Role, readonly string[]> = {
  ava: ['Our sign', 'No one alone', 'Goodnight, Mum', 'Brave'],
  leo: ['Big brother', 'Don’t unplug', 'Three doors', 'The real thing'],
  elara: ['Her girl', 'No scandal', 'Whistleblower', 'The promotion'],
  caleb: ['Truce', 'Curious after all', 'Full house', 'The old song'],
}

/** The secrets that the others may have: of each one is ruled out and one crossed off. */
export const sampleLists = (role: Role): NonNullable<PrivateView['lists']> =>
  othersOf(role).flatMap((of) =>
    TITLES[of].map((title, i) => ({
      of,
      id: `${of}-${i}`,
      title,
      about: 'wants at most three bad dreams told',
      struck: i === 1,
      crossed: i === 2,
    })),
  )

const AIMS: Record<Role, string> = {
  ava: 'Ava wants four bad dreams told, two of them not hers.',
  leo: 'Leo wants six Glow.',
  elara: 'Elara wants the upgrade at six or more.',
  caleb: 'Caleb wants the upgrade at four or less.',
}

/** What the notebook says besides. */
export const sampleNotebook = (role: Role): NotebookView => ({
  tonight: [
    { title: 'The wishbone', text: 'Break a promise tonight and your thread loses two, not one.' },
    { title: null, text: 'This house… reads elbow to elbow. A shared page ties two threads.' },
  ],
  aims: ROLES.map((each) => ({ role: each, text: AIMS[each] })),
  learnt:
    role === 'ava' ? [{ when: 'Wednesday', text: 'Leo doesn’t have “Three doors” or “Big brother”.' }] : [],
})
