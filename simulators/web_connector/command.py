"""The command line: add the application, run updates, print what the window of the Web Connector would show."""

from __future__ import annotations

import argparse
import ssl
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector import faults
from simulators.web_connector.clock import Clock, SystemClock
from simulators.web_connector.connector import Connector
from simulators.web_connector.envelope import Style
from simulators.web_connector.faults import FaultPlan, parse_fault
from simulators.web_connector.faulty import FaultyProcessor, FaultyTransport
from simulators.web_connector.manner import Manner
from simulators.web_connector.outcome import Outcome, UpdateResult
from simulators.web_connector.quickbooks import Processor
from simulators.web_connector.qwc import QwcError, QwcFile, read_qwc
from simulators.web_connector.registration import add_application
from simulators.web_connector.transcript import Level, Transcript
from simulators.web_connector.wire import HttpTransport

WELL: Final = 0
FAILED: Final = 1
NOT_STARTED: Final = 2
_FAILURES_IN_A_ROW: Final = 3  #: after so many --until-idle gives up

_BUSY_SECONDS: Final = 5


def main(
    arguments: Sequence[str] | None = None,
    *,
    clock: Clock | None = None,
    open_company: Callable[[Path], Processor] = RequestProcessor,
) -> int:
    """Run the command and return its exit code: 0 well, 1 the last update failed, 2 nothing could be started."""
    options = _parser().parse_args(arguments)
    clock = clock or SystemClock()
    try:
        password = options.password_file.read_text(encoding="utf-8").rstrip("\r\n")
        qwc = read_qwc(options.qwc)
        tls = ssl.create_default_context(cafile=options.insecure_ca) if options.insecure_ca else None
        transport = HttpTransport(qwc.app_url, tls=tls)
        processor = open_company(options.company)
        add_application(qwc, processor, transport)
    except QwcError as error:
        print(f"{options.qwc} was not added.\n{error}", file=sys.stderr)
        return NOT_STARTED
    except OSError as error:
        print(f"A file of the command could not be opened: {error}", file=sys.stderr)
        return NOT_STARTED
    print(f"{qwc.app_name}: {qwc.app_url} <-> {options.company}")
    plan = FaultPlan(*options.fault, seed=options.seed)
    connector = Connector(
        qwc,
        password,
        FaultyProcessor(processor, plan),
        transport=FaultyTransport(transport, plan, clock=clock),
        transcript=Transcript(clock, level=options.level, path=options.transcript),
        clock=clock,
        style=options.style,
        company_file=options.company,
        manner=replace(Manner(), auto_run=options.every is not None),
        say=lambda line: print(f"  {line}", flush=True),
    )
    try:
        return _run(connector, qwc, options, clock)
    finally:
        transport.close()


def _run(connector: Connector, qwc: QwcFile, options: argparse.Namespace, clock: Clock) -> int:
    if options.every is not None:
        return _every(connector, qwc, options.every, clock)
    if options.until_idle:
        return _until_idle(connector, qwc, clock)
    return _closing_line(qwc, connector.update())


def _every(connector: Connector, qwc: QwcFile, seconds: float, clock: Clock) -> int:
    code = WELL
    try:
        while True:
            result = connector.update()
            code = _closing_line(qwc, result)
            clock.sleep(max(seconds, result.minimum_interval, result.postpone_seconds))
    except KeyboardInterrupt:
        return code


def _until_idle(connector: Connector, qwc: QwcFile, clock: Clock) -> int:
    failures = 0
    while failures < _FAILURES_IN_A_ROW:
        result = connector.update()
        code = _closing_line(qwc, result)
        if result.outcome is Outcome.NO_WORK:
            return code
        if result.outcome is Outcome.BUSY:
            clock.sleep(_BUSY_SECONDS)
        failures = 0 if result.is_well else failures + 1
    return FAILED


def _closing_line(qwc: QwcFile, result: UpdateResult) -> int:
    """Print how an update ended and return the exit code for it."""
    code = f"{result.qbwc_code}: " if result.qbwc_code else ""
    print(f"{qwc.app_name}: {result.outcome}, {result.exchanges} exchanges. {code}{result.message}", flush=True)
    return WELL if result.is_well else FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter,
        prog="python -m simulators.web_connector",
        description=__doc__,
        epilog=faults.__doc__,
    )
    parser.add_argument("--qwc", type=Path, required=True, help="the .qwc file of the application")
    parser.add_argument("--password-file", type=Path, required=True, help="the password that a user would type")
    parser.add_argument("--company", type=Path, required=True, help="the simulated company file")
    when = parser.add_mutually_exclusive_group()
    when.add_argument("--once", action="store_true", help="one Update Selected (the default)")
    when.add_argument("--every", type=float, metavar="SECONDS", help="Auto-Run: an update every so often, until Ctrl-C")
    when.add_argument("--until-idle", action="store_true", help="updates until the service has no work")
    parser.add_argument("--transcript", type=Path, metavar="FILE", help="append a log like QWCLog.txt")
    parser.add_argument("--level", type=Level, choices=list(Level), default=Level.DEBUG, help="how much is logged")
    parser.add_argument("--style", type=Style, choices=list(Style), help="instead of the Style of the .qwc file")
    parser.add_argument("--fault", type=parse_fault, action="append", default=[], metavar="SPEC", help="see below")
    parser.add_argument("--seed", type=int, default=0, help="for faults with a chance")
    parser.add_argument("--insecure-ca", type=Path, metavar="CA.pem", help="trust this authority, for rehearsals")
    return parser
