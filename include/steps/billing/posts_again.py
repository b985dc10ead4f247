"""posts_again: whether a deal that was taken back, its document void or gone, is posted anew once it is won again."""

from __future__ import annotations

from include.mappings.language.spec import Flow
from include.settings import Posting, WonAgain


def posts_again(posting: Posting, flow: Flow | None) -> bool:
    """By the company's policy and the flow's own; what no flow of the way there carries is never posted again."""
    return flow is not None and posting.with_overrides(flow.posting).won_again is WonAgain.POST
