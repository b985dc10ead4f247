"""The words of a mapping file that choose: switches, owners, what happens on a change, what is written back."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from include.flow_words import OnWithdrawn
from include.mappings.language.spec import Owner
from include.mappings.language.targets import Kind
from include.owners import Side
from include.page import Complaints, Entry, unknown
from include.settings import POLICIES, POSTING_KEYS

Word = TypeVar("Word", bound=StrEnum)
_OWNED = re.compile(r"(?:lines\.)?[A-Z][A-Za-z0-9]*")
_FLOW = re.compile(r"[a-z][a-z0-9_]*")
_ANSWER_PATH = re.compile(r"[A-Z]\w*(?:/[A-Z]\w*)*")


def items(entry: Entry | None) -> Collection[tuple[str, Entry]]:
    """The members of an entry that may not be there."""
    return entry.members.items() if entry else ()


def texts(entry: Entry | None, complaints: Complaints) -> Mapping[str, str]:
    """A mapping of texts."""
    for _, member in items(entry):
        if member.text is None:
            complaints.add(member, "this needs a text")
    return {name: str(member.text) for name, member in items(entry)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Policies:
    """Reads the choosing words of one page."""

    page: Entry
    complaints: Complaints

    def flag(self, key: str, *, default: bool) -> bool:
        """A key that is true or false."""
        entry = self._entry(key)
        if entry is not None and not isinstance(entry.value, bool):
            self.complaints.add(entry, "this is true or false")
        return entry.value if entry and isinstance(entry.value, bool) else default

    def word(self, key: str, words: type[Word], default: Word) -> Word:
        """A key that is one of several words."""
        entry = self._entry(key)
        return default if entry is None else self._chosen(entry, words, default)

    def on_withdrawn(self, kind: Kind) -> OnWithdrawn:
        """What happens to a record that is withdrawn; only a transaction can be voided."""
        default = OnWithdrawn.IGNORE if kind is Kind.LIST else OnWithdrawn.FLAG
        chosen = self.word("on_withdrawn", OnWithdrawn, default)
        entry = self._entry("on_withdrawn")
        if entry and chosen is OnWithdrawn.VOID and kind is Kind.LIST:
            self.complaints.add(entry, "only a transaction can be voided. Take flag, delete or ignore")
        return chosen

    def followed_by(self) -> tuple[str, ...]:
        """The flows of the documents that may come next, with commas between them."""
        entry = self._entry("followed_by")
        names = tuple(name.strip() for name in (entry.text or "").split(",")) if entry else ()
        if entry and not all(_FLOW.fullmatch(name) for name in names):
            self.complaints.add(entry, "this needs names of flows, as in opportunity_to_sales_order")
        return names

    def owner(self) -> Owner:
        """The owners of elements."""
        sides = {name: self._chosen(member, Side, Side.SALESFORCE) for name, member in items(self._entry("owner"))}
        for name, member in items(self._entry("owner")):
            if name != "default" and not _OWNED.fullmatch(name):
                self.complaints.add(member, f"{name} is neither default nor an element of QuickBooks")
        return Owner(default=sides.pop("default", Side.SALESFORCE), elements=sides)

    def posting(self) -> Mapping[str, Any]:
        """The flow's own words in the posting policy."""
        chosen: dict[str, Any] = {}
        for name, member in items(self._entry("posting")):
            if name not in POSTING_KEYS:
                self.complaints.add(member, unknown(name, POSTING_KEYS))
            elif name in POLICIES:
                chosen[name] = self._chosen(member, POLICIES[name], next(iter(POLICIES[name])))
            elif isinstance(member.value, bool):
                chosen[name] = member.value
            else:
                self.complaints.add(member, "this is true or false")
        return chosen

    def write_back(self) -> Mapping[str, str]:
        """Field of Salesforce -> element of QuickBooks' answer."""
        for _, member in items(self._entry("write_back")):
            if not _ANSWER_PATH.fullmatch(member.text or ""):
                self.complaints.add(member, "this needs an element of QuickBooks' answer, as in CustomerRef/FullName")
        return texts(self._entry("write_back"), self.complaints)

    def _entry(self, key: str) -> Entry | None:
        return self.page.members.get(key)

    def _chosen(self, entry: Entry, words: type[Word], default: Word) -> Word:
        try:
            return words(entry.text or "")
        except ValueError:
            self.complaints.add(entry, f"{entry.text} is not among the words here. Take {', '.join(words)}")
            return default
