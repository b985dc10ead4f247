"""The integrator's page names everything that a mapping file may say, and its examples hold."""

import re
from pathlib import Path

import pytest

from include.flow_words import Bring, OnChange, OnDeleted, OnWithdrawn, Send
from include.mappings.language.catalogue import load_catalogue
from include.mappings.language.complaint import MappingError
from include.mappings.language.keys import FLOW_KEYS, LINE_KEYS, SOURCE_KEYS, TARGET_KEYS
from include.mappings.language.return_keys import ANSWER_SOURCE_KEYS, RETURN_KEYS, ROW_KEYS, ROW_TARGET_KEYS
from include.mappings.language.return_spec import ANSWER, ANSWER_FIELDS, COMPANY, COMPANY_FIELDS, ORG, ORG_FIELDS
from include.mappings.language.spec import DOCUMENT, POSTING, RECORD
from include.mappings.transforms.transforms import TRANSFORMS
from include.model import CLOCK_DOUBT
from include.owners import FieldOwner, OnForeignEdit, Side
from include.settings import POSTING_KEYS, JobFrom
from tests.kit.mapped_records import CATALOGUE, MAPPINGS

PAGE = (MAPPINGS.parents[1] / "docs" / "mappings.md").read_text(encoding="utf-8")
THERE, BACK = PAGE.split("\n## The way back\n")
EXAMPLES = re.findall(r"```yaml\n(flow: (\w+).*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("name", TRANSFORMS)
def test_page_names_every_transform_with_its_sentence(name: str) -> None:
    sentence = " ".join(TRANSFORMS[name].sentence.split())
    assert f"| `{name}` | {sentence} |" in PAGE


@pytest.mark.parametrize("key", [*FLOW_KEYS, *POSTING_KEYS, RECORD, DOCUMENT, POSTING])
def test_page_has_a_row_for_every_key(key: str) -> None:
    assert re.search(rf"^\| `{key}` \| \S", PAGE, re.MULTILINE)


@pytest.mark.parametrize(
    "word", [*SOURCE_KEYS, *TARGET_KEYS, *LINE_KEYS, *Send, *OnChange, *OnWithdrawn, *Side, *CATALOGUE.flows]
)
def test_page_names_every_word(word: str) -> None:
    assert re.search(rf"`{word}(\.yaml)?`", PAGE)


@pytest.mark.parametrize("key", [key for key in RETURN_KEYS if key not in ("flow", "enabled", "title", "tables")])
def test_page_has_a_row_for_every_key_of_the_way_back(key: str) -> None:
    assert re.search(rf"^\| `{key}` \| \S", BACK, re.MULTILINE)


@pytest.mark.parametrize(
    "word",
    [
        *(*RETURN_KEYS, *ANSWER_SOURCE_KEYS, *ROW_TARGET_KEYS, *ROW_KEYS, ANSWER, COMPANY, ORG),
        *(*JobFrom, *FieldOwner, *Bring, *OnForeignEdit, *OnDeleted),
    ],
)
def test_page_names_every_word_of_the_way_back(word: str) -> None:
    assert f"`{word}`" in BACK


def test_page_names_what_expressions_of_the_way_back_know() -> None:
    known = {ANSWER: ANSWER_FIELDS, COMPANY: COMPANY_FIELDS, ORG: ORG_FIELDS}
    assert [f"{name}.{field}" for name in known for field in known[name] if f"`{name}.{field}`" not in BACK] == []
    assert f"within {CLOCK_DOUBT.seconds // 60} minutes are a conflict" in BACK
    assert [name for name in CATALOGUE.returns if f"`{name}.yaml`" not in THERE] == []


def test_examples_load_beside_the_shipped_files(tmp_path: Path) -> None:
    assert [name for _, name in EXAMPLES] == [
        "opportunity_to_sales_receipt",
        "visit_to_invoice",
        "visit_invoice_to_visit",
    ]
    for path in MAPPINGS.glob("*.yaml"):
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    for text, name in EXAMPLES:
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    catalogue = load_catalogue(tmp_path)
    assert catalogue.flows.keys() == CATALOGUE.flows.keys() | {"opportunity_to_sales_receipt", "visit_to_invoice"}
    assert catalogue.returns.keys() == CATALOGUE.returns.keys() | {"visit_invoice_to_visit"}


def test_complaints_on_the_page_are_those_that_two_slips_make(tmp_path: Path) -> None:
    for path in MAPPINGS.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        if path.stem == "opportunity_to_invoice":
            text = text.replace("with_original_date(CloseDate) | cut", "cutt").replace(
                "or product.Name", "or prodct.Name"
            )
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    with pytest.raises(MappingError) as error:
        load_catalogue(tmp_path)
    assert f"```text\n{error.value.message}\n```" in PAGE


def test_page_names_transforms_that_deal_with_empty_values() -> None:
    sentence = re.search(r"Empty in, empty out, but for (.*?)\.\n", PAGE, re.DOTALL)
    assert sentence is not None
    assert set(re.findall(r"`(\w+)`", sentence[1])) == {name for name, t in TRANSFORMS.items() if t.takes_empty}
