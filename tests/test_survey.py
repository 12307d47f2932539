"""The report on a folder of data: what is measured, and that text and page say it."""

from __future__ import annotations

import json
import random
from dataclasses import asdict, replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, get_args

import pytest
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import WhitespaceSplit

from model.bases import DEFAULT_BASE
from training.dataset import DataError, Example, save
from training.evaluate import Share
from training.nearest import nearest
from training.survey import Survey, closest, survey, write
from training.tables import DISTANCE, Table, tables
from training.traits import FORMS, KINDS, MARKS, Form, Kind, form, kind, marks, steps, wording

pytestmark = pytest.mark.slow

DATA = Path(__file__).parent.parent / "data"
EVIL = "<script>alert(1)</script> & \x1b[31mred\ud800"


def row(number: int, question: str, **other: Any) -> Example:
    whole = Example(f"x-{number}", "math", "sum", question, "Add.", "print(2 + 3)", (), "5")
    return replace(whole, **other)


TRAIN = [
    row(1, "What is 2 + 3?"),
    row(2, "What is 4 + 5?", answer="9.0"),
    row(3, "how many letters has 'abc'", area="text", skill="letters", code="print(len('abc'))", answer="yes"),
    row(4, EVIL, area="text", skill="evil", think=EVIL, code="print('</script>')", answer=EVIL),
]
VALIDATION = [row(5, "What is 7 + 8?"), row(6, "please add 3 to 9 for me, my friend", skill="others")]
TEST = [row(7, "Tell me how many letters has 'xyz'", area="text", skill="letters"), row(8, "What is 2 + 3?")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, rows in (("train", TRAIN), ("validation", VALIDATION), ("test", TEST)):
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(asdict(example)) + "\n" for example in rows))
    return tmp_path


def table(measured: Survey, title: str) -> Table:
    return next(found for found in tables(measured) if found.title.startswith(title))


def cells(found: Table, start: str) -> tuple[object, ...]:
    return next(line for line in found.rows if line[0] == start)


