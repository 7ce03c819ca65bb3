/// Where words that found no home are put by hand.
public enum WordsHome: Sendable, Hashable {
    /// After what a field of an action or a finding says already.
    case field(WordsField, of: ProposalPlace)
    /// A new row that says them, at the end of a list.
    case newRow(in: ProposalList)
    /// They belong to the document and not to the plan; they are kept with it.
    case notPartOfPlan
    /// Back among those that found no home.
    case unplaced
}

/// A field that takes words of the document as they stand.
public enum WordsField: String, Sendable, Hashable, CaseIterable {
    case text
    case subItems = "sub_items"
    case leads, due, status, progress, future, evidence
    case monitoredBy = "monitored_by"
    case secondText = "second_text"
    case band = "band_text"

    /// Says whether an action, or a finding, has such a field.
    public func belongs(to kind: ProposalList.Kind) -> Bool {
        switch (self, kind) {
        case (.text, .action), (.text, .finding), (.progress, .action), (.progress, .finding): true
        case (.secondText, .finding), (.band, .finding): true
        case (.secondText, .action), (.band, .action): false
        case (_, .action): true
        case (_, .finding), (_, .measure), (_, .criterion): false
        }
    }
}
