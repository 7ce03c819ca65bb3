import Basics
import Foundation
import Testing

@testable import Loading

/// The rules for bad rows, each with the rows around its edge.
@Suite struct BadRowTests {
    private func contacts(_ rows: String) async throws -> [String] {
        try await Folder.problems([
            "contact": "contact_id,child_id,contact_date,source,decided_date,team_id,recorded_at\n"
                + rows
        ])
    }

    @Test(arguments: [
        ("2011-01-01", ""), ("2011-02-29", "bad_date"), ("2012-02-29", ""),
        ("1899-12-31", "bad_date"),
        ("1900-01-01", ""), ("01/02/2011", "date_format"), ("1/2/2011", "date_format"),
        ("01/02/11", "date_format"), ("31/02/2011", "bad_date"), ("01/02/51", "date_format"),
        ("40544", "date_format"), ("19999", "bad_date"), ("60001", "bad_date"),
        ("2011-01-01T10:30", "date_format"), ("2011-01-01 10:30:59", "date_format"),
        ("2011-01-01T24:00", "bad_date"), ("2011-1-1", "bad_date"), ("soon", "bad_date"),
        ("20110101", "bad_date"), ("  2011-01-01\t", ""), ("#N/A", ""), ("n/a", ""), ("Null", ""),
        ("2012-04-01", "future_date"), ("2012-03-31", ""), ("2011-01-0\u{661}", "bad_date"),
        ("+011-01-01", "bad_date"), ("01-02-2011", "bad_date"), ("01/02/201", "bad_date"),
    ])
    func `a day is read as councils write it`(text: String, rule: String) async throws {
        let problems = try await Folder.problems([
            "team": "team_id,name,parent_team_id,service,opened_date\nT1,One,,area,\(text)\n"
        ])
        let wanted = rule.isEmpty ? [] : ["team 2 T1 opened_date \(rule)"]
        // The worker's team is gone with the usual teams.
        #expect(problems.filter { !$0.hasPrefix("worker") } == wanted)
    }

    @Test(arguments: [
        ("2011-01-01T10:30", ""), ("2011-01-01 10:30", "date_format"),
        ("2011-01-01", "date_format"),
        ("2011-01-01T10:30:00", "date_format"), ("01/02/2011 10:30", "date_format"),
        ("01/02/11 10:30", "bad_date"), ("2011-01-01T25:00", "bad_date"),
        ("01/02/2011", "bad_date"),
        ("40544", "bad_date"), ("2012-04-01T00:00", "future_date"), ("2012-03-31T23:59", ""),
    ])
    func `a time is read as councils write it`(text: String, rule: String) async throws {
        let problems = try await Folder.problems([
            "missing_episode":
                "missing_id,child_id,start_at,end_at,context,kind,recorded_at\n"
                + "M1,C2,2010-01-01T00:00,\(text),home,missing,2012-01-01\n"
        ])
        #expect(problems == (rule.isEmpty ? [] : ["missing_episode 2 M1 end_at \(rule)"]))
    }

    @Test(arguments: [
        ("1A", ""), ("1a", "code_spelling"), ("a) 1A", "code_spelling"),
        ("ab) 1a", "code_spelling"),
        ("abc) 1A", "unknown_code"), ("A) 1A", "unknown_code"), ("1 A", "unknown_code"),
        (" 1A\u{A0}", ""), ("11", "unknown_code"), ("10", ""),
    ])
    func `a code is compared without case and prefix`(text: String, rule: String) async throws {
        let problems = try await contacts("K1,C1,2011-01-01,\(text),,T1,2011-01-01\n")
        #expect(problems == (rule.isEmpty ? [] : ["contact 2 K1 source \(rule)"]))
    }

    @Test(arguments: [("100", ""), ("0", ""), ("-1", "bad_number"), ("1.5", "bad_number")])
    func `a number is whole and not negative`(text: String, rule: String) async throws {
        let problems = try await Folder.problems([
            "worker": "worker_id,team_id,role,fte_pct,start_date\nW1,T1,SW,\(text),2001-01-01\n"
        ])
        #expect(problems.contains("worker 2 W1 fte_pct bad_number") == !rule.isEmpty)
        #expect(problems.contains("worker 2 W1 fte_pct missing_required") == !rule.isEmpty)
    }

    @Test func `rows are set aside by the first thing that is missing`() async throws {
        let problems = try await contacts(
            """
            ,C1,2011-01-01,,,,2011-01-01
            K2,,,,,,
            K3,C1,2011-02-30,,,,2011-01-01
            K4,C1,2011-01-01,,,,2012-05-05

            """)
        #expect(
            problems == [
                "contact 2  contact_id missing_required",
                "contact 3 K2 child_id missing_required",
                "contact 4 K3 contact_date bad_date",
                "contact 4 K3 contact_date missing_required",
                "contact 5 K4 recorded_at future_date",
                "contact 5 K4 recorded_at missing_required",
            ])
    }

    @Test func `the first row of a key stays, even where it is set aside for another reason`()
        async throws
    {
        let problems = try await contacts(
            """
            K5,C1,2011-01-01,,,,2011-01-01
            K3,C9,2011-01-01,,,,2011-01-01
            K5,C2,2011-01-01,,,,2011-01-01
            K3,C1,2011-01-01,,,,2011-01-01
            k5,C1,2011-01-01,,,,2011-01-01

            """)
        #expect(
            problems == [
                "contact 3 K3 child_id orphan", "contact 4 K5 contact_id duplicate_key",
                "contact 5 K3 contact_id duplicate_key",
            ])
    }

    @Test func `a row that lacks something takes no key`() async throws {
        let problems = try await contacts("K1,C1,,,,,2011-01-01\nK1,C1,2011-01-01,,,,2011-01-01\n")
        #expect(problems == ["contact 2 K1 contact_date missing_required"])
    }

    @Test func `references are followed into accepted rows only`() async throws {
        let problems = try await Folder.problems([
            "team":
                "team_id,name,parent_team_id,service\nT1,One,T2,area\nT2,,T1,area\nT3,x,T9,area\n",
            "contact":
                "contact_id,child_id,contact_date,team_id,recorded_at\n"
                + "K1,C1,2011-01-01,T2,2011-01-01\nK2,C1,2011-01-01,T3,2011-01-01\n",
        ])
        #expect(
            problems == [
                "contact 2 K1 team_id unknown_reference",
                "team 2 T1 parent_team_id unknown_reference",
                "team 3 T2 name missing_required", "team 4 T3 parent_team_id unknown_reference",
                "worker 2 W1 team_id orphan",
            ])
    }

    @Test func `the later day of a pair is blanked`() async throws {
        let problems = try await contacts(
            "K1,C1,2011-01-02,,2011-01-01,,2011-01-01\nK2,C1,2011-01-02,,2011-01-02,,2011-01-01\n")
        #expect(problems == ["contact 2 K1 decided_date date_order"])
    }

    @Test func `an event long before birth is told and used`() async throws {
        let problems = try await contacts(
            "K1,C1,2004-07-28,,,,2011-01-01\nK2,C1,2004-07-29,,,,2011-01-01\n")
        #expect(problems == ["contact 2 K1 contact_date before_birth"])
    }
}
