/// The middle of whole numbers, exact in halves.
public enum Median {
    /// The middle value, or half the sum of the two middle values; nil without values.
    ///
    /// Example: 3, 9, 4 and 20 give 6.5; 3, 9 and 4 give 4.0.
    public static func tenths(ofSorted values: some RandomAccessCollection<Int32>) -> Tenths? {
        guard !values.isEmpty else { return nil }
        let lower = values[values.index(values.startIndex, offsetBy: (values.count - 1) / 2)]
        let upper = values[values.index(values.startIndex, offsetBy: values.count / 2)]
        return Tenths(5 * (Int(lower) + Int(upper)))
    }
}
