import Basics
import Planning

extension PlanDocument.Action {
    /// The action's fields as the format states them.
    var stated: JSON {
        var finding = PlanDocument.Finding(text: nil)
        finding.actions = [self]
        return finding.stated.value(at: "/actions/0") ?? .null
    }
}

extension PlanDocument.Finding {
    /// The finding's fields as the format states them.
    var stated: JSON {
        var document = PlanDocument()
        document.sections = [.init(title: nil, findings: [self])]
        return document.json.value(at: "/sections/0/findings/0") ?? .null
    }
}
