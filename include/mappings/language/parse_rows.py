"""The rows of a mapping file of the way back: where they go, their values, and whose word counts for each field."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from include.mappings.language.expression import Expression
from include.mappings.language.keys import check_keys
from include.mappings.language.parse_marks import read_mark
from include.mappings.language.parse_policies import items
from include.mappings.language.parse_values import REF, ValueReader
from include.mappings.language.return_keys import ROW_KEYS, ROW_TARGET_KEYS
from include.mappings.language.return_spec import Linked, Relation, ReturnValue, Row, RowTarget
from include.mappings.language.spec import DOCUMENT, Constant, Ref
from include.mappings.language.syntax import Scope
from include.owners import FieldOwner
from include.page import Complaints, Entry, unknown

NAME: Final = re.compile(r"[A-Za-z]\w*")
_FIELD: Final = re.compile(r"[A-Z]\w*|\w+__[cr]")
_OR: Final = re.compile(r"\s+or\s+")
_NAMED: Final = {"salesforce": NAME, "key": NAME, "link": re.compile(r"[a-z]\w*")}
_EXAMPLES: Final = {"salesforce": "QB_Transaction__c", "key": "QB_Id__c", "link": "account_to_customer"}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowReader:
    """Reads the rows of one page. `plain` are the words that stand in the file unquoted."""

    scope: Scope
    complaints: Complaints
    plain: Collection[str]
    target: RowTarget  #: where rows go that say nothing else

    def record(self, entry: Entry, owner: Entry | None) -> Row:
        """The row of the record itself, from `fields`."""
        return self._row(entry, self.target, self._values(self.scope), owner)

    def part(self, entry: Entry, each: str | None = None) -> Row:
        """The row of each line, from `lines` (`each` names the lines), or one more row, from an entry of `also`."""
        named = entry.members.get("each")
        if each is not None and named is not None:
            self.complaints.add(named, "lines are those that source names. Remove the key")
        elif named is not None and not NAME.fullmatch(named.text or ""):
            self.complaints.add(named, "this needs a part of the answer that stands several times, as in LinkedTxn")
        each = each or (named.text if named else None)
        scope = self.scope
        if each is not None:
            scope = replace(scope, reads=MappingProxyType({**scope.reads, DOCUMENT: None}))
        target = read_target(entry.members.get("target"), self.complaints) or self.target
        values = self._values(scope)
        row = self._row(entry, target, values, entry.members.get("owner"))
        return replace(row, each=each, where=values.condition(entry.members.get("where")))

    def _values(self, scope: Scope) -> ValueReader:
        return ValueReader(scope=scope, complaints=self.complaints, plain=self.plain)

    def _row(self, entry: Entry, target: RowTarget, values: ValueReader, owner: Entry | None) -> Row:
        if not entry.members:
            self.complaints.add(
                entry, "this needs fields of Salesforce with their values, as in `QB_Number__c: RefNumber`"
            )
        found: dict[str, ReturnValue] = {}
        for name, member in entry.members.items():
            if name in ROW_KEYS:
                continue
            if not _FIELD.fullmatch(name):
                self.complaints.add(
                    member, f"{name} is no field of Salesforce: they begin with a capital or end in __c"
                )
                continue
            value = self._value(member, values)
            if value is not None:
                found[name] = value
        if entry.members and target.key not in entry.members:
            text = f'{target.key} is missing, the key of the row. Add it, as in "{{{{ TxnID | key }}}}"'
            self.complaints.add(entry, text)
        if isinstance(found.get(target.key), (Constant, Linked)):
            text = 'the key of a row follows from the record, as in "{{ TxnID | key }}"'
            self.complaints.add(entry.members[target.key], text)
        key = found.pop(target.key, Constant(value=None))
        owners = self._owners(owner, found, entry.members)
        named = frozenset(name for name, _ in items(owner) if name != "default")
        return Row(target=target, fields=found, key=key, owners=owners, named_owners=named)

    def _value(self, entry: Entry, values: ValueReader) -> ReturnValue | None:
        if isinstance(entry.value, dict):
            return self._relation(entry, values)
        if isinstance(entry.value, list):
            self.complaints.add(
                entry, "a field of Salesforce has one value. Of several references the first is said by `or`"
            )
            return None
        forms = [REF.fullmatch(part) for part in _OR.split((entry.text or "").strip())] if not entry.quoted else [None]
        refs = [self._ref(entry, form, values) for form in forms if form is not None]
        if len(refs) == len(forms):
            return Linked(choices=tuple(ref for ref in refs if ref is not None))
        value = values.value(entry)
        return value if isinstance(value, (Constant, Expression)) else None

    def _ref(self, entry: Entry, form: re.Match[str], values: ValueReader) -> Ref | None:
        record_id = values.expression(replace(entry, value=form["id"]))
        if record_id is None:
            return None
        return Ref(flow=form["flow"], record_id=record_id, optional=form["optional"] is not None)

    def _relation(self, entry: Entry, values: ValueReader) -> Relation | None:
        if len(entry.members) != 1:
            self.complaints.add(entry, "another row is named by one external id, as in {QB_Id__c: ...}")
            return None
        ((name, member),) = entry.members.items()
        value = values.value(member)
        if value is not None and not isinstance(value, Expression):
            self.complaints.add(member, 'this needs the other row\'s key, as in "{{ TxnID | key }}"')
            return None
        return None if value is None else Relation(key_field=name, key=value)

    def _owners(self, entry: Entry | None, fields: Collection[str], known: Collection[str]) -> Mapping[str, FieldOwner]:
        said: dict[str, FieldOwner] = {}
        for name, member in items(entry):
            if name != "default" and name not in known:
                self.complaints.add(member, unknown(name, known))
            if member.text not in tuple(FieldOwner):
                self.complaints.add(member, f"{member.text} is not among the words here. Take {', '.join(FieldOwner)}")
            else:
                said[name] = FieldOwner(str(member.text))
        default = said.get("default", FieldOwner.QUICKBOOKS)
        return {name: said.get(name, default) for name in fields}


def read_target(entry: Entry | None, complaints: Complaints) -> RowTarget | None:
    """The object and key field of rows; None when the page says none here."""
    if entry is None:
        return None
    check_keys(entry, ROW_TARGET_KEYS, complaints)
    for name, member in entry.members.items():
        if name in _NAMED and not _NAMED[name].fullmatch(member.text or ""):
            complaints.add(member, f"this needs one name, as in {_EXAMPLES[name]}")
    words = {name: member.text for name, member in entry.members.items()}
    return RowTarget(
        object=words.get("salesforce") or "",
        key=words.get("key") or "",
        link=words.get("link"),
        mark=read_mark(entry.members.get("mark"), complaints),
    )
