"""Makes a new kit out of an installed one: some parts replaced, one version further."""

import hashlib
from collections.abc import Mapping
from datetime import datetime

from postdesk.model.base import Realm, Texts
from postdesk.model.packets import Part
from postdesk.packet import canonical
from postdesk.packet.archive import write_archive
from postdesk.packet.kit import HEAD, Kit


def revise(
    base: Kit,
    parts: Mapping[str, bytes],
    *,
    kit_id: str,
    version: int,
    realm: Realm,
    created: datetime,
    notes: Texts,
    validated: bool = False,
) -> bytes:
    """The archive of a kit with the parts of `base`, those in `parts` in their place.

    Whether the content is validated is never taken over: whoever publishes says so anew.
    """
    contents = {name: base.part(name) for name in base.names} | dict(parts)
    head = base.head.model_copy(
        update={
            "id": kit_id,
            "version": version,
            "realm": realm,
            "created": created,
            "notes": notes,
            "validated": validated,
            "parts": tuple(
                Part(name=name, size=len(data), sha256=hashlib.sha256(data).hexdigest())
                for name, data in sorted(contents.items())
            ),
        }
    )
    return write_archive([(HEAD, canonical.encode_model(head)), *sorted(contents.items())])
