#!/bin/sh
# Compares two builds of Docwright in one run: each runs in turn, and each ratio is NEW/OLD of one pair. A build is the
# launcher 'docwright' of a checkout, which chooses the flags of the JVM, or a jar, which runs with the JVM's default flags.
# Needs GNU time as /usr/bin/time. Fails, after the figures, if the two builds write different bytes.
#
# usage: compare.sh model|generate OLD NEW PAGES [PAIRS]
set -eu

what=$1 old=$2 new=$3 pages=$4 pairs=${5:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for program in "$old" "$new"; do
  case $program in
    *.jar) ;;
    *) "$program" --version >/dev/null ;; # builds the jar
  esac
done

run() { # run PROGRAM NAME
  rm -rf "$work/$2"
  program=$1 name=$2
  case $what in
    model) set -- model --quiet --output "$work/$name" "$pages" ;;
    generate) set -- generate --quiet --package com.example --output "$work/$name" "$pages" ;;
    *) echo "compare.sh: '$what' is neither model nor generate" >&2; exit 64 ;;
  esac
  case $program in
    *.jar) set -- java -jar "$program" "$@" ;;
    *) set -- "$program" "$@" ;;
  esac
  /usr/bin/time -f '%e %U %S %M' -o "$work/$name.time" "$@"
}

echo "| pair | old s | new s | ratio | old CPU s | new CPU s | ratio | old MiB | new MiB | ratio |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
pair=1
while [ "$pair" -le "$pairs" ]; do
  run "$old" old
  run "$new" new
  paste -d ' ' "$work/old.time" "$work/new.time" | awk -v pair="$pair" '{
    printf "| %d | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f | %.0f | %.0f | %.2f |\n",
      pair, $1, $5, $5 / $1, $2 + $3, $6 + $7, ($6 + $7) / ($2 + $3), $4 / 1024, $8 / 1024, $8 / $4 }'
  pair=$((pair + 1))
done
diff -r "$work/old" "$work/new" >/dev/null || { echo "compare.sh: the two builds write different bytes" >&2; exit 1; }
