import type { PhoneContext } from '../phone-context.ts'

/** The name of the other person who plays this phone's role; empty if nobody does. */
export const partnerOf = ({ view, role, mine }: PhoneContext): string =>
  view.people[role].both?.[mine.second ? 0 : 1]?.name ?? ''
