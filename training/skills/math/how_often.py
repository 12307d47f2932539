"""Which of the area's skills people ask for often, and which seldom."""

OFTEN = frozenset(
    (
        "story_three_items_change", "story_two_rates", "story_give_to_each", "story_other_part",
        "story_more_than_other_has", "story_half_as_many_total",
        "percent_of", "percent_of_group", "percent_not_in_group", "what_percent", "whole_from_percent",
        "percent_change", "increase_by_percent", "decrease_by_percent", "add_numbers", "subtract_numbers",
        "multiply_numbers", "divide_numbers", "power", "square_root", "average_of_numbers", "sum_of_numbers",
        "expression", "round_number", "discount_price", "price_before_discount", "price_with_tax", "tip_amount",
        "bill_with_tip", "split_bill_with_tip", "split_bill_evenly", "exchange_currency", "simple_interest",
        "compound_balance", "loan_payment", "convert_length", "convert_weight", "convert_time", "convert_speed",
        "convert_volume", "celsius_to_fahrenheit", "fahrenheit_to_celsius", "hours_and_minutes",
        "distance_travelled", "average_speed", "travel_time", "unit_price", "scale_recipe", "proportion",
        "rectangle_area", "rectangle_perimeter", "triangle_area", "circle_area", "circumference",
        "hypotenuse_length", "box_volume", "cylinder_volume", "change_due", "buses_needed", "how_many_affordable",
        "fraction_of_number", "share_in_ratio", "remainder", "story_put_together", "story_take_away",
        "story_equal_groups", "story_total_price", "story_share_equally", "two_step_two_kinds", "story_one_step",
        "story_two_steps", "story_five_steps", "story_six_steps", "story_shopping", "hourly_to_yearly",
        "story_everyday", "story_errands",
        "percent_off", "tip_percent", "percent_as_decimal", "grade_needed_on_final", "questions_to_pass",
        "cost_by_weight", "cost_per_person", "yearly_to_hourly", "convert_land_area", "convert_more_liquids",
        "what_fraction", "larger_decimal", "drive_time", "fare_with_base",
        "tax_amount", "units_in_larger", "part_of_unit", "counted_hours", "squared_or_cubed", "pay_for_hours",
        "monthly_to_yearly", "percent_left",
    )
)  # fmt: skip
"""The heart of it: percentages, prices, units, plain sums, everyday shapes, short word problems."""

SELDOM = frozenset(
    (
        "story_part_then_part", "story_worked_backwards",
        "convert_pressure", "convert_energy", "sector_area", "ellipse_area", "ring_area", "slanted_area",
        "regular_polygon_area", "radius_from_circle", "polygon_diagonals", "cylinder_surface", "pyramid_volume",
        "prism_volume", "box_diagonal", "box_surface", "sphere_surface", "polygon_angle_sum",
        "regular_polygon_angle", "angle_partner", "mixed_number_sum", "significant_figures", "estimate_product",
        "from_scientific", "map_scale", "share_three_ways", "missing_term", "consecutive_numbers",
        "ages_with_multiple", "combined_average", "meeting_time", "percent_error", "percentage_points",
        "break_even_units", "value_after_depreciation", "profit_margin", "commission_earned", "litres_per_100_km",
        "metric_fuel_cost", "paint_cans", "tiles_needed", "running_pace", "trip_expenses", "loan_interest_total",
        "savings_plan", "years_to_double", "coin_value", "monthly_balance", "age_from_relation", "overtime_pay",
        "speed_of_two_parts", "better_buy", "cube_root", "story_fraction_as_many", "two_step_part_gone",
        "composed_three_changes", "composed_then_sell", "composed_then_needed",
        "percent_of_percent", "recovery_percent", "tax_rate_paid", "instalment_extra_cost", "payback_time",
        "convert_at_sea", "price_per_pound_to_kilo", "bags_of_soil", "walls_without_openings", "half_circle",
        "wheel_turns", "height_from_shadow", "size_of_model", "boxes_that_fit", "brew_ratio",
        "cake_tin_factor", "target_heart_rate", "place_digit",
        "percent_larger_area", "cone_surface", "percent_difference", "thunder_distance", "tiny_percent",
        "isosceles_angle", "yield_percent",
        "half_plus_weight", "half_my_age_then", "snail_in_well", "machines_and_minutes", "people_in_line",
        "sum_of_ages_later",
    )
)  # fmt: skip
"""What is contrived, or so close to an everyday skill that it mostly confuses."""
