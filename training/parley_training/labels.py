"""Label lists of the codebook, in the order of the model's outputs."""

from __future__ import annotations

TYPES = (
    "CONSULT", "AGREE", "REQUEST", "REJECT", "SUPPORT", "CONCEDE", "COOPERATE", "AID",
    "RETREAT", "ACCUSE", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
)  # fmt: skip

_MODES_OF = {
    "CONSULT": "visit third-party multilateral phone",
    "REQUEST": "assist change yield meet",
    "REJECT": "assist change yield meet",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "ACCUSE": "disapprove investigate allege",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional",
}
# Modes are "TYPE:mode"; index 0 is no mode. A reader of the output masks the modes of other types.
MODES = ("none", *(f"{t}:{m}" for t in TYPES for m in _MODES_OF.get(t, "").split()))
STATUSES = ("actual", "future", "hypothetical", "negated", "historical")
CHANNELS = ("none", "phone", "video", "in-person", "letter", "message", "statement")
ROLES = ("actor", "recipient", "through", "when", "where", "condition", "speaker", "about", "since")
PARTY_ROLES = ("actor", "recipient", "through")

CASE_KINDS = 5  # other, lower, Title, UPPER, mixed
SEGMENT_KINDS = 4  # context, scored, first sentence as context, first sentence scored
DISTANCE_BUCKETS = 41


def modes_of(kind: str) -> tuple[str, ...]:
    return tuple(_MODES_OF.get(kind, "").split())
