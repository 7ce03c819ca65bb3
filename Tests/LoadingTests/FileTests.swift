import Basics
import Casework
import Foundation
import Testing

@testable import Loading

@Suite struct FileTests {
    private static let header = "contact_id,child_id,contact_date,recorded_at"

    private func contacts(_ text: String) async throws -> CaseLoad {
        try await Folder.load(Folder.usual.merging(["contact": text]) { $1 })
    }

    @Test(arguments: [
        "\(header)\nK1,C1,2011-01-01,2011-01-02\n", "\(header)\r\nK1,C1,2011-01-01,2011-01-02\r\n",
        "\u{FEFF}\(header)\nK1,C1,2011-01-01,2011-01-02",
        "\(header)\n\"K1\",\"C1\",\"2011-01-01\",2011-01-02\n",
        "recorded_at,contact_date,child_id,contact_id\n2011-01-02,2011-01-01,C1,K1\n\n",
        "\(header),weather\nK1,C1,2011-01-01,2011-01-02,fine\n",
    ])
    func `a file is taken as it is written`(text: String) async throws {
        let load = try await contacts(text)
        #expect(load.records.count(of: "contact") == 1)
        #expect(!load.problems.contains { $0.rule.action == .setAside })
    }

    @Test func `columns that are missing or unknown are told once a file`() async throws {
        let load = try await contacts("\(Self.header),weather\nK1,C1,2011-01-01,2011-01-02,fine\n")
        let told = load.problems.filter { $0.table == "contact" }
        #expect(
            told.map { "\($0.line) \($0.column) \($0.rule.rawValue)" } == [
                "1 decided_date missing_column", "1 outcome missing_column",
                "1 source missing_column", "1 team_id missing_column", "1 weather unknown_column",
            ])
    }

    @Test func `values beyond the columns are told`() async throws {
        let load = try await contacts(
            "\(Self.header)\nK1,C1,2011-01-01,2011-01-02,more\nK2,C1,2011-01-01,2011-01-02,\n")
        #expect(
            load.problems.filter { $0.rule == .surplusValue } == [
                Problem(table: "contact", line: 2, key: "K1", column: "", rule: .surplusValue)
            ])
    }

    @Test func `lines are those of the file, also after a value with a line end`() async throws {
        let load = try await contacts(
            "\(Self.header)\n\"K\n1\",C1,2011-01-01,2011-01-02\nK2,C9,2011-01-01,2011-01-02\n")
        #expect(load.problems.last { $0.table == "contact" }?.line == 4)
    }

    @Test func `identifiers of any length and with quotes are found`() async throws {
        let long = "00000000-1111-2222-3333-444444444444"
        let other = "00000000-1111-2222-3333-444444444445"
        let load = try await Folder.load(
            Folder.usual.merging([
                "child": "child_id\n\(long)\n\"a \"\"b\"\"\"\n\(other)\n\(long)\n",
                "contact": [
                    Self.header, "K1,\(other),2011-01-01,2011-01-02",
                    #"K2,"a ""b""",2011-01-01,2011-01-02"#,
                    "K3,\(long),2011-01-01,2011-01-02",
                    "K4,00000000-1111-2222-3333-444444444446,2011-01-01,2011-01-02", "",
                ].joined(separator: "\n"),
            ]) { $1 })
        #expect(load.records.count(of: "child") == 3)
        #expect(load.records.count(of: "contact") == 3)
        #expect(
            ProblemList.csv(load.problems.filter { $0.rule == .duplicateKey || $0.rule == .orphan })
                == Array(
                    """
                    table,line,key,column,rule
                    child,5,\(long),child_id,duplicate_key
                    contact,5,K4,child_id,orphan

                    """.utf8))
    }

    @Test func `problems are quoted where they would break the line apart`() {
        let problem = Problem(
            table: "child", line: 2, key: "a,\"b\"", column: "dob", rule: .badDate)
        #expect(
            String(decoding: ProblemList.csv([problem]), as: UTF8.self)
                == "table,line,key,column,rule\nchild,2,\"a,\"\"b\"\"\",dob,bad_date\n")
    }

    @Test(arguments: [1, 2, 5]) func `however many tables are read at once, all is the same`(
        width: Int
    ) async throws {
        let rows = (0..<500).map { "K\(1000 - $0),C\($0 % 3),2011-01-01,2011-01-02\n" }.joined()
        let load = try await Folder.load(
            Folder.usual.merging(["contact": "\(Self.header)\n\(rows)"]) { $1 }, width: width)
        #expect(load.records.count(of: "contact") == 333)
        #expect(load.problems.count { $0.rule == .orphan } == 167)
    }

    @Test func `a table without a file has no rows`() async throws {
        let load = try await Folder.load([:])
        #expect(load.problems.isEmpty)
        #expect(load.records.count(of: "visit") == 0)
    }

    @Test(arguments: ["", "{", "[]", #"{"as_at": "2012-02-30"}"#, #"{"as_at": 7, "from": 7}"#])
    func `a manifest that is none is refused`(text: String) async {
        await #expect(throws: LoadingError.self) { try await Folder.load([:], manifest: text) }
    }

    @Test func `a folder without a manifest is refused`() async {
        await #expect(throws: LoadingError.noManifest) {
            try await CaseLoad.read("/nowhere/at/all")
        }
    }
}
