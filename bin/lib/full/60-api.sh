#!/usr/bin/env bash
# Every action of the sample plans walks from update to reopening by the API
set -euo pipefail
cd "$(dirname "$0")/../../.."
python3 bin/lib/api_walk.py --waymark "$(swift build -c debug --show-bin-path)/waymark"
