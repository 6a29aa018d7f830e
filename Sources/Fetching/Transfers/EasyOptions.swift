internal import CurlShim

/// Sets a transfer's options. One that libcurl does not take stops the transfer: many keep it safe.
struct EasyOptions {
    private let handle: UnsafeMutableRawPointer

    /// The options of a handle.
    init(_ handle: UnsafeMutableRawPointer) { self.handle = handle }

    /// Sets text; nil makes it the default.
    func set(_ option: CURLoption, _ value: String?) throws(FetchError) {
        try check(curl_shim_set_text(handle, option, value))
    }

    /// Sets a list, which must live as long as the transfer.
    func set(_ option: CURLoption, _ value: HeaderList) throws(FetchError) {
        try check(curl_shim_set_list(handle, option, value.first))
    }

    /// Sets a number.
    func set(_ option: CURLoption, number value: Int) throws(FetchError) {
        try check(curl_shim_set_number(handle, option, value))
    }

    /// Sets what a transfer may take.
    func setLimits(_ limits: FetchLimits, secondsLeft: Double, bytes: Int) throws(FetchError) {
        try set(CURLOPT_CONNECTTIMEOUT_MS, number: Self.milliseconds(limits.connectTimeout))
        try set(CURLOPT_TIMEOUT_MS, number: Self.milliseconds(secondsLeft))
        try set(CURLOPT_LOW_SPEED_LIMIT, number: limits.minimumSpeed)
        try set(CURLOPT_LOW_SPEED_TIME, number: limits.slownessTimeout)
        try check(curl_shim_set_size(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(bytes)))
    }

    /// Sets what is the same for all transfers: what is spoken, to whom, and what is understood.
    func setPolicy(userAgent: String, certificates: String?) throws(FetchError) {
        try set(CURLOPT_USERAGENT, userAgent)
        if let certificates { try set(CURLOPT_CAINFO, certificates) }
        try set(CURLOPT_PROTOCOLS_STR, "http,https")
        // Redirects are followed here, not by libcurl: should it ever, then to the web alone.
        try set(CURLOPT_FOLLOWLOCATION, number: 0)
        try set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        try set(CURLOPT_DISALLOW_USERNAME_IN_URL, number: 1)
        // Which proxy is used is decided before, by the same variables.
        try set(CURLOPT_NOPROXY, "")
        try set(CURLOPT_SUPPRESS_CONNECT_HEADERS, number: 1)
        // Every encoding that libcurl knows, which undoes it.
        try set(CURLOPT_ACCEPT_ENCODING, "")
        // Cookies for the redirects of one request: some sites redirect until theirs comes back.
        try set(CURLOPT_COOKIEFILE, "")
        try set(CURLOPT_NOSIGNAL, number: 1)
    }

    /// Sets what is called while the transfer goes on; it is not kept alive by it.
    func setCallbacks(of transfer: WebTransfer) throws(FetchError) {
        var callbacks = WebTransfer.callbacks
        try check(curl_shim_set_callbacks(handle, &callbacks, Unmanaged.passUnretained(transfer).toOpaque()))
    }

    private func check(_ result: CURLcode) throws(FetchError) {
        guard result == CURLE_OK else {
            throw FetchError(.unavailable, cause: String(cString: curl_shim_message(result)))
        }
    }

    /// Whole milliseconds, at least one: none would mean no limit.
    private static func milliseconds(_ seconds: Double) -> Int { max(Int(min(seconds, maximumSeconds) * 1000), 1) }

    /// A day, in seconds: longer waits are not meant.
    private static let maximumSeconds = 86_400.0
}
