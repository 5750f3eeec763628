#!/usr/bin/env bash
# The same cases give the same bytes however the code is built and run: optimised or not, compiled at once or by and by, with and without the processor's own instructions, in other places
# of the world, and as a native program when one is named: eng/same-answers.sh [NATIVE-TOOL]. Every worked case with its variations is written as people read it, by each.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone -q . "$work/source"
build() { dotnet build "$work/source/src/DecisionSupport.Cli" -p:RunAnalyzers=false -v quiet --nologo "$@"; }
build -c Debug -p:Optimize=false
build -c Release
tool() { echo "$work/source/src/DecisionSupport.Cli/bin/$1/net10.0/DecisionSupport.Cli.dll"; }

# Approved texts are taken away, so that each way of running writes them all by itself.
answers() {
  local name=$1
  shift
  cp -r "$work/source/rules" "$work/$name.rules"
  find "$work/$name.rules" -name '*.verified.md' -exec truncate -s 0 {} +
  "$@" test "$work/$name.rules" --accept >"$work/$name.told"
  (cd "$work/$name.rules" && find . -name '*.verified.md' -exec sha256sum {} + | sort) >"$work/$name.hashes"
  if ! cmp -s "$work/optimised.hashes" "$work/$name.hashes"; then
    echo "$name answers otherwise:"
    diff -r "$work/optimised.rules" "$work/$name.rules" | head -20
    exit 3
  fi
  echo "$name: $(wc -l <"$work/$name.hashes") texts, $(sha256sum <"$work/$name.hashes" | cut -c1-16)"
}

optimised=(dotnet "$(tool Release)")
answers optimised "${optimised[@]}"
answers plain dotnet "$(tool Debug)"
answers compiled-at-once env DOTNET_TieredCompilation=0 DOTNET_ReadyToRun=0 "${optimised[@]}"
answers without-own-instructions env DOTNET_EnableHWIntrinsic=0 "${optimised[@]}"
answers elsewhere env TZ=Pacific/Kiritimati LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 "${optimised[@]}"
[ $# -eq 0 ] || answers native "$1"
