import Basics

extension PlanDocument {
    /// The plan after a doubt is answered by one of its choices; the doubt itself is gone.
    ///
    /// - Throws: `JSONError` where a choice of a document made elsewhere points nowhere or sets what the format forbids.
    public func answering(doubt: Int, with choice: Int) throws(JSONError) -> PlanDocument {
        guard doubts.indices.contains(doubt), doubts[doubt].choices.indices.contains(choice) else {
            throw .unexpected(pointer: "/doubts/\(doubt)", expected: "a doubt with that choice")
        }
        var tree = json
        for setting in doubts[doubt].choices[choice].sets {
            guard tree.set(setting.value, at: setting.pointer) else {
                throw .unexpected(
                    pointer: setting.pointer, expected: "a place that exists in the plan")
            }
        }
        var answered = try PlanDocument(json: tree)
        answered.doubts.remove(at: doubt)
        return answered
    }
}
