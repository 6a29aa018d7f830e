import Foundation

/// An HTTP server on the loopback that answers as a script says, however wrong that is.
final class HostileServer: Sendable {
    /// What it does for an answer, one after the other; without ``close`` at the end it waits for another request.
    enum Move: Sendable {
        /// Sends bytes as they are.
        case send([UInt8])
        /// Sends the same bytes until nobody takes them any more.
        case flood([UInt8])
        /// Sends bytes one by one, with so many milliseconds between them.
        case drip([UInt8], milliseconds: Int32)
        /// Sends nothing until the other end is gone.
        case stall
        /// Ends the connection.
        case close
    }

    /// What happened so far.
    struct Record: Sendable {
        var requests: [ReceivedRequest] = []
        var openConnections = 0
        var maximumConnections = 0
        var acceptedConnections = 0
    }

    let port: UInt16
    private let listener: Int32
    private let record: Locked<Record>

    /// A server that is ready when this returns.
    init(_ script: @escaping @Sendable (ReceivedRequest) -> [Move]) throws {
        listener = socket(AF_INET, Self.streamType, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isReady = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 128) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard isReady else { throw POSIXError(.EADDRINUSE) }
        port = UInt16(bigEndian: address.sin_port)
        let record = Locked(Record())
        self.record = record
        Thread.detachNewThread {
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                record.with {
                    $0.acceptedConnections += 1
                    $0.openConnections += 1
                    $0.maximumConnections = max($0.maximumConnections, $0.openConnections)
                }
                Thread.detachNewThread {
                    ServedConnection(connection).serve(script) { request in record.with { $0.requests.append(request) }
                    }
                    // Before the other end can know of it and open the next.
                    record.with { $0.openConnections -= 1 }
                    // A command that was started meanwhile has the connection, too: closing it alone would not end it.
                    shutdown(connection, Int32(SHUT_RDWR))
                    close(connection)
                }
            }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    /// The address of a path on this server.
    func url(_ path: String, host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

    /// What happened so far.
    var past: Record { record.with { $0 } }

    private static var streamType: Int32 {
        #if canImport(Darwin)
            SOCK_STREAM
        #else
            Int32(SOCK_STREAM.rawValue)
        #endif
    }
}
