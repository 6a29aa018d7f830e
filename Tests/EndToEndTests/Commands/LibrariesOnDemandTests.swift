#if os(Linux)
    import Foundation
    import Testing

    @Suite("libraries that are opened on demand")
    struct LibrariesOnDemandTests {
        let folder: CommandFolder

        init() throws { folder = try CommandFolder() }

        /// In this folder the dynamic linker finds files of the names of libxml2 that are no libraries.
        private func withoutMarkupLibrary() throws -> [String: String] {
            try folder.write("libxml2.so.2", "")
            try folder.write("libxml2.so.16", "")
            return ["LD_LIBRARY_PATH": folder.path]
        }

        @Test("a start loads neither libxml2 nor libcurl", arguments: ["libxml2", "libcurl"])
        func start(library: String) throws {
            let loaded = try folder.quoth([], environment: ["LD_TRACE_LOADED_OBJECTS": "1"]).output
            #expect(loaded.contains("libc.so"))
            #expect(!loaded.contains(library))
        }

        @Test("without libxml2, importing a page says so and what to do")
        func page() throws {
            try folder.write("page.html", "<html><body><p>The ferry is late, and nobody says why.</p></body></html>")
            let outcome = try folder.quoth(["import", "page.html"], environment: withoutMarkupLibrary())
            #expect(outcome.status == 69)
            #expect(outcome.errors.contains("page.html: Quoth needs libxml2"))
            #expect(outcome.errors.contains("Install the package libxml2."))
        }

        @Test("without libxml2, a text is imported as ever")
        func text() throws {
            try folder.write("a.txt", "Harbour Vote\n\nThe council voted.")
            #expect(try folder.quoth(["import", "a.txt"], environment: withoutMarkupLibrary()).output == "1 added\n")
        }
    }
#endif
