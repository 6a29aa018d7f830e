import ArgumentParser
import Foundation

/// A file of 32-bit little-endian numbers.
enum NumberFile {
    /// Writes `numbers` to the file `name` in `folder`, which is made.
    static func write<Number: FixedWidthInteger & BitwiseCopyable>(
        _ numbers: [Number], _ name: String, in folder: String
    )
        throws
    {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let data = numbers.map(\.littleEndian).withUnsafeBytes { Data($0) }
        try data.write(to: URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent(name))
    }

    /// Reads the rows of `columns` numbers in the file at `path`.
    ///
    /// - Throws: `ValidationError` where it cannot be read or does not end with a whole row.
    static func rows(_ path: String, columns: Int) throws -> [[UInt32]] {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
            throw ValidationError("The file \(path) cannot be read.")
        }
        let length = columns * MemoryLayout<UInt32>.size
        guard data.count % length == 0 else {
            throw ValidationError("The file \(path) does not consist of rows of \(columns) numbers.")
        }
        return data.withUnsafeBytes { bytes in
            (0..<data.count / length).map { row in
                (0..<columns).map { column in
                    UInt32(
                        littleEndian: bytes.loadUnaligned(
                            fromByteOffset: row * length + column * MemoryLayout<UInt32>.size, as: UInt32.self))
                }
            }
        }
    }
}
