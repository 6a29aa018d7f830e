"""Training of the networks that find cues, sources and contents. Begin with `__main__.py` and `settings.py`."""
