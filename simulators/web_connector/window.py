"""The applications in the window of a Web Connector: each is there once, by its OwnerID and FileID."""

from __future__ import annotations

from dataclasses import dataclass, field

from simulators.web_connector.quickbooks import Processor
from simulators.web_connector.qwc import Complaint, QwcError, QwcFile
from simulators.web_connector.registration import Prober, add_application


@dataclass(slots=True)
class Window:
    """What a person added on one computer and has not removed."""

    applications: list[QwcFile] = field(default_factory=list)

    def add(self, qwc: QwcFile, processor: Processor, prober: Prober) -> None:
        """Add an Application.

        Raises QwcError: QBWC1039 when one with the same ids is there (reported from a Web Connector in Expensify/App,
        pull request 90785), and whatever `add_application` raises.
        """
        if _ids(qwc) in map(_ids, self.applications):
            raise QwcError(Complaint(code="QBWC1039", message="Unique OwnerID/FileID pair value required"))
        add_application(qwc, processor, prober)
        self.applications.append(qwc)

    def remove(self, qwc: QwcFile) -> None:
        """Remove the application of these ids; the company file keeps its FileID."""
        self.applications = [each for each in self.applications if _ids(each) != _ids(qwc)]


def _ids(qwc: QwcFile) -> tuple[str, str]:
    return (qwc.owner_id.lower(), qwc.file_id.lower())
