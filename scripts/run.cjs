// The first file of every npm script. Like check-node.cjs it is in the JavaScript of 2009.
require('./lib/check-node.cjs')()
require('./start-run.cjs')
