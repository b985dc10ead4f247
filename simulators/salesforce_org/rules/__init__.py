"""The platform's own behaviour for standard objects, by object."""

from __future__ import annotations

from simulators.salesforce_org.rules.contact_roles import ContactRoleRule
from simulators.salesforce_org.rules.documents import DocumentLineRule, OrderRule, QuoteRule
from simulators.salesforce_org.rules.hierarchy import AccountRule
from simulators.salesforce_org.rules.kinds import Rule
from simulators.salesforce_org.rules.line_items import LineItemRule
from simulators.salesforce_org.rules.opportunities import OpportunityRule
from simulators.salesforce_org.rules.people import AssignmentRule, ContactRule, UserRule
from simulators.salesforce_org.rules.prices import PricebookEntryRule, ProductRule

RULES: dict[str, Rule] = {
    "Account": AccountRule(),
    "Contact": ContactRule(),
    "User": UserRule(),
    "PermissionSetAssignment": AssignmentRule(),
    "Opportunity": OpportunityRule(),
    "OpportunityContactRole": ContactRoleRule(),
    "OpportunityLineItem": LineItemRule(),
    "PricebookEntry": PricebookEntryRule(),
    "Product2": ProductRule(),
    "Quote": QuoteRule(),
    "QuoteLineItem": DocumentLineRule(document="Quote", field="QuoteId"),
    "Order": OrderRule(),
    "OrderItem": DocumentLineRule(document="Order", field="OrderId"),
}
