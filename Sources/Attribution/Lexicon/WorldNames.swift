/// Given names that are common outside of the United States.
enum WorldNames {
    static let all: [(String, WordClass)] = [
        (
            """
            abbas abdel abdulla abdullah abdulrahman abhishek abiy adel adil aditya ajay ajit akash akbar akhilesh akihito
            akinwumi akira alaa alain alasdair aleksandr aleksei alexandr alexandre alexandros alistair alok amir ammar
            anand andrei andrej andrzej andrés angus aniruddha ankit antonis antti antónio anurag anwar arjun arkady
            arnaud artur arvind ashok ashraf ashwin asif atal atiku avi avigdor aziz aécio babatunde balakrishna bambang
            barnaby barron bartosz bela benigno benoit benoît beto bharat bhupesh bilal binyamin bjorn björn bo bogdan
            bola borut bryn cal chandrababu chetan chinedu chip christophe christos chukwuemeka cian ciaran cliff clive
            clément cole cormac crispin cristiano cristóbal daisuke davide davy declan deepak denys devendra diarmuid
            dieter dietmar dilson dimitri dimitris dinesh dominik dougal eamon eamonn ehud eitan elon emad emeka emlyn
            emmerson enda enzo eoin erdogan essam evgeny evo fabio fabrice fadi fahad faisal farid farouk faruk fawad femi
            ferenc fergus fernand finbarr finlay fionn florian franck francois franz françois friedrich frédéric fumio
            gabe gael ganesh geert georgi georgios gerhard gert gethin ghassan giancarlo gianni gideon giles girish
            giuliano goodluck gopal goran govind grigory guido guillaume gunter gustav guus günter habib haider hakim
            hamad hamid hamish hamza harish haroon harsh haruki hashim heiko heinz helmut hemant henk henri henrik hermann
            hernando hernán hideki hiro hisham holger horst hosni hristo huck hun husain hussein hywel iain ieuan igor
            ilya imran ioan ion ionut iqbal irfan isamu ismail iván iñigo jaap jabir jagan jagdish jair jairam jakaya
            jakob jakub jalal jaroslav jawaharlal jeb jens jensen jitendra joachim joao joaquín jochen joerg johan johann
            johannes joko jokowi jomo joost josé jozef joão juha julien junichiro jurgen jörg kamal kanye kapil karan
            karim kaspar katsuya kayode kazuo kees keir kenzo keron kgalema khaled khalid khalil khurram kieran klaus kofi
            koichi koji konstantin kostas krishna krzysztof kumar kwame kwasi lachlan lalit lalu laszlo laurent lebron
            lech leonid liam lin-manuel lorcan luc luca lucian ludovic luiz lukas lula maarten maciej madhav mahamadou
            mahathir mahdi mahendra mahesh mahinda mahmoud mahmud majid makoto mamadou manfred mangosuthu manish manmohan
            manohar manoj mansour marcin marek marian marijn martín marwan masahiro masood massimo mateusz matteo matthias
            maurizio mehdi mehmet menachem merrick michail micheál mick mihai mikael mikko miklos milorad milos miloš
            minoru mirko mitt mladen mobutu moe mohamad mohamud mohan moise moqtada moritz mort mostafa moussa muammar
            muhammadu mukesh mukul munir murtaza musa mustafa nabil nadeem naeem naftali najib naoto nasser nate naveen
            nawaz nayib niall nicolae nicolás niels nikhil nikola nikolai nikos nirmal nitin nitish nnamdi nouri néstor
            obinna ognjen oisin oleg oleksandr olivier olusegun oriol osama osman oumar ousmane padraig palaniswami pankaj
            pascal pavel pavlo pawel pekka per pervez petar petr petro philippe piero pierre-yves piers piotr piyush
            prabowo prakash pranab prashant pratap praveen prayut prithviraj qasim radek radoslaw radovan rafiq rahim rahm
            rainer raja rajendra rajiv rajnath rakesh ram ramesh rami ramzan ranil ranjit rashid ratko raúl recep reiner
            reinhard renaud reza rhodri rhys rishi riyad rohit roman romano ronaldo ruairi ruud saad sachin saddam sadiq
            saeed said sajid saleh salim salman salva sami samir sandeep sani sanjeev satish satoshi satya seamus
            sebastián segun sekou serge sergey serhiy seán sharif shashi shigeru shimon shinzo shinzō shivraj shlomo
            siddharth silvio simeon sitaram slavko slobodan sohail somnath stanislav stavros stefano stephane stipe
            stéphane subhash subramanian sudhir sulaiman suleiman sundar sunil suresh surya susilo sy séamus sébastien
            ta-nehisi tabaré tadhg tahir taichi takashi takeo talib tamim taras tariq taro tarquin tarun tate tatsuya
            tavis tayyip tejashwi tendai thabo thaksin thierry thom thorsten tomasz tomislav toomas torsten toshihiko
            tristram tucker tunde ty tyrese uday uddhav uhuru umaru umberto urs usman uwe vaclav valdis valeri valery vann
            vasily vikas vikram viktor vinay vinod virat vishal vitali vitaly vitor vivek vlad vladislav vojislav
            volodimir volodymyr wael walid walt waseem willem wladyslaw wolfgang yahya yair yanis yannis yashwant yasir
            yasser yasuhiro yasuo yayah yemi yevgeny yitzhak yoav yogi yoshihide yoshihiko yousef youssef yoweri yukio
            yuri yury yves zach zafar zahid zaid zak zbigniew ziad zlatko zoran zubair zvi ángel óscar
            """, .maleName
        ),
        (
            """
            aaliyah adaeze aditi agnieszka agnès aiko ailsa aishwarya akiko aleksandra alessandra aliaksandra ama amal
            amina aminata amira amna ananya angharad angélique anja anke annegret anneliese annika antje anushka aoife
            arianna arundhati asha asma asta aurelie aurélie ausra ayelet ayesha aylin ayse aysha azucena bea benazir
            beyonce beyoncé birgit birgitte björk bozena briony bronwyn bushra bárbara camila caoimhe catriona celine
            cerys cher chiara chimamanda christiane cia ciara clodagh clotilde clémentine condoleezza corazon cécile
            céline dagmar deepika delcy delyth dervla diezani dilma divya ebba eilidh eleni eleri elin elke emer emiko
            esra evita ewa ezinne fadwa farah farida farzana fatemeh fatma fauzia federica fiona fionnuala folake fouzia
            francoise franziska françoise funmi gabbi gabby gabriele gauri geeta gemma gennifer gesine gioconda giorgia
            gisele giulia golda graca grazyna gro gudrun gwyneth habiba hadiya hadley hala hanan haneen hanne hannelore
            haruka hasina heike heledd helle huda ilona imani imogen indu inga inès ioana irina isha isla isobel iveta
            jacinda jacqui jadranka jadwiga jaya jayalalithaa jelena jemima jess ji-won jo-ann jolanta jutta jyoti kaitlan
            kaja kalpana kamala kanimozhi kareena karine karolina katarina katarzyna katja katrin kavita keiko kemi kersti
            khadija khaleda kimora kirstjen kirsty klara kolinda kristalina kristiina ksenia kyoko laetitia laima lakshmi
            lalitha lata layla lene leyla leymah lindiwe liudmila lubna luciana lucía ludmila lyudmila maeve mahua mailis
            mairead maite maja malala malgorzata malia mamata manal maneka maricarmen marie-claude marija mariko marine
            martine maryam maría masako mayawati maïté medha meenakshi meera megawati mehbooba mehreen menaka meryl mette
            mhairi michaele michiko michèle midori milena minyon mireia mireille moira morag mumtaz nadezhda nadira naheed
            najat nandini naoko narges nasreen nasrin neelie neha ngozi nia niamh nirmala nirupama nkechi nkosazana nobuko
            nomvula noriko noura nuala nusrat oby odile oksana olena oluchi oprah orla orsola padma paloma parvati
            philippa phumzile piedad pippa pooja poppy prabha pratibha preeti prerna priti rabia radha raghad raisa
            rakeyia rania rebeka reem reese reiko rekha renho renuka rigoberta rihanna rima rocío roisin rubina ruqaya
            ruta róisín sabine sachiko sadia safia sahra saira sakshi sakura salma sana sanam sandrine sanna saoirse sarka
            sayuri sevgil shabana shabnam shahida shaima sharmila sheikha shirin shobha shona shruti silvina simonetta
            sinead sinéad siobhan siobhán sioned smriti soraya stormy suella sumaiya supriya suraya sushma suu svenja
            sviatlana swati ségolène tamsin tasneem tatyana tavi tawakkol thangam thuli tiina tomoko tulip tulsi tyresha
            tzipi ulla uma usha uzma vanita vasundhara veronika verónica vidya viktoria virginie viviane vjosa wangari
            wiesława ximena yamiche yasmeen yekaterina yelena yevgenia yingluck yoani yoko yoriko yulia yuliya yumi yuriko
            zahra zainab zandile zanele zara zehra zeinab zendaya zephyr zofia zubaida zuzana ángela
            """, .femaleName
        ),
    ]

    /// The keys of them all.
    static let keys = Set(all.flatMap { $0.0.split(whereSeparator: \.isWhitespace) }.map(Lexicon.key))
}
