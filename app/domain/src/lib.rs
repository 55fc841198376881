//! The glossary of Hisobdor: what the words mean, what is allowed, what may be refused, what the portal promises.
//! No input or output here: time and chance arrive as parameters, so each rule is a plain function with a test.
//!
//! | Word | Uzbek | Russian | Here |
//! | --- | --- | --- | --- |
//! | mahalla: neighbourhood community, the area of an inspector | mahalla | махалля | [`place`] |
//! | inspector: the prevention inspector of one to three mahallas | profilaktika inspektori | инспектор профилактики | [`inspector`] |
//! | concern: what a resident raises; its legal name is appeal | muammo (murojaat) | проблема (обращение) | [`concern`], [`category`] |
//! | receipt: twenty digits by which a concern is followed | kvitansiya | квитанция | [`receipt`] |
//! | proof of filing: a sheet that says what was filed when, without its words | topshirilganlik tasdigʻi | подтверждение подачи | [`concern::proof`] |
//! | ballot: one resident's answers for a quarter | javob varaqasi | анкета | [`rating`] |
//! | letter code: the single-use key of an invited household | xatdagi kod | код из письма | [`letter_code`] |
//! | period: a quarter of rating | chorak | квартал | [`period`] |
//! | score: share of residents who say he works well, with its uncertainty | baho | оценка | [`score`], [`score_card`] |
//! | index: the versioned evaluation of an inspector | faoliyatni baholash | оценка деятельности | [`index`] |
//! | report: what an inspector publishes | hisobot | отчёт | [`report`] |
//! | term: by when an answer is owed | muddat | срок | [`deadline`], [`calendar`] |
//! | day off: a weekend, a public holiday, a transferred day | dam olish kuni | выходной | [`days_off`] |
//! | public log: entries that nobody can take back or change unseen | ochiq jurnal | открытый журнал | [`log`] |
//! | watch: signals of bought, forced and stuffed ratings | kuzatuv | наблюдение | [`watch`] |
//! | draw: by which lot households are invited | qurʼa | жеребьёвка | [`draw`] |
//! | blind token: a ballot paper that who signs it cannot recognise | yopiq imzoli varaqa | слепой бюллетень | [`token`] |
//! | batch: ballots of one place and day that rules set aside, for two people to judge | chetga qoʻyilgan ovozlar | отложенные анкеты | [`batch`] |
//! | check: what the log says of what someone holds | tekshiruv | проверка | [`check`] |
//! | release: what a quarter says, all inspectors together, once | eʼlon qilish | публикация | [`release`] |
//! | early sign: concerns of a category rise in one place | erta ogohlantirish | раннее предупреждение | [`early`] |
//! | formal answer: words without a deed | yuzaki javob | отписка | [`formalism`] |
//! | reading: what people outside the line look at before it counts or is public | xolis koʻrik | независимый просмотр | [`reading`] |
//! | meeting: where an inspector meets residents, announced as soon as it is planned | yigʻilish | собрание | [`meeting`] |
//! | question: what a resident asks before a meeting or on a report, without a name | savol | вопрос | [`question`] |
//! | booking: a time of a reception, held by a code | qabulga yozilish | запись на приём | [`booking`] |
//! | substitution: who stands in at a post while its holder is away | oʻrinbosarlik | замещение | [`substitution`] |
//! | outside task: what others gave an inspector to do that is not his | vazifadan tashqari topshiriq | несвойственное поручение | [`duty`] |
//! | flow: how concerns go through the offices of a place | koʻrib chiqish jarayoni | движение обращений | [`flow`] |
//! | statistics: what a place counted in a quarter | statistika | статистика | [`statistics`] |
//! | condition: what an inspector needs for his work | sharoit | условия работы | [`condition`] |
//! | interaction: how inspectors are in touch with residents | hamkorlik | взаимодействие | [`interaction`] |
//! | evaluation: the index of a quarter and what people decide of it | baholash | оценка | [`evaluation`] |
//! | open data: the files of a released quarter, for anybody | ochiq maʼlumotlar | открытые данные | [`open_data`] |
//! | account: who of staff may sign in, and as what | hisob | учётная запись | [`account`] |
//! | audit: who did what when, without any content | amallar jurnali | журнал действий | [`audit`] |
//! | routing: who may see and who must not | yoʻnaltirish | маршрут | [`routing`] |
//!
//! One more word: a row above, a module with its rule and its refusals, tests that read as sentences.
pub mod account;
pub mod audit;
pub mod batch;
pub mod booking;
pub mod calendar;
pub mod category;
pub mod check;
pub mod concern;
pub mod condition;
pub mod days_off;
pub mod deadline;
pub mod draw;
pub mod duty;
pub mod early;
pub mod evaluation;
pub mod failure;
pub mod flow;
pub mod fold;
pub mod form;
pub mod formalism;
pub mod gazetteer;
pub mod index;
pub mod inspector;
pub mod interaction;
mod keys;
pub mod language;
pub mod letter_code;
pub mod log;
pub mod meeting;
pub mod open_data;
pub mod outbox;
pub mod outline;
pub mod period;
pub mod person;
pub mod photo;
pub mod place;
pub mod plain;
pub mod portal;
pub mod quarter_step;
pub mod question;
pub mod rating;
pub mod reading;
pub mod receipt;
pub mod release;
pub mod report;
pub mod report_verdict;
pub mod retention;
pub mod routing;
pub mod score;
pub mod score_card;
pub mod statistics;
pub mod substitution;
pub mod token;
pub mod watch;
