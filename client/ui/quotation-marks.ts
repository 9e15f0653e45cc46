/** Puts typed words in quotation marks. */
import { common } from '../../shared/text/en/common-text.ts'
import { pageTranslator } from '../device/page-language.ts'

const t = pageTranslator({ common })

/** A text in the language's quotation marks; unchanged if it begins with one. */
export const quoted = (text: string): string => {
  const marked = t('quote', { text })
  return text.startsWith(marked.charAt(0)) ? text : marked
}
