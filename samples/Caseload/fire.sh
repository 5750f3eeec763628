#!/usr/bin/env bash
# Two silos and a PostgreSQL of their own under fire: fire.sh [cases] [law|small]: the law itself, or the small rule book of the explanations. Figures stand in TestResults/fire.txt; what they were here, in docs/scale.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p TestResults
export CASELOAD_FIRE_CASES=${1:-2000} CASELOAD_FIRE_RULES=${2:-law} CASELOAD_FIRE_FIGURES=$PWD/TestResults/fire.txt
rm -f "$CASELOAD_FIRE_FIGURES"
dotnet test tests/Caseload.Tests -c Release --filter FullyQualifiedName~FireTests
cat "$CASELOAD_FIRE_FIGURES"
