// swift-tools-version:6.2

import PackageDescription

// The house: one room (module) a line, each with the rooms and libraries it may enter.
// `docs/architecture.md` explains the floors; `ArchitectureTests` holds the arrows.
//
// `WAYMARK_ROOMS=Documents,PlanReading swift test` builds only those rooms and what they stand on, so that
// a fuzzing or sanitizer build of the readers never compiles the web server.

struct Room {
    let name: String
    var rooms: [String] = []
    var libraries: [Library] = []
    var resources: [Resource] = []
    var isExecutable = false
    var path: String?
}

struct Library {
    let product: String
    let repository: String
    let version: Version

    static let argumentParser = Library(
        product: "ArgumentParser", repository: "apple/swift-argument-parser", version: "1.8.2")
    static let crypto = Library(
        product: "Crypto", repository: "apple/swift-crypto", version: "4.5.2")
    static let grdb = Library(product: "GRDB", repository: "groue/GRDB.swift", version: "7.10.0")
    static let hummingbird = Library(
        product: "Hummingbird", repository: "hummingbird-project/hummingbird", version: "2.28.1")
    static let hummingbirdTesting = Library(
        product: "HummingbirdTesting", repository: "hummingbird-project/hummingbird",
        version: "2.28.1")
    static let log = Library(product: "Logging", repository: "apple/swift-log", version: "1.16.2")
    static let subprocess = Library(
        product: "Subprocess", repository: "swiftlang/swift-subprocess", version: "1.0.2")

    var package: String { String(repository.split(separator: "/")[1]) }
    var url: String { "https://github.com/\(repository).git" }
}

/// C libraries from the system, by pkg-config.
let systemRooms = [
    ("CLibArchive", "libarchive", "libarchive-dev"),
    ("CLibArgon2", "libargon2", "libargon2-dev"),
    ("CLibPQ", "libpq", "libpq-dev"),
]

let testSupport = Room(
    name: "TestSupport", rooms: ["Databases", "DatabasesSQLite", "DatabasesPostgres", "Basics"],
    path: "Tests/TestSupport")

let rooms = [
    // The domain: no input or output.
    Room(name: "Basics"),
    Room(name: "Planning", rooms: ["Basics"]),
    Room(name: "Statistics", rooms: ["Basics"]),
    Room(name: "Casework", rooms: ["Statistics", "Basics"]),
    // Tools that know nothing of plans.
    Room(name: "Markup", rooms: ["Basics"]),
    Room(name: "Documents", rooms: ["Basics", "CLibArchive"], libraries: [.subprocess]),
    Room(name: "Databases", rooms: ["Basics"]),
    Room(name: "DatabasesSQLite", rooms: ["Databases", "Basics"], libraries: [.grdb]),
    Room(name: "DatabasesPostgres", rooms: ["Databases", "Basics", "CLibPQ"]),
    // From documents to plans and back.
    Room(name: "PlanReading", rooms: ["Documents", "Planning", "Basics"]),
    Room(name: "PlanChecking", rooms: ["PlanReading", "Planning", "Basics"]),
    Room(name: "Exporting", rooms: ["Documents", "Planning", "Markup", "Basics"]),
    // From case records to figures.
    Room(name: "Loading", rooms: ["Documents", "Casework", "Basics"]),
    // The record.
    Room(name: "Storage", rooms: ["Databases", "Planning", "Basics"], libraries: [.crypto]),
    Room(
        name: "Operations",
        rooms: [
            "Storage", "PlanReading", "PlanChecking", "Exporting", "Documents", "Planning",
            "Basics",
            "CLibArgon2",
        ]),
    Room(name: "DemoCouncil", rooms: ["Operations", "Basics"], resources: [.copy("Documents")]),
    // What people meet.
    Room(
        name: "Website", rooms: ["Operations", "Exporting", "Markup", "Planning", "Basics"],
        libraries: [.hummingbird, .log], resources: [.copy("Public")]),
    Room(
        name: "waymark",
        rooms: [
            "Website", "Operations", "DemoCouncil", "Storage", "PlanChecking", "PlanReading",
            "Loading", "Casework", "Documents", "Exporting", "Planning", "Databases",
            "DatabasesSQLite",
            "DatabasesPostgres", "Basics",
        ],
        libraries: [.argumentParser, .log], isExecutable: true),
    // What several test folders share; it comes along where the rooms it needs are built.
    testSupport,
]

