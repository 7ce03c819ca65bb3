import Basics
import Operations
import Planning
import Testing

@testable import Website

@Suite struct WordsTests {
    @Test(arguments: [
        (12, 34, "12 of 34 (35.3%)"), (1, 8, "1 of 8 (12.5%)"), (1, 16, "1 of 16 (6.3%)"),
        (0, 5, "0 of 5 (0.0%)"), (5, 5, "5 of 5 (100.0%)"), (0, 0, "0 of 0"),
        (1, 2000, "1 of 2000 (0.1%)"),
    ])
    func `a share keeps both numbers and rounds half up`(part: Int, whole: Int, words: String) {
        #expect(Words.share(part, of: whole) == words)
    }

    @Test(arguments: [
        (0, "0 bytes"), (1, "1 byte"), (1_023, "1023 bytes"), (1_024, "1 KB"), (48_640, "48 KB"),
        (3_355_443, "3.2 MB"), (52_428_800, "50.0 MB"),
    ])
    func `a size is said as people say it`(bytes: Int, words: String) {
        #expect(Words.size(bytes) == words)
    }

    @Test(arguments: [
        (1, "1 day late"), (60, "60 days late"), (61, "2 months late"), (365, "12 months late"),
        (730, "24 months late"), (731, "2 years late"), (1_461, "4 years late"),
    ])
    func `lateness is said as exactly as it tells something`(days: Int, words: String) {
        #expect(Timing.lateWords(days: days) == words)
    }

    @Test(arguments: [
        (ActionCounts(), "No actions."),
        (ActionCounts(actions: 1), "1 action: none done, none late."),
        (
            ActionCounts(actions: 34, done: 21, late: 6, nextDue: Samples.day(2026, 11, 30)),
            "34 actions: 21 done (says the owner), 6 late, next due 30 November 2026."
        ),
        (
            ActionCounts(actions: 34, done: 21, doneWithEvidence: 3, late: 0),
            "34 actions: 21 done (3 with evidence), none late."
        ),
    ])
    func `a plan’s state is one sentence`(counts: ActionCounts, sentence: String) {
        #expect(counts.sentence == sentence)
    }

    @Test(arguments: [
        (Due.day(Samples.day(2012, 2, 29)), "29 February 2012"),
        (Due.month(2, 2012), "February 2012, so by 29 February 2012"),
        (Due(start: Samples.day(2010, 1, 1), precision: .from), "From 1 January 2010"),
        (Due(precision: .ongoing), "Ongoing, no end"),
        (Due(precision: nil), "No date could be read"),
        (
            Due(
                start: Samples.day(2010, 4, 1), end: Samples.day(2010, 6, 30), precision: .quarter,
                isYearInferred: true),
            "1 April 2010 to 30 June 2010 (the year is inferred), so by 30 June 2010"
        ),
        (
            Due(precision: nil, parts: [.month(2, 2012), .month(3, 2012)]),
            "Several dates: February 2012 and March 2012"
        ),
    ])
    func `a date says what it is taken to mean`(due: Due, words: String) {
        #expect(due.wordsWithDeadline == words)
    }

    @Test(arguments: [
        ("one two three", 20, "one two three"), ("one two three", 9, "one two…"),
        ("unbroken", 4, "unbr…"), ("naïve ones", 10, "naïve ones"),
    ])
    func `long words are cut at a word’s end`(text: String, limit: Int, expected: String) {
        #expect(text.shortened(to: limit) == expected)
    }

    @Test func `a list reads as a sentence does`() {
        #expect(Words.list([]) == "")
        #expect(Words.list(["a"]) == "a")
        #expect(Words.list(["a", "b", "c"]) == "a, b and c")
    }

    @Test(arguments: [
        ("Plan.docx", "filename=\"Plan.docx\""), ("a\"b;\\c.pdf", "filename=\"a_b__c.pdf\""),
        ("é.txt", "filename*=UTF-8''%C3%A9.txt"),
    ])
    func `a saved file keeps its name`(name: String, part: String) {
        #expect(Reply.disposition(of: name).contains(part))
    }
}
