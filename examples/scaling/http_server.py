"""Serves WorldModel over stateless streamable HTTP, so that any replica answers any request.

python examples/scaling/http_server.py --port 8000

It has no authentication and no TLS: it listens on loopback, for a reverse proxy beside it that has both
(docs/scaling.md). Settings come from WORLDMODEL_* as for `worldmodel serve`.
"""

from __future__ import annotations

import argparse

import uvicorn
from mcp.server.transport_security import TransportSecuritySettings

from server.app import create_app
from server.settings import Settings

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


def main() -> None:
    parser = argparse.ArgumentParser(description="Serve WorldModel's tools at http://HOST:PORT/mcp.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1); any other only in a "
                        "network where nobody but the proxy is")  # fmt: skip
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--name", action="append", default=[], help="further name that requests may give as their "
                        "Host, as the proxy does: NAME:PORT")  # fmt: skip
    arguments = parser.parse_args()
    # Names are checked, so that no web page can reach a server on its visitor's own machine by a name of its own.
    names = [f"{name}:{arguments.port}" for name in LOOPBACK] + arguments.name
    app = create_app(Settings()).streamable_http_app(
        stateless_http=True,
        transport_security=TransportSecuritySettings(
            allowed_hosts=names, allowed_origins=[f"http://{name}" for name in names]
        ),
    )
    # A call may take minutes; one that is still going on when the server is to stop gets some seconds.
    uvicorn.run(app, host=arguments.host, port=arguments.port, timeout_graceful_shutdown=4, log_level="warning")


if __name__ == "__main__":
    main()
