#!/usr/bin/env python3
"""Holds models of the same pages in other forms against the model of their RST pages:

    forms.py RST.json FORM=MODEL.json... [--show N]

Both models are walked side by side from each operation, by path, since inferred names may differ. A fact that only one
of the two has counts as wrong. Prints a table; exit status 1 where a form is below LEAST. --show tells the first N facts
that differ.
"""
import collections
import json
import re
import sys

LEAST = {"operations": 99.9, "members": 99.9, "kinds": 99.9, "required": 99.9, "enums": 99.9, "unions": 99.9,
         "errors": 99.9, "words": 97}
WORD = re.compile(r"\w+")


def words(text):
    """The words of CommonMark: addresses of links are none, nor are code marks, escapes and the kind of quote."""
    text = re.sub(r"\]\((?:[^()\\]|\\.)*\)", "]", text or "")
    return collections.Counter(WORD.findall(re.sub(r"\\(?=\W)", "", text).replace("_", "").lower()))


class Figures:
    def __init__(self, show):
        self.right, self.all, self.show = collections.Counter(), collections.Counter(), show

    def fact(self, kind, right, where, note=""):
        self.right[kind] += bool(right)
        self.all[kind] += 1
        self.tell(kind, right, where, note)

    def words(self, wanted, got, where):
        wanted_words, got_words = words(wanted), words(got)
        both = sum((wanted_words & got_words).values())
        count = max(sum(wanted_words.values()), sum(got_words.values()))
        self.right["words"] += both
        self.all["words"] += count
        self.tell("words", both >= 0.97 * count, where, f"\n    {wanted!r}\n    {got!r}")

    def tell(self, kind, right, where, note):
        if not right and self.show > 0:
            self.show -= 1
            print(f"  {kind}: {where} {note}")

    def percent(self, kind):
        return 100 * self.right[kind] / self.all[kind] if self.all[kind] else 100.0


def by(things, key):
    return {thing[key]: thing for thing in things or []}


class Comparison:
    def __init__(self, wanted, got, figures):
        self.wanted, self.got, self.figures = wanted.get("shapes", {}), got.get("shapes", {}), figures
        self.seen = set()
        name = wanted["name"]
        one, other = by(wanted["operations"], "method"), by(got["operations"], "method")
        for method in sorted(one.keys() | other.keys()):
            both = method in one and method in other
            self.figures.fact("operations", both, f"{name}.{method}", "is in one alone")
            if both:
                self.operation(f"{name}.{method}", one[method], other[method])
        for shape in sorted(n for n, s in self.wanted.items() if s["kind"] == "exception"):
            self.members(f"{name}!{shape}", self.wanted[shape], self.got.get(shape, {}))

    def operation(self, where, one, other):
        self.figures.words(one.get("documentation"), other.get("documentation"), where)
        self.figures.fact("operations", one["name"] == other["name"], where, f"{one['name']} {other['name']}")
        errors, told = set(one.get("errors", [])), set(other.get("errors", []))
        for error in errors | told:
            self.figures.fact("errors", error in errors and error in told, where, error)
        for side in "input", "output":
            a, b = one.get(side), other.get(side)
            self.figures.fact("kinds", (a is None) == (b is None), f"{where}.{side}", f"{a} {b}")
            if a and b:
                self.shape(f"{where}.{side}", a, b)

    def shape(self, where, one, other):
        if (one, other) in self.seen:
            return
        self.seen.add((one, other))
        a, b = self.wanted[one], self.got[other]
        self.figures.fact("kinds", a["kind"] == b["kind"], where, f"{a['kind']} {b['kind']}")
        if "union" in (a["kind"], b["kind"]):
            self.figures.fact("unions", a["kind"] == b["kind"], where, f"{a['kind']} {b['kind']}")
        if "enum" in (a["kind"], b["kind"]):
            self.figures.fact("enums", a.get("values") == b.get("values"), where,
                              f"{a.get('values')} {b.get('values')}")
        self.members(where, a, b)

    def members(self, where, a, b):
        one, other = by(a.get("members"), "name"), by(b.get("members"), "name")
        for name in sorted(one.keys() | other.keys()):
            path, both = f"{where}.{name}", name in one and name in other
            self.figures.fact("members", both, path, f"is in one alone: {name in one} {name in other}")
            if both:
                wanted, got = one[name], other[name]
                self.figures.fact("required", wanted.get("required", False) == got.get("required", False), path)
                self.figures.words(wanted.get("documentation"), got.get("documentation"), path)
                self.type(path, wanted["target"], got["target"])

    def type(self, where, one, other):
        if isinstance(one, str) or isinstance(other, str):
            self.figures.fact("kinds", one == other, where, f"{one} {other}")
            return
        same = one.keys() == other.keys()
        self.figures.fact("kinds", same, where, f"{one} {other}")
        if not same:
            return
        if "list" in one:
            self.type(where + "[]", one["list"], other["list"])
        elif "map" in one:
            self.type(where + "{key}", one["map"][0], other["map"][0])
            self.type(where + "{}", one["map"][1], other["map"][1])
        elif "stream" in one:
            self.figures.fact("kinds", one == other, where)
        else:
            self.shape(where, *(next(iter(t.values())) for t in (one, other)))


def compare(wanted, got, show):
    figures = Figures(show)
    one, other = by(wanted["services"], "name"), by(got["services"], "name")
    for name in sorted(one):
        Comparison(one[name], other.get(name, {"operations": []}), figures)
    for name in sorted(other.keys() - one.keys()):
        figures.fact("operations", False, name, "is no service of the RST pages")
    if len(other) < len(got["services"]):
        figures.fact("operations", False, "services", "one service came out as more than one")
    return figures


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main():
    arguments, show = sys.argv[1:], 0
    if "--show" in arguments:
        at = arguments.index("--show")
        show = int(arguments[at + 1])
        del arguments[at:at + 2]
    wanted, failed = load(arguments[0]), False
    print(f"{'form':24}" + "".join(f"{kind:>12}" for kind in LEAST))
    for form, path in (argument.split("=", 1) for argument in arguments[1:]):
        figures = compare(wanted, load(path), show)
        low = [kind for kind, least in LEAST.items() if figures.percent(kind) < least]
        failed |= bool(low)
        print(f"{form:24}" + "".join(f"{figures.percent(kind):>11.3f}%" for kind in LEAST)
              + (f"  FAILED: {' '.join(low)}" if low else ""))
    sys.exit(failed)


main()
