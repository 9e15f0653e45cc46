/** Records the phases that a page shows. */
import type { Page } from 'playwright-core'

/**
 * Records every phase that a page shows, however short, with its first sentence; also after a reload.
 * @param where selector of the element that has the phase in `data-phase`
 * @param sentence selector of the element with the sentence
 * @param seen filled with the first sentence of each phase
 */
export async function recordPhases(
  page: Page,
  where: string,
  sentence: string,
  seen: Map<string, string>,
): Promise<void> {
  await page.exposeFunction('sawPhase', (phase: string, said: string) => {
    if (said && !seen.get(phase)) seen.set(phase, said)
  })
  const selectors = JSON.stringify([where, sentence])
  await page.addInitScript(`{
    const [where, sentence] = ${selectors}
    const look = () => {
      const phase = document.querySelector(where)?.getAttribute('data-phase')
      if (phase) window.sawPhase(phase, document.querySelector(sentence)?.textContent?.trim() ?? '')
    }
    new MutationObserver(look).observe(document, {
      subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['data-phase'],
    })
  }`)
}
