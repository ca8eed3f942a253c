/** Feasts by calendars of the moon: `hebrew-7-15+8` eight days from the fifteenth of the seventh month. */
export const moonFeasts: Readonly<Record<string, string>> = {
  'islamic-1-1': '(islamic|muslim|hijri|arabic) new year; (amun|aam) jadid; first of muharram',
  'islamic-1-9': "tasu'a; tasua",
  'islamic-1-10': '[day of] (ashura|ashoura|aashura|ashurah)',
  'islamic-2-20': "(arba'een|arbaeen|arbain|chehlum|chehlom)",
  'islamic-3-12':
    "mawlid; (milad|maulid|moulid|mawlid)(-| )(un|al|an|ul)(-| )nabi; eid milad(-| )(un|ul)(-| )nabi; eid(-| )e(-| )milad; (prophet's|prophet mohammed's|prophet muhammad's) birthday; birthday of the prophet [(mohammed|muhammad)]",
  'islamic-7-27':
    "(isra|al-isra|israa) (and|wal) (mi'raj|miraj|me'raj); al-isra' wal mi'raj; (prophet's|the prophet's) ascension; shab(-| )e(-| )(meraj|miraj|mi'raj); (laylat|lailat) al(-| )miraj",
  'islamic-8-15':
    "(laylat|lailat) al(-| )(bara'at|baraat|bara'ah); shab(-| )e(-| )(barat|bara'at); mid-sha'ban; nisfu syaaban",
  'islamic-9-1': 'first day of (ramadan|ramazan)',
  'islamic-9-1+30': '(ramadan|ramazan|ramadhan|ramzan|ramadaan)',
  'islamic-9-27':
    '(laylat|lailat) (al|ul)(-| )(qadr|kadr); (laylatul|lailatul)(-| )(qadr|kadr); night of (power|destiny|decree|measures|value)',
  'islamic-9-friday':
    "(jumu'at|jumuat|jumat|jumma't|jamat|jumah)(-| )(ul|al)(-| )(wida|vida|wada); (jumu'atul|jumuatul|jumatul|jamatul)(-| )(wida|vida|wada); [international] [al-]quds day; [international] al quds day",
  'islamic-10-1':
    '(eid|id|eed|aid)(-| )(al|ul|el)(-| )(fitr|fitar|fetr); eidul(-| )(fitr|fitri); idul fitri; aidilfitri; hari raya (puasa|aidilfitri|aidil fitri|idul fitri); lebaran; (lesser|little|sweet|meethi) eid; (sugar|ramadan|ramazan) (feast|bayram|bayrami); (feast|festival) of [the] breaking [of] the fast',
  'islamic-12-9': '(day of arafah|day of arafat|arafat day|arafah day|arafa day|yawm arafah)',
  'islamic-12-10':
    '(eid|id|eed|aid)(-| )(al|ul|el)(-| )(adha|azha|zuha); eidul(-| )(adha|azha); idul adha; aidiladha; hari raya (haji|aidiladha|korban|qurban); (feast|festival) of [the] sacrifice; sacrifice feast; bakrid; bakr(-| )(id|eid); (bakra|bakri|greater|big) eid; (kurban|qurban) (bayram|bayrami); tabaski; (eid|id)(-| )e(-| )qurban',
  'hebrew-1-1+2':
    'rosh (hashanah|hashana|hashona|hashonah|ha-shanah|ha-shana|ha shanah|ha shana); jewish new year; feast of trumpets; yom teruah',
  'hebrew-1-3': '(fast of gedalia|fast of gedaliah|tzom gedaliah|tzom gedalia|fast of gedalya)',
  'hebrew-1-10': 'yom (kippur|kipur|kippurim); day of atonement',
  'hebrew-1-15+7':
    '(sukkot|sukkoth|succoth|succot|sukkos|succos|sukot); feast of (tabernacles|booths|the ingathering|ingathering); festival of (tabernacles|booths)',
  'hebrew-1-21': '(hoshana|hoshanah|hoshaana) (rabbah|rabba|raba)',
  'hebrew-1-22': '(shemini|shmini) (atzeret|atzereth|azeret|atzeres)',
  'hebrew-1-23': '(simchat|simhat|simchas|simchath|simhath) torah',
  'hebrew-2-29': 'sigd',
  'hebrew-3-25+8':
    '(hanukkah|hanukah|chanukah|hanukka|chanukkah|hannukah|hannukkah|chanuka); (feast|festival) of dedication; jewish festival of lights',
  'hebrew-4-10': "(tenth|10th) of (tevet|teveth|tebet); asara b'tevet; asarah b'tevet; fast of tevet",
  'hebrew-5-15': "tu (bishvat|b'shvat|b'shevat|bishevat|beshvat|b'shebat|bi-shvat|b-shvat|bshvat)",
  'hebrew-6-13': "(fast of esther|ta'anit esther|taanit esther)",
  'hebrew-6-14': 'purim; feast of (lots|purim)',
  'hebrew-6-15': 'shushan purim',
  'hebrew-7-14': 'passover eve',
  'hebrew-7-15+8': '(passover|pesach|pesah|pesakh); feast of [the] unleavened bread',
  'hebrew-7-27':
    "yom (ha-shoah|ha-shoa|hashoah|hashoa|ha shoah); holocaust martyrs' and heroes' remembrance day; (israeli|israel's) holocaust remembrance day",
  'hebrew-8-4': "(yom hazikaron|yom ha-zikaron); (israeli|israel's) memorial day",
  'hebrew-8-5':
    "(yom ha'atzmaut|yom haatzmaut|yom ha-atzmaut|yom ha'atsmaut|yom ha'azmaut); (israeli|israel's|israel) independence day",
  'hebrew-8-14': '(pesach sheni|second passover)',
  'hebrew-8-18': "lag (baomer|b'omer|ba'omer|ba-omer|b-omer|laomer|bomer|ba omer)",
  'hebrew-8-28': '(yom yerushalayim|jerusalem day)',
  'hebrew-9-6': "(shavuot|shavuos|shavuoth|shabuoth|shavu'ot); (feast|festival) of weeks; jewish pentecost",
  'hebrew-10-17': '(seventeenth|17th) of tammuz; fast of tammuz',
  'hebrew-11-9': "(tisha|tish'a|tishah) (b'av|bav|be'av|b-av|be-av|b'ab); (ninth|9th) of av",
  'hebrew-11-15': "tu b'av; tu bav",
  'chinese-1-1':
    "(chinese|lunar|vietnamese|korean) new (year|year's day|years|year day); spring festival; seollal; tet [nguyen dan]",
  'chinese-1-15': 'lantern festival',
  'chinese-4-8': "buddha's birthday",
  'chinese-5-5': 'dragon boat festival; tuen ng [festival]; duanwu [festival]',
  'chinese-7-7': "qixi [festival]; chinese valentine's day; double seventh festival",
  'chinese-7-15': '[hungry] ghost festival; zhongyuan festival',
  'chinese-8-15': '(mid-autumn|mid autumn|midautumn|moon|mooncake|harvest moon) festival; chuseok',
  'chinese-9-9': 'double ninth festival; (chung yeung|chongyang) festival',
  'chinese-12-8': 'laba festival',
}
