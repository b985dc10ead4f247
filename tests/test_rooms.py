"""The room table of the architecture as data: who may import what. A module in no row fails."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HOUSES = ("include", "plugins/qbwc_operator", "dags", "simulators", "launcher", "bench")
NOUNS = (
    "include.actor",
    "include.events",
    "include.model",
    "include.states",
    "include.rows",
    "include.names",
    "include.record_ids",
    "include.currencies",
    "include.owners",
    "include.standing",
    "include.settings",
    "include.read_settings",
    "include.company_field",
    "include.errors",
    "include.flow_words",
    "include.setting_types",
    "include.page",
    "include.places",
    "include.private_file",
    "include.shape",
)
#: What a step may use below the steps: everything but Airflow and the packages behind the doors.
BELOW = (
    *NOUNS,
    "include.comparing",
    "include.mappings",
    "include.qbxml",
    "include.quality",
    "include.salesforce",
    "include.staging",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A row of the table: files by pattern, and the only modules of other rooms and packages that they import."""

    files: tuple[str, ...]
    ours: tuple[str, ...] = ()  #: our modules, each with everything below it
    packages: tuple[str, ...] = ()  #: packages from outside


#: The rooms of `include/steps`, from the ground up: a folder, or a module that says what a step is told, and the rooms
#: that it uses. A chapter is named like its DAG; the others serve several.
STEPS: dict[str, tuple[str, ...]] = {
    "run": (),
    "standings": (),
    "callback": (),
    "billing": (),
    "companies": ("run",),
    "returning": ("companies",),
    "flows": (),
    "related": (),
    "read_quickbooks": ("callback", "related"),
    "session": ("billing", "callback", "read_quickbooks", "related"),
    "mirrors": ("companies", "related", "returning"),
    "pairs": ("companies", "flows", "mirrors", "related", "returning"),
    "salesforce_to_quickbooks": ("billing", "companies", "flows", "run"),
    "decisions": ("mirrors", "related", "salesforce_to_quickbooks"),
    "status": ("companies", "run", "salesforce_to_quickbooks", "standings"),
    "quickbooks_to_salesforce": (
        "billing",
        "companies",
        "flows",
        "mirrors",
        "pairs",
        "related",
        "returning",
        "salesforce_to_quickbooks",
        "standings",
    ),
    "reconcile": (
        "companies",
        "mirrors",
        "read_quickbooks",
        "related",
        "run",
        "salesforce_to_quickbooks",
        "standings",
        "status",
    ),
    "migrate_history": (
        "companies",
        "flows",
        "quickbooks_to_salesforce",
        "run",
        "salesforce_to_quickbooks",
        "standings",
    ),
    "watch_sync": ("companies", "mirrors", "related", "status"),
    "tidy_up": (),
}

ROOMS: dict[str, Room] = {
    "nouns": Room(
        files=(
            "include/actor.py",
            "include/events.py",
            "include/model.py",
            "include/states.py",
            "include/rows/*",
            "include/names.py",
            "include/record_ids.py",
            "include/currencies.py",
            "include/owners.py",
            "include/standing/*",
            "include/settings.py",
            "include/read_settings.py",
            "include/company_field.py",
            "include/errors.py",
            "include/flow_words.py",
            "include/setting_types.py",
            "include/page.py",
            "include/places.py",
            "include/private_file.py",
            "include/shape.py",
            "include/__init__.py",
            "include/steps/__init__.py",
        ),
        ours=NOUNS,
        packages=("pydantic", "pydantic_core", "typing_extensions", "yaml"),
    ),
    "mappings": Room(
        files=("include/mappings/*",), ours=(*NOUNS, "include.mappings"), packages=("jinja2", "markupsafe")
    ),
    "qbxml": Room(files=("include/qbxml/*",), ours=(*NOUNS, "include.qbxml"), packages=("lxml",)),
    "salesforce": Room(
        files=("include/salesforce/*",),
        ours=(*NOUNS, "include.salesforce"),
        packages=("lxml", "orjson", "requests"),
    ),
    "quality": Room(
        files=("include/quality/*",),
        ours=(*NOUNS, "include.quality"),
        packages=("great_expectations", "jinja2", "markupsafe", "pydantic"),
    ),
    "staging": Room(
        files=("include/staging/*",), ours=(*NOUNS, "include.staging"), packages=("alembic", "orjson", "sqlalchemy")
    ),
    # The one opener of the three roots below it: the only other place that reads the environment.
    "opening": Room(
        files=("include/opening/*",),
        ours=(
            *NOUNS,
            "include.mappings",
            "include.opening",
            "include.quality",
            "include.staging",
            "include.steps.flows.load_flows",
        ),
        packages=("airflow",),
    ),
    "comparing": Room(files=("include/comparing/*",), ours=(*NOUNS, "include.comparing")),
    **{
        f"steps/{name}": Room(
            files=(f"include/steps/{name}/*", f"include/steps/{name}.py"),
            ours=(*BELOW, f"include.steps.{name}", *(f"include.steps.{other}" for other in others)),
        )
        for name, others in STEPS.items()
    },
    "tasks": Room(files=("include/tasks/*",), ours=("include",), packages=("airflow",)),
    "commands": Room(files=("include/commands/*",), ours=("include", "qbwc_operator")),
    "operator": Room(
        files=("plugins/qbwc_operator/*",),
        ours=(
            *NOUNS,
            "include.opening",
            "include.qbxml",
            "include.staging",
            "include.steps.session",
            "qbwc_operator",
        ),
        packages=("airflow", "argon2", "fastapi", "lxml", "starlette", "uvicorn"),
    ),
    "dags": Room(files=("dags/*",), ours=("include.tasks", "qbwc_operator.triggers"), packages=("airflow", "pendulum")),
    "launcher": Room(files=("launcher/*",), ours=("include", "launcher"), packages=("cryptography",)),
    # It measures all of it from outside, with the simulators and what the tests make databases with.
    "bench": Room(
        files=("bench/*",),
        ours=("bench", "include", "launcher", "qbwc_operator", "simulators", "tests.kit"),
        packages=("great_expectations", "lxml", "orjson", "psycopg", "qbwc_kit", "sqlalchemy", "starlette", "yaml"),
    ),
    "simulators": Room(
        files=("simulators/*",),
        ours=("simulators",),
        packages=("certifi", "cryptography", "jwt", "lxml", "uvicorn", "yaml"),
    ),
}

