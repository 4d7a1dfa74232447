"""Whom the client trusts, and the forms that it sends."""

import ssl
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.channels.http import client as http
from bot.channels.http.client import HttpClient
from bot.channels.http.connection import NotLeft
from bot.channels.http.form import multipart
from simulator.watch import PATIENCE_S
from tests.faults.far import OK, Opens, answers, client, far, post

__all__ = ["client", "far"]  # fixtures


def test_a_form_is_read_by_others_as_it_was_meant() -> None:
    content = bytes(range(256)) * 20 + b"\r\n--"
    kind, body = multipart({"chat_id": "1", "caption": 'é\r\n"x"'}, {"photo": ('a"b\r\n.jpg', content, "image/jpeg")})
    mail = BytesParser(EmailMessage, policy=HTTP).parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    chat, caption, photo = mail.iter_parts()
    assert [one.get_param("name", header="content-disposition") for one in (chat, caption, photo)] == [
        "chat_id",
        "caption",
        "photo",
    ]
    assert caption.get_payload(decode=True) == 'é\r\n"x"'.encode()
    assert photo.get_content_type() == "image/jpeg" and photo.get_payload(decode=True) == content
    assert photo.get_filename() == "a%22b%0D%0A.jpg"


# -- TLS ---------------------------------------------------------------------------------------------------------------
def _certificate(folder: Path, name: str, *, days: int = 1) -> Path:
    """A certificate that signs itself, with its key, in one file."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    names: list[x509.GeneralName] = [x509.DNSName(name), x509.IPAddress(ip_address("127.0.0.9"))]
    made = (
        x509.CertificateBuilder().subject_name(who).issuer_name(who).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now - timedelta(days=9))
        .not_valid_after(now + timedelta(days=days)).add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True).sign(key, hashes.SHA256())
    )  # fmt: skip
    path = folder / f"{name}{days}.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


def _serving(certificate: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    return context


@pytest.mark.parametrize(
    ("name", "days", "trusted", "reached"),
    [
        ("localhost", 1, True, True),
        ("localhost", 1, False, False),
        ("telegram.example", 1, True, False),
        ("localhost", -1, True, False),
    ],
    ids=["the right one", "nobody vouches for it", "of somebody else", "expired"],
)
async def test_who_answers_has_to_be_who_was_named(
    far: Opens, client: HttpClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, days: int, trusted: bool, reached: bool
) -> None:  # fmt: skip
    certificate = _certificate(tmp_path, name, days=days)
    there = await far(answers(OK), _serving(certificate), "localhost")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate if trusted else _certificate(tmp_path, "other")))
    http._tls.cache_clear()
    try:
        if reached:
            assert [await post(client, there) for _ in range(3)] == [b"ok"] * 3
            assert there.connections == 1
        else:
            with pytest.raises(NotLeft):
                await post(client, there)
            assert not there.heard
    finally:
        http._tls.cache_clear()


async def test_a_host_that_speaks_no_tls_was_never_told(
    far: Opens, client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "CONNECT_S", 0.2)
    there = await far(answers(OK))
    with pytest.raises(NotLeft):
        await client.ask("POST", there.url.replace("http:", "https:"), b"{}", seconds=PATIENCE_S)
