### Baholar nega chetga olinadi: sababning soʻzlari.

signal-burst = bir kunda odatdagidan ancha koʻp baho kelgan
signal-network = baholarning koʻpi bitta tarmoqdan kelgan
signal-same-text = izohlarning matni bir xil
signal-too-fast = savollar oʻqib ulgurib boʻlmaydigan tezlikda toʻldirilgan
signal-straight-line = hamma savolga bir xil javob berilgan varaqlar odatdagidan koʻp
signal-pack = bitta dastadagi koʻp xatdan bir soat ichida foydalanilgan
signal-disputed = tekshiruvchilar bir fikrga kelmagan
signal-other = boshqa sabab
