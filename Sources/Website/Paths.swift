import Basics
import Markup
import Operations
import Planning

/// An address within the site. Made only by the functions here, so that no page writes one by hand.
public struct Path: Sendable, Hashable {
    /// The address from its first "/", with query and fragment, percent-encoded.
    public let text: String

    fileprivate init(_ text: String) { self.text = text }

    private func adding(_ rest: String) -> Path { Path(text + rest) }

    /// The same page at one of its places.
    func at(_ fragment: String) -> Path { adding("#\(fragment)") }

    /// The same page with fields in its address; none are added where there are none.
    func with(_ query: [FormFields.Field]) -> Path {
        query.isEmpty ? self : adding("?" + FormFields(query).encoded)
    }
}

extension Path {
    static let plans = Path("/plans")
    static let about = Path("/about")
    static let health = Path("/health")
    static let proposals = Path("/proposals")
    static let newProposal = Path("/proposals/new")

    /// A file of the site's own look, by its name with its content's hash.
    static func asset(_ name: String) -> Path { Path("/assets/\(name)") }

    static func proposal(_ id: Identifier) -> Path { Path("/proposals/" + id.text) }

    static func plan(_ id: Identifier) -> Path { Path("/plans/" + id.text) }

    /// A plan's actions as filtered.
    static func plan(_ id: Identifier, _ filter: ActionFilter) -> Path {
        plan(id).with(FilterQuery.fields(of: filter))
    }
}

/// What stands under a proposal's address.
extension Path {
    var source: Path { adding("/source") }
    var answers: Path { adding("/answers") }
    var acceptance: Path { adding("/acceptance") }
    /// The page that asks before something is taken away, and the address that does it.
    var removal: Path { adding("/removal") }
    var proposedActions: Path { adding("/actions") }
    var proposedFindings: Path { adding("/findings") }

    /// The page that changes an action or a finding of a proposal, by its place.
    func row(_ place: ProposalPlace) -> Path {
        adding("/\(place.action == nil ? "findings" : "actions")/\(place.slug)")
    }

    /// The page that adds an action to a finding.
    func newAction(of place: ProposalPlace) -> Path {
        adding("/actions/new").with([.init("finding", place.findingOnly.slug)])
    }

    /// The page that adds a finding to a section.
    func newFinding(section: Int) -> Path {
        adding("/findings/new").with([.init("section", String(section + 1))])
    }
}

/// What stands under a plan's address.
extension Path {
    var findings: Path { adding("/findings") }
    var measures: Path { adding("/measures") }
    var leads: Path { adding("/leads") }
    var withdrawal: Path { adding("/withdrawal") }
    /// The list of this page as CSV; the query stays.
    func csv(_ list: String, _ filter: ActionFilter = .init()) -> Path {
        adding("/\(list).csv").with(FilterQuery.fields(of: filter))
    }
    /// The whole plan as a file.
    func export(_ format: PlanFormat) -> Path { adding("/plan.\(format.rawValue)") }
    func finding(_ id: Identifier) -> Path { adding("/findings/" + id.text) }
    func action(_ id: Identifier) -> Path { adding("/actions/" + id.text) }
    func measure(_ id: Identifier) -> Path { measures.at("m-\(id)") }
}

extension ProposalPlace {
    /// "2-1-3": section, finding and action, counted from 1.
    var slug: String {
        ([section, finding] + (action.map { [$0] } ?? [])).map { String($0 + 1) }
            .joined(separator: "-")
    }

    /// Reads a slug; nil unless it is two or three numbers from 1.
    init?(slug: some StringProtocol) {
        let parts = slug.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (2...3).contains(parts.count), parts.allSatisfy({ ($0 ?? 0) > 0 }) else { return nil }
        let numbers = parts.compactMap { $0.map { $0 - 1 } }
        self.init(
            section: numbers[0], finding: numbers[1], action: numbers.count == 3 ? numbers[2] : nil)
    }

    var findingOnly: ProposalPlace { ProposalPlace(section: section, finding: finding) }
}

extension HTML.Interpolation {
    /// An address, for `href` and `action`.
    mutating func appendInterpolation(_ path: Path) { appendInterpolation(path.text) }
}
