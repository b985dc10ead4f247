"""Many companies at once, with everything that a production has: one command, on loopback only."""
