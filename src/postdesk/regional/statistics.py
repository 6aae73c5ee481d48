"""Count persons' cases over whole months, with every small cell withheld."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from postdesk.model.base import Texts
from postdesk.model.roles import Right, require
from postdesk.model.vocabulary import UNDER_18
from postdesk.regional.naming import Names
from postdesk.regional.suppression import SMALLEST, suppress
from postdesk.store.cases import CaseColumn, CaseFilter, Cases
from postdesk.store.vault import Vault

_ADULT = frozenset({"adult"})
"""Doubt about it counts as under 18, as in the interview."""


@dataclass(frozen=True)
class Period:
    """Whole months, `YYYY-MM`, both included."""

    first: str
    last: str

    def months(self) -> tuple[str, ...]:
        """Every month of the period."""
        first, last = _months_since_zero(self.first), _months_since_zero(self.last)
        return tuple(_month(at) for at in range(first, last + 1))


@dataclass(frozen=True)
class Counted:
    """One thing counted: code, texts, how many cases (None is withheld)."""

    key: str
    texts: Texts
    count: int | None


@dataclass(frozen=True)
class MonthCount:
    """The cases first referred in one month, by age; None is withheld."""

    month: str
    cases: int | None
    adults: int | None
    under_18: int | None
    unknown: int | None


@dataclass(frozen=True)
class Statistics:
    """What may be shown of a period; in every table None is withheld.

    A person's code counts once, by its first referral, in `posts`, `reasons` and `months`; an
    indicator counts the codes that any of their referrals shows it for, so those counts overlap.
    """

    period: Period
    made_at: datetime
    smallest: int
    validated: bool
    """Whether national bodies have validated the kit's instruments."""
    total: int | None
    posts: tuple[Counted, ...]
    reasons: tuple[Counted, ...]
    months: tuple[MonthCount, ...]
    indicators: tuple[Counted, ...]


def months_before(now: datetime, count: int) -> Period:
    """The month of `now` and those before it, `count` in all."""
    last = now.year * 12 + now.month - 1
    return Period(_month(last - count + 1), _month(last))


def whole_time(vault: Vault, least: int = 1) -> Period:
    """From the first month with a case to this one, `least` months in all."""
    now = months_before(vault.clock(), least)
    seen = [key[0] for key in Cases(vault).tally(CaseColumn.MONTH)]
    return Period(min([now.first, *seen]), max([now.last, *seen]))


def statistics(
    vault: Vault, period: Period, smallest: int = SMALLEST, names: Names | None = None
) -> Statistics:
    """Count a period; `names` saves reading the kit again.

    Only whole months restrict it, no post and no reason: tables of two such choices could be
    subtracted from each other, and give a withheld cell away.
    """
    require(vault.person.role, Right.COUNT)
    cases, names = Cases(vault), names or Names(vault)
    all_of_them = CaseFilter(first_month=period.first, last_month=period.last)
    once = all_of_them.model_copy(update={"once": True})
    by = (CaseColumn.SENDER, CaseColumn.REASON, CaseColumn.AGE_BAND, CaseColumn.MONTH)
    counts = cases.tally(*by, which=once)
    sent = _summed(counts, 0)
    posts = safe_row({str(post.id): 0 for post in names.posts()} | sent, smallest)
    reasons = safe_row(_summed(counts, 1), smallest)
    indicators = safe_row(cases.persons_with(all_of_them), smallest)
    ages: Counter[tuple[str, str]] = Counter()
    for (_post, _reason, age, month), count in counts.items():
        ages[age, month] += count
    called = names.offices(posts)
    return Statistics(
        period=period,
        made_at=vault.clock(),
        smallest=smallest,
        validated=names.validated(),
        total=_shown(sum(sent.values()), smallest),
        posts=tuple(Counted(key, called[key], posts[key]) for key in sorted(posts)),
        reasons=_largest_first(
            [Counted(key, Texts({"en": key}), count) for key, count in reasons.items()]
        ),
        months=safe_months(period, ages, smallest),
        indicators=_largest_first(
            [Counted(key, names.indicator(key), count) for key, count in indicators.items()]
        ),
    )


def safe_row(counts: Mapping[str, int], smallest: int) -> dict[str, int | None]:
    """Counts by one column that may be shown; None is withheld."""
    keys = sorted(counts)
    if not keys:
        return {}
    table = suppress([[counts[key] for key in keys]], smallest)
    return {key: table.count(0, place) for place, key in enumerate(keys)}


def safe_months(
    period: Period, counts: Mapping[tuple[str, str], int], smallest: int
) -> tuple[MonthCount, ...]:
    """Counts by (age band, month) that may be shown, and each month's sum.

    The sum of all is shown beside other tables, so it has to be public here too: where protecting
    an age would withhold it, no age is shown at all and the months are protected by themselves.
    """
    months = period.months()
    grid = [[0] * len(months) for _ in range(3)]
    for (age, month), count in counts.items():
        grid[_age_row(age)][months.index(month)] += count
    table = suppress(grid, smallest)
    whole = [sum(column) for column in zip(*grid, strict=True)]
    if table.total is None and _shown(sum(whole), smallest) is not None:
        row = suppress([whole], smallest)
        return tuple(
            MonthCount(month, row.count(0, place), None, None, None)
            for place, month in enumerate(months)
        )
    return tuple(
        MonthCount(
            month,
            table.column_total(place),
            *(table.count(age, place) for age in range(3)),
        )
        for place, month in enumerate(months)
    )


def _summed(counts: Mapping[tuple[str, ...], int], column: int) -> dict[str, int]:
    """The counts by one of the columns alone."""
    summed: Counter[str] = Counter()
    for key, count in counts.items():
        summed[key[column]] += count
    return dict(summed)


def _age_row(age_band: str) -> int:
    return 0 if age_band in _ADULT else 1 if age_band in UNDER_18 else 2


def _shown(count: int, smallest: int) -> int | None:
    return None if 0 < count < smallest else count


def _largest_first(counted: list[Counted]) -> tuple[Counted, ...]:
    """Those withheld last and by code, so that their order tells nothing."""
    return tuple(sorted(counted, key=lambda one: (one.count is None, -(one.count or 0), one.key)))


def _month(months: int) -> str:
    return f"{months // 12:04d}-{months % 12 + 1:02d}"


def _months_since_zero(month: str) -> int:
    year, number = month.split("-")
    return int(year) * 12 + int(number) - 1
