"""What `<requires>` may say, and what it becomes."""

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.errors import RequirementError
from sandbox.packages.distributions import BROUGHT_BY, DISTRIBUTIONS, NAMESPACES, NOT_IN_EVERY_PYTHON
from sandbox.packages.requirements import (
    Requirement,
    distribution_of,
    is_standard_library,
    normalise,
    parse_requirement,
    parse_requirements,
)

# Of the hundred distributions most downloaded in 2026, and of others that programs often import: what brings them.
MOST_USED = {
    "aiobotocore": "aiobotocore", "aiohappyeyeballs": "aiohappyeyeballs", "aiohttp": "aiohttp",
    "aiosignal": "aiosignal", "annotated_doc": "annotated-doc", "annotated_types": "annotated-types",
    "anyio": "anyio", "attr": "attrs", "attrs": "attrs", "awscli": "awscli", "boto3": "boto3", "botocore": "botocore",
    "bs4": "beautifulsoup4", "cachetools": "cachetools", "certifi": "certifi", "cffi": "cffi",
    "charset_normalizer": "charset-normalizer", "click": "click", "colorama": "colorama", "Crypto": "pycryptodome",
    "cryptography": "cryptography", "cv2": "opencv-python-headless", "dateutil": "python-dateutil",
    "django": "django", "dns": "dnspython", "docker": "docker", "docx": "python-docx", "dotenv": "python-dotenv",
    "fastapi": "fastapi", "filelock": "filelock", "fitz": "pymupdf", "flask": "flask", "flask_cors": "flask-cors",
    "frozenlist": "frozenlist", "fsspec": "fsspec", "git": "gitpython", "google.api": "googleapis-common-protos",
    "google.api_core": "google-api-core", "google.auth": "google-auth", "google.cloud.storage": "google-cloud-storage",
    "google.genai": "google-genai", "google.oauth2": "google-auth", "google.protobuf": "protobuf",
    "googleapiclient": "google-api-python-client", "greenlet": "greenlet", "grpc": "grpcio",
    "grpc_status": "grpcio-status", "h11": "h11", "httpcore": "httpcore", "httpx": "httpx", "idna": "idna",
    "importlib_metadata": "importlib-metadata", "iniconfig": "iniconfig", "jinja2": "jinja2", "jmespath": "jmespath",
    "jose": "python-jose", "jsonschema": "jsonschema", "jsonschema_specifications": "jsonschema-specifications",
    "jwt": "pyjwt", "kafka": "kafka-python", "litellm": "litellm", "lxml": "lxml", "markdown_it": "markdown-it-py",
    "markupsafe": "markupsafe", "matplotlib": "matplotlib", "mdurl": "mdurl", "multidict": "multidict",
    "nacl": "pynacl", "networkx": "networkx", "numpy": "numpy", "oauthlib": "oauthlib", "openai": "openai",
    "OpenSSL": "pyopenssl", "opentelemetry": "opentelemetry-api", "opentelemetry.sdk": "opentelemetry-sdk",
    "opentelemetry.semconv": "opentelemetry-semantic-conventions", "packaging": "packaging", "pandas": "pandas",
    "pathspec": "pathspec", "PIL": "pillow", "pip": "pip", "pkg_resources": "setuptools",
    "platformdirs": "platformdirs", "pluggy": "pluggy", "propcache": "propcache", "psutil": "psutil",
    "psycopg2": "psycopg2-binary", "pyarrow": "pyarrow", "pyasn1": "pyasn1", "pyasn1_modules": "pyasn1-modules",
    "pycparser": "pycparser", "pydantic": "pydantic", "pydantic_core": "pydantic-core",
    "pydantic_settings": "pydantic-settings", "pygments": "pygments", "pyparsing": "pyparsing", "pytest": "pytest",
    "python_multipart": "python-multipart", "pytz": "pytz", "redis": "redis", "referencing": "referencing",
    "regex": "regex", "requests": "requests", "requests_oauthlib": "requests-oauthlib", "rich": "rich",
    "rpds": "rpds-py", "ruamel.yaml": "ruamel-yaml", "s3fs": "s3fs", "s3transfer": "s3transfer", "scipy": "scipy",
    "serial": "pyserial", "setuptools": "setuptools", "shellingham": "shellingham", "six": "six",
    "sklearn": "scikit-learn", "sniffio": "sniffio", "soupsieve": "soupsieve", "sqlalchemy": "sqlalchemy",
    "starlette": "starlette", "tenacity": "tenacity", "textual": "textual", "tomli": "tomli", "torch": "torch",
    "tqdm": "tqdm", "trove_classifiers": "trove-classifiers", "typer": "typer",
    "typing_extensions": "typing-extensions", "typing_inspection": "typing-inspection", "tzdata": "tzdata",
    "urllib3": "urllib3", "uvicorn": "uvicorn", "virtualenv": "virtualenv", "websocket": "websocket-client",
    "websockets": "websockets", "wheel": "wheel", "wrapt": "wrapt", "yaml": "pyyaml", "yarl": "yarl", "zipp": "zipp",
    "zmq": "pyzmq",
}  # fmt: skip

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


