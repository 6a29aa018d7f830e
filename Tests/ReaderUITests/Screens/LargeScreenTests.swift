import Testing

@testable import ReaderUI

@Suite struct LargeScreenTests {
    @Test("a large window has much air, and the speakers below the text")
    func large() {
        var reader = ReaderHarness(width: 200, height: 60)
        reader.press("ls")
        #expect(
            reader.screen == """
                 Quoth · 5 articles, 1 unread                 │                  Harbour Vote Splits the Council
                ──────────────────────────────────────────────┤                  Nora Quist · 2 days ago · 1 minute · 6 quotes, 2 speakers
                  Harbour Vote Splits the Council             │
                  Gazette · 2d · 6 quotes                     │                  The council voted on Tuesday to move the harbour, after a debate
                ★ Ferry Fares to Rise in Spring               │                  that lasted until two in the morning.
                  Gazette · 3d · no quotes                    │
                ● The Last Bookshop on Quay Street            │                  “The old quay is finished,” Ada Moss said. “Nobody who has stood on   ▎Ada Moss
                  Courier · 4d · no quotes                    │                  it in a storm will ask why.”                                          ▎said · 1 of 3
                  Rain Stops Play for the Third Day at the N… │
                  Gazette · 2w · no quotes                    │                  Jonas Brand, whose ships have used the quay for forty years, warned
                  Old Bells Found in the Mud                  │                  that the new one would stand in the wind.                             ▏Jonas Brand
                  Courier · Aug 28, 2015 · no quotes          │
                                                              │                  “They will learn it in November,” he told the council, “and we shall  ▎Jonas Brand
                                                              │                  pay for it.”                                                          ▎told · 1 of 2
                                                              │
                                                              │                  The bill
                                                              │
                                                              │                  The minutes put it so:
                                                              │
                                                              │                      The cost shall be borne by all who use the harbour, in            ▎unknown
                                                              │                      proportion to the weight of their ships.                          ▎1 of 1
                                                              │
                                                              │                  “We have counted every krona,” Moss added.                            ▎Ada Moss
                                                              │                                                                                         added · 3 of 3
                                                              │                  Subscribe to the Gazette for more news from the coast.
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              │
                                                              ├─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                              │  Who speaks, by words
                                                              │ ▌ 1 Ada Moss  the mayor                                      3 quotes    ███████████████  42 %
                                                              │ ▌ 2 Jonas Brand  a shipowner from Lund                       2 quotes    ████████▏        23 %
                                                              │ ▌ 3 unknown                                                  1 quote     █████████████    36 %
                                                              │   0 all speakers
                ──────────────────────────────────────────────┴─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                 Enter follow  1–9 by number  0 all  Esc leave                                                                                                                                                 6 quotes

                """)
    }
}
