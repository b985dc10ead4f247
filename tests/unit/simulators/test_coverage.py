"""Each simulator's page says what it covers: nothing that the code has not, and nothing of the code is missing."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

from simulators.quickbooks_desktop.books.settings import SWITCHES
from simulators.quickbooks_desktop.commands import COMMANDS
from simulators.quickbooks_desktop.qbxml.grammar import request_names, unanswered_names
from simulators.salesforce_org.admin import ADMIN_ROUTES
from simulators.salesforce_org.deployment.package import FOLDERS, INSIDE_OBJECTS
from simulators.salesforce_org.deployment.soap import OPERATIONS
from simulators.salesforce_org.dispatch import OPEN
from simulators.salesforce_org.faults import ACTIONS, MATCHES, MESSAGES
from simulators.salesforce_org.rest import REST_ROUTES
from simulators.salesforce_org.rules import RULES
from simulators.salesforce_org.soql.date_literals import COUNTED, PLAIN
from simulators.salesforce_org.soql.reader import AGGREGATES
from simulators.salesforce_org.standard_objects import standard_schema
from simulators.web_connector import hresults
from simulators.web_connector.callbacks import CALL_CODES
from simulators.web_connector.envelope import PARAMETERS
from simulators.web_connector.faults import POSITIONS, FaultKind
from simulators.web_connector.faulty import PLACES
from simulators.web_connector.outcome import Outcome, UpdateResult

SIMULATORS = Path(__file__).parents[3] / "simulators"
METHODS = re.compile(r"\b(?:GET|POST|PUT|PATCH|DELETE)\b")


def page(simulator: str) -> str:
    return (SIMULATORS / simulator / "README.md").read_text("utf-8")


def section(simulator: str, title: str) -> str:
    """What stands below a heading, up to the next one."""
    _, found, rest = page(simulator).partition(f"# {title}\n")
    assert found, f"{simulator} has no section {title!r}"
    return re.split(r"^#+ ", rest, maxsplit=1, flags=re.M)[0]


def table(simulator: str, title: str) -> list[list[str]]:
    """The rows of the table below a heading, without its head."""
    rows = [line.strip("|").split(" | ") for line in section(simulator, title).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows[2:]]


def words(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def path_of(pattern: str) -> str:
    """A route as the page writes it: `/sobjects/{object}`."""
    named = re.sub(r"\(\?P<(\w+)>[^)]*\)", r"{\1}", pattern)
    return named.replace("(?:All)?", "[All]").replace("[rR]", "r") or "/"


# -- the company file --------------------------------------------------------------------------------------------------


def test_the_page_of_the_company_file_names_every_request_that_it_answers() -> None:
    rows = table("quickbooks_desktop", "Requests")
    named = [f"{record}{verb}Rq" for cell, verbs in rows for record in words(cell) for verb in verbs.split(", ")]
    assert len(named) == len(set(named))
    assert set(named) == request_names()
    assert not set(named) & unanswered_names()


def test_the_page_of_the_company_file_names_every_switch_as_it_is() -> None:
    rows = table("quickbooks_desktop", "Switches")
    found = {words(key)[0]: (tuple(words(takes)), "".join(words(first)), does) for key, takes, first, does in rows}
    assert found == {key: (switch.words, switch.default, switch.does) for key, switch in SWITCHES.items()}


def test_the_page_of_the_company_file_names_every_command() -> None:
    assert [name for cell, _ in table("quickbooks_desktop", "Commands") for name in words(cell)] == list(COMMANDS)


# -- the org -----------------------------------------------------------------------------------------------------------


def test_the_page_of_the_org_names_every_resource_and_method() -> None:
    rows = table("salesforce_org", "Resources")
    named = {(method, path) for cell, how, _ in rows for method in METHODS.findall(how) for path in words(cell)}
    assert named == {(method, path_of(pattern)) for method, pattern, _ in REST_ROUTES} | OPEN.keys()
    (soap,) = (words(how) for cell, how, _ in rows if words(cell) == ["/services/Soap/m/NN.0"])
    assert soap == list(OPERATIONS)


def test_the_page_of_the_org_names_every_administration_call() -> None:
    cells = [row[0] for row in table("salesforce_org", "Administration")]
    calls = [product(METHODS.findall(cell), re.findall(r"/admin/[\w-]+", cell)) for cell in cells]
    assert {call for each in calls for call in each} == {(method, path) for method, path, _ in ADMIN_ROUTES}


def test_the_page_of_the_org_names_its_objects_and_metadata() -> None:
    found = {what: set(words(which)) for what, which in table("salesforce_org", "Objects and metadata")}
    assert found == {
        "standard objects": {entry.name for entry in standard_schema()},
        "with rules of the platform's own": set(RULES),
        "deployed as files": {kind for _, kind in FOLDERS.values()},
        "deployed inside objects": set(INSIDE_OBJECTS),
    }


def test_the_page_of_the_org_names_the_functions_and_days_of_soql() -> None:
    found = {what: set(words(which)) for what, which in table("salesforce_org", "SOQL")}
    counted = {f"{word}:n" for word in COUNTED}
    assert found == {"aggregates": set(AGGREGATES), "days": set(PLAIN), "days with a number": counted}


def test_the_page_of_the_org_names_every_word_of_a_fault() -> None:
    found = {what: set(words(which)) for what, which in table("salesforce_org", "Faults")}
    assert found == {"match": MATCHES, "action": ACTIONS, "errors with the platform's own words": set(MESSAGES)}


# -- the Web Connector -------------------------------------------------------------------------------------------------


def test_the_page_of_the_web_connector_names_every_call_with_what_it_carries() -> None:
    rows = table("web_connector", "Calls")
    assert {words(call)[0]: tuple(words(carries)) for call, carries, _ in rows} == PARAMETERS
    assert {words(call)[0]: code for call, _, code in rows if code.startswith("QBWC")} == CALL_CODES


def test_the_page_of_the_web_connector_names_every_end_of_an_update() -> None:
    found = {words(end)[0]: needs == "no" for end, _, needs in table("web_connector", "How an update ends")}
    assert found == {end.value: UpdateResult(outcome=end).is_well for end in Outcome}


def test_the_page_of_the_web_connector_names_every_fault_and_where_it_strikes() -> None:
    found = {words(kind)[0]: set(where.split(", ")) for kind, where, _ in table("web_connector", "Faults")}
    assert found == {kind.value: {name for name, kinds in PLACES.items() if kind in kinds} for kind in FaultKind}
    spoken = section("web_connector", "Faults")
    assert [place for place in POSITIONS if place not in PARAMETERS and f"`{place}`" not in spoken] == []


def test_the_page_of_the_web_connector_names_every_refusal_that_it_has_words_for() -> None:
    named = [word for word in words(section("web_connector", "Refusals of QuickBooks")) if word.startswith("0x")]
    assert named == list(hresults.MESSAGES)
