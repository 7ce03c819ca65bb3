import Documents
import Planning

/// Makes a finding out of the words it was found in.
enum FindingReader {
    static func finding(_ found: FindingWords, section: String?, head: String?)
        -> PlanDocument.Finding
    {
        var finding = PlanDocument.Finding(text: nil)
        var isLabelled = false
        let paragraph = found.words.paragraphs.first
        if let paragraph, found.words.paragraphs.count > 1, paragraph.marker == nil,
            let ref = NumberedText.bareLabel(paragraph.text)
                ?? NumberedText.last(of: paragraph.text)
        {
            finding.ref = ref
            isLabelled = true
            finding.text = found.words.paragraphs.dropFirst().map { $0.text.trimmingBlanks() }
                .joined(separator: "\n")
        } else if let paragraph, let (ref, rest, labelled) = NumberedText.split(paragraph) {
            finding.ref = ref.isEmpty ? nil : ref
            isLabelled = labelled
            let others = found.words.paragraphs.dropFirst().map { $0.text.trimmingBlanks() }
            finding.text = ([rest] + others).joined(separator: "\n")
        } else if !found.words.isEmpty {
            finding.text = found.words.text
        }
        if let text = finding.text {
            let (words, links) = LinkReader.tail(of: text)
            finding.text = words.splitAtLineEnds().map {
                String($0).foldingBlanks()
            }.joined(separator: "\n")
            finding.links = links
        }
        finding.from.add(found.words.cells, to: "text")
        if let ref = found.fields[.ref], !ref.isEmpty {
            finding.ref = NumberedText.last(of: ref.line) ?? ref.line
            finding.from.add(ref.cells, to: "ref")
        }
        if let links = found.fields[.links], !links.isEmpty {
            let read = LinkReader.links(in: links.line, heading: found.heading ?? "")
            finding.links.recommendations += read.recommendations
            finding.links.paragraphs += read.paragraphs
            finding.from.add(links.cells, to: "links")
        }
        let label = isLabelled ? paragraph?.text.prefix(30).description : nil
        finding.kind =
            kind(of: [label, found.heading, section].compactMap { $0 }) ?? kind(
                of: [head].compactMap { $0 }) ?? .other
        return finding
    }

    /// What the heading, label or section calls it.
    private static func kind(of texts: [String]) -> PlanDocument.FindingKind? {
        for text in texts {
            let words = ColumnHeading.words(of: text)
            if words.contains(where: { $0.hasPrefix("recommendation") }) { return .recommendation }
            if words.contains(where: { $0.hasPrefix("requirement") }) { return .requirement }
            if words.contains("area") || words.contains("areas"), words.contains("for") {
                return .areaForImprovement
            }
            if words.contains("issue") || words.contains("issues") { return .relatedIssue }
        }
        return nil
    }
}

/// What can be said of findings only when all of them are known.
enum FindingFinish {
    /// Bands, the inspector's front list, and the number that a gap in the numbering proves.
    static func fill(
        _ plan: inout PlanDocument, listed: [(over: FlowLine?, words: FieldWords)], labels: [Int]
    ) {
        for section in plan.sections.indices {
            let band = plan.sections[section].title.flatMap(Band.words(in:))
            for finding in plan.sections[section].findings.indices {
                if let band { plan.sections[section].findings[finding].bandText = band }
            }
        }
        for entry in listed { match(entry, in: &plan) }
        numberTheLost(in: &plan)
    }

    /// A bullet of the front list is the same finding worded again.
    private static func match(
        _ entry: (over: FlowLine?, words: FieldWords), in plan: inout PlanDocument
    ) {
        let words = Set(MeasureSigns.words(of: entry.words.line))
        guard words.count > 4 else { return }
        var best: (section: Int, finding: Int, score: Double)?
        for (section, value) in plan.sections.enumerated() {
            for (finding, value) in value.findings.enumerated() {
                let own = Set(MeasureSigns.words(of: value.text ?? ""))
                guard !own.isEmpty, value.secondText == nil else { continue }
                let score =
                    Double(2 * own.intersection(words).count) / Double(own.count + words.count)
                if score > max(0.75, best?.score ?? 0) { best = (section, finding, score) }
            }
        }
        guard let best else { return }
        plan.sections[best.section].findings[best.finding].secondText = entry.words.line
        plan.sections[best.section].findings[best.finding].from.add(
            entry.words.cells, to: "second_text")
        if let over = entry.over, let band = Band.words(in: over.text) {
            plan.sections[best.section].findings[best.finding].bandText = band
            plan.sections[best.section].findings[best.finding].from.add([over.id], to: "band_text")
        }
    }

    /// 7, –, 9: the finding without words is number 8.
    private static func numberTheLost(in plan: inout PlanDocument) {
        let places = plan.sections.indices.flatMap { section in
            plan.sections[section].findings.indices.map { (section, $0) }
        }
        for (index, place) in places.enumerated() where index > 0 && index + 1 < places.count {
            let finding = plan.sections[place.0].findings[place.1]
            guard finding.text == nil, finding.ref == nil,
                let before = plan.sections[places[index - 1].0].findings[places[index - 1].1].ref
                    .flatMap(Int.init),
                let after = plan.sections[places[index + 1].0].findings[places[index + 1].1].ref
                    .flatMap(Int.init),
                after == before + 2
            else { continue }
            plan.sections[place.0].findings[place.1].ref = String(before + 1)
            plan.sections[place.0].findings[place.1].kind =
                plan.sections[places[index - 1].0].findings[places[index - 1].1].kind
        }
    }
}

/// The inspectorate's timescale.
enum Band {
    /// "within 3 months" out of a heading.
    static func words(in text: String) -> String? {
        let words = LeadShape.words(of: text)
        guard
            let start = words.firstIndex(where: {
                ["within", "immediately", "immediate"].contains(
                    $0.lowercased().trimming { !$0.isLetter })
            })
        else { return nil }
        if words[start].lowercased().hasPrefix("immediate") {
            return words.count <= 3 ? words[start].trimming { !$0.isLetter } : nil
        }
        for end in (start + 1)..<min(words.count, start + 4) {
            let unit = words[end].lowercased().trimming { !$0.isLetter }
            if ["days", "day", "weeks", "week", "months", "month", "year"].contains(unit) {
                return words[start...end].joined(separator: " ").trimming { ":.;,".contains($0) }
            }
        }
        return nil
    }
}
