import Testing

@testable import ReaderUI

@Suite struct ScreenTests {
    @Test("a window of 80 columns has list and text, and a gutter instead of the sidebar")
    func gutter() {
        var reader = ReaderHarness(width: 80, height: 24)
        reader.press("l]")
        #expect(
            reader.screen == """
                 Quoth · 5 · 1 unread       │      Harbour Vote Splits the Council
                ────────────────────────────┤      Nora Quist · 2 days ago · 1 minute ·
                  Harbour Vote Splits the … │      6 quotes, 2 speakers
                  Gazette · 2d · 6 quotes   │
                ★ Ferry Fares to Rise in S… │      The council voted on Tuesday to move the
                  Gazette · 3d · no quotes  │      harbour, after a debate that lasted until
                ● The Last Bookshop on Qua… │      two in the morning.
                  Courier · 4d · no quotes  │
                  Rain Stops Play for the … │ AM ▌ “The old quay is finished,” Ada Moss said.
                  Gazette · 2w · no quotes  │    ▎ “Nobody who has stood on it in a storm will
                  Old Bells Found in the M… │    ▎ ask why.”
                  Aug 28, 2015 · no quotes  │
                                            │      Jonas Brand, whose ships have used the quay
                                            │ JB ▏ for forty years, warned that the new one
                                            │    ▏ would stand in the wind.
                                            │
                                            │ JB ▎ “They will learn it in November,” he told
                                            │    ▎ the council, “and we shall pay for it.”
                                            │
                                            │      The bill
                                            │
                                            │      The minutes put it so:
                ────────────────────────────┴───────────────────────────────────────────────────
                 ] next quote  } same speaker  s speakers  / search  ? help  quote 1 of 6 · 0 %

                """)
    }

    @Test("a window of 120 columns has list, text and sidebar")
    func sidebar() {
        var reader = ReaderHarness(width: 120, height: 36)
        reader.press("l]]]")
        #expect(
            reader.screen == """
                 Quoth · 5 articles, 1 unread             │ Harbour Vote Splits the Council
                ──────────────────────────────────────────┤ Nora Quist · 2 days ago · 1 minute · 6 quotes, 2 speakers
                  Harbour Vote Splits the Council         │
                  Gazette · 2d · 6 quotes                 │ The council voted on Tuesday to move the harbour,
                ★ Ferry Fares to Rise in Spring           │ after a debate that lasted until two in the morning.
                  Gazette · 3d · no quotes                │
                ● The Last Bookshop on Quay Street        │ “The old quay is finished,” Ada Moss said. “Nobody who  ▎Ada Moss
                  Courier · 4d · no quotes                │ has stood on it in a storm will ask why.”               ▎said · 1 of 3
                  Rain Stops Play for the Third Day at t… │
                  Gazette · 2w · no quotes                │ Jonas Brand, whose ships have used the quay for forty
                  Old Bells Found in the Mud              │ years, warned that the new one would stand in the       ▏Jonas Brand
                  Courier · Aug 28, 2015 · no quotes      │ wind.                                                   ▏
                                                          │
                                                          │ “They will learn it in November,” he told the council,  ▌Jonas Brand
                                                          │ “and we shall pay for it.”                              ▎2 of 2
                                                          │
                                                          │ The bill
                                                          │
                                                          │ The minutes put it so:
                                                          │
                                                          │     The cost shall be borne by all who use the          ▎unknown
                                                          │     harbour, in proportion to the weight of their       ▎1 of 1
                                                          │     ships.                                              ▎
                                                          │
                                                          │ “We have counted every krona,” Moss added.              ▎Ada Moss
                                                          │                                                          added · 3 of 3
                                                          │ Subscribe to the Gazette for more news from the coast.
                                                          │
                                                          │
                                                          │
                                                          │
                                                          │
                                                          │
                                                          │
                ──────────────────────────────────────────┴─────────────────────────────────────────────────────────────────────────────
                 ] next quote  } same speaker  s speakers  / search  ? help  q back                                        quote 3 of 6

                """)
    }

    @Test("a small window shows the text alone")
    func textAlone() {
        var reader = ReaderHarness(width: 40, height: 10)
        reader.press("l]")
        #expect(
            reader.screen == """
                      morning.

                 AM ▌ “The old quay is finished,” Ada
                    ▎ Moss said. “Nobody who has stood
                    ▎ on it in a storm will ask why.”

                      Jonas Brand, whose ships have
                      used the quay for forty years,
                ────────────────────────────────────────
                 ] next quote       quote 1 of 6 · 25 %

                """)
    }

    @Test("a small window shows the list alone")
    func listAlone() {
        let reader = ReaderHarness(width: 40, height: 10)
        #expect(
            reader.screen == """
                 Quoth · 5 articles, 2 unread
                ────────────────────────────────────────
                ● Harbour Vote Splits the Council
                  Gazette · 2d · 6 quotes
                ★ Ferry Fares to Rise in Spring
                  Gazette · 3d · no quotes
                ● The Last Bookshop on Quay Street
                  Courier · 4d · no quotes
                ────────────────────────────────────────
                 Enter open  j move              1 of 5

                """)
    }

    @Test("a window that is too small says how much is needed")
    func tooSmall() {
        let reader = ReaderHarness(width: 12, height: 4)
        #expect(
            reader.screen == """

                Quoth needs
                    20x5


                """)
    }
}
