"""The scene of what is asked outside any run: it knows records and tables, not policies."""

from __future__ import annotations

from datetime import date
from typing import Final

from include.mappings.language.spec import Flow
from include.mappings.transforms.context import Context, Scene
from include.model import CompanyKey

OUTSIDE: Final = Context(company=CompanyKey(""), today=date.min)


def outside(flow: Flow, context: Context = OUTSIDE) -> Scene:
    """Where the conditions of a flow are worked out."""
    return Scene(context=context, posting=context.posting, target="", tables=flow.tables)
