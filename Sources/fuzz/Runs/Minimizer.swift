/// Makes an input that fails shorter, as long as it keeps failing (after Zeller's delta debugging, 2002).
struct Minimizer {
    /// How often the input may be tried.
    let tries: Int

    /// A part of `input` that still fails; `input` itself where none was found.
    func minimized(_ input: [UInt8], fails: ([UInt8]) -> Bool) -> [UInt8] {
        var current = input
        var left = tries
        var size = max(1, current.count / 2)
        while left > 0 {
            var start = 0
            var hasShrunk = false
            while start < current.count, left > 0 {
                var candidate = current
                candidate.removeSubrange(start..<min(start + size, current.count))
                left -= 1
                if fails(candidate) {
                    current = candidate
                    hasShrunk = true
                } else {
                    start += size
                }
            }
            if size == 1, !hasShrunk { break }
            size = max(1, min(size, current.count) / 2)
        }
        return current
    }
}
