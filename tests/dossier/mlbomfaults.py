# Holds the bill of materials on standard input against the official schema of CycloneDX 1.6, which Debian's
# python3-cyclonedx-lib brings, and prints what is wrong with it: nothing if it is valid.
import json
import os
import sys

import cyclonedx.schema
from jsonschema import Draft7Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

folder = os.path.join(os.path.dirname(cyclonedx.schema.__file__), "_res")


def schema(name):
    with open(os.path.join(folder, name + ".SNAPSHOT.schema.json"), encoding="utf-8") as file:
        return json.load(file)


bom = schema("bom-1.6")
parts = [(name, schema(name[: -len(".SNAPSHOT.schema.json")]))
         for name in ("spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json")]
registry = Registry().with_resources(
    [(bom["$id"].rsplit("/", 1)[0] + "/" + name, Resource(part, DRAFT7)) for name, part in parts]
    + [(name, Resource(part, DRAFT7)) for name, part in parts])
validator = Draft7Validator(bom, registry=registry, format_checker=FormatChecker())
for error in list(validator.iter_errors(json.load(sys.stdin)))[:5]:
    print("/".join(str(part) for part in error.absolute_path) + ": " + error.message[:300])
