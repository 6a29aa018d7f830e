/// The closed classes of English, and words that act like them.
enum FunctionWords {
    static let all: [(String, WordClass)] = [
        (
            "the a an this these those another each every some any no both all several many most few one two three four five",
            .determiner
        ),
        ("that", [.that, .determiner]),
        ("his her its their our my your", .possessive),
        (
            "he she it they we i you him them us me himself herself themselves itself himself everyone somebody someone nobody",
            .pronoun
        ),
        ("i we my our me us myself ourselves", .firstPerson),
        ("he him his himself he's he'd he'll", .male),
        ("she her hers herself she's she'd she'll", .female),
        ("they them their we us themselves", .plural),
        ("who whom which whose", .relative),
        (
            """
            of in on at to for from by with without into onto over under about against between among during before after
            since until through throughout across behind beyond near toward towards upon within despite like unlike via per
            amid except off out up down around above below besides concerning regarding including
            """, .preposition
        ),
        ("and or but nor yet plus", .conjunction),
        (
            "if because while when where whether although though unless as than so whereas once what why how",
            .subordinator
        ),
        (
            """
            is are was were be been being am has have had having do does did done will would shall should can could may might must
            isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't
            he's she's it's they're we're i'm i've he'd she'd they'd i'll he'll she'll
            """, .auxiliary
        ),
        (
            """
            also later then now once again still even just only often never always recently previously earlier already ever
            soon today yesterday tomorrow tonight simply quickly repeatedly reportedly famously publicly personally
            too instead however meanwhile moreover further furthermore perhaps maybe almost quite rather very much more
            not there here first finally actually really together elsewhere apparently
            """, .adverb
        ),
        ("not never no neither without", .negation),
        (
            """
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
            """, .calendar
        ),
        (
            """
            mr mrs ms dr sen sens rep reps gov govs gen lt col sgt capt cmdr adm st jr sr prof rev hon pres supt det
            u.s u.k u.n d.c no vs inc corp co ltd llc dept univ assn bros est fig vol jan feb mar apr jun jul aug sep sept oct nov dec
            calif fla mass mich minn wis wash ill ind ore ariz colo conn tenn tex okla ala ark ga la md va pa del
            """, .abbreviation
        ),
    ]
}
