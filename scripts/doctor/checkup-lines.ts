/** The server's diagnosis as text for a terminal. The screen's lobby shows the same in `checkup-panel.ts`. */
import type { Checkup } from '../../shared/protocol/checkup.ts'
import { checkup as english } from '../../shared/text/en/screen/screen-checkup-text.ts'
import { createTranslator } from '../../shared/text/translate.ts'

const t = createTranslator(english, 'en')

/** The lines, without an indent. */
export function checkupLines({ address, others, findings, tries, devices }: Checkup): string[] {
  return [
    address === null ? t('checkup.address.none') : `${t('checkup.address')}  ${address}`,
    ...(others.length === 0 ? [] : [t('checkup.others', { list: t.list(others) })]),
    '',
    t('checkup.title'),
    ...findings.map(({ id, count = 1, value = '' }) => `- ${t(`finding.${id}`, { count, value })}`),
    ...devices.map(({ address: device, stage }) => `  ${t(`stage.${stage}`, { device })}`),
    '',
    t('checkup.tries'),
    ...tries.map((id, n) => `${n + 1}. ${t(`try.${id}`)}`),
  ]
}
