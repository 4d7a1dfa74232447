"""A stand-in for WhatsApp's Cloud API (Meta's Graph API) on this machine: server, signed webhooks, people, faults."""

from simulator.graph.errors import GraphError
from simulator.graph.limits import judged

__all__ = ["GraphError", "judged"]
