import NewsModel
import Testing

@testable import PlainText

@Suite("The language of a text")
struct LanguageTests {
    @Test(
        "languages are told by script and words",
        arguments: [
            ("en", "The council of the town voted to keep the harbour, and the mayor said that it will not be sold."),
            (
                "de",
                "Der Rat der Stadt hat am Montag beschlossen, dass der Hafen nicht verkauft wird, und sich dabei Zeit gelassen."
            ),
            (
                "fr",
                "Le conseil de la ville a décidé lundi que le port ne sera pas vendu, et il est resté dans la salle."
            ),
            (
                "es",
                "El ayuntamiento de la ciudad decidió el lunes que el puerto no se vende, según dijo la alcaldesa por la tarde."
            ),
            (
                "it",
                "Il consiglio della città ha deciso che il porto non è in vendita, come ha detto la sindaca dopo il voto."
            ),
            (
                "pt",
                "A câmara da cidade decidiu que o porto não será vendido, como disse a presidente depois da votação em Lund."
            ),
            (
                "nl",
                "De raad van de stad heeft maandag besloten dat de haven niet wordt verkocht, en dat het zo blijft."
            ),
            (
                "sv",
                "Rådet i staden har beslutat att hamnen inte ska säljas, och det är så som det har varit under många år."
            ),
            ("fi", "Kaupunginvaltuusto päätti, että satamaa ei myydä, mutta se on ollut jo vuosia vain kaupungin."),
            (
                "pl",
                "Rada miasta zdecydowała, że port nie jest na sprzedaż, ale to się może zmienić po wyborach w maju."
            ),
            ("cs", "Rada města rozhodla, že přístav není na prodej, ale to se může změnit, jak uvedla po volbách."),
            (
                "tr",
                "Belediye meclisi limanın satılmayacağına karar verdi ve bu karar için çok çalıştı ama bir daha olarak da."
            ),
            (
                "ru",
                "Совет города решил, что порт не будет продан, и это было сделано для того, чтобы он остался за городом."
            ),
            ("uk", "Рада міста вирішила, що порт не буде продано, і це було зроблено для того, щоб він не зник."),
            ("el", "Το συμβούλιο της πόλης αποφάσισε ότι το λιμάνι δεν θα πωληθεί και είναι για όλους."),
            ("zh", "市议会星期一决定不出售港口，市长说这个决定将长期有效。"), ("ja", "市議会は月曜日に港を売却しないことを決めた。"),
            ("ko", "시의회는 월요일에 항구를 팔지 않기로 결정했다."), ("ar", "قرر مجلس المدينة يوم الاثنين عدم بيع الميناء في المستقبل"),
            ("he", "מועצת העיר החליטה ביום שני לא למכור את הנמל"), ("th", "สภาเมืองตัดสินใจไม่ขายท่าเรือ"),
        ])
    func told(code: String, text: String) {
        #expect(LanguageGuess.language(of: Array(text.utf8))?.rawValue == code)
    }

    @Test(
        "what cannot be told is left open",
        arguments: ["", "12 34", "Ada Moss", "lorem ipsum dolor sit amet consectetur", "\u{FFFD}\u{0}"])
    func open(text: String) { #expect(LanguageGuess.language(of: Array(text.utf8)) == nil) }

    @Test("an English text that quotes another language is English")
    func mixed() {
        let text = """
            The mayor said on Monday that the harbour will not be sold, and that it was the will of the town. “Le port ne sera pas
            vendu,” she said, “il est à nous et il reste dans la ville.” The vote of the council is for the end of the year.
            """
        #expect(LanguageGuess.language(of: Array(text.utf8)) == .english)
    }

    @Test(
        "tags of languages are read",
        arguments: [
            ("en", "en"), ("en-GB", "en"), ("pt_BR", "pt"), ("ZH-Hans", "zh"), ("deu", nil), ("", nil), ("e1", nil),
        ])
    func tags(tag: String, code: String?) { #expect(Language(tag: tag)?.rawValue == code) }
}
