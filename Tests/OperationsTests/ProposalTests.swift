import Basics
import Databases
import Planning
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct ProposalTests {
    static func withProposal(
        _ body: (Record, Identifier) async throws -> Void
    ) async throws {
        try await PlanSamples.withRecord(on: .sqlite) { record in
            try await body(record, try await record.bring(PlanSamples.source, at: PlanSamples.now))
        }
    }

    @Test func `an answer can be given again and starts from what was read`() async throws {
        try await ProposalTests.withProposal { record, id in
            let read = try await record.proposal(id).document
            try await record.settle([0: 1], in: id, at: PlanSamples.now)
            let settled = try await record.proposal(id)
            #expect(settled.document.sections[0].findings[0].actions[1].leads.count == 1)
            #expect(settled.openDoubts == 0)
            try await record.settle([0: 0], in: id, at: PlanSamples.now)
            let again = try await record.proposal(id)
            #expect(again.document == read)
            #expect(again.doubts[0].chosen == 0)
        }
    }

    @Test func `all open questions are answered as suggested`() async throws {
        try await ProposalTests.withProposal { record, id in
            try await record.settleAllAsSuggested(in: id, at: PlanSamples.now)
            let page = try await record.proposal(id)
            #expect(page.openDoubts == 0)
            #expect(page.document == PlanSamples.small)
        }
    }

    @Test func `an answer that is not on offer is refused`() async throws {
        try await ProposalTests.withProposal { record, id in
            await #expect(throws: Refusal.self) {
                try await record.settle([0: 7], in: id, at: PlanSamples.now)
            }
            await #expect(throws: Refusal.notFound(what: "question")) {
                try await record.settle([4: 0], in: id, at: PlanSamples.now)
            }
            let page = try await record.proposal(id)
            #expect(page.revision == 0)
        }
    }

    @Test func `a page that is out of date changes nothing`() async throws {
        try await ProposalTests.withProposal { record, id in
            try await record.settle([0: 1], in: id, revision: 0, at: PlanSamples.now)
            await #expect(throws: Refusal.changedMeanwhile) {
                try await record.settle([0: 0], in: id, revision: 0, at: PlanSamples.now)
            }
            await #expect(throws: Refusal.changedMeanwhile) {
                try await record.accept(id, revision: 0, at: PlanSamples.now)
            }
            #expect(try await record.proposal(id).doubts[0].chosen == 1)
        }
    }

    @Test func `an action is changed in place`() async throws {
        try await ProposalTests.withProposal { record, id in
            let place = ProposalPlace(section: 0, finding: 0, action: 0)
            let old = PlanSamples.small.sections[0].findings[0].actions[0]
            var fields = ProposedActionFields(old)
            fields.leads = ["Head of Visits", " ", "Ms Quillfeather "]
            fields.status = .underway
            fields.progressText = "  "
            try await record.change(fields, at: place, in: id, at: PlanSamples.now)
            let page = try await record.proposal(id)
            var wanted = old
            wanted.leads = ["Head of Visits", "Ms Quillfeather"]
            wanted.status = .underway
            #expect(page.document.sections[0].findings[0].actions[0] == wanted)
            #expect(page.revision == 1)
        }
    }

    @Test func `an action without words is refused with the field`() async throws {
        try await ProposalTests.withProposal { record, id in
            let place = ProposalPlace(section: 0, finding: 0, action: 0)
            var fields = ProposedActionFields()
            fields.text = " \n"
            fields.ref = String(repeating: "1", count: 51)
            let problems = [
                FieldProblem(field: "ref", words: "Number can have 50 characters at most."),
                FieldProblem(field: "text", words: "Enter action."),
            ]
            await #expect(throws: Refusal.fields(problems)) {
                try await record.change(fields, at: place, in: id, at: PlanSamples.now)
            }
        }
    }

    @Test func `rows can be added`() async throws {
        try await ProposalTests.withProposal { record, id in
            var finding = ProposedFindingFields()
            finding.text = "A new finding"
            finding.kind = .requirement
            try await record.add(
                finding, to: .findings(section: 1), in: id, at: PlanSamples.now)
            var action = ProposedActionFields()
            action.text = "A new action"
            try await record.add(
                action, to: .actions(FindingPlace(section: 1, finding: 1)), in: id,
                at: PlanSamples.now)
            let added = try await record.proposal(id).document.sections[1].findings[1]
            #expect(added.text == "A new finding")
            #expect(added.kind == .requirement)
            #expect(added.actions.map(\.text) == ["A new action"])
            #expect(added.actions[0].from == CellReferences())
        }
    }

    @Test func `what is removed leaves its words without a home, and questions follow their rows`()
        async throws
    {
        try await ProposalTests.withProposal { record, id in
            try await record.remove(
                ProposalPlace(section: 0, finding: 0, action: 0), from: id, at: PlanSamples.now)
            let page = try await record.proposal(id)
            #expect(page.document.unplaced == [6, 1, 2])
            #expect(page.document.sections[0].findings[0].measures[0].action == nil)
            #expect(page.doubts[0].doubt.places == ["/sections/0/findings/0/actions/0/leads"])
            // The answer still reaches the action that the question is about.
            try await record.settle([0: 1], in: id, at: PlanSamples.now)
            let actions = try await record.proposal(id).document.sections[0].findings[0].actions
            #expect(actions.map(\.leads) == [["Head of Visits Ms Quillfeather"]])
            try await record.settle([0: 0], in: id, at: PlanSamples.now)
            let again = try await record.proposal(id).document.sections[0].findings[0].actions
            #expect(again.map(\.leads) == [["Head of Visits", "Ms Quillfeather"]])
        }
    }

    @Test func `a question about what is gone is settled`() async throws {
        try await ProposalTests.withProposal { record, id in
            try await record.remove(
                ProposalPlace(section: 0, finding: 0), from: id, at: PlanSamples.now)
            let page = try await record.proposal(id)
            #expect(page.openDoubts == 0)
            #expect(page.document.unplaced == [6, 1, 2, 3, 5])
            _ = try await record.accept(id, at: PlanSamples.now)
        }
    }

    @Test func `a measure and a success criterion are changed, added and removed`() async throws {
        try await ProposalTests.withProposal { record, id in
            let finding = FindingPlace(section: 0, finding: 0)
            var fields = ProposedMeasureFields(
                PlanSamples.small.sections[0].findings[0].measures[0])
            fields.baselineValue = "1,061.5"
            fields.baselineUnit = "calls"
            fields.targetKind = .absolute
            fields.targetValue = "95"
            fields.action = nil
            try await record.change(
                fields, at: ProposalPlace(0, in: .measures(finding)), in: id, at: PlanSamples.now)
            var whole = ProposedMeasureFields()
            whole.text = "Visits in time"
            try await record.add(whole, to: .measures(nil), in: id, at: PlanSamples.now)
            var criterion = ProposedCriterionFields()
            criterion.text = "Everyone is visited"
            try await record.add(criterion, to: .criteria(finding), in: id, at: PlanSamples.now)
            let document = try await record.proposal(id).document
            let changed = document.sections[0].findings[0]
            #expect(changed.measures[0].baseline == .init(value: 1_061.5, unit: "calls"))
            #expect(changed.measures[0].target == .init(value: 95, unit: "%", kind: .absolute))
            #expect(changed.measures[0].action == nil)
            #expect(document.measures.map(\.text) == ["Visits in time"])
            #expect(changed.successCriteria.last?.text == "Everyone is visited")
            let place = ProposalPlace(
                changed.successCriteria.count - 1, in: .criteria(finding))
            try await record.remove(place, from: id, at: PlanSamples.now)
            try await record.remove(
                ProposalPlace(0, in: .measures(nil)), from: id, at: PlanSamples.now)
            let after = try await record.proposal(id).document
            #expect(after.measures.isEmpty)
            #expect(
                after.sections[0].findings[0].successCriteria
                    == PlanSamples.small.sections[0].findings[0].successCriteria)
        }
    }

    @Test func `a figure that is none is refused at its field`() async throws {
        try await ProposalTests.withProposal { record, id in
            var fields = ProposedMeasureFields()
            fields.text = "Visits in time"
            fields.baselineValue = "most"
            fields.targetUnit = "%"
            let thrown = await #expect(throws: Refusal.self) {
                try await record.add(fields, to: .measures(nil), in: id, at: PlanSamples.now)
            }
            guard case .fields(let problems)? = thrown else {
                Issue.record("no fields are named")
                return
            }
            #expect(problems.map(\.field) == ["baseline_value", "target_kind"])
        }
    }

    @Test func `words without a home are put into a field, made a row, or set aside`() async throws
    {
        try await ProposalTests.withProposal { record, id in
            let finding = FindingPlace(section: 0, finding: 0)
            let cell = try #require(PlanSamples.small.unplaced.first)
            let words = try #require(PlanSamples.small.cells.first { $0.id == cell }?.text)
            let action = ProposalPlace(0, in: .actions(finding))
            try await record.place(cell, in: .notPartOfPlan, of: id, at: PlanSamples.now)
            var document = try await record.proposal(id).document
            #expect(document.aside == [cell])
            #expect(document.unplaced.isEmpty)
            try await record.place(cell, in: .unplaced, of: id, at: PlanSamples.now)
            document = try await record.proposal(id).document
            #expect(document == PlanSamples.small)
            try await record.place(
                cell, in: .field(.evidence, of: action), of: id, at: PlanSamples.now)
            document = try await record.proposal(id).document
            let placed = document[finding].actions[0]
            #expect(placed.evidenceText?.hasSuffix(words) == true)
            #expect(placed.from["evidence"].contains(cell))
            #expect(document.unplaced.isEmpty)
            await #expect(throws: Refusal.changedMeanwhile) {
                try await record.place(
                    cell, in: .newRow(in: .actions(finding)), of: id, at: PlanSamples.now)
            }
            try await record.remove(action, from: id, at: PlanSamples.now)
            try await record.place(
                cell, in: .newRow(in: .actions(finding)), of: id, at: PlanSamples.now)
            document = try await record.proposal(id).document
            #expect(document[finding].actions.last?.text == words)
            #expect(document[finding].actions.last?.from == ["text": [cell]])
        }
    }

    static let dates: [(String, Due?)] = [
        ("28 February 2027", Day(2027, 2, 28).map(Due.day)),
        ("2027-02-28", Day(2027, 2, 28).map(Due.day)),
        ("28/02/2027", Day(2027, 2, 28).map(Due.day)),
        ("28th feb, 2027", Day(2027, 2, 28).map(Due.day)),
        ("Sept 2027", .month(9, 2027)), ("February 2027", .month(2, 2027)),
        ("Ongoing", Due(precision: .ongoing)), ("30 February 2027", nil), ("soon", nil),
        ("2027", Due(start: Day(2027, 1, 1), end: Day(2027, 12, 31), precision: .range)),
        ("28 Fe 2027", nil), ("28x February 2027", nil), ("", nil),
    ]

    @Test(arguments: dates.indices) func `a typed date is read`(index: Int) {
        #expect(TypedDue().read(ProposalTests.dates[index].0) == ProposalTests.dates[index].1)
    }

    @Test func `a date is read anew only where its words were changed`() async throws {
        try await ProposalTests.withProposal { record, id in
            let place = ProposalPlace(section: 0, finding: 0, action: 0)
            var fields = ProposedActionFields(PlanSamples.small.sections[0].findings[0].actions[0])
            fields.dueText = "1 March 2027"
            try await record.change(fields, at: place, in: id, at: PlanSamples.now)
            let changed = try await record.proposal(id).document.sections[0].findings[0].actions[0]
            #expect(changed.dueText == "1 March 2027")
            #expect(changed.due == Day(2027, 3, 1).map(Due.day))
            fields.leads = []
            fields.dueText = "1 March 2027 "
            try await record.change(fields, at: place, in: id, at: PlanSamples.now)
            let again = try await record.proposal(id).document.sections[0].findings[0].actions[0]
            #expect(again.due == changed.due)
        }
    }

    static let moves: [(String, String?)] = [
        ("/a/1/b", nil), ("/a/1", nil), ("/a/0/b", "/a/0/b"), ("/a/2/b/2", "/a/1/b/2"),
        ("/a/-", "/a/-"), ("/a", "/a"), ("/ab/2", "/ab/2"), ("/a/10", "/a/9"),
    ]

    @Test(arguments: moves.indices) func `pointers follow a removed item`(index: Int) {
        let (pointer, moved) = ProposalTests.moves[index]
        #expect(PointerMove(list: "/a", removed: 1).moved(pointer) == moved)
    }
}
