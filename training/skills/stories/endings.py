"""What may be asked of a number of things that somebody has in the end; each costs one step."""

from __future__ import annotations

from training.skills.stories.graph import ImplausibleError, Node, as_percent, given, rounded_up
from training.skills.stories.plot import Plot
from training.skills.stories.telling import Pool
from training.skills.stories.themes import Theme

LEFT = Pool(
    "how many {things} {a.do} have left",
    "how many {things} {they.be} left",
    "how many {things} {they.remain}",
    "how many {a.do} have left",
    "how many {things} {a.does} have now",
    "what number of {things} {it.be} left in the end",
    "how many of the {things} {they.be} still there",
    "how many {things} {a.do} still have",
    "how many {things} {it.do} that leave",
    each=2,
)
GROWN = Pool(
    "how many {things} {a.do} have then",
    "how many {things} {a.does} have now",
    "how many {things} {they.be} there now",
    "how many {a.do} have in the end",
    "how many {things} {a.do} have altogether",
    "what {it.be} the number of {things} in the end",
    "to how many {things} {it.do} that bring the number",
    "how many {things} {a.do} end up with",
    "how many {things} {it.do} that make in the end",
    each=2,
)
ASK_ONE = Pool(
    "how many {things} {a.do} have",
    "how many {a.do} have",
    "how many {things} {they.belong} to {a.o}",
    "how many {things} is that for {a.name}",
    "what {it.be} the number of {things} that {a.have}",
    "what number of {things} {a.do} own",
)
OWN = Pool(
    "how many {things} {a.do} have in the end",
    "how many {things} {a.does} have now",
    "how many {a.do} have in the end",
    "how many {things} {a.do} have after that",
    "what {it.be} the number of {things} that {a.have} in the end",
    "what number of {things} {a.do} end up with",
)
TOTAL = Pool(
    "how many {things} {a.do} have in total",
    "how many {things} {a.do} have altogether",
    "how many {things} {they.be} there in all",
    "what {it.be} the total number of {things}",
    "how many {things} {a.do} have",
    "how many {things} does that make",
    "what number of {things} {a.do} have",
)
SHARE = Pool(
    "{a.share} {mine} {things} equally among {n} {people}",
    "{a.divide} {mine} {things} equally among {n} {people}",
    "{n} {people} {they.share} {mine} {things} equally",
    "{a.split} all {mine} {things} evenly between {n} {people}",
    "{a.give} all {mine} {things} to {n} {people}, the same number to each",
    "{n} {people} {they.receive} equal shares of {mine} {things}",
    "{a.hand} all {mine} {things} out to {n} {people} in equal shares",
)
ASK_SHARE = Pool(
    "how many {things} {it.do} each {one} get",
    "how many {things} {they.be} there for each {one}",
    "how many {it.do} each {one} receive",
    "how many {things} {it.do} one {one} get",
    "what {it.be} each share",
    "how many {things} {they.go} to each {one}",
    "how large {it.be} the share of each {one}",
)
PACK = Pool(
    "{a.put} the {things} into {packs} of {n}",
    "each {pack} {it.hold} {n} {things}",
    "{a.put} {n} {things} into each {pack}",
    "{n} {things} {they.go} into each {pack}",
    "there {it.be} room for {n} {things} in each {pack}",
    "{packs} {they.take} {n} {things} apiece",
    "{n} {things} {they.make} one full {pack}",
)
ASK_GROUPS = Pool(
    "how many {packs} {a.do} fill",
    "how many {packs} {they.be} there",
    "how many {packs} {a.do} get",
    "how many {packs} is that",
    "into how many {packs} {they.do} the {things} go",
    "what number of {packs} {a.do} fill",
)
ASK_FULL = Pool(
    "how many full {packs} {they.be} there",
    "how many {packs} {a.do} fill completely",
    "how many full {packs} {a.do} get",
    "how many complete {packs} {they.be} there",
    "how many {packs} {they.be} completely full",
    "what number of full {packs} {a.do} end up with",
)
ASK_NEEDED = Pool(
    "how many {packs} {a.do} need for all the {things}",
    "how many {packs} {they.be} needed to hold all of them",
    "how many {packs} must there be so that no {thing} is left out",
    "what is the smallest number of {packs} that {it.hold} all the {things}",
    "at least how many {packs} {they.be} needed for all the {things}",
    "to fit every {thing}, how many {packs} {a.do} need",
)
ASK_OVER = Pool(
    "how many {things} {they.be} left over",
    "how many {things} {they.do} not fit into a full {pack}",
    "how many {things} {they.remain} after filling as many {packs} as possible",
    "how many are left when no more full {packs} can be made",
    "how many {things} {they.be} over once the full {packs} {they.be} done",
    "what number of {things} {it.be} in no full {pack}",
)
SELL = Pool(
    "{a.sell} all {mine} {things} for {x.money} each",
    "{a.sell} all {mine} {things} at {x.money} apiece",
    "each of {mine} {things} {it.sell} for {x.money}",
    "each of {mine} {things} {it.be} worth {x.money}",
    "all {mine} {things} {they.be} sold for {x.money} each",
    "{a.ask} {x.money} for each of {mine} {things} {a.and sell} them all",
    "buyers {they.pay} {x.money} for every single one of {mine} {things}",
)
ASK_MONEY = Pool(
    "how much money {a.do} get for them",
    "how much money is that in total",
    "how much {they.be} all of them worth",
    "how much money {a.do} get for all of them",
    "how many dollars is that",
    "what sum of money {it.do} that bring",
    "how much money {it.do} that come to",
)
WANT = Pool(
    "{a.want} to have {n} {things}",
    "{a.need} {n} {things}",
    "{a.need} {n} {things} in all",
    "the goal {it.be} {n} {things}",
    "an order for {n} {things} {it.come} in",
    "the aim {it.be} to reach {n} {things}",
    "someone {it.ask} {a.o} for {n} {things}",
)
ASK_WANT = Pool(
    "how many more {things} {a.do} need",
    "how many {things} {they.be} still missing",
    "how many more {a.do} have to get",
    "how many {things} {they.be} missing",
    "how many {things} {they.be} lacking",
    "how far short of that number {a.was}",
)
OTHER = Pool(
    "{d.have} {n} {things}",
    "{d.gain} {n} {things}",
    "{d.s} number of {things} {it.be} {n}",
    "there {they.be} {n} {things} at {d.s} place",
    "{d.own} {n} {things}",
    "{d.s} {things} {they.number} {n}",
)
ASK_MORE = Pool(
    "how many more {things} {a.do} have than {d.o}",
    "how many more {things} than {d.o} {a.do} have",
    "how many {things} more than {d.o} {a.do} have",
    "how many fewer {things} {d.do} have than {a.o}",
    "by how many {things} {a.was} ahead of {d.name}",
    "what {it.be} {a.s} lead over {d.o}",
)
ASK_FEWER = Pool(
    "how many fewer {things} {a.do} have than {d.o}",
    "how many more {things} {d.do} have than {a.o}",
    "how many {things} fewer than {d.o} {a.do} have",
    "how many more {things} than {a.o} {d.do} have",
    "by how many {things} {a.was} behind {d.name}",
    "how large {it.be} the gap between {a.name} and {d.name}",
)
ASK_TIMES = Pool(
    "how many times as many {things} {a.do} have as {d.o}",
    "how many times as many {things} as {d.o} {a.do} have",
    "how many times the number of {things} of {d.name} {a.do} have",
    "how many times {d.s} number of {things} {a.do} have",
    "what {it.be} {a.s} number of {things} divided by that of {d.name}",
)
ASK_BOTH = Pool(
    "how many {things} {they.be} there altogether",
    "how many {things} is that in all for the two together",
    "how many {things} {they.be} there in total, with {d.s}",
    "what is the total of both numbers of {things}",
    "how many {things} is that if both put them together",
    "if {d.s} {things} are counted too, how many is that",
)
LASTS = Pool(
    "{n} {things} {they.be} used every day",
    "{n} of them {they.be} needed each day",
    "every day {n} of the {things} {they.go}",
    "{a.need} {n} of them a day",
    "day after day, {n} of the {things} {they.be} used up",
    "the daily need {it.be} {n} {things}",
)
ASK_LASTS = Pool(
    "for how many days {it.be} that enough",
    "how many days {they.do} the {things} last",
    "after how many days {they.be} none left",
    "how many days {they.do} they last",
    "how many days pass until all the {things} are gone",
    "for what number of days {they.do} the {things} suffice",
)
ASK_PERCENT = Pool(
    "what percentage of the first number {it.be} left",
    "what percent of the first number of {things} is that",
    "what percent of the original {things} {it.remain}",
    "what percentage of the original number {a.do} still have",
    "how large a part of the original number is that, in percent",
    "expressed as a percentage of the starting number, how much {it.be} left",
)
OWN_ENDINGS = ("share", "sell", "want", "more", "fewer", "times")
"""Those that leave no doubt whose things are meant when somebody else has some too."""
ENDINGS = (
    "share",
    "groups",
    "full",
    "needed",
    "over",
    "sell",
    "want",
    "more",
    "fewer",
    "times",
    "both",
    "lasts",
    "percent",
)


