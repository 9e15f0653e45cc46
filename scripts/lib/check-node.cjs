// In the JavaScript of 2009: an old Node, as distributions still ship it, cannot even parse anything newer, and its syntax
// error tells nobody what to do.
var OLDEST = 20

/** Ends the process with an explanation if this Node is too old to go on. */
module.exports = function checkNode() {
  var major = Number(process.versions.node.split('.')[0])
  if (major >= OLDEST) return
  var found = process.versions.node
  var wanted = 'This needs Node ' + OLDEST + ' or newer; here is Node ' + found + '.'
  console.error(wanted + ' Install it from https://nodejs.org, then try again.')
  process.exit(1)
}
