import Foundation

/// A connection of the server's, on a thread of its own.
struct ServedConnection {
    private let descriptor: Int32

    /// A client that is idle for so long, in milliseconds, is gone.
    private static let patience: Int32 = 8000

    /// A connection that the calling thread serves.
    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        // Whoever hangs up while this sends is not to end the tests.
        var broken = sigset_t()
        sigemptyset(&broken)
        sigaddset(&broken, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &broken, nil)
    }

    /// Answers requests until the connection is to be closed.
    func serve(_ script: (ReceivedRequest) -> [HostileServer.Move], note: (ReceivedRequest) -> Void) {
        while let request = readRequest() {
            note(request)
            for move in script(request) {
                guard perform(move) else { return }
            }
        }
    }

    private func readRequest() -> ReceivedRequest? {
        var head: [UInt8] = []
        var byte: UInt8 = 0
        while !head.ends(with: "\r\n\r\n") {
            guard waitsToRead(), recv(descriptor, &byte, 1, 0) == 1 else { return nil }
            head.append(byte)
        }
        return ReceivedRequest(head: String(decoding: head, as: UTF8.self))
    }

    /// Makes a move; whether the connection is still open.
    private func perform(_ move: HostileServer.Move) -> Bool {
        switch move {
        case .send(let bytes): return send(bytes)
        case .flood(let bytes):
            while send(bytes) {}
            return false
        case .drip(let bytes, let milliseconds):
            for byte in bytes {
                guard send([byte]) else { return false }
                // Somebody who hangs up ends the pause.
                if isGone(within: milliseconds) { return false }
            }
            return true
        case .stall:
            _ = isGone(within: Self.patience)
            return false
        case .close: return false
        }
    }

    private func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, 0) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private func isGone(within milliseconds: Int32) -> Bool {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&polled, 1, milliseconds) > 0 else { return false }
        var byte: UInt8 = 0
        return recv(descriptor, &byte, 1, 0) <= 0
    }

    private func waitsToRead() -> Bool {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&polled, 1, Self.patience) > 0
    }
}

extension [UInt8] {
    fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
