#!/usr/bin/env python3
"""Tests seed_runs.py on invented words."""
import tempfile
import unittest
from pathlib import Path

import seed_runs


class SeedRunsTests(unittest.TestCase):
    """What is hashed, and how."""

    def test_the_hash_is_fnv_1a(self) -> None:
        """The published vectors; ArchitectureTests hold the same three."""
        for text, expected in {"": 0xCBF29CE484222325, "a": 0xAF63DC4C8601EC8C, "foobar": 0x85944171F73967E8}.items():
            self.assertEqual(seed_runs.fnv(text), expected)

    def test_words_lose_case_and_marks(self) -> None:
        """The same example as in ArchitectureTests."""
        self.assertEqual(seed_runs.words("Head—of: CAFÉ’s 2nd\u00a0½ <b>x_y</b>"),
                         ["head", "of", "café", "s", "2nd", "½", "b", "x", "y", "b"])

    def test_runs_cross_markup(self) -> None:
        """A tag parts no run."""
        self.assertIn(seed_runs.fnv("one two three four five"), seed_runs.runs("One <b>two</b> three, four | five"))

    def test_short_texts_have_no_runs(self) -> None:
        """Four words are no run."""
        self.assertEqual(seed_runs.runs("one two three four"), set())

    def test_names_are_taken_in_both_orders(self) -> None:
        """Surname first, as in a contact line."""
        self.assertEqual(seed_runs.names(["Invented, Otto", ""]),
                         {seed_runs.fnv("otto invented"), seed_runs.fnv("invented otto")})

    def test_files_are_sorted_and_little_endian(self) -> None:
        """Eight bytes each, the lowest first."""
        with tempfile.TemporaryDirectory() as folder:
            seed_runs.write({258, 1}, Path(folder) / "hashes.bin")
            self.assertEqual((Path(folder) / "hashes.bin").read_bytes(), b"\1" + b"\0" * 7 + b"\2\1" + b"\0" * 6)

    def test_a_missing_folder_is_said(self) -> None:
        """No seed, no file."""
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(seed_runs.main(["--seeds", folder, "--into", folder]), 66)


if __name__ == "__main__":
    unittest.main()
