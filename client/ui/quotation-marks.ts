import { common } from '../../shared/text/en/common-text.ts'
import { vocabulary } from '../device/page-language.ts'

const t = vocabulary({ common })

/** Words in quotation marks, unless they bring their own. */
export const quoted = (text: string): string => {
  const marked = t('quote', { text })
  return text.startsWith(marked.charAt(0)) ? text : marked
}
