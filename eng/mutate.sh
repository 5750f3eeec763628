#!/usr/bin/env bash
# Mutation testing of the last commit, in a copy of it: Stryker makes the mutants, tests/Mutants asks the tests.
#   eng/mutate.sh Feel              all of DecisionSupport.Feel; "" is DecisionSupport itself
#   eng/mutate.sh Feel Operators/   the files that begin so
#   eng/mutate.sh Feel 1/8          of each folder every eighth mutant, the same ones each time; 2/8 has none of those
# What came out is TestResults/mutation/<library>.tsv, a line a mutant; docs/mutation.md tells how to read it, and what was found.
set -euo pipefail
cd "$(dirname "$0")/.."
library=DecisionSupport${1:+.$1}
chosen=${2:-}
results="$PWD/TestResults/mutation/$library.tsv"
mkdir -p "$(dirname "$results")"
rm -f "$results"*
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git clone -q . "$copy"
cd "$copy"
dotnet build tests/Mutants -v q
cd "tests/$library.Tests"
dotnet tool restore
# Stryker asks for the kit's place, and on a busy machine does not wait long enough for the answer. The compiler measures itself no more than in the gate.
export Mutation=true MUTATED_LIBRARY=$library DOTNET_INFO_WAIT_TIME=120000 DOTNET_TieredPGO=0
dotnet stryker -O "$copy/report"
cd bin/Debug/net10.0
mv "$library.dll.mutants" "$library.dll"
cp "$copy"/tests/Mutants/bin/Debug/net10.0/Mutants.dll .
dotnet exec --runtimeconfig "$library.Tests.runtimeconfig.json" --depsfile "$library.Tests.deps.json" Mutants.dll \
    "$library.Tests.dll" "$library" "$copy/report/reports/mutation-report.json" "$results" ${chosen:+"$chosen"}
