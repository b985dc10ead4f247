"""What the tests of several kinds stand on."""
