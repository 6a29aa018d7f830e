import Foundation

/// The program that runs.
public enum RunningProgram {
    /// The file it was started from, symbolic links resolved; nil where the system does not say.
    public static var path: String? {
        #if os(Linux)
            // Deleted and replaced programs have a mark behind their name, and no file; what lies around them does.
            let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return link ?? Bundle.main.executablePath
        #else
            var size: UInt32 = 0
            _ = _NSGetExecutablePath(nil, &size)
            var bytes = [CChar](repeating: 0, count: Int(size) + 1)
            guard _NSGetExecutablePath(&bytes, &size) == 0 else { return Bundle.main.executablePath }
            let path = String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        #endif
    }
}
