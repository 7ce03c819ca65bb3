import Operations

/// A running site stands on the record itself.
extension Record: Desk {}
