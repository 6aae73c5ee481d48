#!/usr/bin/env bash
# Builds the one-folder program dist/postdesk and has it open every part of itself once.
set -euo pipefail
cd "$(dirname "$0")/.."

rm -rf build/postdesk dist/postdesk
export PYTHONHASHSEED=1  # the same sources give the same archive of modules
.venv/bin/pyinstaller --noconfirm --log-level ERROR \
    --distpath dist --workpath build installer/postdesk.spec

missing=$(find dist/postdesk -name '*.so*' -exec ldd {} + 2>/dev/null | grep 'not found' | sort -u || true)
[ -z "$missing" ] || printf 'Libraries that the system has to bring:\n%s\n' "$missing"

env -i dist/postdesk/postdesk selfcheck
du -sh dist/postdesk
