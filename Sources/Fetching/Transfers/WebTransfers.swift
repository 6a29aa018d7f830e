internal import CurlShim
import Foundation

/// The requests to the web that are on their way at once. It belongs to the thread that made it.
final class WebTransfers {
    private let multi: UnsafeMutableRawPointer
    private var running:
        [UnsafeMutableRawPointer: (number: Int, began: ContinuousClock.Instant, transfer: WebTransfer)] = [:]

    /// Opens libcurl and begins with no transfer.
    init() throws(FetchError) {
        try CurlLibrary.open()
        guard let multi = curl_shim_multi_new() else { throw FetchError(.unavailable) }
        self.multi = multi
    }

    deinit {
        for handle in running.keys { _ = curl_shim_multi_remove(multi, handle) }
        curl_shim_multi_delete(multi)
    }

    /// Begins to ask a transfer's present address; `number` tells it from the others.
    func begin(_ transfer: WebTransfer, number: Int) throws(FetchError) {
        try transfer.prepare()
        guard curl_shim_multi_add(multi, transfer.handle) == CURLM_OK else { throw FetchError(.failed) }
        running[transfer.handle] = (number, .now, transfer)
    }

    /// Does what can be done without waiting, and returns the transfers whose answer has ended, each with what it led to.
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

    /// Waits until a transfer can go on, one of `descriptors` can be read, or the time is over.
    func wait(for descriptors: [Int32], milliseconds: Int32) {
        var others = descriptors.map { curl_waitfd(fd: $0, events: Int16(CURL_WAIT_POLLIN), revents: 0) }
        _ = curl_shim_multi_poll(multi, &others, UInt32(others.count), milliseconds)
    }
}
