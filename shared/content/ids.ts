/**
 * The ids of roles, rooms, phases and other closed sets. This is the only content module that clients may import,
 * because it gives nothing of a game away.
 */

export const ROLES = ['ava', 'leo', 'elara', 'caleb'] as const
/** A family member. Each seat belongs to one role and is identified by it. */
export type Role = (typeof ROLES)[number]

/** The six pairs, in the order of {@link ROLES}; a thread belongs to a pair. */
export const PAIRS = ['ava-leo', 'ava-elara', 'ava-caleb', 'leo-elara', 'leo-caleb', 'elara-caleb'] as const
export type Pair = (typeof PAIRS)[number]

/** The three evenings, in order of play. */
export const EVENINGS = ['monday', 'wednesday', 'friday'] as const
export type Evening = (typeof EVENINGS)[number]

export const PLAN_IDS = ['bedtime', 'week'] as const
/** A plan of a night; see `plans.ts`. */
export type PlanId = (typeof PLAN_IDS)[number]

/** Where a role can be at bedtime. `own` is its own way (see {@link OWN_WAY_OF}). */
export const ROOMS = ['nook', 'sphere', 'own'] as const
export type Room = (typeof ROOMS)[number]

/** A record with one value for each role. */
export const byRole = <T>(make: (role: Role, index: number) => T): Record<Role, T> =>
  Object.fromEntries(ROLES.map((role, index) => [role, make(role, index)])) as Record<Role, T>

/** The four own ways: Ava's, Leo's, Elara's and Caleb's. */
export const OWN_WAYS = ['landing', 'workshop', 'study', 'cellar'] as const
export type OwnWay = (typeof OWN_WAYS)[number]

/** The own way of each role. */
export const OWN_WAY_OF = {
  ava: 'landing',
  leo: 'workshop',
  elara: 'study',
  caleb: 'cellar',
} as const satisfies Record<Role, OwnWay>

/** The ten dreams. */
export const DREAMS = [
  'lanterns',
  'glider',
  'corridor',
  'constellation',
  'mirror',
  'encore',
  'musicbox',
  'bells',
  'inbox',
  'mist',
] as const
export type Dream = (typeof DREAMS)[number]

/** A mini-game: played on a phone and scored by the server. */
export type ActivityId = Dream | OwnWay

/** The six symbols a note of the lullaby can be. */
export const SYMBOLS = ['moon', 'leaf', 'bell', 'feather', 'key', 'drop'] as const
export type NoteSymbol = (typeof SYMBOLS)[number]

/** How fast the phases run; `untimed` waits for every player wherever that is possible. */
export const PACES = ['relaxed', 'standard', 'brisk', 'untimed'] as const
export type Pace = (typeof PACES)[number]

/** The gestures that Ava and Caleb can agree on, on Friday. */
export const SIGNS = ['ear', 'cough', 'nose'] as const
export type Sign = (typeof SIGNS)[number]

/** What a player can choose after the malfunction. */
export const CHOICES = ['let-go', 'weave', 'hold-on'] as const
export type Choice = (typeof CHOICES)[number]

/** The six endings. */
export const ENDINGS = [
  'long-night',
  'sacred',
  'new-bedtime',
  'unplugged',
  'subscription',
  'two-bedtimes',
] as const
export type Ending = (typeof ENDINGS)[number]

/** The pictures of evening cards and motions. Several cards may have the same one. */
export const CARD_PICTURES = [
  'one-place',
  'unplugged',
  'snow',
  'promise',
  'wishbone',
  'ghost',
  'gift',
  'update',
  'purse',
  'cocoa',
  'book',
  'blanket',
  'paint',
  'bed',
  'wind',
  'rain',
  'toast',
  'pillow',
  'school',
  'clock',
  'cat',
  'hush',
  'cradle',
  'crown',
  'lamp',
  'cosy',
  'pipes',
  'gramophone',
  'postcard',
  'fireflies',
  'stool',
  'candle',
  'milk',
  'ears',
  'curtain',
  'ticket',
  'owl',
  'stairs',
  'question',
  'heart',
  'opera',
] as const
export type CardPicture = (typeof CARD_PICTURES)[number]

export const CONTROL_KINDS = [
  'button',
  'switch',
  'dial',
  'slider',
  'hold',
  'swipe',
  'knock',
  'crank',
  'pull',
] as const
/**
 * `button`, `hold`, `swipe`, `crank` and `pull` have no value; a switch has 0–1, a slider 0–2, a dial 0–3. The value of `knock`
 * is how often it was knocked on last, less one: 0–2.
 */
export type ControlKind = (typeof CONTROL_KINDS)[number]

/** The suppers: each rehearses an act of the malfunction, at a table of its own. */
export const SUPPERS = [
  'laid-table',
  'pancake-night',
  'which-door',
  'hidden-pudding',
  'hum-along',
  'glass-band',
] as const
export type SupperId = (typeof SUPPERS)[number]

/** The sets of doors: each has four frames, and leaves of its own. The dish covers are at a supper only. */
export const DOOR_SETS = ['skynest', 'treehouse', 'seaside', 'dishes'] as const
export type DoorSetId = (typeof DOOR_SETS)[number]

/** The kinds of memories; their texts are in the language files under `memories`. */
export const MEMORY_KINDS = [
  'promise-kept',
  'promise-broken',
  'empty-chair',
  'dream-cut',
  'vision-told',
  'vision-kept',
  'goodnight',
  'story-line',
  'ritual',
  'report',
  'push',
] as const
export type MemoryKind = (typeof MEMORY_KINDS)[number]

/** The phases, in order of play. `rest` comes between big parts of the game. */
export const PHASES = [
  'lobby',
  'prologue',
  'supper',
  'card',
  'post',
  'hour',
  'lights',
  'bedtime',
  'paper',
  'night',
  'breakfast',
  'vote',
  'guess',
  'argument',
  'experiment',
  'sign',
  'shout',
  'talk',
  'whisper',
  'let-go',
  'home',
  'choice',
  'ending',
  'reveal',
  'stars',
  'last-lines',
  'storybook',
  'rest',
] as const
export type PhaseId = (typeof PHASES)[number]

/** The pair of two different roles, given in either order. */
export const pairOf = (a: Role, b: Role): Pair =>
  (ROLES.indexOf(a) < ROLES.indexOf(b) ? `${a}-${b}` : `${b}-${a}`) as Pair

/** The two roles of a pair, in the order of {@link ROLES}. */
export const rolesOf = (pair: Pair): [Role, Role] => pair.split('-') as [Role, Role]

/** The three other roles. */
export const othersOf = (role: Role): Role[] => ROLES.filter((r) => r !== role)