def test_an_import_name_leads_to_its_distribution():
    assert distribution_of("sklearn.svm") == "scikit-learn"
    assert distribution_of("pandas") == "pandas"


@pytest.mark.parametrize(("import_name", "distribution"), MOST_USED.items())
def test_the_most_used_imports_lead_to_their_distributions(import_name, distribution):
    assert normalise(distribution_of(import_name)) == distribution
    assert str(parse_requirement(f"python:{import_name}")) == distribution
    assert str(parse_requirement(f"python:{distribution}")) == distribution


@pytest.mark.parametrize(
    ("name", "distribution"),
    [
        ("yaml", "pyyaml"),
        ("magic", "python-magic"),
        ("github", "pygithub"),
        ("faiss", "faiss-cpu"),
        ("rest_framework", "djangorestframework"),
        ("rest-framework", "djangorestframework"),
        ("speech_recognition", "speechrecognition"),
        ("win32com.client", "pywin32"),
        ("mysql.connector", "mysql-connector-python"),
        ("pdfminer.high_level", "pdfminer-six"),
        ("pdfminer.six", "pdfminer-six"),
        ("paho.mqtt.client", "paho-mqtt"),
        ("osgeo.gdal", "gdal"),
        ("mpl_toolkits.mplot3d", "matplotlib"),
        ("mpl_toolkits.basemap", "basemap"),
        ("google.cloud.vision_v1", "google-cloud-vision"),
        ("google.cloud.secretmanager", "google-cloud-secret-manager"),
        ("azure.storage.blob.aio", "azure-storage-blob"),
        ("azure.identity", "azure-identity"),
        ("zope.interface.verify", "zope-interface"),
        ("backports.zstd", "backports-zstd"),
        # Both meanings are in good use, so the name stands for itself.
        ("markdown", "markdown"),
        ("multipart", "multipart"),
        ("Levenshtein", "levenshtein"),
        ("python-Levenshtein", "python-levenshtein"),
    ],
)
def test_where_two_projects_have_a_name_the_import_wins(name, distribution):
    assert str(parse_requirement(f"python:{name}")) == distribution


def test_the_table_is_in_one_piece():
    names = [name for brought in BROUGHT_BY.values() for name in brought.split()]
    assert len(names) == len(set(names)) == len(DISTRIBUTIONS)
    assert all(name == name.lower() for name in [*names, *NAMESPACES, *NOT_IN_EVERY_PYTHON])
    for name, distribution in DISTRIBUTIONS.items():
        assert normalise(name) != normalise(distribution) or "." in name
        assert not is_standard_library(name)
        once = str(parse_requirement(f"python:{name}", stdlib=()))
        assert once == normalise(distribution) == str(parse_requirement(once, stdlib=()))
    for namespace, member in NAMESPACES.items():
        assert member.startswith(f"{namespace}.")
        assert parse_requirement(f"python:{member}") is not None


def test_a_prefix_without_a_name_is_refused():
    with pytest.raises(RequirementError, match="no name follows"):
        parse_requirements(["python:"])
