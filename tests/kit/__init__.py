"""What tests stand on: the people at their desks, and the worlds they work in."""
