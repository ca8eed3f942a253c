import {groupsOf} from './groups.ts'

/** Whether two given names are one in everyday use: "Ted" and "Theodore". Lower case. */
export function areNicknames(a: string, b: string): boolean {
  return groups.get(a)?.some(group => groups.get(b)?.includes(group)) ?? false
}

// short forms of everyday and abbreviations of old
const ENGLISH = `
abraham abe; albert al bert; alexander alex alec sandy sasha; alfred alf fred; andrew andy drew; anthony tony; antonio tony toni; arthur art;
barbara barb; barnaby barney; benjamin ben benny; bernard bernie; catherine katherine kathryn kate katie kathy cathy; charles charlie chuck;
christopher chris kit; christine christina chris tina; clifford cliff; cornelius neil; cynthia cindy; daniel dan danny; david dave davey;
deborah debra deb debbie; dmitri dmitry dima; donald don donny; dorothy dot dottie; douglas doug; edgar ed; edmund ed eddie; edward ed eddie ted ned;
edwin ed eddie; eleanor ellie nell; elizabeth liz beth lizzie betty eliza; eugene gene; ekaterina katya; evgeny zhenya; ferdinand ferdie;
francis frank; francisco paco pancho; franklin frank; frederick fred freddie; gabriel gabe; geoffrey geoff; george georgie; gerald gerry jerry;
gerard gerry; gregory greg; harold harry hal; henry harry hank; herbert herb bert; howard howie; ignacio nacho; isaac ike; jacob jake;
james jim jimmy jamie; janet jan; jeffrey jeff; jennifer jen jenny; jeremiah jerry; jerome jerry; jessica jess; joan joanie; john johnny jack jock;
jonathan jon; jose pepe; joseph joe joey; joshua josh; judith judy; julia julie; kenneth ken kenny; lawrence laurence larry laurie;
leonard len lenny leo; leonardo leo; louis lou louie; lucas luke; margaret maggie meg peggy marge; maria masha; martin marty; matthew matt;
maximilian max; maxwell max; melvin mel; michael mike mick mickey; mikhail misha; mitchell mitch; nathaniel nathan nate nat; nicholas nick nicky;
nikolai kolya; norman norm; oliver ollie; oscar ossie; pamela pam; patricia pat patty tricia; patrick pat paddy; peter pete; philip phil;
rafael rafa; raymond ray; rebecca becky; reginald reg reggie; richard rick dick rich ricky; robert rob bob bobby robbie bert; rodney rod;
roger rodge; ronald ron ronnie; rosemary rose; roberto beto; russell russ; samantha sam; samuel sam sammy; sandra sandy; sergei seryozha; sidney sid;
stanley stan; stephen steven steve; stephanie steph; stuart stu; susan sue susie; sylvester sly; terence terry; teresa terri tess;
theodore ted theo teddy; thomas tom tommy; timothy tim; valentina valya; victor vic; victoria vicky; vincent vince vinny; vladimir volodya;
virginia ginny; walter walt wally; wilfred wilf; william will bill billy liam willie; zachary zach zack; agnes aggie; alan al; allan al;
alexandra alex sandra lexi sandy sasha; alison ali; amanda mandy; amelia millie; andrea andie; angela angie; ann annie nancy; anne annie nancy;
archibald archie; augustus gus; augustine gus; bartholomew bart; beatrice bea trixie; bertram bert; bradley brad; bradford brad; calvin cal;
cameron cam; caroline carrie; cassandra cassie; chester chet; clayton clay; clement clem; constance connie; curtis curt; cyril cy; desmond des;
dominic dom nick; edith edie; elias eli; elijah eli; emily em millie; ernest ernie; evelyn evie; florence flo florrie; frances fran frannie francie;
gilbert gil; gillian gill jill; gordon gord; grace gracie; gwendolyn gwen; harriet hattie; helen nell nellie; hubert bert hugh; isabel bella izzy;
isabella bella izzy; jacqueline jackie; jason jay; jillian jill; josephine jo josie; katharine kate kathy katie kay kitty kit;
catherine kit kitty kay; katherine kit kitty kay; kimberly kim; kristopher kris; leslie les; lewis lew lou; lillian lil lily; louise lou;
lucille lucy; lucinda cindy; madeline maddie; malcolm mal; marcus marc; marjorie marge margie; martha marty; mary molly polly mamie; maureen mo;
maurice mo moe; melanie mel; melissa mel missy; mildred millie; montgomery monty; mortimer mort; moses moe; natalie nat; neville nev; nigel nige;
olivia liv livvy; patricia trish; penelope penny; percival percy; phillip phil; priscilla cilla; rachel rach; randolph randy; randall randy;
roderick rod; roland rollie; rosalind roz; rudolph rudy; salvatore sal; sarah sally sadie; sebastian seb; simon si; solomon sol; thaddeus tad;
tobias toby; trevor trev; tyler ty; valerie val; vanessa nessa; veronica ronnie; vivian viv; wallace wally; wesley wes; winifred winnie;
benedict ben; eleanor nora; elizabeth lisa beth bess bessie libby lilibet; margaret greta rita peg; james jimmie; stephen stevie; steven stevie;
nicola nicky; michelle shelly; christian chris; christina chrissie; william wm; charles chas; george geo; thomas thos; james jas; joseph jos;
robert robt; samuel saml; benjamin benj; frederick fredk; alexander alexr; daniel danl; edward edwd`

