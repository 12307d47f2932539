"""What `<requires>` may say, and what it becomes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.errors import RequirementError
from sandbox.requirements import Requirement, distribution_of, parse_requirement, parse_requirements


@pytest.mark.parametrize(
    ("text", "installed"),
    [
        ("python:numpy", "numpy"),
        ("numpy", "numpy"),
        ("PYTHON: NumPy ", "numpy"),
        ("python:requests>=2", "requests>=2"),
        ("python:requests >= 2, <3", "requests<3,>=2"),
        ("python:requests[socks,security]~=2.31", "requests[security,socks]~=2.31"),
        ("python:yaml", "pyyaml"),
        ("python:PyYAML==6.0.2", "pyyaml==6.0.2"),
        ("python:cv2", "opencv-python-headless"),
        ("python:PIL", "pillow"),
        ("python:PIL.Image", "pillow"),
        ("python:bs4", "beautifulsoup4"),
        ("python:sklearn.linear_model", "scikit-learn"),
        ("python:dateutil", "python-dateutil"),
        ("python:jwt", "pyjwt"),
        ("python:docx", "python-docx"),
        ("python:fitz", "pymupdf"),
        ("python:serial", "pyserial"),
        ("python:crypto", "pycryptodome"),
        ("python:Crypto.Cipher", "pycryptodome"),
        ("python:matplotlib.pyplot", "matplotlib"),
        ("python:ruamel.yaml", "ruamel-yaml"),
        ("python:google.protobuf", "protobuf"),
        ("python:typing_extensions", "typing-extensions"),
    ],
)
def test_a_name_becomes_the_distribution_that_brings_it(text, installed):
    assert str(parse_requirement(text)) == installed


@pytest.mark.parametrize(
    "text",
    [
        "python:math",
        "json",
        "python:os.path",
        "python:__future__",
        "python:tomllib",
        "python:JSON",
        "none",
        "",
        " ",
        "python:None",
    ],
)
def test_the_standard_library_and_none_install_nothing(text):
    assert parse_requirement(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "--index-url=http://evil.example/simple",
        "-r/etc/passwd",
        "python:-e .",
        "python: --pre",
        "numpy --pre",
        "python:numpy --hash=sha256:00",
        "https://evil.example/x.whl",
        "python:git+https://evil.example/x",
        "numpy @ https://evil.example/x.whl",
        "numpy@evil",
        "./local",
        "../up",
        "/etc/passwd",
        "~/x",
        "C:\\x",
        "numpy\nrequests",
        "numpy\r",
        "numpy\0",
        "numpy\x1b[0m",
        "nump\u0443",  # a Cyrillic letter
        "\uff4eumpy",
        "numpy\u200b",
        "numpy; python_version > '3'",
        "numpy===2.0",
        "numpy=2",
        "numpy 2",
        "numpy>=",
        "numpy[",
        "numpy>=2 requests",
        "numpy requests",
        "python:json>=2",
        "python:json[extra]",
        "npm:left-pad",
        "a" * 201,
        "$(reboot)",
        "`id`",
        "numpy|sh",
        "*",
        "numpy*",
    ],
)
def test_everything_else_is_rejected_and_says_what_to_write(text):
    with pytest.raises(RequirementError, match=r"^requirement rejected: .*Write .* instead"):
        parse_requirement(text)


def test_a_rejection_is_one_line_of_ascii():
    with pytest.raises(RequirementError) as caught:
        parse_requirement("nump\u0443\n")
    assert str(caught.value).isascii()
    assert "\n" not in str(caught.value)


def test_duplicates_merge_and_the_order_does_not_matter():
    one = parse_requirements(["python:numpy>=1", "python:requests[socks]", "NumPy<3", "requests", "json"])
    other = parse_requirements(["requests[socks]", "numpy<3,>=1"])
    assert one == other == (Requirement("numpy", (), "<3,>=1"), Requirement("requests", ("socks",), ""))


def test_too_many_entries_are_rejected():
    with pytest.raises(RequirementError, match="requirement rejected: 33 entries, at most 32"):
        parse_requirements(["json"] * 33)


@given(st.text(max_size=220))
def test_any_text_is_either_rejected_or_rebuilt_from_safe_characters(text):
    try:
        requirement = parse_requirement(text)
    except RequirementError:
        return
    if requirement is not None:
        rebuilt = str(requirement)
        assert rebuilt[0].isalnum()
        assert set(rebuilt) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.[],<>=!~+*")
        assert parse_requirement(rebuilt) == requirement


def test_an_import_name_leads_to_its_distribution():
    assert distribution_of("sklearn.svm") == "scikit-learn"
    assert distribution_of("pandas") == "pandas"


def test_a_prefix_without_a_name_is_refused():
    with pytest.raises(RequirementError, match="no name follows"):
        parse_requirements(["python:"])
