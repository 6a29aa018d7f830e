import NewsModel

/// Reads how a source stands to the content that an attribution gives it.
struct ModalityReader {
    private let named: NamedText

    init(named: NamedText) { self.named = named }

    /// The modality that the words around an attribution's cue say.
    func modality(of attribution: LinkedAttribution) -> Modality { attribution.modality }
}
