from training.contamination import WORDS, overlapping

LONG = "A farmer has 12 cows and 30 hens, sells 4 of the cows and buys 9 more hens on Friday."


def test_a_question_that_shares_thirteen_words_in_a_row_is_found_with_the_one_it_shares_them_with() -> None:
    row = "Yesterday: a FARMER has 12 cows and 30 hens; sells 4 of the cows. How many cows?"
    assert overlapping(["What is 2 + 3?", row], ["Another one?", LONG]) == {1: LONG}


def test_twelve_words_in_a_row_are_not_enough() -> None:
    words = LONG.split()
    shared = " ".join(words[: WORDS - 1])
    assert overlapping([f"{shared} and that is all there is to it"], [LONG]) == {}
    assert overlapping([f"{shared} {words[WORDS - 1]} and that is all there is"], [LONG]) == {0: LONG}


def test_short_questions_are_compared_as_a_whole() -> None:
    evaluations = ["What's 15% of 200?"]
    assert overlapping(["what’s 15%  of 200", "What's 15% of 200 apples?", "15% of 200"], evaluations) == {
        0: evaluations[0]
    }


def test_a_short_question_inside_a_long_one_is_another_question() -> None:
    assert overlapping([f"{LONG} What is 2 + 3?"], ["What is 2 + 3?"]) == {}


def test_without_evaluations_nothing_overlaps() -> None:
    assert overlapping([LONG], []) == {}


def test_a_question_without_words_overlaps_only_with_its_like() -> None:
    assert overlapping(["2+2", "?"], ["2 + 2"]) == {0: "2 + 2"}
