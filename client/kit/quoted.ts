import { common } from '../../shared/strings/en/common.ts'
import { vocabulary } from './language.ts'

const t = vocabulary({ common })

/** Words in quotation marks, unless they bring their own. */
export const quoted = (text: string): string => {
  const marked = t('quote', { text })
  return text.startsWith(marked.charAt(0)) ? text : marked
}
