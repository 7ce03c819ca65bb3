# Work in named parts: each runs, whatever became of the one before, and a summary ends it. Sourced after shell.sh.

part_lines=()
failed_parts=0

# part NAME COMMAND…: runs the command, shows what it says, and keeps its last "N passed, N failed".
part() {
    local name=$1 code log start=$SECONDS counts state=passed
    shift
    log=$(mktemp)
    printf "\n== %s\n" "$name"
    # Without "||": within such a list Bash would not let "set -e" end the command at its first failure.
    set +e
    (set -e; "$@") 2>&1 </dev/null | tee "$log"
    code=${PIPESTATUS[0]}
    set -e
    counts=$(part_counts "$log")
    rm -f "$log"
    if [ "$code" -ne 0 ]; then
        failed_parts=$((failed_parts + 1))
        state=FAILED
    fi
    part_lines+=("$name: $state${counts:+: $counts} ($((SECONDS - start)) s)")
}

# The last line that counts, of ours or of Swift's tests; a part with a summary of its own needs none.
part_counts() {
    ! grep -q '^== Summary' "$1" || return 0
    sed -nE 's/.*Test run with ([0-9]+ tests?).* (passed|failed) after.*/\1/p
        s/^([0-9]+ passed, [0-9]+ failed.*)$/\1/p
        s/^Ran ([0-9]+ tests?) in .*/\1/p' "$1" | tail -1
}

# Prints a line for each part, and ends with 1 where one failed.
summary() {
    printf "\n== Summary\n"
    printf '%s\n' "${part_lines[@]}"
    [ "$failed_parts" -eq 0 ]
}
