// The first file of every npm script, in the JavaScript of 2009: an old Node, as distributions still ship it, cannot even
// parse run.mjs, and its syntax error tells nobody what to do.
var OLDEST = 20
var major = Number(process.versions.node.split('.')[0])
if (major < OLDEST) {
  console.error(
    'This needs Node ' +
      OLDEST +
      ' or newer; here is Node ' +
      process.versions.node +
      '. Install it from https://nodejs.org, then try again.',
  )
  process.exit(1)
}
require('./start-run.cjs')
