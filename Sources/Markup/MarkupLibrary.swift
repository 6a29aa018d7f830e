internal import XMLShim

/// libxml2, opened on first use.
public enum MarkupLibrary {
    /// Why no markup can be read, for instance because libxml2 is not installed; nil if it can.
    ///
    /// Opens the library unless it is open. While there is a problem every tree is without a root.
    public static var problem: String? { xml_shim_open().map { String(cString: $0) } }
}
