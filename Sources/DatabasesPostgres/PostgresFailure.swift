import CLibPQ
import Databases

/// What the server said went wrong: its code and the names it gives, never its texts about values.
struct PostgresFailure {
    private let code: String
    private let constraint: String?
    private let table: String
    private let column: String
    private let message: String

    init(_ result: OpaquePointer?) {
        func field(_ name: Character) -> String? {
            PQresultErrorField(result, Int32(name.asciiValue ?? 0)).map { String(cString: $0) }
        }
        code = field("C") ?? ""
        constraint = field("n")
        table = field("t") ?? ""
        column = field("c") ?? ""
        message = field("M") ?? ""
    }

    /// Two transactions were in each other's way, and the server chose this one to give way.
    var isCollision: Bool { code == "40001" || code == "40P01" }

    /// The server closes the connection after this, though libpq may not have seen it yet.
    var isFarewell: Bool { code.hasPrefix("57P") || code.hasPrefix("08") }

    /// A prepared statement that another server's migration has outdated.
    var isOutdated: Bool {
        code == "26000" || (code == "0A000" && message.hasPrefix("cached plan must not change"))
    }

    /// The error of the house for it.
    func meaning(for sql: String, isLost: Bool) -> DatabaseError {
        switch code {
        case "23505": .constraint(.unique, name: constraint)
        case "23503": .constraint(.foreignKey, name: constraint)
        case "23502": .constraint(.notNull, name: "\(table)_\(column)_not_null")
        case "23514", "23P01": .constraint(.check, name: constraint)
        case "25006": .readOnly
        case "40001", "40P01", "55P03": .busy
        case "57014": .tookTooLong
        case "53100": .full
        case "22021": .unstorable(reason: "text that is not UTF-8 or has a NUL in it")
        case "XX001", "XX002": .damaged(code: code)
        case _ where isLost || isFarewell || code == "53300":
            .unavailable(reason: code.isEmpty ? "the connection was lost" : code)
        // Only these speak of the statement's own words; others may quote a value.
        case _ where code.hasPrefix("42"):
            .statement(code: code, message: message, sql: sql)
        default: .statement(code: code, message: "", sql: sql)
        }
    }
}
