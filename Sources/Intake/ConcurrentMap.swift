extension Array where Element: Sendable {
    /// The elements transformed, in order, by a number of tasks that each take a stretch of the array.
    func mappedConcurrently<Result: Sendable>(
        tasks: Int, _ transform: @escaping @Sendable (Element) -> Result
    ) async -> [Result] {
        guard count > 1, tasks > 1 else { return map(transform) }
        // More stretches than tasks, so that a long element at the end does not leave the other cores idle.
        let length = Swift.max(1, (count + tasks * 4 - 1) / (tasks * 4))
        return await withTaskGroup(of: (Int, [Result]).self) { group in
            for start in stride(from: 0, to: count, by: length) {
                let part = self[start..<Swift.min(start + length, count)]
                group.addTask { (start, part.map(transform)) }
            }
            var parts: [(Int, [Result])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}
