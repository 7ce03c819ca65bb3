import Basics
import Planning

/// What must come after something else is dated before it.
///
/// Four orders are known: what is checked or taught comes after what is issued; a measure comes after the first audit
/// that can give it; a time limit is kept only once the waiting list is gone; an audit comes after the framework that
/// it is done by. Each is its own function below.
///
/// Source: register X33
///
/// Example: staff are trained by May 2031 in a procedure that is launched in August 2031.
struct SuccessorFirst: PlanCheck {
    let rule = CheckRule(
        "X33", "Successor before predecessor", kind: .sign, severity: .high,
        explanation: """
            Two dates of the plan stand in the wrong order: the later step is planned to end before the step on which \
            it stands.
            """,
        advice: "Swap or move the dates, and link the two rows so that one waits for the other.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let rows = plan.actions.map(DatedStep.init)
        var notices: [Notice] = []
        for finding in plan.findings {
            let own = Array(rows[finding.actions])
            notices += taughtBeforeIssued(own)
            notices += limitBeforeList(own, in: plan)
            notices += measuredBeforeFirst(own, in: plan)
        }
        return notices + auditedBeforeFramework(rows)
    }

    /// Staff are trained, or a thing is audited, before the policy or system is issued.
    private func taughtBeforeIssued(_ steps: [DatedStep]) -> [Notice] {
        steps.flatMap { later -> [Notice] in
            guard let laterEnd = later.end, later.teaches || later.checks else { return [] }
            let issued = steps.first { earlier in
                guard let end = earlier.end, end > laterEnd, earlier.issuesRule,
                    earlier.action.index != later.action.index
                else { return false }
                return later.teaches || later.shares(with: earlier, atLeast: 2)
            }
            guard let issued, let end = issued.end else { return [] }
            let what = later.teaches ? "The training" : "The audit"
            return [
                notice(
                    later, issued,
                    "\(what) ends on \(laterEnd.words), before what it is about is issued (\(end.words))."
                )
            ]
        }
    }

    /// A time limit is to be kept before the waiting list for the same thing is gone.
    private func limitBeforeList(_ steps: [DatedStep], in plan: CheckedPlan) -> [Notice] {
        let times: Set = ["days", "day", "weeks", "week", "working days", "months", "hours"]
        return steps.flatMap { limited -> [Notice] in
            guard let limitEnd = limited.end,
                let limit = limited.ownMeasures.first(where: {
                    times.contains($0.target?.unit ?? "")
                })
            else { return [] }
            for listed in steps {
                guard let end = listed.end, end > limitEnd,
                    let list = listed.ownMeasures.first(where: {
                        Wording($0.text).says(anyOf: ["waiting list", "backlog", "waiting lists"])
                    }), ContentWords(limit.text).common(with: ContentWords(list.text)) >= 2
                else { continue }
                return [
                    notice(
                        limited, listed,
                        """
                        The time limit is wanted by \(limitEnd.monthAndYear), before the waiting list for the same \
                        thing is gone (\(end.monthAndYear)).
                        """)
                ]
            }
            return []
        }
    }

    /// A measure is wanted from a month before the first audit that can give it.
    private func measuredBeforeFirst(_ steps: [DatedStep], in plan: CheckedPlan) -> [Notice] {
        steps.flatMap { step -> [Notice] in
            guard let first = FirstOccasion(in: step.action.value, dates: plan.dates) else {
                return []
            }
            for other in steps {
                guard Wording(other.action.value.text).says(anyOf: [first.kind, first.kind + "s"])
                else { continue }
                let days = other.ownMeasures.compactMap { measure in
                    measure.dueText.flatMap { plan.dates.due(in: $0)?.end }
                }
                guard let earliest = days.min(), earliest < first.start else { continue }
                return [
                    notice(
                        step, other,
                        """
                        The first \(first.kind) is told for \(first.start.monthAndYear), but its measure is wanted \
                        from \(earliest.monthAndYear).
                        """)
                ]
            }
            return []
        }
    }

    /// An audit ends before the framework or model for audits is there.
    private func auditedBeforeFramework(_ steps: [DatedStep]) -> [Notice] {
        guard let framework = steps.first(where: { $0.end != nil && $0.makesAuditFramework }),
            let ready = framework.end
        else { return [] }
        return steps.compactMap { step in
            guard let end = step.end, end < ready, step.isSingleAudit,
                !step.makesAuditFramework
            else { return nil }
            return notice(
                step, framework,
                """
                The audit ends on \(end.words), before the framework for audits is there \
                (\(ready.words)).
                """)
        }
    }

    private func notice(_ step: DatedStep, _ other: DatedStep, _ message: String) -> Notice {
        Notice(
            rule: rule.id, at: step.action.at,
            cells: Set(
                step.action.cells("text", "due") + other.action.cells("text", "due")
            ).sorted(),
            words: "\(step.action.value.text)\n\(other.action.value.text)", message: message)
    }
}
