// swift-tools-version: 6.2
import PackageDescription

/// Where `QUOTH_STRICT` is set, as `.ci/run` does, warnings of our own targets are errors; elsewhere what a newer
/// compiler warns of keeps nobody from building.
let isStrict = Context.environment["QUOTH_STRICT"] != nil

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6)] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

/// A test target named for the target it tests, whose folder it mirrors.
func tests(of name: String, dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, swiftSettings: settings)
}

let package = Package(
    name: "quoth",
    platforms: [.macOS(.v13)],
    products: [
        .executable(name: "quoth", targets: ["quoth"]),
        // The engine, for other programs: who said what in a text.
        .library(name: "Attribution", targets: ["Attribution"]),
        .library(name: "NewsModel", targets: ["NewsModel"]),
        .library(name: "PlainText", targets: ["PlainText"]),
    ],
    dependencies: [
        // Apple's own command-line parser: help, validation and errors the Swift way.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // The SQLite toolkit with migrations, WAL pools and FTS5; ten years of steady upkeep.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // The compiler project's plugin that builds the documentation catalog.
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        .systemLibrary(name: "Cncurses", providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
        .target(name: "TerminalGuard"),
        .target(name: "NewsModel", swiftSettings: settings),
        .target(name: "PlainText", dependencies: ["NewsModel"], swiftSettings: settings),
        // The learnt stages' loops in C. The Makefile has them made fast in debug builds, too.
        .target(name: "NetworkKernels"),
        .target(name: "Attribution", dependencies: ["NewsModel", "NetworkKernels"], swiftSettings: settings),
        // The one call of SQLite's that the store needs and Swift cannot make.
        .systemLibrary(name: "SQLiteShim", providers: [.apt(["libsqlite3-dev"])]),
        .target(
            name: "ArticleStore",
            dependencies: ["NewsModel", "SQLiteShim", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        // libxml2 reads both HTML and XML, recovers from what is not well formed, and every system has it; gumbo, the other
        // parser in Debian, took half as long again for the same text. It is opened at the first page, because linking it, and
        // ICU with it, costs every start a tenth.
        .target(name: "XMLShim"),
        .target(name: "Markup", dependencies: ["XMLShim"], swiftSettings: settings),
        // zlib undoes gzip: nothing else is as old and as well kept.
        .systemLibrary(name: "Czlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(
            name: "Importers", dependencies: ["NewsModel", "PlainText", "Markup", "Czlib"], swiftSettings: settings),
        // The one way into the library: who said what is found on all cores, and stored.
        .target(
            name: "Intake", dependencies: ["NewsModel", "PlainText", "Attribution", "Importers", "ArticleStore"],
            swiftSettings: settings),
        // libcurl, opened at the first fetch: linked, it would more than double the time that every start takes.
        .target(name: "CurlShim"),
        .target(name: "Fetching", dependencies: ["CurlShim"], swiftSettings: settings),
        .target(name: "ProgramAssets", dependencies: ["Attribution"], swiftSettings: settings),
        .target(name: "TerminalCanvas", swiftSettings: settings),
        .target(name: "TextFormats", dependencies: ["TerminalCanvas"], swiftSettings: settings),
        .target(name: "ReadingPage", dependencies: ["NewsModel", "TerminalCanvas"], swiftSettings: settings),
        .target(
            name: "ReaderUI", dependencies: ["NewsModel", "TerminalCanvas", "ReadingPage"], swiftSettings: settings),
        .target(
            name: "CursesTerminal", dependencies: ["TerminalCanvas", "Cncurses", "TerminalGuard"],
            swiftSettings: settings,
            // Linux keeps ncurses' terminal descriptions in a library of their own.
            linkerSettings: [.linkedLibrary("tinfo", .when(platforms: [.linux]))]),
        // RE2 in C++ behind a C header: of the engines that take linear time the one that is kept best and that every system has.
        .target(name: "LinearRegex", linkerSettings: [.linkedLibrary("re2")]),
        .target(name: "TextPatterns", dependencies: ["NewsModel", "LinearRegex"], swiftSettings: settings),
        .executableTarget(
            name: "quoth",
            dependencies: [
                "NewsModel", "PlainText", "Attribution", "ArticleStore", "Importers", "Intake", "Fetching",
                "ProgramAssets", "TerminalCanvas", "TextFormats", "ReadingPage", "ReaderUI", "CursesTerminal",
                "TextPatterns",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        // Not part of the program: what tests and measurements run it under, the measurements, and a search for
        // texts that it does not cope with.
        .target(name: "PseudoTerminal", swiftSettings: settings),
        .executableTarget(
            name: "quoth-benchmarks",
            dependencies: [
                "NewsModel", "PlainText", "Attribution", "ArticleStore", "Importers", "ProgramAssets", "TerminalCanvas",
                "ReadingPage", "ReaderUI", "PseudoTerminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/benchmarks", exclude: ["Peer"], swiftSettings: settings),
        .executableTarget(
            name: "quoth-fuzz",
            dependencies: [
                "NewsModel", "PlainText", "Attribution", "Importers", "ProgramAssets", "TerminalCanvas", "TextFormats",
                "CursesTerminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/fuzz", swiftSettings: settings),
        // Turns texts into what the networks are trained with; the training itself is Python's.
        .executableTarget(
            name: "quoth-trainer",
            dependencies: [
                "NewsModel", "PlainText", "Attribution",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/trainer", exclude: ["python"], swiftSettings: settings),

        tests(of: "NewsModel"),
        tests(of: "PlainText", dependencies: ["NewsModel"]),
        tests(of: "Attribution", dependencies: ["PlainText"]),
        tests(of: "ArticleStore"),
        tests(of: "Markup"),
        tests(of: "Importers"),
        tests(of: "Intake", dependencies: ["ArticleStore", "Attribution", "NewsModel"]),
        tests(of: "Fetching"),
        tests(of: "ProgramAssets"),
        tests(of: "TerminalCanvas"),
        // The fuzzer has readers of all formats, which are no part of the program.
        tests(of: "TextFormats", dependencies: ["quoth-fuzz", "TerminalCanvas"]),
        // Keys and the screens they lead to, run both without a terminal and under one.
        .target(
            name: "ScenarioSupport", dependencies: ["NewsModel", "TerminalCanvas"], path: "Tests/ScenarioSupport",
            swiftSettings: settings),
        tests(of: "ReadingPage", dependencies: ["ScenarioSupport"]),
        tests(of: "ReaderUI", dependencies: ["ScenarioSupport", "TextPatterns"]),
        tests(of: "TextPatterns", dependencies: ["NewsModel"]),
        tests(of: "CursesTerminal", dependencies: ["TerminalCanvas", "Cncurses"]),
        .testTarget(
            name: "AccuracyTests", dependencies: ["quoth", "NewsModel", "ReadingPage"], swiftSettings: settings),
        .testTarget(
            name: "FuzzTests", dependencies: ["quoth-fuzz", "NewsModel"], path: "Tests/FuzzTests",
            swiftSettings: settings),
        .systemLibrary(name: "Cvterm", path: "Tests/Cvterm", providers: [.apt(["libvterm-dev"]), .brew(["libvterm"])]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["quoth", "ArticleStore", "NewsModel", "PseudoTerminal", "ScenarioSupport", "Cvterm"],
            swiftSettings: settings),
        tests(
            of: "quoth",
            dependencies: [
                "ArticleStore", "Attribution", "NewsModel", "ReadingPage", "ReaderUI", "TerminalCanvas", "TextFormats",
            ]),
    ],
    cxxLanguageStandard: .cxx17
)

// `.ci/run` tests the engine once more in a release build, where building all the other tests would take minutes.
if let kept = Context.environment["QUOTH_TEST_TARGETS"]?.split(separator: " ") {
    package.targets.removeAll { $0.type == .test && !kept.contains(Substring($0.name)) }
}
