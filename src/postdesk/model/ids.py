"""Typed identifiers, so that one kind is never passed for another."""

from typing import NewType

InterviewId = NewType("InterviewId", str)
"""32 random hexadecimal digits; never leaves the post in clear."""
GroupId = NewType("GroupId", str)
"""What the interviews of people who travel together share; never leaves the post."""
NO_GROUP = GroupId("")
CaseCode = NewType("CaseCode", str)
"""The code a person is known by, e.g. `R07-0412`: post prefix and a running number."""
PersonId = NewType("PersonId", str)
"""Someone who works with a vault (officer, supervisor, ...)."""
GuideId = NewType("GuideId", str)
"""A guide's `form_id`."""
NodeRef = NewType("NodeRef", str)
"""Where a question instance stands: `/data/papers/keeper` or `/data/legs[2]/place`.

The number in brackets is the repeat instance's key, counted from 1, given once in an interview
and never again, so that removing leg 1 does not rename leg 2.
"""
IndicatorId = NewType("IndicatorId", str)
"""A published sign, e.g. `AL-DR-01`."""
RuleId = NewType("RuleId", str)
RecipientId = NewType("RecipientId", str)
"""A recipient's name in the kit's directory, e.g. `inlctptm`."""
OfficeId = NewType("OfficeId", str)
"""An office that has keys: a post, a regional office, an agency desk, headquarters."""
ReferralId = NewType("ReferralId", str)
RequestId = NewType("RequestId", str)
PacketId = NewType("PacketId", str)
"""32 random hexadecimal digits made by the sender; import is idempotent by it."""
KitVersion = NewType("KitVersion", int)
