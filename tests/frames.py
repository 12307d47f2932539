"""What an installer's container and the host say to each other."""

import struct

from sandbox.inside.outlet import HEADER


def packed(kind: int, number: int = 0, data: bytes = b"") -> bytes:
    """A frame of `sandbox/inside/outlet.py`."""
    return struct.pack(HEADER, kind, number, len(data)) + data
