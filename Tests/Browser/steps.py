"""The steps that journeys are made of: what a person does, and what the person then sees."""
import csv
import io
import json
import re
from pathlib import Path
from typing import Callable

from playwright.sync_api import expect

from walk import Step, Walk

DOCUMENTS = Path(__file__).resolve().parents[2] / "Sources" / "DemoCouncil" / "Documents"


def go(address: str) -> Step:
    """Opens an address of the site."""
    def run(walk: Walk) -> None:
        walk.page.goto(address)
    return Step(f"go to {address}", run)


def page(heading: str, name: str) -> Step:
    """The page's h1 has the words; the page is looked at under the name."""
    def run(walk: Walk) -> None:
        expect(walk.page.locator("h1")).to_contain_text(heading)
        walk.look(name)
    return Step(f"see the page “{heading}”", run)


def see(words: str) -> Step:
    """The words stand on the page and can be seen."""
    def run(walk: Walk) -> None:
        expect(walk.page.locator("main").get_by_text(words).first).to_be_visible()
    return Step(f"see “{words}”", run)


def rows(count: int) -> Step:
    """The lists of the page have so many rows with a row header."""
    def run(walk: Walk) -> None:
        expect(walk.page.locator("main tbody th[scope=row]")).to_have_count(count)
    return Step(f"see {count} rows", run)


def follow(words: str, at: int = 0) -> Step:
    """Follows the link whose name begins with the words."""
    def run(walk: Walk) -> None:
        name = re.compile("^" + re.escape(words))
        walk.page.get_by_role("link", name=name).nth(at).click()
        walk.page.wait_for_load_state()
    return Step(f"follow “{words}”", run)


def press(words: str, at: int = 0) -> Step:
    """Presses the button whose name begins with the words."""
    def run(walk: Walk) -> None:
        walk.page.get_by_role("button", name=re.compile("^" + re.escape(words))).nth(at).click()
        walk.page.wait_for_load_state()
    return Step(f"press “{words}”", run)


def fill(label: str, words: str) -> Step:
    """Fills in a field by its label."""
    def run(walk: Walk) -> None:
        walk.page.get_by_label(label, exact=True).fill(words)
    return Step(f"fill in “{label}”", run)


def has(label: str, words: str) -> Step:
    """A field holds the words: nothing was lost."""
    def run(walk: Walk) -> None:
        expect(walk.page.get_by_label(label, exact=True)).to_have_value(words)
    return Step(f"see that “{label}” is kept", run)


def choose(label: str, words: str) -> Step:
    """Chooses one of a list, by its words."""
    def run(walk: Walk) -> None:
        walk.page.get_by_label(label, exact=True).select_option(label=words)
    return Step(f"choose “{words}” for “{label}”", run)


def upload(label: str, file: str) -> Step:
    """Chooses a document of the demonstration council."""
    def run(walk: Walk) -> None:
        walk.page.get_by_label(label, exact=True).set_input_files(DOCUMENTS / file)
    return Step(f"choose the file {file}", run)


def send_file(label: str, name: str, data: bytes) -> Step:
    """Chooses a file that this test makes up."""
    def run(walk: Walk) -> None:
        walk.page.get_by_label(label, exact=True).set_input_files(
            {"name": name, "mimeType": "application/octet-stream", "buffer": data})
    return Step(f"choose the file {name}", run)


def tick(label: str) -> Step:
    """Ticks a box, or chooses one of several that are all in sight."""
    def run(walk: Walk) -> None:
        walk.page.get_by_label(label, exact=True).check()
    return Step(f"choose “{label}”", run)


def unfold(words: str) -> Step:
    """Opens what is folded away under the words."""
    def run(walk: Walk) -> None:
        walk.page.locator("summary").filter(has_text=re.compile("^" + re.escape(words))).first.click()
    return Step(f"unfold “{words}”", run)


