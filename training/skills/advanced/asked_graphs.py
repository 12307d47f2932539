"""Small graphs asked about by name: shortest way, search orders, spanning tree, tasks in order."""

from __future__ import annotations

import itertools
import random

from training.skills.base import Draft
from training.skills.data.tellers import tellers


def _joined_nodes(rng: random.Random, nodes: list[str], more: int) -> list[tuple[str, str]]:
    """Pairs of `nodes` that join them all, and `more` others; each pair in the order of `nodes`."""
    pairs = [(rng.choice(nodes[:i]), nodes[i]) for i in range(1, len(nodes))]
    others = [pair for pair in itertools.combinations(nodes, 2) if pair not in pairs]
    return sorted(pairs + rng.sample(others, min(more, len(others))))


def _weighted(rng: random.Random) -> tuple[list[tuple[str, str, int]], str]:
    nodes = list("ABCDEF"[: rng.choice((4, 4, 5, 5, 6))])
    edges = [(a, b, rng.randint(1, 12)) for a, b in _joined_nodes(rng, nodes, rng.randint(1, 4))]
    shape = rng.choice(("{}-{} {}", "{}-{}: {}", "{}-{} ({})", "{}{}={}"))
    return edges, ", ".join(shape.format(*edge) for edge in edges)


def shortest_route(rng: random.Random) -> Draft:
    edges, said = _weighted(rng)
    nodes = sorted({node for a, b, _ in edges for node in (a, b)})
    start, goal = nodes[0], rng.choice(nodes[2:])
    far = {(a, b): 0 if a == b else 10**6 for a in nodes for b in nodes}
    far |= {pair: w for a, b, w in edges for pair in ((a, b), (b, a))}
    for k, a, b in itertools.product(nodes, repeat=3):
        far[a, b] = min(far[a, b], far[a, k] + far[k, b])
    teller, friend, _ = tellers(edges, goal)
    return Draft(
        phrasings=(
            f"{teller.name} knows the roads between the villages, with their length in km: {said}. How long is"
            f" the shortest way from {start} to {goal}?",
            f"On {friend.name}'s map are the paths {said}. {friend.he.capitalize()} wants to get from {start} to"
            f" {goal} and walk as little as possible. How far is it?",
            f"What is the length of the shortest path from {start} to {goal} in a graph with the edges {said}?",
            f"Dijkstra: edges {said}. distance from {start} to {goal}",
            f"Undirected graph {said}. Find the shortest distance between {start} and {goal}.",
            f"Shortest path length from {start} to {goal} with edges {said}?",
            f"Roads and their lengths in km: {said}. How long is the shortest way from {start} to {goal}?",
            f"shortest path {start} -> {goal}, edges {said}, total weight",
            f"Run Dijkstra's algorithm on the edges {said} and give the distance of {goal} from {start}.",
            f"Towns are joined by roads: {said} (minutes). What is the quickest time from {start} to {goal}?",
            f"With Python, find the minimum cost of getting from {start} to {goal} in the network {said}.",
            f"weighted graph {said}, how far is {goal} from {start} at least",
            f"How short can a route from {start} to {goal} be if the edges are {said}?",
            f"Give the smallest total weight of a path from {start} to {goal} for the edges {said}.",
        ),
        think=f"Start with 0 at {start} and shorten the distances along the edges until nothing changes.",
        code=(
            f'edges = {edges}\nfar = {{"{start}": 0}}\nfor _ in edges:\n'
            "    for a, b, w in edges + [(b, a, w) for a, b, w in edges]:\n        if a in far and far[a] + w <"
            " far.get(b, far[a] + w + 1):\n"
            f'            far[b] = far[a] + w\nprint(far["{goal}"])'
        ),
        answer=str(far[start, goal]),
    )


