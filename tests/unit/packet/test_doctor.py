"""The doctor looks a stick over, opens nothing, and is never led astray."""

import os
from pathlib import Path

import pytest

from postdesk.errors import Code, PostDeskError
from postdesk.packet.doctor import StickSign, inspect, plain_files
from postdesk.packet.drives import Drive, removable_drives
from postdesk.packet.media import search

PART = "0123456789abcdef.pdk.part"


def _signs(folder: Path) -> dict[StickSign, int]:
    return {warning.sign: warning.count for warning in inspect(folder).warnings}


def test_a_clean_stick(tmp_path: Path) -> None:
    """Letters, photographs and packets are nobody's business."""
    for name in ("letter.docx", "photo.jpg", "a.pdk", "table.xlsx"):
        (tmp_path / name).write_bytes(b"")
    report = inspect(tmp_path)
    assert report.warnings == ()
    assert 0 < report.free <= report.total
    assert not report.read_only


def test_signs_are_counted_without_opening(tmp_path: Path) -> None:
    """Files that nobody may even read are still warned of."""
    (tmp_path / "deep" / "er").mkdir(parents=True)
    for name in ("AutoRun.inf", "Photos.lnk", "deep/Setup.EXE", "deep/er/run.bat", PART):
        (tmp_path / name).write_bytes(b"")
        (tmp_path / name).chmod(0)
    (tmp_path / "link").symlink_to("/etc")
    os.mkfifo(tmp_path / "pipe")
    assert _signs(tmp_path) == {
        StickSign.AUTORUN: 1,
        StickSign.SHORTCUT: 1,
        StickSign.EXECUTABLE: 2,
        StickSign.LINK: 1,
        StickSign.UNFINISHED: 1,
    }


def test_only_what_is_called_as_ours_is_an_unfinished_packet(tmp_path: Path) -> None:
    """A file of somebody else's is never called ours, however much alike it looks."""
    ours = {PART, f"001-{PART}", f"deep/1204-{PART}"}
    foreign = {
        "x.pdk.part", "letter.pdk.part", PART.upper(), f"1-{PART}", f"a{PART}", f"{PART}.",
        f"{PART}\n", f"{PART[1:]}", PART.replace(".pdk", ""), PART.removesuffix(".part"),
    }  # fmt: skip
    (tmp_path / "deep").mkdir()
    for name in ours | foreign:
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / PART).symlink_to(tmp_path / "x.pdk.part")
    (tmp_path / "folders" / PART).mkdir(parents=True)
    report = inspect(tmp_path)
    assert {str(path.relative_to(tmp_path)) for path in report.unfinished} == ours
    assert set(search(tmp_path).unfinished) == set(report.unfinished)
    assert _signs(tmp_path)[StickSign.UNFINISHED] == 3
    (tmp_path / PART).unlink()
    assert {path.name for path in report.now().unfinished} == {f"001-{PART}", f"1204-{PART}"}
    for path in report.unfinished:
        path.unlink(missing_ok=True)
    assert report.now().unfinished == ()
    assert [one.sign for one in report.now().warnings] == [StickSign.LINK]


def test_the_walk_is_bounded(tmp_path: Path) -> None:
    """A very deep or very full stick is looked at in part, and that is said."""
    deep = tmp_path / "deep"
    deep.joinpath(*"abcdefghij").mkdir(parents=True)
    assert _signs(deep) == {StickSign.TOO_MUCH: 1}
    full = tmp_path / "full"
    full.mkdir()
    for number in range(101):
        (full / f"{number}.exe").touch()
    signs = {warning.sign: warning.count for warning in inspect(full, 100).warnings}
    assert signs == {StickSign.EXECUTABLE: 100, StickSign.TOO_MUCH: 1}
    assert _signs(full) == {StickSign.EXECUTABLE: 101}


