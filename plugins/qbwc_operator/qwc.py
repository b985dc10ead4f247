"""The .qwc file that a user adds to the Web Connector.

Everything the Web Connector would refuse later with a QBWC code is found here, all at once. Source of elements and
codes: QuickBooks Web Connector Programmer's Guide 2.0, chapter on the .qwc file and appendix A.
"""

from __future__ import annotations

from lxml import etree

from include.errors import SetupError
from qbwc_operator.qwc_rules import complaints_about
from qbwc_operator.qwc_settings import QwcSettings

__all__ = ["QwcSettings", "build_qwc"]


def build_qwc(settings: QwcSettings) -> str:
    """Return the text of the .qwc file, to be written as UTF-8.

    Raises:
        SetupError: the Web Connector would refuse it; the message lists every complaint with its cure.
    """
    if complaints := complaints_about(settings):
        listed = "\n".join(f"- {complaint}" for complaint in complaints)
        raise SetupError(f"The .qwc file of {settings.app_name or 'this company'} is not made:\n{listed}")
    root = etree.Element("QBWCXML")
    for name, text in _elements(settings):
        etree.SubElement(root, name).text = text
    if settings.run_every_minutes is not None:
        scheduler = etree.SubElement(root, "Scheduler")
        etree.SubElement(scheduler, "RunEveryNMinutes").text = str(settings.run_every_minutes)
    return '<?xml version="1.0"?>\n' + etree.tostring(root, encoding="unicode", pretty_print=True)


def _elements(settings: QwcSettings) -> list[tuple[str, str]]:
    required = [
        ("AppName", settings.app_name),
        ("AppID", settings.app_id),
        ("AppURL", settings.app_url),
        ("AppDescription", settings.description),
        ("AppSupport", settings.app_support),
        ("UserName", settings.user_name),
        ("OwnerID", settings.owner_id),
        ("FileID", settings.file_id),
        ("QBType", settings.qb_type),
        ("Style", settings.style),
        ("AuthFlags", settings.auth_flags),
        ("IsReadOnly", _yes(settings.read_only)),
        ("UnattendedModePref", settings.unattended),
        ("PersonalDataPref", settings.personal_data),
        ("Notify", _yes(settings.notify)),
    ]
    optional = [
        ("AppDisplayName", settings.app_display_name),
        ("AppUniqueName", settings.app_unique_name),
        ("CertURL", settings.cert_url),
    ]
    return required + [(name, text) for name, text in optional if text]


def _yes(flag: bool) -> str:
    return "true" if flag else "false"
