"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ours -5 =drill @=alat_bantu @=bedah_rumah @=pangan @=santunan @first=alat_bantu @first=bedah_rumah @first=pangan
 @first=santunan ada+bantu ada+tidak alat+bantu api bener berapa bisa+tidak bpjs dapet data denger+suara
 dikeroyok+orang dipukul+suami duka es ganti hp+saya kapan ktp kucing lampu+jalan lapor+ke lapor+orang lapor+siapa
 mantan mau+ambruk murah nik nomor pindah saya+lari surat telepon trc yang+buka ~<api ~<bpj ~<dap ~<dat ~<duk ~<es>
 ~<jad ~<ktp ~<kuc ~<nom ~<sur ~<trc ~adam ~apet ~baya ~beda ~bene ~bpjs ~dape ~dibe ~dima ~duka ~ener ~eter ~ikah
 ~kapa ~ker> ~ktp> ~kuci ~lepo ~mamp ~mor> ~ner> ~neri ~ngaj ~nika ~nomo ~nsos ~omor ~pind ~pjs> ~porn ~rapa ~sura
 ~tele ~trc> ~ucin ~usah
ours -6 =beast @=dukcapil @=kerja @=slrt @=trc @=ugd_malam @first=kerja @first=slrt @first=trc @first=ugd_malam air
 bakar+tangan bayar begal+di buka butuh+uang daftar hp mana mau+lari orang+tenggelam rumah+mau santunan ~<air ~<akt
 ~<daf ~<dim ~<hp> ~<nik ~afta ~air> ~ayar ~daft ~dam> ~erap ~ftar ~jam> ~nik> ~sant ~unan
ours -7 @first=dukcapil kk paksa+gelandangan ~<kk> ~ipak
"""
