/// Verbs that attribute words, in base form; irregular pasts after "/".
enum SpeechVerbs {
    /// Verbs of saying in the narrow sense: next to a quotation they attribute it.
    static let plain = Verb.list(
        """
        say/said tell/told add write/wrote/written ask reply tweet/tweeted retweet/retweeted state continue explain note declare announce
        respond answer remark observe comment insist argue claim conclude recall joke shout yell scream whisper
        mutter murmur exclaim chant boom beam quip+ post report reveal testify stress emphasize emphasise underline
        acknowledge admit+ concede confess recount reiterate repeat retort interject counter lament complain
        predict warn caution vow promise pledge urge advise suggest propose
        assert maintain contend allege affirm confirm deny inform reassure assure
        read/read opine muse quote/quoted crow gush implore plead/pleaded/pled
        proclaim pronounce profess protest object rejoin sigh sob+ snap+ sneer snort
        stammer thunder venture voice cry bellow blurt bark drawl growl grumble mumble
        elaborate clarify summarize summarise specify recommend instruct order demand
        inquire enquire query wonder text email emailed blog+ narrate relate describe tease
        cheer hail heckle holler intone rave reason remind rant reflect
        agree disagree decry boast brag+ hint imply indicate caption
        """)

    /// Verbs that attribute when part of what follows them is quoted.
    static let other = Verb.list(
        """
        accuse blame blast brand call speak/spoke/spoken talk characterize characterise charge chide chastise cite condemn credit criticize criticise
        decide deem defend denounce deride dismiss dispute doubt dub+ estimate expect fear feel/felt find/found
        guess hold/held hope believe imagine judge know/knew/known label laud learn/learned/learnt
        list liken mock note name nickname oppose paint pan perceive portray praise
        question rate reckon recognize recognise refer+ regard reject regret+ rip+ ridicule salute say/said see/saw/seen
        signal slam+ suspect tag+ tout think/thought threaten trash term thank title tout 
        understand/understood view want welcome apologize apologise applaud attack attribute
        challenge compare congratulate contradict declare deplore detail discuss
        encourage express invite introduce issue lecture lie mention offer order
        outline pray present press prompt push publish rail rally release request
        respond scold scoff show/showed/shown/ sing/sang/sung speculate spell spin stand/stood start sum+ support swear/swore/sworn teach/taught
        testify trumpet tweak underscore unveil use vent vouch wish worry
        acknowledge address adopt advertise advocate aim allow appeal assess assume assail 
        begin/began/begun bemoan berate beg+ bill conceive decline dedicate define deliver demonstrate determine direct display
        download draft echo endorse entitle evoke explode fire fret+ go/went/gone greet imply include
        invoke jeer lambast lambaste launch lash make/made mark mean/meant open pen+ pick pitch plan+ point pose quiz
        raise recite reference refute remember repudiate resolve reveal rule seek/sought send/sent sign slap+ slur+
        spotlight submit+ sue tackle taunt tout translate trot+ urge utter verify warn wave weigh
        """)
}
