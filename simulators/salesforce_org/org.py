"""The org as a whole: its memory, its schema, its clock and what is planned to go wrong."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from simulators.salesforce_org.access import Viewer
from simulators.salesforce_org.addresses import add_countries
from simulators.salesforce_org.bulk.jobs import Jobs
from simulators.salesforce_org.calls import CallLog
from simulators.salesforce_org.clock import Clock
from simulators.salesforce_org.currencies import add_currencies
from simulators.salesforce_org.cursors import Cursors
from simulators.salesforce_org.database import Database
from simulators.salesforce_org.faults import FaultPlan
from simulators.salesforce_org.formulas import add_formulas
from simulators.salesforce_org.fresh import Residents, furnish
from simulators.salesforce_org.record_types import add_record_types
from simulators.salesforce_org.schema import Field, FieldType, ObjectType, PicklistValue, Schema
from simulators.salesforce_org.standard_objects import standard_schema

INSTANCE_URL = "https://acme.my.salesforce.com"


@dataclass(slots=True, kw_only=True)
class Org:
    """Everything that a request handler needs."""

    database: Database
    schema: Schema
    residents: Residents
    clock: Clock = field(default_factory=Clock)
    cursors: Cursors = field(default_factory=Cursors)
    jobs: Jobs = field(default_factory=Jobs)
    faults: FaultPlan = field(default_factory=FaultPlan)
    calls: CallLog = field(default_factory=CallLog)

    @property
    def seed_viewer(self) -> Viewer:
        """The seat from which the administration URLs read and write."""
        return Viewer(user_id=self.residents.administrator, administrator=True, everything=True)

    def reload_schema(self) -> None:
        """Build the schema again from the standard objects and what has been deployed."""
        self.schema.objects = load_schema(self.database).objects


def open_org(path: Path, clock: Clock | None = None) -> Org:
    """Open the org in a state file, by this machine's clock or another; no file yet becomes a fresh org."""
    clock = clock or Clock()
    database = Database(path)
    with database.transaction():
        schema = load_schema(database)
        for entry in schema:
            database.prepare(entry)
        residents = furnish(database, schema, clock.write_stamp())
    return Org(database=database, schema=schema, residents=residents, clock=clock)


def load_schema(database: Database) -> Schema:
    """The standard objects, what deployments have added, and what the org has switched on."""
    schema = standard_schema()
    for _name, _prefix, definition in database.all("SELECT name, prefix, definition FROM _custom_object"):
        schema.add(_object(json.loads(definition)))
    for name, definition in database.all("SELECT object, definition FROM _custom_field ORDER BY rowid"):
        item = field_from(json.loads(definition))
        schema.get(name).fields[item.name.lower()] = item
    add_currencies(schema, database)
    add_countries(schema, database)
    add_record_types(schema, database)
    add_formulas(schema, database)
    return schema


def field_from(definition: dict[str, Any]) -> Field:
    """A field from its stored definition."""
    values = tuple(PicklistValue(**value) for value in definition["values"])
    return Field(**definition | {"type": FieldType(definition["type"]), "values": values})


def definition_of(item: Field) -> str:
    """The stored definition of a field."""
    return json.dumps(asdict(item))


def object_definition(entry: ObjectType) -> str:
    """The stored definition of a custom object with the fields that it is born with."""
    return json.dumps(asdict(entry))


def _object(definition: dict[str, Any]) -> ObjectType:
    fields = {key: field_from(value) for key, value in definition["fields"].items()}
    return ObjectType(**definition | {"fields": fields})
