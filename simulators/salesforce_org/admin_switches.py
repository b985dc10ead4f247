"""The administration URLs that switch on what an org may have and a fresh one has not."""

from __future__ import annotations

import re

from simulators.salesforce_org.currencies import set_currencies
from simulators.salesforce_org.errors import ParseError
from simulators.salesforce_org.exchange import Answer, Call, Routes
from simulators.salesforce_org.org import Org


def put_currencies(org: Org, call: Call) -> Answer:
    """PUT /admin/currencies {codes}: several currencies, the corporate one first; Salesforce never takes them back."""
    codes = call.object()["codes"]
    if not isinstance(codes, list) or not codes or not all(re.fullmatch("[A-Z]{3}", str(code)) for code in codes):
        raise ParseError("JSON_PARSER_ERROR", "codes must be a list of ISO codes, such as USD")
    with org.database.transaction():
        set_currencies(org.database, org.schema, codes, org.clock.write_stamp())
    return Answer(body={"codes": codes})


SWITCH_ROUTES: Routes = (("PUT", "/admin/currencies", put_currencies),)
