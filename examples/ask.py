"""Ask a question and run a program from a script. Start it with `python examples/ask.py`."""

import asyncio

from server.client import ToolFailed, WorldModelClient


async def main() -> None:
    async with WorldModelClient() as worldmodel:
        answer = await worldmodel.solve("What's 15% of 200?", progress=print)
        print(answer.status, answer.answer)
        print(answer.code)

        run = await worldmodel.execute("import numpy\nprint(numpy.arange(5).sum())", requires=["python:numpy"])
        print(run.stdout, run.environment.installed)

        try:
            await worldmodel.execute("print(1)", requires=["--index-url=https://example.org"])
        except ToolFailed as refusal:
            print(refusal)


asyncio.run(main())
