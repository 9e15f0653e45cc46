#!/bin/sh
# Opened by a double-click in the Finder.
here=$(cd -- "$(dirname -- "$0")" && pwd)
# The host has just allowed this file to run. What it starts came from the same download and is marked like it.
xattr -dr com.apple.quarantine "$here" 2>/dev/null
chmod +x "$here/program/node" 2>/dev/null
if ! "$here/program/node" --version >/dev/null 2>&1; then
  echo
  echo "  This kit is for {{machine}}. It cannot run here: this is $(uname -sm)."
  echo "  There are other kits for other computers."
  exit 1
fi
exec "$here/program/node" "$here/program/dist/server/launch.js"{{argument}}
