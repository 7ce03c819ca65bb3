import Basics
import HTTPTypes
import Markup
import Operations

/// A page of the site: what it is called, where it stands, and what it says.
protocol Page: Sendable {
    /// What the tab and the h1 call it.
    var title: String { get }
    /// The way from the top to here; the page itself is not in it.
    var crumbs: [Crumb] { get }
    var status: HTTPResponse.Status { get }
    /// The entry of the service navigation that it belongs to.
    var section: ServiceSection? { get }
    /// Needs the whole width, for tables and comparison.
    var isWide: Bool { get }
    /// Shows what is wrong with a form that was sent; its title says so first.
    var hasProblems: Bool { get }
    /// Is made better by the script; it works without.
    var usesScript: Bool { get }
    /// What stands between the breadcrumbs and the foot.
    func body(in frame: Frame) -> HTML
}

extension Page {
    var crumbs: [Crumb] { [] }
    var status: HTTPResponse.Status { .ok }
    var section: ServiceSection? { nil }
    var isWide: Bool { false }
    var hasProblems: Bool { false }
    var usesScript: Bool { false }
}

/// One step of the way from the top.
struct Crumb: Sendable, Equatable {
    var words: String
    var path: Path

    init(_ words: String, _ path: Path) {
        self.words = words
        self.path = path
    }

    static let plans = Crumb("Plans", .plans)
}

/// The entries of the service navigation.
enum ServiceSection: CaseIterable, Sendable {
    case work, plans, bring, people, about

    var words: String {
        switch self {
        case .work: "My work"
        case .plans: "Plans"
        case .people: "People"
        case .bring: "Bring in a plan"
        case .about: "About"
        }
    }

    /// Whether the person has any use for it.
    func isFor(_ actor: Actor?) -> Bool {
        guard let actor else { return self == .about }
        return switch self {
        case .work, .about: true
        case .plans: actor.may(.seePlans)
        case .bring: actor.may(.bringPlans)
        case .people: actor.may(.managePeople)
        }
    }

    var path: Path {
        switch self {
        case .work: .work
        case .plans: .plans
        case .people: .people
        case .bring: .newProposal
        case .about: .about
        }
    }
}

/// What every page stands in: the council's name, the site's look, and the form's token.
struct Frame: Sendable {
    var authority: String?
    var style: Path
    var script: Path
    var icon: Path
    var token: String
    /// Who looks; nil before signing in.
    var actor: Actor?
    var readsPDF: Bool
    var isDemonstration = false
    var today: Day

    /// The head of a form that is sent: its token, hidden.
    var tokenField: HTML { "<input type=\"hidden\" name=\"token\" value=\"\(token)\">" }
}
