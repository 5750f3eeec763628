"""Whether packages that were built twice are the same: every file in them, byte for byte. The first folder has what was built in one place, the second what was built in another.
Of a package that was built for fewer frameworks there, what it has for those is compared."""

import pathlib
import sys
import zipfile


def files(package):
    """The files of a package by their names. The name of the metadata file is drawn anew each time; what is in it counts."""
    with zipfile.ZipFile(package) as archive:
        return {"metadata" if name.endswith(".psmdcp") else name: archive.read(name) for name in archive.namelist() if name != "_rels/.rels"}


def libraries(package):
    """The folders of a package that have a library for a framework."""
    return {name.split("/")[1] for name in package if name.startswith("lib/")}


first, second = (pathlib.Path(folder) for folder in sys.argv[1:])
packages = sorted(p.name for p in second.glob("*.nupkg"))
different = 0
for name in packages:
    here, there = files(first / name), files(second / name)
    if set() < libraries(there) < libraries(here):
        here, there = ({file: content for file, content in package.items() if file.split("/")[0] == "lib" and file.split("/")[1] in libraries(there)} for package in (here, there))
    for file in sorted(here.keys() | there.keys()):
        if here.get(file) != there.get(file):
            different += 1
            print(f"{name}: {file} differs")

print(f"{len(packages)} packages built twice, {different} files differ")
sys.exit(1 if different or not packages else 0)
