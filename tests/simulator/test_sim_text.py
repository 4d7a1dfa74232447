"""HTML markup, entities, lengths."""

from __future__ import annotations

from typing import Any

import pytest

from simulator import ApiError
from simulator.text import add_found, format_text, parse_html, utf16_len


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("biasa", "biasa", []),
        ("<b>tebal</b>", "tebal", [entity("bold", 0, 5)]),
        ("<strong>a</strong><em>b</em>", "ab", [entity("bold", 0, 1), entity("italic", 1, 1)]),
        ("<u>a</u><ins>b</ins><s>c</s><del>d</del>", "abcd", [
            entity("underline", 0, 1), entity("underline", 1, 1), entity("strikethrough", 2, 1),
            entity("strikethrough", 3, 1),
        ]),
        ("😀<b>x</b>", "😀x", [entity("bold", 2, 1)]),
        ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
        ("&lt;b&gt; &amp;amp; &quot;&#65;&#x42;", '<b> &amp; "AB', []),
        ("&laquo;&nbsp;&", "&laquo;&nbsp;&", []),
        ('<a href="https://x.id/?a=1&amp;b=2">t</a>', "t", [entity("text_link", 0, 1, url="https://x.id/?a=1&b=2")]),
        ('<span class="tg-spoiler">r</span><tg-spoiler>s</tg-spoiler>', "rs", [
            entity("spoiler", 0, 1), entity("spoiler", 1, 1),
        ]),
        ('<pre><code class="language-py">x</code></pre>', "x", [entity("pre", 0, 1, language="py")]),
        ("<code>x</code>", "x", [entity("code", 0, 1)]),
        ("<blockquote>q</blockquote>", "q", [entity("blockquote", 0, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [entity("expandable_blockquote", 0, 1)]),
        ('<tg-time unix="1687918200" format="r">tadi</tg-time>', "tadi", [
            entity("date_time", 0, 4, unix_time=1687918200, date_time_format="r"),
        ]),
        ("<b></b>x", "x", []),
        ("<B>x</b>", "x", [entity("bold", 0, 1)]),
        ("<b>x</>", "x", [entity("bold", 0, 1)]),
    ],
)  # fmt: skip
def test_html_becomes_text_and_entities(source: str, text: str, entities: list[dict[str, Any]]) -> None:
    assert parse_html(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("é <x>", 'Unsupported start tag "x" at byte offset 3'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<i>a</em>", 'Unmatched end tag at byte offset 4, expected "</i>", found "</em>"'),
        ("<i>a</i  ", "Unclosed end tag at byte offset 4"),
        ("<i =a>x</i>", 'Empty attribute name in the tag "i" at byte offset 0'),
        ("<i a>x</i>", 'Expected equal sign in declaration of an attribute of the tag "i" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href=a_b>x</a>", "Unexpected end of name token at byte offset 8"),
    ],
)
def test_bad_html_is_refused_in_telegrams_words(source: str, fault: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_html(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {fault}"


def test_commands_links_and_mentions_are_found() -> None:
    text = "😀 /ambil@sigap_bot 12 ke https://x.id/a, @budi_1 #banjir a@b.co +628123456789"
    found = {item["type"]: text.encode("utf-16-le")[item["offset"] * 2 : (item["offset"] + item["length"]) * 2]
             for item in add_found(text, [])}  # fmt: skip
    assert {kind: raw.decode("utf-16-le") for kind, raw in found.items()} == {
        "bot_command": "/ambil@sigap_bot", "url": "https://x.id/a,", "mention": "@budi_1", "hashtag": "#banjir",
        "email": "a@b.co", "phone_number": "+628123456789",
    }  # fmt: skip


def test_no_command_is_found_inside_code_or_paths() -> None:
    assert format_text("<code>/start</code> a/b", "HTML", None)[1] == [entity("code", 0, 6)]


def test_text_is_trimmed_and_entities_move_along() -> None:
    assert format_text("  <b> x</b>  ", "HTML", None) == ("x", [entity("bold", 0, 1)])


def test_given_entities_are_checked_against_the_text() -> None:
    given = [entity("date_time", 0, 4, unix_time=5, date_time_format="r")]
    assert format_text("tadi", "", given) == ("tadi", given)
    for bad in ([entity("bold", 2, 9)], [entity("date_time", 0, 4)], [{"type": "bold"}], {"type": "bold"}):
        with pytest.raises(ApiError):
            format_text("tadi", "", bad)


def test_lengths_count_utf16_units() -> None:
    assert utf16_len("a") == 1 and utf16_len("é") == 1 and utf16_len("😀") == 2
    with pytest.raises(ApiError, match="UTF-8"):
        utf16_len("\ud83d")
