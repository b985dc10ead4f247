"""The rows of now, read for the one standing."""
