"""What `<requires>` may say, and what it becomes."""

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.errors import RequirementError
from sandbox.packages.distributions import NOT_IN_EVERY_PYTHON
from sandbox.packages.requirements import (
    Requirement,
    is_standard_library,
    parse_requirement,
    parse_requirements,
)

PYTHON_3_14 = sys.stdlib_module_names - set(NOT_IN_EVERY_PYTHON) | {"annotationlib", "compression"}


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
        "python:JSON",
        "python:Math",
        "python:cProfile",
        "python:xml.etree",
        "python:asyncio",
        "python:test",
        "python:python",
        "Python3",
        "none",
        "",
        " ",
        "python:None",
    ],
)
def test_the_standard_library_and_none_and_the_interpreter_install_nothing(text):
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
        "a" * 101,
        "numpy" + " " * 200,
        "numpy\t",
        "numpy\u202e",
        "num%70y",
        "python:",
        "python::numpy",
        "python:python:numpy",
        "file:numpy",
        "pip:numpy",
        "# numpy",
        "numpy # arrays",
        "'numpy'",
        '"numpy"',
        "numpy & id",
        "-numpy",
        "numpy-",
        "numpy.",
        ".numpy",
        "_numpy",
        "numpy_",
        "num..py",
        "num--py",
        "numpy==1..2",
        "numpy==2-",
        "numpy[]",
        "numpy[,]",
        "numpy[a b]",
        "numpy[-a]",
        "numpy[a][b]",
        "x[" + ",".join("abcdefghi") + "]",
        "x" + ",".join(f"!={n}" for n in range(9)),
        "numpy>=2,",
        "numpy>=2,,<3",
        "numpy>=1.*",
        "numpy>=2+local",
        "numpy~=2",
        "numpy==two",
        "numpy==v2",
        "numpy==" + "1" * 19,
        "numpy==" + "1." * 24 + "1",
        "numpy (>=2)",
        "numpy^2",
        "numpy,pandas",
        "numpy:2",
        "123",
        "3.11",
        "python>=3.8",
        "python3.11",
        "none>=1",
        "google",
        "python:azure.mgmt",
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


@pytest.mark.parametrize(
    ("longest", "more"),
    [
        ("numpy" + " " * 195, " "),
        ("a" * 100, "a"),
        ("x[" + ",".join("abcdefgh"), ",i"),
        ("x[" + "a" * 100, "a"),
        ("x" + ",".join(f"!={n}" for n in range(8)), ",!=8"),
        ("x==" + "1" * 18, "1"),
        ("x==" + ".".join(["12345678901"] * 4) + "2", "1"),
    ],
)
def test_each_limit_is_where_it_is_said_to_be(longest, more):
    end = "]" * longest.count("[")
    assert parse_requirement(longest + end) is not None
    with pytest.raises(RequirementError, match=r"longer than|at most 8|do not read as names"):
        parse_requirement(longest + more + end)


def test_nothing_is_made_of_what_is_too_long_to_be_read():
    with pytest.raises(RequirementError, match=f"longer than 200 characters. {EXAMPLE}$"):
        parse_requirement("scipy " + "a" * 200)


def test_a_rejection_is_one_line_of_ascii():
    with pytest.raises(RequirementError) as caught:
        parse_requirement("nump\u0443\n")
    assert str(caught.value).isascii()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("numpy; python_version > '3'", "python:numpy"),
        ("numpy>=2; os_name == 'nt'", "python:numpy>=2"),
        ("numpy @ https://evil.example/x.whl", "python:numpy"),
        ("numpy --pre", "python:numpy"),
        ("numpy # arrays", "python:numpy"),
        ("numpy===2.0", "python:numpy==2.0"),
        ("numpy=2", "python:numpy==2"),
        ("numpy>=2,", "python:numpy>=2"),
        ("scipy (>=1)", "python:scipy >=1"),
        ("'scipy>=1'", "python:scipy>=1"),
        ("`scipy`", "python:scipy"),
        ("- scipy", "python:scipy"),
        ("scipy.", "python:scipy"),
        ("scipy, pandas", "python:scipy"),
        ("scipy\npandas", "python:scipy"),
        ("scipy\t", "python:scipy"),
        ("scipy\u200b", "python:scipy"),
        ("\uff53cipy", "python:scipy"),
        ("pip:scipy", "python:scipy"),
        ("pip install scipy", "python:scipy"),
        ("python -m pip install 'scipy>=1'", "python:scipy>=1"),
        ("import scipy as sp", "python:scipy"),
        ("from PIL import Image", "python:PIL"),
        ("import tomllib", "python:tomli"),
        ("json>=2", "python:json"),
        ("python>=3.8", "python:python"),
        ("google", "python:google.protobuf"),
        # Nothing to name safely: only a part of these can be read, and it could be another package's name.
        ("scip\u0443", ""),
        ("sci\u200bpy", ""),
        ("sci\0py", ""),
        ("sci%70y", ""),
        ("sci$(x)py", ""),
        ("scipy/x", ""),
        ("git+https://evil.example/x#egg=scipy", ""),
        ("--index-url=scipy", ""),
        ("-r scipy", ""),
        ("npm:scipy", ""),
        ("a" * 101, ""),
    ],
)
def test_a_rejection_names_the_nearest_legal_form(text, instead):
    with pytest.raises(RequirementError) as caught:
        parse_requirement(text, stdlib=PYTHON_3_14)
    assert str(caught.value).endswith(f"Write `{instead}` instead." if instead else EXAMPLE)


