"""The bench: what the product costs beside the least durable program that does the same work."""
