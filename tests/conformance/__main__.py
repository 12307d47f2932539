"""Runs judges that are not ours against this server.

    python -m tests.conformance [JUDGE …] [--soak S]

Judges: conformance (the protocol's own suite, both revisions), inspector (lists, strictly, and a load), client (the
TypeScript client), bundle (what the bundle format's own validator says of ours), load (100 calls at once), soak (an
hour's calls in five minutes, and what has grown). Prints what each checked, one line a check, and exits with 1 if
anything is wrong. Needs a Docker Engine and npm.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from . import judges
from .judges import Check
from .load import load, soak
from .node import Node
from .servers import Servers


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("judges", nargs="*", metavar="JUDGE", help="which; default: all")
    parser.add_argument("--soak", type=float, default=300.0, metavar="S", help="seconds of the soak (300)")
    arguments = parser.parse_args()
    runs: dict[str, Callable[[Node, Servers], Iterator[Check]]] = {
        "conformance": judges.conformance,
        "inspector": judges.inspector,
        "client": judges.client,
        "bundle": lambda node, _: judges.bundle(node),
        "load": lambda _, servers: load(servers),
        "soak": lambda _, servers: soak(servers, arguments.soak),
    }
    if unknown := set(arguments.judges) - set(runs):
        parser.error(f"no judge is called {', '.join(sorted(unknown))}: there are {', '.join(runs)}")
    passed = failed = 0
    with TemporaryDirectory() as home:
        node, servers = Node.installed(), Servers(Path(home))
        for name in arguments.judges or runs:
            for check in _all(partial(runs[name], node, servers)):
                print(f"{'FAIL' if check.fault else 'ok'}\t{name}\t{check.what}", flush=True)
                if check.fault:
                    print("\t" + check.fault.strip().replace("\n", "\n\t"), flush=True)
                passed, failed = passed + (not check.fault), failed + bool(check.fault)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def _all(judge: Callable[[], Iterator[Check]]) -> Iterator[Check]:
    """Every check; a server that does not start, or does not end as it has to, is one that fails."""
    try:
        yield from judge()
    except RuntimeError as fault:
        yield Check("the server", str(fault))


if __name__ == "__main__":
    sys.exit(main())
