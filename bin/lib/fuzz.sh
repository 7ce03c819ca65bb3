#!/usr/bin/env bash
# Fuzzes every reader for some seconds each, in an optimised build of the readers alone.
#
#   bin/lib/fuzz.sh SECONDS [SEED]
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:?"how many seconds for each reader?"}
export WAYMARK_FUZZ_SECONDS=$seconds
[ -z "${2:-}" ] || export WAYMARK_FUZZ_SEED=$2
WAYMARK_ROOMS=Documents swift test -c release -Xswiftc -enable-testing --scratch-path .build-fuzz \
    --filter ReaderFuzzTests
