"""A large, slow tagger that labels plenty of unmarked news for the small model to learn from. Begin with `__main__.py`."""