def end(plot: Plot, have: Node, theme: Theme, kind: str, first: Node | None) -> None:
    """Close the story of `have` with a question; `first` is what there was before it changed, if it did."""
    if kind == "any":
        kind = plot.rng.choice(ENDINGS)
    if "shared" in plot.words and kind not in OWN_ENDINGS:
        raise ImplausibleError("whose things?")
    if kind == "share":
        n = plot.divisor(have, 2, 12, str(plot.words["people"]))
        plot.tell(SHARE, event=True, n=n)
        plot.let("each", have / n)
        plot.ask(ASK_SHARE)
    elif kind in ("groups", "full", "needed", "over"):
        _packed(plot, have, kind)
    elif kind == "sell":
        x = plot.price(*theme.price)
        plot.tell(SELL, x=x)
        plot.let("money", have * x, scale=100)
        plot.ask(ASK_MONEY)
    elif kind == "want":
        n = given((have.whole // 10 + plot.rng.randint(1, 9)) * 10 if plot.rng.random() < 0.5 else
                  have.whole + plot.rng.randint(2, 40))  # fmt: skip
        plot.tell(WANT, n=n)
        plot.let("needed", n - have)
        plot.ask(ASK_WANT)
    elif kind == "lasts":
        n = plot.divisor(have, 2, 15)
        plot.tell(LASTS, n=n)
        plot.let("days", have / n)
        plot.ask(ASK_LASTS)
    elif kind == "percent":
        if first is None or have.value >= first.value:
            raise ImplausibleError("nothing has gone")
        plot.let("percent", as_percent(have, first))
        plot.ask(ASK_PERCENT)
    else:
        _compared(plot, have, theme, kind)


def _packed(plot: Plot, have: Node, kind: str) -> None:
    if kind == "groups":
        n = plot.divisor(have, 2, 30)
    else:
        n = plot.number(3, min(24, have.whole // 2))
        if have.value % n.value == 0:
            raise ImplausibleError("nothing is left over")
    plot.tell(PACK, n=n)
    packs = str(plot.words["packs"])
    if kind == "groups":
        plot.let(packs, have / n)
    elif kind == "full":
        plot.let(f"full_{packs}", have // n)
    elif kind == "needed":
        plot.let(packs, rounded_up(have, n))
    else:
        plot.let("left_over", have % n)
    plot.ask({"groups": ASK_GROUPS, "full": ASK_FULL, "needed": ASK_NEEDED, "over": ASK_OVER}[kind])


def _compared(plot: Plot, have: Node, theme: Theme, kind: str) -> None:
    if kind == "times":
        n = plot.divisor(have, 2, have.whole // 2)
        plot.tell(OTHER, n=n)
        plot.let("times", have / n)
        plot.ask(ASK_TIMES)
        return
    if kind == "more":
        n = plot.number(2, have.whole - 2)
    elif kind == "fewer":
        n = given(have.whole + plot.rng.randint(2, max(4, theme.most // 4)))
    else:
        n = plot.number(2, theme.most)
    plot.tell(OTHER, n=n)
    if kind == "both":
        plot.let("both", have + n)
        plot.ask(ASK_BOTH)
    else:
        plot.let("difference", have - n if kind == "more" else n - have)
        plot.ask(ASK_MORE if kind == "more" else ASK_FEWER)
