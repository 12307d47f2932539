"""Words, names and sentences that the text skills draw from."""

from __future__ import annotations

import json
import random

from training.skills.wording import plural

# fmt: off
WORDS = (
    "strawberry", "banana", "mississippi", "programming", "elephant", "committee", "bookkeeper",
    "raspberry", "blueberry", "python", "computer", "keyboard", "language", "butterfly", "chocolate",
    "umbrella", "mountain", "happiness", "tomorrow", "beautiful", "library", "university", "hamburger",
    "restaurant", "telephone", "adventure", "dinosaur", "engineer", "geography", "hippopotamus",
    "island", "journey", "kangaroo", "lemonade", "mushroom", "notebook", "octopus", "pineapple",
    "question", "rainbow", "sunflower", "tennessee", "vegetable", "waterfall", "xylophone", "yesterday",
    "zeppelin", "accommodation", "balloon", "coffee", "darkness", "education", "freedom", "giraffe",
    "helicopter", "independence", "jellyfish", "kitchen", "lighthouse", "machine", "necessary",
    "orchestra", "penguin", "quarter", "rhythm", "success", "tomato", "universe", "volcano", "weather",
    "abracadabra", "broccoli", "cinnamon", "dragon", "embarrass", "fireplace", "grasshopper", "horizon",
    "internet", "jungle", "knowledge", "laptop", "medicine", "newspaper", "onion", "parallel", "queen",
    "river", "science", "treasure", "unbelievable", "village", "window", "apple", "bread", "cherry",
    "house", "tiger", "world", "hello", "garden", "pepper", "bottle", "summer", "winter", "letter",
    "cheese",
    "pumpkin", "spaghetti", "avocado", "cucumber", "sandwich", "pancake", "cookie", "noodles", "honey", "sugar",
    "butter", "potato", "carrot", "zucchini", "mayonnaise", "cappuccino", "espresso", "pizza", "salad",
    "squirrel", "alligator", "crocodile", "rhinoceros", "chimpanzee", "flamingo", "raccoon", "puppy", "kitten",
    "rabbit", "zebra", "beetle", "spider", "dolphin", "ladybug", "caterpillar", "mosquito", "gorilla", "eagle",
    "teacher", "student", "doctor", "neighbor", "grandmother", "football", "basketball", "swimming", "running",
    "dancing", "bicycle", "airplane", "railway", "suitcase", "passport", "holiday", "vacation", "birthday",
    "wedding", "present", "balcony", "bathroom", "ceiling", "curtain", "carpet", "mattress", "mirror", "pillow",
    "scissors", "toothbrush", "umpire", "wallet", "address", "message", "password", "username", "database",
    "function", "variable", "algorithm", "compiler", "network", "server", "browser", "developer", "software",
    "hardware", "monitor", "printer", "interface", "exception", "recursion", "bottleneck", "encryption",
    "january", "february", "wednesday", "saturday", "september", "november", "thunderstorm", "hurricane",
    "avalanche", "earthquake", "sunshine", "snowflake", "desert", "forest", "ocean", "harbor", "bridge", "castle",
    "cathedral", "museum", "theater", "orchard", "meadow", "planet", "galaxy", "astronaut", "telescope", "gravity",
    "molecule", "chemistry", "philosophy", "psychology", "dictionary", "encyclopedia", "alphabet", "vocabulary",
    "sentence", "paragraph", "character", "statistics", "average", "multiplication", "triangle", "hexagon",
    "millennium", "occasion", "occurrence", "possession", "questionnaire", "rendezvous", "bureaucracy",
    "entrepreneur", "parliament", "government", "democracy", "republic", "friendship", "courage", "patience",
    "laughter", "silence", "whisper", "mystery", "fantasy", "champion", "victory", "banker",
)
# fmt: on
"""Lower-case words of 5 to 14 letters, many with doubled letters."""

CITIES = ("London", "Paris", "Amsterdam", "Barcelona", "Philadelphia", "Istanbul", "Copenhagen", "Cincinnati",
          "Minneapolis", "Casablanca", "Singapore", "Helsinki", "Melbourne", "Toronto", "Honolulu")  # fmt: skip
NAMES = ("Alice", "Bob", "Carlos", "Diana", "Emma", "Farid", "Grace", "Hannah", "Ivan", "Julia", "Kenji",
         "Liam", "Maria", "Noah", "Olivia", "Priya", "Quentin", "Rosa", "Samuel", "Tara")  # fmt: skip
SURNAMES = ("Smith", "Garcia", "Chen", "Patel", "Johnson", "Kowalski", "Rossi", "Nguyen", "Brown", "Okafor",
            "Meyer", "Silva", "Tanaka", "Dubois", "Larsen")  # fmt: skip
ITEMS = ("apple", "banana", "cherry", "date", "fig", "grape", "kiwi", "lemon", "mango", "orange", "peach",
         "pear", "plum", "melon", "zebra", "dog", "cat", "lion", "horse", "monkey", "delta", "table", "chair",
         "lamp", "river", "stone", "cloud", "pencil", "robot", "train")  # fmt: skip
DOMAINS = ("example.com", "gmail.com", "company.org", "mail.net", "university.edu", "shop.io", "acme.co.uk",
           "outlook.com", "startup.dev", "openlab.org", "yahoo.com", "school.edu")  # fmt: skip
TAGS = ("python", "coding", "travel", "food", "summer", "fitness", "music", "ai", "nature", "startup",
                   "photography", "monday", "coffee", "sunset", "books")  # fmt: skip

