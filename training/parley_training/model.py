"""The finder's network: encoder, trigger tagger, and heads that read an act's fields from its trigger."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .encoder import Encoder, Layer
from .labels import CHANNELS, DISTANCE_BUCKETS, MODES, PARTY_ROLES, ROLES, STATUSES, TYPES

ACT = 256
ROLE = 128
PAIR_BUCKETS = 8


def distance_bucket(distance: int) -> int:
    """Signed distance in wordpieces to 0…40: exact to ±10, then doubling steps."""
    size = abs(distance)
    if size > 10:
        size = min(10 + int((torch.tensor(size / 10).log2() * 3).item()) + 1, 20)
    return 20 + (size if distance > 0 else -size)


class Heads(nn.Module):
    """From hidden vectors of one window and its triggers to fields and roles."""

    def __init__(self, hidden: int, dropout: float, marked: Layer | None = None) -> None:
        super().__init__()
        self.marked = marked
        self.types = nn.Embedding(len(TYPES), hidden)
        self.act = nn.Sequential(nn.Linear(2 * hidden, ACT), nn.GELU(), nn.Dropout(dropout), nn.LayerNorm(ACT))
        self.status = nn.Linear(ACT, len(STATUSES))
        self.mode = nn.Linear(ACT, len(MODES))
        self.channel = nn.Linear(ACT, len(CHANNELS))
        self.flags = nn.Linear(ACT, 2)  # optional, unanswered
        self.key = nn.Linear(hidden, ROLE)
        self.query = nn.Linear(ACT, 2 * ROLE)
        self.distance = nn.Embedding(DISTANCE_BUCKETS, ROLE)
        self.step = nn.Embedding(5, ROLE)  # sentence of the word against that of the trigger, -2…2
        self.role = nn.Sequential(nn.Linear(ROLE, ROLE), nn.GELU(), nn.Linear(ROLE, len(ROLES)))
        # Whoever fills a party role, wherever named: "Putin" too when the act says "he", Tehran when it says nobody.
        self.party = nn.Sequential(nn.Linear(ROLE, ROLE), nn.GELU(), nn.Linear(ROLE, len(PARTY_ROLES)))
        self.register_buffer("buckets", torch.tensor([distance_bucket(d) for d in range(-511, 512)]), persistent=False)
        if marked is not None:
            self.mark = nn.Linear(ACT, hidden)
            self.marked_role = nn.Linear(hidden, len(ROLES))
            nn.init.constant_(self.marked_role.bias, -4.0)
        for table in (self.types, self.distance, self.step):
            nn.init.normal_(table.weight, std=0.05)

    def acts(self, hidden: Tensor, keep: Tensor, row: Tensor, start: Tensor, end: Tensor, kind: Tensor) -> Tensor:
        """Trigger vectors [acts, ACT]: `row` says in which window [start, end) is; hidden is [windows, tokens, hidden]."""
        place = torch.arange(hidden.shape[1], device=hidden.device)
        inside = ((place >= start[:, None]) & (place < end[:, None])).to(hidden.dtype)
        mean = torch.bmm(inside[:, None], hidden[row])[:, 0] / (end - start)[:, None].to(hidden.dtype)
        # The whole window's mean tells what kind of text it is.
        weight = keep.to(hidden.dtype)[:, :, None]
        around = (hidden * weight).sum(1) / weight.sum(1)
        return self.act(torch.cat([mean + self.types(kind), around[row]], 1))

    def words(self, hidden: Tensor, keep: Tensor, sentence: Tensor, row: Tensor, start: Tensor, end: Tensor, act: Tensor) -> tuple[Tensor, Tensor]:
        """Logits [acts, tokens, roles]: is this wordpiece part of a filler of the role; and [acts, tokens, party roles]: does it name
        whoever fills the role, here or anywhere."""
        place = torch.arange(hidden.shape[1], device=hidden.device)
        own = torch.gather(sentence[row], 1, start[:, None])
        step = (sentence[row] - own).clamp(-2, 2) + 2
        # One table of distance and sentence step together: one look-up a word instead of two.
        table = (self.distance.weight[:, None] + self.step.weight).flatten(0, 1)
        far = F.embedding(self.buckets[place - start[:, None] + 511] * 5 + step, table.to(hidden.dtype))
        scale, shift = self.query(act).chunk(2, 1)
        z = F.gelu(self.key(hidden)[row] * (1 + scale[:, None]) + shift[:, None] + far)
        if self.marked is None:
            return self.role(z), self.party(z)
        inside = ((place >= start[:, None]) & (place < end[:, None])).to(hidden.dtype)
        x = hidden[row] + inside[:, :, None] * self.mark(act)[:, None]
        mask = torch.zeros_like(keep, dtype=hidden.dtype).masked_fill(keep == 0, -30000.0)[row][:, None, None, :]
        return self.marked_role(self.marked(x, mask)), self.party(z)


class Pairs(nn.Module):
    """Does the later act repeat, or answer, the earlier one."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.left = nn.Linear(ACT, 128)
        self.right = nn.Linear(ACT, 128)
        self.product = nn.Linear(ACT, 128)
        self.far = nn.Embedding(PAIR_BUCKETS, 128)
        self.same_type = nn.Embedding(2, 128)
        self.out = nn.Sequential(nn.GELU(), nn.Dropout(dropout), nn.Linear(128, 2))  # repeats, answers

    def forward(self, earlier: Tensor, later: Tensor, far: Tensor, same_type: Tensor) -> Tensor:
        z = self.left(earlier) + self.right(later) + self.product(earlier * later)
        return self.out(z + self.far(far) + self.same_type(same_type))


def pair_bucket(sentences: int) -> int:
    """Distance in sentences between two acts: 0, 1, 2, 3, 4-5, 6-8, 9-15, more."""
    return next((i for i, limit in enumerate((0, 1, 2, 3, 5, 8, 15)) if sentences <= limit), 7)


class Finder(nn.Module):
    """`readout`: "pairwise" sets each word against each trigger; "marked" runs a copy of the last layer again for each marked trigger."""

    def __init__(self, encoder: Encoder, dropout: float = 0.2, readout: str = "pairwise") -> None:
        super().__init__()
        hidden = encoder.shape.hidden
        marked = copy.deepcopy(encoder.layers[-1]) if readout == "marked" else None
        assert marked is None or isinstance(marked, Layer)
        self.encoder = encoder
        # Per type: part of a trigger, first piece of a trigger; the last output marks words that name a party.
        self.tag = nn.Sequential(nn.Linear(hidden, hidden), nn.GELU(), nn.Linear(hidden, 2 * len(TYPES) + 1))
        self.heads = Heads(hidden, dropout, marked)
        self.pairs = Pairs(dropout)
        last = self.tag[-1]
        assert isinstance(last, nn.Linear)
        nn.init.constant_(last.bias, -3.0)
        for head in (self.heads.role, self.heads.party):
            final = head[-1]
            assert isinstance(final, nn.Linear)
            nn.init.constant_(final.bias, -4.0)
