#!/usr/bin/env python3
"""Makes the hashes by which ArchitectureTests see a seed's words in our code, without the words themselves.

    bin/lib/seed_runs.py                  Tests/ArchitectureTests/seed-runs.bin out of the seeds' folder
    bin/lib/seed_runs.py --names FILE     seed-names.bin out of a list, one name a line, that is not kept

Both files are sorted, unique 64-bit FNV-1a hashes, eight bytes each, the lowest first. A word is letters and digits in
small letters; a run is five words in a row; a name of two words is taken in both orders.
"""
import argparse
import os
import re
import struct
import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Optional

REPOSITORY = Path(__file__).resolve().parents[2]
SEEDS = Path(os.environ.get("WAYMARK_SEEDS") or REPOSITORY.parent / "shared" / "seeds")
RUN = 5


def words(text: str) -> list[str]:
    """The words of a text in one plain form."""
    plain = (character.lower() if unicodedata.category(character)[0] in "LN" else " " for character in text)
    return "".join(plain).split()


def fnv(text: str) -> int:
    """64-bit FNV-1a of a text's UTF-8."""
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def runs(text: str) -> set[int]:
    """The hashes of all runs of a text's words; markup is not words."""
    every = words(re.sub(r"<[^>]*>", " ", text))
    return {fnv(" ".join(every[at:at + RUN])) for at in range(len(every) - RUN + 1)}


def names(lines: Iterable[str]) -> set[int]:
    """The hashes of names, those of two words also turned round."""
    found = set()
    for line in lines:
        name = words(line)
        if name:
            found.add(fnv(" ".join(name)))
        if len(name) == 2:
            found.add(fnv(" ".join(reversed(name))))
    return found


def write(hashes: set[int], file: Path) -> None:
    """Writes hashes in order."""
    file.write_bytes(b"".join(struct.pack("<Q", value) for value in sorted(hashes)))
    print(f"{file.name}: {len(hashes)} hashes")


def main(arguments: Optional[list[str]] = None) -> int:
    """Makes one of the two files and returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--seeds", type=Path, default=SEEDS, help=f"folder of the seeds (default: {SEEDS})")
    parser.add_argument("--names", type=Path, help="a list of names; makes seed-names.bin instead")
    parser.add_argument("--into", type=Path, default=REPOSITORY / "Tests" / "ArchitectureTests", help="folder")
    options = parser.parse_args(arguments)
    if options.names:
        write(names(options.names.read_text(encoding="utf-8").splitlines()), options.into / "seed-names.bin")
        return 0
    files = sorted(options.seeds.glob("*.txt"))
    if not files:
        print(f"There is no seed in {options.seeds}.", file=sys.stderr)
        return 66
    write(set().union(*(runs(file.read_text(encoding="utf-8")) for file in files)), options.into / "seed-runs.bin")
    return 0


if __name__ == "__main__":
    sys.exit(main())
