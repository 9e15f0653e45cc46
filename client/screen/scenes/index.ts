import type { PhaseId } from '../../../shared/content/ids.ts'
import { bedtime } from './bedtime.ts'
import { card, prologue, rest, secrets } from './beginning.ts'
import { ending, lastLines } from './epilogue.ts'
import { breakfast, hour, lights, night, supper, vote } from './evening.ts'
import { choice, home } from './home.ts'
import { lobby } from './lobby.ts'
import { letGo, shout, talk, whisper } from './malfunction.ts'
import { reveal } from './reveal.ts'
import { experiment, guess, memories, sign } from './saturday.ts'
import type { PhaseScene } from './scene.ts'
import { stars } from './stars.ts'
import { storybook } from './storybook.ts'

/** One scene for each phase of a night. */
export const scenes: { readonly [P in PhaseId]: PhaseScene<P> } = {
  lobby,
  prologue,
  rest,
  supper,
  card,
  secrets,
  hour,
  lights,
  bedtime,
  night,
  breakfast,
  vote,
  guess,
  memories,
  experiment,
  sign,
  shout,
  talk,
  whisper,
  'let-go': letGo,
  home,
  choice,
  ending,
  reveal,
  stars,
  'last-lines': lastLines,
  storybook,
}
