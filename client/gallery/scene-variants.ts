/**
 * Names the variants of every phase's scene: what can look different in it. The gallery has a bookmark for each, at the
 * first step that shows it.
 */
import { type PhaseId, ROLES } from '../../shared/content/ids.ts'
import type { OrdersScene, PublicView, SceneOf } from '../../shared/views/types.ts'

/** Names the variants that a scene shows; `false` entries are left out. */
type VariantsOf<P extends PhaseId> = (scene: SceneOf<P>, view: PublicView) => readonly (string | false)[]

const orderVariants = ({ row, done, missed }: OrdersScene): (string | false)[] => [
  'orders',
  row >= 3 && 'row',
  done > 3 && 'half',
  missed > 0 && 'missed',
]

/** Whose hands the house has in the malfunction. */
const housedVariants = ({ people }: PublicView): (string | false)[] => [
  ROLES.some((role) => people[role].steadied) && 'steadied',
  ROLES.some((role) => people[role].idle) && 'idle',
]

const VARIANTS: { readonly [P in PhaseId]: VariantsOf<P> } = {
  lobby: ({ slam }, { people, drawings }) => [
    slam !== null && `slam-${slam.what}`,
    ROLES.some((role) => people[role].player !== null) && drawings.length === 0 && 'seats',
    drawings.length >= 2 && 'words',
    drawings.length >= 4 &&
      ROLES.every((role) => people[role].player === null || people[role].fear !== null) &&
      'table',
  ],
  prologue: ({ picture, aim }) => [aim ? `aim-${aim}` : `picture-${picture + 1}`],
  rest: () => ['rest'],
  supper: ({ game, practice, orders, doors, lullaby }) => [
    practice && 'practice',
    ...(orders ? orderVariants(orders) : [game]),
    doors && doors.clues.length > 0 ? 'clues' : false,
    doors?.result ? `doors-${doors.result}` : false,
    lullaby && lullaby.slots.filter(({ solved }) => solved).length >= 3 ? 'hum-half' : false,
  ],
  card: ({ motion }) => [motion ? 'motion' : 'card'],
  post: () => ['deal'],
  hour: ({ announced, offer }) => [
    announced.length === 0 && 'quiet',
    announced.length >= 2 && 'announced',
    offer !== null && 'offer',
  ],
  lights: ({ rooms, emptyChair }) => [rooms ? 'walk' : 'sheets', emptyChair !== null && 'chair'],
  bedtime: ({ dreams, ownWays, ritual }) => [
    'begin',
    dreams.some(({ progress }) => progress >= 40) && 'dream',
    dreams.some(({ score }) => score !== null) && 'dreamt',
    dreams.some(({ cut }) => cut) && 'cut',
    ownWays.length > 0 && 'own-way',
    ownWays.some(({ done }) => done) && 'own-way-done',
    ritual !== null && `${ritual.kind}-${ritual.stage}`,
    ritual !== null && ritual.present.length === 1 && `alone-${ritual.stage}`,
  ],
  paper: ({ items, firsts }) => [
    items.length === 0 ? 'quiet' : 'news',
    firsts.length > 0 && 'first',
    items.length >= 3 && 'full',
  ],
  night: ({ windows }) => [windows > 0 ? 'windows' : 'still'],
  breakfast: ({ disturbed, telling, hung }) => [
    telling !== null && `${telling.told.kind}-${telling.stage}`,
    hung.length > 0 && 'fridge',
    disturbed.length === 0 && 'none',
    disturbed.some(({ told }) => told === null) && 'asks',
    disturbed.some(({ told }) => told === true) && 'told',
    disturbed.some(({ told }) => told === false) && 'kept',
  ],
  vote: ({ votes }) => ['open', votes >= 2 && 'votes'],
  guess: ({ guessed, reading }) => [
    reading === null && guessed.length === 0 && 'open',
    reading !== null && (reading.right ? 'right' : 'wrong'),
  ],
  argument: ({ step, thrown, end }) => [
    step,
    thrown !== null && (thrown.aloud ? 'aloud' : 'whispered'),
    step === 'moved' && end,
  ],
  experiment: ({ result }) => [result === null ? 'open' : result.byTie ? 'tie' : result.run ? 'run' : 'stop'],
  sign: ({ given, worked }) => [worked === null ? (given ? 'given' : 'wait') : worked ? 'worked' : 'missed'],
  shout: ({ orders, wind, blanket, caught }, view) => [
    ...orderVariants(orders),
    ...housedVariants(view),
    wind !== null && 'wind',
    blanket !== null && 'blanket',
    caught && 'caught',
  ],
  talk: ({ doors }, view) => [
    ...housedVariants(view),
    `round-${doors.round}`,
    doors.clues.length > 0 && 'clues',
    doors.result !== null && `doors-${doors.result}`,
  ],
  whisper: ({ lullaby, hands }, view) => [
    ...housedVariants(view),
    lullaby !== null && !hands && 'lullaby',
    lullaby !== null && !hands && lullaby.slots.filter(({ solved }) => solved).length >= 3 && 'lullaby-half',
    hands !== null && 'hands',
    hands !== null && hands.down.length >= 2 && 'thumbs',
    hands !== null && hands.since !== null && 'held',
  ],
  'let-go': ({ given }) => [given ? 'given' : 'asks'],
  home: ({ woke, lanterns }) => [woke ? 'woke' : 'lost', lanterns.length >= 2 && 'lanterns'],
  choice: ({ choosing, chosen }) => [
    choosing === 'secret' ? (chosen.length === 0 ? 'open' : chosen.length >= 3 && 'chosen') : choosing,
  ],
  ending: ({ ending }) => [ending],
  reveal: ({ turn }) => [`secret-${turn}`],
  stars: () => ['stars'],
  'last-lines': ({ lines }) => [lines.length === 0 ? 'writing' : 'lines'],
  storybook: ({ again }) => [again.length === 0 ? 'book' : 'again'],
}

/** The names of the variants that a view shows. */
export function variantsOf(view: PublicView): string[] {
  const { scene } = view
  // The compiler cannot see that the function belongs to the phase of this very scene.
  const namesIn = VARIANTS[scene.phase] as VariantsOf<typeof scene.phase>
  const names = namesIn(scene as never, view).filter((name) => name !== false)
  if (view.paused) names.push('paused')
  return names
}