def spanning_tree_weight(rng: random.Random) -> Draft:
    edges, said = _weighted(rng)
    nodes = {node for a, b, _ in edges for node in (a, b)}
    reached, total = {"A"}, 0
    while reached != nodes:
        w, node = min((w, b if a in reached else a) for a, b, w in edges if (a in reached) != (b in reached))
        reached.add(node)
        total += w
    return Draft(
        phrasings=(
            f"The village wants to connect all houses with cable. Possible lines and their lengths are {said}."
            f" What is the least total length?",
            f"What is the total weight of the minimum spanning tree of the graph with edges {said}?",
            f"minimum spanning tree weight of edges {said}",
            f"Use Kruskal's algorithm on {said}. What does the tree weigh?",
            f"MST cost for the edges {said}",
            f"Houses can be joined by cables of these lengths: {said}. How much cable joins all of them at least?",
            f"kruskal {said} total weight of the tree",
            f"Find the weight of a minimum spanning tree: {said}.",
            f"The possible roads and their costs are {said}. What is the lowest cost to connect every place?",
            f"Prim's algorithm on the weighted edges {said}: sum of the chosen weights?",
            f"Give the sum of the weights in the minimal spanning tree of {said}.",
        ),
        think="Take the edges from the lightest on, each one that joins two separate groups, and add their weights.",
        code=(
            f"edges = {edges}\ngroup = {{node: node for a, b, w in edges for node in (a, b)}}\ntotal = 0\n"
            "for a, b, w in sorted(edges, key=lambda edge: edge[2]):\n    old, new = group[a], group[b]\n"
            "    if old != new:\n        total += w\n"
            "        group = {node: new if g == old else g for node, g in group.items()}\nprint(total)"
        ),
        answer=str(total),
    )


def _plain_graph(rng: random.Random) -> tuple[list[tuple[int, int]], str, dict[int, list[int]]]:
    nodes = list("1234567"[: rng.randint(4, 7)])
    edges = [(int(a), int(b)) for a, b in _joined_nodes(rng, nodes, rng.randint(0, 3))]
    near: dict[int, list[int]] = {int(node): [] for node in nodes}
    for a, b in edges:
        near[a].append(b)
        near[b].append(a)
    return edges, ", ".join(f"{a}-{b}" for a, b in edges), {node: sorted(some) for node, some in near.items()}


def breadth_first_order(rng: random.Random) -> Draft:
    edges, said, near = _plain_graph(rng)
    start = rng.choice((1, 1, 1, 2, 3))
    layer, order = [start], [start]
    while layer:
        after: list[int] = []
        for node in layer:
            after += [one for one in near[node] if one not in order + after]
        order += after
        layer = after
    return Draft(
        phrasings=(
            f"BFS order from node {start} in the graph {said}, smaller numbers first",
            f"In which order does breadth-first search from {start} visit the graph with edges {said}? Take smaller"
            f" neighbours first and give a list.",
            f"Breadth-first search of {said} starting at {start}, lower neighbours first: list the visited nodes.",
            f"bfs starting at {start}, edges {said}, neighbours ascending, list of visited nodes",
            f"Edges: {said}. Visit the nodes from {start} on by BFS, neighbours in ascending order. Which list?",
            f"Give the BFS traversal of the undirected graph {said} from {start} (neighbours in numeric order).",
            f"Using Python, print the breadth first order of {said} from node {start}, small neighbours first.",
            f"graph {said}; breadth first from {start}, in numeric order among neighbours; order as a list?",
            f"A rumour spreads from person {start} over the friendships {said}. In which BFS order, lower numbers"
            f" first, do people hear it, as a list?",
            f"Find the order of a breadth-first traversal from {start} over the edges {said}, smaller nodes first.",
            f"List the nodes of {said} as BFS from {start} reaches them, smaller neighbours first.",
        ),
        think=f"Go through a list that begins with {start} and append each node's new neighbours in ascending order.",
        code=(
            f"edges = {edges}\norder = [{start}]\nfor node in order:\n"
            "    near = sorted([b for a, b in edges if a == node] + [a for a, b in edges if b == node])\n"
            "    order.extend([n for n in near if n not in order])\nprint(order)"
        ),
        answer=str(order),
    )


