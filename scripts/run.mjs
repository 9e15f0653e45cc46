// Whoever starts this file instead of run.cjs has it run: an old Node, too, can parse no more than this.
import './run.cjs'
