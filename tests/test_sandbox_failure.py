"""From what was observed to what is reported."""

import pytest

from sandbox.failure import Ended, decide, explain, missing_import
from sandbox.streams import Report
from sandbox.types import Limits, Missing


def ended(ending="exited", exit_code=None, oom_killed=False, gvisor=False):
    return Ended(ending, exit_code, oom_killed, gvisor)


def report(exit_code=0, oom_kills=0, refused_forks=0, disk_full=False, oversized=0, irregular=0):
    return Report(exit_code, oom_kills, refused_forks, disk_full, oversized, irregular, None, ())


@pytest.mark.parametrize(
    ("end", "said", "expected"),
    [
        (ended("reported"), report(), ("ok", 0)),
        (ended("reported"), report(3), ("error", 3)),
        (ended("reported"), report(139), ("error", 139)),
        (ended("timeout"), None, ("timeout", None)),
        (ended("flood"), None, ("limit", None)),
        (ended("cancelled"), None, ("cancelled", None)),
        (ended("reported"), report(137, oom_kills=1), ("out_of_memory", 137)),
        (ended("reported"), report(0, oom_kills=1), ("out_of_memory", 0)),
        (ended("exited", 137, oom_killed=True), None, ("out_of_memory", 137)),
        (ended("exited", 137, gvisor=True), None, ("out_of_memory", 137)),
        (ended("exited", 2, gvisor=True), None, ("limit", 2)),
        (ended("exited", 137), None, ("error", 137)),
        (ended("exited", 143), None, ("error", 143)),
        (ended("exited", 0), None, ("error", 1)),
        (ended("reported"), report(1, refused_forks=9), ("limit", 1)),
        (ended("reported"), report(0, refused_forks=9), ("ok", 0)),
        (ended("reported"), report(1, disk_full=True), ("limit", 1)),
        (ended("reported"), report(0, disk_full=True), ("ok", 0)),
        (ended("reported"), report(0, oversized=1), ("limit", 0)),
        (ended("reported"), report(0, irregular=1), ("ok", 0)),
    ],
)
def test_the_status_follows_from_what_the_host_saw(end, said, expected):
    assert decide(end, said) == expected


def test_a_run_without_a_report_is_never_ok():
    for code in range(256):
        assert decide(ended("exited", code), None)[0] != "ok"


def test_the_explanation_names_the_limit():
    assert "2.5 s" in explain("timeout", ended("timeout"), None, Limits(timeout=2.5))
    assert "512 MiB" in explain("out_of_memory", ended("exited", 137, True), None, Limits())
    assert "64 processes" in explain("limit", ended("reported"), report(1, refused_forks=1), Limits())
    assert "64 processes" in explain("limit", ended("exited", 2, gvisor=True), None, Limits())
    assert "10 MiB" in explain("limit", ended("reported"), report(0, oversized=2), Limits())
    assert "regular files" in explain("ok", ended("reported"), report(irregular=1), Limits())
    assert explain("ok", ended("reported"), report(), Limits()) == ""


TRACEBACK = 'Traceback (most recent call last):\n  File "main.py", line 1, in <module>\n    import x\n'


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ModuleNotFoundError: No module named 'numpy'", Missing("numpy", "python:numpy")),
        ("ModuleNotFoundError: No module named 'yaml'", Missing("yaml", "python:PyYAML")),
        ("ModuleNotFoundError: No module named 'cv2'", Missing("cv2", "python:opencv-python-headless")),
        ("ModuleNotFoundError: No module named 'sklearn.svm'", Missing("sklearn.svm", "python:scikit-learn")),
        ("ModuleNotFoundError: No module named 'os.nothing'; 'os' is not a package", None),
        ("ValueError: No module named 'numpy'", None),
        ("", None),
    ],
)
def test_a_missing_import_names_what_to_declare(line, expected):
    assert missing_import(TRACEBACK + line, ()) == expected


def test_what_is_installed_already_is_not_suggested():
    assert missing_import("ModuleNotFoundError: No module named 'yaml.nothing'", ["PyYAML"]) is None
