"""What one callback of the Web Connector works with: one transaction, one session, one company."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from secrets import token_hex
from typing import Any, Final

from include.currencies import currency_trouble
from include.events import EventAction
from include.model import SetPurpose
from include.qbxml.answers import AnswerSet
from include.qbxml.envelope import message_set
from include.qbxml.versions import fit_to_version
from include.rows import Company, MessageSet, Session, Waits
from include.settings import CompanySettings
from include.staging.door import Work
from include.states import Phase

Row = Mapping[str, Any]

#: In the context of a write document: the numbers of its requests, in the order of their places.
MEMBERS: Final = "members"
#: qbXML version used before QuickBooks has said what it supports.
FIRST_VERSION = "13.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A qbXML document about to be handed out."""

    set_id: str
    purpose: SetPurpose
    text: str
    members: int = 0
    context: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """The answer of one document."""

    document: MessageSet
    answers: AnswerSet
    raw: str

    @property
    def asked(self) -> dict[str, Any]:
        """What the document kept of its question."""
        return context_of(self.document)


@dataclass(slots=True, kw_only=True)
class Callback:
    """One callback: its transaction, the session that called, the company it belongs to."""

    db: Work
    session: Session
    company: Company
    settings: CompanySettings
    context: dict[str, Any] = field(default_factory=dict)
    new_set_id: Callable[[], str] = lambda: token_hex(10)
    _waits: Waits | None = None

    @property
    def key(self) -> str:
        """The company's key."""
        return str(self.company.key)

    @property
    def session_id(self) -> int:
        """The session's number."""
        return int(self.session.id)

    @property
    def version(self) -> str:
        """The qbXML version that both sides speak."""
        return self.company.qbxml_version or FIRST_VERSION

    @property
    def posts_from(self) -> date | None:
        """From which day this company posts; None while it only observes, is paused, or may write in no currency."""
        is_kept = self.company.paused_at or currency_trouble(self.company, self.settings)
        return None if is_kept else self.company.posts_from

    def waits(self, *, again: bool = False) -> Waits:
        """What there is to do: asked once in a call, and again after something was done."""
        if self._waits is None or again:
            self._waits = self.db.waiting.of(self.key, posts_from=self.posts_from)
        return self._waits

    def enter(self, phase: Phase) -> None:
        """The session goes on in this phase."""
        self.session = replace(self.session, phase=phase)

    def document(
        self, purpose: SetPurpose, build: Callable[[str], Sequence[str]], *, context: Mapping[str, Any] | None = None
    ) -> Document:
        """A document that only reads; `build` gets the set's id and answers its requests."""
        set_id = self.new_set_id()
        requests = [fit_to_version(request, self.version).text for request in build(set_id)]
        text = message_set(requests, version=self.version)
        return Document(set_id=set_id, purpose=purpose, text=text, members=len(requests), context=context or {})

    def log(self, action: EventAction, **facts: Any) -> None:
        """One event of this session."""
        self.db.events.add(self.key, action, session_id=self.session_id, **facts)


def context_of(row: Session | MessageSet) -> dict[str, Any]:
    """The JSON context of a session or a message set."""
    return dict(json.loads(row.context or "{}"))
