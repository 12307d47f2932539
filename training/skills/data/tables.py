"""Tables and records put together: joins of two lists, pivots, nested JSON, tables drawn with bars, pandas."""

from __future__ import annotations

import json
import random
from collections import Counter

from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.wording import CITIES, GOODS, NAMES, joined

Pairs = list[tuple[str, int]]


def _two_tables(rng: random.Random) -> tuple[dict[int, str], Pairs, str, str]:
    """Customers by number and their orders as JSON knows them, each also as text; every customer has an order."""
    ids = rng.sample(range(1, 10), rng.randint(2, 3))
    people = dict(zip(ids, rng.sample(NAMES, len(ids)), strict=True))
    buyers = [*ids, *rng.choices(ids, k=rng.randint(1, 2))]
    rng.shuffle(buyers)
    orders = [(people[buyer], rng.randint(5, 200)) for buyer in buyers]
    first = json.dumps([{"id": key, "name": name} for key, name in people.items()])
    numbers = {name: key for key, name in people.items()}
    second = json.dumps([{"customer": numbers[name], "total": total} for name, total in orders])
    return people, orders, first, second


def join_on_id(rng: random.Random) -> Draft:
    _, orders, customers, said = _two_tables(rng)
    return Draft(
        phrasings=(
            f"Customers: {customers}. Orders: {said}. List [name, total] for each order.",
            f"Join the orders {said} with the customers {customers} on the customer id; give [name, total] pairs.",
            f"join {customers} and {said} by id, list of [name, total]",
            f"I have customers {customers} and orders {said}. Whose order is which? List [name, total] per order.",
            f"Replace each order's customer number in {said} by the name from {customers}; answer with [name, total].",
            f"match orders {said} to names in {customers} and list [name, total]",
            f"Our shop has the tables {customers} and {said}. Combine them into [name, total] rows, in order of the"
            f" orders.",
            f"What are the [name, total] pairs if customer in {said} refers to id in {customers}?",
            f"Look up the names of {said} in {customers} and print [name, total] for every order.",
            f"Given the customers {customers} and the orders {said}, produce [name, total] for each order.",
        ),
        think="Make a dictionary of names by id and look up each order's customer.",
        code=(
            f"customers = {customers}\norders = {said}\n"
            'names = {c["id"]: c["name"] for c in customers}\n'
            'print([[names[o["customer"]], o["total"]] for o in orders])'
        ),
        answer=str([list(order) for order in orders]),
    )


def join_totals(rng: random.Random) -> Draft:
    people, orders, customers, said = _two_tables(rng)
    totals = {name: sum(total for own, total in orders if own == name) for name in people.values()}
    return Draft(
        phrasings=(
            f"Join customers {customers} and orders {said} on the id: total per name, as a dictionary?",
            f"Customers: {customers}. Orders: {said}. How much did each customer spend?",
            f"What is the order total per customer name, given {customers} and {said}?",
            f"total spent by name: customers {customers}, orders {said}",
            f"Join {customers} with {said} and add up the totals for each name.",
            f"Our customers are {customers} and their orders {said}. Make a dictionary of name to amount spent.",
            f"sum the orders {said} for everyone in {customers}",
            f"Who spent how much? The people are {customers}, the purchases {said}. Answer with a dictionary.",
            f"For each name in {customers}, total the matching entries of {said}.",
            f"Could you work out what each person in {customers} has ordered for in total, from {said}?",
            f"Given customers {customers} and orders {said}, compute the total per customer name.",
        ),
        think="Start each name at 0 and add every order's total to its customer's name.",
        code=(
            f"customers = {customers}\norders = {said}\n"
            'print({c["name"]: sum(o["total"] for o in orders if o["customer"] == c["id"]) for c in customers})'
        ),
        answer=str(totals),
    )


