import Fetching
import Importers

extension FetchedDocument {
    /// What it is. Throws ``ImportError`` if it cannot be read.
    func read() throws(ImportError) -> ImportedDocument {
        try DocumentImporter().document(
            of: bytes, from: DocumentImporter.Origin(url: head.url, contentType: head.contentType))
    }
}
