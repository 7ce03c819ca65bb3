#!/usr/bin/env python3
"""Tests of the scorer: a perfect reading scores 100, and every planted fault lowers the figure it belongs to, and no other."""
import contextlib
import copy
import hashlib
import io
import json
import stat
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any, Callable

sys.path.insert(0, str(Path(__file__).resolve().parent))
import read_quality as rq  # noqa: E402

TEXT = """Plan of an invented place
| What | Task | Who | When | Proof |
| 1. Visits are late. | <p>Set a rota.</p> <ul> - Days - Nights</ul> | Ann Ash<br>Bo Birch | May 2020 | 90% of visits on time, up from 70%. Done: “Rota set” |
| | Check the rota | Ann Ash | 1 June 2020 | Checks made |
| 2. Plans are thin. | Check the rota | Cy Cole | | No plan older than 6 months |
"""

WAYMARK = """#!{python}
import pathlib, sys
assert sys.argv[1] == "read" and sys.argv[3:] == ["--format", "json"]
reading = pathlib.Path(sys.argv[2]).with_suffix(".reading")
if not reading.exists():
    sys.exit(3)
print(reading.read_text(encoding="utf-8"))
"""


def place(line: int, words: str, nth: int = 0) -> list[list[int]]:
    """The place of words in a line of the invented text."""
    found, start = TEXT.split("\n")[line - 1], -1
    for _ in range(nth + 1):
        start = found.index(words, start + 1)
    return [[line, start, start + len(words)]]


def action(text: Any, **fields: Any) -> dict[str, Any]:
    """An action of a seed reading; what is not given is silent."""
    silent = {key: None for key in ("ref", "leads_text", "due_text", "due", "status_text", "status", "progress",
                                    "progress_as_of", "future", "evidence", "monitored_by")}
    return silent | {"text": text, "sub_items": [], "leads": []} | fields


def seed() -> dict[str, Any]:
    """The hand reading of the invented text."""
    month = {"start": "2020-05-01", "end": "2020-05-31", "precision": "month"}
    day = {"start": "2020-06-01", "end": "2020-06-01", "precision": "day"}
    rota = action(place(3, "<p>Set a rota.</p> <ul> - Days - Nights</ul>"), sub_items=[place(3, "Days"), place(3, "Nights")],
                  leads=[place(3, "Ann Ash"), place(3, "Bo Birch")], due=month, status="completed",
                  evidence=place(3, "90% of visits on time, up from 70%."), progress=place(3, "“Rota set”"))
    share = {"text": place(3, "90% of visits on time, up from 70%."), "action": 0, "direction": "up",
             "baseline": {"value": 70, "unit": "%"}, "target": {"value": 90, "unit": "%", "kind": "absolute"}}
    age = {"text": place(5, "No plan older than 6 months"), "action": 0, "direction": None, "baseline": None, "target": None}
    links = {"paragraphs": ["4"], "recommendations": []}
    findings = [
        {"ref": "1", "text": place(3, "Visits are late."), "links": links, "measures": [share], "success_criteria": [],
         "progress": None, "actions": [rota, action(place(4, "Check the rota"), leads=[place(4, "Ann Ash")], due=day,
                                                    evidence=place(4, "Checks made"))]},
        {"ref": "2", "text": place(5, "Plans are thin."), "links": links, "measures": [age], "success_criteria": [],
         "progress": None, "actions": [action(place(5, "Check the rota"), leads=[place(5, "Cy Cole")],
                                              future=place(5, "No plan older than 6 months"))]},
    ]
    return {"seed": "900", "sha256": hashlib.sha256(TEXT.encode()).hexdigest(), "measures": [], "success_criteria": [],
            "counts": {"sections": 1, "findings": 2, "actions": 3, "measures": 2, "success_criteria": 0},
            "sections": [{"title": place(1, "Plan of an invented place"), "findings": findings}]}


def perfect() -> rq.Plan:
    """What a faultless reader prints for the invented text."""
    plan = rq.resolve(seed(), TEXT.split("\n"))
    cells = [{"id": 1, "text": "Set a rota. Days Nights"}, {"id": 2, "text": "Check the rota"}]
    return plan | {"cells": cells, "doubts": [], "unplaced": []}


def score(plan: rq.Plan) -> rq.Result:
    """The result of a reading of the invented text."""
    return rq.compare(rq.Result("900", "seeds"), rq.resolve(seed(), TEXT.split("\n")), plan, TEXT)


