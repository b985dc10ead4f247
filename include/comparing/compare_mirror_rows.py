"""compare_mirror_rows: what Salesforce keeps of a transaction against what the mapping file makes of it now.

The values follow from the transaction as QuickBooks said it last, by the same file that wrote them: every field of it
is compared, whatever it is called.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from include.comparing.causes import Cause, Difference, differ
from include.comparing.deal_documents import Document, State
from include.comparing.judge_pair import plain, text_of
from include.comparing.three_way import same
from include.model import Values

COPY: Final = "transaction"


def compare_mirror_row(
    title: str, key: str, document: Document, wanted: Values, copy: Values | None, *, written: bool
) -> Iterator[Difference]:
    """`wanted` is what each field must say, of a deleted transaction its mark, for its other fields stay for people to
    see. `copy` is Salesforce's record, asked now; `written` says that it was written since QuickBooks said so.

    What a person changed in Salesforce is told apart from what has not come there yet.
    """
    if document.state is State.UNREAD:
        return
    about = document.name
    if copy is None:
        if document.state is not State.DELETED:
            cause = Cause.GONE if written else Cause.NOT_WRITTEN_BACK
            yield differ(COPY, key, title, "record", (None, about), document.total, cause, about=about)
        return
    cause = Cause.CHANGED_IN_SALESFORCE if written else Cause.NOT_WRITTEN_BACK
    for name, value in wanted.items():
        said = copy.get(name)
        if type(said) is type(value) and said == value:
            continue
        shown, meant = _plain(said), _plain(plain(value))
        if not same(shown, meant) and (shown, meant) != (False, None):  # a check box is never empty
            amount = _amount(shown, meant)
            yield differ(COPY, key, title, name, (_told(shown), _told(meant)), amount, cause, about=about)


def _plain(value: Any) -> Any:
    """Numbers of both sides are spelt alike."""
    is_number = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
    return Decimal(str(value)) if is_number else value


def _amount(shown: Any, wanted: Any) -> Decimal | None:
    if not isinstance(wanted, Decimal):
        return None
    return (shown if isinstance(shown, Decimal) else Decimal(0)) - wanted


def _told(value: Any) -> str | Decimal | None:
    return value if isinstance(value, Decimal) else text_of(value)
