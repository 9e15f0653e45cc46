/** The door's words, and nothing more: this is all the text that the join page loads. */
import { join } from '../../shared/strings/en/join.ts'
import { speaker } from '../../shared/strings/ui.ts'

export const t = speaker(join, 'en')
