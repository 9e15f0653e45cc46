import type { PhaseId } from '../../../../shared/content/ids.ts'
import type { PhaseSamples } from '../phase-samples.ts'
import { argument } from './argument.ts'
import { bedtime } from './bedtime.ts'
import { breakfast } from './breakfast.ts'
import { card } from './card.ts'
import { choice } from './choice.ts'
import { ending } from './ending.ts'
import { experiment } from './experiment.ts'
import { guess } from './guess.ts'
import { home } from './home.ts'
import { hour } from './hour.ts'
import { lastLines } from './last-lines.ts'
import { letGo } from './let-go.ts'
import { lights } from './lights.ts'
import { lobby } from './lobby.ts'
import { night } from './night.ts'
import { paper } from './paper.ts'
import { post } from './post.ts'
import { prologue } from './prologue.ts'
import { rest } from './rest.ts'
import { reveal } from './reveal.ts'
import { shout } from './shout.ts'
import { sign } from './sign.ts'
import { stars } from './stars.ts'
import { storybook } from './storybook.ts'
import { supper } from './supper.ts'
import { talk } from './talk.ts'
import { vote } from './vote.ts'
import { whisper } from './whisper.ts'

/** Samples of every phase, one file a phase. */
export const samples: { readonly [P in PhaseId]: PhaseSamples<P> } = {
  lobby,
  prologue,
  rest,
  supper,
  card,
  post,
  hour,
  lights,
  bedtime,
  paper,
  night,
  breakfast,
  vote,
  guess,
  argument,
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
