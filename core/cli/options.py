"""The options of the command line with their types and help texts. Importing this module loads no library."""

from __future__ import annotations

import argparse
import re
import sys
from typing import TYPE_CHECKING, Any, Callable, NoReturn, Tuple

from ..base.devices import DEVICES
from ..base.evidence import MIN_PIXELS, MIN_SHARE
from ..base.version import plugin_version
from ..twin.settings import DETAILS, MOST_SEED, PRESETS
from .console import is_secondary

if TYPE_CHECKING:
    # argparse gives its return type of `add_subparsers` no public name.
    Commands = argparse._SubParsersAction["_Parser"]

WRONG_USE = 2


class _Parser(argparse.ArgumentParser):
    """A parser that reports errors in one line."""

    def error(self, message: str) -> NoReturn:
        told = " ".join(message.split())  # an argument may have newlines
        self.exit(WRONG_USE, "" if is_secondary() else f"{self.prog}: {told}; see {self.prog} --help\n")


def _at_least(lowest: int) -> Callable[[str], int]:
    def whole_number(text: str) -> int:
        if not re.fullmatch(r"[+-]?\d+", text.strip()) or int(text) < lowest:
            raise argparse.ArgumentTypeError(f"{text} is not a whole number of {lowest} or more")
        return int(text)

    return whole_number


def _seed(text: str) -> int:
    number = _at_least(0)(text)
    if number > MOST_SEED:
        raise argparse.ArgumentTypeError(f"{text} is too large; give a whole number up to {MOST_SEED}")
    return number


def _clusters(text: str) -> int:
    number = _at_least(0)(text)
    if number == 1:
        raise argparse.ArgumentTypeError("1 is too few; give 2 or more, or 0 to have a number suggested")
    return number


