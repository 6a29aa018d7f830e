/// Nouns for those who speak: titles, people by role, groups, bodies, papers.
enum PersonWords {
    static let all: [(String, WordClass)] = [
        (
            """
            mr mrs ms miss dr sir dame lord lady mx madam madame monsieur mademoiselle herr frau signor signora messrs drs shri smt
            sri alhaji alhaja hajia otunba engr barr datuk datin pandit ustad hon
            """,
            [.title, .honorific]
        ),
        ("mr sir lord shri monsieur herr signor king prince duke father brother uncle", .male),
        (
            "mrs ms miss dame lady smt baroness countess queen princess duchess sister mother aunt madam madame mademoiselle frau signora",
            .female
        ),
        (
            """
            sen senator rep representative congressman congresswoman gov governor president vice prime minister secretary chancellor mayor
            judge justice attorney general gen lt lieutenant col colonel sgt sergeant capt captain cmdr commander adm admiral maj major corporal private officer detective
            inspector constable sheriff deputy chief prof professor rev reverend pastor bishop emeritus archbishop cardinal pope rabbi imam
            king queen prince princess chairman chairwoman chair speaker leader director coach ambassador councillor councilman councilwoman
            alderman commissioner superintendent premier taoiseach baron baroness count countess marshal majority minority
            sens reps govs gens profs revs presidents senators secretary-general president-elect vice-president vice-chairman
            sheikh sheikha emir sultan ayatollah mullah maulana viscount mufti swami sardar begum comrade
            sub-inspector brigadier chairperson co-chair cochair czar whip
            mp mep ex-president ex-governor ex-mayor first former then acting delegate candidate nominee dictator undersecretary harbourmaster
            """, .title
        ),
        (
            """
            spokesman spokeswoman spokesperson senator representative congressman congresswoman governor president minister secretary
            chancellor mayor judge justice attorney general lieutenant colonel sergeant captain commander admiral major corporal officer detective inspector constable sheriff
            deputy chief professor reverend pastor bishop archbishop cardinal pope rabbi imam king queen prince princess chairman chairwoman chair speaker leader
            director coach ambassador councillor councilman councilwoman councilor alderman commissioner superintendent premier dictator lawmaker politician
            candidate nominee analyst expert economist scientist researcher author writer journalist reporter columnist editor publisher host anchor
            moderator correspondent blogger commentator pundit pollster strategist adviser advisor aide consultant manager operative staffer lawyer prosecutor
            defendant plaintiff witness victim suspect resident neighbor neighbour voter supporter critic opponent activist advocate organizer organiser
            protester protestor demonstrator delegate official executive founder co-founder owner operator worker employee teacher student
            doctor nurse physician surgeon psychologist psychiatrist historian lecturer scholar fellow engineer farmer fisherman driver pilot sailor
            soldier veteran artist actor actress singer musician director producer filmmaker comedian star athlete player champion
            man woman boy girl father mother dad mom mum son daughter brother sister husband wife widow uncle aunt cousin friend
            grandfather grandmother parent child teenager native billionaire millionaire businessman businesswoman mogul
            democrat republican conservative liberal socialist independent legislator diplomat envoy investigator agent
            counsel counterpart opponent porter keeper clerk bookseller shopkeeper baker harbourmaster skipper boss head member partner colleague person source insider questioner
            announcer narrator interviewer interviewee caller guest participant trader investor ceo cfo coo novelist poet
            """, .personNoun
        ),
        (
            """
            people residents officials critics supporters voters lawmakers senators democrats republicans conservatives liberals experts analysts
            economists scientists researchers authors reporters journalists advisers advisors aides lawyers attorneys prosecutors
            police investigators authorities activists advocates organizers organisers protesters protestors demonstrators delegates
            workers employees teachers students parents doctors nurses farmers fishermen leaders members opponents observers
            others some many most friends neighbors neighbours relatives witnesses sources crowd audience fans americans
            executives judges justices historians families insiders women men children jurors pollsters couple
            """, [.groupNoun, .plural]
        ),
        (
            """
            department ministry council committee commission party campaign government administration house senate congress parliament
            court agency bureau office board union association federation organisation organization company corporation bank
            university college school institute foundation group center centre centers centres coalition league club team firm authority
            newspaper times post journal magazine network news press agency service church hospital army navy force
            airline port society trust fund alliance caucus assembly treasury embassy network station fbi cia nato
            conference directorate authority chamber confederation convention forum academy tribunal secretariat
            observatory museum library inspectorate
            inc corp co ltd llc plc gmbh holdings industries staff family crowd panel jury watchdog regulator operator charity
            """, .organisationNoun
        ),
        (
            """
            report statement letter poll survey study document memo email e-mail book article editorial op-ed ad advertisement
            video tweet post website site bill law ruling order opinion complaint lawsuit brief filing transcript release
            message headline sign banner note text manifesto petition resolution affidavit indictment column piece story caption platform
            ballot page letter email review analysis speech song chant release summary
            """, .documentNoun
        ),
        (
            """
            comment comments statement statements claim claims remark remarks words assertion argument promise pledge call
            warning letter tweet declaration answer response message question suggestion complaint accusation allegation
            insistence belief view quote description chant slogan motto
            """, .speechNoun
        ),
        (
            """
            spokeswoman congresswoman chairwoman councilwoman actress woman girl mother mom mum daughter sister wife widow aunt
            grandmother businesswoman queen princess female ex-wife
            """, .female
        ),
        (
            """
            spokesman congressman chairman councilman man boy father dad son brother husband uncle grandfather businessman
            king prince pope fisherman male ex-husband rabbi imam cardinal
            """, .male
        ),
    ]
}
