import {groupsOf} from './groups.ts'

/** Whether two given names are forms in which one of another script or language reaches English: "Khaled", "Khalid". Lower case. */
export function areGivenForms(a: string, b: string): boolean {
  return groups.get(a)?.some(group => groups.get(b)?.includes(group)) ?? false
}

// of Arabic, Persian, Turkish and the languages of South Asia
const ARABIC = `
aamir ameer amir emir; abdallah abdullah abdulla abdellah; ahmad ahmed ahmet; aisha ayesha aysha aicha ayse; ali aly; amin amien ameen emin; anas anes; anwar enver anouar;
asad assad esad; ayman aymen eymen; aziz azeez; bakir bekir bakr; bashar bachar; bashir bachir basheer; faisal feisal faysal faycal; faiza feyza; farhat ferhat; farid fareed ferid;
fatima fatma fatemeh fatimah fatimeh; farida farideh; farzana farzaneh; fuad fouad; gamal jamal djamel jamel djamal cemal; haidar heydar haydar hayder haider heidar haydir; haitham haytham;
hamid hameed; hasan hassan hacen; hashem hashim hachem; hisham hicham hesham; husain hussain hossein hussein husayn hussien hossain huseyin husein hocine; husni hosni; ibrahim ebrahim brahim ibraheem;
idris idriss driss; ismail esmail ismael ismaeel smail; issa isa eissa; jabir jaber; jafar jaafar gaafar jaffar; javad jawad; kamal kemal kamel; karim kareem kerim; khaled khalid; khalil khaleel halil;
layla laila leila leyla; mahdi mehdi mehedi; mahmoud mahmud mehmood mahmood mehmud mahmut; maryam mariam meryem; mohammed mohammad muhammad mohamed mohamad mehmed mehmet muhammed muhamad muhamed mohd md muhammet mahomed mamadou;
moammar muammar mouammar; mokhtar mukhtar muhtar; mourad murad morad; mohsen muhsin mohsin mouhcine; munir mounir monir; mustafa mostafa moustafa mustapha mostapha; musa moussa mousa; mutasim moatassem; nadir nader; naeem naim;
nasser nasir naser nassir naseer; nasreen nasrin nesrin; nour nur noor; omar umar oumar omer; osama usama oussama ousama; osman usman othman uthman ousmane ozman; qassem qasim qasem kassem kassim kasim gassem;
rafat refaat; rashid rasheed rached rachid reshid; rauf raouf; reza rida ridha reda; riad riyad riyadh ryad; sadegh sadeq sadiq sadik sadek; saddam sadam; said saeed saeid sayid;
saleem salim selim; saleh salih; salem salim; samir sameer; sayed sayyid seyed syed sayyed seyyed; sharif sherif cherif shareef; sohail suhail soheil; suleiman sulaiman suleyman soliman sulayman slimane souleymane;
tarek tariq tareq tarik tarique; tawfik tawfiq taoufik toufic tewfik; waleed walid oualid velid; yahya yehia yahia yehya; yaser yasser yasir yassir; yasin yassin yassine yaseen; yousef youssef yusuf yusef yousaf yousuf youcef;
younis younus yunus younes yunis; zafar zafer; zahra zehra; zaid zayd zeid zayed; zainab zeinab zeynep zaynab; zakaria zekeriya zakariya zakarya; ziad ziyad zeyad; zein zayn zain; ayatollah ayatullah`

const SLAVIC = `
aleksandr alexander aleksander oleksandr alyaksandr alexandr aleksandar; aleksandra alexandra oleksandra; aleksei alexei alexey aleksey oleksiy oleksii alexej aliaksei; alyona alena; elena olena yelena; anastasia anastasiya anastasiia nastassia;
andrei andrey andriy andrii andrej andrzej; anton antin; artyom artem artiom; boris borys barys; daniil danylo danilo danila; dmitri dmitry dmitriy dmytro dzmitry dmitrij; egor yegor; igor ihor; ekaterina katerina kateryna yekaterina katsiaryna;
fyodor fedor feodor fedir; gennady hennadiy gennadi hennadii; georgy georgiy heorhiy georgi heorhii; grigory hryhoriy grigori hryhorii; irina iryna; ivan iwan; kirill kyrylo kiril cyril; konstantin kostiantyn kanstantsin constantin; ksenia kseniya;
 lyudmila lyudmyla liudmila ludmila; maksim maxim maksym; mikhail mykhailo mihail mikhael mykhaylo mikhailo; natalia natalya nataliya nataliia; nikita mykyta; nikolai mykola nikolay nikolaj mikalai; oleg oleh aleh; olga olha volha; pavel pavlo paval pawel;
pyotr petr petro piotr; roman raman; semyon semen; sergei sergey serhiy serhii siarhei sergej serge; sofia sofiya sofya sofiia sophia;  svetlana svitlana; tatiana tatyana tetiana tetyana; valery valeriy valerii valeri; vasily vasyl vasili vasiliy vasil;
viktor victor; vitaly vitaliy vitalii vital; vladimir volodymyr uladzimir wladimir; vladislav vladyslav wladyslaw; vyacheslav viacheslav viatcheslav vechaslau; yaroslav jaroslav iaroslav; yevgeny evgeny yevhen evgeni eugene yauhen evgenij; yevgenia evgenia yevheniya evgeniya;
yulia yuliya julia iuliia yuliia; yuri yury yuriy iurii juri iouri yurii jurij`

const OTHER = `
athanasios thanasis; dimitris dimitrios demetrios; eleftherios lefteris; emmanouil manolis; evangelos vangelis vaggelis; georgios giorgos yiorgos yorgos george; ioannis yannis yiannis giannis yanis; konstantinos kostas costas constantine; nikolaos nikos nicos;
panagiotis panayiotis takis panos; spyridon spyros; vasileios vassilis vasilis; alexandros alekos; aikaterini katerina;
avraham abraham; benjamin binyamin benyamin; chaim haim hayim; elisheva elisabeth; itzhak yitzhak isaac yitzchak; yaakov jacob yakov yaacov; yehoshua joshua; yehuda judah; yonatan jonathan; yosef joseph yossef; shimon simon; shlomo solomon; shmuel samuel; moshe moses; miriam myriam; yisrael israel; zvi tzvi; zipora tzipora`

const groups = groupsOf([ARABIC, SLAVIC, OTHER].join(';'))
