#!/usr/bin/env python3
"""Scores how well `waymark read FILE --format json` reads improvement plans.

What was read is compared with what a person read by hand: a seed reading (Tests/PlanReadingTests/Seeds/NNN.json, places in
a text that lies elsewhere) or a corpus document (Tests/PlanReadingTests/Documents/NAME/expected.json). A field that the
hand reading leaves out is not scored. Leads, due and status count over every action found; words (progress, evidence,
future, monitored by, sub-items, details) only where one side has any: silence on both sides proves nothing.
"""
import argparse
import hashlib
import html
import json
import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional

REPOSITORY = Path(__file__).resolve().parents[2]
SEEDS = Path(os.environ.get("WAYMARK_SEEDS") or REPOSITORY.parent / "shared" / "seeds")
TESTS = REPOSITORY / "Tests" / "PlanReadingTests"
Plan = dict[str, Any]
COUNTED = ["sections", "findings", "actions", "measures", "success_criteria"]
WORDS = {"progress": "progress_text", "evidence": "evidence_text", "future": "future_text",
         "monitored": "monitored_by", "sub_items": "sub_items"}
SHARES = ["findings", "actions", "placed", "invented", "leads", "due", "status", *WORDS,
          "measures", "baseline", "target", "direction", "success_criteria", "details", "doubts"]
FLOORS = {  # percent
    "seeds": {"actions": 99, "placed": 99, "invented": 2, "leads": 97, "due": 97, "status": 97, "progress": 95,
              "evidence": 95, "future": 95, "measures": 85, "doubts": 10},
    "corpus": {"actions": 98, "placed": 98, "invented": 2, "leads": 95, "due": 95, "status": 95, "doubts": 10},
}
KEYS = {"due": ["start", "end", "precision"], "baseline": ["value", "unit"], "target": ["value", "unit", "kind"]}
EACH_DOCUMENT = {"seeds": {}, "corpus": {"actions": 90, "placed": 90}}
CEILINGS = {"invented", "doubts"}
ALIKE = 0.8
LONGER = {name: name + "_text" for name in ("band", "progress", "progress_as_of", "future", "evidence")}
MARKUP = re.compile(r"(?:^|<[^>]*>)\s*(?:[-•▪·]\s+)?|\*\*|\|")  # tags, list markers at the start of an item, pipes
FOLDED = str.maketrans("‘’`“”–—‑−•▪\u00a0", "'''\"\"----   ", "\u200b\u00ad")


@dataclass
class Result:
    """What came of one document, or of all of a group."""
    name: str
    group: str
    figures: dict[str, list[int]] = field(default_factory=lambda: {name: [0, 0] for name in SHARES})  # right, of
    counts: dict[str, list[int]] = field(default_factory=dict)  # expected, got
    words: dict[str, int] = field(default_factory=dict)  # unplaced cells; words added; words in no cell
    differences: list[dict[str, Any]] = field(default_factory=list)
    problem: Optional[str] = None
    refused: bool = False

    def tally(self, name: str, at: str, expected: Any, got: Any, right: bool) -> None:
        """Counts one comparison, and keeps it when it differs."""
        self.figures[name][0] += right
        self.figures[name][1] += 1
        if not right:
            self.differences.append({"at": at, "field": name, "expected": expected, "got": got})


def fold(text: Any) -> str:
    """One form for the same words: blanks, quotes, dashes and bullets made equal; a closing ';' or ',' dropped."""
    joined = " ".join(str(text or "").translate(FOLDED).split())
    return re.sub(r" +([.,;:!?)])", r"\1", joined).rstrip(";, ")


def fold_lead(text: str) -> str:
    """A lead in one form: blanks around strokes and dashes, closing stops and case do not matter."""
    return re.sub(r"\s*([-/])\s*", r"\1", fold(text)).rstrip(".").casefold()


def bag(text: Optional[str]) -> Counter[str]:
    """The words of a text as a multiset, without case and punctuation."""
    return Counter(re.findall(r"[^\W_]+", fold(text).casefold()))


