"""Metadata deployment: the only way by which custom objects, fields and permission sets enter the org."""