class Figures(unittest.TestCase):
    """Perfect readings and planted faults."""

    def fault(self, plant: Callable[[list[dict[str, Any]]], Any], **expected: list[int]) -> rq.Result:
        """Plants a fault in the findings; the named figures must be as given, all others as in a perfect reading."""
        plan = copy.deepcopy(perfect())
        plant(plan["sections"][0]["findings"])
        result = score(plan)
        self.assertEqual(result.figures, score(perfect()).figures | expected)
        return result

    def test_perfect(self) -> None:
        result = score(perfect())
        for name, (right, of) in result.figures.items():
            self.assertEqual(right, 0 if name in rq.CEILINGS else of, name)
        self.assertEqual((result.differences, rq.shortfalls([result], [result])), ([], []))
        self.assertEqual(result.words["words added"], 0)
        self.assertGreater(result.words["words in no cell"], 0)
        self.assertEqual(result.figures["actions"], [3, 3])

    def test_markup_and_names(self) -> None:
        first = perfect()["sections"][0]["findings"][0]["actions"][0]
        self.assertEqual(first["text"], "Set a rota. Days - Nights")
        self.assertEqual((first["sub_items"], first["leads"]), (["Days", "Nights"], ["Ann Ash", "Bo Birch"]))
        self.assertEqual(first["progress_text"], "“Rota set”")

    def test_form_alone_is_no_fault(self) -> None:
        def other_form(findings: list[dict[str, Any]]) -> None:
            findings[0]["actions"][0] |= {"progress_text": '"Rota\nset"', "leads": ["Ann  Ash", "bo birch"], "sub_items": ["Days;", "Nights"]}
            findings[1]["measures"][0]["target"] = {"value": None, "unit": None, "kind": "trend"}
        self.fault(other_form)

    def test_lost_action(self) -> None:
        result = self.fault(lambda f: f[0]["actions"].pop(0), actions=[2, 3], placed=[2, 3], invented=[0, 2], leads=[2, 2], due=[2, 2],
                            status=[2, 2], progress=[0, 0], evidence=[1, 1], sub_items=[0, 0], doubts=[0, 2])
        self.assertEqual(result.counts["actions"], [3, 2])
        self.assertTrue(any("actions 2, expected 3" in line for line in rq.shortfalls([result], [result])))

    def test_lost_twin_leaves_the_one_under_its_own_finding(self) -> None:
        result = self.fault(lambda f: f[0]["actions"].pop(1), actions=[2, 3], placed=[2, 3], invented=[0, 2], leads=[2, 2], due=[2, 2],
                            status=[2, 2], evidence=[1, 1], doubts=[0, 2])
        self.assertEqual([one["field"] for one in result.differences], ["actions", "placed"])

    def test_action_under_the_wrong_finding(self) -> None:
        self.fault(lambda f: f[1]["actions"].insert(0, f[0]["actions"].pop(0)), placed=[2, 3])

    def test_invented_action(self) -> None:
        self.fault(lambda f: f[0]["actions"].append({"text": "Paint the walls"}), invented=[1, 4], doubts=[0, 4])

    def test_nearly_the_same_text_is_found(self) -> None:
        self.fault(lambda f: f[0]["actions"][0].update(text="Set a rota. Days or Nights"))
        self.fault(lambda f: f[0].update(text="P Visits are late."))

    def test_fields(self) -> None:
        self.fault(lambda f: f[0]["actions"][0]["leads"].reverse(), leads=[2, 3])
        self.fault(lambda f: f[0]["actions"][0]["due"].update(precision="range"), due=[2, 3])
        self.fault(lambda f: f[1]["actions"][0].update(due={"start": None, "end": "2020-01-01", "precision": "day"}), due=[2, 3])
        self.fault(lambda f: f[0]["actions"][1].update(status="ongoing"), status=[2, 3])
        self.fault(lambda f: f[0]["actions"][0].update(progress_text="“Rota sat”"), progress=[0, 1])
        self.fault(lambda f: f[0]["actions"][1].update(evidence_text=None), evidence=[1, 2])
        self.fault(lambda f: f[0]["actions"][1].update(future_text="Soon"), future=[1, 2])
        self.fault(lambda f: f[0]["actions"][1].update(monitored_by="Board"), monitored=[0, 1])
        self.fault(lambda f: f[0]["actions"][0].update(sub_items=["Days Nights"]), sub_items=[0, 1])
        self.fault(lambda f: f[0].update(ref=None), details=[3, 4])
        self.fault(lambda f: f[0].update(progress_text="Late"), progress=[1, 2])

    def test_measures(self) -> None:
        self.fault(lambda f: f[0]["measures"][0].update(baseline=None), baseline=[1, 2])
        self.fault(lambda f: f[0]["measures"][0]["target"].update(kind="reduction"), target=[1, 2])
        self.fault(lambda f: f[0]["measures"][0].update(direction="down"), direction=[1, 2])
        self.fault(lambda f: f[0]["measures"].pop(), measures=[1, 2], baseline=[1, 1], target=[1, 1], direction=[1, 1])

    def test_lost_finding(self) -> None:
        self.fault(lambda f: f[0].update(text="Something else"), findings=[1, 2], placed=[1, 3], details=[2, 2])

    def test_words_that_the_file_lacks(self) -> None:
        plan = perfect()
        plan["cells"].append({"id": 3, "text": "Invented words"})
        self.assertEqual(score(plan).words["words added"], 1)  # the text has "invented" once

    def test_one_measure_a_point_is_told_apart_by_its_figures(self) -> None:
        points = [{"text": "75% then 100%", "target": {"value": value, "unit": "%", "kind": "absolute"}} for value in (75, 100)]
        result = rq.compare(rq.Result("x", "seeds"), {"measures": points}, {"measures": points[::-1]})
        self.assertEqual((result.figures["measures"], result.figures["target"]), ([2, 2], [2, 2]))


