#!/usr/bin/env bash
# Fuzzing the readers, five minutes each
set -euo pipefail
cd "$(dirname "$0")/../../.."
[ -f bin/lib/fuzz.sh ] || {
    echo "There is no bin/lib/fuzz.sh yet, so no reader was fuzzed." >&2
    exit 69
}
exec bash bin/lib/fuzz.sh 300
