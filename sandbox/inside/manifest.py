"""Whether a package set is what it was when it was built. Runs inside containers; standard library only.

A manifest has one line for each file: its size in bytes, its sha256, and its path below the set's folder.
"""

from __future__ import annotations

import hashlib
import os


def is_intact(root: str, manifest: str, manifest_sha256: str, *, full: bool) -> bool:
    """Whether the file `manifest` has that hash and `root` holds exactly what it lists: by names and sizes, and
    with `full` byte by byte."""
    try:
        with open(manifest, "rb") as file:
            content = file.read()
        if hashlib.sha256(content).hexdigest() != manifest_sha256:
            return False
        listed = {}
        for line in os.fsdecode(content).removesuffix("\n").split("\n"):
            size, digest, path = line.split(" ", 2)
            listed[path] = (int(size), digest)
        if sizes(root) != {path: size for path, (size, _) in listed.items()}:
            return False
        return not full or all(sha256_of(f"{root}/{path}") == digest for path, (_, digest) in listed.items())
    except (OSError, ValueError):
        return False


def sizes(root: str) -> dict[str, int]:
    """Path below `root` to size in bytes of everything there but folders; -1 for what is no regular file."""
    found = {}
    folders = [""]
    while folders:
        folder = folders.pop()
        with os.scandir(os.path.join(root, folder)) as entries:
            for entry in entries:
                path = folder + entry.name
                if entry.is_dir(follow_symlinks=False):
                    folders.append(path + "/")
                else:
                    regular = entry.is_file(follow_symlinks=False)
                    found[path] = entry.stat(follow_symlinks=False).st_size if regular else -1
    return found


def sha256_of(path: str) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()
