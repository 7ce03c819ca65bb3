#!/usr/bin/env bash
# Killed while it writes, the record stays whole
set -euo pipefail
cd "$(dirname "$0")/../../.."
program=$(swift build -c debug --show-bin-path)/waymark
document=Sources/DemoCouncil/Documents/ilacs-improvement-plan.docx
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'bin/lib/postgres.sh stop "$folder/pg" >/dev/null 2>&1 || true; rm -rf "$folder"' EXIT
failed=0
rounds=40

# A whole import takes so many milliseconds; the rounds end it at every part of that time.
start=$(date +%s%3N)
"$program" import "$document" --accept --home "$folder/home" >/dev/null
whole=$(($(date +%s%3N) - start))

for ((round = 1; round <= rounds; round++)); do
    "$program" import "$document" --accept --home "$folder/home" >/dev/null 2>&1 &
    sleep "$(awk "BEGIN { print $whole * $round / $rounds / 1000 }")"
    kill -9 $! 2>/dev/null || true
    wait $! 2>/dev/null || true
    "$program" doctor --home "$folder/home" >"$folder/doctor" 2>&1 || {
        failed=$((failed + 1))
        echo "Killed after $round/$rounds of the time, the record is not whole:"
        cat "$folder/doctor"
    }
done
echo "$((rounds - failed)) passed, $failed failed"

# 1,000 acknowledged writes on each engine, the server killed again and again while they are made.
python3 bin/lib/kill_writes.py --waymark "$program" --writes 1000
database=$(bin/lib/postgres.sh start "$folder/pg")
python3 bin/lib/kill_writes.py --waymark "$program" --writes 1000 --database "$database"
[ "$failed" -eq 0 ]
