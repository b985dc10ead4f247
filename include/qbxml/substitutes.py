"""How characters that QuickBooks cannot store are written with those that it can (ISO 8859-1).

Whatever is not here loses its accents, when that leaves a letter of ISO 8859-1, or becomes a question mark; signs and
pictographs such as emoji are dropped.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_PUNCTUATION = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u201b": "'",
    "\u2032": "'",
    "\u2039": "'",
    "\u203a": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u2033": '"',
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2015": "-",
    "\u2212": "-",
    "\u2022": "*",
    "\u2026": "...",
    "\u2044": "/",
    "\u2264": "<=",
    "\u2265": ">=",
    "\u2260": "!=",
    "\u2192": "->",
    "\u20ac": "EUR",
    "\u20a4": "GBP",
    "\u20b9": "INR",
    "\u20bd": "RUB",
    "\u2030": "o/oo",
    "\u2116": "No.",
    "\u2120": "(SM)",
    "\u2122": "(TM)",
}

_LATIN = {
    "Ł": "L",
    "ł": "l",
    "Đ": "D",
    "đ": "d",
    "Ħ": "H",
    "ħ": "h",
    "ı": "i",
    "Œ": "OE",
    "œ": "oe",
    "Ŧ": "T",
    "ŧ": "t",
    "Ŋ": "N",
    "ŋ": "n",
    "ĸ": "k",
    "ſ": "s",
    "ẞ": "SS",
    "ƒ": "f",
    "Ə": "E",
    "ə": "e",
    "ˆ": "^",
    "˜": "~",
}

_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёєіїґђјљњћџ",
        (
            *("a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f"),
            *("kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"),
            *("yo", "ye", "i", "yi", "g", "dj", "j", "lj", "nj", "c", "dz"),
        ),
        strict=True,
    )
)

_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        (
            *("a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t"),
            *("y", "f", "ch", "ps", "o"),
        ),
        strict=True,
    )
)


def _with_capitals(letters: Mapping[str, str]) -> dict[str, str]:
    capitals = {small.upper(): latin.capitalize() for small, latin in letters.items() if small != "ς"}
    return {**letters, **capitals}


#: Character to text of ISO 8859-1.
SUBSTITUTES: Final[Mapping[str, str]] = {
    **_PUNCTUATION,
    **_LATIN,
    **_with_capitals(_CYRILLIC),
    **_with_capitals(_GREEK),
}
