"""Text as it stands in XML, in pure ASCII: raw bytes beyond it have made QuickBooks refuse whole documents."""

from __future__ import annotations

from typing import Final

_MARKUP: Final = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}
_QUOTES: Final = {**_MARKUP, ord('"'): "&quot;"}


def escape_text(text: str) -> str:
    """Return the text as element content; two opening braces are escaped so that it never reads as a placeholder."""
    return _ascii(text.translate(_MARKUP).replace("{{", "&#123;&#123;"))


def escape_attribute(text: str) -> str:
    """Return the text as the value of an attribute between double quotes."""
    return _ascii(text.translate(_QUOTES).replace("{{", "&#123;&#123;"))


def _ascii(text: str) -> str:
    return text if text.isascii() else text.encode("ascii", "xmlcharrefreplace").decode("ascii")
