#!/usr/bin/env python3
"""Books of the sample plans, recalculated from scratch: ./books_test.py TPGG-CLI SAMPLES.

Every edition, cost method, rounding and scale of money, corrections, a scenario: each formula of each table must give
the program's figure to the printed digit. Every year and both formats with TPGG_HARD=whole; else the first year, and
OpenDocument of two of them.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import recalculate

PUBLISHED = "astrakhan-2015"
TRAINING = "training-2022"
FIRST_YEARS = {PUBLISHED: "2015", TRAINING: "2022"}
PUBLISHED_BOOK = "published"
TRAINING_BOOK = "training"
WHOLE = os.environ.get("TPGG_HARD") == "whole"

# Sample, settings of the plan, what is asked of `table`.
BOOKS = {
    PUBLISHED_BOOK: (PUBLISHED, [], ["--appendix", "all"]),
    "published-exact": (PUBLISHED, ["option.cost_method exact"], ["--appendix", "all"]),
    "published-services": (PUBLISHED, ["option.cost_method whole_services"], ["--appendix", "2", "--services"]),
    "published-thousands": (PUBLISHED, ["option.money thousand"], ["--appendix", "all"]),
    TRAINING_BOOK: (TRAINING, [], ["--appendix", "all"]),
    "training-exact": (TRAINING, ["option.cost_method exact"], ["--appendix", "2"]),
    "training-services": (TRAINING, ["option.cost_method whole_services"], ["--appendix", "2", "--services"]),
    "training-even": (TRAINING, ["option.rounding half_even"], ["--appendix", "all"]),
    "training-millions": (TRAINING, ["option.money million"], ["--appendix", "all"]),
    "training-corrected": (TRAINING, ["adjust.a2.20.cost_oms 0.3 --year 2022 --note закрытие",
                                      "option.palliative outside"], ["--appendix", "2"]),
    "training-scenario": (TRAINING, ["a2.33.unit_cost 3333.335 --year 2022 --scenario Скорая",
                                     "population.insured 987654 --year 2022 --scenario Скорая"],
                          ["--appendix", "all", "--scenario", "Скорая"]),
}


def run(program, *words):
    made = subprocess.run([program, *words], capture_output=True, text=True, check=False)
    if made.returncode != 0:
        raise SystemExit(f"{' '.join(words)}: {made.stderr}")


def make(program, samples, folder, name):
    sample, settings, asked = BOOKS[name]
    plan = folder / f"{name}.tpgg"
    shutil.copy(samples / f"{sample}.tpgg", plan)
    if "--scenario" in asked:
        run(program, "scenario", str(plan), "add", asked[asked.index("--scenario") + 1])
    for setting in settings:
        run(program, "set", str(plan), *setting.split())
    kinds = ("xlsx", "ods") if WHOLE or name in (PUBLISHED_BOOK, TRAINING_BOOK) else ("xlsx",)
    year = "all" if WHOLE else FIRST_YEARS[sample]
    books = [str(folder / f"{name}.{kind}") for kind in kinds]
    for book in books:
        run(program, "table", str(plan), *asked, "--year", year, "--format", book.rsplit(".", 1)[1], "-o", book)
    return books


def main(program, samples):
    with tempfile.TemporaryDirectory() as folder:
        books = [book for name in BOOKS for book in make(program, pathlib.Path(samples), pathlib.Path(folder), name)]
        return recalculate.main(books)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
