"""No module stands on one that stands on it, not even for its types: the house can be read from the ground up."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).parent.parent
HOUSES = ("include", "plugins/qbwc_operator", "dags", "simulators", "launcher")


def test_no_imports_run_in_a_circle() -> None:
    files = {_name(path): path for house in HOUSES for path in (ROOT / house).rglob("*.py")}
    below = {name: (_imported(path) & files.keys()) - {name} for name, path in files.items()}
    assert sorted(TopologicalSorter(below).static_order()) == sorted(files)  # CycleError names the circle


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts).removeprefix("plugins.").removesuffix(".__init__")


def _imported(path: Path) -> set[str]:
    """What a module names in its imports, wherever they stand; `from a import b` names a, and a.b if that is one."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found