def left_without_match(rng: random.Random) -> Draft:
    everyone = rng.sample(NAMES, rng.randint(4, 6))
    some = rng.sample(everyone, rng.randint(2, len(everyone) - 1))
    listed_all, listed_some = json.dumps(everyone), json.dumps(some)
    rest = list(everyone)
    for name in some:
        rest.remove(name)
    return Draft(
        phrasings=(
            f"The list has {', '.join(everyone)}. Done: {', '.join(some)}. Which ones are still to do, as a list?",
            f"Invited were {joined(everyone)}, but only {joined(some)} came. Who stayed away? A list.",
            f"Which of {joined(everyone)} have not handed in homework, if {joined(some)} have? As a list.",
            f"Who is in list A ({', '.join(everyone)}) but not in list B ({', '.join(some)})? As a list.",
            f"all {', '.join(everyone)}; done {', '.join(some)}; who is left (list)",
            f"{', '.join(everyone)} minus {', '.join(some)}, who remains",
            f"Invited: {listed_all}. Replied: {listed_some}. Who has not replied yet?",
            f"Members are {listed_all}; paid have {listed_some}. List those who still have to pay.",
            f"in {listed_all} but no entry in {listed_some}",
            f"Which names of {listed_all} are missing from {listed_some}, in the first list's order?",
            f"The class list is {listed_all}. Present today: {joined(some)}. Who is absent?",
            f"everyone is {listed_all}, done are {listed_some}, whos left",
            f"Out of {joined(everyone)}, only {listed_some} handed in homework. Name the others.",
            f"Compare the full list {listed_all} with {listed_some} and give the names without a match.",
            f"I sent letters to {listed_all} and got answers from {listed_some}. From whom is one still due?",
            f"Given the names {listed_all}, list those that do not occur in {listed_some}.",
        ),
        think="Keep the names of the first list that are not in the second.",
        code=f"everyone = {listed_all}\nsome = {listed_some}\nprint([name for name in everyone if name not in some])",
        answer=str(rest),
    )


def nested_order_total(rng: random.Random) -> Draft:
    goods = rng.sample(GOODS, rng.randint(2, 4))
    items = [{"name": name, "price": rng.randint(1, 40), "qty": rng.randint(1, 9)} for name in goods]
    order = {"customer": rng.choice(NAMES), "items": items}
    text = json.dumps(order)
    total = 0
    for item in items:
        for _ in range(int(str(item["qty"]))):
            total += int(str(item["price"]))
    return Draft(
        phrasings=(
            f"What is the total of this order, price times qty? {text}",
            f"Parse {text} and add up price * qty over the items.",
            f"order total of {text}",
            f"A web shop sent {text}. How much does the customer owe?",
            f"Sum price times quantity over the nested items of {text}.",
            f"whats the grand total in this json {text}",
            f"From the JSON {text}, compute what the order costs altogether.",
            f"This is an order from our API: {text}. What should the invoice amount be?",
            f"{text}\n\ntotal price of the order?",
            f"I have this order: {text}. What does it cost in total?",
            f"I need the order total (price * qty added up) of {text}",
            f"Here is an order as JSON:\n{text}\nHow much is to be paid?",
            f"What is the sum of price times qty in {text}?",
            f"Multiply price and qty of every item in {text} and give the sum.",
            f"Given the order {text}, find its total value.",
        ),
        think="Parse the JSON and add price times qty of each item.",
        code=(
            f"import json\norder = json.loads('{text}')\n"
            'print(sum(item["price"] * item["qty"] for item in order["items"]))'
        ),
        answer=str(total),
    )


def nested_list_lookup(rng: random.Random) -> Draft:
    count = rng.randint(2, 4)
    names, cities = rng.sample(NAMES, count), rng.choices(CITIES, k=count)
    users = [
        {"name": name, "address": {"city": city, "zip": str(rng.randint(10000, 99999))}}
        for name, city in zip(names, cities, strict=True)
    ]
    text = json.dumps({"users": users})
    return Draft(
        phrasings=(
            f"Which cities do the users of {text} live in? List them in order.",
            f"List users[].address.city from {text}.",
            f"all cities in {text}",
            f"Parse {text} and collect the city of every user's address.",
            f"An API answered {text}. Give me the list of cities, one per user.",
            f"get the city of each user from {text}",
            f"Extract address.city for every element of users in {text}.",
            f"I need the users' cities out of the JSON {text}, as a list.",
            f"What is the city field inside each address of {text}?",
            f"Given the JSON {text}, list the city of each user.",
        ),
        think="Parse the JSON and take the city in each user's address.",
        code=(
            f'import json\ndata = json.loads(\'{text}\')\nprint([user["address"]["city"] for user in data["users"]])'
        ),
        answer=str(cities),
    )


