"""Plain values out of a YAML text, each with the line where it stands, so that a complaint can point at it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """One thing that is wrong in a file, with the place."""

    file: str
    line: int
    key: str
    problem: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.key}: {self.problem}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A value of a YAML file that knows its file, line and key.

    `value` is a plain scalar, a dict of names to `Marked`, or a list of `Marked`. All marks of one reading
    share the list `complaints`, so that every problem is told at once.
    """

    value: Any
    file: str
    line: int
    key: str
    complaints: list[Complaint]

    def complain(self, problem: str) -> None:
        """Note a problem with this value; reading goes on."""
        self.complaints.append(Complaint(file=self.file, line=self.line, key=self.key, problem=problem))

    def entries(self) -> dict[str, Marked]:
        """The entries of a mapping; a complaint and nothing when this is none."""
        if isinstance(self.value, dict):
            return self.value
        self.complain("must be a mapping of keys to values")
        return {}

    def elements(self) -> Iterator[Marked]:
        """The entries of a list; a complaint and nothing when this is none."""
        if isinstance(self.value, list):
            yield from self.value
        else:
            self.complain("must be a list")

    def plain(self) -> Any:
        """The value without its marks."""
        if isinstance(self.value, dict):
            return {key: entry.plain() for key, entry in self.value.items()}
        if isinstance(self.value, list):
            return [entry.plain() for entry in self.value]
        return self.value


def read_marked(text: str, file: str, complaints: list[Complaint]) -> Marked | None:
    """The marked tree of one YAML text; one complaint and None for a text that is empty or no YAML."""
    loader = yaml.SafeLoader(text)
    try:
        node = loader.get_single_node()
        if node is not None:
            return _mark(loader, node, file, node.start_mark.line + 1, "", complaints)
        complaints.append(Complaint(file=file, line=1, key="(file)", problem="is empty"))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        problem = f"is not YAML: {error.problem or error.context}"
        complaints.append(Complaint(file=file, line=line, key="(file)", problem=problem))
    finally:
        loader.dispose()
    return None


def _mark(
    loader: yaml.SafeLoader, node: yaml.Node, file: str, line: int, key: str, complaints: list[Complaint]
) -> Marked:
    value: Any
    if isinstance(node, yaml.MappingNode):
        value = {}
        for name_node, entry in node.value:
            name = str(loader.construct_object(name_node, deep=True))
            place, at = f"{key}.{name}" if key else name, name_node.start_mark.line + 1
            if name in value:
                complaints.append(Complaint(file=file, line=at, key=place, problem="is said twice"))
            value[name] = _mark(loader, entry, file, at, place, complaints)
    elif isinstance(node, yaml.SequenceNode):
        value = [
            _mark(loader, entry, file, entry.start_mark.line + 1, f"{key}[{number}]", complaints)
            for number, entry in enumerate(node.value)
        ]
    else:
        value = loader.construct_object(node, deep=True)
    return Marked(value=value, file=file, line=line, key=key or "(file)", complaints=complaints)
