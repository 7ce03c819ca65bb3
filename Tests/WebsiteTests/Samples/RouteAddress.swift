import Basics

@testable import Website

/// What the values in an address stand for.
struct RouteAddress {
    var plan = Samples.planID.text
    var proposal = Samples.proposalID.text
    var action = Samples.id("a", 0).text
    var finding = Samples.id("f", 0).text
    var evidence = Samples.evidenceID.text
    var account = Samples.accountID.text
    var token = Samples.id("t", 1).text
    var noun = "updates"
    /// A cell of the invented plan that found no home.
    var cell = Samples.plain.proposal().document.unplaced[0] + 1

    /// A route's address with these values.
    func text(of route: Route) -> String {
        let isFinding = route.pattern.contains("/findings/:place")
        let isPart = route.pattern.contains("/measures/") || route.pattern.contains("/criteria/")
        var address = route.pattern.replacing(":plan", with: plan)
            .replacing(":proposal", with: proposal)
            .replacing(":place", with: isFinding ? "1-1" : isPart ? "1-1-1" : "1-1-2")
            .replacing(":cell", with: String(cell))
            .replacing(":action", with: action).replacing(":finding", with: finding)
            .replacing(":evidence", with: evidence).replacing(":account", with: account)
            .replacing(":noun", with: noun).replacing(":token", with: token)
        if address.hasSuffix("actions/new") { address += "?finding=1-1" }
        if address.hasSuffix("findings/new") { address += "?section=1" }
        return address
    }

    /// Fields that make the forms of most routes whole.
    static let fields = [
        ("revision", "7"), ("answer-1", "0"), ("text", "x"), ("section", "1"),
        ("finding", "1-1"), ("as", "aside"),
    ]
}
