### Hududlar roʻyxati holati: /desk/registry.

registry-title = Hududlar roʻyxati
registry-lead = Roʻyxat buyruq orqali yangilanadi. Tarixi bor hech narsa oʻchirilmaydi: tugagan mahalla oxirgi kuni bilan qoladi.
registry-numbers = Soni
registry-regions = Viloyatlar
registry-districts = Tuman va shaharlar
registry-mahallas = Mahallalar
registry-posts = Lavozimlar
registry-vacant = Boʻsh lavozimlar
registry-imported = Oxirgi yangilanish
registry-never = maʼlum emas
registry-vacant-title = Boʻsh lavozimlar tumanlar boʻyicha
registry-vacant-none = Boʻsh lavozim yoʻq.
registry-district = Tuman
registry-ended = Tugagan va birlashtirilgan mahallalar
registry-ended-none = Bunday mahalla yoʻq.
registry-mahalla = Mahalla
registry-last-day = Oxirgi kun
registry-merged = Qaysi mahallaga qoʻshildi
registry-closed = tugatilgan
