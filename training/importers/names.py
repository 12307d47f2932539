"""Variable names out of the words around a calculation: `= 24 clips in May` is `clips_in_may`."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Sequence
from dataclasses import dataclass

from training.importers.program import unique

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?|[.,;:()=+*/<>?!$%–—-]|\d+")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_LONGEST = 30
_MOST_WORDS = 4
_ARTICLES = _set(
    "the a an his her their its my your our this that these those some any more full whole extra additional "
    "actual approximately about exactly only just also already another other such same own few"
)
_PER = _set("per each every a an")
_SPANS = _set(
    "second minute hour day night week month year person student child kid box bag pack piece page pound gallon "
    "mile ounce item game trip class row dozen bottle cup ticket customer team friend cat dog worker"
)
"""After `a` these say a rate: `pages a week`."""
_PREPOSITIONS = _set("in on at for from to with before after during by of without")
_ENDS = _set(
    "and or but so if when then than as because since which who whom where while that there is are was were will "
    "would be been being am has have had do does did can could should must may might he she it they we i you him "
    "them us what how not into until between through over under per out off up down about like using based thus "
    "therefore find finds add adds multiply divide subtract calculate determine means mean meaning earn eat eats "
    "owns own spends got get gets getting go goes went bought buys sold ate showed shows chose needed to now "
    "today still altogether overall no yes"
)
_TOTALS = _set("total altogether combined overall")
_REST = _set("left remaining remain remains remained over")
_MONEY = {
    "earn": "earnings", "earns": "earnings", "earned": "earnings", "make": "earnings", "makes": "earnings",
    "made": "earnings", "earnings": "earnings", "pay": "payment", "pays": "payment", "paid": "payment",
    "payment": "payment", "payments": "payment", "spend": "spending", "spends": "spending", "spent": "spending",
    "spending": "spending", "cost": "cost", "costs": "cost", "save": "savings", "saves": "savings",
    "saved": "savings", "savings": "savings", "charge": "charge", "charges": "charge", "charged": "charge",
    "owe": "debt", "owes": "debt", "owed": "debt", "debt": "debt", "price": "price", "prices": "price",
    "discount": "discount", "profit": "profit", "tip": "tip", "tips": "tips", "tax": "tax", "taxes": "taxes",
    "fee": "fee", "fees": "fees", "change": "change", "bill": "bill", "salary": "salary", "income": "income",
    "budget": "budget", "expenses": "expenses", "revenue": "revenue", "rent": "rent", "interest": "interest",
    "sale": "sales", "sales": "sales", "sold": "sales", "sells": "sales", "sell": "sales", "worth": "worth",
    "value": "worth", "wage": "wages", "wages": "wages", "deposit": "deposit", "loss": "loss", "refund": "refund",
    "difference": "difference", "increase": "increase", "raised": "collected", "collected": "collected",
}  # fmt: skip
"""What an amount of money is called after the word before it."""
_IS = _set("is was are were be equals costs cost =")
_VAGUE = _set("answer number amount it he she they there total sum equation result value")


@dataclass(frozen=True, slots=True)
class Around:
    """The words before a calculation, without its own numbers, and those after its result."""

    before: str
    after: str
    people: frozenset[str]
    """Names of people in the question, as written."""
    sum: int
    """How many results of other steps it adds up."""


def names(steps: Sequence[tuple[Around, str]]) -> list[str]:
    """One valid name a step, no two the same. With each step comes what to call it where the words say nothing."""
    plain = [base if _valid(base := _base(around)) else otherwise for around, otherwise in steps]
    chosen: list[str] = []
    for (around, _), base in zip(steps, plain, strict=True):
        alike = [other for (other, _), name in zip(steps, plain, strict=True) if name == base]
        forms = [base]
        if len(alike) > 1:
            owners = {_owner(other) for other in alike} - {""}
            forms = [*_longer(around, base, owned=len(owners) > 1), base]
        name = next((form for form in forms if _valid(form) and form not in chosen), base)
        chosen.append(unique(name, chosen))
    return chosen


def _owner(around: Around) -> str:
    """The first person named before the calculation, in lower case."""
    found = (name.lower() for name in _TOKEN.findall(around.before.replace("'s", "")) if name in around.people)
    return next(found, "")


def _base(around: Around) -> str:
    """The shortest name: the noun after the result, what an amount of money is, or what is said to be the number."""
    tokens = _tokens(around.after)
    if around.before.rstrip().endswith("$") or tokens[:1] in (["dollars"], ["dollar"]):
        subject = _subject(around.before)
        return (
            subject
            if _valid(subject)
            else _money(around, [word for word in tokens if word not in ("dollars", "dollar")])
        )
    phrase = _phrase(tokens)
    return "_".join(phrase) if phrase and phrase[0] not in _PREPOSITIONS else _subject(around.before)


def _longer(around: Around, base: str, *, owned: bool) -> list[str]:
    """Names that tell apart what has the same `base`: whose, which of them, all of them, what is left."""
    forms: list[str] = []
    tokens, words, before = _tokens(around.after), base.split("_"), _tokens(around.before)
    rest = tokens[len(words) :] if tokens[: len(words)] == words else tokens
    if "total" not in words and (around.sum > 1 or (around.sum and _TOTALS & {*before[-8:], *tokens[:6]})):
        forms.append(f"total_{base}")
    if owned and (owner := _owner(around)):
        forms.append(f"{owner}_{base}")
    if where := _where(rest):
        forms.append("_".join([*words, *where]))
    if _REST & {*tokens[:4], *before[-6:]} and not _REST & {*words}:
        forms.append(f"{base}_left")
    if "more" in tokens[:2]:
        forms.append(f"more_{base}")
    return forms


def _phrase(tokens: list[str]) -> list[str]:
    """The noun that `tokens` begin with: `tubes of lip gloss`, `pages per week`, `boxes left`."""
    words: list[str] = []
    i = 0
    while i < len(tokens) and len(words) < _MOST_WORDS:
        word = tokens[i]
        following = tokens[i + 1] if i + 1 < len(tokens) else ""
        if (word in _PER and following in _SPANS) or (word == "per" and following.isalpha()):
            return [*words, "per", following] if words else []
        if not word.isalpha() or word in _ENDS:
            break
        if word in _ARTICLES:
            if words and words[-1] != "of":
                break
        elif word in _PREPOSITIONS:
            if word != "of" or not words or "of" in words:
                break
            words.append(word)
        else:
            words.append(word)
            if word in _REST or word in _TOTALS:
                break
        i += 1
    while words and words[-1] in ("of", "in"):
        words.pop()
    return words[:1] if len(words) > 2 and "of" not in words and words[1].endswith(("ly", "ing", "ed")) else words


def _where(tokens: list[str]) -> list[str]:
    """`in May`, `before break`: a preposition of `tokens` and the noun after it."""
    for i, word in enumerate(tokens[:4]):
        if word in _PREPOSITIONS and word != "of":
            noun = _phrase([token for token in tokens[i + 1 : i + 6] if token not in _ARTICLES])[:2]
            return [word, *noun] if noun and noun[0] != "total" else []
        if not word.isalpha():
            return []
    return []


def _money(around: Around, after: list[str]) -> str:
    """The last word before the calculation that says what kind of amount it is; `money` where none does."""
    before = _tokens(around.before)
    start = max((i + 1 for i, word in enumerate(before) if word in (".", ",", ";", "and", "so")), default=0)
    clause = before[start:][-8:]
    kind = next((_MONEY[word] for word in reversed(clause) if word in _MONEY), "money")
    if after[:1] and after[0] in _REST:
        return "money_left"
    if kind == "money" and {"total"} & {*clause[-4:]}:
        return "total"
    if _TOTALS & {*clause} and kind != "difference":
        return f"total_{kind}"
    if len(after) > 1 and (after[0] in _PER or after[0] == "per") and after[1] in _SPANS:
        return f"{kind}_per_{after[1]}"
    if after[:1] == ["for"] and (noun := _phrase([word for word in after[1:6] if word not in _ARTICLES])):
        return f"{kind}_for_{'_'.join(noun[:2])}"
    return kind


def _subject(before: str) -> str:
    """`The total cost of the books is` is `total_cost`."""
    tokens = _tokens(before)
    while tokens and tokens[-1] in ("=", "$"):
        tokens.pop()
    at = next((i for i in range(len(tokens) - 1, max(-1, len(tokens) - 4), -1) if tokens[i] in _IS), -1)
    if at <= 0:
        return "total" if {"total", "altogether"} & {*tokens[-5:]} else ""
    clause = tokens[: at + 1 if tokens[at - 1 : at + 1] == ["total", "cost"] else at]
    start = max((i + 1 for i, word in enumerate(clause) if not word.isalpha() or word in _ENDS), default=0)
    words = [word for word in clause[start:] if word not in _ARTICLES]
    if "of" in words:
        cut = words.index("of")
        noun = _phrase(words[cut + 1 :])
        words = noun[:2] if words[:cut] and words[cut - 1] in _VAGUE and words[cut - 1] != "total" else words[:cut]
    words = words[-3:]
    return "" if len(words) == 1 and words[0] in _VAGUE - {"total"} else "_".join(words)


def _tokens(text: str) -> list[str]:
    lowered = (token.lower() for token in _TOKEN.findall(text))
    return [re.sub(r"['’]s$|s['’]$", "", token) for token in lowered]


def _valid(name: str) -> bool:
    return (
        0 < len(name) <= _LONGEST
        and name.isascii()
        and name.isidentifier()
        and name.count("_") <= _MOST_WORDS
        and not keyword.iskeyword(name)
        and not hasattr(builtins, name)
        and name != "math"
        and name.split("_")[0] not in _PREPOSITIONS | {"left", "remains", "each"}
        and all(len(word) > 1 or word.isdigit() for word in name.split("_"))
    )
