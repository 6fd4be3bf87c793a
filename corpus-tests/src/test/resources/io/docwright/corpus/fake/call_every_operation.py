#!/usr/bin/env python3
"""Calls every operation of a server with botocore, and checks each answer with botocore's own parser and validator.

Inputs are random and valid by the service models. Every error in the models is asked for once, by a header, and must
arrive as its class. Prints one line of JSON; failures go to a file. The models are those below a folder, a folder for
each service; of botocore's own data only the files that are about no service are used.

    call_every_operation.py --endpoint http://127.0.0.1:4566 --models DIR [--services a,b] [--sample N] [--seed N]
"""

import argparse
import collections
import concurrent.futures
import datetime
import json
import os
import random
import string
import sys
import tempfile
import threading
import urllib.parse

try:
    import re._parser as sre
    import re._constants as sre_constants
except ImportError:
    import sre_constants
    import sre_parse as sre

import re

try:
    import botocore
    import botocore.exceptions
    import botocore.loaders
    import botocore.session
    from botocore.config import Config
    from botocore.tokens import FrozenAuthToken
    from botocore.validate import ParamValidator
except ImportError:
    print("botocore is missing: pip install botocore")
    sys.exit(77)

ERROR_HEADER = "x-docwright-error"
DEEPEST = 5


class Patterns:
    """Texts that match regular expressions."""

    def __init__(self, rng):
        self.rng = rng

    def text(self, pattern, least, most):
        """A text that matches a pattern within a range of lengths; None if none is found."""
        try:
            known = self.translated(pattern)
            tree = sre.parse(known)
            compiled = re.compile(known)
        except Exception:
            return None
        for attempt in range(80):
            try:
                text = self.of(tree, attempt % 12)
            except Exception:
                return None
            if least <= len(text) <= most and compiled.search(text):
                return text
            if len(text) < least:
                grown = text
                while grown and len(grown) < least:
                    grown += self.rng.choice(text)
                if least <= len(grown) <= most and compiled.fullmatch(grown):
                    return grown
        return None

    @staticmethod
    def translated(pattern):
        """The pattern in Python's words: other languages have more classes of characters."""
        pattern = re.sub(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}(-\\u[dD][89a-fA-F][0-9a-fA-F]{2})?", "", pattern)
        pattern = pattern.replace(r"\z", r"\Z").replace(r"\w-", r"\w\-")
        pattern = re.sub(r"(?<!^)\(\?[a-z]\)", "", pattern)
        text = ""
        inside = False
        i = 0
        while i < len(pattern):
            found = re.compile(r"\\([pP])\{(\w+)\}").match(pattern, i)
            if found:
                letters = "0-9" if found.group(2) in ("N", "Nd") else " " if found.group(2) in ("Z", "Zs") else "a-zA-Z0-9"
                if found.group(2) == "C" and found.group(1) == "p":
                    letters = "" if inside else "\\x00"
                text += letters if inside else "[" + letters + "]"
                i = found.end()
                continue
            c = pattern[i]
            if c == "\\":
                text += pattern[i : i + 2]
                i += 2
                continue
            inside = c == "[" or (inside and c != "]")
            text += c
            i += 1
        return text

    def of(self, tree, more):
        return "".join(self.one(kind, value, more) for kind, value in tree)

    def one(self, kind, value, more):
        name = str(kind)
        if name == "LITERAL":
            return chr(value)
        if name == "NOT_LITERAL":
            return self.rng.choice([c for c in string.ascii_letters if ord(c) != value])
        if name == "ANY":
            return self.rng.choice(string.ascii_letters)
        if name == "IN":
            return self.among(value)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            least, most, inner = value
            times = self.rng.randint(least, max(least, min(most, least + more)))
            return "".join(self.of(inner, more) for _ in range(times))
        if name == "SUBPATTERN":
            return self.of(value[3], more)
        if name == "ATOMIC_GROUP":
            return self.of(value, more)
        if name == "BRANCH":
            return self.of(self.rng.choice(value[1]), more)
        if name == "AT" or name.startswith("ASSERT"):
            return ""
        raise ValueError(name)

    def among(self, parts):
        allowed = [c for c in map(chr, range(32, 127)) if self.matches(parts, c)]
        preferred = [c for c in allowed if c.isalnum()]
        return self.rng.choice(preferred or allowed or ["\t"])

    def matches(self, parts, c):
        negated = str(parts[0][0]) == "NEGATE"
        found = False
        for kind, value in parts:
            name = str(kind)
            if name == "LITERAL":
                found |= ord(c) == value
            elif name == "RANGE":
                found |= value[0] <= ord(c) <= value[1]
            elif name == "CATEGORY":
                category = str(value).rsplit("_", 1)[-1].lower()
                plain = {"digit": c.isdigit(), "space": c.isspace(), "word": c.isalnum() or c == "_"}[category]
                found |= plain != ("NOT" in str(value))
        return found != negated


