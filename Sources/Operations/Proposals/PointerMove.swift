import Planning

/// Where JSON pointers lead after one item of a list was taken out.
struct PointerMove {
    /// The list: "/sections/0/findings/2/actions".
    var list: String
    var removed: Int

    /// The pointer's new words, or nil where it led into what was removed.
    func moved(_ pointer: String) -> String? {
        guard pointer.hasPrefix(list + "/") else { return pointer }
        let rest = pointer.dropFirst(list.count + 1)
        let step = rest.prefix { $0 != "/" }
        guard let index = Int(step) else { return pointer }
        if index == removed { return nil }
        return index < removed ? pointer : "\(list)/\(index - 1)\(rest.dropFirst(step.count))"
    }

    func moved(_ settings: [PlanDocument.Setting]) -> [PlanDocument.Setting] {
        settings.compactMap { setting in
            moved(setting.pointer).map { PlanDocument.Setting($0, setting.value) }
        }
    }
}
