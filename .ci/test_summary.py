#!/usr/bin/env python3
"""Sums up Surefire's reports of all modules. Exit status 1 where a test failed or none ran."""
import glob
import sys
import xml.etree.ElementTree as xml

KINDS = ("tests", "failures", "errors", "skipped")


def main():
    total = dict.fromkeys(KINDS, 0)
    for report in glob.glob("**/target/surefire-reports/TEST-*.xml", recursive=True):
        suite = xml.parse(report).getroot()
        for kind in KINDS:
            total[kind] += int(suite.get(kind, 0))
    run, failures, errors, skipped = (total[kind] for kind in KINDS)
    print(f"Tests run: {run}, Failures: {failures}, Errors: {errors}, Skipped: {skipped}")
    sys.exit(run == 0 or failures + errors > 0)


main()
