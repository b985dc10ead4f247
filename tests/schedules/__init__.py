"""Random schedules: people on both sides, faults and kills in any order, judged by the company file and the org."""
