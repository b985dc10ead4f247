"""A file of events that have left their table: a head, then an event a line, compressed; sealed as they were."""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any, Final

from include.errors import DataError
from include.model import CompanyKey
from include.private_file import make_private
from include.rows import Event
from include.staging.rows import columns_of, dump, load

#: The form of a file; one of another version is not read.
VERSION: Final = 1
#: How the name of a file ends while it is written.
UNFINISHED: Final = ".unfinished"
#: The seals themselves are no part of what is sealed.
_SEALS: Final = ("seal", "seal_number")


class BadSegment(DataError):
    """A file that is not what it was when it was written; its text says how."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentHead:
    """The first line of a file: which part of which chain it is."""

    company: CompanyKey
    first_number: int
    last_number: int
    seal_before: str
    seal_after: str
    events: int

    @property
    def name(self) -> str:
        """The name of its file, in the order of the chain."""
        return f"{file_begins(self.first_number)}{self.last_number:012d}.jsonl.gz"


def file_begins(first_number: int) -> str:
    """How the name of every file begins whose first event has this number."""
    return f"{first_number:012d}-"


def head_of(seal_before: str, events: list[Event]) -> SegmentHead:
    """The head of a file of these sealed events, which follow an event with this seal."""
    first, last = events[0], events[-1]
    return SegmentHead(
        company=first.company,
        first_number=first.seal_number or 0,
        last_number=last.seal_number or 0,
        seal_before=seal_before,
        seal_after=last.seal or "",
        events=len(events),
    )


def seal_of(previous: str, facts: Mapping[str, Any]) -> str:
    """The seal of an event after one with this seal; `facts` are its columns, or what a file keeps of them."""
    sealed = {name: value for name, value in facts.items() if name not in _SEALS}
    return sha256(f"{previous}{dump(sealed)}".encode()).hexdigest()


def write_segment(folder: Path, head: SegmentHead, events: Iterable[Event]) -> Path:
    """Write a file whole or not at all: under another name, to the disk, and only then under its own.

    It is read back before anybody may count on it. Raises `BadSegment` when it does not say what it was given.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / head.name
    unfinished = path.with_name(f"{path.name}{UNFINISHED}")
    make_private(unfinished)
    with unfinished.open("wb") as file:
        with gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed:
            for line in ({"version": VERSION, **columns_of(head)}, *map(columns_of, events)):
                packed.write(f"{dump(line)}\n".encode())
        file.flush()
        os.fsync(file.fileno())
    check_segment(unfinished, head)
    unfinished.rename(path)
    _keep_names(folder)
    return path


def check_segment(path: Path, head: SegmentHead) -> None:
    """Walk a file; raises `BadSegment` where it is not that of this head, or the chain in it is broken."""
    for _ in _lines(path, head):
        pass


def read_segment(path: Path, head: SegmentHead) -> list[Event]:
    """The events of a file, in the order of the chain, each of them held against its seal."""
    return [_event(line) for line in _lines(path, head)]


def set_aside(folder: Path, head: SegmentHead) -> None:
    """Make room for a file of this head: what a try that was cut off has left goes, what is of other events stays.

    Such a one is there when the database was restored to a day before the file was written. No row names it.
    """
    for path in sorted(folder.glob(f"{file_begins(head.first_number)}*")):
        if path.suffix == UNFINISHED:
            path.unlink()
        elif path.suffix == ".gz" and not _is_of(path, head):
            path.rename(_free(path))


def _is_of(path: Path, head: SegmentHead) -> bool:
    try:
        check_segment(path, head)
    except BadSegment:
        return False
    return True


def _free(path: Path) -> Path:
    """A name beside this one that no file has."""
    names = (path.with_name(f"{path.name}.aside{number}") for number in count(1))
    return next(name for name in names if not name.exists())


def _lines(path: Path, head: SegmentHead) -> Iterator[dict[str, Any]]:
    previous, number = head.seal_before, head.first_number
    for line in _read(path, head):
        if line.get("seal_number") != number or line.get("seal") != seal_of(previous, line):
            raise BadSegment(f"its event of seal number {number} was changed")
        yield line
        previous, number = line["seal"], number + 1
    if number != head.last_number + 1:
        raise BadSegment(f"it ends after seal number {number - 1}, not {head.last_number}")
    if previous != head.seal_after:
        raise BadSegment("its last seal is another one than the database knows")


def _read(path: Path, head: SegmentHead) -> Iterator[dict[str, Any]]:
    """The lines behind the head, which must be this one."""
    known = {"version": VERSION, **columns_of(head)}
    try:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            if load(file.readline() or "null") != known:
                raise BadSegment("its head is that of other events")
            for line in file:
                yield load(line)
    except FileNotFoundError:
        raise BadSegment("it is not there") from None
    except (OSError, EOFError, ValueError) as error:
        raise BadSegment(f"it cannot be read to its end ({type(error).__name__})") from error


def _event(line: Mapping[str, Any]) -> Event:
    return Event(**{**line, "at": datetime.fromisoformat(line["at"])})


def _keep_names(folder: Path) -> None:
    """The names of a folder are on the disk too."""
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
