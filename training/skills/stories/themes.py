"""What stories are about: things one can hold, with the verbs, containers, people and places that go with them."""

from __future__ import annotations

import random
from dataclasses import dataclass

from training.skills.stories.telling import Slots


@dataclass(frozen=True, slots=True)
class Theme:
    things: str
    """`singular:plural` or a plural in -s, comma-separated; so are all lists here."""
    boxes: str
    gains: str
    """Verbs by which things come in."""
    losses: str
    """Verbs by which they go."""
    places: str
    kinds: str
    people: str
    role: str
    most: int = 200
    """The largest plausible amount."""
    price: tuple[int, int] = (1, 9)
    """What one thing costs, in dollars."""


THEMES: tuple[Theme, ...] = (
    Theme("apples,pears,peach:peaches,plums,oranges,apricots", "baskets,crates,box:boxes", "pick,harvest,gather",
          "sell,eat,drop", "in the orchard,in the cellar", "ripe,unripe", "neighbours,friends,cousins",
          "fruit farmer", 600, (1, 3)),
    Theme("cupcakes,muffins,cookies,bread rolls,scones,bagels", "trays,box:boxes,tins", "bake,make,buy",
          "eat,sell,burn", "in the bakery,on the counter", "plain,chocolate,vanilla,lemon",
          "guests,neighbours,classmates", "baker", 400),
    Theme("eggs", "cartons,baskets,trays", "collect,gather,buy", "use,sell,break", "in the barn,in the kitchen",
          "white,brown", "neighbours,friends,cousins", "farmer", 500, (1, 2)),
    Theme("tomato:tomatoes,potato:potatoes,carrots,onions,cucumbers,peppers", "sacks,crates,bags",
          "pick,harvest,grow", "use,sell,eat", "in the shed,in the garden", "small,large",
          "family:families,neighbours,friends", "gardener", 600, (1, 4)),
    Theme("pencils,crayons,notebooks,erasers,markers,rulers", "box:boxes,packs,drawers", "buy,order,find",
          "lose,use,lend", "in the classroom,in the cupboard", "red,blue,green,yellow",
          "pupils,classmates,child:children", "teacher", 300, (1, 6)),
    Theme("marbles,stickers,toy cars,domino:dominoes,building blocks,trading cards", "bags,box:boxes,tins",
          "buy,win,find", "lose,trade,sell", "on the shelf,under the bed", "red,blue,yellow,green",
          "friends,cousins,child:children", "collector", 400, (1, 5)),
    Theme("stamps,coins,postcards,badges,comic books", "albums,folders,box:boxes", "collect,buy,find",
          "trade,sell,lose", "in the study,in the attic", "old,new", "friends,grandchild:grandchildren,collectors",
          "collector", 500, (2, 20)),
    Theme("books,magazines,novels,dictionary:dictionaries", "shelf:shelves,box:boxes,crates", "buy,order,borrow",
          "sell,lend,return", "in the library,in the reading room", "old,new", "readers,pupils,class:classes",
          "librarian", 500, (4, 25)),
    Theme("roses,tulips,daisy:daisies,lily:lilies,sunflowers,carnations", "vases,bunch:bunches,pots",
          "plant,pick,buy", "sell,cut,use", "in the garden,in the greenhouse", "red,white,yellow,pink",
          "neighbours,guests,friends", "florist", 300, (1, 6)),
    Theme("fish:fish,trout:trout,crabs,mussels,shrimps", "buckets,nets,coolers", "catch,buy", "sell,eat,release",
          "in the boat,on the pier", "small,large", "family:families,friends,neighbours", "fisherman", 150, (2, 15)),
    Theme("bricks,tiles,planks,nails,screws,paving stones", "pallets,box:boxes,stacks", "buy,order,find",
          "use,break,sell", "on the building site,in the workshop", "old,new", "builders,workers,helpers", "builder",
          900, (1, 8)),
    Theme("tennis balls,footballs,cones,skipping ropes,hockey sticks", "bags,crates,racks", "buy,order,find",
          "lose,lend,sell", "in the gym,in the sports hall", "old,new", "teams,players,class:classes", "coach", 150,
          (3, 25)),
    Theme("envelopes,folders,paper clips,pens,staplers,labels", "box:boxes,drawers,packs", "order,buy,find",
          "use,lose,lend", "in the office,in the storeroom", "white,blue,yellow,red", "colleagues,clerks,trainees",
          "secretary", 400, (1, 6)),
    Theme("seashells,pebbles,sea stars,piece of driftwood:pieces of driftwood", "buckets,jars,bags",
          "find,collect,gather", "lose,throw away,sell", "on the beach,in the beach hut", "white,grey,brown",
          "friends,cousins,child:children", "beachcomber", 250, (1, 4)),
    Theme("beads,buttons,ribbons,sequins,patch:patches", "jars,bags,box:boxes", "buy,find,order", "use,lose,sell",
          "in the sewing room,in the drawer", "red,blue,silver,green", "friends,pupils,sisters", "tailor", 600,
          (1, 3)),
    Theme("balloons,party hats,paper plates,candles,paper cups", "packs,bags,box:boxes", "buy,order,make",
          "use,lose,drop", "in the hall,in the kitchen", "red,blue,gold,striped", "guests,child:children,cousins",
          "party planner", 300, (1, 4)),
    Theme("sandwich:sandwiches,pancakes,dumplings,meatballs,tacos,spring rolls", "platters,plates,box:boxes",
          "make,prepare,order", "eat,sell,serve", "in the kitchen,in the canteen", "warm,cold",
          "guests,cousins,friends", "cook", 200, (2, 9)),
    Theme("chocolates,lollipops,mints,toffees,gummy bears", "jars,bags,box:boxes", "buy,make,win", "eat,sell,drop",
          "in the shop,in the cupboard", "small,large", "friends,child:children,cousins", "shopkeeper", 400, (1, 3)),
    Theme("shirts,scarf:scarves,jackets,hats,pair of socks:pairs of socks", "racks,drawers,box:boxes", "buy,order",
          "sell,donate,return", "in the shop,in the storeroom", "blue,black,grey,green", "customers,sisters,friends",
          "shop owner", 150, (5, 40)),
    Theme("bottle of water:bottles of water,can of soup:cans of soup,jar of honey:jars of honey",
          "crates,shelf:shelves,box:boxes", "buy,order,store", "sell,use,drop", "in the cellar,in the shop",
          "small,large", "family:families,neighbours,customers", "grocer", 300, (1, 8)),
    Theme("chickens,sheep:sheep,goats,ducks,rabbits", "pens,barns,fields", "buy,adopt", "sell,trade,lose",
          "on the farm,in the yard", "white,brown,black", "neighbours,farmers,cousins", "farmer", 150, (8, 60)),
    Theme("letters,parcels,invitations,leaflets,greeting cards", "bags,box:boxes,bundles", "receive,collect",
          "post,deliver,lose", "in the post office,on the desk", "small,large", "family:families,neighbours,helpers",
          "postman", 500, (1, 5)),
    Theme("seedlings,bush:bushes,bulbs,cactus:cacti,young trees", "pots,trays,crates", "plant,buy,grow",
          "sell,lose,give away", "in the nursery,in the greenhouse", "tall,small", "neighbours,gardeners,helpers",
          "gardener", 300, (2, 15)),
    Theme("light bulbs,battery:batteries,cables,plugs,torch:torches", "box:boxes,drawers,packs", "buy,order,find",
          "use,sell,break", "in the hardware shop,in the garage", "old,new", "customers,electricians,helpers",
          "electrician", 300, (1, 12)),
    Theme("photos,drawings,posters,paintings", "albums,folders,frames", "make,print,buy", "sell,lose,give away",
          "in the studio,in the gallery", "framed,unframed", "friends,visitors,cousins", "photographer", 300,
          (2, 30)),
    Theme("tents,lanterns,sleeping bags,blankets", "vans,box:boxes,sheds", "buy,order,borrow", "lend,sell,lose",
          "at the camp,in the hut", "old,new", "families,groups,campers", "camp leader", 120, (10, 60)),
    Theme("video games,board games,puzzles,comics", "shelf:shelves,box:boxes,drawers", "buy,win,borrow",
          "sell,lend,trade", "in the living room,in the bedroom", "old,new", "friends,cousins,classmates", "gamer", 80,
          (5, 40)),
    Theme("slice of pizza:slices of pizza,slice of cake:slices of cake,slice of pie:slices of pie",
          "plates,trays,box:boxes", "order,buy,prepare", "eat,sell,serve", "in the kitchen,in the cafeteria",
          "big,small", "guests,classmates,friends", "waiter", 120, (1, 5)),
    Theme("tickets,tokens,raffle tickets", "rolls,envelopes,bundles", "win,buy,collect", "use,sell,trade",
          "at the fair,at the arcade", "red,blue,yellow", "friends,cousins,classmates", "visitor", 300, (1, 6)),
    Theme("cans,bottles,newspapers,cardboard box:cardboard boxes", "bags,bins,sacks", "collect,find,gather",
          "recycle,sell,crush", "in the garage,at the school", "big,small", "neighbours,classmates,scouts", "scout",
          400, (1, 2)),
    Theme("bracelets,necklaces,rings,keychains,earrings", "box:boxes,trays,jars", "make,buy,order",
          "sell,lose,give away", "in the workshop,at the market", "silver,blue,green", "friends,customers,sisters",
          "jeweller", 150, (3, 30)),
    Theme("bananas,lemons,mango:mangoes,strawberry:strawberries,grapes,cherry:cherries", "bowls,bags,baskets",
          "buy,pick,wash", "eat,use,sell", "in the kitchen,at the stall", "ripe,unripe", "friends,cousins,guests",
          "cook", 250, (1, 3)),
    Theme("dolls,teddy bears,kites,toy trains,puppets", "shelf:shelves,chests,box:boxes", "buy,win,order",
          "sell,donate,lose", "in the toy shop,in the playroom", "small,large", "child:children,cousins,friends",
          "toy maker", 120, (4, 30)),
    Theme("chairs,desks,lamps,computers", "rooms,offices,vans", "buy,order,repair", "sell,lend,return",
          "in the school,in the warehouse", "old,new", "schools,teachers,customers", "caretaker", 150, (15, 90)),
    Theme("pumpkins,watermelon:watermelons,cabbages,ear of corn:ears of corn", "carts,crates,sacks",
          "grow,pick,harvest", "sell,use,give away", "in the field,on the farm", "small,large",
          "neighbours,customers,friends", "farmer", 300, (2, 8)),
    Theme("dog biscuits,bones,rubber balls,collars", "bags,jars,box:boxes", "buy,order,find", "use,sell,lose",
          "in the pet shop,in the kennel", "small,large", "dogs,customers,neighbours", "dog trainer", 200, (1, 9)),
)  # fmt: skip


