#!/usr/bin/env bash
# Installs the engines of package.json beside this script. Says so and goes on where there is no npm.
set -euo pipefail
cd "$(dirname "$0")"
if ! command -v npm >/dev/null; then
  echo "npm is not here: the engines of JavaScript are left out."
  exit 0
fi
npm install --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error
