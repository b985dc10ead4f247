"""Data to fill a simulated org with: a small built-in set, and loaders of public ones."""
