extension RandomAccessCollection where Index == Int {
    /// The first place from which `holds` is true, in a collection where it is false and then true; the end where it
    /// never is. O(log n).
    package func firstPlace(_ holds: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
