/** The English texts of the client's pages by key. Tests find buttons and sentences by them, whatever the wording is. */
import { common } from '../../../shared/text/en/common-text.ts'
import { join } from '../../../shared/text/en/join-text.ts'
import { motionWords } from '../../../shared/text/en/motion-text.ts'
import { phone } from '../../../shared/text/en/phone-text.ts'
import { screen } from '../../../shared/text/en/screen-text.ts'
import { createTranslator } from '../../../shared/text/translate.ts'

const PHONE = { ...common, ...motionWords, ...phone } as const

/** The home page and the join page. */
export const joinText = createTranslator({ ...common, ...join } as const, 'en')
/** A player's phone. */
export const phoneText = createTranslator(PHONE, 'en')
/** The shared screen. */
export const screenText = createTranslator({ ...common, ...motionWords, ...screen } as const, 'en')

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Matches a text that contains one of these lines of a phone; their gaps may be filled with anything. */
export function phoneLine(...keys: readonly (keyof typeof PHONE)[]): RegExp {
  const forms = keys.flatMap((key): string[] => {
    const line = PHONE[key]
    return typeof line === 'string' ? [line] : Object.values(line)
  })
  return new RegExp(
    forms
      .map((form) =>
        form
          .split(/\{\{\w+\}\}/)
          .map(literal)
          .join('.+'),
      )
      .join('|'),
  )
}

/** Matches the name of any of the four, as others call them. */
export const ANY_ROLE = phoneLine(
  'role.ava.name',
  'role.leo.name',
  'role.elara.name',
  'role.caleb.name',
  'whom.elara',
  'whom.caleb',
)
