#!/usr/bin/env python3
"""How well Waymark reads the known documents, and the table of it in docs/importing.md.

The figures of a document's first reading are kept in read-quality-first.json: once written, they stay.
"""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Optional

LIBRARY = Path(__file__).resolve().parent
FIRST = LIBRARY / "read-quality-first.json"
PAGE = LIBRARY.parents[1] / "docs" / "importing.md"
OPENING, CLOSING = "<!-- table of read-quality: made by bin/bench read-quality --write -->", "<!-- end of the table -->"
COLUMNS = {"actions": "Actions found", "placed": "Under their finding", "invented": "Invented", "leads": "Leads",
           "due": "Due", "status": "Status", "measures": "Measures", "doubts": "Doubts per 100 actions"}
SCORED = ["actions", "leads", "due", "status"]  # what the score of a document is made of
Figures = dict[str, Any]


def percent(pair: list[int]) -> Optional[float]:
    """A share in percent, or None where there was nothing to count."""
    return 100 * pair[0] / pair[1] if pair[1] else None


def words(value: Optional[float]) -> str:
    """"97.1", or a dash."""
    return "–" if value is None else f"{value:.1f}"


def score(figures: dict[str, list[int]]) -> Optional[float]:
    """One number for a document: what is right of all actions, leads, dates and statuses together."""
    return percent([sum(figures[name][0] for name in SCORED), sum(figures[name][1] for name in SCORED)])


def first_scores(documents: list[Figures], is_kept: bool) -> dict[str, Optional[float]]:
    """The scores of the first readings; today's for documents never scored before, where they are to be kept."""
    scores: dict[str, Optional[float]] = json.loads(FIRST.read_text(encoding="utf-8")) if FIRST.exists() else {}
    if is_kept:
        scores = {one["name"]: 100.0 if one["refused"] else score(one["figures"]) for one in documents} | scores
        FIRST.write_text(json.dumps(scores, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return scores


def row(one: Figures, first: dict[str, Optional[float]]) -> list[str]:
    """A document's line."""
    if one["refused"]:
        return [one["name"], "", "refused, as it should be", *[""] * len(COLUMNS)]
    if one["problem"]:
        return [one["name"], "", f"**{one['problem']}**", *[""] * len(COLUMNS)]
    return [one["name"], words(first.get(one["name"])), words(score(one["figures"])),
            *(words(percent(one["figures"][name])) for name in COLUMNS)]


def table(figures: Figures, first: dict[str, Optional[float]]) -> str:
    """All documents and groups as a Markdown table, with a sentence on the worst."""
    head = ["Document", "Score at first reading", "Score now", *COLUMNS.values()]
    lines = [head, ["---", *["---:"] * (len(head) - 1)]]
    lines += [row(one, first) for one in figures["documents"] + figures["totals"]]
    scored = [(score(one["figures"]) or 0.0, one["name"]) for one in figures["documents"] if not one["refused"]]
    lowest, name = min(scored)
    return "\n".join(["| " + " | ".join(line) + " |" for line in lines]
                     + ["", f"The worst document is `{name}`: {lowest:.1f} of 100."])


def write(text: str) -> None:
    """Puts the table into the page, between its marks."""
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(OPENING)
    after = rest.split(CLOSING)[1]
    PAGE.write_text(f"{before}{OPENING}\n\n{text}\n\n{CLOSING}{after}", encoding="utf-8")


def main(arguments: Optional[list[str]] = None) -> int:
    """Scores all documents and returns the scorer's exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--waymark", required=True, help="the executable")
    parser.add_argument("--write", action="store_true", help="write the table in docs/importing.md")
    parser.add_argument("--first", action="store_true", help="keep the figures of documents never scored before")
    options, rest = parser.parse_known_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        command = [sys.executable, str(LIBRARY / "read_quality.py"), "--waymark", options.waymark, "--json", str(out), *rest]
        code = subprocess.run(command, check=False).returncode
        figures = json.loads(out.read_text(encoding="utf-8"))
    first = first_scores(figures["documents"], options.first)
    if options.write:
        write(table(figures, first))
    return code


if __name__ == "__main__":
    sys.exit(main())
