#!/usr/bin/env node
// The command of the package. Like check-node.cjs it is in the JavaScript of 2009.
require('../scripts/lib/check-node.cjs')()
require('./start-launch.cjs')
