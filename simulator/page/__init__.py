"""The page with the phones: chats side by side, a clock that can be moved, stories, faults, a look inside."""

from simulator.page.backstage import Backstage
from simulator.page.page import DemoPage
from simulator.page.serve import PREFIX, page_served

__all__ = ["PREFIX", "Backstage", "DemoPage", "page_served"]
