"""Which text QuickBooks can store."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.qbxml.storable import clean_name, fit, storable


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Söhne & Cie", "Söhne & Cie"),
        ("cafe\u0301", "café"),
        ("“quoted” – it’s…", '"quoted" - it\'s...'),
        ("5 € ™", "5 EUR (TM)"),
        ("Łódź Straße Đorđe Œuvre", "Lódz Straße Dorde OEuvre"),
        ("Škoda Dvořák", "Skoda Dvorák"),
        ("Жуков", "Zhukov"),
        ("Αθήνα", "Athina"),
        ("party 🎉👩‍🚀 now", "party  now"),
        ("北京", "??"),
        ("ﬁle ２", "file 2"),
        ("a\tb\x00\x07c\x7f\x85d", "a bc d"),
        ("\ufeff  trimmed\xa0", "trimmed"),
        ("lone \ud83d surrogate", "lone  surrogate"),
    ],
)
def test_text_is_brought_into_what_quickbooks_stores(typed: str, stored: str) -> None:
    assert storable(typed) == stored


def test_line_breaks_are_kept_only_where_they_are_allowed() -> None:
    assert storable("one\r\ntwo\rthree\u2028four", breaks=True) == "one\ntwo\nthree\nfour"
    assert storable("one\r\ntwo") == "one two"


@given(st.text())
def test_stored_text_stays_as_it_is(typed: str) -> None:
    stored = storable(typed)
    assert storable(stored) == stored
    stored.encode("iso-8859-1")


@given(st.text(), st.integers(1, 50))
def test_what_was_fitted_fits(typed: str, length: int) -> None:
    assert len(fit(typed, length)) <= length
    assert storable(fit(typed, length)) == fit(typed, length)


def test_a_name_has_single_spaces_and_no_colon() -> None:
    assert clean_name("  Acme:  East\tside \n 2", 41) == "Acme- East side 2"
    assert clean_name("Acme Corporation", 5) == "Acme"
