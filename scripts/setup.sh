#!/usr/bin/env bash
# Makes a fresh machine ready: system libraries, .venv, the pinned Python packages, PostDesk itself.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(
    python3-venv python3-dev gcc make
    libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0 libx11-6
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1
    libgssapi-krb5-2 libbrotli1
    age openssh-client dbus unzip fuse3 strace util-linux dosfstools xvfb
)

missing() {
    local package
    for package in "${packages[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$package"
    done
}

if command -v apt-get >/dev/null; then
    wanted=$(missing)
    if [ -n "$wanted" ]; then
        if [ "$(id -u)" = 0 ]; then
            apt-get update -qq
            # shellcheck disable=SC2086
            DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $wanted >/dev/null
        else
            echo "PostDesk needs some system packages. Run this once, then try again:" >&2
            echo "  sudo apt-get install $wanted" >&2
            exit 1
        fi
    fi
fi

python=${PYTHON:-}
if [ -z "$python" ]; then
    for candidate in python3.11 python3.12 python3; do
        if command -v "$candidate" >/dev/null &&
            "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 13))'; then
            python=$candidate
            break
        fi
    done
fi
if [ -z "$python" ]; then
    echo "PostDesk needs Python 3.11 or 3.12." >&2
    exit 1
fi

[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
