import NetworkKernels

extension AttributionModel {
    /// The format that this program reads.
    public static let formatVersion: UInt32 = 3

    /// Reads a model file's bytes. Its large tables are used where they are, so that processes that map one file share
    /// them.
    ///
    /// - Throws: ``ModelError`` where the bytes are no model, one of another format or for other features, or damaged.
    public init(_ bytes: ModelBytes) throws(ModelError) {
        let sections = try ModelSections(bytes)
        let shape = try ModelShape(sections)
        words = try WordTable(sections)
        tagger = try TaggerNetwork(sections, shape)
        linker = try LinkerNetwork(sections, shape)
        manner = try sections.dense("manner", inputs: shape.width, outputs: Self.manners)
        speakers = try sections.speakers(words: words)
    }

    /// Statements and attitudes.
    private static let manners = 2
}

/// The sizes of a model's parts.
struct ModelShape {
    let width: Int
    let linkWidth: Int
    let layers: [StateLayers.Kind]
    let linkLayers: [StateLayers.Kind]

    /// Whether the kernels can work with rows of so many numbers.
    static func isWidth(_ width: UInt32) -> Bool { width > 0 && width <= maximumWidth && width % widthStep == 0 }

    private static let maximumWidth: UInt32 = 128
    private static let maximumLayers: UInt32 = 64
    /// What a kernel's loop takes at once.
    private static let widthStep: UInt32 = 16

    init(_ sections: ModelSections) throws(ModelError) {
        let numbers = try sections.numbers("shape", of: UInt32.self).array.map(UInt32.init(littleEndian:))
        guard numbers.count >= 5 else { throw .wrongCount }
        guard numbers[0] == FeatureFingerprint.current else {
            throw ModelError(cause: "it was trained for another version of this program")
        }
        for width in numbers[1...2] where !Self.isWidth(width) {
            throw ModelError(cause: "it is damaged: a size is wrong")
        }
        (width, linkWidth) = (Int(numbers[1]), Int(numbers[2]))
        guard numbers[3] <= Self.maximumLayers, numbers[4] <= Self.maximumLayers,
            numbers.count == 5 + Int(numbers[3]) + Int(numbers[4])
        else { throw .wrongCount }
        var kinds: [StateLayers.Kind] = []
        for number in numbers[5...] {
            guard let kind = StateLayers.Kind(rawValue: number) else {
                throw ModelError(cause: "it is damaged: there is no such kind of layer")
            }
            kinds.append(kind)
        }
        layers = Array(kinds.prefix(Int(numbers[3])))
        linkLayers = Array(kinds.dropFirst(Int(numbers[3])))
    }
}

extension ModelSections {
    /// The layer `name`.
    func dense(_ name: String, inputs: Int, outputs: Int) throws(ModelError) -> DenseLayer {
        DenseLayer(
            weights: try floats("\(name).weights", count: inputs * outputs),
            bias: try floats("\(name).bias", count: outputs), inputs: inputs)
    }

    /// The layers of the network `name`.
    fileprivate func layers(_ name: String, width: Int, kinds: [StateLayers.Kind]) throws(ModelError) -> StateLayers {
        var layers: [(kind: StateLayers.Kind, layer: DenseLayer)] = []
        for (number, kind) in kinds.enumerated() {
            layers.append((kind, try dense("\(name).\(number)", inputs: width, outputs: 2 * width)))
        }
        return StateLayers(layers)
    }

    /// The vectors of the network `name`.
    fileprivate func features(_ name: String, width: Int) throws(ModelError) -> FeatureTable {
        let slots = try numbers("\(name).slots", of: kernels_slot.self)
        let vectors = try numbers("\(name).vectors", of: Int8.self)
        guard vectors.count >= width, vectors.count % width == 0 else { throw .wrongCount }
        guard
            let table = FeatureTable(
                slots: slots, vectors: vectors, width: width, scale: try floats("\(name).scale", count: 1)[0])
        else { throw .wrongCount }
        return table
    }

    /// The network that scores speakers; nil where there is none.
    fileprivate func speakers(words: WordTable) throws(ModelError) -> SpeakerScorer? {
        guard has("speaker.slots") else { return nil }
        guard
            try numbers("speaker.shape", of: UInt32.self, count: 1).array.map(UInt32.init(littleEndian:))
                == [SpeakerFeatures.fingerprint]
        else { throw ModelError(cause: "it was trained for another version of this program") }
        let width = try numbers("speaker.bias", of: Float.self).count
        guard ModelShape.isWidth(UInt32(clamping: width)) else {
            throw ModelError(cause: "it is damaged: a size is wrong")
        }
        let features = try features("speaker", width: width)
        let network = SpeakerNetwork(
            features: features, bias: try floats("speaker.bias", count: features.width),
            output: try floats("speaker.output", count: features.width))
        return SpeakerScorer(words: words, network: network)
    }

    /// The linear part of the network `name`.
    fileprivate func scores(_ name: String) throws(ModelError) -> ScoreTable {
        let places = try numbers("\(name).places", of: UInt64.self)
        guard places.count >= 2, places.count & (places.count - 1) == 0 else { throw .wrongCount }
        return ScoreTable(places: places, scale: try floats("\(name).unit", count: 1)[0])
    }

    fileprivate func chain(_ name: String, labels: Int) throws(ModelError) -> LabelChain {
        LabelChain(labels: labels, transitions: try floats("\(name).chain", count: labels * labels))
    }
}

extension TaggerNetwork {
    fileprivate init(_ sections: ModelSections, _ shape: ModelShape) throws(ModelError) {
        let name = "tagger"
        self.init(
            width: shape.width, features: try sections.features(name, width: shape.width),
            bias: try sections.floats("tagger.bias", count: shape.width),
            layers: try sections.layers(name, width: shape.width, kinds: shape.layers),
            output: try sections.dense("tagger.output", inputs: shape.width, outputs: Self.labels),
            scores: try sections.scores(name), chain: try sections.chain(name, labels: Self.labels))
    }
}

extension LinkerNetwork {
    fileprivate init(_ sections: ModelSections, _ shape: ModelShape) throws(ModelError) {
        let name = "linker"
        self.init(
            width: shape.linkWidth, features: try sections.features(name, width: shape.linkWidth),
            fromToken: try sections.dense("linker.token", inputs: shape.width, outputs: shape.linkWidth),
            fromCue: try sections.dense("linker.cue", inputs: shape.width, outputs: shape.linkWidth),
            layers: try sections.layers(name, width: shape.linkWidth, kinds: shape.linkLayers),
            output: try sections.dense("linker.output", inputs: shape.linkWidth, outputs: Self.labels),
            scores: try sections.scores(name), chain: try sections.chain(name, labels: Self.labels))
    }
}

extension WordTable {
    fileprivate init(_ sections: ModelSections) throws(ModelError) {
        let starts = try sections.numbers("words.starts", of: UInt32.self, count: Self.buckets + 1)
        let keys = try sections.numbers("words.keys", of: UInt32.self)
        let rows = try sections.numbers("words.rows", of: UInt64.self, count: keys.count)
        guard let table = WordTable(starts: starts, keys: keys, rows: rows) else {
            throw ModelError(cause: "it is damaged: its keys are out of order")
        }
        self = table
    }
}
