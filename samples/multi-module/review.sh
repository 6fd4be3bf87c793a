#!/bin/sh
# What would a change of the pages do to the code that is generated from them? Shows it as a difference, and writes what a
# pull request is to say of it to target/review/review.md.
#   ./review.sh [FOLDER]    a folder with changed pages, laid out as those in pages/src/main/resources; review if not said
# MAVEN says how Maven is called, mvn if not said.
set -eu
cd "$(dirname "$0")"
changed=${1:-review}
work=$PWD/target/review
rm -rf "$work"
mkdir -p "$work"
cp -R pages/src/main/resources "$work/pages"
cp -R "$changed/." "$work/pages"

# generate VERSION PAGES: the code of that version
generate() {
  ${MAVEN:-mvn} -q -pl pages,staff compile -Dmaven.main.skip -Ddocwright.outputDirectory="$work/$1" -Dlibrary.pages="$2"
  rm "$work/$1/.docwright-files"
}
generate before "$PWD/pages/src/main/resources"
generate after "$work/pages"

${MAVEN:-mvn} -q -pl pages docwright:diff -Ddocwright.baseline=src/main/resources -Ddocwright.pages="$work/pages" \
  -Ddocwright.diffFile="$work/review.md"

cd "$work"
git --no-pager diff --no-index --stat before after || true
git --no-pager diff --no-index before after || true
