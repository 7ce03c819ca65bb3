#!/usr/bin/env bash
# A private PostgreSQL for tests and trials, in a folder of its own.
#
#   bin/lib/postgres.sh start DIR   makes and starts it, and prints its URL
#   bin/lib/postgres.sh stop DIR    stops it and removes its files
#
# It listens on a socket in DIR and on one free port of 127.0.0.1, asks for no password and does not wait for the
# disk: never for a real record.
set -euo pipefail

usage() {
    sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
    exit 64
}

[ $# -eq 2 ] || usage
verb=$1

# The newest server that Debian has installed, or whatever the path offers.
bin=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1)
[ -n "$bin" ] || bin=$(dirname "$(command -v pg_ctl || true)")
[ -x "$bin/pg_ctl" ] || {
    echo "PostgreSQL's server is not installed: apt-get install postgresql" >&2
    exit 69
}

# The server refuses to run as root.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 12000))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return
        fi
    done
}

start() {
    mkdir -p "$1"
    local dir port
    dir=$(cd "$1" && pwd)
    if [ "$(id -u)" -eq 0 ]; then chown postgres "$dir"; fi
    as_owner "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 \
        --no-sync >"$dir/initdb.log"
    port=$(free_port)
    as_owner "$bin/pg_ctl" -D "$dir/data" -l "$dir/data/server.log" -w -o \
        "-k '$dir' -c listen_addresses=127.0.0.1 -p $port -c fsync=off -c synchronous_commit=off \
        -c full_page_writes=off -c max_connections=1000" start >/dev/null
    echo "postgres://postgres@127.0.0.1:$port/postgres"
}

stop() {
    local dir
    dir=$(cd "$1" && pwd)
    as_owner "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null
    rm -rf "$dir/data" "$dir/initdb.log"
    rmdir --ignore-fail-on-non-empty "$dir"
}

case $verb in
    start) start "$2" ;;
    stop) stop "$2" ;;
    *) usage ;;
esac
