"""A name without what people spell differently, so that two records of one firm are recognised."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

#: Legal forms, which one side writes and the other leaves out.
FORMS: Final = frozenset(
    {
        *("inc", "incorporated", "corp", "corporation", "co", "company", "llc", "llp", "lp", "pllc", "pc"),
        *("ltd", "limited", "plc", "gmbh", "ag", "sa", "pty", "bv"),
    }
)
#: More of them makes a search no narrower.
_MOST: Final = 6
_JOINED: Final = re.compile(r"[.'’`´]")
_WORD: Final = re.compile(r"[^\W_]+")
_FOLDED: Final = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe"})


def name_key(name: str, *, firm: bool = False) -> str:
    """The name without capitals, accents, punctuation and spaces; of a firm also without "The", "and" and its form."""
    words = _WORD.findall(_JOINED.sub("", _plain(name)))
    return "".join(_bare(words) if firm else words)


def like_pattern(key: str) -> str:
    """A LIKE pattern, without its leading part, that every spelling of a `name_key` matches; it also finds others.

    Vowels are left out because LIKE tells their accents apart.
    """
    kept = [letter for letter in key if letter not in "aeiouy"][:_MOST] or list(key[:_MOST])
    anchored = bool(key) and key[0] == kept[0]
    return ("" if anchored else "%") + "".join(f"{letter}%" for letter in kept)


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold().translate(_FOLDED))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _bare(words: list[str]) -> list[str]:
    bare = [word for word in words if word != "and"]
    if bare[:1] == ["the"]:
        del bare[0]
    while bare and bare[-1] in FORMS:
        del bare[-1]
    return bare or words
