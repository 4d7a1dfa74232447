"""[[rites]]: who is buried where, and how."""

from typing import Literal

from bot.checked import Part, key


class RitePart(Part):
    """[[rites]]: the cemetery and the care of the body that follow from a religion. Nothing here decides which religion
    somebody had: a person does, and says on what grounds."""

    religion: str = key(pattern=r"^[a-z0-9_]{1,10}$", like="1 to 10 of a-z, 0-9 and _")
    name: str = key(min_length=1, max_length=60)
    cemetery: str
    steps: tuple[Literal["washed", "shrouded", "prayed"], ...] = ("washed", "shrouded", "prayed")
