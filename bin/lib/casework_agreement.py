#!/usr/bin/env python3
"""Compares what `waymark` computes from case records with an independent oracle, byte for byte, on worlds made for it.

The generator and the oracle lie elsewhere (WAYMARK_CASEWORK, by default ../shared/casework beside the project), and need
the Python packages that stand there in requirements.txt: give their Python with --python, or this one is used. Where the
folder or a package is missing, nothing is compared, and the last line says how many comparisons did not run.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
CASEWORK = Path(os.environ.get("WAYMARK_CASEWORK") or REPOSITORY.parent / "shared" / "casework")
# seed, children, years, as at, share of faulty rows, drift, whether members and trackers are compared too
WORLDS = [
    (21, 60, 2, "2011-07-31", 0, False, True),
    (3, 3000, 3, "2014-10-17", 0.02, True, False),
    (7, 2000, 2, "2012-03-31", 0.10, False, False),
    (9, 900, 4, "2016-01-11", 0.10, False, True),
    (13, 20000, 5, "2013-02-28", 0.02, False, False),
]
MEASURES = [f"M{number:02d}" for number in range(1, 49)]
BREAKDOWNS = ["sex", "ethnicity", "age_band", "worker"]


def comparisons(world, as_at):
    """The pairs of commands of one world: name, the oracle's arguments, Waymark's."""
    yield "measures", [], ["measures", "--format", "csv"]
    yield "problems", ["--dq"], ["problems"]
    for breakdown in BREAKDOWNS:
        yield f"by {breakdown}", ["--by", breakdown], ["measures", "--by", breakdown]
    if world[-1]:
        for measure in MEASURES:
            period = as_at[:7]
            yield f"members {measure}", ["--members", measure, "--period", period], [
                "members", measure, "--period", period]
            yield f"tracker {measure}", ["--tracker", measure], ["trackers", measure]


def count():
    return sum(len(list(comparisons(world, world[3]))) for world in WORLDS)


def generate(python, world, folder):
    seed, children, years, as_at, dirty, drift, _ = world
    command = [python, CASEWORK / "generate.py", "--out", folder, "--seed", str(seed), "--children", str(children),
               "--years", str(years), "--as-at", as_at]
    command += ["--dirty", str(dirty)] if dirty else []
    command += ["--drift"] if drift else []
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


# One process answers many questions, because importing the oracle takes longer than asking it.
ASKING = """
import json, sys
sys.path.insert(0, sys.argv[1])
import oracle
for line in sys.stdin:
    sys.argv = ["oracle.py"] + json.loads(line)
    oracle.main()
    print("done", flush=True)
"""


def compare(waymark, python, world, folder):
    """How many answers were compared, and the names of those that differ."""
    data, wanted, found = folder / "data", folder / "wanted.csv", folder / "found.csv"
    generate(python, world, data)
    as_at = json.loads((data / "manifest.json").read_text())["as_at"]
    differ = []
    complaints = folder / "complaints.txt"
    with complaints.open("w") as complaining:
        oracle = subprocess.Popen([python, "-c", ASKING, str(CASEWORK)], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, stderr=complaining, text=True)
    number = 0
    for number, (name, question, command) in enumerate(comparisons(world, as_at), 1):
        asked = [str(data)] + question + ([str(wanted)] if question == ["--dq"] else ["--out", str(wanted)])
        oracle.stdin.write(json.dumps(asked) + "\n")
        oracle.stdin.flush()
        # A slow query prints how far it is before the answer.
        answer = next((line for line in oracle.stdout if line.endswith("done\n")), None)
        if answer is None:
            raise RuntimeError(f"the oracle did not answer: {name}\n{complaints.read_text()}")
        subprocess.run([waymark, *command, "--data", data, "--output", found], check=True)
        if wanted.read_bytes() != found.read_bytes():
            differ.append(name)
    oracle.stdin.close()
    oracle.wait()
    return number, differ


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--waymark", required=True, help="the program")
    parser.add_argument("--python", default=sys.executable, help="a Python with the oracle's packages")
    arguments = parser.parse_args()
    has_packages = CASEWORK.is_dir() and subprocess.run(
        [arguments.python, "-c", "import duckdb, numpy, polars"], stderr=subprocess.DEVNULL).returncode == 0
    if not has_packages:
        print(f"Casework: {count()} comparisons with the oracle did not run.")
        return 0
    total, faults = 0, 0
    for world in WORLDS:
        with tempfile.TemporaryDirectory() as folder:
            number, differ = compare(arguments.waymark, arguments.python, world, Path(folder))
        total += number
        faults += len(differ)
        for name in differ:
            print(f"seed {world[0]}: {name} differs", flush=True)
    print(f"Casework: {total - faults} of {total} answers are the oracle's.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
