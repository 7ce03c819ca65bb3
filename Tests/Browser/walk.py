"""One journey in one browser: does its steps, looks at its pages, and keeps what failed."""
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional

from playwright.sync_api import Browser, ConsoleMessage, Error

import checks

SECONDS = 10_000  # a step's patience, in milliseconds


@dataclass
class Step:
    """Something a person does or sees."""
    words: str
    run: Callable[["Walk"], None]


@dataclass
class Journey:
    """Steps under a name."""
    name: str
    steps: list[Step]
    needs_script: bool = False


class Walk:
    """A journey on its way. `page` is the browser's page; `seen` names the pages that were looked at already; `kept` are
    addresses to come back to."""

    def __init__(self, browser: Browser, url: str, journey: Journey, has_script: bool, seen: set[str],
                 screens: Optional[Path]) -> None:
        self.journey = journey
        self.has_script = has_script
        self.seen = seen
        self.screens = screens
        self.url = url
        self.name = f"{journey.name}, {'with' if has_script else 'without'} JavaScript"
        self.passed = 0
        self.failures: list[str] = []
        self.kept: dict[str, str] = {}
        self.context = browser.new_context(
            base_url=url, java_script_enabled=has_script, viewport=checks.WIDE, locale="en-GB")
        self.context.set_default_timeout(SECONDS)
        self.page = self.context.new_page()
        self.page.on("console", self.heard)
        self.page.on("pageerror", lambda error: self.fail("script", str(error)))

    def heard(self, message: ConsoleMessage) -> None:
        """The browser's own complaints count, but not that a page it was sent to is a refusal."""
        if message.type == "error" and "the server responded with a status of" not in message.text:
            self.fail("console", message.text)

    def fail(self, what: str, why: str) -> None:
        """Keeps a failure with where it happened."""
        self.failures.append(f"{self.name}: {what}\n  at {self.page.url.removeprefix(self.url)}\n  {why}")

    def check(self, what: str, run: Callable[[], None]) -> bool:
        """Counts one check; a failure is kept with its reason."""
        try:
            run()
        except (AssertionError, Error) as error:
            self.fail(what, str(error).strip())
            return False
        self.passed += 1
        return True

    def go(self) -> None:
        """Does the steps, up to the first that fails: the ones after it would stand on nothing."""
        try:
            for step in self.journey.steps:
                if not self.check(step.words, lambda step=step: step.run(self)):
                    break
        finally:
            self.context.close()

    def look(self, name: str) -> None:
        """Looks at the page as it stands, once for each name."""
        if name in self.seen:
            return
        self.seen.add(name)
        self.check(f"{name}: one h1, a title, a language", lambda: checks.frame(self.page))
        # axe itself needs JavaScript; without it the pages are the same bytes.
        if self.has_script:
            self.check(f"{name}: axe", lambda: checks.axe(self.page))
        self.check(f"{name}: 320 px", lambda: checks.fits(self.page, checks.NARROW))
        self.check(f"{name}: 200 % zoom", lambda: checks.fits(self.page, checks.ZOOMED))
        if self.screens:
            checks.picture(self.page, self.screens, name)
        self.page.set_viewport_size(checks.WIDE)
