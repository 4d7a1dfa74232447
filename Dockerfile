# Sigap in a container: no tool that builds it is in what runs. With another base, `--build-arg BASE=…` (Debian 12 or newer).
ARG BASE=docker.io/library/debian:bookworm-slim

FROM ${BASE} AS build
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ca-certificates make python3 python3-pip \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
# What changes seldom first: the packages stay in the builder's cache while the program changes.
COPY Makefile pyproject.toml README.md config.example.toml requirements.lock requirements-build.lock ./
COPY bot ./bot
COPY handlers ./handlers
COPY storage ./storage
COPY simulator ./simulator
RUN make install PREFIX=/opt/sigap BINDIR=/opt/bin

FROM ${BASE}
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ca-certificates python3 tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 10001 sigap \
    && useradd --system --uid 10001 --gid 10001 --home-dir /var/lib/sigap --shell /usr/sbin/nologin sigap \
    && install -d -m 0700 -o 10001 -g 10001 /var/lib/sigap \
    && ln -s /opt/sigap/current/bin/sigap /usr/local/bin/sigap
COPY --from=build /opt/sigap /opt/sigap
USER 10001:10001
WORKDIR /var/lib/sigap
VOLUME ["/var/lib/sigap"]
ENV PYTHONDONTWRITEBYTECODE=1 MPLCONFIGDIR=/tmp
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["sigap", "alive", "--config", "/etc/sigap/config.toml"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["sigap"]
CMD ["run", "--config", "/etc/sigap/config.toml"]
