"""The registers of processing and of requests, as a supervisor writes them for an authority."""

import csv
from pathlib import Path

import pytest
from desk_offices import Copied
from test_retention import referred

from postdesk.desk.processing import write_registers
from postdesk.desk.rights import record
from postdesk.errors import Code, PostDeskError
from postdesk.model.referrals import Channel
from postdesk.model.requests import RequestKind
from postdesk.store.quarantine import Quarantine


def words(column: str, code: str) -> str:
    """What the screen's words would be, so that a missing column is seen."""
    return f"{column} {code} in words"


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_both_registers_tell_grounds_periods_recipients_and_requests(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        referral = referred(post, own.offices.interview, Channel.PHONE)
        record(post, referral.code, RequestKind.COMPLAINT, "Xenolith said so")
        processing, requests = write_registers(post, own.stick, "en", words)
        rows = table(processing)
        kept = {row["which_code"]: row for row in rows if row["what_code"] == "kept"}
        assert kept["unreferred"]["which"] == "class unreferred in words"
        assert (kept["unreferred"]["days_kept"], kept["by_voice"]["count"]) == ("30", "1")
        assert kept["unreferred"]["validated_code"] == "no"
        first = [row for row in rows if row["what_code"] == "asked"]
        asked = {row["which_code"]: row["basis_code"] for row in first}
        assert all(row["data"] != row["data_codes"] and row["which"] for row in first)
        assert {"first_line", "security_observation"} <= asked.keys()
        assert asked["security_observation"] == "law"
        passed = [row for row in rows if row["what_code"] == "passed_on"]
        assert len(passed) == len(post.directory.recipients)
        assert sum(int(row["count"]) for row in passed) == 1
        (asks,) = table(requests)
        assert (asks["code"], asks["kind_code"], asks["state_code"]) == (
            referral.code,
            "complaint",
            "open",
        )
        assert "Xenolith" not in requests.read_text("utf-8")
        assert [one.what for one in post.audit.entries(record="register")] == [
            "postdesk-processing",
            "postdesk-requests",
        ]


def test_what_waits_in_quarantine_stands_among_what_is_kept(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        write_registers(post, own.stick, "en", words)
        Quarantine(post.vault).put(b"x", Code.PACKET_SENDER_UNKNOWN)
        again, _ = write_registers(post, own.stick, "en", words)
        (held,) = (row for row in table(again) if row["which_code"] == "quarantined")
        assert (held["what_code"], held["which"]) == ("kept", "class quarantined in words")
        assert (held["days_kept"], held["count"], held["validated_code"]) == ("90", "1", "no")


def test_an_officer_writes_no_register(own: Copied) -> None:
    with own.post() as post:
        with pytest.raises(PostDeskError) as caught:
            write_registers(post, own.stick, "en", words)
        assert caught.value.code is Code.NOT_PERMITTED
        assert list(own.stick.glob("*.csv")) == []


HEADS = {
    "fr": ("jours de conservation", "motif du refus"),
    "ar": ("أيام الحفظ", "سبب الرفض"),
    "en": ("days_kept", "refused_because"),
}


@pytest.mark.parametrize("language", list(HEADS))
def test_the_headings_follow_the_language_and_no_cell_is_a_formula(
    own: Copied, language: str
) -> None:
    with own.post(supervisor=True) as post:
        referral = referred(post, own.offices.interview, Channel.PHONE)
        post.vault.person = post.person.model_copy(update={"name": "=HYPERLINK(1)"})
        record(post, referral.code, RequestKind.ACCESS)
        written = write_registers(post, own.stick, language, words)
        for path, head in zip(written, HEADS[language], strict=True):
            with path.open(encoding="utf-8-sig", newline="") as file:
                rows = list(csv.reader(file))
            assert head in rows[0]
            assert len(set(rows[0])) == len(rows[0]) == len(rows[-1])
            assert not [cell for row in rows for cell in row if cell[:1] in set("=+-@")]
