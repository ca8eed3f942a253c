/** Feasts by the calendars of India: see `hindu.ts`; `=9` makes them nine days long. */
export const indianFeasts: Readonly<Record<string, string>> = {
  'hindu-1-1':
    'ugadi; yugadi; gudi padwa; gudhi padwa; chaitra sukladi; chaitra shukladi; hindu new year; samvatsaradi; telugu new year; navreh; cheti chand',
  'hindu-1-1=9': 'chaitra (navratri|navaratri)',
  'hindu-1-9@12': '[sri|shri] (ram|rama|sri rama|shri ram) navami',
  'hindu-1-13': 'mahavir jayanti; mahavir janma kalyanak; mahaveer jayanti',
  'hindu-1-15': 'hanuman (jayanti|janmotsav)',
  'hindu-2-3@10': 'akshaya tritiya; akha teej; basava jayanti; parashurama jayanti; parshuram jayanti',
  'hindu-2-15':
    '(buddha|vesak|vaisakha|vaishakha) (purnima|poornima); buddha (jayanti|day); (vesak|wesak|vaisakha|visakha) [day]; visakha bucha [day]',
  'hindu-4-2': '[jagannath] (rath|ratha) yatra; rathayatra',
  'hindu-4-15': 'guru (purnima|poornima)',
  'hindu-5-3': 'hariyali teej',
  'hindu-5-5': '(nag|naga) panchami',
  'hindu-5-15@10': '(raksha bandhan|rakshabandhan|rakhi|rakhri|rakhi purnima|rakhi festival)',
  'hindu-5-23@24':
    '[(krishna|sri krishna|shri krishna)] (janmashtami|janmastami|janamashtami); gokulashtami; gokul ashtami; krishna jayanti; krishnashtami',
  'hindu-6-3': 'hartalika teej',
  'hindu-6-4@12': '(ganesh|ganesha|vinayaka|vinayak|ganapati) (chaturthi|chavithi|utsav)',
  'hindu-6-14': '(anant|ananta) chaturdashi',
  'hindu-7-1=9': '(navratri|navaratri|sharad navratri|sharad navaratri|navarathri|navratra|nauratra)',
  'hindu-7-7': '[durga] maha saptami',
  'hindu-7-8': '(durga|maha) (ashtami|ashtmi); durgashtami',
  'hindu-7-6=5': 'durga (puja|pooja)',
  'hindu-7-9': 'maha navami; mahanavami; ayudha puja',
  'hindu-7-10@14':
    '(dussehra|dasara|dashain|dasera|dashahara|dashera); (vijayadashami|vijaya dashami|vijayadasami|bijoya dashami)',
  'hindu-7-15':
    '(sharad|kojagiri) purnima; (maharishi|maharshi) valmiki jayanti; valmiki jayanti; (valmiki|maharishi valmiki) pargat diwas; pargat diwas',
  'hindu-7-19@20': '(karva|karwa) chauth; karaka chaturthi',
  'hindu-7-28@18': '(dhanteras|dhanatrayodashi|dhanvantari trayodashi|dhan teras|dhantrayodashi)',
  'hindu-7-29':
    '(naraka|narak) chaturdashi; (naraka|narak) nivaran chaturdashi; (choti|chhoti|chota|kali) (diwali|chaudas); kali chaudas; roop chaudas; roop chaturdashi',
  'hindu-7-30@18':
    '(diwali|deepavali|divali|dipavali|deepawali|diwali day); (lakshmi|laxmi|kali) puja; (bandi chhor|bandi chhorh) divas; hindu festival of lights',
  'hindu-8-1':
    'govardhan puja; annakut; bali (pratipada|padyami); diwali padwa; gujarati new year; vikram samvat new year',
  'hindu-8-2@13': '(bhai|bhaiya|bhau) (dooj|duj|beej|bij|tika|phota|phonta); bhaidooj; bhaubeej; bhai phonta',
  'hindu-8-6@18':
    '(chhath|chhat|chhath maha) (puja|pooja|parva); (surya|pratihar) shashthi; chhath; dala (chhath|puja)',
  'hindu-8-15':
    "(kartik|kartika) (purnima|poornima); guru nanak jayanti; (guru nanak's|guru nanak) (birthday|gurpurab|gurupurab|prakash utsav|prakash diwas); dev (diwali|deepavali); [guru] nanak jayanti",
  'hindu-9-11': 'gita jayanti; vaikuntha ekadashi',
  'hindu-10-7': 'guru (gobind|govind) singh (jayanti|birthday); guru gobind singh gurpurab; guru govind singh gurpurab',
  'hindu-11-5@10': '(vasant|basant|saraswati|sri) panchami; (saraswati|saraswathi) puja',
  'hindu-11-7': '(ratha|magha|magh) saptami; surya jayanti',
  'hindu-11-15': 'guru (ravidas|ravidass|ravidas ji) jayanti; guru (ravidas|ravidass) birthday; (magha|maghi) purnima',
  'hindu-11-25': '(maharishi|maharshi|swami) dayanand[a] saraswati jayanti',
  'hindu-11-29@24':
    '(maha|mahaa) (shivaratri|shivratri|sivaratri|shivarathri); mahashivratri; mahashivaratri; shivaratri; shivratri',
  'hindu-12-15@18': '(holika|holi) (dahan|dahanam); chhoti holi; choti holi; holika pyre; kamudu pyre',
  'hindu-12-15@18+1':
    '(holi|dhulandi|dhuleti|phagwah|rangwali holi|dhulivandan|dhulandi holi); (dol|dola) (yatra|jatra|purnima); dolyatra; rang wali holi; festival of colors; festival of colours',
  'hindu-12-15@18+2': '(hola|holla) (mohalla|mahalla)',
  'hindu-12-20': 'rang panchami',
  'hindu-sun-270+-1': '(lohri|bhogi|bogi|boghi|boghi pandigai|bhogi pandigai|bogi pandigai)',
  'hindu-sun-270':
    '(thai|thai tamil|tamil) pongal; (pongal|thaipongal); (makar|makara|maghi) (sankranti|sankranthi); (maghi); maghe sankranti',
  'hindu-sun-270+1': '(mattu|maattu) pongal',
  'hindu-sun-270+2': '(kaanum|kanum|kaanu|kanu|kanni) pongal',
  'hindu-sun-0':
    '(vaisakhi|baisakhi|vaishakhi|vasakhi); (puthandu|tamil new year|tamil puthandu|puthuvarudam); vishu; (mesadi|mesha sankranti|vaisakhadi); (bohag|rongali) bihu',
  'hindu-sun-0+1': '(pohela|poila|pahela|pahila) (boishakh|baishakh|boisakh); bengali new year',
  'hindu-sun-0+25': '(rabindra|rabindranath|tagore) jayanti; (pochishe|panchishe) boishakh',
  'hindu-star-120-280': '(onam|thiruvonam|thiru onam|thiruonam|tiruonam)',
  'hindu-star-270-93': '(thaipusam|thaipooyam|thai poosam|thaipoosam)',
}
