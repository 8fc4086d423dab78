#!/usr/bin/env python3
"""Documents and pages opened by office programs: ./documents_test.py TPGG-CLI SAMPLES.

LibreOffice lays each document out; its pages must hold the words of the table, and lie as the form says.
"""

import pathlib
import subprocess
import sys
import tempfile

import ods_book

# Sample, what is asked, words that stand in the document, paper in points.
LANDSCAPE, PORTRAIT = "842 x 595", "595 x 842"
DOCUMENTS = {
    "published": ("astrakhan-2015", ["table", "--appendix", "all", "--year", "all"],
                  ["Приложение 1", "Приложение 2", "8 815,4", "Образец на данных опубликованной программы"], LANDSCAPE),
    "training-portrait": ("training-2022", ["table", "--appendix", "6", "--year", "2022"],
                          ["Приложение 6", "Исполнитель: Учебный пример"], PORTRAIT),
    "training-reference": ("training-2022", ["table", "--appendix", "1", "--year", "all"],
                           ["Справочно", "Учебный пример, данные условные"], LANDSCAPE),
    "compared": ("astrakhan-2015", ["compare", "--years", "2015", "2016", "--factors"],
                 ["Сравнение. Приложение 2, 2015 и 2016 годы", "Почему изменилась стоимость: 2016 год"], LANDSCAPE),
}


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=300)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(words)}: {done.stderr}")
    return done.stdout


def faults_of(name, pdf):
    _, _, expected, paper = DOCUMENTS[name]
    words = " ".join(run("pdftotext", "-layout", str(pdf), "-").replace("\u00a0", " ").split())
    sizes = [line for line in run("pdfinfo", str(pdf)).splitlines() if line.startswith("Page size")]
    faults = [f"{name}: no «{word}»" for word in expected if word not in words]
    if set(rounded(sizes)) != {paper}:
        faults.append(f"{name}: {sizes} is not {paper}")
    return faults


def rounded(sizes):
    """«Page size: 841.89 x 595.276 pts (A4)» as whole points."""
    for size in sizes:
        numbers = [part for part in size.replace("(", " ").split() if part.replace(".", "").isdigit()]
        yield " x ".join(str(round(float(number))) for number in numbers[:2])


def html_faults(program, samples, folder):
    """A table of HTML in a spreadsheet: figures are numbers, row numbers stay texts, in a program of any language."""
    page = pathlib.Path(folder) / "page.html"
    run(program, "table", f"{samples}/astrakhan-2015.tpgg", "--appendix", "2", "--year", "2016", "--format", "html",
        "-o", str(page))
    run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--infilter=HTML (StarCalc)",
        "--convert-to", "ods", "--outdir", folder, str(page))
    cells = {value for table in ods_book.read(page.with_suffix(".ods")).values() for _, value, _ in table.values()}
    expected = {0.021, 55081.7, 8815.4, "04.1", "28", "X"}
    return [f"page.html: no {value!r}" for value in expected - cells]


def main(program, samples):
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder)
        for name, (sample, asked, _, _) in DOCUMENTS.items():
            run(program, asked[0], f"{samples}/{sample}.tpgg", *asked[1:], "--format", "odt", "-o",
                str(made / f"{name}.odt"))
        run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
            "--outdir", folder, *[str(made / f"{name}.odt") for name in DOCUMENTS])
        faults = [fault for name in DOCUMENTS for fault in faults_of(name, made / f"{name}.pdf")]
        faults += html_faults(program, samples, folder)
    print("\n".join(faults) or f"{len(DOCUMENTS)} documents and a page are as they should be")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