def _bar_table(rng: random.Random) -> tuple[str, str, dict[str, int]]:
    """A table drawn with bars, the name of its number column, and its rows."""
    key, field, names, high = rng.choice(
        (("Item", "Price", GOODS, 60), ("Name", "Points", NAMES, 100), ("City", "Visitors", CITIES, 900))
    )
    chosen = rng.sample(names, rng.randint(3, 5))
    rows = dict(zip(chosen, rng.sample(range(1, high), len(chosen)), strict=True))
    lines = [f"| {key} | {field} |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows.items())]
    return "\n".join(lines), field, rows


def bar_table_total(rng: random.Random) -> Draft:
    text, field, rows = _bar_table(rng)
    word, call = rng.choice((("sum", "sum"), ("largest value", "max"), ("smallest value", "min")))
    ordered = sorted(rows.values())
    value = {"sum": sum(ordered), "max": ordered[-1], "min": ordered[0]}[call]
    return Draft(
        phrasings=(
            f"What is the {word} of the {field} column?\n{text}",
            f"Find the {word} in {field}:\n{text}",
            f"{word} of {field}\n{text}",
            f"Here is a markdown table:\n{text}\nGive the {word} of {field}.",
            f"{text}\n\nwhats the {word} of {field.lower()}",
            f"I copied this table from a web page:\n{text}\nWhat is the {word} of its {field} column?",
            f"Read the table and tell me the {word} of the {field} figures.\n{text}",
            f"From the rows below, compute the {word} for {field}.\n{text}",
            f"{text}\n{word} of {field}?",
            f"I have this table:\n{text}\nWhat is the {word} of {field}?",
            f"I need the {word} in the {field} column:\n{text}",
            f"What's the {word} under {field} here?\n{text}",
            f"README.md has\n{text}\nFind the {word} of the {field} column.",
            f"Please take the {word} of all {field} entries in\n{text}",
            f"Given the table\n{text}\nfind the {word} of the column {field}.",
        ),
        think=f"Split each row after the header at the bars and take the {word} of the numbers.",
        code=(
            f'text = """{text}"""\nrows = [line.split("|") for line in text.splitlines()[2:]]\n'
            f"print({call}(int(row[2]) for row in rows))"
        ),
        answer=str(value),
    )


def pandas_pivot(rng: random.Random) -> Draft:
    cities, goods = sorted(rng.sample(CITIES, 2)), sorted(rng.sample(GOODS, 2))
    cells = [(city, good) for city in cities for good in goods]
    picks = [*cells, *rng.choices(cells, k=rng.randint(0, 2))]
    rng.shuffle(picks)
    rows = [(city, good, rng.randint(1, 90)) for city, good in picks]
    sums: Counter[tuple[str, str]] = Counter()
    for city, good, amount in rows:
        sums[city, good] += amount
    result = {good: {city: sums[city, good] for city in cities} for good in goods}
    said = "; ".join(f"{city}, {good}: {amount}" for city, good, amount in rows)
    literal = json.dumps(rows)
    return Draft(
        phrasings=(
            f"Make a pivot table of {said} with cities as rows, products as columns and sums, as a nested dict.",
            f"With pandas, pivot the rows {literal} (city, product, amount) to sums and print the dict by product.",
            f"pandas pivot table (sum) city x product: {said}",
            f"Sales were {said}. Use pandas to pivot them by city and product, adding amounts; show it as a dict.",
            f"Build a pandas pivot_table from {literal}: index city, columns product, sum of amount, as a dict.",
            f"pivot {said} so i get the total of each product for each city as a dictionary",
            f"I have [city, product, amount] rows {literal}. What does a summed pivot table look like as a dict?",
            f"Cross-tabulate {said} in pandas: total amount for each product and city, as a nested dictionary.",
            f"Arrange {said} as a pivot table, summing repeats, and give its to_dict().",
            f"Use pandas to turn {said} into a pivot table of summed amounts (rows city, columns product), as a dict.",
        ),
        think="Put the rows in a data frame and pivot it by city and product with sums.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({literal}, columns=["city", "product", "amount"])\n'
            'table = df.pivot_table(index="city", columns="product", values="amount", aggfunc="sum")\n'
            "print(table.to_dict())"
        ),
        answer=str(result),
    )


def pandas_merge(rng: random.Random) -> Draft:
    goods = rng.sample(GOODS, rng.randint(3, 5))
    prices = {name: rng.randint(1, 40) for name in goods}
    sold = {name: rng.randint(1, 90) for name in rng.sample(goods, rng.randint(2, len(goods) - 1))}
    order = [name for name in goods if name in sold]
    rows = [[name, prices[name] * sold[name]] for name in order]
    p, s = json.dumps(prices), json.dumps(sold)
    left = f'pd.DataFrame({json.dumps(list(prices.items()))}, columns=["item", "price"])'
    right = f'pd.DataFrame({json.dumps([(name, sold[name]) for name in sold])}, columns=["item", "sold"])'
    return Draft(
        phrasings=(
            f"Prices: {p}. Sold: {s}. Use pandas to merge both on the item and list [item, revenue].",
            f"With pandas, inner-join the prices {p} and the sales {s} and give [item, price * sold] rows.",
            f"pandas merge {p} with {s}, list [item, revenue]",
            f"My price list is {p} and we sold {s}. What is the revenue of each sold item? Use pandas; list"
            f" [item, revenue].",
            f"Merge the data frames made of {p} and {s} on item, multiply price by sold, and list [item, product].",
            f"merge price {p} and quantity {s} with pandas to get the [item, revenue] rows",
            f"Two tables, prices {p} and units sold {s}, are to be joined in pandas. List [item, revenue] for the"
            f" matches.",
            f"Which revenue did each item bring if prices are {p} and units sold {s}? Join them with pandas, rows"
            f" [item, revenue].",
            f"Do an inner merge in pandas of {p} (price) and {s} (sold); output [item, revenue] lists.",
            f"Use a pandas merge of prices {p} and sales {s} to list [item, revenue] for items in both.",
        ),
        think="Merge the two frames on the item and multiply price by units sold.",
        code=(
            f"import pandas as pd\nprices = {left}\nsold = {right}\n"
            'both = prices.merge(sold, on="item")\nboth["revenue"] = both["price"] * both["sold"]\n'
            'print(both[["item", "revenue"]].values.tolist())'
        ),
        answer=str(rows),
    )