class Inputs:
    """Random inputs that are valid by a model."""

    def __init__(self, rng):
        self.rng = rng
        self.patterns = Patterns(rng)

    def of(self, shape):
        return {} if shape is None else self.structure(shape, 0)

    def structure(self, shape, depth):
        if getattr(shape, "is_tagged_union", False):
            names = sorted(shape.members, key=lambda name: self.height(shape.members[name], ()))
            name = names[0] if depth >= DEEPEST else self.rng.choice(names)
            return {name: self.value(shape.members[name], name, depth + 1)}
        value = {}
        for name, member in shape.members.items():
            if name not in shape.required_members and (depth >= DEEPEST or self.rng.random() < 0.7):
                continue
            if getattr(member, "is_document_type", False):
                value[name] = {"a": ["b", 1]}
                continue
            value[name] = self.value(member, name, depth + 1)
        return value

    def height(self, shape, above):
        """How many levels the smallest value of a shape has."""
        if shape.type_name not in ("structure", "list", "map"):
            return 0
        if shape.name in above:
            return 1000
        above = above + (shape.name,)
        if shape.type_name == "list":
            return 1 + (self.height(shape.member, above) if shape.metadata.get("min", 0) else 0)
        if shape.type_name == "map":
            return 1 + self.height(shape.value, above)
        if getattr(shape, "is_tagged_union", False):
            return 1 + min(self.height(member, above) for member in shape.members.values())
        return 1 + max([self.height(shape.members[name], above) for name in shape.required_members], default=0)

    def value(self, shape, name, depth):
        kind = shape.type_name
        meta = shape.metadata
        if kind == "structure":
            return self.structure(shape, depth)
        if kind == "list":
            # an empty list is nothing in a form or a query
            least = max(1, meta.get("min", 0)) if depth <= 1 else meta.get("min", 0)
            size = max(least, 0 if depth > DEEPEST else min(meta.get("max", 2), self.rng.randint(0, 2)))
            return [self.value(shape.member, name, depth + 1) for _ in range(size)]
        if kind == "map":
            least = max(meta.get("min", 0), 0 if depth > DEEPEST else 1)
            entries = {}
            for _ in range(least * 20):
                if len(entries) < least:
                    entries[self.value(shape.key, "key", depth + 1)] = self.value(shape.value, "value", depth + 1)
            return entries
        if kind in ("string", "char"):
            return self.text(shape, name)
        if kind in ("integer", "long"):
            least = int(meta.get("min", 0))
            return self.rng.randint(least, int(min(meta.get("max", least + 1000), 2**31 - 1)))
        if kind in ("float", "double"):
            least = float(meta.get("min", 0))
            return round(self.rng.uniform(least, float(meta.get("max", least + 10))), 2)
        if kind == "boolean":
            return self.rng.random() < 0.5
        if kind == "timestamp":
            return datetime.datetime.fromtimestamp(self.rng.randint(10**9, 2 * 10**9), datetime.timezone.utc)
        if kind == "blob":
            return bytes(self.rng.randint(32, 126) for _ in range(max(1, meta.get("min", 1))))
        raise ValueError(kind)

    def text(self, shape, name):
        meta = shape.metadata
        if shape.enum:
            # others need a library that may be missing
            plain = [value for value in shape.enum if value in ("CRC32", "SHA1", "SHA256")]
            return self.rng.choice(plain if plain and name.startswith("Checksum") else shape.enum)
        least = max(1, meta.get("min", 1))
        most = meta.get("max", 2000 if meta.get("pattern") else max(least, 12))
        if "jsonvalue" in shape.serialization:
            return json.dumps({"a": 1})
        if meta.get("pattern"):
            text = self.patterns.text(meta["pattern"], least, most)
            if text is not None:
                return text
            raise NoInput("no text for the pattern of " + shape.name)
        length = max(least, min(most, 8))
        return "".join(self.rng.choice(string.ascii_lowercase + string.digits) for _ in range(length))


