/// Common verbs that do not attribute, so that a subject is not sought beyond them.
enum OtherVerbs {
    static let all = Verb.list(
        """
        accept achieve act affect appear apply approve arrest arrive attend avoid back bear/bore/borne beat/beat become/became
        begin/began belong bet+ block break/broke/broken bring/brought build/built burn/burnt buy/bought carry cast/cast catch/caught cause
        change chase choose/chose/chosen claim clear climb close come/came commit+ complete concern confront connect
        consider contact contain control cost/cost cover create cross cut/cut damage deal/dealt decide defeat demand depend
        destroy develop die disappear draw/drew/drawn drive/drove/driven drop+ earn eat/ate/eaten elect employ end endure enjoy enter
        establish exist fail fall/fell/fallen feed/fed fight/fought fill finish fit+ fly/flew/flown follow force form gain
        get/got/gotten give/gave/given grab+ grow/grew/grown hang/hung happen hate head hear/heard help hide/hid/hidden hit/hit hurt/hurt
        identify ignore improve increase involve join jump keep/kept kick kill lack last laugh lay/laid lead/led lean
        leave/left lend/lent let/let like limit listen live lock look lose/lost love manage marry match matter meet/met miss move
        need obtain occur operate own pass pay/paid perform place play prepare prevent produce protect prove
        provide pull put/put reach receive reduce relate remain remove replace represent require rest retire return ride/rode/ridden
        ring/rang rise/rose/risen run/ran save score seem sell/sold separate serve set/set settle shake/shook share shoot/shot shut/shut
        sit/sat sleep/slept smile solve sort sound spend/spent spread/spread stay steal/stole/stolen step+ stick/stuck stop+ strike/struck
        study succeed suffer supply surround survive take/took/taken tend test throw/threw/thrown touch train travel treat trust try
        turn visit vote wait walk watch wear/wore/worn win/won work worry
        """)
}
