#!/usr/bin/env bash
# Mutation testing of the last commit, in a copy of it: eng/mutate.sh Feel, or only some files of it: eng/mutate.sh Feel 'Operators/**'.
# The report is TestResults/mutation/<library>/reports; docs/mutation.md tells how to read it, and what was found.
set -euo pipefail
cd "$(dirname "$0")/.."
library=DecisionSupport${1:+.$1}
results="$PWD/TestResults/mutation/$library"
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git clone -q . "$copy"
cd "$copy/tests/$library.Tests"
dotnet tool restore
export Mutation=true
dotnet stryker -m "**/${2:-*.cs}" -O "$results"
