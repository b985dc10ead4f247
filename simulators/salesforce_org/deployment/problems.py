"""What a deployment reports: one entry per component, good or bad."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


class DeployProblem(Exception):
    """A component that the org refuses, in the platform's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One component of a deployment and what became of it."""

    type: str
    name: str
    file: str
    problem: str = ""
    created: bool = False
    changed: bool = False


@dataclass(slots=True)
class Report:
    """The components of one deployment."""

    components: list[Component] = field(default_factory=list)

    @property
    def failures(self) -> list[Component]:
        """The refused components."""
        return [component for component in self.components if component.problem]

    def fail(self, kind: str, name: str, file: str, problem: str) -> None:
        """Report a refused component."""
        self.components.append(Component(type=kind, name=name, file=file, problem=problem))

    def done(self, kind: str, name: str, file: str, *, created: bool, changed: bool = True) -> None:
        """Report an accepted component."""
        self.components.append(Component(type=kind, name=name, file=file, created=created, changed=changed))

    @contextmanager
    def component(self, kind: str, name: str, file: str) -> Iterator[None]:
        """Turn a DeployProblem inside the body into a refused component."""
        try:
            yield
        except DeployProblem as problem:
            self.fail(kind, name, file, str(problem))
