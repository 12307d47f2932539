"""Base64, URL escapes and hashes."""

from __future__ import annotations

import binascii
import hashlib
import random
import urllib.parse

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, plain_text, sentence
from training.skills.vocabulary import person


def hash_text(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), "hello world", f"{rng.choice(ITEMS)}{rng.randint(1, 999)}", sentence(rng)))
    name, shown = rng.choice((("md5", "MD5"), ("sha256", "SHA-256"), ("sha256", "SHA256"), ("sha1", "SHA-1")))
    return Draft(
        phrasings=(
            f"{name} of '{text}'",
            f"hash '{text}' with {shown}",
            f'What is the {shown} hash of "{text}"?',
            f"Compute the {shown} of '{text}'",
            f"{shown} hash of '{text}'",
            f"Calculate the {shown} checksum of the string '{text}'",
            f'Hash "{text}" with {shown}',
            f"{name} {text}",
            f"I store '{text}' as its {shown} hex digest. What is stored?",
            f'Can you give me the {shown} digest of the text "{text}" in hex?',
            f'"{text}" {shown} hash',
            f"hash '{text}' using {shown}",
            f'Give me the {shown} of the string "{text}" as hex',
            f'{name} of "{text}"',
            f"Please compute the {shown} checksum for this text: {text}",
            f"What does {shown} give for '{text}'?",
            f'I need a {shown} hex digest of "{text}"',
            f"{shown} digest of the text '{text}', in hex",
            f"Find the {shown} hash for the text '{text}'.",
            f'Generate the {shown} hash of the string "{text}".',
        ),
        think=f"Encode the text to bytes and take the {shown} hex digest.",
        code=f"import hashlib\n\nprint(hashlib.{name}({literal(text)}.encode()).hexdigest())",
        answer=hashlib.new(name, text.encode(), usedforsecurity=False).hexdigest(),
    )


def base64_encode(rng: random.Random) -> Draft:
    text = rng.choice(
        (plain_text(rng), f"{rng.choice(NAMES).lower()}:{rng.choice(ITEMS)}{rng.randint(1, 99)}", sentence(rng))
    )
    return Draft(
        phrasings=(
            f'Encode "{text}" in base64',
            f"Base64 encode '{text}'",
            f"What is '{text}' in base64?",
            f"base64 of {text}",
            f'Convert "{text}" to base64',
            f"base64 encode {text}",
            f'For a basic auth header I need "{text}" in Base64. What is it?',
            f"Give me the Base64 encoding of the string '{text}'",
            f'"{text}" to base64',
            f"to base64: {text}",
            f"base64 '{text}'",
            f'b64 encode "{text}"',
            f"Turn '{text}' into base64",
            f'Give me "{text}" base64 encoded',
            f"How is '{text}' written in base64?",
            f'What do I get if I base64-encode "{text}"?',
            f"Please encode this string as base64: {text}",
            f"Our API wants the value '{text}' in base64. What do I send?",
            f'What\'s the base64 string for "{text}"?',
            f"Show the Base64 form of '{text}'.",
            f"Base64 of “{text}”?",
            f"Encode the text '{text}' using Base64.",
            f'What is the base64 encoding of "{text}"?',
        ),
        think="To base64: encode the text to bytes, then to base64.",
        code=f"import base64\n\nprint(base64.b64encode({literal(text)}.encode()).decode())",
        answer=binascii.b2a_base64(text.encode(), newline=False).decode(),
    )


