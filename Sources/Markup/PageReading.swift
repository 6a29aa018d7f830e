internal import XMLShim

/// Puts a page's tree together while libxml2 reads it, which makes no tree of its own then.
struct PageReading {
    private var builder = MarkupBuilder(replacesControls: true)
    private var names = NameNumbers()

    /// The tree of a page in an encoding that libxml2 knows.
    static func store(of bytes: UnsafeBufferPointer<UInt8>, encoding: String, options: Int32) -> MarkupStore {
        var reading = PageReading()
        reading.builder.reserve(bytes.count)
        bytes.withMemoryRebound(to: CChar.self) { characters in
            withUnsafeMutablePointer(to: &reading) { reading in
                withUnsafePointer(to: events) { events in
                    xml_shim_read_page(
                        characters.baseAddress, Int32(characters.count), encoding, options, events, reading)
                }
            }
        }
        return reading.builder.store
    }

    /// What libxml2 calls; each gets the reading that it goes on with.
    private static var events: xml_shim_page_events {
        xml_shim_page_events(
            begin_element: { context, name, attributes in
                guard let name else { return }
                PageReading.at(context)?.pointee.begin(name, attributes)
            },
            end_element: { context, _ in PageReading.at(context)?.pointee.builder.end() },
            add_text: { context, text, count in
                PageReading.at(context)?.pointee.builder.addText(UnsafeBufferPointer(start: text, count: Int(count)))
            })
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<PageReading>? {
        context?.assumingMemoryBound(to: PageReading.self)
    }

    private mutating func begin(
        _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    ) {
        if var next = attributes {
            while let name = next[0] {
                let value = UnsafeBufferPointer(start: next[1], count: next[1].map(xml_shim_length) ?? 0)
                builder.addAttribute(names.attribute(name, in: &builder), prefix: -1, value: value)
                next += 2
            }
        }
        let numbers = names.element(name, in: &builder)
        builder.begin(numbers.local, namespace: numbers.prefix)
    }
}
