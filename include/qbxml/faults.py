"""What can be wrong with qbXML: a request that QuickBooks would refuse, or an answer that cannot be read.

DataError
└── FragmentError     one record cannot be written as QuickBooks wants it
TransientError
└── AnswerError       an answer is not well-formed; what it would have said has to be asked for again
"""

from __future__ import annotations

from include.errors import DataError, TransientError, with_set_up


class FragmentError(DataError):
    """A request does not have the form that QuickBooks demands; it would refuse the whole document (0x80040400).

    `path` names the element, for instance `InvoiceAdd/InvoiceLineAdd[2]/Desc`; `length` and `limit` are characters and
    are given when a text is too long. `set_up` is what cures it in a mapping file.
    """

    def __init__(
        self, path: str, problem: str, *, set_up: str = "", length: int | None = None, limit: int | None = None
    ) -> None:
        super().__init__(f"{path}: {with_set_up(problem, set_up)}", field=path)
        self.path = path
        self.length = length
        self.limit = limit


class AnswerError(TransientError):
    """An answer of QuickBooks cannot be read; the outcome of its requests is unknown."""