class NoInput(Exception):
    """No valid input was found."""


class Token:
    """Finds a token for services that want one."""

    def load_token(self, **_):
        return self

    def get_frozen_token(self):
        return FrozenAuthToken("token")


class Failures(list):
    def add(self, kind, service, operation, detail):
        self.append({"kind": kind, "service": service, "operation": operation, "detail": str(detail)[:400]})


class Service:
    """The calls of one service."""

    def __init__(self, session, lock, name, options):
        self.name = name
        self.options = options
        self.rng = random.Random(f"{options.seed} {name}")
        self.header = threading.local()
        style = Config(
            retries={"max_attempts": 0},
            inject_host_prefix=False,
            s3={"addressing_style": "path"},
            read_timeout=60,
            max_pool_connections=4,
        )
        with lock:
            self.client = session.create_client(
                name,
                region_name="us-east-1",
                endpoint_url=options.endpoint + ("/-/" + name if options.prefix else ""),
                aws_access_key_id="test",
                aws_secret_access_key="test",
                config=style,
            )
        self.client.meta.events.register_last("before-sign", self.mark)
        self.client.meta.events.register_last("before-send", self.redirect)
        self.model = self.client.meta.service_model
        self.counts = collections.Counter()
        self.failures = Failures()

    def mark(self, request, **_):
        error = getattr(self.header, "error", None)
        if error:
            request.headers[ERROR_HEADER] = error

    def redirect(self, request, **_):
        """Sends what has another host, because the input names one, to the server."""
        parts = urllib.parse.urlsplit(request.url)
        own = urllib.parse.urlsplit(self.options.endpoint)
        if parts.netloc != own.netloc:
            request.url = urllib.parse.urlunsplit((own.scheme, own.netloc, parts.path, parts.query, ""))

    def run(self):
        names = list(self.model.operation_names)
        if self.options.sample and len(names) > self.options.sample:
            names = sorted(self.rng.sample(names, self.options.sample))
        names.sort(key=lambda name: name.startswith(("Delete", "Batch", "Remove", "Disassociate", "Terminate")))
        for name in names:
            try:
                self.operation(self.model.operation_model(name))
            except Exception as e:
                self.failures.add("script", self.name, name, f"{type(e).__name__}: {e}")
        return self

    def operation(self, operation):
        if operation.has_event_stream_input:
            self.counts["not callable by botocore"] += 1
            return
        params = {} if operation.input_shape is None else None
        problem = None
        for _ in range(5 if operation.input_shape is not None else 0):
            try:
                params = self.params(operation)
                if not ParamValidator().validate(params, operation.input_shape).has_errors():
                    break
            except NoInput as e:
                problem = e
                params = None
        if params is None:
            self.counts["no input found"] += 1
            self.failures.add("input", self.name, operation.name, problem)
            return
        self.answer(operation, params)
        for error in operation.error_shapes:
            self.error(operation, params, error)

    def params(self, operation):
        params = Inputs(self.rng).of(operation.input_shape)
        for name in list(params):
            if self.name == "s3" and name == "Bucket":
                params[name] = "bucket-" + str(self.rng.randint(1, 99))
            member = operation.input_shape.members[name]
            if member.serialization.get("name") == "Content-Length":
                del params[name]
            elif name == "PredictEndpoint":
                params[name] = self.options.endpoint
            elif name == "KvsARN":
                params[name] = "arn:aws:cloudfront::123456789012:key-value-store/12345678-1234-1234-1234-123456789012"
            elif name == "EndpointId" and name not in operation.input_shape.required_members:
                # is signed for all regions, which needs a library that may be missing
                del params[name]
        return params

    def call(self, operation, params):
        return self.client._make_api_call(operation.name, params)

    def answer(self, operation, params):
        self.counts["calls"] += 1
        self.header.error = None
        try:
            answer = self.call(operation, params)
            answer.pop("ResponseMetadata", None)
            problems = self.problems(operation.output_shape, answer)
        except botocore.exceptions.ClientError as e:
            problems = f"refused: {e}"
        except Exception as e:
            problems = f"{type(e).__name__}: {e}"
        if problems:
            self.failures.add("answer", self.name, operation.name, problems)
        else:
            self.counts["accepted"] += 1

    def problems(self, shape, answer):
        if shape is None:
            return ""
        for name, member in shape.members.items():
            if name not in answer:
                continue
            if member.serialization.get("eventstream") or getattr(member, "is_event_stream", False):
                events = 0
                for event in answer.pop(name):
                    events += 1
                    report = ParamValidator().validate(event, member)
                    if report.has_errors():
                        return report.generate_report()
                answer.pop(name, None)
                shape = None if len(shape.members) == 1 else shape
                if shape is None:
                    return "" if events else "no events"
            elif hasattr(answer[name], "read"):
                answer[name] = answer[name].read()
        required = [name for name, member in shape.members.items() if member.serialization.get("eventstream")]
        report = ParamValidator().validate(self.as_sent(shape, answer), shape)
        text = report.generate_report()
        return text if report.has_errors() and not required else ""

    def as_sent(self, shape, value):
        """The value as the server sent it: botocore decodes the documents of policies."""
        if shape.type_name == "structure" and isinstance(value, dict):
            return {name: self.as_sent(shape.members[name], one) for name, one in value.items() if name in shape.members}
        if shape.type_name == "list" and isinstance(value, list):
            return [self.as_sent(shape.member, one) for one in value]
        if shape.type_name == "string" and isinstance(value, dict):
            return json.dumps(value)
        return value

    def error(self, operation, params, shape):
        if operation.http.get("method") == "HEAD":
            # has no body, so that botocore knows only the status
            self.counts["errors without a body"] += 1
            return
        self.counts["errors"] += 1
        self.header.error = shape.name
        try:
            self.call(operation, params)
            self.failures.add("error", self.name, operation.name, f"{shape.name}: no error")
        except botocore.exceptions.ClientError as e:
            arrived = type(e).__name__
            twins = {
                other.name for other in self.model.error_shapes if other.error_code == shape.error_code
            }
            if arrived in twins:
                self.counts["errors of their class"] += 1
            else:
                self.failures.add("error", self.name, operation.name, f"{shape.name}: {arrived} {e}")
        except Exception as e:
            self.failures.add("error", self.name, operation.name, f"{shape.name}: {type(e).__name__}: {e}")
        finally:
            self.header.error = None