class Runs(unittest.TestCase):
    """The whole command, with a stand-in for waymark."""

    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        for name in ("seeds", "readings", "documents/good", "documents/refused"):
            (self.folder / name).mkdir(parents=True)
        self.waymark = self.folder / "waymark"
        self.waymark.write_text(WAYMARK.format(python=sys.executable))
        self.waymark.chmod(self.waymark.stat().st_mode | stat.S_IXUSR)
        self.write("seeds/900_text.txt", TEXT)
        self.write("readings/900.json", seed())
        self.write("seeds/900_text.reading", perfect())
        self.write("documents/good/document.txt", TEXT)
        self.write("documents/good/expected.json", {"sections": [{"title": None, "findings": [
            {"text": "Visits are late.", "actions": [{"text": "Check the rota", "leads": ["Ann Ash"]}]}]}]})
        self.write("documents/good/document.reading", {"sections": [{"findings": [
            {"text": "Visits are late.", "actions": [{"text": "Check the rota", "leads": ["Ann Ash"], "status": "completed"}]}]}]})
        self.write("documents/refused/document.txt", "No plan.")
        self.write("documents/refused/expected.json", {"refused": True})

    def write(self, name: str, content: Any) -> None:
        """Writes a file of the stand-in tree."""
        text = content if isinstance(content, str) else json.dumps(content)
        (self.folder / name).write_text(text, encoding="utf-8")

    def run_main(self, *arguments: str) -> tuple[int, str]:
        """The exit code and the printed words."""
        places = [part for name in ("seeds", "readings", "documents") for part in (f"--{name}", str(self.folder / name))]
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            code = rq.main(["--waymark", str(self.waymark), "--check", *places, *arguments])
        return code, printed.getvalue()

    def test_all_good(self) -> None:
        code, printed = self.run_main("--json", str(self.folder / "out.json"))
        self.assertEqual(code, 0, printed)
        self.assertIn("refused: refused, as it should be", printed)
        self.assertIn("All floors are reached.", printed)
        out = json.loads((self.folder / "out.json").read_text(encoding="utf-8"))
        self.assertEqual([one["name"] for one in out["documents"]], ["900", "good", "refused"])
        self.assertEqual(out["totals"][0]["figures"]["actions"], [3, 3])

    def test_fault_ends_with_1_and_is_told(self) -> None:
        plan = perfect()
        plan["sections"][0]["findings"][0]["actions"][0]["leads"] = ["Ann Ash Bo Birch"]
        self.write("seeds/900_text.reading", plan)
        code, printed = self.run_main("--verbose", "--only", "900")
        self.assertEqual(code, 1)
        self.assertIn("all seeds: leads 66.7, at least 97", printed)
        self.assertIn("got:      ['Ann Ash Bo Birch']", printed)

    def test_not_refused(self) -> None:
        self.write("documents/refused/document.reading", {})
        code, printed = self.run_main()
        self.assertEqual(code, 1)
        self.assertIn("refused: read, though it is to be refused", printed)

    def test_waymark_fails(self) -> None:
        (self.folder / "documents/good/document.reading").unlink()
        code, printed = self.run_main("--only", "good")
        self.assertEqual(code, 1)
        self.assertIn("good: waymark ended with 3", printed)

    def test_seed_text_changed(self) -> None:
        self.write("seeds/900_text.txt", TEXT + "more")
        code, printed = self.run_main()
        self.assertEqual(code, 1)
        self.assertIn("900: the text that was read by hand is missing", printed)

    def test_no_seeds_folder(self) -> None:
        code, printed = self.run_main("--seeds", str(self.folder / "nowhere"))
        self.assertEqual(code, 0, printed)
        self.assertIn("1 seed readings did not run", printed)


class Readings(unittest.TestCase):
    """The hand readings that are kept with the project."""

    def test_places_are_well_formed_and_counts_agree(self) -> None:
        for path in sorted((rq.TESTS / "Seeds").glob("*.json")):
            with self.subTest(path.stem):
                reading = json.loads(path.read_text(encoding="utf-8"))
                self.assertEqual(reading["counts"], rq.count(reading))

    @unittest.skipUnless(rq.SEEDS.is_dir(), "the seed texts are not here")
    def test_each_scores_100_against_itself(self) -> None:
        for path in sorted((rq.TESTS / "Seeds").glob("*.json")):
            with self.subTest(path.stem):
                reading = json.loads(path.read_text(encoding="utf-8"))
                text = next(rq.SEEDS.glob(f"{path.stem}_*.txt")).read_bytes().decode("utf-8")
                plan = rq.resolve(reading, text.split("\n"))
                result = rq.compare(rq.Result(path.stem, "seeds"), plan, plan, text)
                self.assertEqual((result.differences, rq.shortfalls([result], [result])), ([], []))
                self.assertEqual(result.figures["actions"], [reading["counts"]["actions"]] * 2)


if __name__ == "__main__":
    unittest.main()