def overlap(one: Counter[str], other: Counter[str]) -> float:
    """The share of words in common, from 0 to 1 (Dice)."""
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def align(expected: list[str], got: list[str], prefer: Callable[[int, int], int] = lambda i, j: 0) -> dict[int, int]:
    """Pairs expected with got, each once: equal texts first, then the most alike; then `prefer`; then the order."""
    theirs = [(fold(text).casefold(), bag(text)) for text in got]
    pairs = []
    for i, text in enumerate(expected):
        mine, words = fold(text).casefold(), bag(text)
        for j, (their, their_words) in enumerate(theirs):
            likeness = 2.0 if mine == their else overlap(words, their_words)
            if likeness >= ALIKE:
                pairs.append((-likeness, -prefer(i, j), i, j))
    matched: dict[int, int] = {}
    for _, _, i, j in sorted(pairs):
        if i not in matched and j not in matched.values():
            matched[i] = j
    return matched


def resolve(value: Any, lines: list[str]) -> Any:
    """A seed reading, or a part of it, with words (less markup) for its places and the names of improvement-plan/1."""
    if isinstance(value, dict):
        return {LONGER.get(key, key): resolve(part, lines) for key, part in value.items()}
    if not isinstance(value, list):
        return value
    if value and all(isinstance(part, list) and [type(item) for item in part] == [int] * 3 for part in value):
        pieces = [MARKUP.sub(" ", lines[line - 1][start:end]) for line, start, end in value]
        return html.unescape(" ".join(" ".join(pieces).split()))
    return [resolve(part, lines) for part in value]


def findings_of(plan: Plan) -> list[Plan]:
    """All findings of a plan, in order."""
    return [finding for section in plan.get("sections") or [] for finding in section.get("findings") or []]


def parts_of(plan: Plan, name: str) -> list[tuple[int, Plan]]:
    """All actions, measures or criteria with the index of their finding; -1 for those of the whole plan."""
    parts = [(-1, item) for item in plan.get(name) or []]
    parts += [(at, item) for at, finding in enumerate(findings_of(plan)) for item in finding.get(name) or []]
    return [(at, item if isinstance(item, dict) else {"text": item}) for at, item in parts]


def count(plan: Plan) -> dict[str, int]:
    """How many sections, findings, actions, measures and criteria a plan has."""
    return {"sections": len(plan.get("sections") or []), "findings": len(findings_of(plan)),
            **{name: len(parts_of(plan, name)) for name in COUNTED[2:]}}


def same_value(name: str, expected: Any, got: Any) -> bool:
    """Whether two normal values say the same: leads, due dates, statuses, baselines, targets, directions."""
    def core(value: Any) -> Any:
        if not value or (isinstance(value, dict) and value.get("value", 0) is None):
            return None  # a target without a figure says no more than its direction
        if name == "leads":
            return [fold_lead(lead) for lead in value]
        return [value.get(key) for key in KEYS[name]] if name in KEYS else value

    return core(expected) == core(got)


def compare_words(result: Result, name: str, at: str, expected: Any, got: Any) -> None:
    """Compares words, or lists of words, where at least one side has any."""
    mine, theirs = ([fold(item) for item in (side if isinstance(side, list) else [side]) if item] for side in (expected, got))
    if mine or theirs:
        result.tally(name, at, expected, got, mine == theirs)


def compare_action(result: Result, at: str, expected: Plan, got: Plan) -> None:
    """Compares the fields of an action that was found."""
    for name in ("leads", "due", "status"):
        if name in expected:
            result.tally(name, at, expected[name], got.get(name), same_value(name, expected[name], got.get(name)))
    for name, key in WORDS.items():
        if key in expected:
            compare_words(result, name, at, expected[key], got.get(key))


def compare_findings(result: Result, expected: Plan, got: Plan) -> dict[int, int]:
    """Pairs the findings, compares what they say, and returns the pairs (-1 is the plan itself)."""
    mine, theirs = findings_of(expected), findings_of(got)
    keys = [[finding.get("text") or f"({finding.get('ref')})" for finding in side] for side in (mine, theirs)]
    pairs = align(*keys)
    for i, finding in enumerate(mine):
        at, other = f"finding {i}", theirs[pairs[i]] if i in pairs else {}
        result.tally("findings", at, keys[0][i], None, i in pairs)
        if i in pairs and "progress_text" in finding:
            compare_words(result, "progress", at, finding["progress_text"], other.get("progress_text"))
        for name in [key for key in ("ref", "second_text", "band_text") if i in pairs and key in finding]:
            compare_words(result, "details", f"{at} {name}", finding[name], other.get(name))
        for name in ("paragraphs", "recommendations") if i in pairs and "links" in finding else ():
            compare_words(result, "details", f"{at} {name}", finding["links"].get(name), (other.get("links") or {}).get(name))
    return pairs | {-1: -1}


