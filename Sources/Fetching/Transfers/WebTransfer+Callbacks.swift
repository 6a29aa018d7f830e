internal import CurlShim
import Foundation

extension WebTransfer {
    /// The functions that libcurl calls, on the transfer's thread.
    static var callbacks: curl_shim_callbacks {
        curl_shim_callbacks(
            receive_head: { bytes, size, count, context in
                WebTransfer.of(context)?.receiveHead(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
            },
            receive_body: { bytes, size, count, context in
                WebTransfer.of(context)?.receiveBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
            },
            open_socket: { context, _, address in WebTransfer.of(context)?.openSocket(address) ?? WebTransfer.noSocket
            },
            check_peer: { context, address, _, _, _ in
                WebTransfer.of(context)?.mayTalk(to: address) ?? false
                    ? Int32(CURL_PREREQFUNC_OK) : Int32(CURL_PREREQFUNC_ABORT)
            })
    }

    private static let noSocket: Int32 = -1

    private static func of(_ context: UnsafeMutableRawPointer?) -> WebTransfer? {
        context.map { Unmanaged<WebTransfer>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Maximum size of all headers, interim answers included, in bytes; real ones need far less.
    private static let maximumHeadBytes = 256 << 10
    /// How much of an unwanted body is read to keep the connection reusable, in bytes; beyond it, closing is cheaper.
    private static let maximumDiscardedBytes = 64 << 10

    /// Receives a header line. Returns the bytes accepted; fewer than given abort the transfer.
    private func receiveHead(_ bytes: UnsafeRawBufferPointer) -> Int {
        head.receive(line: bytes)
        guard head.byteCount <= Self.maximumHeadBytes else {
            interruption = .tooLarge
            return 0
        }
        return bytes.count
    }

    /// Receives a decompressed piece of the body. Returns the bytes accepted; fewer than given abort the transfer.
    private func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard head.isDocument else {
            discardedCount += bytes.count
            guard discardedCount <= Self.maximumDiscardedBytes else {
                interruption = .sufficient
                return 0
            }
            return bytes.count
        }
        guard bytes.count <= maximumBytes - body.count else {
            interruption = .tooLarge
            body = []
            return 0
        }
        body.append(contentsOf: bytes)
        return bytes.count
    }

    /// Opens a socket for an address that the host name resolved to, unless that is forbidden.
    private func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>?) -> Int32 {
        guard let address else { return Self.noSocket }
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = curl_shim_address(address, &bytes)
        if refusesPrivateAddresses, InternetAddress(bytes: bytes.prefix(count))?.isPublic != true {
            interruption = .privateAddress
            return Self.noSocket
        }
        let peer = address.pointee
        return CloseOnExec.socket(family: peer.family, type: peer.socktype, protocol: peer.protocol)
    }

    /// Whether the request may use a connection to `address`, possibly one that another request opened.
    private func mayTalk(to address: UnsafePointer<CChar>?) -> Bool {
        guard refusesPrivateAddresses else { return true }
        guard let address, InternetAddress(String(cString: address))?.isPublic == true else {
            interruption = .privateAddress
            return false
        }
        return true
    }
}
