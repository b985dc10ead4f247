"""read_settings: the settings file, read once by a composition root, with all complaints about it at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from include.company_field import company_field_complaints
from include.errors import SetupError
from include.page import Complaint, Complaints, Entry, read_file, read_page
from include.settings import CompanySettings, Settings
from include.shape import Shape

SETTINGS = Shape(Settings)
_COMPANY = Shape(CompanySettings)


class SettingsError(SetupError):
    """A settings file that cannot be used; `complaints` lists everything that was found, in order."""

    def __init__(self, source: str, complaints: Iterable[Complaint]) -> None:
        self.complaints = tuple(sorted(complaints))
        lines = "\n  ".join(str(complaint) for complaint in self.complaints)
        super().__init__(f"{source} cannot be used:\n  {lines}\nCorrect these lines and run again.")


def load_settings(path: Path) -> Settings:
    """The settings of a file; a composition root says which."""
    if not path.exists():
        raise SetupError(f"There is no settings file {path}. Copy settings.example.yaml and name it by O2C_SETTINGS.")
    complaints = Complaints(file=path.name)
    return _settings(read_file(path, complaints), complaints, source=str(path), folder=path.parent)


def read_settings(text: str, *, source: str, folder: Path = Path()) -> Settings:
    """Settings from the text of a file; every complaint at once as one `SettingsError` that names `source`.

    Paths in the settings begin at `folder`.
    """
    complaints = Complaints(file=source)
    return _settings(read_page(text, complaints), complaints, source=source, folder=folder)


def _settings(page: Entry | None, complaints: Complaints, *, source: str, folder: Path) -> Settings:
    settings = SETTINGS.read(page, complaints) if page else None
    if page:
        for entry, text in _between(page, settings, folder):
            complaints.add(entry, text)
    if complaints.found or settings is None:
        raise SettingsError(source, complaints.found)
    return replace(settings, companies=tuple(_placed(company, folder) for company in settings.companies))


def _between(page: Entry, settings: Settings | None, folder: Path) -> Iterator[tuple[Entry, str]]:
    """What is wrong between companies; where the file has other faults too, between those that have none."""
    entries = list(page.members.get("companies", ()))
    count = Counter(key.text for entry in entries if (key := entry.members.get("key")) and key.text)
    known, places = {}, dict[str | None, Entry]()
    for entry in entries:
        key, own = entry.members.get("key"), entry.members.get("mappings")
        if key and key.text and count[key.text] > 1:
            yield key, f"the key {key.text} is used twice. Give each company its own"
        if own and own.text and not (folder / own.text).is_dir():
            yield own, f"{folder / own.text} is not a folder. Make it, or correct its name"
        company = _COMPANY.read(entry, Complaints(file=""))
        if company is not None:
            known[company.key], places[company.key] = company, entry
    said = page.members.get("company_field")
    fields = settings.company_field if settings else (said.plain if said else {})
    for fault in company_field_complaints(known.values(), fields):
        place = places.get(fault.company, page)
        way = f"{place.key}.{fault.setting}" if place.key else fault.setting
        yield place.members.get(fault.setting, replace(place, key=way)), fault.text


def _placed(company: CompanySettings, folder: Path) -> CompanySettings:
    return replace(company, mappings=folder / company.mappings) if company.mappings else company
