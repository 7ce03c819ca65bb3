import Basics
import Operations
import Planning

@testable import Website

/// An invented plan and everything that the pages show of it.
///
/// `say` passes every word that a person or a document can bring, so that one sample serves for plain and for hostile
/// words.
struct Samples: Sendable {
    var say: @Sendable (String) -> String = { $0 }

    static let plain = Samples()
    /// Every word tries to be markup.
    static let hostile = Samples { "\($0)<script>alert(\"x\")</script>' onload='y" }

    static let today = Samples.day(2026, 2, 26)

    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year, month, day) ?? Day(number: 0)
    }

    /// Identifiers that read as what they name: "p" and zeros, then a number.
    static func id(_ letter: Character, _ number: Int) -> Identifier {
        let digits = String(number)
        let text = String(letter) + String(repeating: "0", count: 25 - digits.count) + digits
        return Identifier(text) ?? Identifier(at: Instant(milliseconds: 0))
    }

    static let planID = id("p", 1)
    static let proposalID = id("q", 1)

    var head: PlanHead {
        PlanHead(
            id: Samples.planID, title: say("Care leavers: our answer to the visit of autumn 2025"),
            authority: say("Mockford County Council"))
    }

    var file: BroughtFile {
        BroughtFile(
            name: say("care-leavers-plan.docx"), kind: "Word document", byteCount: 48_640,
            broughtOn: Samples.day(2026, 2, 24))
    }
}
