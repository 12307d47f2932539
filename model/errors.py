"""What can go wrong on the model's side.

ModelError
├── ModelUnavailableError   weights are missing, half-fetched or unreadable: names the command to type
├── SolutionFormatError     a text does not follow the tag protocol: names what is wrong
├── AdapterMismatchError    an adapter was trained for other weights than those loaded: names both
├── ExportError             a model could not be written in another form: says why and what to do
└── QuestionTooLongError    a conversation does not fit into the model's context: names both lengths
"""


class ModelError(Exception):
    """The model, not the program it wrote, failed."""


class ModelUnavailableError(ModelError):
    """Weights or adapter cannot be had here. The text names the next command to type."""


class SolutionFormatError(ModelError):
    """A text does not follow the tag protocol. The text names the tag and the fault."""


class AdapterMismatchError(ModelError):
    """The adapter belongs to another base. The text names both."""


class ExportError(ModelError):
    """A model was not exported, and nothing is left of the attempt. The text says why and what to do."""


class QuestionTooLongError(ModelError):
    """A conversation does not fit into the model's context. The text names both lengths."""