const ROMANCE = `
alejandro ale alex; alfonso poncho; carlos charly; concepcion concha conchita; consuelo chelo; daniel dani; dolores lola; eduardo edu lalo;
enrique kike quique; federico fede; fernando nando fer; francisco paco pancho chico curro; gabriel gabi; guadalupe lupe; guillermo memo guille;
gustavo guga; isabel isa; javier javi; jesus chuy chucho; joaquin quino; jose pepe ze; josefa pepa; leonardo leo; luis lucho; luiz lula;
manuel manolo manu; maximiliano maxi; mercedes merche; nicolas nico; pedro perico; pilar pili; rafael rafa; rodrigo rodri; rosario charo;
santiago santi chago; sebastian seba; sebastiao tiao; teresa tere; vicente chente; alexandre xande alex; alessandro sandro ale; domenico mimmo;
filippo pippo; francesco franco ciccio; giovanni gianni nanni; giuseppe beppe peppe pino; lorenzo enzo renzo; luigi gigi gino; salvatore toto;
vincenzo enzo; emmanuel manu; frederic fred; gregoire greg; gregory greg; philippe phil; sebastien seb; stephane steph; edouard ed`

const GERMANIC = `
adelheid heidi; andreas andi; anton toni; bernhard bernd; christoph chris; cornelia conny; florian flo; friedrich fritz fred; gabriele gabi;
gerhard gerd gert; gertrud trude; heinrich heinz heiner heini; joachim jochen achim; johannes hans hannes; josef sepp jupp beppo;
katharina kathi kaethe; ludwig lutz; maximilian max; michael micha michi; monika moni; rudolf rudi; sebastian basti bastian; stefanie steffi;
susanne susi; therese resi; ulrich uli ulli; ursula uschi ulla; wilhelm willi willy; wolfgang wolf; cornelis kees; hendrik henk; johannes joop;
nicolaas klaas; pieter piet; rudolf ruud; sebastiaan bas; willem wim; lars lasse; karl kalle; nils nisse; olof olle; per pelle`

const SLAVIC = `
alexei alyosha lyosha; aleksei alyosha lyosha; aleksandr sasha shura sanya; aleksandra sasha shura ola; anastasia nastya; anatoly tolya;
anna anya ania; boris borya; daria dasha; darya dasha; dmitri dima mitya; dmitry dima mitya; eduard edik; ekaterina katya; yekaterina katya;
elena lena; yelena lena; evgeny zhenya; yevgeny zhenya; evgenia zhenya; fyodor fedya; galina galya; gennady gena; georgy gosha zhora; grigory grisha;
irina ira; ivan vanya; konstantin kostya; ksenia ksyusha; larisa lara; leonid lyonya; lyubov lyuba; lyudmila lyuda luda; margarita rita; maria masha;
maxim max; mikhail misha; nadezhda nadya; natalia natasha; nikolai kolya; olga olya; pavel pasha; polina polya; pyotr petya; roman roma;
semyon senya; sergei seryozha; sergey seryozha; sofia sonya; stanislav stas; stepan styopa; svetlana sveta; tatiana tanya; valentina valya;
vasily vasya; viktor vitya; viktoria vika; vladimir volodya vova; volodymyr vova; vladislav vladik slava vlad; vsevolod seva; vyacheslav slava;
yakov yasha; yaroslav slava; yulia yulya; yuri yura; oleksandr sasha sashko; mykola kolya; oleksiy lyosha; agnieszka aga; aleksander olek alek;
barbara basia; bartlomiej bartek; bartosz bartek; elzbieta ela; grzegorz grzesiek; jakub kuba; jan janek honza; jaroslaw jarek; jerzy jurek;
joanna asia; katarzyna kasia; krzysztof krzysiek; magdalena magda; malgorzata gosia malgosia; miroslaw mirek; piotr piotrek; ryszard rysiek;
slawomir slawek; stanislaw staszek; tomasz tomek; wojciech wojtek; zbigniew zbyszek; zofia zosia; antonin tonda; frantisek franta; jiri jirka;
josef pepa; ladislav lada; ondrej ondra; vaclav vasek; zuzana zuzka`

// Hungarian, Greek, Hebrew, Turkish and what else news writes
const OTHER = `
ferenc feri; gyorgy gyuri; istvan pista; janos jani jancsi; jozsef jozsi; laszlo laci; sandor sanyi; tibor tibi; zoltan zoli; zsuzsanna zsuzsa;
anastasios tasos; charalambos babis; christos kitsos; efstathios stathis; stylianos stelios; sotirios sotiris; theodoros theo; theofanis fanis;
kalliopi popi; avraham avi; benjamin bibi; binyamin bibi; david dudu dudi; eliyahu eli; mordechai moti motti; rafael rafi; reuven ruvi;
shmuel shmulik; tzipora tzipi; uziel uzi; yaakov kobi koby; yehoshua shuki; yitzhak itzik; yonatan yoni; yosef yossi; zvi zvika;
fatma fatos; ibrahim ibo; mehmet memo; mohamed momo hamada`

const groups = groupsOf([ENGLISH, ROMANCE, GERMANIC, SLAVIC, OTHER].join(';'))
