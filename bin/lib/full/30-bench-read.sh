#!/usr/bin/env bash
# Speed of reading
exec "$(dirname "$0")/../../bench" read --check
