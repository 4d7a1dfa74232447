"""A stand-in for WhatsApp's Cloud API (Meta's Graph API) on this machine: server, signed webhooks, people, faults."""

from simulator.graph.errors import GraphError
from simulator.graph.faults import GraphFault
from simulator.graph.limits import judged
from simulator.graph.people import WhatsAppPerson
from simulator.graph.standin import GraphStandIn
from simulator.graph.templates import Template
from simulator.graph.world import GraphMessage, GraphRequest

__all__ = [
    "GraphError",
    "GraphFault",
    "GraphMessage",
    "GraphRequest",
    "GraphStandIn",
    "Template",
    "WhatsAppPerson",
    "judged",
]
