"""The sides of `benchmarks/solve.py`: each a process of its own that does what a line of JSON asks, and then waits.

    python -m benchmarks.solve_sides SIDE

A line is `{"do": method, ...arguments}`, the answer what the method returned and the seconds it took. Nothing heavy is
imported before `load`, so that `load` is the whole of it. It needs Linux.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import anyio
import anyio.to_thread

if TYPE_CHECKING:
    from model.loading import Engine

ROOT = Path(__file__).parent.parent
OURS, BARE = "this project, llama.cpp", "llama.cpp bare"
EAGER, OURS_EAGER = "transformers eager bare", "this project, transformers"
BANDWIDTH = "memory"
READ = 512 << 20
"""Bytes read at once, far beyond any cache."""


class Side:
    """The parent's end of one such process; `environment` goes over that of the parent."""

    def __init__(self, name: str, environment: Mapping[str, str] = MappingProxyType({})) -> None:
        self.name = name
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed at the end of the block
        command = [sys.executable, "-m", "benchmarks.solve_sides", name]
        self._process = subprocess.Popen(  # noqa: S603 - fixed words
            command,
            cwd=ROOT,
            env={**os.environ, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        self._answer()  # it is up

    def __enter__(self) -> Side:
        return self

    def __exit__(self, *raised: object) -> None:
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._errors.close()

    def ask(self, do: str, **arguments: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do, **arguments}) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            self._errors.seek(0)
            said = self._errors.read().decode(errors="replace")[-2000:]
            raise RuntimeError(f"the side {self.name!r} has ended. It said:\n{said}")
        answer: dict[str, Any] = json.loads(line)
        return answer


class Project:
    """A `LanguageModel` of this project, and `Solver` with the real sandbox."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def load(self, base: str, adapter: str, **_: Any) -> dict[str, Any]:
        from model.loading import load_model
        from sandbox.home import default_home

        load = partial(load_model, base=base, adapter=adapter, device="cpu", engine=self._engine, home=default_home())
        self._model = await anyio.to_thread.run_sync(load)
        return {"engine": self._model.info.engine}

    async def write(
        self, questions: list[str], tokens: int, temperature: float = 0.0, held: bool | None = None, **_: Any
    ) -> dict[str, Any]:
        """`held` says whether to the grammar; then the questions are asked with worked examples, as `solve` asks."""
        from model.base import GenerateConfig
        from model.prompt import conversation

        config = GenerateConfig(max_new_tokens=tokens, temperature=temperature, constrained=bool(held))
        nearest = self._model.examples.nearest
        worked = [() if held is None else nearest(question) for question in questions]
        asked = [conversation(question, tuned=True, worked=w) for question, w in zip(questions, worked, strict=True)]
        if len(asked) == 1:
            outputs = [await self._model.generate(asked[0], config)]
        else:
            outputs = await self._model.generate_batch(asked, config)
        return {"tokens": sum(out.completion_tokens for out in outputs), "texts": [out.text for out in outputs]}

    async def open(self, packages: list[str]) -> dict[str, Any]:
        """The sandbox, with `packages` installed."""
        from model.solver import Solver
        from sandbox.docker import DockerSandbox
        from sandbox.packages.environments import InstallerConfig
        from sandbox.types import Limits, Program

        self._sandbox = DockerSandbox(installer=InstallerConfig.from_env())
        await self._sandbox.prepare(Limits())
        for package in packages:
            await self._sandbox.execute(Program("1", (package,)))
        self._solver = Solver(self._model, self._sandbox)
        return {}

    async def settle(self) -> dict[str, Any]:
        """As it is when someone asks now and then: the containers that wait for programs are there."""
        from benchmarks.sandbox_sides import settle

        await settle(self._sandbox)
        return {}

    async def solve(self, question: str) -> dict[str, Any]:
        answer = await self._solver.solve(question)
        return {
            "status": answer.status,
            "answer": answer.answer,
            "timings_ms": dict(answer.timings_ms),
            "tokens": dict(answer.tokens),
        }

    async def close(self) -> dict[str, Any]:
        await self._sandbox.aclose()
        return {}


class BareLlama:
    """llama.cpp's server by its wheel, as its documentation shows it: no class, stream or setting of ours."""

    async def load(self, gguf: str, **_: Any) -> dict[str, Any]:
        import xllamacpp

        params = xllamacpp.CommonParams()
        params.model.path = gguf
        params.n_ctx, params.n_parallel, params.n_gpu_layers = 8192, 8, 0
        params.cpuparams.n_threads = params.cpuparams_batch.n_threads = cores()
        params.verbosity = -1
        self._folder = tempfile.TemporaryDirectory()  # it insists on listening
        params.hostnames = [str(Path(self._folder.name) / "llama.sock")]
        self._server = xllamacpp.Server(params)
        return {"engine": "llama.cpp"}

    async def write(self, prompts: list[str], tokens: int, temperature: float = 0.0, **_: Any) -> dict[str, Any]:
        replies: dict[int, Any] = {}

        async def one(i: int) -> None:
            how = {"temperature": temperature, "seed": i, "samplers": ["temperature"] if temperature else ["top_k"]}
            request = {"prompt": prompts[i], "max_tokens": tokens, "ignore_eos": True, "cache_prompt": False, **how}
            done = await anyio.to_thread.run_sync(self._server.handle_completions, request | {"top_k": 1})
            replies[i] = json.loads(done) if isinstance(done, str) else done

        async with anyio.create_task_group() as group:
            for i in range(len(prompts)):
                group.start_soon(one, i)
        return {"tokens": sum(reply["usage"]["completion_tokens"] for reply in replies.values())}


class BareTransformers:
    """The merged model by `generate` of transformers, eager, bfloat16."""

    async def load(self, folder: str, adapter_folder: str | None, **_: Any) -> dict[str, Any]:
        import torch
        from transformers import AutoModelForCausalLM, AutoTokenizer

        network: Any = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.bfloat16)
        if adapter_folder is not None:
            from peft import PeftModel

            network = PeftModel.from_pretrained(network, adapter_folder).merge_and_unload()
        self._network = network.eval()
        self._tokenizer: Any = AutoTokenizer.from_pretrained(folder, padding_side="left")
        return {"engine": f"transformers {network.dtype}"}

    async def write(self, prompts: list[str], tokens: int, temperature: float = 0.0, **_: Any) -> dict[str, Any]:
        import torch

        batch = self._tokenizer(prompts, return_tensors="pt", padding=True, add_special_tokens=False)
        how = {"do_sample": True, "temperature": temperature, "top_k": 0} if temperature else {"do_sample": False}
        with torch.inference_mode():
            written = self._network.generate(**batch, max_new_tokens=tokens, min_new_tokens=tokens, **how)
        return {"tokens": (written.shape[1] - batch["input_ids"].shape[1]) * written.shape[0]}


