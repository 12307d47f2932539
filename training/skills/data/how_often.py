"""Which skills of data are asked often, and which seldom; the rest is in between."""

OFTEN = frozenset({
    "mean", "rounded_mean", "median", "mode", "weighted_average", "score_needed", "most_common_word",
    "total", "largest", "smallest", "nth_extreme", "top_k", "sort_ascending", "sort_descending",
    "count_above", "filter_above", "unique_values", "count_unique", "occurrences", "count_items", "answer_share",
    "value_range", "plain_standard_deviation", "standard_deviation", "variance", "mean_difference",
    "intersection", "key_of_extreme", "group_sums",
    "csv_sum", "csv_average", "csv_lookup", "csv_extreme_row", "csv_filter", "csv_count_where", "csv_count_matching",
    "csv_total_where", "csv_total_by_group",
    "json_value", "json_nested_value", "json_sum", "json_average", "json_lookup", "json_extreme", "json_count_where",
    "json_count_matching",
    "second_best_name", "top_names", "above_average_names", "named_difference", "total_of_some", "share_of_one",
    "count_names_reaching", "first_to_last_change", "basket_total", "invoice_total", "weekly_pay", "settle_up",
    "closing_balance", "grade_point_average", "drop_lowest", "pass_percent", "best_average_person", "star_rating",
    "mean_without_missing", "smallest_and_largest", "json_record_by_id", "csv_extreme_value", "table_cell",
        "average_told", "total_told", "count_told", "name_with_most", "name_with_least", "names_in_order",
        "sum_of_named", "average_of_named", "price_total", "spent_on", "which_cost_more",
})  # fmt: skip
"""What people and developers ask for: averages, totals, extremes, order, counts; CSV and JSON read and summed."""

SELDOM = frozenset({
    "exponential_smoothing", "running_record", "best_stretch", "longest_streak", "pairs_with_sum", "all_combinations",
    "variation_coefficient", "standard_error", "midrange", "mean_absolute_deviation", "trimmed_mean", "rank_values",
    "mean_of_counts", "regression_intercept", "explained_share", "covariance", "rank_correlation",
    "classifier_score", "prediction_error", "standardised", "normalised",
    "pandas_pivot", "pandas_merge", "pandas_filter_sort", "pandas_value_counts", "pandas_group_by",
    "nested_list_lookup", "join_on_id", "join_totals", "left_without_match", "nested_total", "column_sums",
    "csv_missing_cells", "csv_best_group", "csv_two_conditions", "sum_where", "index_of_extreme", "differences",
    "histogram_bins", "zip_lists", "invert_dict", "best_month", "sort_by_two_keys", "add_dictionaries", "fill_gaps",
    "all_winners", "total_without_one", "names_between", "times_increased", "day_total_reached", "winning_streak",
    "lowest_balance", "net_promoter_score", "likert_mean", "letter_grades", "json_without_field", "csv_distinct",
    "first_above", "goal_difference", "matches_won",
})  # fmt: skip
"""What few ask for, or what is close enough to something frequent to be taken for it."""
