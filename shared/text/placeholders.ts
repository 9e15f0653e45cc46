/**
 * The placeholders that story texts may use, by the key that their path starts with: the variables that code has to
 * give. The longest matching key counts; a text that matches none has no placeholders.
 *
 * Variables that name people are filled with `roles.*.name`, evenings with `evenings.*`, players' own words as they are.
 */
export const PLACEHOLDERS: Readonly<Record<string, readonly string[]>> = {
  'aims.ava.about': ['need'],
  'aims.leo.about': ['need'],
  'aims.elara.about': ['need'],
  'aims.caleb.about': ['need'],
  'roles.ava.aim': ['need'],
  'roles.leo.aim': ['need'],
  'roles.elara.aim': ['need'],
  'roles.caleb.aim': ['need'],
  motionFrame: ['motion'],
  'knowledge.avaCount': ['missing'],
  'knowledge.leoEntry': ['evening', 'dreamer', 'payer'],
  'knowledge.calebSphere': ['dreamer', 'payer'],
  'learnt.doorTwo': ['name', 'first', 'second'],
  'learnt.doorOne': ['name', 'first'],
  'learnt.doorNone': ['name'],
  'learnt.workshop': ['lights'],
  'learnt.fuse': ['name'],
  'learnt.fuseWasted': ['name'],
  'learnt.note': ['name'],
  memoryBook: ['name', 'other'],
  visions: ['name'],
  whispers: ['name', 'line'],
  readPages: ['gap'],
  lineWithSound: ['line', 'sound'],
  announcements: ['name'],
  'goodnights.mutual': ['a', 'b'],
  controls: ['noun', 'value'],
  'accusations.own-dream': ['evening'],
  'accusations.pushed': ['evening'],
  'accusations.broken-promise': ['evening', 'other'],
  'accusations.broken-to-me': ['evening'],
  'accusations.goodnight': ['evening'],
  'accusations.empty-place': ['evening'],
  'accusations.read-with-me': ['evening'],
  'accusations.your-face': ['text'],
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
  'experiment.tieRuns': ['need'],
  'experiment.tieStops': ['need'],
  'malfunction.slogan': ['short'],
  'letGo.done': ['name', 'treasure'],
  'home.lit': ['name', 'treasure'],
  'home.out': ['name'],
  'home.given': ['name'],
  'leoLights.one': ['names'],
  'leoLights.more': ['names'],
  'storybook.emptyFrame': ['treasure'],
  'storybook.treasure': ['name', 'treasure'],
  sleepwalk: ['role'],
  'sleepwalk.goodnight': ['role', 'other'],
  'sleepwalk.guess': ['role', 'other'],
}

/** The placeholders that the text at a dotted path may use. */
export const placeholdersOf = (path: string): readonly string[] => {
  let key = path
  while (key !== '') {
    const known = PLACEHOLDERS[key]
    if (known) return known
    key = key.slice(0, Math.max(0, key.lastIndexOf('.')))
  }
  return []
}

/** The names of the placeholders in a text, in order. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map((match) => match[1] ?? '')
