"""Makes plans of any length out of invented words, the same each time: rows first, then a document of them."""
import csv
import html
import random
import zipfile
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

HEADINGS = ["Recommendation", "Ref", "Action", "Lead", "Due date", "Status", "Progress"]
ROWS_EACH = 5  # actions under a recommendation
VERBS = "Agree Arrange Ask Build Check Draw Explain Find Give Keep List Make Offer Open Plan Send Show Teach Write".split()
NOUNS = ("answer boat bridge call chair circle corner door drawing evening fence field garden gate group hall harbour hill "
         "kitchen ladder lamp letter list map meadow meeting morning note notice page path pond query question quiet room "
         "route sample shelf song spring step story street summer table tea team timetable tool tower train valley visit "
         "voice walk wall week window winter yard").split()
JOINS = "about across after and around before behind between by for from in into of on over through to under with".split()
LEADS = ["Ada Invented", "Bo Madeup", "Cy Pretend", "Di Fictitious", "Head of Imaginary Gardens", "Manager, Paper Boats"]
STATUSES = ["Completed", "On track", "Behind schedule", "Not started"]
MONTHS = ("January February March April May June July August September October November December").split()


@dataclass
class Row:
    """One action as a row of the plan."""
    finding: str
    ref: str
    action: str
    lead: str
    due: str
    status: str
    progress: str


def sentence(chance: random.Random, least: int, most: int) -> str:
    """A sentence without sense."""
    words = [chance.choice(VERBS)]
    while len(words) < chance.randint(least, most):
        words += ["the", chance.choice(NOUNS), chance.choice(JOINS)]
    return " ".join([*words, "the", chance.choice(NOUNS)]) + "."


def rows(count: int) -> Iterator[Row]:
    """So many actions."""
    chance = random.Random(277)
    finding = ""
    for at in range(count):
        number = at // ROWS_EACH + 1
        if at % ROWS_EACH == 0:
            finding = f"{number}. {sentence(chance, 10, 20)}"
        yield Row(finding, f"{number}.{at % ROWS_EACH + 1}", sentence(chance, 16, 30), chance.choice(LEADS),
                  f"{chance.randint(1, 28)} {chance.choice(MONTHS)} {chance.randint(2026, 2027)}",
                  chance.choice(STATUSES), sentence(chance, 14, 40))


def groups(count: int, each: int = ROWS_EACH) -> Iterator[tuple[str, list[Row]]]:
    """The actions under their recommendations, or under every so many."""
    for _, part in groupby(enumerate(rows(count)), key=lambda pair: pair[0] // each):
        members = [row for _, row in part]
        yield members[0].finding, members


def write_csv(count: int, file: Path) -> None:
    """A flat list."""
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(HEADINGS)
        writer.writerows(astuple(row) for row in rows(count))


def write_xlsx(count: int, file: Path) -> None:
    """One sheet, by openpyxl."""
    from openpyxl import Workbook  # pylint: disable=import-outside-toplevel
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Plan")
    sheet.append(HEADINGS)
    for row in rows(count):
        sheet.append(astuple(row))
    book.save(file)


def write_docx(count: int, file: Path) -> None:
    """A heading and a table for each recommendation, by python-docx."""
    from docx import Document  # pylint: disable=import-outside-toplevel
    document = Document()
    document.add_heading("Improvement plan of Nowhere Borough Council (invented)", 0)
    for finding, members in groups(count):
        document.add_heading(f"Recommendation {finding}", 2)
        table = document.add_table(rows=0, cols=len(HEADINGS) - 1)
        for values in [HEADINGS[1:], *(astuple(row)[1:] for row in members)]:
            for cell, value in zip(table.add_row().cells, values):
                cell.text = value
    document.save(str(file))


def write_long_docx(count: int, file: Path) -> None:
    """The same, written straight into the file: python-docx would need hours for 100,000 rows."""
    def paragraph(words: str, style: str = "") -> str:
        properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f"<w:p>{properties}<w:r><w:t>{html.escape(words)}</w:t></w:r></w:p>"

    def table_row(values: Any) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{paragraph(value)}</w:tc>" for value in values) + "</w:tr>"

    office = "http://schemas.openxmlformats.org"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("[Content_Types].xml", f'<Types xmlns="{office}/package/2006/content-types"><Default Extension="rels" '
                     'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
                     'PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
                     'wordprocessingml.document.main+xml"/></Types>')
        out.writestr("_rels/.rels", f'<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="r1" '
                     f'Type="{office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
                     "</Relationships>")
        with out.open("word/document.xml", "w") as part:
            part.write(f'<w:document xmlns:w="{office}/wordprocessingml/2006/main"><w:body>'.encode())
            for finding, members in groups(count):
                body = paragraph(f"Recommendation {finding}", "Heading2") + "<w:tbl>" + table_row(HEADINGS[1:])
                part.write((body + "".join(table_row(astuple(row)[1:]) for row in members) + "</w:tbl>").encode())
            part.write(b"</w:body></w:document>")


def write_pdf(count: int, file: Path) -> None:
    """The same as a printed report, by WeasyPrint."""
    from weasyprint import HTML  # pylint: disable=import-outside-toplevel
    head = "".join(f"<th>{words}</th>" for words in HEADINGS[1:])
    body = "".join(
        f"<h2>Recommendation {finding}</h2><table><thead><tr>{head}</tr></thead>" + "".join(
            "<tr>" + "".join(f"<td>{value}</td>" for value in astuple(row)[1:]) + "</tr>" for row in members) + "</table>"
        for finding, members in groups(count))
    style = ("@page { size: A4 landscape; margin: 15mm } body { font: 10pt Liberation Sans } "
             "table { border-collapse: collapse; width: 100% } th, td { border: 0.5pt solid; padding: 2pt; vertical-align: top }")
    HTML(string=f"<html lang=en><style>{style}</style><h1>Improvement plan (invented)</h1>{body}</html>").write_pdf(str(file))


WRITERS = {"csv": write_csv, "xlsx": write_xlsx, "docx": write_docx, "pdf": write_pdf}
