#!/usr/bin/env bash
# Two silos and a PostgreSQL of their own under fire: fire.sh [cases]. Figures stand in TestResults/fire.txt.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p TestResults
export CASELOAD_FIRE_CASES=${1:-2000} CASELOAD_FIRE_FIGURES=$PWD/TestResults/fire.txt
rm -f "$CASELOAD_FIRE_FIGURES"
dotnet test tests/Caseload.Tests -c Release --filter FullyQualifiedName~FireTests
cat "$CASELOAD_FIRE_FIGURES"
