#!/bin/sh
here=$(cd -- "$(dirname -- "$0")" && pwd)
# Some programs that unpack zips forget which files can be run.
chmod +x "$here/program/node" 2>/dev/null
if ! "$here/program/node" --version >/dev/null 2>&1; then
  echo
  echo "  This kit is for {{machine}}. It cannot run here: this is $(uname -sm)."
  echo "  There are other kits for other computers."
  exit 1
fi
exec "$here/program/node" "$here/program/dist/server/launch.js"{{argument}}
