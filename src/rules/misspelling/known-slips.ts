/** Spellings that many take for right, or that another word hides: what is written, and what is meant. */
const rows = `
absense absence, accomodation accommodation, acheivement achievement, accross across, adress address, agressive aggressive, agression aggression,
alledge allege, alledged alleged, alledgedly allegedly, aparent apparent, apparantly apparently, arguement argument, assasin assassin,
assasination assassination, athiest atheist, attendence attendance, basicly basically, becomming becoming,
begining beginning, beleif belief, beseige besiege, beseiged besieged, buisness business, calender calendar, calenders calendars, campain campaign,
casulties casualties, causalties casualties, cemetary cemetery, cheif chief, collegue colleague, collegues colleagues,
commited committed, commiting committing, committment commitment, comparision comparison, competance competence, concensus consensus,
congradulate congratulate, conscent consent, consistant consistent, correspondant correspondent, defendent defendant,
definate definite, definately definitely, desparate desperate, desparately desperately,
dissapear disappear, dissapeared disappeared, dissapoint disappoint, dissapointed disappointed, dissapointing disappointing, eigth eighth, existance existence, exhorbitant exorbitant, explaination explanation, extraordinairy extraordinary, extreem extreme,
firey fiery, forfiet forfeit, forteen fourteen, fourty forty, fufill fulfill, fullfill fulfill, fullfilled fulfilled,
garantee guarantee, gratefull grateful, guidence guidance, happend happened, harrasment harassment, hopefull hopeful, hypocracy hypocrisy, immediatly immediately, incidently incidentally, independance independence,
independant independent, independantly independently, innoculate inoculate, insistance insistence,
intelligance intelligence, irrelevent irrelevant, irresistable irresistible, lenght length,
liason liaison, liasons liaisons, lieing lying, maintainance maintenance, maintenence maintenance, medeival medieval, millenium millennium,
mischievious mischievous, neccesary necessary, negociate negotiate, negociations negotiations,
ninty ninety, ninteen nineteen, noticable noticeable, noticably noticeably, occassion occasion, occassional occasional, occured occurred,
occurence occurrence, occurrance occurrence, oppertunity opportunity, openess openness, paralel parallel, passtime pastime,
peacefull peaceful, percieve perceive, percieved perceived, performence performance, perserverance perseverance, persistance persistence,
persistant persistent, persistantly persistently, persuit pursuit, plebescite plebiscite, posess possess, posessed possessed, posession possession,
potatoe potato, preceeding preceding, prefered preferred, privelege privilege, priviledge privilege, proceedure procedure, promiss promise,
pronounciation pronunciation, propoganda propaganda, pursuade persuade, pursuaded persuaded, questionaire questionnaire,
reccomend recommend, reciept receipt, recieve receive, reciever receiver, recomend recommend, refered referred, refering referring, religous religious,
reminiscient reminiscent, remeber remember, repitition repetition, resistence resistance, responsability responsibility, responsable responsible, restaraunt restaurant,
restaraunts restaurants, resturant restaurant, rythm rhythm, rythms rhythms, seargeant sergeant, scedule schedule, scheduel schedule,
sentance sentence, sentances sentences, sentanced sentenced, seperate separate, seperated separated, seperately separately, seperation separation,
sherrif sheriff, shedule schedule, sieze seize, siezed seized, siezure seizure, seige siege, similiar similar, similarily similarly, speach speech,
strenght strength, strenghten strengthen, succesful successful, successfull successful, sucessful successful, supposably supposedly, suprise surprise, suprised surprised, suprising surprising, suprisingly surprisingly, surrended surrendered,
suspiscion suspicion, tarrif tariff, tarrifs tariffs, tendancy tendency, theives thieves, thourough thorough, tommorow tomorrow, tommorrow tomorrow, tounge tongue, tradgedy tragedy, transfered transferred, transfering transferring, truely truly, twelth twelfth, unfortunatly unfortunately,
untill until, vaccum vacuum, vehical vehicle, vehicals vehicles, vicitm victim, visable visible, wellfare welfare, whereever wherever, wich which,
wierd weird, withold withhold, witholding withholding, witheld withheld, writting writing, yeild yield, yeilded yielded, soliders soldiers, molestor molester, molestors molesters, trafficers traffickers, traffiking trafficking`

/** What each such spelling is meant to be. */
export const knownSlips: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split(/,\s+/)
    .map(row => {
      const cut = row.indexOf(' ')
      return [row.slice(0, cut), row.slice(cut + 1)] as const
    }),
)
