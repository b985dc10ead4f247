"""Transforms of text: cutting, cleaning, numbers of documents and telephones."""

from __future__ import annotations

import re
import unicodedata

from include.mappings.transforms.context import Scene
from include.mappings.transforms.lengths import LENGTHS, length_of
from include.mappings.transforms.refusal import Refusal

_SPACES = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_BREAK = re.compile(r"\r\n?|\n")
_SECOND_NUMBER = re.compile(r"\s*(?:[/;,|]|\bor\b)\s*", re.IGNORECASE)
_NOT_DIALLED = re.compile(r"[^0-9+x]")


def cut(scene: Scene, value: object, length: int | None = None) -> str:
    """The text, cut to what the element holds in QuickBooks, or to the length in brackets."""
    limit = length or length_of(scene.target, scene.element)
    if limit is None:
        raise Refusal(f"nobody says how much {scene.element} holds", set_up="say it in the mapping file, as in cut(31)")
    return _cut(scene, _BREAK.sub("\n", _clean(value)), limit)


def name(scene: Scene, value: object, length: int | None = None) -> str:
    """A name as QuickBooks takes it: " -" for ":", no control characters or doubled spaces, cut at the end.

    The beginning always stays as it was, so that two names which become one are still recognised by a person.
    """
    wanted = single_line(str(value).replace(":", " -"))
    limit = length or length_of(scene.target, "Name") or 0
    cleaned = _cut(scene, wanted, limit)
    if not cleaned:
        raise Refusal("nothing is left of the name. Give the record a name with letters or digits")
    return cleaned


def ref(scene: Scene, value: object, length: int = LENGTHS["RefNumber"]) -> str:
    """A document's number of at most 11 characters; a longer one is refused, since cut numbers collide."""
    text = scene.context.written(single_line(value))
    if len(text) > length:
        raise Refusal(
            f'the number "{text}" has {len(text)} characters, and QuickBooks holds {length}. Shorten it',
            set_up="set posting.numbering to quickbooks",
        )
    return text


def key(scene: Scene, value: object, *parts: object) -> str:
    """The key in Salesforce of a record of QuickBooks: the company, its id, and behind / what stands in brackets."""
    pieces = [value, *parts]
    if not all(isinstance(piece, str) and piece for piece in pieces):
        raise Refusal("a part of the key is empty or no text", set_up="name elements like TxnID and TxnLineID")
    return f"{scene.context.company}:{'/'.join(map(str, pieces))}"


def phone(value: object, length: int = LENGTHS["Phone"]) -> str:
    """A telephone number of at most 21 characters: of two the first, and without decoration when it is long."""
    text = single_line(value)
    if len(text) <= length:
        return text
    first = _SECOND_NUMBER.split(text)[0].strip()
    if first and len(first) <= length:
        return first
    bare = _NOT_DIALLED.sub("", re.sub(r"(?i)ext\.?|extension", "x", first or text))
    return bare[:length]


def code(value: object) -> str:
    """Capital letters and digits only, for codes and numbers."""
    return re.sub(r"[^A-Z0-9]", "", _clean(value).upper())


def digits(value: object) -> str:
    """Only the digits."""
    return re.sub(r"[^0-9]", "", str(value))


def first_word(value: object) -> str:
    """The first word of a text."""
    return single_line(value).partition(" ")[0]


def last_word(value: object) -> str:
    """The last word of a text."""
    return single_line(value).rpartition(" ")[2]


def lower(value: object) -> str:
    """The text in small letters."""
    return str(value).lower()


def upper(value: object) -> str:
    """The text in capital letters."""
    return str(value).upper()


def title(value: object) -> str:
    """The text with a capital at the beginning of each word."""
    return " ".join(word[:1].upper() + word[1:].lower() for word in single_line(value).split(" "))


def trim(value: object) -> str:
    """The text without spaces around it."""
    return str(value).strip()


def replace(value: object, old: str, new: str | None) -> str:
    """The text with one piece replaced by another, everywhere."""
    return str(value).replace(str(old), "" if new is None else str(new))


def single_line(value: object) -> str:
    """The text in one line, without control characters, and with single spaces."""
    text = str(value)
    if text.isascii() and text.isprintable():  # most are, and have nothing to clean
        return " ".join(text.split())
    return _SPACES.sub(" ", _clean(value)).strip()


def _clean(value: object) -> str:
    return _CONTROL.sub("", unicodedata.normalize("NFC", str(value))).strip()


def _cut(scene: Scene, text: str, length: int) -> str:
    return scene.context.written(text)[:length].rstrip()
