"""A file that takes long is made before its row is leased: nothing waits for it, and what is sent shows what stands."""

import threading
from collections.abc import Iterator

import pytest

from bot.domain.kit.form_messages import FormPast
from bot.domain.kit.priority import Priority
from bot.messages.kit.registry import Sight, draw
from bot.messages.kit.screen import Screen, UploadFile
from bot.outbox import sender as sending
from bot.outbox.making import KEEP_MS, Workshop
from simulator import Person
from storage.kit import outbox
from tests.delivery.conftest import Post, Studio


@pytest.fixture(autouse=True)
def studio() -> Iterator[None]:
    """Shut until a test opens it; open at the end, so that no thread is left waiting."""
    Studio.open.clear()
    Studio.made.clear()
    yield
    Studio.open.set()


async def queue(post: Post, person: Person, *numbers: int) -> None:
    await post.queue(person, *numbers, priority=Priority.FILE, kind="test.picture")


async def test_while_a_file_is_made_nothing_waits_for_it_and_no_row_is_leased(post: Post) -> None:
    siti = post.person()
    await queue(post, siti, 1, 2, 3)
    for number, priority in enumerate((Priority.ALERT, Priority.ANSWER, Priority.REMINDER, Priority.CARD), 10):
        await post.queue(siti, number, priority=priority)
        await post.tg.wait_until(lambda said=f"nomor {number}": said in post.seen(siti))
    rows = [row for row in await post.rows() if row["kind"] == "test.picture"]
    assert [(row["state"], row["attempts"]) for row in rows] == [("waiting", 0)] * 3
    Studio.open.set()
    await post.settled()
    assert post.seen(siti)[-3:] == ["berkas 1", "berkas 2", "berkas 3"]
    assert Studio.made == ["1", "2", "3"], "each is made once"


async def test_what_is_sent_shows_what_stands_when_it_is_sent(post: Post) -> None:
    """A change while the file was made: the old one, which nobody may see any more, is not sent."""
    siti = post.person()
    await queue(post, siti, 7)
    await post.queue(siti, 1)
    await post.tg.wait_until(lambda: "nomor 1" in post.seen(siti))
    await post.set_value("baru")
    Studio.open.set()
    await post.settled()
    assert Studio.made == ["7", "7 baru"]
    [sent] = [call for call in post.tg.calls if call.method == "sendDocument"]
    assert post.tg.world.files.by_id[sent.result["document"]["file_id"]].content == b"gambar 7 baru"


async def test_what_cannot_be_made_is_refused_once_and_the_next_goes(post: Post) -> None:
    siti = post.person()
    Studio.open.set()
    await queue(post, siti, 666, 8)
    first, second = await post.settled()
    assert (first["state"], second["state"]) == ("never", "sent")
    assert [reason for _, reason, _ in post.aftermath.refusals] == ["cannot make: LookupError"]


async def test_a_process_that_dies_while_making_leaves_nothing_in_doubt(post: Post) -> None:
    siti = post.person()
    await queue(post, siti, 5)
    await post.queue(siti, 1)
    await post.tg.wait_until(lambda: "nomor 1" in post.seen(siti))
    await post.crash()
    Studio.open.set()
    await post.open()
    row, _ = await post.settled()
    assert (row["state"], row["attempts"]) == ("sent", 1)
    assert post.seen(siti).count("berkas 5") == 1


def test_what_takes_longer_to_make_than_it_is_kept_is_made_once() -> None:
    """On a busy machine: kept for a minute from when it is there, not from when it was begun."""
    made: list[int] = []
    finished = threading.Event()
    workshop = Workshop(finished.set)

    def picture() -> Screen:
        return Screen(upload=UploadFile("photo", "a.png", lambda: bytes([made.append(1) or len(made)]), "image/png"))

    assert not workshop.ready(1, picture, 0)
    assert finished.wait(180)
    late = 10 * KEEP_MS
    workshop.clear(late)
    assert workshop.ready(1, picture, late) and made == [1]
    finished.clear()
    workshop.clear(late + KEEP_MS)
    assert not workshop.ready(1, picture, late + KEEP_MS), "what nobody fetched for a minute is made anew"
    assert finished.wait(180) and made == [1, 1]


async def test_what_takes_buttons_away_is_drawn_once(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    """It waits for a gap like a file, and never has one that would have to be made first."""
    drawn: list[str] = []

    def noting(sight: Sight) -> Screen:
        drawn.append(sight.letter.kind)
        return draw(sight)

    monkeypatch.setattr(sending, "draw", noting)
    person = post.person()
    past = {"kind": FormPast.kind, "params": FormPast(message=77).params(), "priority": FormPast.priority}
    now = post.clock.now()
    await post.database.write(lambda tx: outbox.add(tx, key="past", chat_id=person.id, now=now, **past))
    post.sender.wake()
    await post.tg.wait_for_call("editMessageReplyMarkup")
    assert drawn == [FormPast.kind]
