import Foundation

/// How long a response stays fresh, after RFC 9111, section 4.2.
enum CacheLifetime {
    /// Longer lifetimes are cut to a year, the limit that RFC 2616 recommended, in seconds.
    private static let maximum = 31_536_000

    /// When a response received at `now` stops being fresh; nil if it sets no lifetime or forbids caching.
    static func end(of head: ResponseHead, now: Date) -> Date? {
        if let control = head.value(of: "cache-control") {
            let directives = Directives(control)
            guard !directives.names.contains("no-cache"), !directives.names.contains("no-store") else { return nil }
            if let age = directives.maximumAge {
                let left = min(age, maximum) - min(seconds(head.value(of: "age")) ?? 0, maximum)
                return left > 0 ? now.addingTimeInterval(Double(left)) : nil
            }
        }
        guard let expires = head.value(of: "expires").flatMap(HTTPDate.init) else { return nil }
        let latest = now.addingTimeInterval(Double(maximum))
        return expires.moment > now ? min(expires.moment, latest) : nil
    }

    /// Parses a number of seconds, clamped to what an integer can hold.
    static func seconds(_ text: String?) -> Int? {
        guard let text, !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text) ?? .max
    }

    private struct Directives {
        var names: Set<String> = []
        var maximumAge: Int?

        init(_ text: String) {
            for directive in text.lowercased().split(separator: ",") {
                let parts = directive.split(separator: "=", maxSplits: 1).map {
                    $0.trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
                }
                guard let name = parts.first else { continue }
                names.insert(name)
                if name == "max-age", parts.count > 1, maximumAge == nil {
                    maximumAge = CacheLifetime.seconds(parts[1])
                }
            }
        }
    }
}
