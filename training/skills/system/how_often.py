"""Which of the area's skills people ask for often, and which seldom."""

OFTEN = frozenset(
    (
        "weekday_of_date", "day_of_year", "days_in_month", "is_leap_year", "reformat_date", "parse_written_date",
        "days_between", "days_until_event", "date_after_days", "date_before_days", "date_after_weeks",
        "date_after_months", "age_on_date", "business_days", "next_weekday", "weekday_after_days",
        "add_minutes", "subtract_minutes", "add_hours_and_minutes", "clock_earlier_or_later",
        "minutes_between_times", "hours_between_times", "elapsed_time", "working_hours", "hours_over_midnight",
        "seconds_to_clock", "minutes_to_hours", "total_duration", "to_24_hours", "to_12_hours", "time_units",
        "convert_between_zones", "convert_utc_offset", "convert_zone_letters", "from_unix_time",
        "to_unix_time",
        "convert_size_down", "convert_size_up", "download_time", "octal_to_rwx", "rwx_to_octal",
        "file_name", "file_extension", "file_stem", "parent_folder", "join_paths",
        "subnet_hosts", "ip_in_network", "newer_version",
        "hours_minutes_between", "city_hours_ahead", "working_days_in_month", "date_before_months", "date_in_years",
        "month_after_months", "seconds_to_minutes", "split_duration", "weekly_hours", "year_of_birth_or_age",
        "clock_to_decimal_hours", "storage_needed", "bits_and_bytes", "stay_cost",
        "unit_in_units", "feast_weekday", "add_whole_hours", "age_turned_in_year", "day_next_to_date",
        "small_time_units", "round_clock_time",
    )
)  # fmt: skip
"""The heart of it: days between, weekdays, clock times, durations, zones, sizes in bytes, parts of paths."""

SELDOM = frozenset(
    (
        "date_of_iso_week", "date_of_day_number", "friday_the_thirteenths", "monday_of_week", "date_has_passed",
        "years_months_days", "last_day_of_month", "utc_midnight", "iso_offset_to_utc", "between_timestamps",
        "zone_offset", "next_daily_run", "next_weekly_run", "next_step_run", "cron_minutes",
        "append_to_file", "make_folders", "file_exists", "current_directory_name", "platform_fact",
        "line_of_file", "sort_file", "rename_file", "copy_file", "delete_file", "total_file_size",
        "environment_number", "relative_path_across", "is_below", "rename_in_path", "expand_variables",
        "path_entries", "folder_above", "expand_ipv6", "compress_ipv6", "integer_to_ip", "split_network",
        "networks_overlap", "format_mac", "edge_hosts", "command_arguments", "crc32_checksum", "apply_chmod",
        "umask_result", "permission_allows", "exit_code", "toml_value", "changed_settings", "flag_is_on",
        "missing_variables", "uuid_version", "uuid_form", "short_hash", "hash_matches",
        "next_address", "addresses_in_range", "sort_addresses", "private_in_list", "same_weekday", "age_gap",
        "next_year_with_weekday", "decade_of_year", "needed_speed", "busiest_address", "option_value",
        "connection_part", "effective_setting", "cron_time", "kind_of_release", "listing_part", "natural_order",
        "stamped_name", "date_in_file_name", "turn_slashes", "barcode_check_digit", "retry_delay", "uptime_percent",
        "count_failures", "values_of_bits", "shift_pattern",
    )
)  # fmt: skip
"""Exotic, contrived, or so near to an everyday skill that they mostly blur it."""
