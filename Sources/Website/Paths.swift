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
    static let work = Path("/work")
    static let people = Path("/people")
    static let firstRun = Path("/first-run")
    static let password = Path("/password")
    static let tokens = Path("/tokens")
    static let openAPI = Path("/api/v1/openapi.json")
    static let session = Path("/session")
    static let signIn = Path("/sign-in")

    /// The page to sign in, which leads on to where the person wanted to go.
    static func signIn(then address: String) -> Path {
        address == "/" || address == plans.text
            ? signIn : signIn.with([.init("then", address)])
    }

    /// An address of this site that a form or query brought along; anything else is the list of plans.
    static func own(_ address: String?) -> Path {
        guard let address, address.hasPrefix("/"), !address.hasPrefix("//"),
            !address.contains("\\"), address.utf8.allSatisfy({ (33..<127).contains($0) })
        else { return work }
        return Path(address)
    }

    /// Where something ends: a session, an account.
    var ending: Path { adding("/ending") }
    /// Where an account's parts stand.
    func person(_ id: Identifier) -> Path { adding("/" + id.text) }
    var roles: Path { adding("/roles") }
    var newPassword: Path { adding("/password") }
    var new: Path { adding("/new") }
    /// Where the demonstration's people sign in.
    var demonstration: Path { adding("/demonstration") }
    /// Where one operation on an action is done.
    func operation(_ noun: String) -> Path { adding("/" + noun) }
    /// A file that is evidence.
    func evidenceFile(_ id: Identifier) -> Path { adding("/files/\(id)") }
    var position: Path { adding("/position") }
    var notices: Path { adding("/notices") }
    var history: Path { adding("/history") }
    var comparison: Path { adding("/comparison") }
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

    /// The page that changes a row of a proposal, by its place.
    func row(_ place: ProposalPlace) -> Path { rows(place.kind).adding("/\(place.slug)") }

    /// Where a new row of a proposal is sent.
    func rows(_ kind: ProposalList.Kind) -> Path { adding("/\(kind.addressName)") }

    /// The page that adds a row at the end of a list of a proposal.
    func newRow(in list: ProposalList) -> Path {
        rows(list.kind).adding("/new").with(list.fields)
    }

    /// The page that puts words without a home in their place; cells count from 1 in addresses.
    func words(_ cell: Int) -> Path { adding("/words/\(cell + 1)") }
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
    /// What the addresses of its actions begin with.
    var actions: Path { adding("/actions") }
    func action(_ id: Identifier) -> Path { adding("/actions/" + id.text) }
    func measure(_ id: Identifier) -> Path { measures.at("m-\(id)") }
}

extension HTML.Interpolation {
    /// An address, for `href` and `action`.
    mutating func appendInterpolation(_ path: Path) { appendInterpolation(path.text) }
}
