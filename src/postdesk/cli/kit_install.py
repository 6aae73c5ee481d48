"""`postdesk kit install`: a kit into this laptop's workspace, as its desk takes it."""

import argparse
import getpass
import sys
from contextlib import closing
from pathlib import Path

from postdesk.app.door import workspaces_in
from postdesk.app.system import home_folder, new_id, system_clock
from postdesk.errors import Code, PostDeskError
from postdesk.model.people import Person
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.enrolment import are_words_of
from postdesk.packet.equipment import confirm_kit, kit_in_use, take_kit_arrival, waiting_kits
from postdesk.packet.rotation import publishes_its_keys
from postdesk.packet.sealed_kits import sealed_kits
from postdesk.regional.content import NewContent, look_at_content
from postdesk.regional.publishing import next_number, publish_content
from postdesk.store.vault import Vault, list_people, open_vault

_YES = frozenset({"y", "yes", "o", "oui", "نعم"})


def install(chosen: argparse.Namespace) -> int:
    """Do what the command line says; the exit code."""
    folder = _workspace(home_folder(), chosen.workspace)
    person = _person(folder, chosen.person)
    words = _secret(f"Passphrase of {person.name}: ")
    with closing(open_vault(folder, person.id, words, system_clock, new_id)) as vault:
        if publishes_its_keys(vault):
            return _publish(vault, chosen.place, validated=chosen.validated)
        return _take(vault, chosen.place, chosen.words)


def _workspace(home: Path, wanted: str | None) -> Path:
    """The folder of the workspace that is meant. Raises `VAULT_MISSING`, `WRONG_USE` for two."""
    there = [one.folder for one in workspaces_in(home) if wanted in (None, one.kind.value)]
    if not there:
        raise PostDeskError(Code.VAULT_MISSING)
    if len(there) > 1:
        raise PostDeskError(Code.WRONG_USE, why="two_workspaces", option="--workspace")
    return there[0]


def _person(folder: Path, name: str) -> Person:
    """Who unlocks. Raises `WRONG_USE` unless exactly one of the people is meant."""
    people = [one for one in list_people(folder) if name in ("", one.name)]
    if len(people) != 1:
        raise PostDeskError(Code.WRONG_USE, why="which_person", option="--person")
    return people[0]


def _publish(vault: Vault, place: Path, *, validated: bool) -> int:
    content, number = look_at_content(vault, place), next_number(vault)
    for line in _told(content):
        sys.stdout.write(line + "\n")
    if content.is_same:
        sys.stdout.write("nothing new: no kit was published\n")
        return 0
    if _asked(f"Publish it as kit number {number}? [y/N] ").casefold() not in _YES:
        sys.stdout.write("no kit was published\n")
        return 1
    publish_content(vault, content.kit, validated=validated)
    sys.stdout.write(f"kit {number} is published; seal it for each post at the desk\n")
    return 0


def _told(content: NewContent) -> list[str]:
    """What posts would get and lose, a line each."""
    changed = content.changed
    told = (
        ("new", changed.added),
        ("changed", changed.changed),
        ("gone", changed.removed),
        ("new recipient", tuple(one.id for one in content.recipients)),
        ("recipient gone", tuple(one.id for one in content.gone)),
    )
    return [f"{word}: {name}" for word, names in told for name in names]


def _take(vault: Vault, place: Path, language: str) -> int:
    """Install the newest sealed kit that counts; the first of all waits for headquarters' words."""
    refused: PostDeskError | None = None
    waits = False
    for kit in sealed_kits(vault, place):
        arrival = take_kit_arrival(vault, kit.path.name, kit.data, kit.opened)
        if arrival.state is ArrivalState.NEW:
            return _installed(vault)
        waits = waits or arrival.state is ArrivalState.WAITING
        if arrival.problem is not None and refused is None:
            refused = PostDeskError(arrival.problem, **arrival.values)
    if not waits:
        raise refused or PostDeskError(Code.CONTENT_MISSING, found=0)
    if _confirmed(vault, language):
        return _installed(vault)
    sys.stdout.write("the kit waits in quarantine for headquarters' words\n")
    return 1


def _installed(vault: Vault) -> int:
    number = kit_in_use(vault).head.version
    sys.stdout.write(f"kit {number} is installed; it is used from the next opening on\n")
    return 0


def _confirmed(vault: Vault, language: str) -> bool:
    """Whether a waiting kit is the one of the words typed. Raises `WORDS_DIFFER`."""
    waiting = waiting_kits(vault)
    question = f"The nine words that headquarters reads out ({language}): "
    typed = _asked(question) if waiting else ""
    if not typed:
        return False
    said = (kit for kit in waiting if are_words_of(kit.first.keys, typed, language))
    confirm_kit(vault, next(said, waiting[-1]), typed, language)
    return True


def _secret(question: str) -> str:
    if sys.stdin.isatty():
        return getpass.getpass(question)
    return sys.stdin.readline().rstrip("\r\n")


def _asked(question: str) -> str:
    sys.stdout.write(question)
    sys.stdout.flush()
    return sys.stdin.readline().strip()