#: Airflow, and nothing else of this table, is given file by file.
AIRFLOW = (
    "dags/*",
    "include/opening/connections.py",
    "include/tasks/*",
    "plugins/qbwc_operator/plugin.py",
    "plugins/qbwc_operator/triggers.py",
    "plugins/qbwc_operator/access.py",
)
#: Seconds of import each: only inside a function, where the room may have them at all.
HEAVY = ("great_expectations", "pandas", "numpy", "simple_salesforce", "airflow.providers")
#: Imported by Airflow's own Celery executor, beside what it names; nothing of ours imports it.
WORKER_OPTIONS = "include/tasks/forked_tasks.py"
#: The roots; everything else gets values as arguments.
ENVIRONMENT = (
    "dags/*",
    "include/tasks/*",
    "include/commands/*",
    "include/opening/*",
    "include/staging/migrations/env.py",
    "launcher/*",
    "plugins/qbwc_operator/__main__.py",
    "simulators/*",
)
#: What a function from values to values has no use for.
OUTSIDE = (
    "logging",
    "os",
    "random",
    "secrets",
    "shutil",
    "socket",
    "sqlite3",
    "subprocess",
    "tempfile",
    "time",
    "urllib.request",
    "http",
)
PURE = (
    "include/actor.py",
    "include/events.py",
    "include/model.py",
    "include/states.py",
    "include/rows/*",
    "include/errors.py",
    "include/owners.py",
    "include/standing/*",
    "include/comparing/*",
    "include/mappings/*",
    "include/qbxml/*",
)
#: These get the time as an argument (or from the database transaction).
CLOCKLESS = (*PURE, "include/quality/*", "include/steps/*")
#: The one that reads its folder.
READER = "include/mappings/language/catalogue.py"
DRAWERS = {"utils", "util", "helpers", "helper", "common", "base", "misc", "lib"}
#: Longer than the limit of 300 lines, and why that is right.
LONG = {
    "include/staging/migrations/versions/0001_the_first_tables.py": "every table, and closed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One imported module, where it stands, and whether it is imported with its file."""

    name: str
    line: int
    at_once: bool

    def __str__(self) -> str:
        return f"imports {self.name} in line {self.line}"


MODULES = sorted(
    str(path.relative_to(ROOT))
    for house in HOUSES
    for path in (ROOT / house).rglob("*.py")
    if "__pycache__" not in path.parts
)


def test_every_module_belongs_to_exactly_one_room() -> None:
    homes = {path: [name for name, room in ROOMS.items() if _is_one_of(path, room.files)] for path in MODULES}
    assert {path: found for path, found in homes.items() if len(found) != 1} == {}


def test_the_page_of_the_engineer_shows_the_chapters_and_on_what_they_stand() -> None:
    page = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$", page, re.M)
    shown = {name: set(re.findall(r"`(\w+)`", others)) for name, others in rows if name in STEPS}
    assert shown == {name: set(others) for name, others in STEPS.items()}
    assert list(shown) == list(STEPS)


def test_a_module_imports_only_what_its_room_may() -> None:
    wrong = [f"{path} {item}" for path in MODULES for item in _imports(path) if not _may(_room(path), item.name)]
    assert wrong == []


def test_the_rooms_of_the_steps_stand_on_one_another_without_a_circle() -> None:
    order = list(STEPS)
    up = [
        (name, other) for name, others in STEPS.items() for other in others if order.index(other) >= order.index(name)
    ]
    assert up == []


def test_a_room_of_the_steps_names_only_rooms_that_it_uses() -> None:
    unused = [
        (name, other)
        for name, others in STEPS.items()
        for other in others
        if not any(
            _is_below(item.name, f"include.steps.{other}")
            for path in MODULES
            if _is_one_of(path, ROOMS[f"steps/{name}"].files)
            for item in _imports(path)
        )
    ]
    assert unused == []


def test_the_product_has_no_circle_of_modules() -> None:
    depends_on = {_dotted(path): {item.name for item in _imports(path)} for path in MODULES}
    left = set(depends_on)
    while free := {name for name in left if not (depends_on[name] & left) - {name}}:
        left -= free
    while free := left - {other for name in left for other in depends_on[name]}:
        left -= free
    assert sorted(left) == []


def test_airflow_is_imported_by_its_few_files_only() -> None:
    found = {path for path in MODULES for item in _imports(path) if _top(item.name) in ("airflow", "pendulum")}
    assert [path for path in sorted(found) if not _is_one_of(path, AIRFLOW)] == []
    assert len(found) >= len(AIRFLOW)  # the two DAG files stand in one row


def test_nothing_heavy_is_imported_with_a_module() -> None:
    wrong = [
        f"{path} {item}: import it inside the function that needs it"
        for path in MODULES
        if path != WORKER_OPTIONS
        for item in _imports(path)
        if item.at_once and any(_is_below(item.name, package) for package in HEAVY)
    ]
    assert wrong == []


def test_only_composition_roots_read_the_environment() -> None:
    wrong = [
        f"{path}:{node.lineno}"
        for path in MODULES
        if not _is_one_of(path, ENVIRONMENT)
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv", "environb")
    ]
    assert wrong == []


def test_pure_knowledge_reaches_for_nothing_outside() -> None:
    pure = [path for path in MODULES if _is_one_of(path, PURE)]
    wrong = [f"{path} {item}" for path in pure for item in _imports(path) if _is_outside(item.name)]
    assert wrong == []
    opens = {
        path
        for path in pure
        for call in _calls(path)
        if _called(call) in ("open", "read_text", "read_bytes", "read_file", "write_text", "write_bytes")
    }
    assert opens == {READER}


def test_nothing_below_the_doors_looks_at_the_clock() -> None:
    wrong = [
        f"{path}:{call.lineno}"
        for path in MODULES
        if _is_one_of(path, CLOCKLESS)
        for call in _calls(path)
        if isinstance(call.func, ast.Attribute) and call.func.attr in ("now", "today", "utcnow", "monotonic")
    ]
    assert wrong == []


def test_a_module_is_small() -> None:
    long = {path: lines for path in MODULES if (lines := _length(path)) > 300 and path not in LONG}
    assert long == {}, "300 lines is where a module is split"


def test_the_exceptions_from_the_length_are_still_needed() -> None:
    assert [path for path in LONG if _length(path) <= 300] == [], "take them off LONG"


def test_a_module_is_named_for_what_it_holds() -> None:
    drawers = [path for path in MODULES if Path(path).stem in DRAWERS]
    assert drawers == [], "a helper lives in the module that needs it, or gets a name and a room"
    shadows = [path for path in MODULES if Path(path).stem in sys.stdlib_module_names]
    assert [path for path in shadows if Path(path).stem not in ("__init__", "__main__")] == []


def test_our_names_of_salesforce_stand_in_one_place() -> None:
    """An integrator may rename a field in a mapping file, and no step may count on what it was called."""
    rooms = ("include/steps/*", "include/tasks/*", "include/commands/*", "include/comparing/*", "include/standing/*")
    wrong = [
        f"{path}:{node.lineno} {node.value[:60]!r}"
        for path in MODULES
        if _is_one_of(path, rooms)
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search(r"\bQB_\w+__c\b", node.value)
    ]
    assert wrong == [], "take it from include/names.py"


def test_only_what_loads_great_expectations_loads_a_module_by_name() -> None:
    loads = {
        path
        for path in MODULES
        for found in _imports(path)
        if found.name in ("importlib", "importlib.import_module", "runpy", "imp")
    }
    assert loads == {"include/quality/loading.py"}


def test_dag_files_do_not_import_one_another() -> None:
    names = {Path(path).stem for path in MODULES if path.startswith("dags/")}
    assert names == {
        "salesforce_to_quickbooks",
        "quickbooks_to_salesforce",
        "read_quickbooks",
        "reconcile",
        "migrate_history",
        "watch_sync",
        "tidy_up",
    }
    wrong = [(path, item.name) for path in MODULES for item in _imports(path) if _top(item.name) in (*names, "dags")]
    assert not wrong


def test_the_plugin_package_is_never_imported_through_its_folder() -> None:
    paths = [*MODULES, *_tests()]
    assert not [(path, item.name) for path in paths for item in _imports(path) if _top(item.name) == "plugins"]


def test_nothing_is_mocked() -> None:
    wrong = [
        f"{path}:{item.line}"
        for path in [*MODULES, *_tests()]
        for item in _imports(path)
        if _top(item.name) in ("mock", "pytest_mock") or item.name.startswith("unittest.mock")
    ]
    assert not wrong, "change the world at the wire, not by patching"


def test_every_row_of_the_table_has_modules() -> None:
    empty = [name for name, room in ROOMS.items() if not any(_is_one_of(path, room.files) for path in MODULES)]
    assert not empty


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("include/steps/pairs/x.py", "import sqlalchemy"),
        ("include/steps/status/x.py", "def f():\n    from airflow.sdk import task"),
        ("include/qbxml/x.py", "from include.mappings import spec"),
        ("include/mappings/x.py", "from include.steps.run import Run"),
        ("include/steps/session/x.py", "from include.steps.reconcile.reconcile import reconcile"),
        ("include/steps/run.py", "from include.steps.companies.ownership import departed"),
        ("include/comparing/x.py", "from include.mappings.language.spec import Flow"),
        ("include/salesforce/x.py", "import include.staging.door"),
        ("include/staging/x.py", "from include import mappings"),
        ("plugins/qbwc_operator/x.py", "from include.steps.quickbooks_to_salesforce.write_back import write_back"),
        ("simulators/x.py", "import include.qbxml"),
        ("include/tasks/runs.py", "from simulators.salesforce_org import org"),
        ("launcher/x.py", "import simulators"),
        ("include/steps/session/x.py", "from bench.clock import Clock"),
    ],
)
def test_the_table_notices_what_it_forbids(path: str, text: str) -> None:
    room = _room(path)
    assert [item for item in _found(ast.parse(text)) if not _may(room, item.name)]


