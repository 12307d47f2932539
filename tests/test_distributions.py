"""Which distribution brings what a program imports."""

import pytest

from sandbox.packages.distributions import BROUGHT_BY, DISTRIBUTIONS, NAMESPACES, NOT_IN_EVERY_PYTHON
from sandbox.packages.requirements import (
    distribution_of,
    is_standard_library,
    normalise,
    parse_requirement,
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
