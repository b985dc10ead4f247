"""The values of a mapping file: fields, constants, expressions, references, and elements with elements in them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal

from include.mappings.language.expression import Expression, parse_condition, parse_value
from include.mappings.language.spec import Aggregate, Constant, Ref, Repeated, Value
from include.mappings.language.syntax import Scope, SyntaxComplaint
from include.page import Complaints, Entry

ELEMENT = re.compile(r"[A-Z][A-Za-z0-9]*")
REF = re.compile(r"(?P<flow>[a-z]\w*)\s*\(\s*(?P<id>[^,()]+?)\s*(?P<optional>,\s*optional\s*)?\)")
_CUSTOM_FIELD = re.compile(r"\w+__[cr]")


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueReader:
    """Reads values in one scope and collects complaints. `plain` are the words that stand in the file unquoted."""

    scope: Scope
    complaints: Complaints
    plain: Collection[str]

    def fields(self, entry: Entry | None, leave_out: Collection[str] = ()) -> Mapping[str, Value]:
        """Element -> value for every member of a mapping."""
        found: dict[str, Value] = {}
        if entry is not None and not isinstance(entry.value, dict):
            self.complaints.add(entry, "this needs elements of QuickBooks with their values, as in `Memo: Name`")
        for name, member in entry.members.items() if entry else ():
            if name in leave_out:
                continue
            if not ELEMENT.fullmatch(name):
                self.complaints.add(member, f"{name} is no element of QuickBooks: they begin with a capital letter")
                continue
            value = self.value(member)
            if value is not None:
                found[name] = value
        return found

    def value(self, entry: Entry) -> Value | None:
        """One value; None, with a complaint, when it does not hold."""
        if isinstance(entry.value, dict):
            return Aggregate(fields=self.fields(entry))
        if isinstance(entry.value, list):
            return self._repeated(entry)
        if not isinstance(entry.value, str):
            return Constant(value=plain_value(entry.value))
        if entry.quoted and "{{" not in entry.value and "{%" not in entry.value:
            return self._constant(entry, entry.value)
        reference = REF.fullmatch(entry.value.strip())
        return self._ref(entry, reference) if reference else self.expression(entry)

    def expression(self, entry: Entry | None) -> Expression | None:
        """A field or an expression in braces."""
        return self._attempt(entry, condition=False)

    def condition(self, entry: Entry | None) -> Expression | None:
        """A condition, as `where` has it."""
        return self._attempt(entry, condition=True)

    def refs(self, entry: Entry | None) -> Mapping[str, Ref]:
        """Element -> reference, as `depends_on` has it."""
        found: dict[str, Ref] = {}
        for name, value in self.fields(entry).items():
            if isinstance(value, Ref):
                found[name] = value
            elif entry is not None:
                self.complaints.add(
                    entry.members[name], "a dependency is another flow, as in account_to_customer(AccountId)"
                )
        return found

    def _attempt(self, entry: Entry | None, *, condition: bool) -> Expression | None:
        if entry is None:
            return None
        if entry.text is None:
            self.complaints.add(entry, "this needs a field or an expression")
            return None
        try:
            return (parse_condition if condition else parse_value)(entry.text, self.scope)
        except SyntaxComplaint as complaint:
            self.complaints.add(entry, str(complaint))
            return None

    def _ref(self, entry: Entry, form: re.Match[str]) -> Ref | None:
        try:
            record_id = parse_value(form["id"], self.scope)
        except SyntaxComplaint as complaint:
            self.complaints.add(entry, str(complaint))
            return None
        return Ref(flow=form["flow"], record_id=record_id, optional=form["optional"] is not None)

    def _repeated(self, entry: Entry) -> Repeated:
        members = []
        for member in entry:
            if isinstance(member.value, dict):
                members.append(Aggregate(fields=self.fields(member)))
            else:
                self.complaints.add(member, "each entry of a list holds elements, as in `- ContactName: Website`")
        return Repeated(members=tuple(members))

    def _constant(self, entry: Entry, text: str) -> Constant | None:
        owner = text.partition(".")[0] if "." in text else None
        meant = text in self.plain or _CUSTOM_FIELD.fullmatch(text) or owner in self.scope.reads or REF.fullmatch(text)
        if meant:
            self.complaints.add(
                entry,
                f'"{text}" is in quotes, so these very letters would be sent. Remove the quotes to send what it '
                f"names, or write \"{{{{ '{text}' }}}}\" when the letters are meant",
            )
            return None
        return Constant(value=text)


def plain_value(value: str | Decimal | bool) -> str | Decimal | int | bool:
    """A value that stands in the file as it is: 25 is a whole number, 25.00 is not."""
    if not isinstance(value, Decimal):
        return value
    return int(value) if value == value.to_integral_value() and value.as_tuple().exponent == 0 else value