def base64_decode(rng: random.Random) -> Draft:
    plain = rng.choice((plain_text(rng), sentence(rng)))
    text = binascii.b2a_base64(plain.encode(), newline=False).decode()
    return Draft(
        phrasings=(
            f'Decode the base64 string "{text}"',
            f"Base64 decode '{text}'",
            f"What does {text} decode to in base64?",
            f"base64 decode {text}",
            f"Decode {text} from base64",
            f"from base64: {text}",
            f'A config file contains the Base64 value "{text}". What is the plain text?',
            f"Can you decode this base64 for me? {text}",
            f"{text} from base64 to text",
            f'b64 decode "{text}"',
            f"decode base64: {text}",
            f"Turn the base64 {text} back into text",
            f"What is '{text}' base64 decoded?",
            f"Decode this: {text} (it's base64)",
            f"What text is behind the base64 string '{text}'?",
            f'What do I get if I base64-decode "{text}"?',
            f"Please convert this Base64 to plain text: {text}",
            f"The header holds {text} in base64. What does that say in plain text?",
            f"read the base64 value '{text}' for me",
            f'Give me the original text of the base64 code "{text}".',
            f"Decode the Base64 text '{text}'.",
            f'What is the decoded value of the base64 string "{text}"?',
        ),
        think="From base64: decode the string to bytes and the bytes to text.",
        code=f'import base64\n\nprint(base64.b64decode("{text}").decode())',
        answer=plain,
    )


def url_encode(rng: random.Random) -> Draft:
    text = rng.choice(
        (
            sentence(rng),
            f"{rng.choice(ITEMS)} & {rng.choice(ITEMS)}",
            f"price={rng.randint(1, 99)}&size={rng.choice(ITEMS)}",
            f"{rng.choice(NAMES)} {rng.choice(WORDS)}?",
        )
    )
    return Draft(
        phrasings=(
            f'URL-encode "{text}"',
            f"Percent-encode '{text}'",
            f"What is '{text}' URL encoded (with %20 for spaces)?",
            f"url encode {text}",
            f'Encode "{text}" so it is safe in a URL, with percent escapes',
            f"Escape the text '{text}' for use in a URL",
            f'I want to put "{text}" into a link. What is the percent-encoded form?',
            f"Please percent-encode the string '{text}'.",
            f'"{text}" url encoded, spaces as %20',
            f"urlencode this: {text}",
            f'percent encode "{text}"',
            f"Turn '{text}' into a URL-safe string with percent escapes",
            f'How is "{text}" written in percent encoding?',
            f"Make this text safe for a link (percent-encode it): {text}",
            f"What does urllib.parse.quote give for '{text}'?",
            f'Give me the URL encoding of "{text}" with %20 for a space',
            f"URL encode the text '{text}'.",
            f'How does "{text}" look when URL-encoded?',
        ),
        think="Percent-encode the text with urllib.parse.quote.",
        code=f"import urllib.parse\n\nprint(urllib.parse.quote({literal(text)}))",
        answer="".join(c if c.isalnum() or c in "_.-~/" else f"%{ord(c):02X}" for c in text),
    )


def url_decode(rng: random.Random) -> Draft:
    plain = rng.choice((sentence(rng), f"{rng.choice(ITEMS)} & {rng.choice(ITEMS)}", f"{rng.choice(WORDS)}/50% off"))
    text = urllib.parse.quote(plain, safe="")
    p = person(rng)
    return Draft(
        phrasings=(
            f'The link I got has "{text}" in it, with percent signs. What is the real text?',
            f"{p.name} downloaded something whose name came out as '{text}'. What was it called before the URL "
            "encoding?",
            f"what does {text} say without the percent codes",
            f"turn the %20 style codes in {text} back to characters",
            f'URL-decode "{text}"',
            f"Decode the percent-encoded string '{text}'",
            f"What is '{text}' URL decoded?",
            f"url decode {text}",
            f"Unescape the URL text {text}",
            f"percent decode: {text}",
            f'The address bar shows "{text}". What does it say without percent encoding?',
            f"Please turn {text} back into normal text, it is URL encoded.",
            f'"{text}" url decoded',
            f"urldecode this: {text}",
            f"Turn the percent-encoded '{text}' back into plain text",
            f"What does {text} say once the percent codes are decoded?",
            f"Make this URL text readable: {text}",
            f"What does urllib.parse.unquote give for '{text}'?",
            f'Remove the %XX escapes from "{text}"',
            f"I got '{text}' from a link. Decode it for me.",
            f"Decode '{text}' from URL encoding.",
            f'What is the decoded form of the URL-encoded text "{text}"?',
        ),
        think="Decode the percent escapes with urllib.parse.unquote.",
        code=f'import urllib.parse\n\nprint(urllib.parse.unquote("{text}"))',
        answer=plain,
    )
