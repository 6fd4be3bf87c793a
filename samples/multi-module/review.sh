#!/bin/sh
# Shows how a change of the pages changes the generated code, as a diff, and writes a summary for a pull request to
# target/review/review.md.
#   ./review.sh [FOLDER]    a folder with changed pages, in the layout of pages/src/main/resources; default review
# MAVEN is the command that starts Maven; default mvn.
set -eu
cd "$(dirname "$0")"
changed=${1:-review}
work=$PWD/target/review
rm -rf "$work"
mkdir -p "$work"
cp -R pages/src/main/resources "$work/pages"
cp -R "$changed/." "$work/pages"

# generate VERSION PAGES: generates the code of that version
generate() {
  ${MAVEN:-mvn} -q -pl pages,staff compile -Dmaven.main.skip -Ddocwright.outputDirectory="$work/$1" -Dlibrary.pages="$2"
  rm -r "$work/$1/.docwright-files" "$work/$1/META-INF" # not for reviewers
}
generate before "$PWD/pages/src/main/resources"
generate after "$work/pages"

${MAVEN:-mvn} -q -pl pages docwright:diff -Ddocwright.baseline=src/main/resources -Ddocwright.pages="$work/pages" \
  -Ddocwright.diffFile="$work/review.md"

cd "$work"
git --no-pager diff --no-index --stat before after || true
git --no-pager diff --no-index before after || true
