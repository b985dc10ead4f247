"""Imported by the process that every simulated org is forked from: what each needs is there before."""

from simulators.salesforce_org.standard_objects import tables
from tests.kit import org_process

__all__ = ["org_process"]

tables()
