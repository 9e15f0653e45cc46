/** The switch for how much moves, on phones and on the screen. */
export const motionWords = {
  'motion.title': 'Moving pictures',
  'motion.still': 'Still',
  'motion.calm': 'Calm',
  'motion.full': 'Full',
} as const
