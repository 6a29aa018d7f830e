"""What to say when something that training needs is not there."""


class Missing(Exception):
    """Something outside the project is missing; the message says what, and what helps."""
