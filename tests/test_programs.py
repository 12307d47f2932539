from training.programs import imports, unused


def test_requirements_are_what_the_program_imports() -> None:
    code = "import math, os.path\nfrom datetime import date\nimport numpy as np\nimport math\nprint(1)"
    assert imports(code) == ("python:math", "python:os", "python:datetime", "python:numpy")


def test_imports_that_are_not_used_are_found() -> None:
    code = "import math, os.path\nimport numpy as np\nfrom json import loads, dumps as d\nprint(np.pi, loads('1'))"
    assert unused(code) == ["math", "os", "d"]
