internal import CurlShim
import Foundation

/// The HTTP transfers in progress, on one multi handle. Confined to the thread that made it.
final class WebTransfers {
    private let multi: UnsafeMutableRawPointer
    private var running:
        [UnsafeMutableRawPointer: (number: Int, began: ContinuousClock.Instant, transfer: WebTransfer)] = [:]

    /// Opens libcurl if necessary.
    init() throws(FetchError) {
        try CurlLibrary.open()
        guard let multi = curl_shim_multi_new() else { throw FetchError(.unavailable) }
        self.multi = multi
    }

    deinit {
        for handle in running.keys { _ = curl_shim_multi_remove(multi, handle) }
        curl_shim_multi_delete(multi)
    }

    /// Starts a transfer's current hop; `number` identifies it in ``advance()``.
    func begin(_ transfer: WebTransfer, number: Int) throws(FetchError) {
        try transfer.prepare()
        guard curl_shim_multi_add(multi, transfer.handle) == CURLM_OK else { throw FetchError(.failed) }
        running[transfer.handle] = (number, .now, transfer)
    }

    /// Drives all transfers without blocking. Returns those whose current hop has ended, with the step that follows.
    func advance() -> [(number: Int, transfer: WebTransfer, step: WebTransfer.Step)] {
        _ = curl_shim_multi_perform(multi)
        var ended: [(number: Int, transfer: WebTransfer, step: WebTransfer.Step)] = []
        var result = CURLE_OK
        while let handle = curl_shim_multi_next_ended(multi, &result) {
            _ = curl_shim_multi_remove(multi, handle)
            guard let (number, began, transfer) = running.removeValue(forKey: handle) else { continue }
            transfer.secondsLeft -= (ContinuousClock.now - began) / .seconds(1)
            ended.append((number, transfer, transfer.step(after: result, now: Date())))
        }
        return ended
    }

    /// Waits until a transfer can proceed, one of `descriptors` is readable, or the time is up.
    func wait(for descriptors: [Int32], milliseconds: Int32) {
        var others = descriptors.map { curl_waitfd(fd: $0, events: Int16(CURL_WAIT_POLLIN), revents: 0) }
        _ = curl_shim_multi_poll(multi, &others, UInt32(others.count), milliseconds)
    }
}
