internal import CurlShim
import Foundation

/// Sets a transfer's options. An option that libcurl rejects fails the transfer, since many protect it.
struct EasyOptions {
    private let handle: UnsafeMutableRawPointer

    /// Options for an easy handle.
    init(_ handle: UnsafeMutableRawPointer) { self.handle = handle }

    /// Sets a text option; nil resets it.
    func set(_ option: CURLoption, _ value: String?) throws(FetchError) {
        try check(curl_shim_set_text(handle, option, value))
    }

    /// Sets a list option; the list must outlive the transfer.
    func set(_ option: CURLoption, _ value: HeaderList) throws(FetchError) {
        try check(curl_shim_set_list(handle, option, value.first))
    }

    /// Sets a numeric option.
    func set(_ option: CURLoption, number value: Int) throws(FetchError) {
        try check(curl_shim_set_number(handle, option, value))
    }

    /// Sets time, speed and size limits.
    func setLimits(_ limits: FetchLimits, secondsLeft: Double, bytes: Int) throws(FetchError) {
        try set(CURLOPT_CONNECTTIMEOUT_MS, number: Self.milliseconds(limits.connectTimeout))
        try set(CURLOPT_TIMEOUT_MS, number: Self.milliseconds(secondsLeft))
        try set(CURLOPT_LOW_SPEED_LIMIT, number: limits.minimumSpeed)
        try set(CURLOPT_LOW_SPEED_TIME, number: limits.slownessTimeout)
        try check(curl_shim_set_size(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(bytes)))
    }

    /// Sets what all transfers have in common: protocols, encodings, cookies.
    func setPolicy(userAgent: String) throws(FetchError) {
        try set(CURLOPT_USERAGENT, userAgent)
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
        // A name that nobody answers for is not waited for beyond its time; libcurl 7.85 and 7.86 cannot do that.
        _ = curl_shim_set_number(handle, CURLOPT_QUICK_EXIT, 1)
    }

    /// Sets which certificates are trusted: those in `file`, or the system's if nil.
    func setCertificates(file: String?) throws(FetchError) {
        if let file { try set(CURLOPT_CAINFO, file) }
        let isFileThere = (file ?? CurlLibrary.certificateFile).map { access($0, R_OK) == 0 } ?? false
        // Without a folder to search as well, libcurl parses the certificates once and not, at tens of milliseconds,
        // per connection.
        if isFileThere { try set(CURLOPT_CAPATH, nil) }
    }

    /// Sets the callbacks; the handle does not keep `transfer` alive.
    func setCallbacks(of transfer: WebTransfer) throws(FetchError) {
        var callbacks = WebTransfer.callbacks
        try check(curl_shim_set_callbacks(handle, &callbacks, Unmanaged.passUnretained(transfer).toOpaque()))
    }

    private func check(_ result: CURLcode) throws(FetchError) {
        guard result == CURLE_OK else {
            throw FetchError(.unavailable, cause: String(cString: curl_shim_message(result)))
        }
    }

    /// Whole milliseconds, at least one, since libcurl takes zero for no limit.
    private static func milliseconds(_ seconds: Double) -> Int { max(Int(min(seconds, maximumSeconds) * 1000), 1) }

    /// A day, in seconds; keeps absurd limits from overflowing.
    private static let maximumSeconds = 86_400.0
}
