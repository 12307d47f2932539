"""From an adapter to a model of its own: merged right, served right, refused when worse, nothing left behind."""

import errno
import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import anyio
import pytest
from filelock import FileLock

from model.adapter import SHIPPED, WEIGHTS_FILE, merged_into
from model.base import LanguageModel, ModelInfo
from model.bases import find, fingerprint, sha256_of
from model.errors import AdapterMismatchError, ExportError, ModelUnavailableError
from model.examples import Worked
from model.loading import load_model
from model.merging import merge
from model.solver import Solver
from model.weights import weights_of
from sandbox.docker import DockerSandbox
from sandbox.home import default_home
from training import export
from training.comparison import Comparison, compare
from training.evaluate import EvalReport, Outcome, Question, Share, evaluate

pytestmark = pytest.mark.slow

QUESTIONS = [Question(f"q{i}", "1") for i in range(8)]
KINDS = {"lora": {}, "rslora": {"use_rslora": True}, "dora": {"use_dora": True}}


def make_base(folder: Path) -> Path:
    """A Llama of a few thousand bfloat16 weights, with a tokenizer."""
    import torch
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    torch.manual_seed(0)
    sizes = {"hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2}
    config = LlamaConfig(vocab_size=8, num_key_value_heads=1, tie_word_embeddings=True, eos_token_id=1, **sizes)
    LlamaForCausalLM(config).to(torch.bfloat16).save_pretrained(folder)
    words = Tokenizer(WordLevel({"<unk>": 0, "<end>": 1, "word": 2}, unk_token="<unk>"))
    PreTrainedTokenizerFast(tokenizer_object=words, eos_token="<end>", unk_token="<unk>").save_pretrained(folder)
    return folder


def make_adapter(folder: Path, base: Path, home: Path, **kind: Any) -> Path:
    """An adapter for `base` whose update is not zero."""
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    network = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    targets = ["q_proj", "v_proj", "down_proj"]
    tuned = get_peft_model(
        network, LoraConfig(r=4, lora_alpha=16, target_modules=targets, task_type="CAUSAL_LM", **kind)
    )
    for name, weight in tuned.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(weight, std=0.1)
    tuned.save_pretrained(folder)
    named = {"name": base.name, "sha256": fingerprint(base, home)}
    (folder / "manifest.json").write_text(json.dumps({"base": named}))
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_base(tmp_path_factory.mktemp("bases") / "tiny")


@pytest.fixture(scope="module")
def adapter(
    tmp_path_factory: pytest.TempPathFactory, base: Path, home: Path, keep_examples: Callable[..., None]
) -> Path:
    folder = make_adapter(tmp_path_factory.mktemp("adapters") / "mine", base, home)
    manifest = json.loads((folder / "manifest.json").read_text())
    (folder / "manifest.json").write_text(json.dumps({**manifest, "config": {"worked_examples": True}}))
    keep_examples(folder, Worked("sum", "1 and 2?", "Add.", "print(1 + 2)"))
    return folder


def report(model: ModelInfo, right: str, structure: str = "") -> EvalReport:
    """One outcome to a character, `+` for yes."""
    rows = zip(right, structure or "+" * len(right), strict=True)
    outcomes = [
        Outcome("q", "1", "all", None, has_tags == "+", True, is_right == "+", "verified", 1, "", (), "", {})
        for is_right, has_tags in rows
    ]
    return EvalReport(model, 1, tuple(outcomes))


class Judge:
    """Says what it is told to of each model in turn, and notes which models it was shown."""

    def __init__(self, *right: str) -> None:
        self._right = iter(right)
        self.shown: list[ModelInfo] = []

    def __call__(self, model: LanguageModel, questions: Sequence[Question]) -> EvalReport:
        self.shown.append(model.info)
        return report(model.info, next(self._right))


Exporting = Callable[..., export.Export]


@pytest.fixture
def exporting(adapter: Path, base: Path, home: Path, tmp_path: Path) -> Exporting:
    """`export` of the tiny adapter into `tmp_path/out`, on the CPU."""

    def run(judge: Judge, **changed: Any) -> export.Export:
        given = {"adapter": adapter, "out": tmp_path / "out", "questions": QUESTIONS, "base": str(base), **changed}
        return export.export(**given, judge=judge, source="rows.jsonl", device="cpu", home=home, say=lambda words: None)

    return run


@pytest.mark.parametrize(
    ("lost", "gained", "chance", "worse"),
    [
        (0, 0, 1.0, False),
        (4, 0, 0.0625, False),
        (5, 0, 0.03125, True),
        (10, 4, 0.0898, False),
        (12, 4, 0.0384, True),
        (3, 30, 1.0, False),
    ],
)
def test_losses_count_as_worse_where_chance_would_rarely_make_them(
    lost: int, gained: int, chance: float, worse: bool
) -> None:
    found = Comparison("right", Share(50, 100), Share(50 - lost + gained, 100), lost, gained)
    assert found.chance == pytest.approx(chance, abs=1e-4)
    assert found.worse is worse


def test_adapter_and_export_are_compared_question_by_question() -> None:
    info = ModelInfo("b", "", None, None, "e")
    right, structure = compare(report(info, "++--", "++++").outcomes, report(info, "+-+-", "+++-").outcomes)
    assert (right.before, right.after, right.lost, right.gained) == (Share(2, 4), Share(2, 4), 1, 1)
    assert (structure.before, structure.after, structure.lost, structure.gained) == (Share(4, 4), Share(3, 4), 1, 0)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_lora_is_merged_to_the_same_function(kind: str, base: Path, home: Path, tmp_path: Path) -> None:
    import torch
    from peft import PeftModel
    from transformers import AutoModelForCausalLM

    folder = make_adapter(tmp_path / kind, base, home, **KINDS[kind])
    merge(base, folder, tmp_path / "merged", rounded=False)
    tokens = torch.tensor([[2, 3, 4, 5]])
    with torch.inference_mode():
        plain = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
        before = plain(tokens).logits
        adapted = PeftModel.from_pretrained(plain, str(folder)).eval()(tokens).logits
        merged = AutoModelForCausalLM.from_pretrained(tmp_path / "merged", dtype=torch.float32)(tokens).logits
    assert (adapted - before).abs().max() > 0.01
    torch.testing.assert_close(merged, adapted, atol=1e-5, rtol=1e-4)


@pytest.mark.model
def test_an_export_is_a_base_that_is_asked_as_its_adapter_was_trained(
    exporting: Exporting, adapter: Path, home: Path, tmp_path: Path
) -> None:
    judge = Judge("+++-----", "++-+----")
    done = exporting(judge)
    weights = sha256_of(tmp_path / "out" / "model.safetensors")
    assert judge.shown[0].adapter == judge.shown[1].adapter == "mine"
    assert (judge.shown[1].base, judge.shown[1].base_sha256) == ("out", weights)
    served = load_model(base=str(done.folder), device="cpu", home=home).info
    assert (served.adapter, served.adapter_sha256) == ("mine", sha256_of(adapter / WEIGHTS_FILE))
    assert load_model(base=str(done.folder), adapter="none", device="cpu", home=home).info == served
    with pytest.raises(AdapterMismatchError, match="was trained on tiny"):
        load_model(base=str(done.folder), adapter=str(adapter), device="cpu", home=home)


def test_an_export_has_the_examples_that_its_adapter_was_trained_with(exporting: Exporting, home: Path) -> None:
    done = exporting(Judge("+++-----", "++-+----"))
    (found,) = weights_of(str(done.folder), "default", home).examples.nearest("5 and 6?")
    assert found.code == "print(1 + 2)"


def test_an_export_says_what_it_was_made_from_and_how_it_was_measured(exporting: Exporting, tmp_path: Path) -> None:
    done = exporting(Judge("+++-----", "++-+----"))
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert {path.name for path in done.folder.iterdir()} == {
        *("config.json", "generation_config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json"),
        *("manifest.json", "examples.jsonl", "kinds.npz", "README.md"),
    }
    manifest = json.loads((done.folder / "manifest.json").read_text())
    assert manifest["export"]["form"] == "merged"
    assert manifest["export"]["type"] == "bfloat16"
    assert manifest["export"]["sha256"] == sha256_of(done.folder / "model.safetensors")
    assert manifest["adapter"]["manifest"]["base"]["name"] == "tiny"
    right = manifest["measured"]["right"]
    assert (right["adapter"]["count"], right["export"]["count"], right["lost"], right["gained"]) == (3, 3, 1, 1)
    assert len(right["export"]["interval_95"]) == 2
    card = (done.folder / "README.md").read_text()
    assert f"| right answer | {Share(3, 8)} | {Share(3, 8)} | 1 | 1 |" in card
    assert "rows.jsonl" in card
    assert str(tmp_path) not in card + json.dumps(manifest)


def test_a_worse_export_is_refused_with_both_figures_and_thrown_away(exporting: Exporting, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(ExportError) as error:
        exporting(Judge("++++++--", "+-------"))
    for part in (str(Share(6, 8)), str(Share(1, 8)), "5 lost, 0 gained", "worldmodel solve --adapter"):
        assert part in str(error.value)
    assert not list((tmp_path / "out").iterdir())
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_few_flipped_answers_are_not_worse(exporting: Exporting) -> None:
    assert exporting(Judge("++++++--", "+++---+-")).comparisons[0].after == Share(4, 8)


def test_what_a_killed_export_left_is_removed(exporting: Exporting, tmp_path: Path) -> None:
    (tmp_path / ".out.tmp-killed").mkdir()
    exporting(Judge("+" * 8, "+" * 8))
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_folder_with_something_in_it_is_left_alone(exporting: Exporting, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("keep")
    with pytest.raises(ExportError, match=r"is there already.*--out"):
        exporting(Judge())
    assert (tmp_path / "out" / "mine.txt").read_text() == "keep"


def test_bad_input_is_named_with_the_next_step_and_leaves_nothing(
    exporting: Exporting, adapter: Path, base: Path, home: Path, tmp_path: Path
) -> None:
    other = make_base(tmp_path / "other")
    (other / "model.safetensors").write_bytes((other / "model.safetensors").read_bytes() + b"\0")
    cases: list[tuple[type[Exception], str, dict[str, Any]]] = [
        (ExportError, "4 questions cannot tell.*give 5 or more", {"questions": QUESTIONS[:4]}),
        (ModelUnavailableError, "no adapter folder.*python -m training", {"adapter": tmp_path / "nowhere"}),
        (AdapterMismatchError, "was trained on tiny.*but the base is other", {"base": str(other)}),
        (ExportError, "not in the catalogue: say where it is with --base", {"base": None}),
        (ModelUnavailableError, "no base model 'nothing'", {"base": "nothing"}),
    ]
    for kind, words, changed in cases:
        with pytest.raises(kind, match=words):
            exporting(Judge(), **changed)
    assert [path.name for path in tmp_path.iterdir()] == ["other"]


@pytest.mark.parametrize(
    "fault",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        RuntimeError("I/O error: No space left on device (os error 28)"),
    ],
)
def test_a_full_disk_is_named_and_leaves_nothing(
    fault: Exception, exporting: Exporting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(base: Path, adapter: Path, out: Path, **options: Any) -> None:
        out.mkdir()
        raise fault

    monkeypatch.setattr(export, "merge", full)
    with pytest.raises(ExportError, match=r"No space left on device.*--out"):
        exporting(Judge())
    assert not list(tmp_path.iterdir())


def test_a_second_export_at_the_same_time_is_told_to_wait(exporting: Exporting, home: Path) -> None:
    with FileLock(home / "export.lock"), pytest.raises(ExportError, match="wait until it has ended"):
        exporting(Judge())


def test_a_damaged_manifest_is_not_taken_for_a_bare_base(tmp_path: Path) -> None:
    assert merged_into(tmp_path) is None
    (tmp_path / "manifest.json").write_text('["of another project"]')
    assert merged_into(tmp_path) is None
    for damaged in ('{"export": {', '{"export": {}}', '{"export": {}, "adapter": {"name": "a"}}'):
        (tmp_path / "manifest.json").write_text(damaged)
        with pytest.raises(ModelUnavailableError, match=r"is damaged.*python -m training export"):
            merged_into(tmp_path)


def test_a_folder_with_one_gguf_file_is_a_base(tmp_path: Path) -> None:
    (tmp_path / "a.gguf").write_bytes(b"weights")
    assert find(str(tmp_path)).source == tmp_path
    assert fingerprint(tmp_path, tmp_path) == hashlib.sha256(b"weights").hexdigest()
    (tmp_path / "b.gguf").write_bytes(b"others")
    with pytest.raises(ModelUnavailableError, match="nor one GGUF file"):
        find(str(tmp_path))


@pytest.mark.model
@pytest.mark.docker
def test_the_shipped_adapter_answers_as_well_from_a_gguf_file(tmp_path: Path) -> None:
    sums = {"15% of 200": "30", "25% of 400": "100", "20% of 150": "30", "10% of 90": "9", "40% of 50": "20"}
    questions = [Question(f"What's {words}?", answer) for words, answer in sums.items()]

    def judge(model: LanguageModel, questions: Sequence[Question]) -> EvalReport:
        async def run() -> EvalReport:
            sandbox = DockerSandbox()
            try:
                return await evaluate(Solver(model, sandbox), model.info, questions)
            finally:
                await sandbox.aclose()

        return anyio.run(run)

    folder = SHIPPED / "smollm2-135m"
    done = export.export(folder, tmp_path / "out", questions, judge, gguf="q8_0", device="cpu", home=default_home())
    beside = {"manifest.json", "README.md", "examples.jsonl", "kinds.npz"}
    assert {path.name for path in done.folder.iterdir()} == {"smollm2-135m-q8_0.gguf", *beside}
    assert done.weights == ("smollm2-135m-q8_0.gguf",)
    assert (done.folder / done.weights[0]).stat().st_size < 150e6
    right, structure = done.comparisons
    assert right.after.count >= 4
    assert structure.after.count == 5
    manifest = json.loads((done.folder / "manifest.json").read_text())
    assert "llama-cpp-python" in manifest["export"]["converter"]
