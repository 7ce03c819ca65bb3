import Documents
import Planning
import Testing

@testable import PlanReading

/// Conservation of words: nothing of a document is lost, nothing is invented.
struct ConservationTests {
    private static let heads = [
        ["Action", "Lead", "By when", "Status"],
        ["Recommendation", "Task", "Owner", "Deadline", "Progress"],
        ["Ref", "What we will do", "Who", "When", "How will we know?", "RAG"],
    ]
    private static let cells = [
        "", "Write a guide for carers", "Sam Placeholder", "Head of Visits / Jo Sample", "May 2025",
        "ongoing",
        "Completed", "Work underway. Draft with the board", "90% of visits on time", "- one\n- two",
        "(see above)",
        "and then some more", "12/13/2025", "•", "R", "Priority 1: Front door",
    ]

    @Test(arguments: 0..<60)
    func `every word of a random table stands in a cell, and every cell has a home or is named`(
        seed: Int
    ) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let head = ConservationTests.heads[Int.random(in: 0..<3, using: &generator)]
        var rows = [TableRow(cells: head.enumerated().map { Self.cell($0, $1) })]
        for _ in 0..<Int.random(in: 2..<14, using: &generator) {
            rows.append(
                TableRow(
                    cells: head.indices.map { column in
                        Self.cell(column, Self.cells.randomElement(using: &generator) ?? "")
                    }))
        }
        rows.append(
            TableRow(
                cells: ["Keep the rota in use", "Jo Sample", "May 2025", "Completed"].enumerated()
                    .map { Self.cell($0, $1) }))
        let document = Document(
            format: .docx,
            blocks: [
                .paragraph(Paragraph("Invented improvement plan 2025", role: .heading(level: 1))),
                .table(Table(rows: rows)), .paragraph(Paragraph("Printed on paper.")),
            ])
        guard let reading = try? PlanReader.read(document) else { return }
        let plan = reading.plan
        #expect(words(of: plan.cells.map(\.text)) == words(of: texts(document)))
        let homes = homes(of: plan).union(plan.unplaced)
            .union(reading.explanation.furniture.compactMap(\.cell))
        #expect(homes == Set(plan.cells.map(\.id)))
        for action in plan.sections.flatMap(\.findings).flatMap(\.actions) {
            let known = words(of: plan.cells.map(\.text))
            for (word, _) in words(of: [action.text] + action.leads) {
                #expect(known[word] != nil, "\(word) is not in the document")
            }
        }
    }

    private static func cell(_ column: Int, _ text: String) -> TableCell {
        TableCell(
            column: column,
            paragraphs: text.isEmpty
                ? [] : text.split(separator: "\n").map { Paragraph(String($0)) })
    }

    private func texts(_ document: Document) -> [String] {
        document.blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let paragraph): [paragraph.text]
            case .table(let table): table.rows.flatMap { $0.cells.map(\.text) }
            }
        }
    }

    private func words(of texts: [String]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for word in texts.flatMap({ $0.split(whereSeparator: \.isWhitespace) }) {
            counts[word.trimmingCharacters { ",.;:".contains($0) }, default: 0] += 1
        }
        counts[""] = nil
        return counts
    }

    private func homes(of plan: PlanDocument) -> Set<Int> {
        var homes = plan.from.all
        for criterion in plan.successCriteria { homes.formUnion(criterion.from.all) }
        for measure in plan.measures { homes.formUnion(measure.from.all) }
        for section in plan.sections {
            homes.formUnion(section.from.all)
            for finding in section.findings {
                homes.formUnion(finding.from.all)
                for part in finding.successCriteria { homes.formUnion(part.from.all) }
                for part in finding.measures { homes.formUnion(part.from.all) }
                for part in finding.actions { homes.formUnion(part.from.all) }
            }
        }
        return homes
    }
}

extension Substring {
    fileprivate func trimmingCharacters(_ isOuter: (Character) -> Bool) -> String {
        String(self).trimming(isOuter)
    }
}
