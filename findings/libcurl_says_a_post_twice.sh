#!/usr/bin/env bash
# libcurl (pycurl 7.49.0) sends a POST a second time by itself, and says nothing of it.
#
# A server takes a POST over a kept connection, reads all of it, and closes without an answer: a process that died while
# it worked. Expected: the call fails, as it does on a new connection (first case below), so that whoever asked decides
# whether the message may be said again. Seen: where the connection had served a call before, libcurl opens a new one and
# sends the whole body again; the call succeeds, and the server has had two. Who counts how often a message may arrive
# has to forbid it: with FRESH_CONNECT, or a body that cannot be read from its beginning.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pycurl==7.49.0
cat > "$work/twice.py" <<'PY'
import io
import re
import socket
import threading

import pycurl

print("libcurl:", re.search(r"libcurl/(\S+)", pycurl.version)[1])
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


def serve(listener, answered, bodies):
    """The first `answered` requests of the first connection are answered; the next is read, and its connection closed."""
    first = True
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        left = answered if first else 9
        first = False
        with connection:
            while True:
                data = b""
                while b"\r\n\r\n" not in data or not data.endswith(b"hello"):
                    more = connection.recv(65536)
                    if not more:
                        break
                    data += more
                if not data:
                    break
                bodies.append(data.partition(b"\r\n\r\n")[2])
                if left == 0:
                    break
                left -= 1
                connection.sendall(ANSWER)


def case(answered):
    listener = socket.create_server(("127.0.0.1", 0))
    bodies = []
    threading.Thread(target=serve, args=(listener, answered, bodies), daemon=True).start()
    curl, ends = pycurl.Curl(), []
    for _ in range(answered + 1):
        curl.setopt(pycurl.URL, f"http://127.0.0.1:{listener.getsockname()[1]}/")
        curl.setopt(pycurl.POSTFIELDS, "hello")
        curl.setopt(pycurl.WRITEDATA, io.BytesIO())
        try:
            curl.perform()
            ends.append(curl.getinfo(pycurl.RESPONSE_CODE))
        except pycurl.error as error:
            ends.append(f"error {error.args[0]}")
    listener.close()
    return ends, len(bodies)


print("cut on a new connection:", *case(0))
print("cut on a kept connection:", *case(1))
PY
seen=$("$work/venv/bin/python" "$work/twice.py")
echo "$seen"
expected="cut on a new connection: ['error 52'] 1
cut on a kept connection: [200, 200] 3"
[ "$(echo "$seen" | tail -2)" = "$expected" ] || { echo "this has changed"; exit 1; }
