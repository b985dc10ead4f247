"""The documentation against the product: everything is found in it, and every command in it is one."""

from __future__ import annotations

import argparse
import ast
import re
import shlex
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest
import yaml

from include.commands.__main__ import ROOMS
from include.commands.flows import flows_page
from include.mappings.language.catalogue import load_catalogue
from include.mappings.transforms.transforms import TRANSFORMS
from include.quality.suite import load_suites
from include.settings import Accounts, Alerts, Batching, CompanySettings, Keep, Posting, Reading, Settings
from include.staging.growth import RULES, Leaves
from include.staging.tables import metadata
from tests.kit import runbooks
from tests.kit.decision_table import with_tables
from tests.kit.growth_table import with_table

ROOT = Path(__file__).parent.parent
PAGES = sorted(
    [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md"), *ROOT.glob("simulators/*/*.md")]
)
ENVIRONMENT = (
    *("O2C_SETTINGS", "O2C_MAPPINGS", "O2C_REPORTS", "O2C_EVENTS", "O2C_POOL"),
    *("STAGING_URL", "REQUESTS_CA_BUNDLE", "PYTHONPATH"),
)


@cache
def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def page(name: str) -> str:
    return text(ROOT / name)


@cache
def parser() -> argparse.ArgumentParser:
    """The parser of ./o2c, which complains by an exception."""
    found = argparse.ArgumentParser(prog="./o2c", exit_on_error=False)
    verbs = found.add_subparsers(dest="verb", required=True)
    for room in ROOMS:
        room.add_verbs(verbs)
    return found


def verbs() -> dict[str, argparse.ArgumentParser]:
    (action,) = (action for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    return dict(action.choices)


def targets() -> list[str]:
    return re.findall(r"^([a-z-]+):.*## ", page("Makefile"), re.M)


# -- everything is found ----------------------------------------------------------------------------------------------


def test_every_mapping_file_is_found() -> None:
    names = [path.name for path in (ROOT / "include/mappings").glob("*.yaml")]
    assert len(names) >= 3
    assert [name for name in names if f"`{name}`" not in page("docs/mappings.md")] == []


def test_the_files_are_switched_on_or_off_as_the_page_says() -> None:
    catalogue = load_catalogue(ROOT / "include/mappings")
    off = [flow.name for flow in (*catalogue.flows.values(), *catalogue.returns.values()) if not flow.enabled]
    assert off == []
    assert "All of these files say `enabled: true`" in page("docs/mappings.md")
    jobs = [flow.name for flow in catalogue.returns.values() if flow.job_from is not None]
    assert len(jobs) == 3
    assert "the three for jobs only the one that its `job_from` names" in page("docs/mappings.md")


def test_the_examples_of_mappings_are_the_files_beside_the_page() -> None:
    files = sorted((ROOT / "docs/examples").glob("*.yaml"))
    assert [path.stem for path in files] == ["visit_invoice_to_visit", "visit_to_invoice"]
    for path in files:
        assert f"```yaml\n{text(path)}```" in page("docs/mappings.md")
        assert f"(examples/{path.name})" in page("docs/mappings.md")


def test_the_page_of_flows_is_what_the_mapping_files_say() -> None:
    made = flows_page(load_catalogue(ROOT / "include/mappings"))
    assert page("docs/flows.md") == made, "run: ./o2c flows > docs/flows.md"


def test_every_transform_is_found() -> None:
    assert [name for name in TRANSFORMS if f"| `{name}` |" not in page("docs/mappings.md")] == []


def test_every_setting_is_found_in_the_table_of_its_group() -> None:
    groups = {"## The file": Settings, "## A company": CompanySettings}
    groups |= {"### `posting`": Posting, "### `accounts`": Accounts, "### `batching`": Batching}
    groups |= {"### `reading`": Reading, "### `alerts`": Alerts, "### `keep`": Keep}
    for head, kind in groups.items():
        rows = re.findall(r"^\| `(\w+)` \|", _section(page("docs/settings.md"), head), re.M)
        assert sorted(rows) == sorted(item.name for item in fields(kind)), head


def test_every_environment_variable_is_found() -> None:
    read = {name for path in _product() for name in re.findall(r"\b(O2C_[A-Z_]+|STAGING_URL)\b", text(path))}
    assert read - {"O2C_"} <= set(ENVIRONMENT)
    rows = re.findall(r"^\| `(\w+)` \|", _section(page("docs/settings.md"), "## Environment"), re.M)
    assert rows == list(ENVIRONMENT)


def test_every_dag_is_found_with_the_tasks_that_it_has() -> None:
    for path in (ROOT / "dags").glob("*.py"):
        assert f"`{path.stem}`" in page("docs/operations.md")
        assert f"`{path.stem}`" in page("README.md")
        runbook = ast.get_docstring(ast.parse(text(path))) or ""
        imported = {alias.name for node in ast.walk(ast.parse(text(path))) for alias in _imported_tasks(node)}
        assert imported
        assert {name for name in imported if f"| `{name}` |" not in runbook} == set(), path.name
        assert {name for name in imported if f"`{name}` is red" not in page("docs/operations.md")} <= QUIET


def test_the_list_of_what_runs_when_has_every_dag() -> None:
    listed = re.findall(r"^\| `(\w+)` \|", _section(page("docs/operations.md"), "## What runs when"), re.M)
    assert sorted(listed) == sorted(path.stem for path in (ROOT / "dags").glob("*.py"))


#: Tasks that only the staging database can make fail.
QUIET = {"claim_work", "seal_events"}


def test_every_verb_and_every_option_is_found() -> None:
    commands = page("docs/commands.md")
    for name, verb in verbs().items():
        assert f"`./o2c {name}" in commands, name
        options = [option for action in verb._actions for option in action.option_strings if option.startswith("--")]
        assert [option for option in options if option not in commands and option != "--help"] == [], name


def test_every_action_and_choice_of_a_verb_is_found() -> None:
    for name, verb in verbs().items():
        for action in verb._actions:
            for choice in action.choices or ():
                assert re.search(rf"`?{choice}", page("docs/commands.md")), f"{name} {choice}"


def test_every_make_target_is_found() -> None:
    assert len(targets()) >= 10
    assert [name for name in targets() if f"`make {name}`" not in page("docs/commands.md")] == []


def test_every_data_quality_suite_and_rule_is_found() -> None:
    suites = load_suites(ROOT / "include/quality")
    assert len(suites) >= 4
    rules = [rule.id for suite in suites.values() for rule in suite.rules]
    assert [name for name in suites if f"`{name}.yaml`" not in page("docs/data-quality.md")] == []
    assert [rule for rule in rules if f"| `{rule}` |" not in page("docs/data-quality.md")] == []


def test_every_table_of_the_staging_database_has_a_row() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", page("docs/staging.md"), re.M)
    assert sorted(rows) == sorted(metadata.tables)


def test_the_table_of_what_waits_for_a_person_is_what_the_code_and_its_tests_say() -> None:
    now = page("docs/operations.md")
    assert now == with_tables(now), "run: python -m tests.kit.decision_table"


def test_the_table_of_what_leaves_by_itself_is_what_the_code_says() -> None:
    now = page("docs/operations.md")
    assert now == with_table(now), "run: python -m tests.kit.growth_table"


def test_every_table_of_the_staging_database_has_a_rule_of_what_leaves_it() -> None:
    assert sorted({rule.table for rule in RULES}) == sorted(metadata.tables), "give it one in include/staging/growth.py"
    kept = [rule.keep for rule in RULES if isinstance(rule, Leaves) and rule.keep]
    assert sorted([*kept, "airflow", "pages"]) == sorted(item.name for item in fields(Keep))


def test_every_runbook_names_the_journeys_that_follow_it() -> None:
    tests, pages = runbooks.followed(), runbooks.sections()
    assert sorted(tests) == sorted(pages)
    assert [name for head, names in tests.items() for name in names if f"`{name}`" not in pages[head]] == []


def test_every_word_of_the_glossary_is_a_name_of_the_code() -> None:
    known = _names_of_the_code()
    words = re.findall(r"\*\*([^*]+)\*\*", page("docs/glossary.md"))
    assert len(words) > 60
    assert [word for word in words if "_".join(word.lower().split()) not in known] == []


def test_every_part_of_the_staging_door_stands_in_the_glossary() -> None:
    (work,) = (node for node in _classes(ROOT / "include/staging/door.py") if node.name == "Work")
    made = {
        target.attr
        for node in ast.walk(work)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and len(node.value.args) == 2
        for target in node.targets
        if isinstance(target, ast.Attribute)
    }
    assert len(made) > 20
    assert sorted(part for part in made if f"`db.{part}`" not in page("docs/glossary.md")) == []


def test_every_page_is_found_from_the_list_of_pages() -> None:
    linked = {(ROOT / "docs" / target).resolve() for target in _links(ROOT / "docs/README.md")}
    missing = [path.name for path in (ROOT / "docs").rglob("*.md") if path.resolve() not in linked]
    assert missing == ["README.md"]


def test_every_decision_says_what_was_chosen_and_when_to_look_again() -> None:
    paths = sorted((ROOT / "docs/decisions").glob("*.md"))
    assert [path.name[:3] for path in paths] == [f"{number:03d}" for number in range(1, len(paths) + 1)]
    for path in paths:
        assert text(path).startswith(f"# {path.name[:3]} ")
        assert [word for word in ("Chosen.", "Rejected.", "Revisit when") if f"**{word}" not in text(path)] == [], path
        assert "**Why" in text(path)
        assert len(text(path).splitlines()) <= 50, f"{path.name} is longer than a page"


def test_every_chosen_package_has_a_reason() -> None:
    lines = [line for line in page("requirements.in").splitlines() if line and not line.startswith("#")]
    packages = [re.split("==", line)[0] for line in lines]
    family = {
        "apache-airflow-providers-smtp": "the SMTP provider",
        "apache-airflow-providers-postgres": "the Postgres provider",
        "apache-airflow-providers-celery": "the Celery provider",
        "types-PyYAML": "types-*",
        "types-requests": "types-*",
        "sqlalchemy": "SQLAlchemy",
    }
    reasons = page("docs/decisions/002-packages.md")
    assert [name for name in packages if family.get(name, name) not in reasons] == []


def test_the_pins_that_the_decision_names_are_those_of_the_requirements() -> None:
    pins = dict(re.findall(r"^([\w.-]+)==([\w.]+)", page("requirements.txt"), re.M))
    for name in (
        "alembic",
        "argon2-cffi",
        "jinja2",
        "orjson",
        "pyyaml",
        "requests",
        "uvicorn",
        "hypothesis",
        "selenium",
        "zeep",
    ):
        assert re.search(
            rf"^\| {name}.*\| {re.escape(pins[name])} \|$", page("docs/decisions/002-packages.md"), re.M
        ), name


# -- every link leads somewhere ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("source", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_within_the_project_leads_somewhere(source: Path) -> None:
    broken = []
    for target in _links(source):
        name, _, anchor = target.partition("#")
        target = (source.parent / name).resolve() if name else source
        if not target.exists() or (anchor and anchor not in _anchors(target)):
            broken.append(target)
    assert broken == []


# -- every command is one ---------------------------------------------------------------------------------------------


def test_every_command_of_the_product_that_is_shown_is_one() -> None:
    shown = [(source, command) for source in PAGES for command in _o2c_commands(text(source))]
    assert len(shown) >= 40
    wrong = {}
    for source, command in shown:
        try:
            _, left = parser().parse_known_args(shlex.split(_made_real(command)))
        except (argparse.ArgumentError, SystemExit) as error:
            wrong[f"{source.name}: {command}"] = str(error)
        else:
            if left:
                wrong[f"{source.name}: {command}"] = f"{left} is not known"
    assert wrong == {}


def test_every_make_command_that_is_shown_is_one() -> None:
    shown = {name for source in PAGES for name in re.findall(r"(?:^|`)make ([a-z-]+)", _code(text(source)), re.M)}
    assert "demo" in shown
    assert shown - set(targets()) == set()


def test_every_program_that_is_shown_exists() -> None:
    shown = {name for source in PAGES for name in re.findall(r"python -m ([\w.]+)", text(source))}
    homes = (ROOT, ROOT / "plugins")
    ours = {name: [home / Path(*name.split(".")) for home in homes] for name in shown - {"venv"}}
    assert len(ours) >= 4
    missing = [
        name
        for name, places in ours.items()
        if not any(place.with_suffix(".py").exists() or (place / "__main__.py").exists() for place in places)
    ]
    assert missing == []


def test_every_service_that_a_command_names_is_in_the_compose_file() -> None:
    services = set(yaml.safe_load(page("docker-compose.yaml"))["services"])
    verb = r"(?:run --rm(?: --entrypoint \w+)?|exec(?: -T)?|stop|cp)"
    for source in PAGES:
        for line in re.findall(rf"^docker compose {verb} (.+)$", text(source), re.M):
            copied = re.search(r"(?:^| )([\w-]+):/", line)
            assert (copied[1] if copied else line.split()[0]) in services, line


def test_what_a_backup_writes_is_what_a_restore_takes_and_both_lie_on_the_machine_itself() -> None:
    pages = [text(source) for source in PAGES]
    dumps = [line for content in pages for line in re.findall(r"^docker compose .*pg_dump.*$", content, re.M)]
    written = [re.fullmatch(r"docker compose exec -T postgres pg_dump .* (\w+) > (\1\.dump)", line) for line in dumps]
    assert len(dumps) == 3
    assert None not in written, dumps
    restored = re.findall(r"^docker compose cp (\S+) postgres:", page("docs/operations.md"), re.M)
    assert restored == ["staging.dump"]
    assert set(restored) <= {found[2] for found in written if found}


def test_restore_stops_and_starts_everything_whatever_profile_is_on() -> None:
    lines = _code(_section(page("docs/operations.md"), "### A restored staging database")).splitlines()
    whole = [line for line in lines if line.startswith("docker compose ")]
    assert (whole[0], whole[-1]) == ("docker compose stop", "docker compose up --detach")
    assert "--profile" not in page("docs/operations.md") + page("docs/install.md")


def test_the_readme_shows_what_the_demo_says() -> None:
    calls = [node for node in ast.walk(ast.parse(page("launcher/demo.py"))) if isinstance(node, ast.Call)]
    said = [call.args[0].value for call in calls if _is_say(call) and isinstance(call.args[0], ast.Constant)]
    assert len(said) >= 5
    shown = _section(page("README.md"), "## See it work")
    assert [words for words in said if str(words) not in shown] == []
    assert "It adds up to the cent." in shown
    assert "It adds up to the cent." in page("launcher/closing_table.py")


def _is_say(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == "_say"


def _product() -> list[Path]:
    houses = ("include", "plugins", "dags", "launcher")
    return [path for house in houses for path in (ROOT / house).rglob("*.py")]


def _imported_tasks(node: ast.AST) -> list[ast.alias]:
    if not isinstance(node, ast.ImportFrom) or not (node.module or "").startswith("include.tasks"):
        return []
    if node.module in ("include.tasks.params", "include.tasks.lanes"):
        return []
    return [alias for alias in node.names if alias.name != "mail_failure"]


def _section(content: str, head: str) -> str:
    start = content.index(f"{head}\n")
    following = re.search(r"^#{2,3} ", content[start + len(head) :], re.M)
    return content[start : start + len(head) + following.start()] if following else content[start:]


def _classes(path: Path) -> list[ast.ClassDef]:
    return [node for node in ast.walk(ast.parse(text(path))) if isinstance(node, ast.ClassDef)]


def _names_of_the_code() -> set[str]:
    """Tables and their columns, classes, functions, constants and states, all in small letters with underscores."""
    found = {
        name for table in metadata.tables.values() for name in (table.name, *(column.name for column in table.columns))
    }
    for path in [*(ROOT / "include").rglob("*.py"), *(ROOT / "plugins").rglob("*.py")]:
        for node in ast.walk(ast.parse(text(path))):
            if isinstance(node, ast.FunctionDef):
                found.add(node.name)
            elif isinstance(node, ast.ClassDef):
                found.add(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", node.name).lower())
            elif isinstance(node, ast.Name) and node.id.isupper():
                found.add(node.id.lower())
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and path.parent.name == "staging":
                found.add(node.value)  # the states of rows
    return found


def _links(source: Path) -> list[str]:
    prose = re.sub(r"^```.*?^```", "", text(source), flags=re.M | re.S)
    targets = re.findall(r"\]\(([^)\s]+)\)", prose)
    return [target for target in targets if not re.match(r"[a-z]+:", target)]


@cache
def _anchors(target: Path) -> frozenset[str]:
    """Names of the headings as the usual Markdown hosts make them."""
    if target.suffix != ".md":
        return frozenset()
    prose = re.sub(r"^```.*?^```", "", text(target), flags=re.M | re.S)
    heads = re.findall(r"^#+ (.+)$", prose, re.M)
    return frozenset(re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in heads)


def _code(content: str) -> str:
    """Fenced blocks and spans in backticks; prose may say "make" as it likes."""
    fenced = re.findall(r"^```\w*\n(.*?)^```", content, re.M | re.S)
    spans = re.findall(r"`[^`\n]+`", re.sub(r"^```.*?^```", "", content, flags=re.M | re.S))
    return "\n".join([*fenced, *spans])


def _o2c_commands(content: str) -> Iterator[str]:
    for line in _code(content).splitlines():
        for command in re.findall(r"(?:\./o2c|docker compose run --rm(?: --volume \S+)? o2c) ([a-z][^`|#>(]*)", line):
            if "\\" not in command and command.strip() not in verbs():  # a verb alone is only spoken of
                yield command.strip()


#: What stands in the pages for something of the reader's.
_WORDS = {"REQUEST": "7", "CONFLICT": "7", "DECISION": "7", "DATE": "2026-01-01", "NAME": "kim"}


def _made_real(command: str) -> str:
    return " ".join(_WORDS.get(word, word) for word in command.split(" "))
