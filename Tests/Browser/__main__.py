"""Walks Waymark's main journeys in a real Chromium, with and without JavaScript.

    .venv-test/bin/python Tests/Browser --waymark .build/debug/waymark
    … --only paste        only the journeys whose name has the word
    … --screens           also makes docs/screens/NAME-320.png and NAME-1280.png
    … --url URL           a site that runs already, with the demonstration council

A journey is a list of steps in journeys.py. Each page on the way is looked at once: axe (WCAG 2.2 AA), 320 px, 200 % zoom.
The last line is "N passed, N failed".
"""
import argparse
import sys
from pathlib import Path
from typing import Optional

from playwright.sync_api import sync_playwright

from journeys import JOURNEYS
from server import Server
from walk import Walk

CHROMIUM = "/usr/bin/chromium"
SCREENS = Path(__file__).resolve().parents[2] / "docs" / "screens"


def parse(arguments: Optional[list[str]]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--waymark", help="the executable")
    parser.add_argument("--url", help="a site that runs already")
    parser.add_argument("--only", default="", help="a word of the journeys' names")
    parser.add_argument("--screens", action="store_true", help="make the pictures anew")
    options = parser.parse_args(arguments)
    if not options.waymark and not options.url:
        parser.error("--waymark or --url is needed")
    return options


def main(arguments: Optional[list[str]] = None) -> int:
    """Walks every journey twice, prints what failed, and returns the exit code."""
    options = parse(arguments)
    passed, failures = 0, []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for has_script in (True, False):
            screens = SCREENS if options.screens and has_script else None
            seen: set[str] = set()
            for journey in JOURNEYS:
                if options.only not in journey.name or (journey.needs_script and not has_script):
                    continue
                # A record of its own for each journey: answers given in one are remembered in the next.
                with Server(options.waymark, options.url) as server:
                    walk = Walk(browser, server.url, journey, has_script, seen, screens)
                    walk.go()
                passed += walk.passed
                failures += walk.failures
                print(f"{'failed' if walk.failures else 'passed'}: {walk.name} ({walk.passed} checks)", flush=True)
        browser.close()
    for failure in failures:
        print(f"\n{failure}")
    print(f"\n{passed} passed, {len(failures)} failed")
    return 1 if failures or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
