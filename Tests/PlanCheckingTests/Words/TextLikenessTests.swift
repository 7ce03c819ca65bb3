import Testing

@testable import PlanChecking

@Suite struct TextLikenessTests {
    private let likeness = TextLikeness(share: 0.7, least: 3)

    @Test func `texts are alike whatever the order and the endings of their words`() {
        let one = SubjectWords("Auditing of ferry logs by night crews").all
        let other = SubjectWords("Night crews audit the ferry log").all
        #expect(likeness.isAlike(one, other))
        #expect(!likeness.isAlike(one, SubjectWords("Night crews mend the pier").all))
    }

    @Test func `the quick way finds every pair that the slow way finds`() {
        var state: UInt64 = 20_310_501
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        let texts = (0..<120).map { _ in Set((0..<(2 + next(7))).map { _ in "word\(next(18))" }) }
        var slow: Set<[Int]> = []
        var first: [Set<String>: Int] = [:]
        for (place, words) in texts.enumerated() where words.count >= 3 {
            if let known = first[words] {
                slow.insert([known, place])
            } else {
                first[words] = place
            }
        }
        for one in first.values {
            for other in first.values
            where one < other && likeness.isAlike(texts[one], texts[other]) {
                slow.insert([one, other])
            }
        }
        #expect(slow.count > 10)
        #expect(Set(likeness.pairs(texts).map { [$0.first, $0.second] }) == slow)
    }

    @Test(arguments: [
        ("auditing", "audits"), ("planned", "plans"), ("accessibility", "access"),
        ("prioritisation", "prioritising"), ("policies", "policy"), ("timeliness", "timely"),
        ("analysed", "analyses"), ("reviews", "review"),
    ])
    func `forms of one word have one stem`(one: String, other: String) {
        #expect(SubjectWords.stem(one) == SubjectWords.stem(other))
    }

    @Test(arguments: [("policy", "police"), ("planet", "planes"), ("business", "bus")])
    func `different words keep different stems`(one: String, other: String) {
        #expect(SubjectWords.stem(one) != SubjectWords.stem(other))
    }

    @Test func `statements end at lines, marks and not at short forms`() {
        #expect(
            Statements.of("Bell hung. Rope, e.g. Hemp, bought; lamp lit\nWho rings? Kit does")
                == ["Bell hung", "Rope, e.g. Hemp, bought", "lamp lit", "Who rings", "Kit does"])
    }

    @Test(arguments: [
        (
            "record the tide, wind and moonlight of each crossing",
            ["tide", "wind", "moonlight of each crossing"]
        ),
        (
            "enough ropes, safety whistles or blankets",
            ["enough ropes", "safety whistles", "blankets"]
        ),
    ])
    func `a list is cut into its things`(text: String, things: [String]) {
        #expect(WrittenLists.of(text) == [things])
    }

    @Test(arguments: [
        "rope and anchor", "Ropes, including hemp and wire",
        "Ropes hold, so crews and pilots sleep",
    ])
    func `what is no list of three is none`(text: String) {
        #expect(WrittenLists.of(text) == [])
    }
}
