"""The one table of our names in Salesforce: fields that the code itself writes, whatever a mapping file says.

What a mapping file fills is found by what it is, never by its name: people rename and leave out its fields.
"""

from __future__ import annotations

from typing import Final

#: External id of a record that stands for one of the books: `<company>:<ListID or TxnID>`.
EXTERNAL_ID: Final = "QB_Id__c"
#: Where a record stands, in the words of `SyncStatus`, why, and when that was said.
STATUS: Final = "QB_Sync_Status__c"
MESSAGE: Final = "QB_Sync_Message__c"
SYNCED_AT: Final = "QB_Synced_At__c"
#: QuickBooks has the record, and a later change of it waits for a person.
CHANGE_WAITS: Final = "QB_Change_Waits__c"
#: What the way back writes onto every record that the way there sends.
WRITTEN: Final = (EXTERNAL_ID, STATUS, MESSAGE, CHANGE_WAITS, SYNCED_AT)
#: What a person wants made of a deal, in the words of the picklist Generate.
GENERATE: Final = "QB_Generate__c"
#: An Account owes too long.
OVERDUE_ALERT: Final = "QB_Overdue_Alert__c"
#: The objects that have STATUS.
SPEAKING: Final = frozenset({"Account", "Contact", "Opportunity", "Product2"})
#: The objects that have SYNCED_AT; an object of the integrator's own has only what its mapping file names.
STAMPED: Final = SPEAKING | {"QB_Transaction__c", "QB_Transaction_Line__c", "QB_Payment__c"}

#: With what the ids of deals and of Accounts begin, in every org.
DEAL_ID, ACCOUNT_ID = "006", "001"
#: Beginning of an id -> the object that rows of ours refer to, and whether its records can be merged.
REFERRED_TO: Final = {
    ACCOUNT_ID: ("Account", True),
    "003": ("Contact", True),
    DEAL_ID: ("Opportunity", False),
    "01t": ("Product2", False),
}
