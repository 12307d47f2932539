"""What is read off a program."""

import pytest

from training.programs import hard_coded, imports, shape, unused


def test_requirements_are_what_the_program_imports() -> None:
    code = "import math, os.path\nfrom datetime import date\nimport numpy as np\nimport math\nprint(1)"
    assert imports(code) == ("python:math", "python:os", "python:datetime", "python:numpy")


def test_imports_that_are_not_used_are_found() -> None:
    code = "import math, os.path\nimport numpy as np\nfrom json import loads, dumps as d\nprint(np.pi, loads('1'))"
    assert unused(code) == ["math", "os", "d"]


@pytest.mark.parametrize(
    "code",
    [
        "print(42)",
        "x = 42\nprint(x)",
        "import math\nprint(f'{42} apples', -1)",
        "x, y = -3, 5\nprint((y, x))",
        "n = 6 * 7\nprint(42)",
        "a, b = 1, 2\nprint(a)",
    ],
)
def test_what_only_prints_constants_is_hard_coded(code: str) -> None:
    assert hard_coded(code)


@pytest.mark.parametrize(
    "code",
    [
        "print(6 * 7)",
        "x = 42\nx += 1\nprint(x)",
        "x = 42\nx = x // 2\nprint(x)",
        "x = 42\nprint(-x)",
        "if 6 > 5:\n    print('yes')\nelse:\n    print('no')",
        "print('abc'.upper())",
        "print([3, 1, 2][0])",
        "for i in range(3):\n    print('x')",
        "xs = [3, 1]\nxs.sort()\nprint(xs)",
        "def f():\n    return 42\nprint(f())",
        "42",
        "not python",
    ],
)
def test_what_computes_is_not_hard_coded(code: str) -> None:
    assert not hard_coded(code)


def test_programs_of_one_shape_differ_in_layout_comments_and_names_only() -> None:
    first = shape("def f(a, b):\n    return a - b\nx = f(a=3, b=1)\nprint(x)")
    assert first == shape("def g(c, d):  # why\n    return (c - d)\n\ny = g(c=3, d=1)\nprint(y)")
    assert first != shape("def f(a, b):\n    return b - a\nx = f(a=3, b=1)\nprint(x)")
    assert first != shape("def f(b, a):\n    return b - a\nx = f(a=3, b=1)\nprint(x)")
    assert shape("import math as m\nprint(m.pi)") != shape("import cmath as m\nprint(m.pi)")
    assert shape("(") == "("
