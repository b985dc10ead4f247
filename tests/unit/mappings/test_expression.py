"""What an expression can say, what it reads, and what it cannot do."""

from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest

from include.mappings.language.expression import View, parse_condition, parse_value
from include.mappings.language.syntax import Scope, SyntaxComplaint
from include.mappings.transforms.refusal import Refusal
from tests.kit.mapped_records import scene

SCOPE = Scope(
    reads=MappingProxyType({"account": None, "record": None, "posting": frozenset({"pending"})}), tables=("terms",)
)
RECORD = {"Name": "Zenith", "Amount": Decimal("10.50"), "IsWon": True, "Empty__c": None, "Stage": "Won"}
VIEW = View(record=RECORD, reads={"account": {"Name": "Zenith Ltd"}, "posting": {"pending": False}, "record": RECORD})


def value(text: str, view: View = VIEW) -> Any:
    return parse_value(text, SCOPE).evaluate(view, scene())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Name", "Zenith"),
        ("account.Name", "Zenith Ltd"),
        ("posting.pending", False),
        ("Missing__c", None),
        ("{{ Name }}", "Zenith"),
        ("{{ account.Name }}", "Zenith Ltd"),
        ("{{ Empty__c or Name }}", "Zenith"),
        ("{{ Amount * 2 }}", Decimal("21.00")),
        ("{{ Amount * 0.1 }}", Decimal("1.050")),
        ("{{ Amount - 0.5 }}", Decimal("10.00")),
        ("{{ -Amount }}", Decimal("-10.50")),
        ("{{- Amount -}}", Decimal("10.50")),
        ("{{ Name if IsWon else 'lost' }}", "Zenith"),
        ("{{ Name if not IsWon }}", None),
        ("{{ Name if Stage in ['Won', 'Done'] }}", "Zenith"),
        ("{{ 'there' if account is not none else 'gone' }}", "there"),
        ("Deal {{ Name }}: {{ Amount }}", "Deal Zenith: 10.50"),
        ("{{ Name }}{{ Empty__c }}", "Zenith"),
        ("{{ '{{' }}", "{{"),
    ],
)
def test_value_of(text: str, expected: Any) -> None:
    found = value(text)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IsWon and Name == 'Zenith'", True),
        ("IsWon and Name == 'Other'", False),
        ("Amount > 10", True),
        ("Amount > 10.5", False),
        ("account is none", False),
        ("account", True),
        ("not account", False),
        ("Empty__c", False),
        ("Name | lower == 'zenith'", True),
        ("Stage | lookup('terms', 'x') == 'x'", True),
        ("IsWon or Empty__c > 1", True),
    ],
)
def test_condition(text: str, expected: bool) -> None:
    assert bool(parse_condition(text, SCOPE).evaluate(VIEW, scene())) is expected


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("Name", {("", "Name")}),
        ("account.Name", {("account", "Name")}),
        ("{{ Name if IsWon else account.Name }}", {("", "Name"), ("", "IsWon"), ("account", "Name")}),
        ("{{ (Name or Stage) | cut(3) }} x {{ Amount }}", {("", "Name"), ("", "Stage"), ("", "Amount")}),
        ("{{ Name | with_original_date(CloseDate) }}", {("", "Name"), ("", "CloseDate")}),
        ("{{ Name | lookup('terms', default=Stage) }}", {("", "Name"), ("", "Stage")}),
        ("{{ Name if account is none }}", {("", "Name"), ("account", "Id")}),
        (
            "{{ account | billing_address(Name) }}",
            {("", "Name")}
            | {("account", f"Billing{part}") for part in ("Street", "City", "State", "PostalCode", "Country")},
        ),
        (
            "{{ record | shipping_address }}",
            {("record", f"Shipping{part}") for part in ("Street", "City", "State", "PostalCode", "Country")},
        ),
    ],
)
def test_fields_that_an_expression_reads(text: str, paths: set[tuple[str, str]]) -> None:
    assert parse_value(text, SCOPE).paths == paths


ESCAPES = [
    "{{ ''.__class__ }}",
    "{{ Name.__class__ }}",
    "{{ account.__class__ }}",
    "{{ account.Name.Id }}",
    "{{ ().__class__.__bases__[0].__subclasses__() }}",
    "{{ Name['__class__'] }}",
    "{{ account['Name'] }}",
    "{{ Name.upper() }}",
    "{{ range(10) }}",
    "{{ cycler }}",
    "{{ self }}",
    "{{ _scene }}",
    "{{ _scene.context }}",
    "{{ Name | attr('__class__') }}",
    "{{ Name | map('upper') }}",
    "{{ Name | cut(*[1]) }}",
    "{{ Name | cut(**account) }}",
    "{{ 9 ** 9 ** 9 }}",
    "{{ {'a': 1} }}",
    "{{ Name[0:1] }}",
    "{{ Name ~ Stage }}",
    "{% set x = 1 %}",
    "{% for x in Name %}{{ x }}{% endfor %}",
    "{% include 'secrets' %}",
    "{% import 'os' as os %}",
    "{{ lipsum.__globals__ }}",
]


