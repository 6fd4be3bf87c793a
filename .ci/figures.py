#!/usr/bin/env python3
"""Holds figures against what they must reach: figures.py SET FIGURES.json

SET is a part of thresholds.json (docs/missing-facts.md explains why some are below 99.95%); FIGURES.json is what
score.py --json printed. Prints a table; exit status 1 where a figure is too low or a service is missing.
"""
import json
import os
import sys


def percentages(figures):
    """Every figure by name, in percent; None where there is nothing to count."""
    told = {name: 100 * right / total if total else None for name, (right, total) in figures["facts"].items()}
    for kind, (precision, recall, places) in figures["naming"].items():
        if places:
            told[f"{kind} precision"] = 100 * precision
            told[f"{kind} recall"] = 100 * recall
            told[f"{kind} F1"] = 200 * precision * recall / (precision + recall) if precision + recall else 0
    told.update({f"{kind} mean F1": 100 * mean for kind, mean in figures["mean_f1"].items()})
    told["same name"] = 100 * figures["same_name"]
    return told


def main():
    with open(os.path.join(os.path.dirname(__file__), "thresholds.json"), encoding="utf-8") as file:
        wanted = json.load(file)[sys.argv[1]]
    with open(sys.argv[2], encoding="utf-8") as file:
        figures = json.load(file)
    told, failed = percentages(figures), False
    print(f"{'figure':22} {'reached':>10} {'at least':>10}")
    for name, percent in told.items():
        least = wanted.get(name)
        low = least is not None and percent is not None and percent < least - 1e-9
        failed |= low
        print(f"{name:22} {'-' if percent is None else f'{percent:.4f}%':>10}"
              f" {'' if least is None else f'{least}%':>10}{'  FAILED' if low else ''}")
    for name in sorted(wanted.keys() - told.keys()):
        failed = True
        print(f"{name:22} {'-':>10} {f'{wanted[name]}%':>10}  FAILED: nothing to count")
    if figures["missing"]:
        failed = True
        print(f"services that are missing: {' '.join(figures['missing'])}  FAILED")
    sys.exit(failed)


main()
