import NewsModel

/// Reads how a source stands to the content that an attribution gives it.
///
/// Only the cue and the words that govern it are read; the content's own "not" and "would" are the source's business.
struct ModalityReader {
    private let named: NamedText

    init(named: NamedText) { self.named = named }

    /// The modality that the words around an attribution's cue say.
    func modality(of attribution: LinkedAttribution) -> Modality {
        guard let frame = CueFrame(attribution, in: named) else { return attribution.modality }
        if frame.isDeclined { return .refused }
        if let modality = frame.negatedModality { return modality }
        if frame.isQuestion { return .asked }
        if frame.isDenied { return .denied }
        return frame.isProspective ? .conditional : .asserted
    }
}