class Page(HTMLParser):
    """A page's tags with their attributes, and its text."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ("print('abc')", 0),
        ("print(2 + 3)", 1),
        ("a = int('4') * 6\na += 2\nprint(a)", 2),
        ("import math\nprint(round(math.sqrt(2) ** 3, 2))", 3),
        ("print(sum(x * x for x in range(4) if x > 1))", 3),
        ("print('a b'.upper().split()[0])", 2),
        ("print(", None),
    ],
)
def test_steps_are_operators_and_calls_but_for_print_and_conversions(code: str, count: int | None) -> None:
    assert steps(code) == count


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What is 15% of 200?", "question"),
        ("whats 15% of 200", "question"),
        ("Can you convert 8 feet into yards?", "question"),
        ("Count the letters in 'Is it? Yes. It is'", "command"),
        ("hey, please sort 3, 1, 2", "command"),
        ("could you round 3.5 up", "command"),
        ("sum of 3.5 and 4", "fragment"),
        ("86 + 3463", "fragment"),
        ("A shop has 3 hens. It buys 2. How many now?", "several sentences"),
    ],
)
def test_a_question_has_one_form(question: str, expected: str) -> None:
    assert form(question) == expected


def test_every_form_and_kind_is_explained() -> None:
    assert tuple(FORMS) == get_args(Form)
    assert tuple(KINDS) == get_args(Kind)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What is 2 + 3?", {"ends in a question mark"}),
        ("please add 2 and 3", {"polite", "no closing mark", "no capital letter"}),
        ("ADD 2 TO 3!", {"no small letter"}),
        ("I have\n3 hens.", {"first person", "several lines"}),
        ("Reverse 'i am my own'.", set()),
    ],
)
def test_marks_overlap_and_leave_quoted_texts_out(question: str, expected: set[str]) -> None:
    assert marks(question) == expected
    assert expected <= set(MARKS)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("-1,234", "integer"),
        ("3.50", "decimal"),
        ("$12", "decimal"),
        ("1e-05", "decimal"),
        ("True", "yes or no"),
        ("['a', 'b']", "list"),
        ("1, 2, 3", "list"),
        ("a\nb", "list"),
        ("(3+4j)", "text"),
        ("3/4", "text"),
    ],
)
def test_an_answer_is_of_one_kind(answer: str, expected: str) -> None:
    assert kind(answer) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("What is 2 + 3?", "what is  1,040.5 + 7?"),
        ("Reverse 'abc'", 'Reverse "Jack\'s hat"'),
        ("Mean of 1, 2 and 3", "Mean of 4, 5, 6, and 7"),
        ("Sort ['b', 'a']", "Sort ['x', 'y', 'z']"),
        ("What is 3 + -4?", "What is 3 + 4?"),
    ],
)
def test_wordings_are_the_same_but_for_values(one: str, other: str) -> None:
    assert wording(one) == wording(other)


def test_an_apostrophe_quotes_nothing_and_a_name_with_digits_is_no_number() -> None:
    assert wording("Ann's hat and Bob's cat") == "ann's hat and bob's cat"
    assert wording("base64 of sha256") == "base64 of sha256"


def test_the_nearest_text_shares_most_runs_of_three_words() -> None:
    texts = ["a b c d", "a b c", "x", "a b c"]
    same, other, none = nearest(["a b c", "a b d", "q"], texts)
    assert (same.distance, same.index) == (0.0, 1)
    assert (other.distance, other.index) == (1 - 1 / 5, 1)
    assert none.distance == 1.0


def test_the_nearest_is_what_comparing_with_every_text_finds() -> None:
    rng = random.Random(3)
    texts, queries = ([" ".join(rng.choices("abcd", k=rng.randint(1, 9))) for _ in range(60)] for _ in range(2))

    def runs(text: str) -> set[tuple[str, ...]]:
        words = ["", *text.split(), ""]
        return {tuple(words[i : i + 3]) for i in range(len(words) - 2)}

    for query, found in zip(queries, nearest(queries, texts), strict=True):
        distances = [1 - len(runs(query) & runs(text)) / len(runs(query) | runs(text)) for text in texts]
        assert found.distance == pytest.approx(min(distances))
        assert distances[found.index] == pytest.approx(min(distances))


def test_rows_are_counted_by_area_and_skill(folder: Path) -> None:
    measured = survey(folder)
    assert cells(table(measured, "Areas"), "math")[:5] == ("math", 2, 2, 2, 1)
    assert cells(table(measured, "Areas"), "all")[:5] == ("all", 4, 4, 2, 2)
    skills = {(line[0], line[1]): line[2:] for line in table(measured, "All skills").rows}
    assert skills["math", "sum"] == (2, 1, 1, 1, 1, 14, 75, "integer")
    assert set(skills) == {("math", "sum"), ("math", "others"), ("text", "letters"), ("text", "evil")}


def test_shares_are_of_each_split(folder: Path) -> None:
    measured = survey(folder)
    assert cells(table(measured, "Form"), "question")[1:4] == (Share(3, 4), Share(1, 2), Share(1, 2))
    assert cells(table(measured, "Kind"), "decimal")[1:4] == (Share(1, 4), Share(0, 2), Share(0, 2))
    assert cells(table(measured, "Operations"), "0")[1:] == (Share(1, 4), Share(0, 2), Share(0, 2))
    assert cells(table(measured, "Packages"), "nothing declared")[2:] == (Share(4, 4), Share(2, 2), Share(2, 2))


def test_duplicates_are_those_to_the_letter_and_those_but_for_values(folder: Path) -> None:
    found = table(survey(folder), "Duplicates")
    assert cells(found, "train") == ("train", 4, 0, 1, None, None)
    assert cells(found, "validation") == ("validation", 2, 0, 0, 0, 1)
    assert cells(found, "test") == ("test", 2, 0, 0, 1, 1)


def test_each_held_out_row_has_its_nearest_training_question(folder: Path) -> None:
    measured = survey(folder)
    assert cells(table(measured, DISTANCE), "validation")[:4] == ("validation", 2, Share(1, 2), 0.0)
    first, second = measured.nearest["validation"]
    assert (first.distance, first.training.id) == (0.0, "x-1")
    assert second.distance == 1.0
    letters, sum_ = measured.nearest["test"]
    assert letters.training.id == "x-3"
    assert closest(measured.nearest["test"]) == [sum_, letters]


def test_tokens_are_counted_only_where_a_tokenizer_is_at_hand(folder: Path) -> None:
    without = table(survey(folder, folder), "Lengths")
    assert {line[0] for line in without.rows} == {"question, characters", "target, characters"}
    assert "Tokens are not counted" in without.words

    base = folder / "bases" / DEFAULT_BASE
    base.mkdir(parents=True)
    tokenizer = Tokenizer(WordLevel({"?": 0}, unk_token="?"))
    tokenizer.pre_tokenizer = WhitespaceSplit()
    tokenizer.save(str(base / "tokenizer.json"))
    counted = table(survey(folder, folder), "Lengths")
    assert ("question, tokens", "validation", 5, 5, 5, 9, 9, 7) in counted.rows
    assert "Tokens are the default base's" in counted.words


def test_the_page_holds_what_the_rows_say_as_text_and_loads_and_runs_nothing(folder: Path) -> None:
    text, path = write(survey(folder), folder)
    assert path == folder / "report.html"
    source = path.read_text(encoding="utf-8")
    page = Page(source)
    assert "<script>alert(1)</script> & ␛[31mred?" in page.text
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "link", "img", "iframe", "object", "form"}
    assert all((attrs.get("href") or "#").startswith("#") for tag, attrs in page.tags if tag == "a")
    assert "default-src 'none'" in source
    assert "prefers-color-scheme: dark" in source
    places = {attrs["id"] for _, attrs in page.tags if attrs.get("id")}
    assert {(attrs["href"] or "")[1:] for tag, attrs in page.tags if tag == "a"} <= places
    assert sum(tag == "svg" for tag, _ in page.tags) == 4
    assert "\x1b" not in text + source
    assert not list(folder.glob(".*"))


def test_the_text_shows_every_table_and_the_drawn_rows(folder: Path) -> None:
    measured = survey(folder)
    text, _ = write(measured, folder)
    assert text.startswith(f"Training data: {folder}\n")
    for found in tables(measured):
        assert f"\n{found.title}\n" in text
    assert "  0.00  validation: What is 7 + 8?\n        train: What is 2 + 3?  (sum)\n" in text
    for example in TRAIN:
        assert f"\n{example.id}\n  question:\n" in text
    assert "  code:\n      print(len('abc'))\n  requires:\n      none\n" in text


def test_the_same_folder_gives_the_same_report(folder: Path) -> None:
    first = write(survey(folder), folder)[1].read_text(encoding="utf-8")
    assert write(survey(folder), folder)[1].read_text(encoding="utf-8") == first


def test_rows_without_anything_special_have_a_report(tmp_path: Path) -> None:
    for split in ("train", "validation", "test"):
        save(tmp_path / f"{split}.jsonl", [row(1, "Add 2 to 3.", code="print(")])
    text, _ = write(survey(tmp_path), tmp_path)
    assert "no Python to this interpreter" in text
    assert "Marks of the question" not in text


def test_a_missing_file_is_named_with_the_command_that_makes_it(folder: Path) -> None:
    (folder / "validation.jsonl").unlink()
    with pytest.raises(DataError, match=r"validation\.jsonl.*python -m training data"):
        survey(folder)


def test_a_malformed_row_is_named_by_its_line(folder: Path) -> None:
    (folder / "test.jsonl").write_text('{"id": "x"}\n')
    with pytest.raises(DataError, match=r"test\.jsonl, line 1: .*Mend or remove the line"):
        survey(folder)


def test_a_page_that_cannot_be_written_leaves_the_old_one(folder: Path) -> None:
    (folder / "report.html").mkdir()
    with pytest.raises(DataError, match=r"cannot write .*report\.html"):
        write(survey(folder), folder)
    assert not list(folder.glob(".*"))


def test_the_shipped_data_can_be_surveyed(tmp_path: Path) -> None:
    measured = survey(DATA)
    text, path = write(measured, tmp_path)
    assert len(measured.samples) == 20
    assert f"train {len(measured.rows['train']):,} rows" in text
    assert path.stat().st_size < 2_000_000
