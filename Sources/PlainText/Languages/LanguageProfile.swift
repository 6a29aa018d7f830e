import NewsModel

/// The commonest words of languages that are written in Latin or Cyrillic letters, which tell one from another.
enum LanguageProfile {
    /// For the key of each word the languages that have it, as bits in the order of ``languages``.
    static let languagesOfWord: [UInt64: UInt64] = {
        var table: [UInt64: UInt64] = [:]
        for (number, profile) in profiles.enumerated() {
            for word in profile.words.split(whereSeparator: \.isWhitespace) {
                var key = WordKey()
                for scalar in word.unicodeScalars { key.add(scalar) }
                table[key.value, default: 0] |= 1 << UInt64(number)
            }
        }
        return table
    }()

    /// The languages, in the order of their bits.
    static let languages = profiles.map { Language(rawValue: $0.code) }

    private static let profiles: [(code: String, words: String)] = [
        (
            "en",
            """
            the of and to in is that was for on with as by at from it this be are has have had not but his her they which who
            were been will would their said an or he she we you its after about more
            """
        ),
        (
            "de",
            """
            der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
            sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
            """
        ),
        (
            "fr",
            """
            de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son aux été mais
            cette ont ses elle comme nous leur être fait deux même ces après sans ou
            """
        ),
        (
            "es",
            """
            de la que el en y los se del las un por con no una su para es al lo como más pero sus le ha este sí porque esta son
            entre está cuando muy sin sobre ser también fue había hasta desde donde según tras
            """
        ),
        (
            "it",
            """
            di che è la il un a per una sono non in con del da si le della dei al ha nel i alla anche più gli come ma delle lo
            questo dal ed nella essere stato suo dalla hanno ai tra sul degli
            """
        ),
        (
            "pt",
            """
            de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
            quando muito há nos já está eu também só pelo pela até isso são
            """
        ),
        (
            "nl",
            """
            de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij door over naar hij uit wordt
            nog werd was heeft worden deze kan geen ze meer tot hebben wat onder al
            """
        ),
        (
            "sv",
            """
            och i att det som en på är av för med till den har de inte om ett han men var sig så från vi kan när år under också
            efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla
            """
        ),
        (
            "da",
            """
            og i at det er en til af på for med den de der som har ikke et om han fra var men sig vi så kan skal efter også blev
            ved nu over hvor eller bliver været havde ud mere når siger
            """
        ),
        (
            "no",
            """
            og i det er på som en til av for at med har de den ikke et om han fra var men seg vi så kan skal etter også ble ved
            nå over hvor eller blir vært hadde ut mer når sier å
            """
        ),
        (
            "fi",
            """
            ja on ei että se oli hän mutta ovat kun myös joka mukaan kuin hänen sen niin olla jo vain vuonna tai ole ollut jos
            sekä noin mitä nyt voi ennen kanssa jotka siitä
            """
        ),
        (
            "is",
            """
            og að í á er sem til um við var með en það af hann ekki fyrir því þess hefur eru þar frá þegar hún verið eftir þá
            eða voru hafa
            """
        ),
        (
            "pl",
            """
            i w na z do się nie że to jest o jak po od za przez ale dla są tym co ma tego czy był było oraz jego być tak przed
            może już także które który która ich pod ze
            """
        ),
        (
            "cs",
            """
            a v se na je že s z do o k i to ve jako za by pro jsou který není jeho ale od po podle však která které byl bylo má
            při tak jen už ze nebo než byla když
            """
        ),
        (
            "sk",
            """
            a v sa na je že s z do o k aj to vo ako za by pre sú ktorý nie jeho ale od po podľa však ktorá ktoré bol bolo má pri
            tak len už zo alebo než bola keď
            """
        ),
        (
            "hu",
            """
            a az és hogy nem is egy ez meg csak de volt ha már még el azt szerint mint vagy lehet van után ezt mert között pedig
            ki kell akkor sem azonban illetve majd
            """
        ),
        (
            "ro",
            """
            de și în la a cu pe din că care nu o pentru este un mai au al fost sunt să prin se ce sau după dar între fi lui
            această către ale cel
            """
        ),
        (
            "tr",
            """
            ve bir bu da de için ile olarak çok daha olan gibi ne o en kadar sonra var değil ama ise her dedi olduğunu göre
            olduğu tarafından ancak yeni türkiye
            """
        ),
        (
            "id",
            """
            yang dan di dengan untuk dari ini dalam pada tidak akan itu juga ke adalah oleh karena ada bisa mereka sudah tersebut
            kata saya telah atau dia kami lebih sebagai
            """
        ),
        (
            "vi",
            """
            và của là có được cho không trong người các một này đã với những từ khi cũng để đến về tại sau như năm ông nhiều
            ra vào theo
            """
        ),
        (
            "hr",
            """
            i u je na se da su za od s to koji o kako iz što nije a po bi biti koja koje će sam ali ili samo te već zbog nakon
            kao prema
            """
        ),
        (
            "sl",
            """
            in je v na da se so za ki z pa s ne tudi po bi kot o pri kar še ali ker od bo iz bil bilo ga do že so lahko smo med
            """
        ),
        (
            "ca",
            """
            de la i que el en a les els per un del amb una no és al es va ha més com dels ser però seva també sobre són aquest
            aquesta entre fins hi
            """
        ),
        (
            "et",
            """
            ja on ei et see oli kui ka ning mis oma ta aga või kes olid kuid seda ole siis nii veel selle pole pärast juba välja
            """
        ),
        (
            "lv",
            """
            un ir ar no par uz ka kas to arī bet tas gan pie pēc lai vai kā bija tiek līdz savu viņš nav šī būs gada
            """
        ),
        (
            "lt",
            """
            ir kad su į iš tai yra kaip bei už dėl buvo apie tik po jo bet nuo iki ne šis kurie pat taip dar metų bus
            """
        ),
        (
            "sq",
            """
            të e në dhe për një me nga që është se do si më ka nuk i u por kjo ai janë tij kanë ishte pas këtë
            """
        ),
        (
            "af",
            """
            die van en in is het 'n dat vir op te nie wat om met hy sy sê was aan ook sal word by as uit hulle deur daar na kan
            """
        ),
        (
            "ru",
            """
            и в не на что с по как это его из но к для о от он же за так у было до если или уже при бы после также который того
            года который однако более
            """
        ),
        (
            "uk",
            """
            і в не на що з до за як та це його про від але для є й у було або який так після також він щоб може вже року бути
            які цього
            """
        ),
        (
            "bg",
            """
            и на в да се за от е с че не по са това като до ще при си след но който има беше която бе още които само според
            """
        ),
        (
            "sr",
            """
            и у је на се да су за од са то који о како из што није а по би бити која које ће сам али или само већ због након
            """
        ),
        (
            "el",
            """
            και το της η του την να που για με από τα στο των οι στην τον ότι είναι δεν στη θα σε τις μας ένα έχει μια αλλά στον
            """
        ),
        (
            "fa",
            """
            و در به از که این را با است برای آن یک خود تا بر هم نیز شده بود کرد شد می های اما
            """
        ),
        (
            "ur",
            """
            کے کی میں اور سے ہے کا کو کہ نے پر ہیں ہے یہ اس بھی تھا کہا کر نہیں جو گیا ہو
            """
        ),
    ]
}

/// A number that stands for a word whatever its case.
struct WordKey {
    private var hash = FNV1a()
    var value: UInt64 { hash.value }
    /// Whether no letter was added.
    private(set) var isEmpty = true

    /// Adds a letter.
    mutating func add(_ letter: Unicode.Scalar) {
        isEmpty = false
        hash.add(Self.small(letter))
    }

    /// The small form of a letter of the scripts that have two, as far as common words need it.
    private static func small(_ letter: Unicode.Scalar) -> UInt32 {
        switch letter.value {
        case 0x41...0x5A, 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: letter.value + 0x20
        case 0x400...0x40F: letter.value + 0x50
        case 0x100...0x17F where letter.value % 2 == 0: letter.value + 1
        default: letter.value
        }
    }
}
