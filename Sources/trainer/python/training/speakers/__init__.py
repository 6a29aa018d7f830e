"""Teaches who is meant by a source."""
