"""People, things and places that exercises are about, and small drawing functions over them."""

from __future__ import annotations

import random
from dataclasses import dataclass

FEMALE_NAMES: tuple[str, ...] = (
    "Alice", "Amara", "Anna", "Beth", "Carla", "Chloe", "Claire", "Diana", "Elena", "Ella", "Emily", "Emma",
    "Fatima", "Fiona", "Grace", "Hannah", "Holly", "Ines", "Jade", "Jasmine", "Julia", "Karen", "Kate",
    "Layla", "Leah", "Lily", "Linda", "Lucy", "Maria", "Maya", "Megan", "Mia", "Nadia", "Natalie", "Nina",
    "Nora", "Olivia", "Paula", "Priya", "Rachel", "Rosa", "Ruth", "Sara", "Sofia", "Susan", "Tara", "Tina",
    "Yuki", "Zoe",
)  # fmt: skip
MALE_NAMES: tuple[str, ...] = (
    "Adam", "Ahmed", "Alex", "Andre", "Ben", "Bob", "Carlos", "Chen", "Daniel", "David", "Diego", "Eric",
    "Ethan", "Felix", "Frank", "George", "Hassan", "Henry", "Hiro", "Ivan", "Jack", "James", "John", "Jose",
    "Kevin", "Kofi", "Leo", "Liam", "Lucas", "Luis", "Mark", "Marco", "Matt", "Max", "Mike", "Nathan",
    "Noah", "Omar", "Oscar", "Pablo", "Paul", "Peter", "Raj", "Ryan", "Sam", "Steve", "Theo", "Thomas",
    "Tom", "Victor", "Will",
)  # fmt: skip
NAMES: tuple[str, ...] = FEMALE_NAMES + MALE_NAMES
SURNAMES: tuple[str, ...] = (
    "Smith", "Jones", "Brown", "Garcia", "Miller", "Davis", "Lopez", "Wilson", "Anderson", "Taylor", "Moore",
    "Martin", "Lee", "Clark", "Lewis", "Walker", "Young", "King", "Wright", "Scott", "Green", "Baker",
    "Adams", "Nelson", "Hill", "Khan", "Patel", "Kim", "Nguyen", "Novak", "Rossi", "Silva", "Meyer",
    "Schmidt", "Tanaka",
)  # fmt: skip
DAYS: tuple[str, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
CITIES: tuple[str, ...] = (
    "London", "Paris", "Berlin", "Madrid", "Rome", "Vienna", "Lisbon", "Dublin", "Oslo", "Stockholm",
    "Warsaw", "Prague", "Athens", "Cairo", "Lagos", "Nairobi", "Mumbai", "Delhi", "Tokyo", "Osaka", "Seoul",
    "Beijing", "Sydney", "Toronto", "Chicago", "Boston", "Denver", "Dallas", "Seattle", "Austin", "Miami",
    "Lima", "Bogota",
)  # fmt: skip
COUNTRIES: tuple[str, ...] = (
    "France", "Germany", "Spain", "Italy", "Portugal", "Ireland", "Norway", "Sweden", "Poland", "Greece",
    "Egypt", "Nigeria", "Kenya", "India", "Japan", "China", "Australia", "Canada", "Mexico", "Brazil",
    "Peru", "Chile",
)  # fmt: skip
SHOPS: tuple[str, ...] = (
    "bakery", "bookshop", "grocery store", "supermarket", "toy store", "corner shop", "farm stand", "cafe",
    "hardware store", "gift shop", "flower shop", "market stall", "pharmacy", "pet shop", "stationery store",
)  # fmt: skip
CONTAINERS: tuple[tuple[str, str], ...] = (
    ("box", "boxes"), ("bag", "bags"), ("basket", "baskets"), ("shelf", "shelves"), ("crate", "crates"),
    ("jar", "jars"), ("drawer", "drawers"), ("pack", "packs"), ("tray", "trays"), ("bin", "bins"),
    ("carton", "cartons"), ("case", "cases"), ("bucket", "buckets"), ("tin", "tins"),
)  # fmt: skip
COLLECTIBLES: tuple[str, ...] = (
    "stickers", "marbles", "stamps", "coins", "baseball cards", "seashells", "toy cars", "comic books",
    "postcards", "pebbles", "action figures", "keychains", "badges", "beads", "buttons", "crayons",
    "balloons", "trading cards",
)  # fmt: skip
FOODS: tuple[str, ...] = (
    "apples", "oranges", "bananas", "pears", "peaches", "plums", "lemons", "mangoes", "strawberries",
    "tomatoes", "potatoes", "carrots", "onions", "eggs", "cookies", "muffins", "cupcakes", "donuts",
    "bagels", "candies", "chocolates", "sandwiches", "grapes", "cherries", "walnuts", "pancakes",
    "dumplings", "rolls", "pretzels",
)  # fmt: skip
SUPPLIES: tuple[str, ...] = (
    "pencils", "pens", "notebooks", "erasers", "markers", "folders", "books", "magazines", "envelopes",
    "candles", "bottles", "cups", "plates", "chairs", "bricks", "tiles", "nails", "screws", "batteries",
    "light bulbs", "flowers", "roses", "tulips", "shirts", "socks", "towels", "tickets", "tennis balls",
    "boxes of tea",
)  # fmt: skip
COUNTABLES: tuple[str, ...] = COLLECTIBLES + FOODS + SUPPLIES
"""Plural names of things one can have, give away and count."""
ANIMALS: tuple[str, ...] = (
    "cows", "sheep", "goats", "chickens", "ducks", "horses", "pigs", "rabbits", "geese", "dogs", "cats",
    "birds", "turkeys", "llamas", "fish", "butterflies", "bees", "pigeons", "frogs", "turtles",
)  # fmt: skip
GROUPS: tuple[str, ...] = (
    "students", "teachers", "visitors", "passengers", "players", "workers", "guests", "tourists", "campers",
    "volunteers", "children", "adults", "runners", "customers", "members", "fans", "dancers", "musicians",
)  # fmt: skip
COLORS: tuple[str, ...] = (
    "red", "blue", "green", "yellow", "purple", "orange", "white", "black", "pink", "brown", "grey",
    "silver",
)  # fmt: skip
WORDS: tuple[str, ...] = (
    "anchor", "autumn", "basket", "bottle", "breeze", "bridge", "butter", "candle", "castle", "cherry",
    "circle", "coffee", "copper", "desert", "dragon", "engine", "family", "flower", "forest", "garden",
    "guitar", "harbor", "island", "jungle", "kitten", "ladder", "lemon", "marble", "meadow", "mirror",
    "monkey", "morning", "mountain", "needle", "ocean", "orange", "paper", "pepper", "pillow", "planet",
    "pocket", "rabbit", "river", "rocket", "school", "shadow", "silver", "spring", "street", "summer",
    "sunset", "table", "thunder", "ticket", "tiger", "tunnel", "turtle", "valley", "velvet", "village",
    "violin", "walnut", "window", "winter", "wizard", "yellow",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """Something one buys, with what it usually costs in whole units of currency."""

    singular: str
    plural: str
    low: int
    high: int

    @property
    def a(self) -> str:
        """The singular with its article."""
        return f"{'an' if self.singular[0] in 'aeiou' else 'a'} {self.singular}"


ITEMS: tuple[Item, ...] = (
    Item("pencil", "pencils", 1, 3), Item("notebook", "notebooks", 2, 9), Item("pen", "pens", 1, 8),
    Item("book", "books", 5, 40), Item("magazine", "magazines", 3, 12),
    Item("sandwich", "sandwiches", 4, 12), Item("coffee", "coffees", 2, 7), Item("muffin", "muffins", 2, 6),
    Item("pizza", "pizzas", 8, 25), Item("cake", "cakes", 10, 45), Item("shirt", "shirts", 10, 60),
    Item("hat", "hats", 8, 40), Item("scarf", "scarves", 8, 50), Item("jacket", "jackets", 40, 250),
    Item("dress", "dresses", 30, 200), Item("sweater", "sweaters", 20, 120), Item("lamp", "lamps", 15, 120),
    Item("chair", "chairs", 25, 200), Item("desk", "desks", 80, 500), Item("backpack", "backpacks", 20, 120),
    Item("umbrella", "umbrellas", 8, 40), Item("ticket", "tickets", 8, 90), Item("toy", "toys", 5, 50),
    Item("board game", "board games", 15, 80), Item("plant", "plants", 5, 45), Item("mug", "mugs", 4, 20),
    Item("bicycle", "bicycles", 120, 1200), Item("phone", "phones", 150, 1200),
    Item("laptop", "laptops", 400, 2500), Item("tablet", "tablets", 120, 900),
    Item("camera", "cameras", 150, 1800), Item("watch", "watches", 30, 600),
    Item("headset", "headsets", 20, 250), Item("keyboard", "keyboards", 15, 150),
    Item("monitor", "monitors", 90, 600), Item("sofa", "sofas", 250, 2000),
    Item("mattress", "mattresses", 200, 1500), Item("guitar", "guitars", 100, 900),
    Item("tent", "tents", 60, 500), Item("orange juice", "orange juices", 2, 6),
    Item("apron", "aprons", 8, 35), Item("blanket", "blankets", 15, 90),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    he: str
    """Subject pronoun, he or she."""
    him: str
    his: str


def people(rng: random.Random, count: int) -> list[Person]:
    """`count` different people."""
    return [
        Person(name, "she", "her", "her") if name in FEMALE_NAMES else Person(name, "he", "him", "his")
        for name in rng.sample(NAMES, count)
    ]


def person(rng: random.Random) -> Person:
    """One person."""
    return people(rng, 1)[0]