/// Test folders, and what each needs beyond the room it tests.
let tests: [(room: String, extra: [String], libraries: [Library])] = [
    ("Basics", [], []),
    ("Planning", [], []),
    ("Statistics", [], []),
    ("Casework", ["Loading"], []),
    ("Loading", ["Casework", "Documents"], []),
    ("Markup", [], []),
    ("Documents", [], []),
    ("Databases", ["DatabasesSQLite", "DatabasesPostgres", "TestSupport"], []),
    ("PlanReading", ["Documents", "Planning"], []),
    ("PlanChecking", ["PlanReading", "Documents", "Planning"], []),
    ("Exporting", ["Planning"], []),
    (
        "Storage",
        ["Databases", "DatabasesSQLite", "DatabasesPostgres", "TestSupport", "Planning"], []
    ),
    ("Operations", ["Storage", "Databases", "DatabasesSQLite", "TestSupport", "Planning"], []),
    ("DemoCouncil", ["Operations", "PlanReading", "Documents", "Planning"], []),
    (
        "Website",
        ["Operations", "Storage", "DatabasesSQLite", "TestSupport", "DemoCouncil", "Planning"],
        [.hummingbirdTesting]
    ),
    ("waymark", [], []),
    ("Architecture", [], []),
]

// MARK: - From the table to the manifest

let asked = Context.environment["WAYMARK_ROOMS"].map {
    $0.split(separator: ",").map(String.init)
}

func below(_ names: [String]) -> Set<String> {
    var found = Set(names)
    for name in names {
        let room = rooms.first { $0.name == name }
        found.formUnion(below(room?.rooms ?? []))
    }
    return found
}

var wanted = below(asked ?? rooms.map(\.name))
if wanted.isSuperset(of: testSupport.rooms) { wanted.insert(testSupport.name) }
let house = rooms.filter { wanted.contains($0.name) }
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6), .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
]

func dependencies(_ rooms: [String], _ libraries: [Library]) -> [Target.Dependency] {
    rooms.map { .target(name: $0) }
        + libraries.map { .product(name: $0.product, package: $0.package) }
}

let wantedTests = tests.filter { test in
    guard let asked else { return true }
    return asked.contains(test.room)
        && test.extra.allSatisfy { wanted.contains($0) }
}

let roomTargets: [Target] = house.map { room in
    room.isExecutable
        ? .executableTarget(
            name: room.name, dependencies: dependencies(room.rooms, room.libraries),
            resources: room.resources, swiftSettings: strict)
        : .target(
            name: room.name, dependencies: dependencies(room.rooms, room.libraries),
            path: room.path, resources: room.resources, swiftSettings: strict)
}

let systemTargets: [Target] = systemRooms.filter { wanted.contains($0.0) }.map {
    .systemLibrary(name: $0.0, pkgConfig: $0.1, providers: [.apt([$0.2])])
}

let testTargets: [Target] = wantedTests.map { test in
    let room = rooms.contains { $0.name == test.room } ? [test.room] : []
    return .testTarget(
        name: "\(test.room)Tests", dependencies: dependencies(room + test.extra, test.libraries),
        exclude: excluded(from: test.room), swiftSettings: strict)
}

/// Folders of test data, which the tests read from the source tree.
func excluded(from room: String) -> [String] {
    switch room {
    case "PlanReading": ["Documents", "Seeds"]
    case "DemoCouncil": ["Expected"]
    case "Website": ["Snapshots"]
    case "Documents": ["Samples", "Fuzzing/Kept"]
    case "Casework": ["Samples"]
    case "Architecture": ["register-ids.txt", "seed-names.bin", "seed-runs.bin"]
    default: []
    }
}

let repositories = Dictionary(
    grouping: house.flatMap(\.libraries) + wantedTests.flatMap(\.libraries), by: \.repository
).sorted { $0.key < $1.key }

let package = Package(
    name: "waymark",
    platforms: [.macOS(.v15)],
    products: wanted.contains("waymark")
        ? [.executable(name: "waymark", targets: ["waymark"])] : [],
    dependencies: repositories.map { .package(url: $0.value[0].url, from: $0.value[0].version) },
    targets: systemTargets + roomTargets + testTargets
)
