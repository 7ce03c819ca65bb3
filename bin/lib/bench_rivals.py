#!/usr/bin/env python3
"""Walks the tables of one document with the library that others would use.

    bench_rivals.py FILE [CELLS]    prints the seconds that the walk took, imports left out; the cells go to a file
"""
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path


def walk_docx(file: str) -> Callable[[], list[str]]:
    """python-docx, row by row."""
    from docx import Document  # pylint: disable=import-outside-toplevel
    return lambda: [cell.text for table in Document(file).tables for row in table.rows for cell in row.cells]


def walk_xlsx(file: str) -> Callable[[], list[str]]:
    """openpyxl in its fast, read-only way."""
    from openpyxl import load_workbook  # pylint: disable=import-outside-toplevel
    return lambda: [str(value) for sheet in load_workbook(file, read_only=True) for row in sheet.iter_rows(values_only=True)
                    for value in row if value is not None]


def walk_pdf(file: str) -> Callable[[], list[str]]:
    """pdfplumber, page by page."""
    import pdfplumber  # pylint: disable=import-outside-toplevel

    def walk() -> list[str]:
        cells = []
        with pdfplumber.open(file) as document:
            for page in document.pages:
                cells += [cell for table in page.extract_tables() for row in table for cell in row if cell]
                page.close()
        return cells
    return walk


WALKS = {".docx": walk_docx, ".xlsx": walk_xlsx, ".pdf": walk_pdf}


def main() -> None:
    """Times one walk."""
    walk = WALKS[Path(sys.argv[1]).suffix](sys.argv[1])
    start = time.perf_counter()
    cells = walk()
    print(time.perf_counter() - start)
    if len(sys.argv) > 2:
        Path(sys.argv[2]).write_text(json.dumps(cells), encoding="utf-8")


if __name__ == "__main__":
    main()
