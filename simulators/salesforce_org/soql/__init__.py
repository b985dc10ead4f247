"""SOQL: read completely or refused, then compiled to SQLite."""
