"""The main journeys, as tables of steps: change them here when a page changes."""
from pasted import ACTIONS, FINDINGS, NO_PLAN, TEXT, TITLE
from keyboard import key, tab_to, type_in
from living import LIVING
from people import OWNER, enter
from steps import (answer, choose, csv_of, download, fill, follow, go, has, if_there, open_sources, page, plan_of,
                   press, rows, see, upload)
from walk import Journey

DEMO_FILE = "ilacs-improvement-plan.docx"
DEMO_TITLE = "Getting it right first time"
DEMO_ACTIONS = 32
DEMO_LEAD, DEMO_LEAD_ACTIONS = "Head of Front Door", 2

PASTE = [
    *enter(OWNER), go("/plans"), page("Plans", "plans"),
    follow("Bring in a plan"), page("Bring in a plan", "bring"),
    press("Read this text"), see("There is a problem"), page("Bring in a plan", "bring-problem"),
    fill("The plan’s words", TEXT), press("Read this text"),
    page(TITLE, "proposal-pasted"), see("The document was read"), see(f"{ACTIONS} actions under {FINDINGS} findings"),
]
ACCEPT = [press("Accept the plan"), page(TITLE, "plan-pasted"), see("The plan is accepted"), rows(ACTIONS)]
PUT_WORDS = [
    follow("Change Recommendation 2a, measure 1"), follow("Remove this measure"), press("Remove it"),
    follow("Put in its place"), page("Put these words in their place", "words"),
    choose("They are", "Evidence"), choose("Of", "Recommendation 2a as a whole"), press("Put them here"),
    page("Put these words in their place", "words-problem"), see("There is a problem"),
    choose("They are", "Progress"), press("Put them here"), see("The words are put in their place"),
    follow("Change Recommendation 1, measure 1"), follow("Remove this measure"), press("Remove it"),
    page(TITLE, "proposal-words"), press("Not part of the plan"), see("is no part of the plan"),
]

