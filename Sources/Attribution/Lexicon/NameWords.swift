/// Parts of personal names, and names that are no persons.
enum NameWords {
    static let all: [(String, WordClass)] = [
        (
            """
            james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth
            steven stephen edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey jeff frank scott eric andrew raymond
            gregory greg joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin
            terry gerald keith samuel sam willie ralph lawrence nicholas nick roy benjamin ben bruce brandon adam harry fred wayne billy steve louis
            jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip philip todd jesse craig alan shawn clarence sean
            chris johnny earl jimmy antonio danny bryan tony luis mike stanley leonard nathan dale manuel rodney curtis norman allen marvin
            vincent glenn jeffery travis jacob melvin alfred kyle francis bradley brad herbert frederick ray joel edwin don eddie
            ricky troy randall barry alexander alex bernard bernie mario leroy francisco marcus theodore ted clifford miguel oscar jay jim tom calvin
            jon ronnie bill lloyd tommy leon derek warren darrell jerome floyd leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis
            zachary corey herman maurice vernon roberto clyde glen hector shane ricardo rick lester brent ramon charlie tyler gilbert gene marc reginald ruben
            brett angel nathaniel rafael leslie edgar milton raul ben chester cecil duane franklin andre elmer brad gabriel ron mitchell mitch roland arnold harvey
            jared adrian karl cory claude erik darryl jamie neil jessie christian javier fernando clinton ted mathew tyrone darren lonnie lance
            cody julio kelly kurt allan nelson guy clayton hugh max dwayne dwight armando felix jimmie everett jordan ian wallace ken bob
            jaime casey alfredo alberto dave ivan johnnie sidney byron julian isaac morris clifton willard daryl ross virgil andy marshall
            salvador perry kirk sergio marion tracy seth kent terrance rene eduardo terrence enrique freddie wade rand marco ted newt rudy reince
            barack vladimir bashar ahmed mohammed muhammad ali hassan omar ibrahim yusuf khizr hans jürgen pierre jean jacques luigi giovanni
            edwin maro lars sven olaf anders nils boris sergei dmitri mikhail alexei nigel boris graham simon rupert gareth alastair ewan callum
            rajesh ravi sanjay amit narendra arun vijay anil rahul wei ming hiroshi kenji takeshi
            """, .maleName
        ),
        (
            """
            mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth
            sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca virginia kathleen
            pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa
            doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice kelly nicole judy christina kathy theresa beverly
            denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne jacqueline wanda bonnie julia ruby lois tina phyllis
            norma paula diana annie lillian emily robin peggy crystal gladys rita dawn connie florence tracy edna tiffany carmen rosa cindy
            grace wendy victoria edith kim sherry sylvia josephine thelma shannon sheila ethel ellen elaine marjorie carrie charlotte monica
            esther pauline emma juanita anita rhonda hazel amber eva debbie april leslie clara lucille jamie joanne eleanor valerie danielle megan
            alicia suzanne michele gail bertha darlene veronica jill erin geraldine lauren cathy joann lorraine lynn sally regina erica beatrice
            dolores bernice audrey yvonne annette june samantha marion dana stacy ana renee ida vivian roberta holly brittany melanie loretta
            yolanda jeanette laurie katie kristen vanessa alma sue elsie beth jeanne vicki carla tara rosemary eileen gertrude lucy tonya
            ella stacey wilma gina kristin jessie natalie agnes vera charlene bessie delores melinda pearl arlene maureen colleen allison
            tamara joy georgia constance lillie claudia jackie marcia tanya nellie minnie marlene heidi glenda lydia viola courtney marian
            stella caroline dora jo vickie mattie hillary melania ivanka carly megyn kellyanne huma donna debbie nikki ivana chelsea
            zoë zoe ada ingrid astrid freya sigrid fatima aisha leila samira priya anjali sunita indira mei yuki misaki olga natasha svetlana theresa nicola
            """, .femaleName
        ),
        (
            "al el bin ibn de da di du del della der den van von la le mac mc o st dos das al- y ter ten zu af av",
            .nameParticle
        ),
        ("jr sr ii iii iv", .nameSuffix),
        ("kc qc mp mep obe mbe cbe md phd esq", .postnominal),
        (
            """
            america american britain british england london washington york texas california florida ohio iowa nevada virginia
            carolina pennsylvania wisconsin michigan arizona colorado georgia alabama hampshire jersey massachusetts connecticut
            illinois chicago boston philadelphia orlando dallas houston atlanta miami cleveland detroit europe european asia africa
            china chinese russia russian syria syrian iran iranian iraq iraqi israel israeli mexico mexican canada canadian
            france french germany german japan japanese korea korean india indian ukraine brussels paris berlin moscow beijing tokyo
            united states kingdom nations north south east west east new los angeles san francisco diego las vegas capitol
            republican republicans democrat democrats democratic gop muslim muslims christian christians jewish islamic islam
            """, .place
        ),
    ]
}
