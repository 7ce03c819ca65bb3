#!/usr/bin/env python3
"""Tests the benches' own arithmetic on invented figures."""
import io
import tempfile
import unittest
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any
from unittest import mock

import bench_plan
import bench_quality
import bench_read
import bench_web
import quality_line


def document(name: str, right: int, refused: bool = False) -> dict[str, Any]:
    """A document of ten actions, of which so many are read right."""
    figures = {key: [right, 10] for key in [*bench_quality.SCORED, *bench_quality.COLUMNS]}
    return {"name": name, "group": "corpus", "figures": figures, "refused": refused, "problem": None}


class PlanTests(unittest.TestCase):
    """The invented plan."""

    def test_it_is_the_same_each_time(self) -> None:
        """Otherwise no two runs could be compared."""
        self.assertEqual(list(bench_plan.rows(12)), list(bench_plan.rows(12)))

    def test_longer_plans_begin_alike(self) -> None:
        """What grows is the length, nothing else."""
        self.assertEqual(list(bench_plan.rows(7)), list(bench_plan.rows(12))[:7])

    def test_recommendations_have_five_actions(self) -> None:
        """The last takes what is left."""
        self.assertEqual([len(members) for _, members in bench_plan.groups(12)], [5, 5, 2])

    def test_the_lists_hold_every_row(self) -> None:
        """A heading line and a line a row."""
        with tempfile.TemporaryDirectory() as folder:
            bench_plan.write_csv(12, Path(folder) / "plan.csv")
            self.assertEqual(len((Path(folder) / "plan.csv").read_text(encoding="utf-8").splitlines()), 13)


class ReadTests(unittest.TestCase):
    """What is compared with a rival."""

    def test_exact_counts_actions_to_the_letter(self) -> None:
        """Blanks and line ends do not matter, letters do."""
        texts = [row.action for row in bench_plan.rows(3)]
        self.assertEqual(bench_read.exact([texts[0].replace(" ", "\n"), texts[1] + "x", texts[2]]), 2)

    def test_time_and_memory_are_of_the_program(self) -> None:
        """A program that fails ends the bench."""
        seconds, memory = bench_read.run(["true"])
        self.assertLess(seconds, 5)
        self.assertGreater(memory, 0)
        with self.assertRaises(SystemExit):
            bench_read.run(["false"])


class WebTests(unittest.TestCase):
    """Several plans made one."""

    def test_cells_keep_apart(self) -> None:
        """The second plan's cells are numbered on, wherever they are named."""
        def plan(text: str) -> dict[str, Any]:
            action = {"text": text, "due": {"from": None}, "from": {"text": [0, 1]}}
            return {"title": text, "sections": [{"findings": [{"from": {"text": [1]}, "actions": [action]}]}],
                    "cells": [{"id": 0}, {"id": 1}], "unplaced": [1], "doubts": [1]}

        whole = bench_web.joined([plan("a"), plan("b")])
        self.assertEqual([cell["id"] for cell in whole["cells"]], [0, 1, 2, 3])
        self.assertEqual(whole["unplaced"], [1, 3])
        finding = whole["sections"][1]["findings"][0]
        self.assertEqual(finding["from"], {"text": [3]})
        self.assertEqual(finding["actions"][0]["from"], {"text": [2, 3]})
        self.assertEqual(finding["actions"][0]["due"], {"from": None})


class QualityTests(unittest.TestCase):
    """The table of docs/importing.md and the line of bin/test."""

    def test_a_score_is_the_share_of_all_that_counts(self) -> None:
        """Nothing to count is no score."""
        self.assertEqual(bench_quality.score(document("a", 9)["figures"]), 90.0)
        self.assertIsNone(bench_quality.score({key: [0, 0] for key in bench_quality.SCORED}))

    def test_the_table_names_the_worst(self) -> None:
        """And shows the first score beside today's."""
        figures = {"documents": [document("a", 9), document("b", 8), document("c", 0, refused=True)], "totals": []}
        text = bench_quality.table(figures, {"a": 41.5})
        self.assertIn("| a | 41.5 | 90.0 |", text)
        self.assertIn("| c |  | refused, as it should be |", text)
        self.assertIn("The worst document is `b`: 80.0 of 100.", text)

    def test_a_first_score_stays(self) -> None:
        """Only documents never scored before are added."""
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(bench_quality, "FIRST", Path(folder) / "first.json"):
            bench_quality.first_scores([document("a", 5)], is_kept=True)
            self.assertEqual(bench_quality.first_scores([document("a", 9), document("b", 9)], is_kept=True),
                             {"a": 50.0, "b": 90.0})
            self.assertEqual(bench_quality.first_scores([document("c", 9)], is_kept=False), {"a": 50.0, "b": 90.0})

    def test_the_table_goes_between_its_marks(self) -> None:
        """The rest of the page stays."""
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(bench_quality, "PAGE", Path(folder) / "page.md"):
            page = f"before\n{bench_quality.OPENING}\nold\n{bench_quality.CLOSING}\nafter\n"
            bench_quality.PAGE.write_text(page, encoding="utf-8")
            bench_quality.write("new")
            self.assertEqual(bench_quality.PAGE.read_text(encoding="utf-8"),
                             page.replace("\nold\n", "\n\nnew\n\n"))

    def test_the_line_counts_documents_and_groups(self) -> None:
        """Seeds that are not on the machine are said."""
        figures = {"documents": [document("a", 9), document("b", 8)], "totals": [{"name": "all corpus"}],
                   "short": ["b: leads 80.0, at least 95", "all corpus: leads 85.0, at least 95"]}
        with redirect_stdout(io.StringIO()):
            line = quality_line.line(figures)
        self.assertTrue(line.startswith("1 passed, 2 failed (the seeds are not on this machine"))


if __name__ == "__main__":
    unittest.main()
