#!/usr/bin/env bash
# Speed of the pages
exec "$(dirname "$0")/../../bench" web --check
