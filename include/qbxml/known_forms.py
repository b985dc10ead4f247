"""Requests of a form that was checked before: only their values are left to look at.

A thousand requests of a flow have few forms: the same elements in the same order. What is cut out of a request is
printable ASCII that says itself; a request that holds anything else there, or is wrong anywhere, is checked whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from include.qbxml.element import Element
from include.qbxml.scalars import scalar_problem

#: A value without a character reference, between its two tags.
_VALUE: Final = re.compile(r">([ -%'-;=?-~]+)<")
_REQUEST_ID: Final = re.compile(r' requestID="[A-Za-z0-9._-]{1,50}"')
#: More forms than all flows of a company have; a process that met more begins anew.
_MOST: Final = 1000

_known: dict[tuple[str, str], tuple[Element, ...]] = {}


def cut(text: str) -> tuple[str, list[str]]:
    """The form of a request, a mark where each of its values was, and the values."""
    return _REQUEST_ID.sub(' requestID=""', _VALUE.sub(">=<", text), count=1), _VALUE.findall(text)


def is_known(form: str, values: Sequence[str], version: str) -> bool:
    """Whether a request of this form was right in a qbXML version, and all of these values are, too."""
    scalars = _known.get((version, form))
    return scalars is not None and not any(map(scalar_problem, scalars, values))


def remember(form: str, values: Sequence[str], version: str, scalars: Sequence[Element]) -> None:
    """A request of this form is right; `scalars` are its elements with a value, in order."""
    if "&" in form or len(scalars) != len(values):
        return
    if len(_known) >= _MOST:
        _known.clear()
    _known[version, form] = tuple(scalars)
