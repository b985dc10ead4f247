"""The Web Connector: one application, one company file, and `update` for what "Update Selected" does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from simulators.web_connector.callbacks import Callbacks
from simulators.web_connector.clock import Clock, SystemClock
from simulators.web_connector.envelope import Style
from simulators.web_connector.manner import Manner
from simulators.web_connector.outcome import Outcome, UpdateResult
from simulators.web_connector.quickbooks import Processor
from simulators.web_connector.qwc import QwcFile
from simulators.web_connector.transcript import Transcript
from simulators.web_connector.update import Update
from simulators.web_connector.update_lock import UpdateLocked, update_lock
from simulators.web_connector.wire import Transport


class Connector:
    """One application that was added to the Web Connector.

    `company_file` is where the lock file stands; None lets several updates run at once, as from several PCs.
    `say` gets each line that the window of the Web Connector would show.
    """

    def __init__(
        self,
        qwc: QwcFile,
        password: str,
        processor: Processor,
        *,
        transport: Transport,
        transcript: Transcript | None = None,
        clock: Clock | None = None,
        style: Style | None = None,
        company_file: Path | None = None,
        manner: Manner | None = None,
        say: Callable[[str], None] = lambda line: None,
    ) -> None:
        self._qwc = qwc
        self._password = password
        self._processor = processor
        self._transport = transport
        self._clock = clock or SystemClock()
        self._style = style or qwc.style
        self._company_file = company_file
        self._manner = manner or Manner()
        self._say = say
        self.transcript = transcript or Transcript(self._clock)

    def update(self) -> UpdateResult:
        """Run one update to its end and tell how it ended; trouble on the wire or in QuickBooks is never raised."""
        self.transcript.note("updateWS", f"Update of {self._qwc.app_name!r} has started")
        try:
            with update_lock(self._company_file):
                result = self._begin().run()
        except UpdateLocked as error:
            result = UpdateResult(outcome=Outcome.LOCKED, message=str(error))
        self.transcript.note("updateWS", f"Update ended: {result.outcome} {result.qbwc_code or ''} {result.message}")
        return result

    def _begin(self) -> Update:
        return Update(
            callbacks=Callbacks(self._transport, self.transcript, self._style),
            processor=self._processor,
            transcript=self.transcript,
            clock=self._clock,
            say=self._say,
            user=self._qwc.user_name,
            password=self._password,
            owner_id=self._qwc.owner_id,
            manner=self._manner,
        )
