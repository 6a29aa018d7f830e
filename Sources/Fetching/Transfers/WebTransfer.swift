internal import CurlShim

/// One HTTP request with all its redirects. Confined to the thread that made it.
final class WebTransfer {
    /// What follows an answer.
    enum Step {
        /// The request is finished.
        case ended(FetchOutcome)
        /// The request goes on at another address.
        case redirected
    }

    /// Why a callback aborted the transfer.
    enum Interruption {
        /// A size limit was exceeded.
        case tooLarge
        /// The rest of the body is not needed.
        case sufficient
        /// The connection is to a private address.
        case privateAddress
    }

    /// The request.
    let request: FetchRequest
    /// The redirects so far.
    var chain: RedirectChain
    /// libcurl's easy handle.
    let handle: UnsafeMutableRawPointer
    /// The current answer's head.
    var head = ResponseHead()
    /// The current answer's body, if it is a document.
    var body: [UInt8] = []
    /// How many bytes of an unwanted body were skipped.
    var discardedCount = 0
    /// Why the current answer was aborted; nil if it was not.
    var interruption: Interruption?
    /// Whether the current hop goes through a proxy.
    private(set) var isProxied = false
    /// Whether the current hop sent validators.
    private(set) var isConditional = false
    /// Seconds left for the whole request.
    var secondsLeft: Double
    /// Maximum size of the document, in bytes.
    let maximumBytes: Int

    private let environment: WebEnvironment
    private var headers: HeaderList?

    /// Makes a transfer, not yet started.
    init(_ request: FetchRequest, address: HTTPAddress, in environment: WebEnvironment) throws(FetchError) {
        self.request = request
        self.environment = environment
        secondsLeft = environment.limits.totalTimeout
        maximumBytes = environment.limits.bytes(for: request.purpose)
        let credentials = request.credentials ?? address.credentials
        guard request.headers.allSatisfy(\.isValid), credentials?.isValid ?? true else {
            throw FetchError(.invalidHeader)
        }
        self.credentials = credentials
        chain = RedirectChain(from: address, hasSecrets: credentials != nil || !request.headers.isEmpty)
        guard let handle = curl_shim_easy_new() else { throw FetchError(.failed) }
        self.handle = handle
    }

    deinit { curl_shim_easy_delete(handle) }

    private let credentials: Credentials?

    /// Maximum number of redirects.
    var maximumRedirects: Int { environment.limits.redirects }

    /// Whether connections to private addresses are refused. Behind a proxy the peer is the proxy itself.
    var refusesPrivateAddresses: Bool { !request.mayReachPrivateAddresses && !isProxied }

    /// Sets the handle up for the current hop.
    func prepare() throws(FetchError) {
        head = ResponseHead()
        body = []
        discardedCount = 0
        interruption = nil
        let address = chain.address
        let proxy = environment.proxies.proxy(for: address)
        isProxied = proxy != nil
        // Without a proxy the resolved address is checked instead, when a socket is opened for it.
        guard !isProxied || request.mayReachPrivateAddresses || !PrivateHost.isPrivate(address.host) else {
            throw FetchError(.privateAddress)
        }
        let conditions = request.validators.headers(for: address.text)
        isConditional = !conditions.isEmpty
        let own = chain.maySendSecrets ? request.headers : []
        let list = try HeaderList(own + conditions + environment.headers(for: request.purpose, besides: own))
        let options = EasyOptions(handle)
        try options.set(CURLOPT_URL, address.text)
        try options.set(CURLOPT_PROXY, proxy ?? "")
        // Over TLS, waiting for a pending connection may allow multiplexing; over plain HTTP it would only stall.
        try options.set(CURLOPT_PIPEWAIT, number: address.isSecure ? 1 : 0)
        try options.set(CURLOPT_HTTPHEADER, list)
        headers = list
        let credentials = chain.maySendSecrets ? credentials : nil
        try options.set(CURLOPT_USERNAME, credentials?.user)
        try options.set(CURLOPT_PASSWORD, credentials?.password)
        try options.setLimits(environment.limits, secondsLeft: secondsLeft, bytes: maximumBytes)
        try options.setPolicy(userAgent: environment.userAgent)
        try options.setCertificates(file: environment.certificateFile)
        try options.setCallbacks(of: self)
    }
}
