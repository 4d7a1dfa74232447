"""What every loop works with: the database, the clock, the rules and the city."""

from dataclasses import dataclass

from bot.actions.kit.scene import Scene
from bot.clock import Clock
from bot.domain.places.city import City
from bot.domain.rules import Rules
from storage.kit.database import Database
from storage.kit.sqlite import Tx


@dataclass(frozen=True, slots=True)
class LoopContext:
    """The same for all loops of a process."""

    database: Database
    clock: Clock
    rules: Rules
    city: City

    def scene(self, tx: Tx, cause: str, actor: str, now: int | None = None) -> Scene:
        """Where an action of a loop takes place. `cause`: what is done for the same cause has its effect once; `actor`:
        who is said to have done it ("clock", "telegram", "host"); `now`: UTC ms, by default the clock's."""
        return Scene(tx, self.clock.now() if now is None else now, cause, actor, self.rules, self.city)