def pair(entry: str) -> tuple[str, str]:
    """Singular and plural of an entry."""
    singular, _, plural = entry.partition(":")
    return (singular, plural) if plural else (singular.removesuffix("s"), singular)


def pick(rng: random.Random, listed: str) -> str:
    return rng.choice(listed.split(","))


def variable(plural: str) -> str:
    """A program's name for so many things: `bottles of water` are `bottles`."""
    return plural.split(" of ")[0].replace(" ", "_")


def words(rng: random.Random, theme: Theme) -> Slots:
    """One choice of everything the theme offers; what comes in twos differs."""
    first, *more = rng.sample(theme.things.split(","), theme.things.count(",") + 1)
    thing, things = pair(first)
    (box, boxes), (pack, packs) = (pair(entry) for entry in rng.sample(theme.boxes.split(","), 2))
    kind, kind2 = rng.sample(theme.kinds.split(","), 2)
    one, people = pair(pick(rng, theme.people))
    return {
        "thing": thing, "things": things, "others": pair(more[0])[1] if more else "jam jars", "box": box,
        "boxes": boxes, "pack": pack, "packs": packs, "gain": pick(rng, theme.gains), "lose": pick(rng, theme.losses),
        "place": pick(rng, theme.places), "kind": kind, "kind2": kind2, "one": one, "people": people,
        "role": theme.role, "base": things,
    }  # fmt: skip
