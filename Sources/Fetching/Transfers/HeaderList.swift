internal import CurlShim

/// A request's header fields as a libcurl list.
final class HeaderList {
    /// The first node; nil if the list is empty.
    private(set) var first: UnsafeMutablePointer<curl_slist>?

    /// Makes a list; throws if out of memory.
    init(_ headers: [HTTPHeader]) throws(FetchError) {
        for header in headers {
            guard let longer = curl_shim_list_append(first, header.line) else { throw FetchError(.failed) }
            first = longer
        }
    }

    deinit {
        if let first { curl_shim_list_delete(first) }
    }
}
