/// Given names of the 1990 census of the United States (public domain; published by the Census Bureau, here by way of
/// the lists in the Python package "names" 0.3.0): those of at least four in 100 000, without names that are more often a
/// common word, a place or a surname; and those among all known given names that are common surnames as well.
enum CensusNames {
    static let all: [(String, WordClass)] = [
        (
            """
            abdul abe abel abraham abram adalberto adan adolfo adolph agustin ahmad alden aldo alec alejandro alfonso
            alfonzo alonso alonzo alphonse alphonso alton alvaro amado ambrose amos andreas andres angelo anibal antione
            antoine anton antone antony antwan archie arden arlen arlie armand arnoldo arnulfo aron arron arturo asa
            augustus aurelio avery barney bart barton basil beau benedict benito bennie benny benton bernardo bert bertram
            blaine blake boyce boyd bradford bradly brady branden brant brendan brendon brenton bret brice brock broderick
            bruno bryant bryce bryon buddy buford burl burt burton caleb cameron carlo carlton carmelo carmine carroll
            carson cary cedric cedrick cesar chad chadwick chang charley chas chauncey chet christoper chuck claud claudio
            clay clement clemente cletus clint colby colin collin colton columbus conrad cordell cornelius cornell cortez
            coy cristobal cristopher curt cyril cyrus dalton damian damien damion damon dane danial danilo dannie dante
            darell daren darin dario darius darnell daron darrel darrick darrin darron darwin deandre deangelo delbert
            delmar delmer demarcus demetrius denis denny deon derick deshawn desmond devin dewayne dewey dewitt dexter
            dick dillon dino dion dirk domenic domingo dominic dominick donn donnell donnie donny donovan donte dorsey
            doug douglass doyle dudley dwain dylan earle earnest eddy edgardo edison edmond edmund edmundo edwardo efrain
            efren elbert elden eldon eldridge eli elias elijah eliseo elliot elliott ellis ellsworth elmo eloy elroy elton
            elvin elvis elwood emanuel emerson emery emil emile emilio emmanuel emmett emmitt emory enoch erasmo erich
            erick ernesto ernie errol ervin erwin esteban ethan eugenio eusebio evan everette ezekiel ezequiel ezra fabian
            faustino fausto federico felipe felton ferdinand fermin fidel filiberto fletcher florencio florentino forrest
            francesco franklyn freddy frederic fredric fredrick fritz galen garfield garland garret garrett garry garth
            gaston gavin gaylord genaro geoffrey geraldo gerard gerardo gil gilberto gino giuseppe gonzalo grady graig
            granville gregg gregorio grover guillermo gus gustavo hai hal hank harlan harland harley hayden haywood heath
            herb heriberto herschel hershel hilario hilton hipolito hiram hobert hollis homer horace horacio hosea hoyt
            hubert huey hugo humberto hyman ignacio ike ira irvin irving irwin isaiah isaias isiah isidro ismael isreal
            issac jacinto jake jamaal jamal jamar jame jamel jamison jarod jarred jarrett jarrod jarvis jasper jayson jed
            jefferey jeffry jerald jeramy jere jeremiah jermaine jerold jeromy jerrell jerrod jerrold jess joaquin joesph
            joey johnathan johnathon jonah jonas jonathon jordon josef josh josiah jospeh josue judson jules julius kareem
            keenan kelvin kendrick keneth kennith kenny kenton kermit keven kieth kip kirby korey kory kraig kristofer
            kristopher kurtis lamar lamont landon lanny laurence lawerence lazaro leandro leif leland lemuel lenard lenny
            leonardo leonel leopoldo les levi lino linwood lionel logan lon lonny loren lorenzo louie lowell loyd lucas
            luciano lucien lucio lucius luke luther lyle lyman lyndon lynwood mack malcolm malcom malik marcel marcelino
            marcellus marcelo marcos margarito mariano markus marlin marlon marquis marty matt mauricio mauro maximo
            maxwell maynard mckinley mel merlin merrill mervin micah michale micheal michel mikel milan milford millard
            milo miquel mitchel modesto mohamed mohammad moises monroe monty morton mose moses moshe murray myles myron
            napoleon nathanael nathanial neal ned nestor neville newton nickolas nicolas noah noble noe noel nolan norbert
            norberto normand norris octavio odis olen olin oliver omer oren orval orville osvaldo oswaldo otis otto owen
            pablo pasquale percy pete phil porfirio preston quentin quincy quinn quintin quinton raleigh ramiro randal
            randell randolph raphael rashad rayford raymon raymundo reggie reinaldo renaldo renato reuben rex rey reynaldo
            rhett richie rickey rickie rico rigoberto riley robby robt rocco roderick rodger rodolfo rodrick rodrigo
            rogelio rolando rolf rolland romeo ronny roosevelt rory roscoe rosendo royce rubin rudolf rudolph rueben rufus
            russ russel rusty sal salvatore sammy samual sanford santiago santo saul scot scottie scotty sebastian seymour
            shad shaun sheldon shelton sherman sherwood shon sid silas solomon sonny spencer stan stanford stanton stefan
            stephan sterling stuart sylvester tad tanner teddy teodoro terence terrell thad thaddeus theron thurman timmy
            titus tobias toby tod tomas toney tory trent trenton trevor trey truman tuan tyree tyrell tyron tyson ulysses
            valentin valentine vance vaughn vern vicente vince vincenzo virgilio vito waldo wally waylon weldon wendell
            werner wes weston wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo willian willis willy wilmer
            wilton winford winfred winston woodrow wyatt xavier zachariah zachery zack zackary zane
            """, .maleName
        ),
        (
            """
            abbey abbie abby abigail addie adela adelaida adelaide adele adelina adeline adell adriana adriane adrianna
            adrianne adrienne agatha aida aileen aimee alaina alana alanna alba alberta albina alda alecia alejandra alene
            alesha alesia aleta aletha alexa alexandra alexandria alfreda alina aline alisa alisha alison alissa allene
            allie allyson alpha alta altagracia althea alvina alyce alyson alyssa amalia amelia ami amie amparo anabel
            anastasia andra andria angelia angelica angelina angeline angelique angelita angie anh anissa annabelle
            annamarie annemarie annetta annmarie antionette antoinette antonette antonia araceli aracely ardis ardith
            aretha ariana arleen arline armida artie ashlee ashleigh ashton athena audra augusta aurelia aurora ava avis
            bambi barb barbra beatriz becky belen belinda bella belle belva benita bernadette bernadine berniece bernita
            berta bertie beryl bess bethany betsy bette bettie bettina bettye beulah beverley bianca billie birdie blanca
            blanch blanche bobbi bobbie bonita bonny brandi brandie brandy breanna brenna briana brianna brianne bridget
            bridgett bridgette brigette brigitte britney brittani brittney brook brooke caitlin caitlyn callie camilla
            camille candace candelaria candi candice candida cara caren cari caridad carina carissa carleen carlene
            carlotta carman carmel carmela carmelita carmella carole carolee caryl caryn casandra cassandra cassie
            catalina catharine cathie cathleen cathrine cathryn catina catrina cecelia cecile cecilia celeste celestine
            celia celina chanda chandra chanel chantal chantel charisse charla charleen charline charmaine chasity
            chastity chelsey chelsie cheri cherie cherly cherry cheryle chiquita chloe chrissy christa christal christen
            christi christie christin christy chrystal cindi cinthia claire clare clarice clarissa claudette claudine
            clementine coleen colette collette concepcion concetta consuelo cora cordelia cori corina corine corinna
            corinne cornelia corrie corrine cortney cristal cristina cristine cristy daisy dalia damaris danelle danette
            daniela daniella danita danna daphne dara darci darcy daria darla darleen dawna dayna deana deann deanna
            deanne debby debi debora debrah deena deidra deidre deirdre delfina delia delilah della delma delois deloris
            delphine demetria dena denice desiree dessie dian diann dianna dianne dina dinah dionne dixie dollie dolly
            dominga dona donita dorcas doreen dorene doretha dori dorinda dorothea dorris dortha dorthy dottie dovie dulce
            earlene earline earnestine easter ebony edie edwina edythe effie elaina elba elda eleanore elena elenor elia
            elida elinor elisa elisabeth elise elissa eliza elizebeth ellie elma elnora eloisa eloise elouise elsa elva
            elvia elvira elyse emilia emilie ena enid enriqueta ericka erika erlinda erma erna ernestina ernestine
            esmeralda esperanza essie estela estella estelle ester etta eugenia eula eulalia eunice evangelina evangeline
            evette evie evonne fabiola fannie fanny farrah fawn fay faye felecia felicia felicita felicitas felipa felisha
            fern filomena flor flora florine flossie floy fran francesca francine francisca freda freida frieda gabriela
            gabriella gabrielle garnet gaye gayla gayle gena geneva genevieve genoveva georgette georgiana georgianna
            georgie georgina gerda geri germaine gerri gertie gilda gillian ginny gisela giselle glenna goldie gracie
            graciela gregoria greta gretchen griselda guillermina gussie gwen gwendolyn hailey haley hallie hanna hannah
            harriet harriett harriette hattie haydee hayley helena helene helga hellen henrietta herlinda hermelinda
            herminia hester hilary hilda hildegard holli hollie hortencia hortense idella ila ileana ilene ilse ima imelda
            imogene ina ines inez inge iola iona ione iris irma isabel isabell isabella isabelle iva ivette ivonne ivy
            jacklyn jaclyn jacque jacquelin jacquelyn jacquline jada jade jaimie jami jamila jana janeen janel janell
            janelle janette janie janina janine janis janna jannette jannie jaqueline jasmin jasmine jayme jayne jeana
            jeane jeanetta jeanie jeanine jeanna jeannette jeannie jeannine jena jenelle jenifer jeniffer jenna jennette
            jenni jennie jenny jeri jerri jerrie jesica jewell jillian joanie joanna jocelyn jodi jodie joelle joellen
            johanna johnna joleen jolene joni jonnie josefa josefina josephina josette josie jovita joycelyn juana judi
            juli juliana julianna julianne juliet juliette jung justina justine kaitlin kaitlyn kala kami kara kari karin
            karina karissa karla karol karolyn karon karrie karyn kassandra kate katelyn katharine katheryn kathi kathie
            kathrine katina katrina katy kay kaye kayla keely keisha kelley kelli kellie kelsey kendra keri kerri kerrie
            kesha keshia kia kimberlee kimberley kira kirsten kisha kitty kori krista kristal kristi kristie kristina
            kristine kristy krystal krystle kyla kylie kyong kyra kyung lacey lacie ladonna lakeisha lakesha lakeshia
            lakisha lan lana laquita lara larissa lashanda lashawn lashonda latanya latasha latisha latonia latonya
            latosha latoya latrice latricia laureen laurel lauretta laurette lauri lavina lavon lavonne lawanda lea leah
            leann leanna leanne leatrice leeann leigh leilani leisa lela lelia lena lenora lenore leola leona leone leonor
            leonora leora leota lesa lesley lessie leta letha leticia letitia lettie lia libby lida lidia lila lilia
            lilian liliana lilly lily lina lindsay lindsey lindy linnea linnie lise lisette lissette liz liza lizabeth
            lizbeth lizette lizzie lola lolita lona lora loraine lorena lorene lorenza lorie lorine lorna lorri lorrie
            lottie louann louella louisa lourdes lovie luann luanne lucia lucie lucila lucile lucinda lucretia luella
            luisa lula lulu lura luz lyn lynda lyndsey lynette lynne lynnette mabel mable mackenzie madeleine madeline
            madelyn madge madonna mae magda magdalena magdalene maggie magnolia mai majorie malinda malissa mallory mamie
            mandi mandy manuela mara maranda marcela marcelina marcella marcelle marci marcie marcy margarette margarita
            marge margery margie margo margot margret marguerite mari mariah mariam mariana mariann marianna marianne
            maribel maricela marietta marilee marilynn marina marisa marisela marisol marissa marita maritza marjory marla
            marlena marlyn marlys marnie marquerite marquita marsha marta marti martina marva marvel maryann maryanne
            marybeth maryellen maryjane marylin marylou matilda matilde maud maude maudie maura maurine mavis maxie maxine
            maya maybelle mayme mayra meagan meaghan meghan melba melina melisa mellisa mellissa melodie melody melony
            melva melvina mercedes meredith merry meta mia micaela michaela michell migdalia milagros millicent millie
            mimi mina mindy minerva miranda mireya miriam mirian mirna missy misti misty mittie mitzi mollie molly mona
            monika monique mozelle muriel myra myriam myrna myrtis myrtle nadia nadine nakia nan nanci nanette nannette
            nannie naomi natalia nathalie natividad nedra nelda nell nelly nena nereida nettie neva nichole nicki niki
            nikita nila nilda nina nita noelle noemi nola nona nora noreen nova novella nydia octavia odessa ofelia ola
            oleta olivia oma ona opal ophelia ora oralia orpha paige pam pamala pansy patrica patrice patsy patti pattie
            patty paulette paulina pearlie pearline peggie penelope pennie perla petra phillis philomena phoebe phuong
            phylis phyliss polly portia pricilla princess priscilla prudence queen rachael racheal rachelle rae rafaela
            ramona randi raquel raven reba rebeca rebekah reina rena renae renata renate renita reta retha reva reyna rhea
            rhiannon rhoda richelle robbin robyn rochelle rocio roma romona rona ronda rosalba rosalee rosalia rosalie
            rosalina rosalind rosalinda rosalyn rosanna rosanne roseann roseanna roseanne rosella roselyn rosemarie
            rosetta rosie rosina rosita roslyn rowena roxana roxane roxann roxanna roxanne roxie rubye ruthann ruthie
            sabina sabrina sadie salina sallie samatha sandi sandy sanjuana sanjuanita saundra scarlett selena selina
            selma serena shaina shalonda shameka shamika shana shanda shanna shanon shanta shante shantel shara shari
            sharla sharlene sharonda sharron sharyn shauna shawna shayla shayna sheena shelia shelley shelli shellie
            shelly sheree sheri sherie sherita sherri sherrie sherrill sheryl shiela shirlene shonda silvia simone socorro
            sofia soledad sondra sonia sonja sonya sophia sophie staci stacia stacie starla starr stefanie stephany
            stephenie susana susanna susannah susanne susie suzan suzanna suzette sybil tabatha tabitha tameka tamela
            tamera tami tamika tammi tammie tamra tana tania tanisha taryn tasha tatiana tawana tawanda tawnya teena tena
            tera terese teresita teressa teri terra terri terrie tessa tessie thea theda theodora therese thuy tia tiana
            tiara tierra tiffani tiffanie tillie tisha tomasa tomeka toni tonia tonja tori tosha toya tracey traci tracie
            trena tresa tressa treva tricia trina trisha trista trudy twila twyla tyra ursula vada valarie valencia
            valentina valeria valorie veda velda velma venessa venita venus verda vergie verla verna vernell vernice vesta
            vickey vicky vida vikki vilma violet violeta virgie virgina viviana vonda wendi whitney wilda wilhelmina willa
            windy winifred winnie winnifred winona xiomara yadira yasmin yesenia yolonda yoshiko yvette zelda zella zelma
            zenaida zoila zola zoraida
            """, .femaleName
        ),
        (
            """
            alexis alva andrea ariel aubrey augustine blair britt carey carrol chung clair cleo dee devon dominique dorian
            elisha frankie gale gerry guadalupe ivory jae jamey jamie jan jody johnie jude kasey kendall kerry kiran kris
            lacy lavern laverne lee lou lupe merle michal mickey mika minh morgan nicky noor odell ollie otha rana refugio
            robbie robin rosario sammie sasha shayne shelby stevie sydney theo tommie tristan val yong
            """, [.maleName, .femaleName]
        ),
        (
            """
            clinton kerry blair lee dean chase morgan ryan paul thomas clifford floyd stuart carey chung kendall shelby
            abel ahmed alexander ali allen alonso ambrose amos anders arnold ashton avery barney barron barton benedict
            benoit benton bess blake boyce boyd bradford bradley brady brice brock broderick bruno bryant buford burt
            burton cameron carroll carson chadwick chang cherry clay clayton clement colby cole conrad cordell cornell
            cortez coy dalton darnell dean denny dewitt dick dillon dion donovan dorsey douglass doyle dudley easter eddy
            eldridge elliot elliott ellis ellsworth emerson emery ervin erwin felton fletcher forrest francois franklin
            franz fritz garland garrett gaston gavin gil gilbert giles gordon grady graham gregg grover gunter hadley
            haley hanna harvey hayden haywood heath hester hilton hollis howard hoyt huey hyman irvin irwin ivy jacques
            jamison jarrett jarvis jensen jewell jordan jordon jung keenan kelley kendrick kent kirby kirk lacey lara
            leone lewis libby lilly lindsey logan loyd lucas lyman mack mackenzie mallory marquis marshall martin maxwell
            maynard mckinley merrick merrill michel millard miranda mitchell moe monroe morris morton moses murray myles
            neal nelson neville newton noble noe noel nolan norris oliver otto owen paige perry pierre preston queen quinn
            randolph ray reese reyna rhea richie rico riley roman romano ross rubin russ russell sanford santiago scott
            seymour shelton sherman sherrill sherwood simon solomon spencer stanford stanton starr sterling tanner tate
            terrell thurman titus tobias toney trent tucker tyree tyson valencia valentin valentine vance vann vaughn wade
            wallace warren weldon werner weston wilburn wiley willis winston wyatt
            """, .surname
        ),
    ]
}
