"""The only prompt text in the project: what is trained is what is served."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from model.base import Message
from model.examples import Worked

TUNED_SYSTEM = "Answer with a short Python program."
"""For a model with an adapter, which has learned the format. Short, so that answers start soon."""

FORMAT_SYSTEM = """Answer the question by writing a short Python program that prints the answer. \
Reply in exactly this form:
<think>one or two sentences of reasoning</think>
<model>
print(0.15 * 200)
</model>
<requires>none</requires>
Inside <requires> list what the program imports as python:NAME, separated by commas, or write none. \
The program has no network and no input."""
"""For a base without an adapter, which has to be told."""


def conversation(question: str, *, tuned: bool, worked: Sequence[Worked] = ()) -> tuple[Message, ...]:
    """The messages that ask `question`. `tuned`: the model carries an adapter trained by this project, and is shown
    `worked`, question and reasoning as comments, of which the first comes last."""
    system = TUNED_SYSTEM if tuned else FORMAT_SYSTEM
    for one in reversed(worked):
        comment = f"{one.question.strip()}\n{one.think.strip()}".replace("\n", "\n# ")
        system += f"\n\n# {comment}\n{one.code}"
    return (Message("system", system), Message("user", question.strip()))


def repair(question: str, reply: str, fault: str, *, tuned: bool, worked: Sequence[Worked] = ()) -> tuple[Message, ...]:
    """The conversation that asks for another program after `reply` failed with `fault`.

    A tuned model knows one exchange and no other: told of the fault in a second one it writes the same again, so it
    is told with the question (docs/LOG.md has the figures).
    """
    if tuned:
        return conversation(f"{question.strip()}\n({fault.strip()})", tuned=True, worked=worked)
    return (
        *conversation(question, tuned=False),
        Message("assistant", reply),
        Message("user", f"That failed: {fault.strip()}\nWrite a corrected program."),
    )


def rendered(tokenizer: Any, messages: Sequence[Message]) -> str:
    """`messages` in the base model's own chat template, up to where its reply begins.

    Qwen3's template would open a thinking block of its own, in the very tag this project uses:
    `enable_thinking=False` keeps it out, and templates that do not know the word ignore it.
    """
    plain = [{"role": message.role, "content": harmless(message.content)} for message in messages]
    text = tokenizer.apply_chat_template(plain, tokenize=False, add_generation_prompt=True, enable_thinking=False)
    return str(text)


def harmless(content: str) -> str:
    """`content` without the control tokens of chat templates, such as `<|im_end|>`: tokenizers read them also in what a
    user wrote, who could so end the turn and begin another."""
    return content.replace("<|", "< |")
