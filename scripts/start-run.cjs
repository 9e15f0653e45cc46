// A file of its own, because old Nodes do not know dynamic imports either.
import('./run-command.mjs')