def compare_parts(result: Result, name: str, values: list[str], expected: Plan, got: Plan, where: dict[int, int]) -> None:
    """Pairs the actions, measures or criteria of the whole plan, and compares those found."""
    mine, theirs = parts_of(expected, name), parts_of(got, name)

    def prefer(i: int, j: int) -> int:
        equal = sum(same_value(key, mine[i][1].get(key), theirs[j][1].get(key)) for key in values)
        return 10 * (where.get(mine[i][0]) == theirs[j][0]) + equal

    pairs = align([item.get("text") for _, item in mine], [item.get("text") for _, item in theirs], prefer)
    for i, (owner, item) in enumerate(mine):
        at = f"{name} {i}: {fold(item.get('text'))[:60]}"
        other_owner, other = theirs[pairs[i]] if i in pairs else (None, {})
        result.tally(name, at, item.get("text"), None, i in pairs)
        if name == "actions":
            placed = i in pairs and where.get(owner) == other_owner
            result.tally("placed", at, f"in finding {owner}", f"in finding {other_owner} as read", placed)
        if name == "actions" and i in pairs:
            compare_action(result, at, item, other)
        for key in [value for value in values if i in pairs and value in item]:
            result.tally(key, at, item[key], other.get(key), same_value(key, item[key], other.get(key)))
    if name == "actions":
        invented = sorted(set(range(len(theirs))) - set(pairs.values()))
        result.figures |= {"invented": [len(invented), len(theirs)], "doubts": [len(got.get("doubts") or []), len(theirs)]}
        result.differences += [{"at": f"read action {j}", "field": "invented", "expected": None, "got": theirs[j][1].get("text")}
                               for j in invented]


def compare(result: Result, expected: Plan, got: Plan, source: Optional[str] = None) -> Result:
    """Fills a result from two plans and, where there is one, the text they come from."""
    mine, theirs = expected.get("counts") or count(expected), count(got)
    result.counts = {name: [mine[name], theirs[name]] for name in COUNTED}
    where = compare_findings(result, expected, got)
    for name, values in {"actions": [], "measures": ["baseline", "target", "direction"], "success_criteria": []}.items():
        compare_parts(result, name, values, expected, got, where)
    result.words["unplaced cells"] = len(got.get("unplaced") or [])
    if source is not None:
        cells = bag(" ".join(cell.get("text") or "" for cell in got.get("cells") or []))
        result.words["words added"] = (cells - bag(html.unescape(source))).total()
        result.words["words in no cell"] = (bag(html.unescape(re.sub(r"<[^>]*>", " ", source))) - cells).total()
    return result


def run_waymark(waymark: str, file: Path) -> tuple[Optional[Plan], str]:
    """The plan that waymark reads in a file, or None with the reason."""
    try:
        done = subprocess.run([waymark, "read", str(file), "--format", "json"], capture_output=True, timeout=300)
        if done.returncode:
            return None, f"waymark ended with {done.returncode}: {done.stderr.decode(errors='replace').strip()[:200]}"
        return json.loads(done.stdout), ""
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        return None, f"waymark could not be used: {error}"


def score_file(waymark: str, result: Result, expected: Plan, file: Path, source: Optional[str]) -> Result:
    """Runs waymark on a file and compares; a document that is to be refused must be refused."""
    got, reason = run_waymark(waymark, file)
    if not expected.get("refused"):
        result.problem = reason or None
        return compare(result, expected, got or {}, source)
    result.refused = got is None and reason.startswith("waymark ended")
    result.problem = None if result.refused else reason or "read, though it is to be refused"
    return result


def score_seed(waymark: str, reading: Path, seeds: Path) -> Result:
    """Scores one seed reading, if the text that was read by hand is there."""
    seed = json.loads(reading.read_text(encoding="utf-8"))
    result = Result(reading.stem, "seeds", problem="the text that was read by hand is missing")
    for file in sorted(seeds.glob(f"{reading.stem}*.txt")):
        data = file.read_bytes()
        if hashlib.sha256(data).hexdigest() == seed["sha256"]:
            text = data.decode("utf-8")
            return score_file(waymark, result, resolve(seed, text.split("\n")), file, text)
    return result


def score_document(waymark: str, expected: Path) -> Result:
    """Scores one corpus document."""
    result = Result(expected.parent.name, "corpus", problem="its document is missing")
    for file in sorted(expected.parent.glob("document.*"))[:1]:
        source = file.read_text(encoding="utf-8", errors="replace") if file.suffix == ".txt" else None
        score_file(waymark, result, json.loads(expected.read_text(encoding="utf-8")), file, source)
    return result


