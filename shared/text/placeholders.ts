/**
 * Which placeholders the texts below a key may use, and so which variables whoever says them has to bring.
 * The longest key that a text's path starts with counts; a text below none of them has no placeholders.
 * Names are the family's (`roles.*.name`), evenings are `evenings.*`, and what players wrote comes as it is.
 */
export const PLACEHOLDERS: Readonly<Record<string, readonly string[]>> = {
  motionFrame: ['motion'],
  'knowledge.avaCount': ['missing'],
  'knowledge.leoEntry': ['evening', 'dreamer', 'payer'],
  'knowledge.calebSphere': ['dreamer', 'payer'],
  memoryBook: ['name', 'other'],
  visions: ['name'],
  whispers: ['name', 'line'],
  readPages: ['gap'],
  announcements: ['name'],
  'goodnights.mutual': ['a', 'b'],
  controls: ['noun', 'value'],
  'memories.promise-kept': ['a', 'b', 'evening'],
  'memories.promise-broken': ['a', 'b', 'evening'],
  'memories.empty-chair': ['a', 'evening', 'text'],
  'memories.dream-cut': ['a', 'b', 'evening'],
  'memories.vision-told': ['a', 'evening', 'text'],
  'memories.vision-kept': ['a', 'evening', 'text'],
  'memories.goodnight': ['a', 'b', 'evening'],
  'memories.story-line': ['a', 'evening', 'text'],
  'memories.ritual': ['a', 'b', 'evening'],
  'memories.report': ['a', 'evening'],
  'memories.push': ['a', 'evening'],
  'experiment.guessRight': ['guesser', 'owner', 'secret'],
  'experiment.guessWrong': ['guesser', 'owner', 'secret'],
  'malfunction.slogan': ['short'],
  'letGo.done': ['name', 'treasure', 'other'],
  'home.lit': ['name', 'treasure'],
  'home.out': ['name'],
  'home.given': ['name'],
  'leoLights.one': ['names'],
  'leoLights.more': ['names'],
  emptyFrame: ['name', 'treasure'],
  brightestStar: ['name'],
  'storybook.emptyFrame': ['treasure'],
  'storybook.by': ['names'],
  sleepwalk: ['role'],
  'sleepwalk.goodnight': ['role', 'other'],
  'sleepwalk.guess': ['role', 'other'],
}

/** The placeholders a text may use, by its dotted path. */
export const placeholdersOf = (path: string): readonly string[] => {
  let key = path
  while (key !== '') {
    const known = PLACEHOLDERS[key]
    if (known) return known
    key = key.slice(0, Math.max(0, key.lastIndexOf('.')))
  }
  return []
}

/** The placeholders a text uses, in order. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map((match) => match[1] ?? '')
