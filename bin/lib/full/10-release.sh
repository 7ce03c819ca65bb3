#!/usr/bin/env bash
# Release build
set -euo pipefail
cd "$(dirname "$0")/../../.."
swift build -c release --product waymark
program=$(swift build -c release --show-bin-path)/waymark
"$program" --help >/dev/null
echo "waymark: $(($(stat -c %s "$program") / 1000000)) MB"
