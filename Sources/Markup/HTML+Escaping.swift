extension HTML {
    /// Adds words so that they can stand in text or in a quoted attribute and never be markup.
    ///
    /// Stretches without a special byte are copied at once, which is what makes a page of words cheap.
    static func escape(_ words: some StringProtocol, into bytes: inout [UInt8]) {
        let isDone: Void? = words.utf8.withContiguousStorageIfAvailable { source in
            escape(source, into: &bytes)
        }
        if isDone == nil { Array(words.utf8).withUnsafeBufferPointer { escape($0, into: &bytes) } }
    }

    private static func escape(_ source: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
        var start = 0
        for index in source.indices {
            let byte = source[index]
            // Only five bytes below "?" matter, so letters are passed by one comparison.
            guard byte <= UInt8(ascii: ">"), let entity = entity(for: byte) else { continue }
            bytes.append(contentsOf: source[start..<index])
            append(entity, to: &bytes)
            start = index + 1
        }
        bytes.append(contentsOf: source[start...])
    }

    private static func entity(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        // A byte that no page may hold; the replacement character stands for it.
        case 0..<9, 11, 12, 14..<32: "&#xfffd;"
        default: nil
        }
    }

    /// Adds a whole number's digits without making a string.
    static func write(_ number: Int, into bytes: inout [UInt8]) {
        guard number < 0 || number > 9 else {
            bytes.append(UInt8(ascii: "0") + UInt8(number))
            return
        }
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = bytes.count
        while rest > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        }
        bytes[start...].reverse()
    }
}
