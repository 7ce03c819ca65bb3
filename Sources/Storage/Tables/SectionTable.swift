import Basics
import Databases
import Planning

/// A part of a plan under one heading.
public struct SectionRecord: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// From 0, in the plan's order.
    public var position: Int
    /// Its findings are records of their own and empty here.
    public var document: PlanDocument.Section

    /// From all its fields.
    public init(id: Identifier, position: Int, document: PlanDocument.Section) {
        self.id = id
        self.position = position
        self.document = document
    }
}

/// A section as a list names it.
public struct SectionListing: Sendable {
    /// What tells it from all others.
    public var id: Identifier
    /// As the document prints it.
    public var title: String?
}

/// Parts of plans.
public struct SectionTable {
    let connection: Connection

    /// A plan's sections in its order.
    public func all(of plan: Identifier) throws(DatabaseError) -> [SectionRecord] {
        var found: [SectionRecord] = []
        let rows = try connection.query(
            "SELECT id, position, title, source FROM section WHERE plan = \(plan) ORDER BY position"
        )
        for row in rows {
            var document = PlanDocument.Section(title: try row.optionalText(2))
            document.from = try row.references(3)
            found.append(
                SectionRecord(
                    id: try row.identifier(0), position: try row.integer(1), document: document))
        }
        return found
    }

    /// A plan's sections in its order, titles only.
    public func listing(of plan: Identifier) throws(DatabaseError) -> [SectionListing] {
        var found: [SectionListing] = []
        let rows = try connection.query(
            "SELECT id, title FROM section WHERE plan = \(plan) ORDER BY position")
        for row in rows {
            found.append(
                SectionListing(id: try row.identifier(0), title: try row.optionalText(1)))
        }
        return found
    }

    /// A section's title, where it has one.
    public func title(of section: Identifier) throws(DatabaseError) -> String? {
        try connection.first("SELECT title FROM section WHERE id = \(section)")?.optionalText(0)
    }

    /// How many sections each plan has.
    public func counts(of authorities: [Identifier]) throws(DatabaseError) -> [Identifier: Int] {
        try connection.counts(
            """
            SELECT plan.id, COUNT(*) FROM plan JOIN section ON section.plan = plan.id
            WHERE plan.authority IN \(values: authorities) GROUP BY plan.id
            """)
    }

    /// Adds one to a plan.
    public func insert(_ section: SectionRecord, in plan: PlanRecord) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO section (id, authority, plan, position, title, source)
            VALUES (\(section.id), \(plan.authority), \(plan.id), \(section.position),
                \(section.document.title), \(StoredJSON.text(section.document.from)))
            """)
    }
}
