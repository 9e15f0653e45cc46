// Counts the breaches of the conventions for names, doc comments and file lengths (scripts/conventions/convention-rules.ts).
// Ends with exit code 1 if there are any.
//
//   npm run conventions
//   npm run conventions -- --report    lists them

import { parseArgs } from 'node:util'
import { checkConventions } from './conventions/find-breaches.ts'

const { values } = parseArgs({ options: { report: { type: 'boolean', default: false } } })

const results = checkConventions('.')
for (const { title, breaches } of results) {
  console.log(`${breaches.length > 0 ? '✗' : '✓'} ${title}: ${breaches.length}`)
  if (values.report) for (const breach of breaches) console.log(`  ${breach}`)
}
process.exitCode = results.some(({ breaches }) => breaches.length > 0) ? 1 : 0
