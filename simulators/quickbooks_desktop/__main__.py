"""`python -m simulators.quickbooks_desktop FILE COMMAND`."""

from __future__ import annotations

import sys

from simulators.quickbooks_desktop.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