class Memory:
    """Reads as fast as all cores can, which bounds what a decoder can do: it reads all weights for each token."""

    async def load(self, gguf: str, **_: Any) -> dict[str, Any]:
        import numpy as np
        from gguf import GGUFReader

        self._numbers = np.ones(READ // 8, dtype=np.int64)
        sizes = {tensor.name: int(tensor.n_bytes) for tensor in GGUFReader(gguf).tensors}
        if "output.weight" in sizes:  # else the embedding is read as the output layer
            sizes.pop("token_embd.weight", None)
        return {"bytes_a_token": sum(sizes.values())}

    async def read(self) -> dict[str, Any]:
        """Bytes a second, the best of a few times and of a few ways to read."""
        from concurrent.futures import ThreadPoolExecutor

        import numpy as np

        parts = np.array_split(self._numbers, cores())
        floats = [part.view(np.float32) for part in parts]
        ways: list[tuple[Callable[..., Any], list[Any]]] = [
            (np.bitwise_or.reduce, parts),
            (np.sum, floats),
            (np.max, parts),
        ]
        best = 0.0
        with ThreadPoolExecutor(len(parts)) as threads:
            for way, pieces in ways:
                for _ in range(3):
                    start = time.perf_counter()
                    list(threads.map(way, pieces))
                    best = max(best, READ / (time.perf_counter() - start))
        return {"bytes_a_second": best}


SIDES: dict[str, Callable[[], Any]] = {
    OURS: lambda: Project("llamacpp"),
    BARE: BareLlama,
    EAGER: BareTransformers,
    OURS_EAGER: lambda: Project("transformers"),
    BANDWIDTH: Memory,
}


async def started(question: str) -> dict[str, float]:
    """Start a server over stdio: seconds until the handshake is done, until `question` is answered, and what is ready
    after, the time of a warm answer taken off; and bytes in memory then."""
    from server.client import WorldModelClient

    before, start = children(), time.perf_counter()
    async with WorldModelClient(args=("-m", "server", "serve")) as client:
        handshake = time.perf_counter() - start
        await client.solve(question, timeout_s=120)
        first = time.perf_counter() - start
        warm = []
        for _ in range(3):
            await anyio.sleep(0.5)  # a container is made ready meanwhile
            again = time.perf_counter()
            await client.solve(question, timeout_s=120)
            warm.append(time.perf_counter() - again)
        (server,) = children() - before
        usual = statistics.median(warm)
        return {"handshake": handshake, "first": first, "warm": usual, "ready": first - usual, **resident(server)}


def children() -> set[int]:
    """Processes that this one started."""
    found = set()
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has ended
            if int(file.read_text().rpartition(")")[2].split()[1]) == os.getpid():
                found.add(int(file.parent.name))
    return found


def cores() -> int:
    return len(os.sched_getaffinity(0))


def resident(pid: int | str = "self") -> dict[str, int]:
    """Bytes of a process that are in memory: now, and the most there have been."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    kib = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.startswith(("VmRSS", "VmHWM"))}
    return {"steady": kib["VmRSS"] * 1024, "peak": kib["VmHWM"] * 1024}


def machine_seconds() -> float:
    """Of processor time, by all processes of this machine and by what it shares its processors with."""
    user, nice, system, _, _, irq, softirq, steal = map(int, Path("/proc/stat").read_text().split()[1:9])
    return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")


async def main(name: str, replies: Any) -> None:
    side = SIDES[name]()
    print("{}", file=replies, flush=True)
    # In a thread, as the sandbox has work of its own to do while nobody asks.
    while line := await anyio.to_thread.run_sync(sys.stdin.readline, abandon_on_cancel=True):
        request = json.loads(line)
        if request["do"] == "resident":
            print(json.dumps(resident()), file=replies, flush=True)
            continue
        others, start = machine_seconds() - time.process_time(), time.perf_counter()
        answer = await getattr(side, request.pop("do"))(**request)
        seconds = time.perf_counter() - start
        others = max(0.0, machine_seconds() - time.process_time() - others) / seconds
        print(json.dumps({**answer, "seconds": seconds, "others": others}), file=replies, flush=True)


if __name__ == "__main__":
    # What the libraries say goes to standard error; standard output is for the parent alone.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    anyio.run(main, sys.argv[1], answers)
    os._exit(0)  # llama.cpp's threads do not all end
