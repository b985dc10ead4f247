"""What goes into the .qwc file of one company."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class QwcSettings:
    """What one company's .qwc says.

    `app_url` is the public address that ends in `/ws`, `app_support` one on the same host. `owner_id` and `file_id`
    are GUIDs in braces, kept for ever: the Web Connector writes FileID into the company file and refuses a second
    pair (QBWC1039). `run_every_minutes` None leaves the schedule to the user. `auth_flags` 0xF admits every edition.
    """

    app_name: str
    app_url: str
    app_support: str
    user_name: str
    owner_id: str
    file_id: str
    description: str = "Keeps Salesforce and QuickBooks in step, from order to cash."
    app_id: str = ""
    app_display_name: str = ""
    app_unique_name: str = ""  #: avoids the Web Connector's question whether to clone or to replace
    cert_url: str = ""
    qb_type: Literal["QBFS", "QBPOS"] = "QBFS"
    run_every_minutes: int | None = 15
    read_only: bool = False
    personal_data: Literal["pdpNotNeeded", "pdpOptional", "pdpRequired"] = "pdpNotNeeded"
    unattended: Literal["umpOptional", "umpRequired"] = "umpOptional"
    auth_flags: str = "0xF"
    style: Literal["Document", "DocWrapped", "RPC"] = "Document"
    notify: bool = False
