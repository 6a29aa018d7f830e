internal import CurlShim
import struct Foundation.Date

/// A date as HTTP's header fields have it, in each of the three forms of RFC 9110, section 5.6.7.
struct HTTPDate {
    /// The moment.
    let moment: Date

    /// Reads a date; nil where it is none, or libcurl is missing.
    init?(_ text: String) {
        guard CurlLibrary.problem == nil else { return nil }
        let seconds = curl_shim_date(text)
        guard seconds >= 0 else { return nil }
        moment = Date(timeIntervalSince1970: Double(seconds))
    }
}
