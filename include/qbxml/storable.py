"""Which text QuickBooks can store, and how any other text is brought into that form.

QuickBooks stores one byte a character (ISO 8859-1); what it does not know comes back as a question mark. Lengths are
therefore counted after this conversion, and before escaping.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from include.qbxml.substitutes import SUBSTITUTES

_LINE_BREAKS = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_SPACES = re.compile(r"[ \t\xa0]+")


def storable(text: str, *, breaks: bool = False) -> str:
    """Return the text as QuickBooks can store it, trimmed; line breaks become spaces unless `breaks` are kept."""
    if text.isascii() and text.isprintable():
        return text.strip()
    unified = _LINE_BREAKS.sub("\n", unicodedata.normalize("NFC", text))
    if not breaks:
        unified = unified.replace("\n", " ")
    return "".join(map(_storable_character, unified)).strip()


def fit(text: str, length: int) -> str:
    """Return the text as QuickBooks can store it on one line, cut to `length` characters."""
    return storable(text)[:length].rstrip()


def clean_name(text: str, length: int) -> str:
    """Return the text as the name of a list record: single spaces, no colon (it would mean a parent), cut."""
    return _SPACES.sub(" ", storable(text.replace(":", "-")))[:length].rstrip()


@lru_cache(maxsize=4096)
def _storable_character(character: str) -> str:
    if " " <= character <= "~" or "\xa0" <= character <= "\xff" or character == "\n":
        return character
    if character == "\t":
        return " "
    if character in SUBSTITUTES:
        return SUBSTITUTES[character]
    return _without_accents(character)


def _without_accents(character: str) -> str:
    category = unicodedata.category(character)
    if category[0] in "CSM":  # controls, lone surrogates, emoji, joiners, loose accents
        return ""
    if category[0] == "Z":
        return " "
    parts = unicodedata.normalize("NFKD", character)
    letters = [SUBSTITUTES.get(part, part) for part in parts if not unicodedata.combining(part)]
    known = "".join(letter for letter in letters if letter <= "\xff")
    return known if letters and known.isprintable() and known else "?"
