internal import CurlShim

/// A request to the web on its way, over all its redirects. It belongs to the thread that made it.
final class WebTransfer {
    /// What an answer led to.
    enum Step {
        /// The request has ended.
        case ended(FetchOutcome)
        /// There is another address to ask.
        case redirected
    }

    /// Why the transfer was broken off.
    enum Interruption {
        /// Too many bytes came.
        case tooLarge
        /// Nothing more is needed than what came.
        case sufficient
        /// The connection would be, or is, to an address of a private network.
        case privateAddress
    }

    /// What was asked for.
    let request: FetchRequest
    /// The way so far.
    var chain: RedirectChain
    /// libcurl's handle.
    let handle: UnsafeMutableRawPointer
    /// The present answer's head.
    var head = ResponseHead()
    /// The present answer's body, where it is a document.
    var body: [UInt8] = []
    /// How many bytes came that are not kept.
    var discardedCount = 0
    /// Why the present answer was broken off; nil where it was not.
    var interruption: Interruption?
    /// Whether the present address is asked through a proxy.
    private(set) var isProxied = false
    /// Whether validators were sent to the present address.
    private(set) var isConditional = false
    /// The seconds that are left for the whole request.
    var secondsLeft: Double
    /// The most bytes of a document.
    let maximumBytes: Int

    private let environment: WebEnvironment
    private var headers: HeaderList?

    /// A transfer that has not begun.
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

    /// The most redirects.
    var maximumRedirects: Int { environment.limits.redirects }

    /// Whether connections to private addresses are refused. Where a proxy connects, only it knows them.
    var refusesPrivateAddresses: Bool { !request.mayReachPrivateAddresses && !isProxied }

    /// Makes the handle ready to ask the present address.
    func prepare() throws(FetchError) {
        head = ResponseHead()
        body = []
        discardedCount = 0
        interruption = nil
        let address = chain.address
        let proxy = environment.proxies.proxy(for: address)
        isProxied = proxy != nil
        // Where this machine connects, what the name comes to is looked at instead.
        guard !isProxied || request.mayReachPrivateAddresses || !PrivateHost.isPrivate(address.host) else {
            throw FetchError(.privateAddress)
        }
        let conditions = request.validators.headers(for: address.text)
        isConditional = !conditions.isEmpty
        let own = chain.isAmongFriends ? request.headers : []
        let list = try HeaderList(own + conditions + environment.headers(for: request.purpose, besides: own))
        let options = EasyOptions(handle)
        try options.set(CURLOPT_URL, address.text)
        try options.set(CURLOPT_PROXY, proxy ?? "")
        // An encrypted connection is waited for, since it may carry several requests; one that is not never does.
        try options.set(CURLOPT_PIPEWAIT, number: address.isSecure ? 1 : 0)
        try options.set(CURLOPT_HTTPHEADER, list)
        headers = list
        let credentials = chain.isAmongFriends ? credentials : nil
        try options.set(CURLOPT_USERNAME, credentials?.user)
        try options.set(CURLOPT_PASSWORD, credentials?.password)
        try options.setLimits(environment.limits, secondsLeft: secondsLeft, bytes: maximumBytes)
        try options.setPolicy(userAgent: environment.userAgent, certificates: environment.certificateFile)
        try options.setCallbacks(of: self)
    }
}
