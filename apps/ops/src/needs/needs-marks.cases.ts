import type { MarkedField, NeedMarks } from './needs-marks.js';

/**
 * Read by hand in the reference cases, 61, then 34, then 55 more; the texts themselves are not here. One case a line: its number,
 * the day it is read, then what it states; `|` between readings that are both right.
 */
export const NEED_MARKS: readonly NeedMarks[] = `
007d528878a4 2025-08-01
0608c8f10530 2022-09-01
082b9f00e1f1 2025-08-01; contract=?; durationMonths=?
0d8eb6a1a2c6 2024-11-01
1275df3e4f39 2023-09-01; contract=apprenticeship; startsOn=2023-09-01; sunday=false
171d49005496 2022-12-01; contract=cdi; experienceMonths=24
1a7b6b014269 2025-03-01
21328826ab6f 2023-11-01; contract=cdi; posts=3; startsOn=2023-12-01; place=?
2594450fca2f 2025-05-01; contract=cdi; weeklyHours=35; place=07201; pay=1859.47/month
2b064186c1b3 2024-11-01; experienceMonths=60; pay=2500/month
2dc318cd537a 2025-08-01; weeklyHours=6; place=01043; pay=11.88/hour
30c6ef1aeb57 2024-11-01; contract=cdd; durationMonths=?; weeklyHours=18.5; startsOn=2025-01-02; days=mon,tue,wed; from=08:30; to=18:00
34be4810a458 2024-12-01
3834440e1de9 2023-03-01; experienceMonths=24; place=25056; certificates=AIPR,Habilitation électrique
3d02b8cca966 2025-03-01; contract=cdi; startsOn=2025-03-01; days=mon,tue,wed,thu,fri,sat
4296bdb17f5b 2022-08-01; contract=cdi; experienceMonths=60; night=true
45476341f697 2021-06-01
484e33805f58 2022-08-01; experienceMonths=36
50723fd67d8f 2024-11-01; contract=cdi; posts=2; weeklyHours=35; licences=B required; startsOn=2024-11-01; pay=13.5/hour|12.95/hour; place=72008
5458c115fb75 2025-08-01; place=01283; days=?; from=?; to=21:00
58d497cd986a 2024-11-01; contract=apprenticeship; durationMonths=?; place=?
5cef9a15df52 2022-09-01; contract=cdi; licences=D welcome; experienceMonths=36; place=?
610a20d4c0be 2024-11-01; place=63113; shifts=2x8; days=mon,tue,wed,thu,fri|mon,tue,wed,thu,fri,sat
65e632d8ee9d 2024-11-01
6bc2d644c64e 2023-01-01; contract=cdi; weeklyHours=?; days=mon,tue,wed,thu,fri; pay=29000/year; licences=B required; experienceMonths=24
6dc02ddf97c6 2025-08-01; contract=cdd; durationMonths=12; weeklyHours=9; place=01031; startsOn=2025-09-01
705d49ab0693 2025-08-01; experienceMonths=36
72ace867f2c7 2024-11-01; contract=apprenticeship
76500a3b11e4 2025-08-01; contract=cdi; pay=35000/year; experienceMonths=24
78d5f427eb57 2022-10-01
7e7150b455b9 2023-03-01; contract=cdi
03e66e8e8741 2025-08-01; place=01333; days=mon,tue,wed,thu,fri|mon,tue,wed,thu,fri,sat; from=07:45; to=18:00
070a7da7f097 2024-11-01; weeklyHours=8; startsOn=2024-11-01; days=sat,sun; sunday=true; place=07010
0c918ddb39c0 2024-11-01; contract=cdi; weeklyHours=35
159231e78424 2024-11-01; days=mon,tue,wed,thu,fri; certificates=BPJEPS; from=09:00; to=21:00
1a9d97139763 2024-11-01; days=mon,tue,wed,thu,fri; from=08:30; to=16:30
219636c92866 2025-03-01; contract=cdi; licences=B required; weeklyHours=31; days=mon,tue,wed,thu,sat; startsOn=2025-03-01; from=06:00; to=13:00
23a461eab5e6 2023-03-01; contract=temporary_agency; place=29151; days=mon,tue,wed,thu,fri
293afc1e0bfb 2023-03-01; place=91340; shifts=2x8; from=?; to=?; night=?
2e0f556c704f 2024-11-01; contract=professionalisation; durationMonths=7
31b556145ffe 2025-08-01; startsOn=2025-09-15; experienceMonths=120
348c991a2ecf 2024-11-01; contract=apprenticeship|professionalisation; posts=5; durationMonths=?; weeklyHours=?
3828e9651af3 2025-05-01; weeklyHours=24; pay=smic
41792b49abf3 2025-03-01
47c8d7ad7a26 2025-08-01; contract=?; place=01105; days=?; to=?
4d002dced7c9 2024-11-01; startsOn=2024-11-01; from=08:00; to=17:00
51cc3e6be0fc 2025-03-01; contract=cdd; durationMonths=4; startsOn=2025-06-01; weeklyHours=39; place=07281
55752624097a 2025-08-01; contract=cdi; weeklyHours=?; pay=12.5/hour; certificates=Carte conducteur,FCO,FIMO; licences=?
59b9302dbe56 2025-05-01; days=mon,tue,wed,thu,fri,sat,sun; sunday=true; from=06:00; to=20:00
5d9f5f688622 2025-03-01; posts=3; startsOn=2025-03-15; days=mon,tue,wed,thu,fri; durationMonths=?; from=07:30; to=16:30
64449c66db90 2023-09-01; days=sat,sun; sunday=true; pay=22/hour; weeklyHours=?; to=?; from=?
6a32e7d98a54 2024-11-01
6cfaa6f9f4fc 2025-08-01; weeklyHours=40
72249aaa4671 2025-08-01; startsOn=2025-09-15; place=01034; days=mon,tue,wed,thu,fri,sat; sunday=false; from=11:00; to=21:00
731242614023 2025-03-01; contract=cdi; weeklyHours=35; sunday=false; pay=smic; from=09:30; to=18:30
7d5bfbe4585c 2025-04-01; weeklyHours=25; place=07295; startsOn=2025-04-01; days=?; sunday=true
7ffc492965c7 2025-08-01; contract=temporary_agency; weeklyHours=?; days=mon,tue,wed,thu,fri; pay=12/hour; from=06:50; to=16:50
892cfd614131 2024-11-01; contract=cdd; durationMonths=0.1; weeklyHours=14; pay=11.65/hour; startsOn=2024-11-15; place=77482; from=09:00; to=17:00
8b4ae121046a 2025-05-01; contract=cdi; weeklyHours=37; experienceMonths=24
90b2847c393b 2025-03-01; contract=cdi; weeklyHours=35; licences=B required; place=07064
950fc17e6980 2023-03-01; startsOn=2023-03-01; pay=smic
055707637898 2025-07-01; startsOn=?; place=74012; sunday=false; from=12:00; to=22:00
0a554239b4e7 2025-07-01; days=sat,sun; sunday=true; from=12:00; to=19:30
0f25d2fc105a 2022-05-01; from=12:30; to=20:30
169ee9907f5e 2025-03-01; place=07138; licences=B required
1ba36d1f2f9b 2025-03-01; contract=cdi; weeklyHours=35; place=31555
21eea0b3f2ad 2020-12-01
23fae6a955e3 2023-02-01; days=mon,tue,wed,thu,fri
299c0da44490 2025-05-01; contract=?; weeklyHours=30; startsOn=2025-06-02; pay=13.08/hour; place=07010; days=?; sunday=true
2e2c6d630bd3 2022-11-01; contract=?; weeklyHours=40; place=?
3247473b9acd 2022-07-01; place=42052; pay=smic; shifts=2x8
3584f4aa76a2 2024-11-01; contract=cdi; startsOn=2024-11-01; weeklyHours=?
3bb523ac8490 2025-05-01; contract=cdi; weeklyHours=36; startsOn=2025-05-01; experienceMonths=6; sunday=true; days=?
427bef0e8a83 2023-02-01; contract=cdi; startsOn=2023-02-01; pay=11.5/hour; licences=?
47da6af464fd 2025-08-01; days=tue,wed,thu,fri,sat; place=?; from=09:00; to=19:00
4ef6edc3148b 2025-08-01; contract=cdi; weeklyHours=?
5322b7a42c55 2024-11-01; contract=temporary_agency; place=?
573d0fc84ffc 2024-11-01; startsOn=2024-11-18; place=49331; pay=smic; days=?; contract=?; from=07:00; to=15:00
5a716c6e8569 2025-08-01; contract=cdd; weeklyHours=35; startsOn=2025-09-02; pay=1801.8/month; place=74012; durationMonths=?; days=?
624f62829331 2025-05-01; days=sat,sun; sunday=true; from=06:00; to=14:00
66b2dcb59897 2022-09-01; contract=apprenticeship; from=09:00; to=20:00
6b3995e6d414 2024-11-01; licences=B required
6d9a109f180e 2023-09-01; contract=cdi; pay=12.52/hour|11.64/hour; certificates=AFGSU,Carte conducteur; night=true; sunday=true; days=?
72e5fd9d3c01 2022-10-01; place=22360; startsOn=2022-10-01
76aa8a9fa714 2025-03-01; posts=2; contract=cdi; weeklyHours=35; place=07019; licences=D required; certificates=FCO; days=?; sunday=?
7d71577245bd 2024-11-01; startsOn=?; contract=?; from=07:30; to=18:30
82bb654a68ab 2025-08-01; startsOn=2025-09-01; weeklyHours=35; licences=B required; place=?
895572922e8c 2025-08-01; place=01024; contract=?
8b7cba16d48f 2024-11-01; place=34079; weeklyHours=?; days=?; sunday=?; from=?; to=?
914f9a8e1a39 2021-11-01
9cfd5ee36d71 2025-03-01; startsOn=2025-03-25; place=44043; weeklyHours=32; days=mon,tue,thu,fri; durationMonths=?; contract=?; from=09:00; to=19:00
a33208af4b80 2025-08-01; contract=cdd; durationMonths=4; licences=B required,C welcome
a51e5a541caa 2024-11-01; place=05157; startsOn=2024-12-23; weeklyHours=?; pay=13/hour; days=?; sunday=?; durationMonths=1.4; from=09:00; to=17:00
a7b0bf29f7df 2024-11-01; days=mon,tue,wed,thu,fri; sunday=false; from=08:00; to=17:00
ae8f02807511 2023-02-01; contract=cdi|temporary_agency; durationMonths=?; pay=11.27/hour; place=68224; weeklyHours=?
01ccd2b9d64b 2025-08-01; contract=cdi; place=74256; pay=35000/year
065320a7932a 2024-11-01
0bc1b8f5de26 2024-11-01; contract=apprenticeship; durationMonths=8
11d4c43f2c43 2022-12-01; place=45234
17b99ed86d22 2024-12-01; contract=cdi; place=92050
1bd806529b55 2025-05-01; place=07127
227e020b744e 2025-08-01; days=mon,tue,wed,thu,fri; licences=B required,C required; certificates=FIMO|FCO,FIMO
2ac6ce005dbb 2023-02-01; experienceMonths=60
2d99d6050323 2025-08-01; contract=cdd; durationMonths=12; weeklyHours=9; place=01049; startsOn=?
325b8d8b4f8b 2023-09-01
3627ca08356b 2024-11-01; contract=cdi; weeklyHours=39; startsOn=2025-01-01; pay=30000/year
3b51db89082d 2022-11-01
43117bc46589 2023-02-01; experienceMonths=36; place=69123
45cb393c9fb8 2024-11-01; startsOn=2024-12-15; durationMonths=?; days=?; sunday=?
4b5f7cca5c88 2025-08-01; licences=B required; place=?
52f51e2435c7 2025-03-01; contract=temporary_agency; durationMonths=3; place=83061; days=mon,tue,wed,thu,fri; weeklyHours=39; pay=12/hour; certificates=Travail
57f82688da20 2022-05-01
5d61a61ffc53 2024-11-01; startsOn=?
62a1374ee6e8 2025-01-01; startsOn=2025-01-01; days=?; sunday=?; pay=?; certificates=BPJEPS
6a9c82e4e726 2025-05-01; contract=cdi; weeklyHours=39; licences=B required; place=13001; pay=30000/year
6e45d6b4ddab 2024-11-01; from=10:30; to=18:30; startsOn=?; pay=15/hour; contract=?; days=?; place=?
70b251ddaf28 2024-11-01; startsOn=2025-01-13
745b8078aded 2024-11-01
77baab860761 2025-08-01; contract=cdi; place=01354
7c0dcb92b9be 2022-06-01; contract=iae; durationMonths=12; licences=B welcome; place=91477; startsOn=?; weeklyHours=28; days=mon,tue,wed,fri; pay=smic; certificates=?
84df3774145c 2025-08-01; place=74278; experienceMonths=24; pay=2200/month
89dc505b7e93 2022-06-01; weeklyHours=35; place=36044; startsOn=?
8e7afaffb693 2024-11-01; experienceMonths=24; weeklyHours=39; days=mon,tue,wed,thu,fri
938d93a7cc1a 2024-11-01; certificates=Habilitation électrique; pay=2200/month; place=?
9a85422b8767 2024-12-01; contract=cdi; startsOn=2024-12-01; pay=50000/year; experienceMonths=60; place=?; posts=?
a0f28bb25bac 2023-01-01
a4eeee7345b4 2023-03-01; from=23:00; to=07:00; weeklyHours=39; night=true
a7fa5d707d94 2022-10-01; weeklyHours=35; days=?; sunday=true
acaa0282ae0d 2024-11-01; contract=cdd; startsOn=2024-11-01; sunday=?; days=?
af12f383bd87 2024-11-01; experienceMonths=60
b3830b0216ff 2025-08-01; contract=cdd; durationMonths=1; place=01114
b6857853ed52 2025-08-01
b8659ed36160 2023-02-01
bb63740e7b17 2023-02-01; weeklyHours=36; place=33550
c183d7eb9555 2025-08-01; pay=?
c43b665b7e5c 2023-01-01; contract=cdi; place=35024
c6d683774084 2024-11-01; licences=B required,BE welcome
ca7f99854355 2025-08-01; contract=cdi; place=01160
ce13397b5a25 2023-03-01; place=38449
d033a0787622 2025-08-01; contract=cdd; durationMonths=?; startsOn=2025-08-01; weeklyHours=30; pay=1700/month; place=74281
d2acaee2a8a6 2025-08-01; weeklyHours=?; contract=temporary_agency; durationMonths=4; place=74010; experienceMonths=36
d5fdf4adea4b 2025-03-01; place=?
da316faf0504 2023-11-01
dd245978e66c 2023-11-01; contract=cdi; startsOn=2024-02-01
e394b49cc031 2025-03-01; contract=cdi
e6c3cd029d2b 2024-11-01; contract=?; weeklyHours=35; pay=2666.1/month; place=54395; days=?; sunday=?
eadc4c4fbf12 2022-12-01; place=37261
eef9e9f345ff 2025-08-01; shifts=2x8; days=mon,tue,wed,thu,fri; from=05:00; to=20:00; place=?
f1d10bff9b10 2025-03-01; contract=cdi; pay=15.5/hour; experienceMonths=24; place=07010
f5f31b81a717 2022-07-01; startsOn=2022-07-01
`
  .trim()
  .split('\n')
  .map((line) => {
    const [head = '', ...fields] = line.split('; ');
    const [id = '', on = ''] = head.split(' ');
    const stated = fields.map((field) => field.split('=') as [MarkedField, string]);
    return { id, on, stated: Object.fromEntries(stated.map(([field, values]) => [field, values.split('|')])) };
  });
