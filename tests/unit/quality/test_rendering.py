"""The text of a SQL rule, and the key under which two spellings of one name meet."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.quality.rendering import NameKey, render_batch, render_population, render_rule
from include.quality.suite import load_suites

SUITES = load_suites(Path(__file__).parents[3] / "include" / "quality")
DATABASE = sqlite3.connect(":memory:")
KEY_SQL = f"SELECT {NameKey():t.name} FROM (SELECT ? AS name) AS t"
ROUNDED_SQL = "SELECT CAST(:amount AS numeric) <> round(CAST(:amount AS numeric), 2)"


def key(name: str) -> str:
    return str(DATABASE.execute(KEY_SQL, (name,)).fetchone()[0])


@pytest.mark.parametrize(
    "one, other",
    [
        ("ACME, Inc.", "Acme Inc"),
        ("O'Neill & Sons", "ONEILL  SONS"),
        ("Müller-Söhne", "MULLER SOHNE"),
        ("GROẞ", "GROẞ"),
        ("Straße", "STRASSE"),
        ("Smith (West)", "Smith - West"),
    ],
)
def test_names_that_differ_in_formatting_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


def test_names_that_differ_in_letters_have_two_keys() -> None:
    assert key("Acme North") != key("Acme South")


def test_a_name_in_another_script_keeps_its_key() -> None:
    assert key("東京商事") == "東京商事"


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=0x17F), max_size=60))
def test_case_and_spaces_never_change_a_key(name: str) -> None:
    ascii_swapped = "".join(letter.swapcase() if letter.isascii() else letter for letter in name)
    assert key(name) == key(f"  {ascii_swapped} ")


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=0xFF), max_size=30))
def test_the_short_way_to_the_key_of_a_usual_name_leads_to_the_same_one(name: str) -> None:
    assert key(name) == key(f"{name}#")  # a sign that goes the long way, and is left out there


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_a_whole_number_of_cents_is_never_called_rounded(amount: object) -> None:
    assert DATABASE.execute(ROUNDED_SQL, {"amount": float(str(amount))}).fetchone() == (0,)


@given(st.integers(min_value=-(10**9), max_value=10**9).filter(lambda thousandths: thousandths % 10))
def test_parts_of_a_cent_are_always_seen(thousandths: int) -> None:
    assert DATABASE.execute(ROUNDED_SQL, {"amount": thousandths / 1000}).fetchone() == (1,)


def test_the_batch_has_exactly_the_columns_of_the_suite_and_blank_text_is_null() -> None:
    text = render_batch(SUITES["product"], "SELECT * FROM rows WHERE batch_id = 7")
    assert text == (
        "SELECT q.row_id, q.document_id, q.record_id, q.line_count, NULLIF(trim(q.name), '') AS name, "
        "NULLIF(trim(q.code), '') AS code, NULLIF(trim(q.item_type), '') AS item_type, "
        "q.standard_price "
        "FROM (SELECT * FROM rows WHERE batch_id = 7) AS q"
    )


def test_the_population_has_the_compared_columns_alone() -> None:
    assert render_population(SUITES["account"], "SELECT * FROM accounts") == (
        "SELECT q.record_id, NULLIF(trim(q.name), '') AS name FROM (SELECT * FROM accounts) AS q"
    )


def test_a_colon_is_escaped_once_and_only_where_it_would_be_a_parameter() -> None:
    query = "SELECT CAST(x AS text)::date, '10:00:00', ':a', ' :b' FROM y"
    once = render_batch(SUITES["product"], query)
    assert r"(SELECT CAST(x AS text)::date, '10:00:00', '\:a', ' \:b' FROM y)" in once
    assert render_batch(SUITES["product"], once).count(r"\:") == 2


def test_every_sql_rule_returns_a_row_id_and_a_detail() -> None:
    for suite in SUITES.values():
        for rule in suite.rules:
            if rule.sql is not None:
                text = render_rule(rule, "SELECT 1", "SELECT 2")
                detail = "f.detail" if rule.has_detail else "NULL"
                assert text.startswith(f"SELECT f.row_id, CAST({detail} AS varchar(1000)) AS detail FROM (")
                assert "{" not in text


def test_a_rule_that_is_no_sql_has_no_text() -> None:
    with pytest.raises(ValueError, match="is not written in SQL"):
        render_rule(SUITES["product"].rule("product_named"), "SELECT 1", None)