def _positive(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is not a positive number")
    return number


def _not_negative(text: str) -> float:
    return 0.0 if re.fullmatch(r"0+(\.0*)?", text.strip()) else _positive(text)


def _share(text: str) -> float:
    number = _not_negative(text)
    if number > 1:
        raise argparse.ArgumentTypeError(f"{text} is not a share from 0 to 1")
    return number


def _shard(text: str) -> Tuple[int, int]:
    match = re.fullmatch(r"(\d+)/(\d+)", text)
    if not match or not 1 <= int(match[1]) <= int(match[2]):
        raise argparse.ArgumentTypeError(f"{text} is not a shard such as 2/5, from 1/5 to 5/5")
    return int(match[1]), int(match[2])


class _Version(argparse.Action):
    """Prints the version; argparse's own action would need the version, and so read a file, at every start."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        sys.stdout.write(f"sscc {plugin_version()}\n")
        parser.exit()


def build_parser() -> argparse.ArgumentParser:
    """Build the parser of `sscc`; its result has `command`, `json` and the options of the command."""
    parser = _Parser(prog="sscc", description="Spectral-spatial contrastive clustering of hyperspectral scenes.")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in (
        _train, _apply, _evaluate, _sample, _info, _name, _rename, _split, _report, _polygonise, _compare, _suggest
    ):  # fmt: skip
        add(commands)
    return parser


def _command(commands: Commands, name: str, text: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text)
    parser.add_argument("--json", action="store_true", help="print one JSON object on stdout and nothing else there")
    return parser


def _train(commands: Commands) -> None:
    parser = _command(commands, "train", "Train a model on one or more scenes, without labels.")
    parser.add_argument("scenes", metavar="SCENE", nargs="+", help="raster that GDAL can read")
    parser.add_argument("--clusters", type=_clusters, required=True, metavar="K", help="2 or more; 0: suggest one")
    parser.add_argument("--model", required=True, metavar="OUT.sscc", help="model file to write")
    parser.add_argument("--preset", choices=PRESETS, default="standard", help="default: standard")
    parser.add_argument("--seed", type=_seed, default=0, metavar="N", help="seed of the random numbers; default: 0")
    parser.add_argument(
        "--detail", choices=DETAILS, default="auto",
        help="pixels: every pixel for itself; patches: covers larger than a few pixels; default: auto",
    )  # fmt: skip
    _add_scene_options(parser)
    parser.add_argument("--initial-model", metavar="M.sscc", help="continue training from this model")
    parser.add_argument(
        "--new-clusters", type=_at_least(0), default=0, metavar="N",
        help="clusters that may be added to the initial model's for what is new; default: 0",
    )  # fmt: skip
    _add_device(parser, 560, "1024; the map for --report as in apply")
    parser.add_argument("--resume", action="store_true", help="continue from the last checkpoint of OUT.sscc, if any")
    parser.add_argument("--report", metavar="R.html", help="report to write")
    expert = parser.add_argument_group("advanced", "default: the value of the preset")
    expert.add_argument("--patch-size", type=_at_least(1), metavar="N", help="receptive field in pixels, odd")
    expert.add_argument("--components", type=_at_least(1), metavar="N", help="components of the transform")
    expert.add_argument("--steps", type=_at_least(1), metavar="N", help="training steps")
    expert.add_argument("--batch-size", type=_at_least(2), metavar="N", help="pixels per step")
    expert.add_argument("--learning-rate", type=_positive, metavar="X")


def _apply(commands: Commands) -> None:
    parser = _command(commands, "apply", "Map one or more scenes with a trained model.")
    scene = "raster from the sensor of the training scenes, or STAC item (ITEM.json, URL#asset=NAME)"
    parser.add_argument("scenes", metavar="SCENE", nargs="*", help=scene)
    parser.add_argument("--list", metavar="FILE", help="text file of further scenes, one per line")
    parser.add_argument("--model", required=True, metavar="M.sscc", help="model file")
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument(
        "--output", metavar="OUT.tif", help="cluster map to write, .tif or .vrt; ending in /: as --output-dir"
    )
    where.add_argument(
        "--output-dir", metavar="D",
        help="folder, created if necessary, for one SCENE_clusters.tif per scene and a manifest of what was done; "
        "scenes that are done are skipped, and those that fail do not stop the others",
    )  # fmt: skip
    parser.add_argument("--confidence", metavar="C.tif", help="confidence raster, or folder, to write")
    _add_mask(parser)
    parser.add_argument(
        "--adapt", action="store_true", help="bring each scene to the light and air of the training data first"
    )
    _add_device(parser, 64, "1024, or what a file with large blocks needs")
    parser.add_argument("--cog", action="store_true", help="write Cloud-Optimised GeoTIFFs")
    parser.add_argument("--stac", action="store_true", help="write a STAC item beside each map of a scene that is one")
    parser.add_argument(
        "--shard", type=_shard, metavar="i/n",
        help="of several scenes, map every n-th, from the i-th; of one, map only block i of n: OUT.tif is complete "
        "once the last block is done, on any machine",
    )  # fmt: skip
    parser.add_argument(
        "--scheduler", metavar="tcp://HOST:PORT",
        help="hand the scenes, or the blocks of one scene, to the workers of this Dask scheduler",
    )  # fmt: skip


def _evaluate(commands: Commands) -> None:
    parser = _command(commands, "evaluate", "Compare a cluster raster with reference labels.")
    parser.add_argument("clusters", metavar="CLUSTERS.tif")
    parser.add_argument("reference", metavar="REFERENCE", help="raster of class numbers (0 unlabelled), or polygons")
    parser.add_argument("--field", metavar="NAME", help="field of the polygons that holds the class, if several could")
    _add_all_touched(parser)
    parser.add_argument("--output", metavar="OUT.tif", help="cluster map to write, with the classes' names and colours")
    parser.add_argument("--report", metavar="R.html", help="report to write")


def _sample(commands: Commands) -> None:
    parser = _command(commands, "sample", "Write a sample scene to try SSCC on.")
    parser.add_argument("output", metavar="OUT.tif", help="scene to write")
    parser.add_argument("--scene", choices=("indian-pines", "synthetic"), default="indian-pines")
    parser.add_argument("--rows", type=_at_least(1), metavar="N", help="of the synthetic scene")
    parser.add_argument("--cols", type=_at_least(1), metavar="N", help="of the synthetic scene")
    parser.add_argument("--bands", type=_at_least(1), metavar="N", help="of the synthetic scene")
    parser.add_argument("--clusters", type=_at_least(2), metavar="K", help="classes of the synthetic scene")
    parser.add_argument("--seed", type=_seed, default=0, metavar="N")
    parser.add_argument("--reference", metavar="REF.tif", help="raster of the true classes to write")


def _info(commands: Commands) -> None:
    parser = _command(commands, "info", "Show what a model contains.")
    parser.add_argument("model", metavar="M.sscc")


def _name(commands: Commands) -> None:
    parser = _command(commands, "name", "Name the clusters of a model after the classes of a reference.")
    _add_model_to_change(parser)
    parser.add_argument("reference", metavar="REFERENCE", help="raster of class numbers, polygons, or points")
    parser.add_argument("--map", required=True, metavar="MAP.tif", help="map of the model")
    parser.add_argument("--field", metavar="NAME", help="field that holds the class, if several could")
    _add_all_touched(parser)
    parser.add_argument("--one-to-one", action="store_true", help="give each class to one cluster only")
    parser.add_argument(
        "--min-pixels", type=_at_least(1), default=MIN_PIXELS, metavar="N",
        help=f"labelled pixels of one class that a cluster needs for a name; default: {MIN_PIXELS}",
    )  # fmt: skip
    parser.add_argument(
        "--min-share", type=_share, default=MIN_SHARE, metavar="X",
        help=f"share of its labelled pixels that they must be, 0 to 1; default: {MIN_SHARE:.2f}",
    )  # fmt: skip
    parser.add_argument("--named", metavar="OUT.tif", help="write the map with the new names, merged clusters as one")


def _rename(commands: Commands) -> None:
    parser = _command(commands, "rename", "Rename the clusters of a model, and merge those that are most alike.")
    _add_model_to_change(parser)
    parser.add_argument("--merge-to", type=_at_least(1), metavar="K", help="merge the most alike until K are left")
    parser.add_argument(
        "--names", metavar="FILE.csv", help="columns cluster,name,color (#rrggbb); the same name merges clusters"
    )


def _split(commands: Commands) -> None:
    parser = _command(commands, "split", "Split clusters of a model; all others stay as they are.")
    parser.add_argument("source", metavar="M.sscc", help="model to start from")
    parser.add_argument("scene", metavar="SCENE", help="scene that shows what the cluster holds")
    parser.add_argument(
        "--cluster", type=_at_least(1), default=0, metavar="N",
        help="cluster to split; default, with --reference: every one in which two classes have a tenth of the labels",
    )
    parts = parser.add_mutually_exclusive_group()
    parts.add_argument("--into", type=_at_least(2), default=2, metavar="K", help="number of parts; default: 2")
    parts.add_argument("--reference", metavar="REF", help="split into the classes of this raster, polygons or points")
    parser.add_argument("--field", metavar="NAME", help="field that holds the class, if several could")
    parser.add_argument("--model", required=True, metavar="OUT.sscc", help="model file to write")
    _add_mask(parser)
    parser.add_argument("--seed", type=_seed, default=0, metavar="N")
    parser.add_argument("--device", choices=DEVICES, default="auto", help="default: auto")


def _report(commands: Commands) -> None:
    parser = _command(commands, "report", "Report on a map, or on several maps of one model as one.")
    parser.add_argument("maps", metavar="MAP.tif", nargs="+")
    parser.add_argument("--scene", metavar="SCENE", help="scene that was mapped: for spectra and a quick-look")
    parser.add_argument("--model", metavar="M.sscc", help="model that made the map; default: the one beside it")
    parser.add_argument("--confidence", metavar="C.tif", help="confidence raster of the map")
    parser.add_argument("--output", metavar="R.html", help="report to write")
    parser.add_argument("--csv", metavar="AREAS.csv", help="table of areas to write")
    parser.add_argument("--spectra", metavar="S.csv|S.sli", help="mean spectra to write, as CSV or spectral library")
    parser.add_argument("--library", metavar="L.sli", help="spectral library (.sli, .csv) to rank the spectra against")


def _polygonise(commands: Commands) -> None:
    parser = _command(commands, "polygonise", "Turn a map into polygons with names, areas and colours.")
    parser.add_argument("map", metavar="MAP.tif")
    parser.add_argument("--output", required=True, metavar="P.gpkg", help="polygons to write")
    parser.add_argument(
        "--min-area", type=_not_negative, default=0.0, metavar="HA",
        help="patches below so many hectares join their largest neighbour; default: 0",
    )  # fmt: skip


def _compare(commands: Commands) -> None:
    parser = _command(commands, "compare", "Compare two maps of one model: what became what.")
    parser.add_argument("before", metavar="A.tif")
    parser.add_argument("after", metavar="B.tif")
    parser.add_argument("--resample", action="store_true", help="bring B onto the grid of A where they differ")
    parser.add_argument("--output", metavar="CHANGE.tif", help="raster of transitions to write")
    parser.add_argument("--report", metavar="R.html", help="report to write")
    parser.add_argument("--csv", metavar="C.csv", help="table of transitions to write")


def _suggest(commands: Commands) -> None:
    parser = _command(commands, "suggest", "Suggest a number of clusters for a scene, and show how it divides.")
    parser.add_argument("scene", metavar="SCENE")
    parser.add_argument("--min-clusters", type=_at_least(2), default=2, metavar="N", help="default: 2")
    parser.add_argument("--max-clusters", type=_at_least(2), default=30, metavar="N", help="default: 30")
    parser.add_argument("--seed", type=_seed, default=0, metavar="N")
    _add_scene_options(parser)
    parser.add_argument("--report", metavar="R.html", help="report to write, with small maps to choose from")
    parser.add_argument("--output-dir", metavar="DIR", help="write these maps as GeoTIFFs to this folder")


def _add_mask(parser: argparse.ArgumentParser) -> None:
    text = "use these pixels only: raster (non-zero) or polygons (inside), on any grid and in any CRS"
    parser.add_argument("--mask", metavar="FILE", help=text)
    _add_all_touched(parser)


def _add_all_touched(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--all-touched", action="store_true", help="every pixel that a polygon touches, not only those centred in it"
    )


def _add_model_to_change(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="M.sscc", help="model to change")
    parser.add_argument("--model", metavar="OUT.sscc", help="write the changed model here; default: into M.sscc")


def _add_scene_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--bands", metavar="LIST", help='use these bands only, such as "1-50,60-100"')
    _add_mask(parser)


def _add_device(parser: argparse.ArgumentParser, least: int, usual: str) -> None:
    parser.add_argument("--device", choices=DEVICES, default="auto", help="default: auto")
    parser.add_argument(
        "--memory", type=_at_least(least), default=0, metavar="MB", help=f"limit; default: {usual}"
    )
