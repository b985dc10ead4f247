"""Names of one firm have one key, however each side spells it."""

import pytest

from include.comparing.name_key import like_pattern, name_key


@pytest.mark.parametrize(
    "spelling",
    ["Acme Inc", "ACME, Inc.", "acme  inc.", "The Acme Company", "Acme", "A.C.M.E. Ltd.", "Acmé", "Acme, L.L.C."],
)
def test_spellings_of_one_firm_have_one_key(spelling: str) -> None:
    assert name_key(spelling, firm=True) == "acme"


@pytest.mark.parametrize("other", ["Acme Supplies", "Acma", "Acme 2", "Acmes"])
def test_another_firm_has_another_key(other: str) -> None:
    assert name_key(other, firm=True) != "acme"


def test_and_is_the_sign_for_it() -> None:
    assert name_key("Smith & Sons, Inc.", firm=True) == name_key("Smith and Sons", firm=True) == "smithsons"


def test_a_firm_that_is_called_company_keeps_its_name() -> None:
    assert name_key("The Company", firm=True) == "thecompany"


def test_a_product_keeps_words_that_a_firm_does_not() -> None:
    assert name_key("Limited edition print, Ltd") == "limitededitionprintltd"


@pytest.mark.parametrize(
    ("name", "pattern"),
    [("Bolt", "b%l%t%"), ("Acme", "%c%m%"), ("Aia", "a%i%a%"), ("Müller Straße", "m%l%l%r%s%t%"), ("三菱", "三%菱%")],
)
def test_a_search_leaves_out_what_can_have_an_accent(name: str, pattern: str) -> None:
    assert like_pattern(name_key(name)) == pattern


def test_punctuation_alone_is_no_name() -> None:
    assert name_key("--- .", firm=True) == ""
    assert like_pattern("") == "%"
