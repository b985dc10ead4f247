"""How a refused query is worded: the piece of SOQL, a mark below it, its place, and then what is wrong.

Source: answers of real orgs to /query, as public issue trackers quote them; a Bulk job says it in one line instead.
"""

from __future__ import annotations

import re

from simulators.salesforce_org.errors import SalesforceError

AROUND = 40  #: letters of the query that are shown on either side
_COLUMN = re.compile(r"No such column '(?P<name>\w+)' on sobject of type (?P<entity>\w+)")
_TYPE = re.compile(r"sObject type '(?P<name>\w+)' is not supported\.")
_SEE = "Please reference your WSDL or the describe call for the appropriate names."


def in_query(error: SalesforceError, soql: str) -> SalesforceError:
    """The same refusal in the words that a query gets; one of another sort is left as it is."""
    column, kind = _COLUMN.fullmatch(error.message), _TYPE.fullmatch(error.message)
    if column:
        said = (
            f"No such column '{column['name']}' on entity '{column['entity']}'. If you are attempting to use a custom "
            f"field, be sure to append the '__c' after the custom field name. {_SEE}"
        )
        return _worded(error.code, column["name"], said, soql)
    if kind:
        said = (
            f"sObject type '{kind['name']}' is not supported. If you are attempting to use a custom object, be sure to "
            f"append the '__c' after the entity name. {_SEE}"
        )
        return _worded(error.code, kind["name"], said, soql)
    return error


def _worded(code: str, name: str, said: str, soql: str) -> SalesforceError:
    found = re.search(rf"\b{re.escape(name)}\b", soql, re.IGNORECASE)
    place = found.start() if found else 0
    first = max(0, place - AROUND)
    shown = soql[first : place + AROUND].replace("\n", " ")
    mark = " " * (place - first) + "^"
    return SalesforceError(code, f"\n{shown}\n{mark}\nERROR at Row:1:Column:{place + 1}\n{said}")
