"""What can go wrong with the sandbox itself. A failing program is a value (`ExecResult`), never an exception.

SandboxError
├── SandboxUnavailableError   no engine, no image: nothing ran, safe to retry after the named step
│   └── SandboxBusyError      too many calls wait already: nothing ran, safe to retry later
├── ProgramError              the program cannot be run as given: too long, null bytes, bad file names
├── RequirementError          a requirement is malformed or refused: says what to write instead
├── InstallError              the installer could not provide what was declared
└── DamagedSetError           an installed package set is not what it was; it is rebuilt
"""


class SandboxError(Exception):
    """The sandbox, not the program, failed."""


class SandboxUnavailableError(SandboxError):
    """No engine answers or the image is missing. The program never ran, so a retry is safe."""


class SandboxBusyError(SandboxUnavailableError):
    """Too many calls wait already. The program never ran, so a retry is safe."""


class ProgramError(SandboxError):
    """The program cannot be run as given. The text says what is wrong and what to do instead."""


class RequirementError(SandboxError):
    """A requirement string is malformed or refused. The text starts with `requirement rejected:`."""


class InstallError(SandboxError):
    """Declared packages could not be installed; `log` holds the end of the installer's output."""

    def __init__(self, message: str, log: str = "") -> None:
        super().__init__(message)
        self.log = log


class DamagedSetError(SandboxError):
    """A package set on the engine is not what its manifest lists. No program has seen it."""
