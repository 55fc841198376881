### Ходимлар учун яқин учрашувлар, /desk/meetings.

deskmeeting-title = Қабул ва йиғилишлар
    .lead = Аҳолига эълон қилинган яқин учрашувлар, энг яқини биринчи.
deskmeeting-none = Яқин кунларга учрашув белгиланмаган.

# $day (String) - кун ва ҳафта куни, $time (String) - бошланиши
deskmeeting-when = { $day }, { $time }

# $name (String) - инспектор
deskmeeting-inspector = Инспектор: { $name }

deskmeeting-topic-report = Аҳоли олдидаги ҳисобот
deskmeeting-topic-reception = Аҳолини қабул қилиш
deskmeeting-topic-safety = Хавфсизлик ҳақида суҳбат
