"""What of this area people ask often, and what seldom."""

from __future__ import annotations

OFTEN: frozenset[str] = frozenset((
    "trig_of_degrees", "degrees_to_radians", "hypotenuse",
    "is_prime", "nth_prime", "primes_below", "count_primes", "prime_factors",
    "greatest_common_divisor", "least_common_multiple", "number_of_divisors", "list_divisors", "digit_sum",
    "fibonacci_number", "first_fibonacci", "arithmetic_term", "next_term", "sum_of_powers",
    "factorial", "combinations", "permutations", "word_arrangements", "handshakes",
    "coin_flips", "dice_sum", "card_probability", "drawing_balls", "at_least_one",
    "decimal_to_base", "base_to_decimal", "to_roman", "from_roman", "logarithm",
    "linear_equation", "two_sided_equation", "two_equations", "quadratic_roots", "evaluate_polynomial",
    "derivative_at", "symbolic_derivative", "definite_integral",
    "dot_product", "determinant", "matrix_product", "distance", "midpoint", "slope", "exponential_growth",
    "single_draw", "die_chance", "multiples_in_range", "sum_of_parity", "two_kinds_by_total", "doubling_growth",
    "ohms_law", "kinetic_energy", "density_of_object", "force_by_mass", "electric_power", "free_fall",
    "composed_functions", "number_riddle", "sum_and_product", "outfit_choices", "primes_between", "first_parity_sum",
    "right_triangle_angle", "right_triangle_side", "is_right_triangle", "reverse_number", "largest_prime_factor",
    "divides_evenly", "is_square_number", "row_arrangements", "first_primes", "first_multiples", "factor_pairs",
    "linear_function_value", "value_of_letters", "collect_terms", "expand_bracket", "passwords_possible",
    "choose_toppings", "all_or_none", "vector_sum", "weight_in_newtons", "sum_from_to", "missing_in_sequence",
    "ladder_height", "momentum", "constant_to_places", "square_equation",
))  # fmt: skip
"""What people ask a calculator that can do more than arithmetic."""

SELDOM: frozenset[str] = frozenset((
    "hyperbolic", "reciprocal_trig", "great_circle", "minutes_of_arc", "polar_to_point", "point_to_polar",
    "limit_with_hole", "famous_limit", "taylor_coefficient", "numeric_integral", "partial_derivative", "tangent_line",
    "continued_fraction", "chinese_remainder", "special_numbers", "remainder_of_sum", "modular_inverse",
    "euler_totient", "sum_of_divisors", "triangular_number", "pascal_row", "collatz_path", "place_of_term",
    "endless_sum", "recursive_term", "partial_sum", "other_mean", "earthquake_scale",
    "arithmetic_term_by_step", "arithmetic_sum_by_step", "geometric_term_by_ratio", "geometric_sum_by_ratio",
    "complex_argument", "complex_quotient", "complex_power", "complex_roots", "from_any_base", "to_any_base",
    "polynomial_product", "division_remainder", "simplify_quotient", "absolute_equation", "exponential_equation",
    "grid_distance", "line_distance", "vector_projection", "unit_vector", "matrix_rank", "matrix_power",
    "stars_and_bars", "round_table", "mixed_draw", "poisson_probability", "same_birthday", "code_count",
    "heat_energy", "lever_balance", "wave_speed", "joined_resistors", "pressure_of_force", "twos_complement",
    "perpendicular_slope", "missing_endpoint", "piecewise_function", "invented_operation", "rate_of_change",
    "logarithm_equation", "count_integer_solutions", "numbers_with_digit_sum", "stair_ways", "seated_together",
    "age_by_decay", "chance_given",
    "is_armstrong", "is_happy", "factor_to_square", "product_shape", "vector_combination",
    "is_symmetric_matrix", "voltage_divider", "led_resistor", "note_frequency", "gear_speed", "electric_charge",
    "gas_compressed", "centripetal_force", "magic_constant", "matchstick_row", "painted_cube", "clock_strikes",
    "cake_cuts", "certain_match", "page_digits", "mass_to_energy", "quake_ratio", "decibel_gain", "ph_value",
    "molar_concentration", "guessed_quiz", "root_of_negative", "complex_conjugate", "period_and_frequency",
    "grade_to_angle", "sun_elevation", "two_digit_riddle", "identity_matrix", "logs_together", "circle_radius",
    "half_covered", "mach_speed", "double_inequality", "list_orders",
))  # fmt: skip
"""What belongs to a course, or sounds so much like an everyday question that it confuses."""
