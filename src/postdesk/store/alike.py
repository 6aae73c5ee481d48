"""Whether two names of people could be taken for each other on a screen or on paper."""

from postdesk.store.search import fold

_ALIKE = str.maketrans(
    {
        **dict(zip("аеорсухіѕјкмтнвӏ", "aeopcyxisjkmthbi", strict=True)),
        **dict(zip("αεορνυχικτμηβ", "aeopvuxiktmnb", strict=True)),
        **dict(zip("l10", "iio", strict=True)),
    }
)
"""Letters of other alphabets, and digits, that are drawn like a Latin letter."""


def read_alike(one: str, other: str) -> bool:
    """Whether nothing that is seen tells two names apart: marks, spaces and case do not."""
    return _seen(one) == _seen(other)


def _seen(name: str) -> str:
    return "".join(fold(name).translate(_ALIKE).split())
