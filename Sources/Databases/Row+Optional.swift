import Basics

extension Row {
    /// Text, or nil where the column is NULL.
    public func optionalText(_ index: Int) throws(DatabaseError) -> String? {
        try isNull(index) ? nil : try text(index)
    }

    /// A whole number, or nil where the column is NULL.
    public func optionalInteger(_ index: Int) throws(DatabaseError) -> Int? {
        try isNull(index) ? nil : try integer(index)
    }

    /// A Boolean, or nil where the column is NULL.
    public func optionalTruth(_ index: Int) throws(DatabaseError) -> Bool? {
        try isNull(index) ? nil : try truth(index)
    }

    /// A day, or nil where the column is NULL.
    public func optionalDay(_ index: Int) throws(DatabaseError) -> Day? {
        try isNull(index) ? nil : try day(index)
    }

    /// A moment, or nil where the column is NULL.
    public func optionalInstant(_ index: Int) throws(DatabaseError) -> Instant? {
        try isNull(index) ? nil : try instant(index)
    }

    /// An identifier, or nil where the column is NULL.
    public func optionalIdentifier(_ index: Int) throws(DatabaseError) -> Identifier? {
        try isNull(index) ? nil : try identifier(index)
    }

    /// Bytes, or nil where the column is NULL.
    public func optionalBlob(_ index: Int) throws(DatabaseError) -> [UInt8]? {
        try isNull(index) ? nil : try blob(index)
    }

    /// One of an enumeration's raw texts, or nil where the column is NULL.
    public func optionalText<Choice: RawRepresentable<String>>(
        _ index: Int, as type: Choice.Type
    ) throws(DatabaseError) -> Choice? {
        try isNull(index) ? nil : try text(index, as: type)
    }
}