def data(models, names, folder):
    """A folder as botocore expects its data, with the models of services and botocore's general files."""
    own = os.path.join(os.path.dirname(botocore.__file__), "data")
    for file in os.listdir(own):
        if os.path.isfile(os.path.join(own, file)):
            os.symlink(os.path.join(own, file), os.path.join(folder, file))
    for name in names:
        os.makedirs(os.path.join(folder, name))
        os.symlink(os.path.abspath(os.path.join(models, name)), os.path.join(folder, name, "2000-01-01"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--endpoint", required=True)
    parser.add_argument("--models", required=True)
    parser.add_argument("--services", default="")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--failures")
    parser.add_argument("--prefix", action="store_true", help="start paths with the service's name")
    options = parser.parse_args()
    all_names = sorted(n for n in os.listdir(options.models) if os.path.isdir(os.path.join(options.models, n)))
    names = options.services.split(",") if options.services else all_names
    counts = collections.Counter()
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        data(options.models, names, folder)
        session = botocore.session.get_session()
        session.register_component(
            "data_loader",
            botocore.loaders.Loader(extra_search_paths=[folder], include_default_search_paths=False),
        )
        session.register_component("token_provider", Token())
        lock = threading.Lock()
        with concurrent.futures.ThreadPoolExecutor(options.threads) as pool:
            runs = [pool.submit(lambda n=n: Service(session, lock, n, options).run()) for n in names]
            for future in concurrent.futures.as_completed(runs):
                run = future.result()
                name = run.name
                counts += run.counts
                failures += run.failures
                print(name, dict(run.counts), len(run.failures), file=sys.stderr, flush=True)
    if options.failures:
        with open(options.failures, "w", encoding="utf-8") as out:
            for failure in failures:
                out.write(json.dumps(failure) + "\n")
    kinds = collections.Counter(failure["kind"] for failure in failures)
    print(json.dumps({**counts, **{kind + " failures": n for kind, n in kinds.items()}}, sort_keys=True))


if __name__ == "__main__":
    main()