def depth_first_order(rng: random.Random) -> Draft:
    edges, said, near = _plain_graph(rng)
    start = rng.choice((1, 1, 1, 2, 3))
    order: list[int] = []

    def go(node: int) -> None:
        if node not in order:
            order.append(node)
            for one in near[node]:
                go(one)

    go(start)
    return Draft(
        phrasings=(
            f"DFS order from node {start} in the graph {said}, smaller numbers first",
            f"In which order does depth-first search from {start} visit the graph with edges {said}? Take smaller"
            f" neighbours first and give a list.",
            f"Depth-first search of {said} starting at {start}, lower neighbours first: list the visited nodes.",
            f"dfs starting at {start}, edges {said}, neighbours ascending, list of visited nodes",
            f"Edges: {said}. Visit the nodes from {start} on by DFS, neighbours in ascending order. Which list?",
            f"Give the DFS preorder of the undirected graph {said} from {start} (neighbours in numeric order).",
            f"Using Python, print the depth first order of {said} from node {start}, small neighbours first.",
            f"graph {said}; depth first from {start}, in numeric order among neighbours; order as a list?",
            f"Find the order of a depth-first traversal from {start} over the edges {said}, smaller nodes first.",
            f"List the nodes of {said} as DFS from {start} reaches them, smaller neighbours first.",
        ),
        think=(
            f"Take a node from a stack that begins with {start}; push its neighbours so that the smallest comes next."
        ),
        code=(
            f"edges = {edges}\nstack, order = [{start}], []\nwhile stack:\n    node = stack.pop()\n"
            "    if node not in order:\n        order.append(node)\n"
            "        near = [b for a, b in edges if a == node] + [a for a, b in edges if b == node]\n"
            "        stack += sorted(near, reverse=True)\nprint(order)"
        ),
        answer=str(order),
    )


def tasks_in_order(rng: random.Random) -> Draft:
    names = rng.choice((list("ABCDE"), list("abcde"), ["bake", "cool", "heat", "mix", "serve"]))
    names = names[: rng.choice((4, 5))]
    rank = rng.sample(names, len(names))
    pairs = [(rank[i], rank[j]) for i, j in itertools.combinations(range(len(rank)), 2) if rng.random() < 0.5]
    if {name for pair in pairs for name in pair} != set(names):
        return tasks_in_order(rng)
    said = ", ".join(f"{a} before {b}" for a, b in pairs)
    arrows = ", ".join(f"{a} -> {b}" for a, b in pairs)
    value = next(
        some for some in itertools.permutations(sorted(names)) if all(some.index(a) < some.index(b) for a, b in pairs)
    )
    tie = "alphabetical where free"
    teller, _, _ = tellers(pairs)
    return Draft(
        phrasings=(
            f"To finish, {teller.name} must do {said}. In what order can {teller.he} do it all ({tie}, separated"
            f" by spaces)?",
            f"Topological order of the tasks: {said}; {tie}, separated by spaces",
            f"topological sort of {arrows} ({tie}), names separated by spaces",
            f"Tasks must be done {said}. Give an order, {tie}, with spaces between.",
            f"Put the jobs in a valid order: {said}. Where several could come next, take the first in the alphabet."
            f" Separate by spaces.",
            f"Kahn's algorithm on {arrows}, alphabetically first among the free ones; order with spaces?",
            f"In which order can I do the tasks if {said}? Of those that are free, always the first in the alphabet;"
            f" separate by spaces.",
            f"dependencies {arrows}: execution order, ties alphabetical, space separated",
            f"Sort topologically, ties in alphabetical order: {arrows}. Print the names with spaces.",
            f"Find the topological order of the graph {arrows} ({tie}) and write it with spaces.",
            f"Given {said}, what is the topological order ({tie}), separated by spaces?",
        ),
        think="Again and again take the first task in the alphabet whose tasks before it are all done.",
        code=(
            f"pairs = {pairs}\nleft = sorted({{name for pair in pairs for name in pair}})\norder = []\nwhile left:\n"
            "    free = [t for t in left if all(a in order for a, b in pairs if b == t)]\n"
            "    order.append(free[0])\n    left.remove(free[0])\nprint(*order)"
        ).replace("'", '"'),
        answer=" ".join(value),
    )
