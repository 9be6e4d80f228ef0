"""What a training has to say about itself, in words a user can act on."""

from __future__ import annotations

from typing import Dict, List, Sequence

SMALL = 0.01
UNSURE = 0.6
UNSTABLE = 0.85


def diagnose(shares: Sequence[float], history: Sequence[Dict[str, float]]) -> List[str]:
    """The problems of a training, or one sentence saying that there are none; parameters as in `problems`."""
    return problems(shares, history) or [f"All {len(shares)} clusters are in use, and the views agree."]


def problems(shares: Sequence[float], history: Sequence[Dict[str, float]]) -> List[str]:
    """Sentences about dead and small clusters, low confidence and views that disagree; none where all is well.

    Parameters
    ----------
    shares : share of the valid training pixels in each cluster
    history : entries of the training log; `confidence` and `view_agreement` where the preset has them
    """
    said: List[str] = []
    clusters = len(shares)
    empty = sum(share == 0 for share in shares)
    small = sum(0 < share < SMALL for share in shares)
    if empty:
        are = "is" if empty == 1 else "are"
        said.append(f"{empty} of {clusters} clusters {are} empty: ask for {clusters - empty}.")
    if small:
        total = 100 * sum(share for share in shares if share < SMALL)
        hold = "holds" if small == 1 else "together hold"
        said.append(f"{small} of {clusters} clusters {hold} {max(total, 0.1):.1f} % of the pixels: ask for fewer.")
    last = history[-1] if history else {}
    if last.get("confidence", 1.0) < UNSURE:
        said.append(f"The network is unsure (mean confidence {last['confidence']:.2f}): ask for fewer clusters.")
    if last.get("view_agreement", 1.0) < UNSTABLE:
        said.append(
            f"Two views of a pixel agree in {100 * last['view_agreement']:.0f} % of the cases only: "
            "train longer, or ask for fewer clusters."
        )
    return said
