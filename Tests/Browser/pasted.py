"""A plan to paste, of a council that does not exist. Its letters have no key, so the reading must ask about them."""

TITLE = "Mending the front gate: improvement plan"
ACTIONS = 5
FINDINGS = 2
TEXT = f"""# {TITLE}

Saltmarsh County Council (invented)

## Recommendation 1: Answer the telephone sooner

| Ref | Action | Lead | By when | RAG | Progress | Measure of success |
|---|---|---|---|---|---|---|
| 1.1 | Open a second line for neighbours and family | Otto Invented | 31 March 2026 | G | The line is open | Calls answered within one minute: from 61% to 95% |
| 1.2 | Train every call taker in listening | Head of Imaginary Calls | May 2026 | A | Half have been | |
| 1.3 | Write down what each caller was told | Otto Invented | 30 June 2026 | R | | All calls have a note |

## Recommendation 2: Visit in time

| Ref | Action | Lead | By when | RAG | Progress | Measure of success |
|---|---|---|---|---|---|---|
| 2.1 | Give each team a list of the visits that are due | Nora Fictitious | 30 April 2026 | G | The list is sent on Mondays | Visits in time: from 72% to 90% |
| 2.2 | Look at ten visits a month together | Nora Fictitious | Ongoing | A | | |
"""
NO_PLAN = """Soup of the day

Peel the carrots and cut them small. Fry the onions until they are soft. Add the stock and wait for half an hour.
"""
