"""Every flow of both directions is switched off by one line: of its file, or of a company's settings."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from include.mappings.language.catalogue import Catalogue
from include.settings import JobFrom
from include.steps.flows.load_flows import load_flows

FOLDER = Path(__file__).parents[3] / "include" / "mappings"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
JOBS = {
    "job_to_contact": JobFrom.CONTACT,
    "job_to_account": JobFrom.CHILD_ACCOUNT,
    "job_to_opportunity": JobFrom.OPPORTUNITY,
}
WHOLE = load_flows(FOLDER, {})[0]


def running(catalogue: Catalogue) -> set[str]:
    """The flows that run, whatever a company's jobs are."""
    back = {flow.name for word in JobFrom for flow in catalogue.returning(word)}
    return {flow.name for flow in catalogue.enabled} | back


def needing(catalogue: Catalogue, name: str) -> set[str]:
    """The flows that cannot run without this one."""
    return {flow.name for flow in catalogue.flows.values() if name in flow.needed_flows}


@pytest.mark.parametrize("name", NAMES)
def test_line_of_the_mapping_file_switches_the_flow_off(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "mappings"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    page = folder / f"{name}.yaml"
    text, lines = re.subn(r"^enabled: true$", "enabled: false", page.read_text("utf-8"), flags=re.M)
    assert lines == 1
    page.write_text(text, encoding="utf-8")
    found, _ = load_flows(folder, {})
    assert running(WHOLE) - running(found) == {name} | needing(WHOLE, name)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in ("account_to_customer", "product_to_item")])
def test_line_of_the_settings_switches_the_flow_off(name: str) -> None:
    found, broken = load_flows(FOLDER, {name: {"enabled": False}})
    assert broken == {}
    assert running(WHOLE) - running(found) == {name}


def test_every_job_flow_is_chosen_by_one_word() -> None:
    chosen = {word: {flow.name for flow in WHOLE.returning(word) if flow.job_from} for word in JobFrom}
    assert chosen == {word: {name} for name, word in JOBS.items()} | {JobFrom.NONE: set()}
