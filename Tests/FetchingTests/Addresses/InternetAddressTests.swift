import Testing

@testable import Fetching

@Suite struct InternetAddressTests {
    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.255",
        "169.254.169.254",
        "172.16.0.1", "172.31.255.255", "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::", "::1",
        "fc00::1", "fdff::1", "fe80::1%eth0", "febf::1", "ff02::1", "[::1]", "::ffff:10.0.0.1", "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::192.168.1.1", "2002:7f00:1::", "2001:db8::1",
    ])
    func anAddressOfAPrivateNetworkIsNotPublic(text: String) {
        #expect(InternetAddress(text)?.isPublic == false)
    }

    @Test(arguments: [
        "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
        "169.253.0.1",
        "172.15.255.255", "172.32.0.0", "192.167.0.1", "192.169.0.1", "223.255.255.255", "2606:4700::1111",
        "::ffff:8.8.8.8",
        "64:ff9b::8.8.8.8", "2002:808:808::", "fbff::1",
    ])
    func anAddressOfTheInternetIsPublic(text: String) {
        #expect(InternetAddress(text)?.isPublic == true)
    }

    @Test(arguments: ["", "1.2.3", "1.2.3.4.5", "0x7f.1", "localhost", "1::2::3"])
    func otherTextIsNoAddress(text: String) {
        #expect(InternetAddress(text) == nil)
    }

    @Test(arguments: [
        "http://localhost:8080/feed", "https://nas/feed", "http://router.lan/", "http://printer.local/",
        "http://[::1]/", "http://10.1.2.3/",
        "http://a.home.arpa/", "http://x.localhost/",
    ])
    func anAddressNamesAPrivateHost(url: String) {
        #expect(PrivateHost.isNamed(in: url))
    }

    @Test(arguments: [
        "http://example.com/", "https://local.example.com/", "http://8.8.8.8/", "file:///etc/hosts", "exec:echo", "",
    ])
    func anAddressNamesNoPrivateHost(url: String) {
        #expect(!PrivateHost.isNamed(in: url))
    }
}
