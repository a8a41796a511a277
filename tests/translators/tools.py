"""What translators' tools do with the files that they are handed: each is read and written anew by tools that know
nothing of this project.

    python3 tools.py FOLDER    reads FOLDER/*.xlf, *.po and *.html, writes FOLDER/back/*
"""

import subprocess
import sys
from pathlib import Path

import lxml.html
from translate.storage import po, xliff, xliff2


def saved(store, path):
    """Reads a file, touches every unit as an editor does, and writes it."""
    units = store.parsefile(str(path))
    for unit in units.units:
        if unit.istranslatable() and unit.target:
            # An editor that shows a text and puts it back.
            _ = unit.rich_source if hasattr(unit, "rich_source") else unit.source
            if hasattr(unit, "rich_target"):
                unit.rich_target = unit.rich_target
    return bytes(units)


def edited_as_html(path):
    """What a parser makes of a sheet: other quotes, other entities, no line ends between the cells."""
    page = lxml.html.parse(str(path))
    for cell in page.iter("td"):
        for name in list(cell.attrib):
            del cell.attrib[name]
    return lxml.html.tostring(page, encoding="ascii")


def converted(tool, path, into):
    """What a converter makes of a file; it stands beside the Python that runs this."""
    tool = Path(sys.executable).parent / tool
    subprocess.run([str(tool), "--progress=none", str(path), str(into)], check=True, capture_output=True)


def main(folder):
    back = folder / "back"
    back.mkdir()
    for path in sorted(folder.iterdir()):
        match path.suffixes[-2:]:
            case [".12", ".xlf"]:
                (back / path.name).write_bytes(saved(xliff.xlifffile, path))
            case [*_, ".xlf"]:
                (back / path.name).write_bytes(saved(xliff2.Xliff2File, path))
            case [".texts", ".po"]:
                # Through XLIFF and back, as teams do whose tools read only that. Of a text only its file is kept.
                between = back / f"{path.name}.xlf"
                converted("po2xliff", path, between)
                converted("xliff2po", between, back / path.name)
                between.unlink()
            case [*_, ".po"]:
                (back / path.name).write_bytes(saved(po.pofile, path))
            case [*_, ".html"]:
                (back / path.name).write_bytes(edited_as_html(path))


main(Path(sys.argv[1]))