def pandas_filter_sort(rng: random.Random) -> Draft:
    field, names, high = rng.choice((("score", NAMES, 100), ("price", GOODS, 60), ("visitors", CITIES, 900)))
    chosen = rng.sample(names, rng.randint(4, 6))
    values = rng.sample(range(1, high), len(chosen))
    limit = sorted(values)[rng.randint(0, len(values) - 3)]
    by_value = {value: name for name, value in zip(chosen, values, strict=True) if value > limit}
    kept = [by_value[value] for value in sorted(by_value, reverse=True)]
    said = joined([f"{name} {value}" for name, value in zip(chosen, values, strict=True)])
    n, v = json.dumps(chosen), values
    teller, _, _ = tellers(chosen, values)
    return Draft(
        phrasings=(
            f"{teller.name} works with pandas and has a data frame with the names {joined(chosen)} and the"
            f" {field} of each, {joined(values)}. {teller.he.capitalize()} wants the names with more than"
            f" {limit}, highest first, as a list.",
            f"Use pandas to keep rows with {field} above {limit} and sort them from high to low; list the names:"
            f" {said}",
            f"A DataFrame has name = {n} and {field} = {v}. Which names have {field} > {limit}, highest first?",
            f"pandas filter {field} > {limit}, sort descending, names: {said}",
            f"In pandas, filter {said} to a {field} over {limit} and order by {field} descending. Give the names.",
            f"From the frame with columns name {n} and {field} {v}, select {field} greater than {limit} and sort"
            f" descending; names only.",
            f"df name={n} {field}={v}: rows where {field} beats {limit}, biggest first, just names",
            f"Our figures for {field} are {said}. With pandas, who is above {limit}, sorted from the top?",
            f"Put {said} in a data frame, drop rows with {field} of {limit} or less, sort by {field} downwards, show"
            f" names.",
            f"Please list, using pandas, the names with {field} higher than {limit} in {said}, largest first.",
            f"Use pandas on {said}: names with a {field} above {limit}, in descending order.",
        ),
        think=f"Keep rows with {field} above {limit}, sort them descending and list the names.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"name": {n}, "{field}": {v}}})\n'
            f'kept = df[df["{field}"] > {limit}].sort_values("{field}", ascending=False)\n'
            'print(kept["name"].tolist())'
        ),
        answer=str(kept),
    )


def pandas_value_counts(rng: random.Random) -> Draft:
    pool = rng.sample(rng.choice((NAMES, GOODS, CITIES)), 3)
    counts = rng.sample(range(1, 6), 3)
    values = [name for name, count in zip(pool, counts, strict=True) for _ in range(count)]
    rng.shuffle(values)
    ordered = {name: count for count, name in sorted(zip(counts, pool, strict=True), reverse=True)}
    text = json.dumps(values)
    return Draft(
        phrasings=(
            f"Use pandas to count the values of the Series {text}, as a dict.",
            f"Frequencies in {text} by pandas, most common first, dict",
            f"Use pandas value_counts on {text} and give the result as a dict.",
            f"With pandas, how often does each value occur in {text}? Most frequent first, as a dict.",
            f"pandas value_counts {text}",
            f"A DataFrame column holds {text}. What do its value counts look like as a dictionary?",
            f"Count the distinct entries of the Series {text} in pandas, as a dict from most to least common.",
            f"value counts of {text} in pandas as dict",
            f"Our log column is {text}. Tally it with pandas and show the dictionary.",
            f"Make a pandas Series of {text} and print its value counts as a dictionary.",
            f"I would like the frequency of each item in {text} from pandas, ordered by count, as a dict.",
            f"Use pandas to count how many times each value appears in {text}, as a dict.",
        ),
        think="Make a series and count its values.",
        code=f"import pandas as pd\nvalues = pd.Series({text})\nprint(values.value_counts().to_dict())",
        answer=str(ordered),
    )
