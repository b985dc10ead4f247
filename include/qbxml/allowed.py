"""Which characters XML can carry: QuickBooks and the Web Connector write others too, raw or as references.

Old company files hold control characters (pasted texts, imports), and neither MSXML nor .NET's writer looks at them:
`&#xB;`, a raw 0x1F, `&#xFFFF;`. Source: XML 1.0, production 2 (Char).
"""

from __future__ import annotations

import re
from typing import Final

#: As UTF-8; in another encoding a document that holds them stays unreadable.
_RAW: Final = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xed[\xa0-\xbf][\x80-\xbf]|\xef\xbf[\xbe\xbf]")
_REFERENCE: Final = re.compile(rb"&#(?:x([0-9a-fA-F]+)|([0-9]+));")
#: First and last code points of what is allowed.
_ALLOWED: Final = ((0x9, 0xA), (0xD, 0xD), (0x20, 0xD7FF), (0xE000, 0xFFFD), (0x10000, 0x10FFFF))
#: No code point has more digits, but for zeros in front.
_MOST_DIGITS: Final = 7


def only_allowed(document: bytes) -> bytes:
    """The document without the characters that no XML may hold, whichever way they are written."""
    return _REFERENCE.sub(_kept, _RAW.sub(b"", document))


def _kept(reference: re.Match[bytes]) -> bytes:
    digits = (reference[1] or reference[2]).lstrip(b"0")
    code = int(digits or b"0", 16 if reference[1] else 10) if len(digits) <= _MOST_DIGITS else -1
    return reference[0] if any(first <= code <= last for first, last in _ALLOWED) else b""