def total(results: list[Result], group: str) -> Result:
    """The sum of a group's results."""
    out = Result(f"all {group}", group)
    for result in results:
        for mine, theirs in ((out.figures, result.figures), (out.counts, result.counts)):
            mine |= {name: [a + b for a, b in zip(mine.get(name, [0, 0]), pair)] for name, pair in theirs.items()}
        out.words |= {name: out.words.get(name, 0) + number for name, number in result.words.items()}
    return out


def percent(pair: list[int]) -> Optional[float]:
    """A figure in percent, or None where there was nothing to count."""
    return 100 * pair[0] / pair[1] if pair[1] else None


def table(rows: list[list[str]]) -> str:
    """Rows as plain text: the first column to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows)]
    return "\n".join("  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]) for row in rows)


def report(results: list[Result]) -> str:
    """Both tables: how many were read, and how much of it is right."""
    columns = ["unplaced cells", "words added", "words in no cell"]
    counts, shares = [["read/expected", *COUNTED, *columns]], [["right, percent", *SHARES]]
    for one in [result for result in results if result.counts]:
        counts.append([one.name, *(f"{one.counts[name][1]}/{one.counts[name][0]}" for name in COUNTED),
                       *(str(one.words.get(name, "-")) for name in columns)])
        values = [percent(one.figures[name]) for name in SHARES]
        shares.append([one.name, *("-" if value is None else f"{value:.1f}" for value in values)])
    lines = [f"{one.name}: {one.problem or 'refused, as it should be'}" for one in results if one.problem or one.refused]
    return "\n".join([table(counts), "", table(shares), *lines])


def shortfalls(results: list[Result], totals: list[Result]) -> list[str]:
    """Every floor that was not reached, in words."""
    out = [f"{result.name}: {result.problem}" for result in results if result.problem]
    out += [f"{one.name}: {name} {got}, expected {expected}" for one in results if one.group == "seeds"
            for name, (expected, got) in one.counts.items() if expected != got]
    for result, floors in [(t, FLOORS[t.group]) for t in totals] + [(r, EACH_DOCUMENT[r.group]) for r in results]:
        for name, limit in floors.items():
            share = percent(result.figures[name])
            if share is not None and (share > limit if name in CEILINGS else share < limit):
                out.append(f"{result.name}: {name} {share:.1f}, {'at most' if name in CEILINGS else 'at least'} {limit}")
    return out


def parse(arguments: Optional[list[str]]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--waymark", required=True, help="the executable")
    for name, folder in {"seeds": SEEDS, "readings": TESTS / "Seeds", "documents": TESTS / "Documents"}.items():
        parser.add_argument(f"--{name}", type=Path, default=folder, help=f"folder of the {name} (default: {folder})")
    parser.add_argument("--only", help="one seed number or document name")
    parser.add_argument("--json", type=Path, help="write every figure to this file")
    parser.add_argument("--verbose", action="store_true", help="list every difference")
    parser.add_argument("--check", action="store_true", help="end with 1 when a floor is not reached")
    return parser.parse_args(arguments)


def main(arguments: Optional[list[str]] = None) -> int:
    """Scores all documents, prints the report, and returns the exit code."""
    options = parse(arguments)
    readings = [path for path in sorted(options.readings.glob("*.json")) if options.only in (None, path.stem)]
    if not options.seeds.is_dir():
        print(f"{len(readings)} seed readings did not run: there is no folder {options.seeds}\n")
        readings = []
    results = [score_seed(options.waymark, path, options.seeds) for path in readings]
    results += [score_document(options.waymark, path) for path in sorted(options.documents.glob("*/expected.json"))
                if options.only in (None, path.parent.name)]
    groups = {group: [result for result in results if result.group == group] for group in FLOORS}
    totals = [total(members, group) for group, members in groups.items() if members]
    short = shortfalls(results, totals)
    print(report([*results, *totals]))
    for result in results if options.verbose else []:
        for one in result.differences:
            print(f"\n{result.name}, {one['field']}, {one['at']}\n  expected: {one['expected']}\n  got:      {one['got']}")
    print("\n".join(["", "Under the floors:", *short] if short else ["", "All floors are reached."]))
    if options.json:
        figures = {"documents": [vars(one) for one in results], "totals": [vars(one) for one in totals], "short": short}
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")
    return 1 if options.check and short else 0


if __name__ == "__main__":
    sys.exit(main())
