"""`python -m simulators.web_connector`."""

from __future__ import annotations

import sys

from simulators.web_connector.command import main

sys.exit(main())
