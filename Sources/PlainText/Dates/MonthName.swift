import Foundation

/// The months' names, as dates have them in the languages that many feeds are in.
enum MonthName {
    private static let minimumLength = 3

    /// The number of the month whose name, or the beginning of it, stands here; nil for another word.
    static func number(_ cursor: inout DateCursor) -> Int? {
        var ahead = cursor
        guard let word = ahead.word()?.filter({ $0 != "." }), word.count >= minimumLength else { return nil }
        guard let month = month(English.names, word) ?? foreign(word) else { return nil }
        cursor = ahead
        return month
    }

    private static func month(_ names: [String], _ word: String) -> Int? {
        names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 } ?? (word == "sept" ? 9 : nil)
    }

    private static func foreign(_ word: String) -> Int? {
        let plain = word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        for names in Foreign.names {
            if let place = names.firstIndex(where: { $0.hasPrefix(plain) }) { return place + 1 }
        }
        return nil
    }

    private enum English {
        static let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
    }

    /// In lower case and without accents; in the genitive where a language puts it in dates.
    private enum Foreign {
        static let names: [[String]] = lists.map {
            $0.split(separator: " ").map {
                $0.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            }
        }

        private static let lists = [
            "januar februar märz april mai juni juli august september oktober november dezember",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "januari februari mars april maj juni juli augusti september oktober november december",
            "januari februari maret april mei juni juli agustus september oktober november desember",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            "ledna února března dubna května června července srpna září října listopadu prosince",
            "január február március április május június július augusztus szeptember október november december",
            "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
        ]
    }
}
