/** HTML made of templates in which everything put into a gap is escaped, unless it was made the same way. */

/** HTML that is safe to send. */
export class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}

type Gap = Markup | string | number | null | false | readonly Gap[]

/** ``markup`<p>${text}</p>` ``: text is escaped, markup is kept, lists are joined, null and false are nothing. */
export function markup(parts: TemplateStringsArray, ...gaps: Gap[]): Markup {
  return new Markup(parts.reduce((html, part, index) => html + fill(gaps[index - 1] ?? null) + part))
}

function fill(gap: Gap): string {
  if (gap === null || gap === false) return ''
  if (gap instanceof Markup) return gap.html
  if (typeof gap === 'object') return gap.map(fill).join('')
  return escapeHtml(String(gap))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
