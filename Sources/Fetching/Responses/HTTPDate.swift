internal import CurlShim
import struct Foundation.Date

/// A date in an HTTP header field, in any of the three formats of RFC 9110, section 5.6.7.
struct HTTPDate {
    /// The moment.
    let moment: Date

    /// Parses a date; nil if it is not one, or libcurl is missing.
    init?(_ text: String) {
        guard CurlLibrary.problem == nil else { return nil }
        let seconds = curl_shim_date(text)
        guard seconds >= 0 else { return nil }
        moment = Date(timeIntervalSince1970: Double(seconds))
    }
}
