"""Which text skills people ask for often, and which they hardly ask for."""

from __future__ import annotations

OFTEN = frozenset(
    {
        "acronym", "ascii_code", "base64_decode", "base64_encode", "caesar_encrypt", "camel_case", "count_characters",
        "count_characters_without_spaces", "count_consonants", "count_digits", "count_distinct_letters",
        "count_letter", "count_letter_in_sentence", "count_letters_in_sentence", "count_letters_in_word",
        "count_substring", "count_unique_words", "count_uppercase", "count_vowels", "count_word", "count_words",
        "drop_characters", "extract_email", "extract_numbers", "first_characters", "flip_name", "format_phone",
        "is_anagram", "is_palindrome", "last_characters", "longest_word", "lowercase", "most_common_letter",
        "most_frequent_word", "nth_letter", "nth_word", "number_in_words", "remove_duplicate_letters",
        "remove_letter", "remove_punctuation", "remove_spaces", "remove_vowels", "repeat_text", "replace_letter",
        "replace_spaces", "replace_word", "reverse_text", "reverse_words", "snake_case", "sort_letters", "sort_words",
        "text_to_binary", "thousands_separator", "title_case", "uppercase",
    }
)  # fmt: skip
"""The everyday questions: counting, reversing, casing, sorting, replacing, extracting."""

SELDOM = frozenset(
    {
        "all_letters_different", "alternating_case", "anagrams_in_list", "build_query", "camel_words",
        "character_kind", "character_of_code_point", "code_point", "common_letters", "common_prefix", "constant_case",
        "count_long_words", "every_nth_character", "find_shift", "first_difference", "first_in_alphabet",
        "group_by_length", "group_characters", "insert_text", "is_pangram", "join_url", "last_letters", "leet_speak",
        "letter_after", "letter_range", "letters_in_order", "letters_only_in_first", "longest_palindrome",
        "longest_sentence", "middle_letter", "pad_text", "palindromes_in_list", "parse_query", "position_of_word",
        "regex_count", "regex_matches", "remove_affix", "remove_words", "rotate_text", "shared_words",
        "shorter_or_longer", "similarity_ratio", "split_on_any", "squeeze_repeats", "strip_query", "swap_end_words",
        "swap_separators", "text_between", "truncate_text", "unicode_name", "url_scheme", "utf8_length",
        "vigenere_decrypt", "vigenere_encrypt", "word_value", "words_of_length", "wrap_text",
        "join_parts", "missing_in_run", "place_of_second", "vowels_capital", "letters_z_to_a", "letter_percent",
        "same_ending",
    }
)  # fmt: skip
"""The exotic ones, and those so near to an everyday one that they confuse."""
