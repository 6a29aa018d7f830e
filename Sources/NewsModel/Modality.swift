/// How a source stands to the content it is given, as far as the words of telling say.
///
/// "Moss denied that the harbour was closed" is not Moss's word that it was: whoever shows the content without the cue
/// must show this. The raw values are those of JSON, of the library and of `modality.tsv`.
public enum Modality: String, Sendable, CaseIterable {
    /// The source says so: "said", "according to".
    case asserted
    /// The source stands against it, or is said not to have said it: "denied", "rejected the claim that", "never said".
    case denied
    /// The source puts it as a question: "asked whether".
    case asked
    /// The source declines to say or to confirm it: "declined to say", "would not confirm".
    case refused
    /// It is not yet said, or only perhaps: "would say", "if he had said".
    case conditional
}
