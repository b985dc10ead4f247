"""What QuickBooks accepts, as data: one module an object, one line an element."""
