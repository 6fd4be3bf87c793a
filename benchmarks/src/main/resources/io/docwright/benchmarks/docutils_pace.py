"""Parses each file that a list names into docutils' tree, once, and prints the pace in MB by second of CPU time.

What docutils does not know (Sphinx's roles and directives) is made known first: a role gives its text, a directive
parses its content, which is the least that Sphinx does with them.
"""
import re
import sys
import time

from docutils import nodes
from docutils.core import publish_doctree
from docutils.parsers.rst import Directive, directives, roles
from docutils.parsers.rst.languages import en as english

ROLE = re.compile(r":([a-zA-Z][\w.+:-]*):`")
DIRECTIVE = re.compile(r"^[ \t]*\.\. ([a-zA-Z][\w.+:-]*)::", re.MULTILINE)
SETTINGS = {
    "report_level": 5,
    "halt_level": 6,
    "warning_stream": False,
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "input_encoding": "utf-8",
    "_disable_config": True,
}


class Container(Directive):
    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self):
        node = nodes.container()
        if self.arguments:
            node += nodes.paragraph(text=self.arguments[0])
        self.state.nested_parse(self.content, self.content_offset, node)
        return [node]


def text_role(name, rawtext, text, lineno, inliner, options=None, content=None):
    return [nodes.literal(rawtext, text)], []


def make_known(text):
    for name in set(ROLE.findall(text)):
        if name not in english.roles and name not in roles._role_registry and name not in roles._roles:
            roles.register_local_role(name, text_role)
    for name in set(DIRECTIVE.findall(text)):
        if name not in english.directives and name not in directives._directives:
            directives.register_directive(name, Container)


def main():
    with open(sys.argv[1], encoding="utf-8") as names:
        files = names.read().splitlines()
    size = 0
    for file in files:
        with open(file, encoding="utf-8") as page:
            make_known(page.read())
    publish_doctree(b"", settings_overrides=SETTINGS)
    start = time.process_time()
    for file in files:
        with open(file, "rb") as page:
            source = page.read()
        size += len(source)
        publish_doctree(source, settings_overrides=SETTINGS)
    print(size / 1e6 / (time.process_time() - start))


main()