@pytest.mark.parametrize("text", ESCAPES)
def test_sandbox_escape_is_refused_when_the_file_is_read(text: str) -> None:
    with pytest.raises(SyntaxComplaint):
        parse_value(text, SCOPE)


@pytest.mark.parametrize("text", [text for text in ESCAPES if "{%" not in text])
def test_sandbox_escape_is_refused_in_a_condition(text: str) -> None:
    with pytest.raises(SyntaxComplaint):
        parse_condition(text.strip("{} "), SCOPE)


@pytest.mark.parametrize(
    "inside",
    ["(" * 400 + "Name" + ")" * 400, "not " * 1200 + "Name", "not " * 150 + "Name", "[" * 400 + "Name" + "]" * 400],
    ids=["brackets", "operators", "operators that are still read", "lists"],
)
def test_expression_that_is_nested_too_deep_is_told_in_words(inside: str) -> None:
    for parse, text in ((parse_value, f"{{{{ {inside} }}}}"), (parse_condition, inside)):
        with pytest.raises(SyntaxComplaint, match=r"It stands deeper in itself than 100 operators.* Write it shorter"):
            parse(text, SCOPE)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("acount.Name", r"acount, which is no read of this record \(did you mean account\?\)"),
        ("{{ acount.Name }}", r"did you mean account\?"),
        ("{{ nmae }}", "nmae is no read of this record and no field"),
        ("posting.colour", "posting has no colour. It has: pending"),
        ("{{ account }}", "account is a whole record. Name a field of it, as in account.Name"),
        ("account", "account is a whole record"),
        ("{{ account | upper }}", "account is a whole record"),
        ("{{ Name | billing_address }}", "stands behind a whole record, as in: record | billing_address"),
        ("{{ Name | posting_dat }}", "there is no transform posting_dat. Did you mean posting_date?"),
        ("{{ Name | zzz }}", "there is no transform zzz. There are: account, "),
        ("{{ Name | replace('a') }}", "replace is not used as it is made: missing a required argument"),
        ("{{ Name | upper(1) }}", "upper is not used as it is made: too many positional"),
        ("{{ Name | cut(size=1) }}", "got an unexpected keyword argument 'size'"),
        ("{{ Name | lookup('colours') }}", "there is no table colours. Add it under tables"),
        ("{{ Name | lookup(Stage) }}", "there is no table that"),
        ("{{ Name is divisibleby(3) }}", "No test named 'divisibleby'"),
        ("{{ Name", "does not parse: unexpected end of template"),
        ("Net 30", "Net 30 is not a field. Put a text to be sent as it stands into quotes"),
        ("account.Owner.Name", "is not a field"),
    ],
)
def test_complaint_about(text: str, words: str) -> None:
    with pytest.raises(SyntaxComplaint, match=words):
        parse_value(text, SCOPE)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{{ IsWon }}", "a condition is written without braces"),
        ("Name | cut(3) == 'Zen'", "cut makes a value for an element; it cannot stand in a condition"),
        ("IsWon and", "does not parse"),
        ("IsWon = true", "does not parse"),
    ],
)
def test_complaint_about_a_condition(text: str, words: str) -> None:
    with pytest.raises(SyntaxComplaint, match=words):
        parse_condition(text, SCOPE)


def test_record_that_does_not_exist_has_only_empty_fields() -> None:
    nobody = View(record={}, reads={"account": None})
    assert value("account.Name", nobody) is None
    assert value("{{ account.Name or 'nobody' }}", nobody) == "nobody"
    assert value("{{ account | billing_address }}", nobody) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{{ Amount + Empty__c }}", "it counts with an empty value"),
        ("{{ Name * 1000000 }}", "it counts with a value that is not a number"),
        ("{{ Name + Stage }}", "it counts with a value that is not a number"),
        ("{{ Amount / 0 }}", "cannot be worked out"),
        ("{{ Name if Empty__c > 1 }}", "cannot be worked out"),
    ],
)
def test_what_cannot_be_worked_out_is_refused_with_the_expression(text: str, words: str) -> None:
    with pytest.raises(Refusal, match=words):
        value(text)


def test_same_words_make_equal_expressions() -> None:
    assert parse_value("{{ Name | cut(3) }}", SCOPE) == parse_value("{{ Name | cut(3) }}", SCOPE)
