"""Follows docs/reference/add-an-appendix.md literally: what a reader would type gives what the page says."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

EXPECTED = '1,"Медицинская реабилитация, всего",,X,X,200.00,200000.0'


def main(top: Path, program: str) -> int:
    page = (top / "docs/reference/add-an-appendix.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```\n(.*?)```", page, re.DOTALL)
    appendix, columns, rows, steps = (
        next(block for block in blocks if block.startswith(start))
        for start in ("[[appendix]]", "key,number", "row,line", "tpgg="))
    with tempfile.TemporaryDirectory() as scratch:
        edition = Path(scratch) / "editions/2022n"
        shutil.copytree(top / "resources/editions/2022", edition)
        toml = (edition / "edition.toml").read_text(encoding="utf-8").replace('id = "2022"', 'id = "2022n"')
        last = toml.index("\n\n", toml.rindex("[[appendix]]"))
        (edition / "edition.toml").write_text(toml[:last] + "\n\n" + appendix + toml[last:], encoding="utf-8")
        (edition / "appendix15_columns.csv").write_text(columns, encoding="utf-8")
        (edition / "appendix15_rows.csv").write_text(rows, encoding="utf-8")
        (edition / "appendix15_notes.csv").write_text("marker,text,rows\n", encoding="utf-8")
        script = steps.replace("/tmp/", scratch + "/").replace("build/release/app/cli/tpgg-cli", program)
        script = "\n".join(line for line in script.splitlines() if "--format pdf" not in line)
        ran = subprocess.run(["sh", "-e", "-c", script], capture_output=True, text=True, check=False,
                             env={**os.environ, "TPGG_RESOURCES": scratch})
    if ran.returncode != 0 or EXPECTED not in ran.stdout:
        print(ran.stdout, ran.stderr, sep="\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
