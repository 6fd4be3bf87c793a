#!/bin/sh
# Compares two builds of docwright.jar in one run: each runs in turn, and each figure is the ratio NEW/OLD of one pair.
# Needs GNU time as /usr/bin/time. Fails where the two builds do not write the same bytes.
#
# usage: compare.sh model|generate OLD_JAR NEW_JAR PAGES [PAIRS]
set -eu

what=$1 old=$2 new=$3 pages=$4 pairs=${5:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

run() { # run JAR NAME
  rm -rf "$work/$2"
  case $what in
    model) set -- "$1" "$2" model --quiet --output "$work/$2" "$pages" ;;
    generate) set -- "$1" "$2" generate --quiet --package com.example --output "$work/$2" "$pages" ;;
    *) echo "compare.sh: '$what' is neither model nor generate" >&2; exit 64 ;;
  esac
  jar=$1 name=$2
  shift 2
  /usr/bin/time -f '%e %U %S %M' -o "$work/$name.time" java -jar "$jar" "$@"
}

echo "| pair | old s | new s | ratio | old CPU s | new CPU s | ratio | old MiB | new MiB | ratio |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
pair=1
while [ "$pair" -le "$pairs" ]; do
  run "$old" old
  run "$new" new
  diff -r "$work/old" "$work/new" >/dev/null || { echo "compare.sh: the two builds write different bytes" >&2; exit 1; }
  paste -d ' ' "$work/old.time" "$work/new.time" | awk -v pair="$pair" '{
    printf "| %d | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f | %.0f | %.0f | %.2f |\n",
      pair, $1, $5, $5 / $1, $2 + $3, $6 + $7, ($6 + $7) / ($2 + $3), $4 / 1024, $8 / 1024, $8 / $4 }'
  pair=$((pair + 1))
done
