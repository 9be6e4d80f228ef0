"""The diagnosis of a training: sentences on its quality that tell the user what to do."""

from __future__ import annotations

from statistics import median
from typing import Dict, List, Optional, Sequence

from ..base.words import say

# A cluster is small below this share of the pixels, or this fraction of the mean cluster if that is less.
SMALL, FRACTION = 0.01, 0.25
UNSURE = 0.6
UNSTABLE = 0.85
# Number of entries to take the median of at the end of the history: each is of one batch, and so is noisy.
LAST = 10


def at_the_end(history: Sequence[Dict[str, float]], name: str) -> Optional[float]:
    """Median of a value over the last entries of the history; None if they do not contain it."""
    values = [entry[name] for entry in history[-LAST:] if name in entry]
    return median(values) if values else None


def diagnose(shares: Sequence[float], history: Sequence[Dict[str, float]]) -> List[str]:
    """Return the problems of a training, or one sentence that there are none; parameters as in `problems`."""
    well = say("All {clusters} clusters are in use, and the two views agree.", clusters=len(shares))
    return problems(shares, history) or [well]


def problems(shares: Sequence[float], history: Sequence[Dict[str, float]]) -> List[str]:
    """Sentences about empty and small clusters, low confidence and views that disagree; may be empty.

    Parameters
    ----------
    shares : fraction of the valid training pixels in each cluster
    history : entries of the training history; `confidence` and `view_agreement` if the preset logs them
    """
    said: List[str] = []
    clusters = len(shares)
    empty = sum(share == 0 for share in shares)
    least = min(SMALL, FRACTION / max(clusters, 1))
    small = sum(0 < share < least for share in shares)
    if empty == 1:
        said.append(say("1 of {clusters} clusters is empty: ask for {fewer}.", clusters=clusters, fewer=clusters - 1))
    elif empty:
        said.append(say(
            "{empty} of {clusters} clusters are empty: ask for {fewer}.",
            empty=empty, clusters=clusters, fewer=max(clusters - empty, 2),
        ))
    total = max(100 * sum(share for share in shares if share < least), 0.1)
    if small == 1:
        said.append(say(
            "1 of {clusters} clusters holds only {share:.1f} % of the pixels: look at it on the map; if it is only "
            "stray pixels, ask for fewer.",
            clusters=clusters, share=total,
        ))
    elif small:
        said.append(say(
            "{small} of {clusters} clusters together hold only {share:.1f} % of the pixels: look at them on the map; "
            "if they are only stray pixels, ask for fewer.",
            small=small, clusters=clusters, share=total,
        ))
    confidence, agreement = at_the_end(history, "confidence"), at_the_end(history, "view_agreement")
    if confidence is not None and confidence < UNSURE:
        said.append(say(
            "The network is unsure (mean confidence {confidence:.2f}): train longer, or ask for fewer clusters.",
            confidence=confidence,
        ))
    if agreement is not None and agreement < UNSTABLE:
        said.append(say(
            "The two views of a pixel get the same cluster in only {share:.0f} % of cases: train longer, or ask for "
            "fewer clusters.",
            share=100 * agreement,
        ))
    return said
