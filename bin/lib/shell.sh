# What the commands of the house share. Sourced, never run:  . "$(dirname "$0")/lib/shell.sh"
# It stands in the repository's root, whatever folder the command was called from.
set -euo pipefail
command_file=$(realpath "$0")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# A build of the whole house: never of the rooms that somebody asked for in this terminal.
unset WAYMARK_ROOMS

say() { printf '%s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }

# Ends with a reason. The number is one of sysexits.h: 64 wrong usage, 69 something is missing.
stop_with() {
    local code=$1
    shift
    warn "$*"
    exit "$code"
}

# Prints the comment at the head of the command: its help.
print_help() {
    sed -n '2,/^[^#]/s/^#\( \|$\)//p' "$command_file"
}

# The folder that a configuration's programs are built into: built debug, built release.
built() { swift build -c "$1" --show-bin-path; }