def open_first(place: str, words: str) -> Step:
    """Follows the first link within a part of the page."""
    def run(walk: Walk) -> None:
        walk.page.locator(place).get_by_role("link").first.click()
        walk.page.wait_for_load_state()
    return Step(f"open the first of {words}", run)


def crumb(number: int) -> Step:
    """Follows one step of the way from the top, counted from 1."""
    def run(walk: Walk) -> None:
        walk.page.locator(".crumbs").get_by_role("link").nth(number - 1).click()
        walk.page.wait_for_load_state()
    return Step(f"go up to step {number} of the way", run)


def keep(name: str) -> Step:
    """Keeps the address of this page for later."""
    def run(walk: Walk) -> None:
        walk.kept[name] = walk.page.url.split("?")[0].split("#")[0]
    return Step(f"keep the address of the {name}", run)


def go_to(name: str, rest: str = "") -> Step:
    """Opens an address that was kept, or one under it."""
    def run(walk: Walk) -> None:
        walk.page.goto(walk.kept[name] + rest)
    return Step(f"go to the {name}{rest}", run)


def meanwhile(label: str, words: str, button: str) -> Step:
    """Somebody else sends this page's form, in another tab."""
    def run(walk: Walk) -> None:
        other = walk.context.new_page()
        other.goto(walk.page.url)
        other.get_by_label(label, exact=True).fill(words)
        other.get_by_role("button", name=button).click()
        other.wait_for_load_state()
        other.close()
    return Step(f"meanwhile somebody fills in “{label}”", run)


def answer(question: int, choice: int) -> Step:
    """Answers a question of a proposal, both counted from 1."""
    def run(walk: Walk) -> None:
        card = walk.page.locator(f"#q{question}")
        card.get_by_role("radio").nth(choice - 1).check()
        card.get_by_role("button", name="Save answer").click()
        walk.page.wait_for_load_state()
    return Step(f"answer question {question} with choice {choice}", run)


def if_there(button: str) -> Step:
    """Presses a button where the page has it."""
    def run(walk: Walk) -> None:
        found = walk.page.get_by_role("button", name=re.compile("^" + re.escape(button)))
        if found.count():
            found.first.click()
            walk.page.wait_for_load_state()
    return Step(f"press “{button}” where there is one", run)


def open_sources() -> Step:
    """Opens every "as the document says it", and sees words in each."""
    def run(walk: Walk) -> None:
        sources = walk.page.locator("details.source")
        assert sources.count(), "no value shows its source"
        for at in range(sources.count()):
            sources.nth(at).locator("summary").click()
            quote = sources.nth(at).locator("blockquote").first
            expect(quote).to_be_visible()
            assert quote.inner_text().strip(), "a source without words"
    return Step("open the sources", run)


def download(link: str, holds: Callable[[bytes], None], at: int = 0) -> Step:
    """Takes a file away by its link and looks into it."""
    def run(walk: Walk) -> None:
        with walk.page.expect_download() as waiting:
            walk.page.get_by_role("link", name=link).nth(at).click()
        holds(Path(waiting.value.path()).read_bytes())
    return Step(f"take away “{link}”", run)


def csv_of(count: int) -> Callable[[bytes], None]:
    """A CSV file with so many rows under its headings, all of one width."""
    def holds(data: bytes) -> None:
        lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
        assert len(lines) == count + 1, f"{len(lines) - 1} rows, not {count}"
        assert len({len(line) for line in lines}) == 1, "rows of different widths"
    return holds


def plan_of(count: int) -> Callable[[bytes], None]:
    """A plan document with so many actions."""
    def holds(data: bytes) -> None:
        plan = json.loads(data)
        assert plan["format"] == "improvement-plan/1", plan["format"]
        actions = [action for section in plan["sections"] for finding in section["findings"] for action in finding["actions"]]
        assert len(actions) == count, f"{len(actions)} actions, not {count}"
    return holds
