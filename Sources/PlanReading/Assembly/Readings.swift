/// What texts were read as, for texts that come again on many rows: the same few leads stand beside most actions.
///
/// A class, because a reader that only reads remembers without being changed by it.
final class Readings<Text: Hashable, Reading> {
    private var known: [Text: Reading] = [:]
    /// So many that a plan's own texts fit, and so few that a long log does not fill the memory.
    private let limit = 4_096

    /// The reading of a text, made where it is new.
    subscript(text: Text, default reading: @autoclosure () -> Reading) -> Reading {
        if let reading = known[text] { return reading }
        if known.count == limit { known.removeAll(keepingCapacity: true) }
        let new = reading()
        known[text] = new
        return new
    }
}