def test_an_end_that_windows_drops_hides_no_program(tmp_path: Path) -> None:
    for name in ("photo.jpg.exe ", "photo\u202egpj.scr.", "liste.lnk . ", "AutoRun.inf. "):
        (tmp_path / name).write_bytes(b"MZ")

    assert _signs(tmp_path) == {
        StickSign.AUTORUN: 1,
        StickSign.SHORTCUT: 1,
        StickSign.EXECUTABLE: 2,
    }


def test_a_folder_that_cannot_be_read_hides_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bad").mkdir()
    (tmp_path / "a.pdk").write_bytes(b"packet")
    (tmp_path / "run.exe").write_bytes(b"MZ")
    scan = os.scandir

    def failing(place: str) -> object:  # root reads every folder, so a mode is not enough here
        if Path(place).name == "bad":
            raise PermissionError(13, "refused")
        return scan(place)

    monkeypatch.setattr(os, "scandir", failing)

    assert _signs(tmp_path) == {StickSign.EXECUTABLE: 1, StickSign.TOO_MUCH: 1}
    files = list(plain_files(tmp_path))
    assert {seen.path.name for seen in files if seen is not None} == {"a.pdk", "run.exe"}
    assert None in files


def test_no_stick(tmp_path: Path) -> None:
    """A folder that is not there, and one that is a file."""
    (tmp_path / "file").touch()
    for path in (tmp_path / "gone", tmp_path / "file"):
        with pytest.raises(PostDeskError) as refused:
            inspect(path)
        assert refused.value.code is Code.STICK_MISSING


def _computer(root: Path) -> tuple[Path, Path]:
    """A mount table and a /sys with a system disk, a USB stick, a USB disk and a card."""
    for name in ("system", "blue stick", "disk", "card"):
        (root / name).mkdir()
    mounts = root / "mounts"
    place = str(root).replace(" ", "\\040")
    mounts.write_text(
        f"proc /proc proc rw 0 0\n/dev/sda2 / ext4 rw 0 0\n/dev/sda3 {place}/system ext4 rw 0 0\n"
        f"/dev/sdb1 {place}/blue\\040stick vfat ro,nosuid 0 0\n"
        f"/dev/sdc1 {place}/disk ext4 rw 0 0\n/dev/mmcblk0p1 {place}/card vfat rw 0 0\n"
        f"/dev/loop1 {place}/snap squashfs ro 0 0\n/dev/sdd1 {place}/gone vfat rw 0 0\nnonsense\n",
        encoding="utf-8",
    )
    blocks, devices = root / "block", root / "devices"
    blocks.mkdir()
    for name, place, removable in (
        ("sda2", "pci/ata1/sda/sda2", "0"),
        ("sda3", "pci/ata1/sda/sda3", "0"),
        ("sdb1", "pci/reader/sdb/sdb1", "1"),
        ("sdc1", "pci/usb2/sdc/sdc1", "0"),
        ("mmcblk0p1", "pci/mmc/mmcblk0/mmcblk0p1", "0"),
    ):
        (devices / place).mkdir(parents=True)
        (devices / place).parent.joinpath("removable").write_text(f"{removable}\n")
        (blocks / name).symlink_to(devices / place)
    return mounts, blocks


def test_drives_that_look_removable_come_first(tmp_path: Path) -> None:
    """A USB disk that calls itself fixed is offered; the system's own places are not."""
    root = tmp_path / "with space"
    root.mkdir()
    drives = removable_drives(*_computer(root))
    told = [(drive.label, drive.removable, drive.read_only) for drive in drives]
    assert told == [
        ("blue stick", True, True),
        ("card", True, False),
        ("disk", True, False),
        ("system", False, False),
    ]
    assert all(isinstance(drive, Drive) and drive.total >= drive.free > 0 for drive in drives)


def test_this_computer_has_no_surprises(tmp_path: Path) -> None:
    """The real tables can be read; a system without them offers nothing."""
    assert all(drive.path.exists() for drive in removable_drives())
    assert removable_drives(tmp_path / "none", tmp_path / "none") == ()
