"""Journeys through a plan that lives: updates, evidence, a second person, sign-off, dates, history; and accounts."""
from people import ADMINISTRATOR, CHECKER, DIRECTOR, LEAD, OWNER, become, enter
from steps import (crumb, fill, follow, go, go_to, has, keep, meanwhile, open_first, page, press, see, send_file, tick,
                   unfold)
from walk import Journey

DONE = "All forty plans are read again with their young people"
WHY = "Two plans were left out"
FIRST_PASSWORD, OWN_PASSWORD = "violet kettle morning", "copper window harvest"

REPORT = [
    *enter(LEAD), page("My work", "work-lead"), open_first("table.own tbody", "my actions"), keep("action"),
    page("", "action-lead"),
    follow("Record an update"), page("Record an update", "operation-update"),
    press("Record an update"), see("There is a problem"), page("Record an update", "operation-update-problem"),
    fill("What was done", DONE), tick("Done"), press("Record an update"),
    see("The change is saved"), see("Done, says the owner"), see(DONE),
    follow("Attach evidence"), page("Attach evidence", "operation-evidence"),
    fill("What it is", "Audit of ten plans"), tick("Audit"), tick("File"),
    press("Attach evidence"), see("Choose the file"), page("Attach evidence", "operation-evidence-problem"),
    has("What it is", "Audit of ten plans"),
    send_file("The file (optional)", "audit.txt", b"Nine of ten are good."), press("Attach evidence"),
    see("Audit of ten plans"), see("Not checked"),
]
CHECK = [
    *become(CHECKER), page("My work", "work-checker"), follow("Check it"), page("Check evidence", "operation-check"),
    tick("Accepted"), press("Check evidence"), see("Accepted by Chima Fictive"), page("", "action-checked"),
]
SIGN_OFF = [
    *become(DIRECTOR), page("My work", "work-director"), follow("Sign off"), page("Sign off", "operation-sign-off"),
    fill("What you would say of it (optional)", "Well done"), press("Sign off"),
    see("Signed off by Dirk Figment"), page("", "action-signed-off"),
]
REOPEN = [
    *become(OWNER), go_to("action"), follow("Reopen"), page("Reopen", "operation-reopen"),
    press("Reopen"), see("There is a problem"), fill("Why", WHY), press("Reopen"),
    see("by Paula Planmaker"), see(WHY), page("", "action-reopened"),
]
LOOK_BACK = [
    crumb(2), follow("History"), page("History", "history"), see("Recorded an update"), see("Attached evidence"),
    see("Accepted the evidence"), see("Signed the action off"), see("Reopened the action"),
    follow("Position"), page("Position", "position"), follow("Notices"), page("Notices", "notices"),
    follow("What changed"), page("What changed", "comparison"), see(DONE),
    fill("From the end of", "soon"), press("Compare"), see("There is a problem"),
    page("What changed", "comparison-problem"), has("From the end of", "soon"),
]

LIVING = [
    Journey("a plan lives: update, evidence, check, sign-off, reopening, history", [
        *REPORT,
        # Nobody alone: who leads an action and attached its evidence cannot check it.
        go_to("action", "/checks/new"), page("You are not allowed to do this", "refusal-alone"),
        *CHECK, *SIGN_OFF, *REOPEN, *LOOK_BACK,
    ]),
    Journey("a lead asks for another date, and the director approves it", [
        *enter(LEAD), open_first("table.own tbody", "my actions"), keep("action"),
        follow("Ask for another date"), page("Ask for another date", "operation-date"),
        fill("The new date", "some day"), press("Ask for another date"), see("There is a problem"),
        page("Ask for another date", "operation-date-problem"), has("The new date", "some day"),
        fill("The new date", "31 March 2031"), fill("Why", "Two plans wait for the court"), press("Ask for another date"),
        see("A new date waits for a decision"), page("", "action-date-asked"),
        *become(DIRECTOR), page("My work", "work-director-date"), follow("Decide"),
        page("Decide on the date", "operation-date-decision"), tick("Approved"), press("Decide on the date"),
        see("moved once"), see("approved by Dirk Figment"), page("", "action-date-moved"),
    ]),
    Journey("two people reword an action at once", [
        *enter(OWNER), follow("Plans"), open_first(".entries", "the plans"), open_first("table.cards th[scope=row]", "the actions"),
        unfold("More"), follow("Reword the action"), page("Reword the action", "operation-reword"),
        meanwhile("What is to be done", "Their words", "Reword the action"),
        fill("What is to be done", "My words"), press("Reword the action"),
        page("Somebody changed this meanwhile", "overwrite"), has("What is to be done", "My words"),
        press("Save mine over theirs"), page("My words", "action-reworded"),
    ]),
    Journey("the administrator makes an account, and its holder chooses a password", [
        *enter(ADMINISTRATOR), page("My work", "work-administrator"),
        follow("People"), page("People and posts", "people"),
        follow("Make an account"), page("Make an account", "person-new"),
        press("Make the account"), see("There is a problem"), page("Make an account", "person-new-problem"),
        fill("Name", "Nina Novel"), fill("Sign-in name", "nina"), fill("First password", FIRST_PASSWORD), tick("Lead"),
        press("Make the account"), see("Nina Novel"), follow("Nina Novel"), page("Nina Novel", "person"),
        press("Sign out"), fill("Sign-in name", "nina"), fill("Password", FIRST_PASSWORD), press("Sign in"),
        page("Your password", "password-first"), go("/plans"), page("Your password", "password-first"),
        fill("The password now", "guess"), fill("The new password", OWN_PASSWORD), press("Change the password"),
        see("That is not your password"), page("Your password", "password-problem"),
        fill("The password now", FIRST_PASSWORD), fill("The new password", OWN_PASSWORD), press("Change the password"),
        page("My work", "work-empty"),
        follow("Nina Novel"), follow("Your tokens"), page("Your tokens", "tokens"),
        press("Sign out"), fill("Sign-in name", "nina"), fill("Password", OWN_PASSWORD), press("Sign in"),
        page("My work", "work-empty"),
    ]),
    Journey("a wrong password says so, and too many must wait", [
        go("/plans"), fill("Sign-in name", "paula.planmaker"), fill("Password", "guess"), press("Sign in"),
        see("The name or the password is not right"), page("Sign in", "sign-in-problem"),
        has("Sign-in name", "paula.planmaker"),
        *[step for _ in range(5) for step in (fill("Password", "guess"), press("Sign in"))],
        see("Wait a quarter of an hour"), page("Sign in", "sign-in-wait"),
    ]),
]
