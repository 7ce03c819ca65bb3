/// Turns names as a file writes them into names of a vocabulary. A file has a few dozen names and writes them
/// a million times, so each is looked up once and then found by its bytes.
struct XMLNames<Name: XMLVocabulary> {
    private struct Entry {
        let hash: UInt32
        let isAttribute: Bool
        /// The name as written, in `written`.
        let start: Int
        let count: Int
        let name: Name?
    }

    private static var slotCount: Int { 1024 }
    private var slots = [Int16](repeating: -1, count: slotCount)
    private var entries: [Entry] = []
    private var written: [UInt8] = []
    /// The address that each prefix stands for.
    private var bindings: [String: String] = [:]

    /// Binds a prefix to a namespace; gives back the namespace that it stood for.
    mutating func bind(_ prefix: String, to address: String) -> String? {
        let before = bindings[prefix]
        guard before != address else { return before }
        bindings[prefix] = address
        forget()
        return before
    }

    /// The vocabulary's name for a name as written, or nil when the vocabulary lacks it.
    mutating func name(
        _ range: Range<Int>, of bytes: [UInt8], isAttribute: Bool
    ) -> Name? {
        var hash: UInt32 = isAttribute ? 2_166_136_261 : 84_696_351
        for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
        var slot = Int(hash) & (Self.slotCount - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.hash == hash, entry.isAttribute == isAttribute, entry.count == range.count,
                isWritten(entry, as: range, of: bytes)
            {
                return entry.name
            }
            slot = (slot + 1) & (Self.slotCount - 1)
        }
        let name = resolve(bytes[range], isAttribute: isAttribute)
        // A file made of ever new names is not worth remembering; half the slots stay free.
        guard entries.count < Self.slotCount / 2, range.count < 256 else { return name }
        slots[slot] = Int16(entries.count)
        entries.append(
            Entry(
                hash: hash, isAttribute: isAttribute, start: written.count, count: range.count,
                name: name))
        written.append(contentsOf: bytes[range])
        return name
    }

    private func isWritten(_ entry: Entry, as range: Range<Int>, of bytes: [UInt8]) -> Bool {
        for offset in 0..<entry.count
        where written[entry.start + offset] != bytes[range.lowerBound + offset] {
            return false
        }
        return true
    }

    private func resolve(_ written: ArraySlice<UInt8>, isAttribute: Bool) -> Name? {
        let text = String(decoding: written, as: UTF8.self)
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let prefix = parts.count == 2 ? String(parts[0]) : ""
        let local = parts[parts.count - 1]
        // An attribute without prefix is in no namespace, whatever the default namespace.
        if prefix.isEmpty, isAttribute { return Name(rawValue: String(local)) }
        guard let address = bindings[prefix] else { return Name(rawValue: text) }
        guard let known = Name.prefixes[address] else { return nil }
        return Name(rawValue: known.isEmpty ? String(local) : "\(known):\(local)")
    }

    private mutating func forget() {
        guard !entries.isEmpty else { return }
        slots = [Int16](repeating: -1, count: Self.slotCount)
        entries.removeAll(keepingCapacity: true)
        written.removeAll(keepingCapacity: true)
    }
}
