import ArticleStore
import Attribution
import ProgramAssets

/// A library that is opened where there is one, and else made when there is something to store.
final class LazyLibrary {
    private let option: LibraryOption
    /// The library; nil as long as there is none and nothing to store in one.
    private(set) var library: ArticleLibrary?

    /// Opens the library where there is one. Throws where it cannot be written: nothing is analysed that cannot be stored.
    init(_ option: LibraryOption) throws {
        self.option = option
        guard option.isThere else { return }
        let library = try option.open()
        if let obstacle = library.access.obstacle {
            throw LibraryError(.readOnly, path: library.path, cause: obstacle)
        }
        self.library = library
    }

    /// The library, made where there was none.
    func opened() throws -> ArticleLibrary {
        if let library { return library }
        let made = try option.open()
        library = made
        return made
    }
}

/// The engine, whose model is read the first time that it is asked for.
final class LazyEngine {
    private var engine: AttributionEngine?

    /// The engine.
    func loaded() throws -> AttributionEngine {
        if let engine { return engine }
        let engine = AttributionEngine(model: try ModelFile.find().load())
        self.engine = engine
        return engine
    }
}