@pytest.mark.parametrize("entry", [None, 5, b"numpy", ["numpy"], type("N" * 999 + "\u0443", (), {})()])
def test_an_entry_that_is_no_string_is_rejected(entry):
    with pytest.raises(RequirementError) as caught:
        parse_requirements([entry])
    assert_short(str(caught.value))


def test_a_string_is_no_list_of_requirements():
    with pytest.raises(RequirementError, match=r"^requirement rejected: .* list of strings"):
        parse_requirements("numpy")


def test_the_standard_library_is_that_of_the_image():
    assert parse_requirements(["python:brandnew", "python:cProfile"], stdlib={"brandnew", "cProfile"}) == ()
    assert parse_requirements(["python:brandnew"], stdlib=frozenset({"json"})) == (Requirement("brandnew"),)
    assert parse_requirements(["python:tomllib", "Imp"], stdlib={"tomllib", "imp"}) == ()
    assert is_standard_library("BrandNew.part", {"brandnew"})
    assert not is_standard_library("brandnew")


@pytest.mark.parametrize("name", [name for name in NOT_IN_EVERY_PYTHON if name not in PYTHON_3_14])
@pytest.mark.parametrize("tail", ["", ".part", ">=1"])
def test_what_is_standard_library_elsewhere_is_refused_and_says_what_serves(name, tail):
    with pytest.raises(RequirementError) as caught:
        parse_requirements([f"python:{name}{tail}"], stdlib=PYTHON_3_14, python="3.14")
    assert "not in Python 3.14" in str(caught.value)
    instead = NOT_IN_EVERY_PYTHON[name]
    assert str(caught.value).endswith(f"Write `python:{instead}` instead." if instead else "without it instead.")
    if instead:
        parse_requirements([f"python:{instead}"], stdlib=PYTHON_3_14)


def test_tomllib_is_refused_where_it_is_not_yet():
    with pytest.raises(RequirementError, match=r"not in Python 3\.10.*Write `python:tomli` instead"):
        parse_requirements(["tomllib"], stdlib={"json"}, python="3.10")
    with pytest.raises(RequirementError, match="not in the one here"):
        parse_requirements(["tomllib"], stdlib={"json"})
    with pytest.raises(RequirementError, match="not in the one here"):
        parse_requirements(["tomllib"], stdlib={"json"}, python="\u0443")


def test_duplicates_merge_and_the_order_does_not_matter():
    one = parse_requirements(["python:numpy>=1", "python:requests[socks]", "NumPy<3", "requests", "json"])
    other = parse_requirements(["requests[socks]", "numpy<3,>=1"])
    assert one == other == (Requirement("numpy", (), "<3,>=1"), Requirement("requests", ("socks",), ""))


def test_too_many_entries_are_rejected():
    with pytest.raises(RequirementError, match="requirement rejected: 33 entries, at most 32"):
        parse_requirements(["json"] * 33)


def test_what_is_merged_has_the_same_limits():
    with pytest.raises(RequirementError, match="'x': in all its entries together, at most 8"):
        parse_requirements([f"x!={number}" for number in range(9)])
    with pytest.raises(RequirementError, match="at most 8 extras"):
        parse_requirements([f"x[e{number}]" for number in range(9)])


def test_one_version_has_one_spelling():
    assert (
        str(parse_requirement("x[B_c,a.d,b-c] == 01.0RC1 , != 2.* ,>=1.0-1")) == "x[a-d,b-c]!=2.*,==1.0rc1,>=1.0.post1"
    )
    assert str(parse_requirement("torch==2.0+CPU")) == "torch==2.0+cpu"


EXAMPLE = "Write a name such as `python:numpy` instead."
WORDS = st.sampled_from(
    [
        *(
            "python:",
            "python",
            "pip",
            "install",
            "import",
            "none",
            "numpy",
            "json",
            "cv2",
            "google.cloud",
            "azure",
            "imp",
        ),
        *(
            "==",
            "===",
            "=",
            ">=",
            "~=",
            "<",
            "!",
            "1",
            "2.0",
            "1.*",
            "1!",
            "+a",
            ".dev1",
            "[",
            "]",
            "a",
            "[a,b]",
            ",",
            " ",
        ),
        *(";", "@", "#", "-", "--", "_", ".", "..", "*", "/", "\\", "%", "$", "(", "'", "`", ":", "\n", "\t", "\0"),
        *("\u0443", "\u200b", "\uff10"),
    ]
)
ANY_TEXT = st.text(max_size=220) | st.lists(WORDS, max_size=12).map("".join) | st.text("ab1._-[],=<>! ", max_size=220)


def assert_short(message):
    assert message.startswith("requirement rejected:")
    assert len(message) <= 400
    assert message.isascii()
    assert message.isprintable()


@given(ANY_TEXT)
def test_any_text_is_either_rejected_or_rebuilt_from_safe_characters(text):
    try:
        requirement = parse_requirement(text, stdlib=PYTHON_3_14)
    except RequirementError as error:
        assert_short(str(error))
        instead = re.search(r"`(python:[^`]*)` instead\.$", str(error))
        if instead is not None:
            parse_requirement(instead[1], stdlib=PYTHON_3_14)
        return
    if requirement is not None:
        rebuilt = str(requirement)
        assert rebuilt[0].isalnum()
        assert set(rebuilt) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.[],<>=!~+*")
        assert parse_requirement(rebuilt, stdlib=PYTHON_3_14) == requirement
        assert str(parse_requirement(rebuilt, stdlib=PYTHON_3_14)) == rebuilt


def test_a_prefix_without_a_name_is_refused():
    with pytest.raises(RequirementError, match="no name follows"):
        parse_requirements(["python:"])
