import ctypes
import subprocess
import sys

import pytest

ARENAS = """
import ctypes, threading
from server.memory import share_one_arena

{first}
libc = ctypes.CDLL(None)
together = threading.Barrier(4)

def allocate():
    together.wait()
    libc.malloc(1000)
    together.wait()

threads = [threading.Thread(target=allocate) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
libc.malloc_info(0, ctypes.c_void_p.in_dll(libc, "stdout"))
libc.fflush(None)
"""


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "mallopt"), reason="it is glibc that has arenas")
def test_all_threads_allocate_from_one_arena() -> None:
    def arenas(first: str) -> int:
        command = [sys.executable, "-c", ARENAS.format(first=first)]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.count("<heap nr=")

    assert arenas("") > 1
    assert arenas("share_one_arena()") == 1
