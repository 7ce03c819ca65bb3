import Basics
import Planning

/// Something of a plan that stands in a list of its own: an action, a finding, a measure or a success criterion.
public protocol ProposedRow: Sendable {
    /// One without any words.
    static var blank: Self { get }
    /// The list that holds such rows, or nil where the list holds others.
    static func path(of list: ProposalList) -> WritableKeyPath<PlanDocument, [Self]>?
    /// Its fields as the format states them.
    var stated: JSON { get }
}

/// A row of a proposal as a form sends it: words as typed, lists one entry a line.
public protocol ProposedFields: Sendable, Equatable {
    /// What it fills.
    associatedtype Row: ProposedRow
    /// What a person calls it: "action".
    static var kind: ProposalList.Kind { get }
    /// What a form asks for.
    static var declared: [OperationField] { get }
    /// What was typed, by the names of the fields.
    var typed: [String: String] { get }
    /// What is wrong beyond what each field says of itself.
    var problems: [FieldProblem] { get }
    /// Says whether a row that is there already may have an empty field that a new one must fill.
    static func mayBeEmpty(_ field: String) -> Bool
    /// The row with what was typed; a date is read anew only where its words were changed.
    func applied(to old: Row, dates: TypedDue) -> Row
}

extension ProposedFields {
    /// Nothing more is wrong, unless the fields say otherwise.
    public var problems: [FieldProblem] { [] }
    /// None, unless the fields say otherwise.
    public static func mayBeEmpty(_ field: String) -> Bool { false }

    /// All that is wrong at once.
    func check(isNew: Bool) throws(Refusal) {
        let asked = Self.declared.map { field in
            var field = field
            if !isNew, Self.mayBeEmpty(field.name) { field.isRequired = false }
            return field
        }
        let problems = asked.problems(with: typed) + problems
        guard problems.isEmpty else { throw .fields(problems) }
    }
}
