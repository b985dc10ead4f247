"""A simulated QuickBooks Desktop company file: the books, their rules, and qbXML as the way in."""
