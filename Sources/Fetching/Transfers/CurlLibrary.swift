internal import CurlShim

/// libcurl, opened on first use.
enum CurlLibrary {
    /// Why it cannot be used; nil if it can.
    static var problem: String? { curl_shim_open().map { String(cString: $0) } }

    /// Its default file of trusted certificates; nil if it has none. Only valid once the library is open.
    static var certificateFile: String? { curl_shim_certificate_file().map { String(cString: $0) } }

    /// Opens it unless it is open.
    ///
    /// - Throws: ``FetchError/Code/unavailable``.
    static func open() throws(FetchError) {
        if let problem { throw FetchError(.unavailable, cause: problem) }
    }
}

extension FetchError {
    /// The error that a libcurl result code stands for.
    init(_ result: CURLcode) {
        let code: Code =
            switch result {
            case CURLE_URL_MALFORMAT: .invalidAddress
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .unknownHost
            case CURLE_COULDNT_CONNECT, CURLE_PROXY: .refused
            case CURLE_OPERATION_TIMEDOUT: .timedOut
            case CURLE_FILESIZE_EXCEEDED: .tooLarge
            // Schemes are looked at before: what is not supported here is HTTP/0.9, which is any bytes.
            case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL: .notHTTP
            case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2,
                CURLE_HTTP2_STREAM:
                .truncated
            case CURLE_BAD_CONTENT_ENCODING: .undecodable
            case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS: .certificate
            case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_USE_SSL_FAILED: .encryption
            default: .failed
            }
        // libcurl's sentences are fixed texts, and name neither address nor secret.
        self.init(code, cause: code == .failed ? String(cString: curl_shim_message(result)) : "")
    }
}
