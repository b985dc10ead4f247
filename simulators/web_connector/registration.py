"""What happens when an application is added: the addresses are tried and FileID is written into the company file."""

from __future__ import annotations

from typing import Final, Protocol

from simulators.web_connector.hcp import HcpError
from simulators.web_connector.hresults import HResultError
from simulators.web_connector.quickbooks import FILE_ID, Processor, QuickBooks
from simulators.web_connector.qwc import Complaint, QwcError, QwcFile, complaints
from simulators.web_connector.wire import WireError

_SUPPORT_STATUSES: Final = (200, 202)


class Prober(Protocol):
    """Something that can GET an address."""

    def get(self, url: str) -> int:
        """Return the HTTP status. Raises WireError."""


def add_application(qwc: QwcFile, processor: Processor, prober: Prober) -> None:
    """Add the application to the open company file, which is not changed when it was there before.

    Raises QwcError with the QBWC code: 1000 to 1004 and 1010 for the addresses, 1048 when the certificate cannot be
    checked by a GET, 1022 when QuickBooks cannot be reached, 1026 when another FileID is there or it is refused.
    """
    found = complaints(qwc)
    if found:
        raise QwcError(*found)
    _try_support(qwc, prober)
    _try_certificate(qwc, prober)
    _write_file_id(qwc, processor)


def _try_support(qwc: QwcFile, prober: Prober) -> None:
    try:
        status = prober.get(qwc.app_support)
    except WireError as error:
        raise _refused("QBWC1004", f"AppSupport: {error}") from error
    if status not in _SUPPORT_STATUSES:
        raise _refused("QBWC1003", f"AppSupport {qwc.app_support} answered {status}, it must answer 200 or 202.")


def _try_certificate(qwc: QwcFile, prober: Prober) -> None:
    url = qwc.cert_url or qwc.app_url
    try:
        status = prober.get(url)
    except WireError as error:
        raise _refused("QBWC1048", f"The certificate could not be checked: {error}") from error
    if status >= 400:
        raise _refused("QBWC1048", f"{url} answered {status} to GET: it must answer without a password.")


def _write_file_id(qwc: QwcFile, processor: Processor) -> None:
    try:
        quickbooks = QuickBooks(processor, qwc.owner_id)
    except HResultError as error:
        raise _refused("QBWC1022", f"QuickBooks could not be opened to look for the FileID: {error}") from error
    try:
        known = quickbooks.private_data().get(FILE_ID)
        if known is None:
            quickbooks.keep(FILE_ID, qwc.file_id)
        elif known.lower() != qwc.file_id.lower():
            raise _refused(
                "QBWC1026",
                f"The company file carries the FileID {known}, the .qwc file says {qwc.file_id}: take the .qwc file "
                "that was made for this company.",
            )
    except (HResultError, HcpError) as error:
        raise _refused("QBWC1026", f"The FileID could not be registered: {error}") from error
    finally:
        quickbooks.end()


def _refused(code: str, message: str) -> QwcError:
    return QwcError(Complaint(code=code, message=message))
