#!/usr/bin/env python3
"""The native build of the tool says byte for byte what the usual one says.

usage: eng/native-same-bytes.py [--few] [NATIVE [USUAL.dll]]

Without NATIVE the tool is built natively first, which takes a minute of one core and needs clang and zlib (Debian and Ubuntu: apt-get install clang zlib1g-dev).
USUAL.dll is what `dotnet build -c Release` makes, unless it is named. --few is what the gate asks. Exit 1 names what differs.
"""
import glob, os, shutil, subprocess, sys, tempfile

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
every = 30  # worked case, for each takes the usual tool some seconds
table = "asOf,person.birthDate,workCapacity.reductionPercent,loh.exists\n2026-11-22,1978-03-02,50,true\n2026-11-22,2004-03-02,100,false\n2024-05-01,1961-01-01,,\n"


def build(folder):
    subprocess.run(["dotnet", "publish", os.path.join(root, "src/DecisionSupport.Cli"), "-p:Native=true", "-v", "quiet", "--nologo", "-o", folder], check=True)
    return os.path.join(folder, "DecisionSupport.Cli")


def answer(tool, words, folder):
    run = subprocess.run([*tool, *words], cwd=root, capture_output=True)
    written = {os.path.relpath(path, folder): open(path, "rb").read() for path in sorted(glob.glob(folder + "/**", recursive=True)) if os.path.isfile(path)}
    return run.returncode, run.stdout, run.stderr, written


def few():
    yield ["feel", "sort([3, 1, 2], function(a, b) a < b)"]
    yield ["guide", "sip"]
    yield ["certificate", "rules/cases/certificates/fk7800-manga-brister.xml"]
    yield ["schema", "snapshot"]
    yield ["new", "OUT/rules"]
    yield ["batch", "IN", "OUT/out.parquet", "--detail", "outcomes", "--errors", "OUT/bad.ndjson"]
    for case in ("rules/cases/rygg-och-depression.yaml", "rules/cases/anpassad-gymnasieskola.yaml"):
        yield from evaluations(case)


def evaluations(case):
    yield ["evaluate", case]
    yield ["evaluate", case, "--detail", "--audience", "client", "--language", "en", "--format", "html"]
    yield ["evaluate", case, "--format", "json"]
    yield ["evaluate", case, "--format", "record"]
    yield ["evaluate", case, "--paper", "letter", "--format", "markdown"]


def runs():
    yield ["feel", "sort([3, 1, 2], function(a, b) a < b)"]
    yield ["guide", "sip"]
    yield ["lint", "rules"]
    yield ["gaps", "rules"]
    yield ["test", "rules"]
    yield ["diff", "2022-12-31", "2023-01-01", "--format", "markdown"]
    yield ["sources", "rules"]
    yield ["certificate", "rules/cases/certificates/fk7800-manga-brister.xml"]
    yield ["schema", "snapshot"]
    yield ["new", "OUT/rules"]
    for name in ("out.ndjson", "out.csv", "out.parquet"):
        yield ["batch", "IN", f"OUT/{name}", "--detail", "outcomes", "--errors", "OUT/bad.ndjson"]
    for case in sorted(c for c in glob.glob("rules/cases/*.yaml", root_dir=root))[::every]:
        yield from evaluations(case)


def main():
    named = [word for word in sys.argv[1:] if word != "--few"]
    with tempfile.TemporaryDirectory() as work:
        native = [named[0] if named else build(os.path.join(work, "native"))]
        usual = ["dotnet", os.path.abspath(named[1]) if len(named) > 1 else os.path.join(root, "src/DecisionSupport.Cli/bin/Release/net10.0/DecisionSupport.Cli.dll")]
        cases = os.path.join(work, "cases.csv")
        with open(cases, "w", encoding="utf-8") as file:
            file.write(table)
        count, different = 0, []
        for words in few() if "--few" in sys.argv else runs():
            # The same folder for both: what is written may name it.
            answers = []
            for tool in (native, usual):
                folder = os.path.join(work, "out")
                os.makedirs(folder)
                places = [cases if w == "IN" else w.replace("OUT", folder) for w in words]
                answers.append(answer(tool, places, folder))
                shutil.rmtree(folder)
            count += 1
            if answers[0] != answers[1]:
                different.append(" ".join(words))
        print("\n".join([f"differs: {words}" for words in different] + [f"{count} runs, {len(different)} differ"]))
        return 1 if different else 0


sys.exit(main())
