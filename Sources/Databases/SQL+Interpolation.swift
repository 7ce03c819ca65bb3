extension SQL {
    /// Gathers the pieces of a literal: words stay words, values become parameters.
    public struct StringInterpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        /// Called by the compiler for each literal with interpolations.
        public init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        /// Words of the source.
        public mutating func appendLiteral(_ literal: StaticString) {
            if literal.utf8CodeUnitCount > 0 { pieces.append(.words(literal)) }
        }

        /// A bound value; an absent one is NULL.
        public mutating func appendInterpolation<Bound: Bindable>(_ value: Bound?) {
            bind(Bound.kind, value?.bound ?? .null)
        }

        /// A bound value of an enumeration with a raw value, as its raw value.
        public mutating func appendInterpolation<Choice: RawRepresentable>(_ value: Choice?)
        where Choice.RawValue: Bindable {
            bind(Choice.RawValue.kind, value?.rawValue.bound ?? .null)
        }

        /// Another piece of SQL with its own values.
        public mutating func appendInterpolation(sql: SQL) { pieces += sql.pieces }

        /// The right side of `IN`, with its brackets: `WHERE id IN \(values: ids)`.
        ///
        /// No value matches an empty list. Long lists belong in a join: SQLite binds 32,766 values, PostgreSQL 65,535.
        public mutating func appendInterpolation<Bound: Bindable>(values: [Bound]) {
            list(Bound.kind, values.map(\.bound))
        }

        /// The right side of `IN` for an enumeration with raw values.
        public mutating func appendInterpolation<Choice: RawRepresentable>(values: [Choice])
        where Choice.RawValue: Bindable {
            list(Choice.RawValue.kind, values.map(\.rawValue.bound))
        }

        private mutating func bind(_ kind: Kind, _ value: Value) {
            pieces.append(.parameter(Parameter(kind: kind, value: value)))
        }

        /// Filled up to a power of two with the last value, so that lists of all lengths share a few prepared statements.
        private mutating func list(_ kind: Kind, _ values: [Value]) {
            guard let last = values.last else {
                pieces.append(.words(kind.emptyList))
                return
            }
            var width = 1
            while width < values.count { width *= 2 }
            for index in 0..<width {
                pieces.append(.words(index == 0 ? "(" : ", "))
                bind(kind, index < values.count ? values[index] : last)
            }
            pieces.append(.words(")"))
        }
    }
}

extension SQL.Kind {
    /// PostgreSQL takes no `IN ()`, and wants to know the type of what is not there.
    fileprivate var emptyList: StaticString {
        switch self {
        case .integer: "(SELECT CAST(NULL AS INTEGER) WHERE 1 = 0)"
        case .text: "(SELECT CAST(NULL AS TEXT) WHERE 1 = 0)"
        case .blob: "(SELECT CAST(NULL AS BLOB) WHERE 1 = 0)"
        }
    }
}
