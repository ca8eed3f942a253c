/** Whether two given names are one in everyday use: "Ted" and "Theodore". Lower case. */
export function areNicknames(a: string, b: string): boolean {
  return groups.get(a)?.some(group => groups.get(b)?.includes(group)) ?? false
}

// usual short forms of English given names, and of Russian and Spanish ones that news writes
const NICKNAMES = `
abraham abe; albert al bert; alexander alex alec sandy sasha; alfred alf fred; andrew andy drew; anthony tony; antonio tony toni;
arthur art; barbara barb; barnaby barney; benjamin ben benny; bernard bernie; catherine katherine kathryn kate katie kathy cathy;
charles charlie chuck; christopher chris kit; christine christina chris tina; clifford cliff; cornelius neil; cynthia cindy;
daniel dan danny; david dave davey; deborah debra deb debbie; dmitri dmitry dima; donald don donny; dorothy dot dottie;
douglas doug; edgar ed; edmund ed eddie; edward ed eddie ted ned; edwin ed eddie; eleanor ellie nell; elizabeth liz beth lizzie betty eliza;
eugene gene; ekaterina katya; evgeny zhenya; ferdinand ferdie; francis frank; francisco paco pancho; franklin frank; frederick fred freddie; gabriel gabe;
geoffrey geoff; george georgie; gerald gerry jerry; gerard gerry; gregory greg; harold harry hal; henry harry hank; herbert herb bert;
howard howie; ignacio nacho; isaac ike; jacob jake; james jim jimmy jamie; janet jan; jeffrey jeff; jennifer jen jenny; jeremiah jerry; jerome jerry;
jessica jess; joan joanie; john johnny jack jock; jonathan jon; jose pepe; joseph joe joey; joshua josh; judith judy; julia julie;
kenneth ken kenny; lawrence laurence larry laurie; leonard len lenny leo; leonardo leo; louis lou louie; lucas luke; margaret maggie meg peggy marge;
maria masha; martin marty; matthew matt; maximilian max; maxwell max; melvin mel; michael mike mick mickey; mikhail misha; mitchell mitch; nathaniel nathan nate nat;
nicholas nick nicky; nikolai kolya; norman norm; oliver ollie; oscar ossie; pamela pam; patricia pat patty tricia; patrick pat paddy; peter pete; philip phil;
rafael rafa; raymond ray; rebecca becky; reginald reg reggie; richard rick dick rich ricky; robert rob bob bobby robbie bert; rodney rod;
roger rodge; ronald ron ronnie; rosemary rose; roberto beto; russell russ; samantha sam; samuel sam sammy; sandra sandy; sergei seryozha; sidney sid; stanley stan;
stephen steven steve; stephanie steph; stuart stu; susan sue susie; sylvester sly; terence terry; teresa terri tess; theodore ted theo teddy; thomas tom tommy;
timothy tim; valentina valya; victor vic; victoria vicky; vincent vince vinny; vladimir volodya; virginia ginny; walter walt wally; wilfred wilf; william will bill billy liam willie;
zachary zach zack`

const groups: ReadonlyMap<string, readonly number[]> = NICKNAMES.split(';').reduce((all, group, i) => {
  for (const name of group.trim().split(/\s+/)) all.set(name, [...(all.get(name) ?? []), i])
  return all
}, new Map<string, number[]>())