_SAYINGS = (
    "The quick brown fox jumps over the lazy dog",
    "To be or not to be that is the question",
    "A journey of a thousand miles begins with a single step",
    "All that glitters is not gold",
    "Actions speak louder than words",
    "Practice makes perfect",
    "Hello World",
    "Python is fun",
    "I love programming in Python",
    "Data science is the future",
    "Time flies like an arrow",
    "She sells sea shells by the sea shore",
    "Peter Piper picked a peck of pickled peppers",
    "Better late than never",
    "Every cloud has a silver lining",
    "Machine learning is a branch of artificial intelligence",
    "The early bird catches the worm",
    "Knowledge is power",
    "Birds of a feather flock together",
    "Where there is a will there is a way",
    "Once upon a time in a land far away",
    "Have a nice day",
    "Good morning everyone",
    "Open source software runs the world",
    "An apple a day keeps the doctor away",
    "Rome was not built in a day",
    "When in Rome do as the Romans do",
    "The pen is mightier than the sword",
    "You can lead a horse to water but you cannot make it drink",
    "Please send me the report before noon",
    "The meeting has been moved to Thursday",
    "I left my keys on the kitchen table",
    "We are going to the beach this weekend",
    "Thank you for your help with the project",
    "The train to Boston leaves in ten minutes",
    "She bought three books and a cup of coffee",
    "My favorite color is dark green",
    "How much wood would a woodchuck chuck",
    "He reads the newspaper before breakfast",
    "This is a test",
    "Happy birthday to you",
    "It always seems impossible until it is done",
)
_ADJECTIVES = ("old", "small", "happy", "brave", "quiet", "golden", "strange", "clever", "tired", "bright",
               "lonely", "hungry", "gentle", "blue", "enormous")  # fmt: skip
_ANIMALS = ("dog", "cat", "fox", "rabbit", "horse", "parrot", "teacher", "farmer", "pilot", "child", "robot",
            "sailor", "painter", "doctor", "tiger")  # fmt: skip
_VERBS = ("runs", "sleeps", "waits", "sings", "walks", "sits", "works", "dances", "hides", "reads")
_PLACES = ("in the garden", "near the river", "under the bridge", "behind the old house", "at the station",
           "on the beach", "in the kitchen", "across the street", "by the window", "at school")  # fmt: skip
_TIMES = ("every morning", "at night", "on Sundays", "after lunch", "in winter", "today", "all day long")

_MESSAGES = ("Hello World", "hello", "hello world", "Hello, World!", "attack at dawn", "meet me at noon", "top secret",
             "Good morning", "password123", "Room 42", "see you at 7", "open sesame", "foo bar", "test")  # fmt: skip


def literal(text: str) -> str:
    """`text` as a double-quoted Python literal."""
    return json.dumps(text, ensure_ascii=False)


def literals(texts: list[str]) -> str:
    """`texts` as a Python list of double-quoted literals."""
    return f"[{', '.join(literal(text) for text in texts)}]"


def word(rng: random.Random) -> str:
    """A single word, now and then with a capital."""
    drawn = rng.choice(WORDS)
    return rng.choice((drawn, drawn, drawn, drawn.capitalize(), rng.choice(CITIES), rng.choice(NAMES)))


def plain_text(rng: random.Random) -> str:
    """A word or two in the usual cases, to be encoded."""
    return rng.choice((rng.choice(WORDS), rng.choice(WORDS).upper(), rng.choice(NAMES), rng.choice(_MESSAGES)))


def words(rng: random.Random, least: int = 3, most: int = 6) -> list[str]:
    """`least` to `most` different short nouns."""
    return rng.sample(ITEMS, rng.randint(least, most))


def sentence(rng: random.Random) -> str:
    """A sentence of letters and single spaces, without final punctuation."""
    if rng.random() < 0.35:
        return rng.choice(_SAYINGS)
    who, verb, where = rng.choice(_ANIMALS), rng.choice(_VERBS), rng.choice(_PLACES)
    return rng.choice(
        (
            f"The {rng.choice(_ADJECTIVES)} {who} {verb} {where}",
            f"The {who} {verb} {where} {rng.choice(_TIMES)}",
            f"My {rng.choice(_ADJECTIVES)} {who} {verb} {rng.choice(_TIMES)}",
            f"{rng.choice(NAMES)} and the {who} live {where}",
            f"{rng.choice(NAMES)} likes {plural(rng.choice(ITEMS))} and {plural(rng.choice(ITEMS))}",
            f"we saw the {rng.choice(_ADJECTIVES)} {who} {where}",
            f"{rng.choice(NAMES)} went to {rng.choice(CITIES)} with {rng.choice(NAMES)}",
        )
    )


def punctuated(rng: random.Random) -> str:
    """A sentence with a comma and a final mark."""
    opening = rng.choice(("Hello", "Well", "Yes", "Wow", "Sorry", "Wait", "Oh no", "Look", "Okay", rng.choice(NAMES)))
    closing = sentence(rng)
    if not closing.startswith(NAMES):
        closing = closing[0].lower() + closing[1:]
    return f"{opening}, {closing}{rng.choice('.!?')}"


def paragraph(rng: random.Random, sentences: int) -> str:
    """`sentences` sentences, each with its final mark, with one space between."""
    drawn = (sentence(rng) for _ in range(sentences))
    return " ".join(f"{text[0].upper()}{text[1:]}{rng.choice('..!?')}" for text in drawn)