JOURNEYS = [
    Journey("paste a plan, settle it, mend it, accept it, take it back", [
        *PASTE,
        answer(1, 1), see("The answer is saved"),
        if_there("Settle all"), see("Every question is settled"),
        follow("Change Recommendation 1, action 2"), page("Change recommendation 1, action 2", "proposed-action"),
        fill("Action", ""), press("Save the change"), page("Change recommendation 1, action 2", "proposed-action-problem"),
        see("There is a problem"), has("Action", ""),
        fill("Action", "Train every call taker, twice"), fill("Leads", "Nora Fictitious\nHead of Imaginary Calls"),
        fill("Due", "June 2026"), press("Save the change"),
        see("The change is saved"), see("Train every call taker, twice"),
        follow("Change Recommendation 2"), page("Change recommendation 2", "proposed-finding"),
        fill("Number", "2a"), press("Save the change"), see("The change is saved"),
        follow("Add an action to recommendation 1"), page("Add an action", "proposed-action-new"),
        fill("Action", "Thank the callers"), press("Add the action"), see("The row is added"),
        follow("Change Recommendation 1, measure 1"), page("Change recommendation 1, measure 1", "proposed-measure"),
        fill("Baseline", "most"), press("Save the change"), page("Change recommendation 1, measure 1", "proposed-measure-problem"),
        fill("Baseline", "62"), press("Save the change"), see("The change is saved"), see("from 62%"),
        follow("Add a success criterion to recommendation 2"), page("Add a success criterion", "proposed-criterion-new"),
        fill("Success criterion", "Everyone is visited"), press("Add the success criterion"), see("Everyone is visited"),
        follow("Change Recommendation 2a, success criterion 1"), follow("Remove this success criterion"),
        press("Remove it"), see("The row is removed"),
        follow("Change Recommendation 1, action 4"), follow("Remove this action"), page("Remove", "removal"),
        press("Remove it"), see("The row is removed"),
        *PUT_WORDS,
        *ACCEPT,
        follow("Take back the acceptance"), page("Take back the acceptance?", "withdrawal"),
        press("Take it back"), page(TITLE, "proposal-taken-back"), see("The acceptance is taken back"),
        see("Train every call taker, twice"),
        *ACCEPT,
    ]),
    Journey("bring a file and find an action by its lead", [
        *enter(OWNER), go("/proposals/new"),
        upload("The plan’s file", DEMO_FILE), press("Read this file"),
        page(DEMO_TITLE, "proposal"), see(f"{DEMO_ACTIONS} actions"),
        if_there("Settle all"),
        press("Accept the plan"), page(DEMO_TITLE, "plan"), rows(DEMO_ACTIONS),
        download("as CSV", csv_of(DEMO_ACTIONS)),
        download("Whole plan as JSON", plan_of(DEMO_ACTIONS)),
        choose("Lead", DEMO_LEAD), press("Show"), page(DEMO_TITLE, "plan-filtered"),
        see("Remove the filter"), see(f"of {DEMO_ACTIONS}"), rows(DEMO_LEAD_ACTIONS),
        follow("Remove the filter"), see(f"Showing all {DEMO_ACTIONS}"),
        choose("Status", "Done"), press("Show"), see(f"of {DEMO_ACTIONS}"), follow("Clear all"),
        choose("Due", "Past its date"), press("Show"), see("Remove the filter"), follow("Clear all"),
        choose("Section", "Help and protection"), press("Show"), see("Remove the filter"), follow("Clear all"),
        fill("Words", "zebra crossing"), press("Show"), page(DEMO_TITLE, "plan-none"), see("No action passes"),
        follow("Clear all"),
        fill("Words", "front door shift"), press("Show"), rows(1), follow("Clear all"),
        follow("Due"), page(DEMO_TITLE, "plan-sorted"), rows(DEMO_ACTIONS), follow("Due"),
        follow("Group by finding"),
        follow("Put a social work manager"), page("Put a social work manager", "action"),
        open_sources(), page("Put a social work manager", "action-sources"),
        follow("Recommendation 1"), page("decisions", "finding"),
        follow(DEMO_TITLE), follow("Findings"), page("Findings", "findings"),
        follow("Measures"), page("Measures", "measures"),
        follow("Leads"), page("Leads", "leads"), follow(DEMO_LEAD), see(f"of {DEMO_ACTIONS}"),
    ]),
    Journey("bring in what is no plan", [
        *enter(OWNER), go("/proposals/new"), fill("The plan’s words", NO_PLAN), press("Read this text"),
        page("This does not look like a plan", "refusal"), see("Nothing was stored"), has("The plan’s words", NO_PLAN),
    ]),
    Journey("discard a proposal", [
        *PASTE,
        follow("Discard this proposal"), page("Discard this proposal?", "discard"),
        press("Discard the proposal"), page("Plans", "plans"), see("The proposal is discarded"),
    ]),
    Journey("come to what is not there", [
        *enter(OWNER), go("/plans/nothing-here"), page("", "not-found"),
        follow("About"), page("About", "about"),
    ]),
    Journey("bring in a plan with the keyboard alone", [
        go("/sign-in"), tab_to(OWNER), key("Enter"), page("My work", "work"), go("/plans"),
        tab_to("Skip to main content"), key("Enter"), tab_to("Bring in a plan"), key("Enter"),
        page("Bring in a plan", "bring"),
        tab_to("The plan’s words"), type_in(TEXT), tab_to("Read this text"), key("Enter"),
        page(TITLE, "proposal-pasted"),
        tab_to("Save answer to question 1"), key("Enter"), see("The answer is saved"),
        tab_to("Change Recommendation 1, action 1"), key("Enter"), page("Change recommendation 1, action 1", "proposed-action"),
        tab_to("Progress"), key("End"), type_in(" and answered"), tab_to("Save the change"), key("Enter"),
        see("The change is saved"),
        tab_to("Accept the plan"), key("Enter"), page(TITLE, "plan-pasted"), see("The plan is accepted"),
        tab_to("Open a second line"), key("Enter"), page("Open a second line", "action"),
    ], needs_script=True),
    *LIVING,
]
