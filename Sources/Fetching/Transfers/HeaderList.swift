internal import CurlShim

/// The header fields of a request as libcurl takes them.
final class HeaderList {
    /// The list's first field; nil where there are none.
    private(set) var first: UnsafeMutablePointer<curl_slist>?

    /// A list of lines; throws where there is no memory for it.
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