def _dotted(path: str) -> str:
    return path.removeprefix("plugins/").removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _room(path: str) -> Room:
    return next(room for room in ROOMS.values() if _is_one_of(path, room.files))


def _is_outside(name: str) -> bool:
    return any(_is_below(name, module) for module in OUTSIDE)


def _calls(path: str) -> Iterator[ast.Call]:
    return (node for node in ast.walk(_tree(path)) if isinstance(node, ast.Call))


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _length(path: str) -> int:
    return len((ROOT / path).read_text(encoding="utf-8").splitlines())


def _may(room: Room, name: str) -> bool:
    if _top(name) in ("include", "qbwc_operator", "simulators", "launcher", "bench", "dags", "plugins", "tests"):
        return any(_is_below(name, allowed) for allowed in room.ours)
    return _top(name) in sys.stdlib_module_names or _top(name) in room.packages


@cache
def _imports(path: str) -> tuple[Import, ...]:
    return tuple(_found(_tree(path)))


def _found(tree: ast.Module) -> Iterator[Import]:
    """Every import, also inside functions; `from a import b` counts as a.b when a.b is a module, else as a."""
    later = {id(inner) for node in ast.walk(tree) if isinstance(node, _FUNCTIONS) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"line {node.lineno}: a relative import"
            names = [_module(node.module or "", alias.name) for alias in node.names]
        else:
            continue
        for name in names:
            yield Import(name=name, line=node.lineno, at_once=id(node) not in later)


_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@cache
def _module(package: str, name: str) -> str:
    below = Path(*package.split("."), name)
    homes = (ROOT, ROOT / "plugins")
    is_module = any((home / below).is_dir() or (home / below).with_suffix(".py").exists() for home in homes)
    return f"{package}.{name}" if is_module or package in ("importlib", "unittest") else package


@cache
def _tree(path: str) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), filename=path)


def _tests() -> list[str]:
    return [str(path.relative_to(ROOT)) for path in (ROOT / "tests").rglob("*.py")]


def _is_one_of(path: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(path, pattern) for pattern in patterns)


def _is_below(name: str, parent: str) -> bool:
    return name == parent or name.startswith(f"{parent}.")


def _top(name: str) -> str:
    return name.partition(".")[0]
