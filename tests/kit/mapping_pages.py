"""The smallest mapping files, and what the catalogue complains about when they are spoilt."""

from __future__ import annotations

from pathlib import Path

import pytest

from include.errors import SetupError
from include.mappings.language.catalogue import load_catalogue
from include.mappings.language.complaint import MappingError

LIST = """\
flow: things
title: Name
source: Account
target: Customer
fields:
  Name: Name
"""
DEALS = """\
flow: deals
title: Name
source: {object: Opportunity, lines: OpportunityLineItem}
target: Invoice
depends_on:
  CustomerRef: things(AccountId)
fields:
  Memo: Name
lines:
  Amount: TotalPrice
"""


def complaints(folder: Path, **files: str) -> list[str]:
    """The complaints about a folder with these files."""
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(MappingError) as error:
        load_catalogue(folder)
    assert isinstance(error.value, SetupError)
    return [str(complaint) for complaint in error.value.complaints]
