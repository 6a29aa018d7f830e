import Attribution
import Foundation

/// The engine with the model that the program is shipped with.
enum LearntEngine {
    /// The engine, or why there is none.
    static let engine = Result {
        AttributionEngine(model: try AttributionModel(ModelBytes(copying: [UInt8](try Data(contentsOf: file)))))
    }

    private static let file = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Assets/attribution.model")
}
