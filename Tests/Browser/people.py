"""The demonstration's people, and how one of them signs in."""
from steps import go, page, press
from walk import Step

OWNER = "Paula Planmaker"
DIRECTOR = "Dirk Figment"
LEAD = "Lena Imaginary"
CHECKER = "Chima Fictive"
ADMINISTRATOR = "Adam Makeshift"


def enter(person: str) -> list[Step]:
    """Comes to the site and signs in as one of its people."""
    return [go("/"), page("Sign in", "sign-in"), press(person)]


def become(person: str) -> list[Step]:
    """Signs out, and in as somebody else."""
    return [press("Sign out"), press(person)]
