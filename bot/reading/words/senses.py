"""What else a word speaks of: work, the past, a film, a joke, an office. What is learned of one such word counts for
all of them, so that a golok beside grass is weighed like one beside coconuts. As people type them; one sense a line."""

SENSES = """
work: rumput sawah kebun ladang kelapa tebu kayu tebang ngarit ngupas ngupasin motong masak dapur sayur daging buah
 jual jualan dagang dagangan pedagang penjual tukang kuli buruh tani petani kerja kerjaan kurban nyembelih sate bakso
 jagal mulung pemulung rongsok asah bengkel proyek bangunan rautan modal usaha ngukir pengrajin pandai ternak kambing
well: gpp gapapa sehat sembuh aman anteng kalem tenang pulih waras segar ngopi ngerokok makan minum ngobrol senyum
 ketawa jinak nurut sopan baik ramah beres selamat jalan santai adem normal stabil
past: dulu dulunya dahulu pernah kemarin kemaren semalem semalam lalu lama bekas mantan waktu jaman zaman taun tahun
 bulan minggu sejak dari tadinya sebelumnya lahir kecil muda sudah
tale: film sinetron drakor mimpi game lagu novel cerita dongeng video youtube tiktok berita koran viral hoax hoaks
 konten prank syuting adegan judul kostum poster gambar foto editan debus atraksi pentas drama teater komik anime
 sirkus mainan boneka patung manekin bohongan pura palsu bercanda becanda
joke: wkwk wkwkwk haha hahaha hehe hihi xixi lol anjay njir kwkw canda receh lucu ngakak gokil 🤣
drill: simulasi latihan pelatihan penyuluhan lomba seminar kampanye sosialisasi undangan acara jadwal pameran kursus
 skripsi tugas kuliah sekolah penelitian data wawancara prosedur syarat
office: bansos bpjs kis pkh dtks blt bantuan santunan daftar ngurus urus surat akta akte kursi roda tongkat alat popok
 fogging vaksin posyandu imunisasi kontrol berobat obat biaya gratis pemakaman makam kain kafan duka dimakamkan bedah
 pensiun warisan klaim pln pdam damkar dishub satpol
heart: hati jiwa rindu cinta mantan pacar galau kangen perasaan patah sayang cemburu emosi kesel stres capek bosen
 malu kaget deg harga gaji utang hutang cicilan tugas nilai diskon macet antri antrian timnas bola
ask: gimana bagaimana apa apakah mana kapan berapa siapa kenapa boleh bisa harus kalo kalau misal misalnya seandainya
 jika bedanya emang
beast: kucing anjing ayam burung sapi kambing tikus ular monyet bebek ikan kuda nyamuk tawon kecoa biawak
road: lampu pju pohon kabel tiang trotoar lubang berlubang aspal got selokan jembatan pagar tembok atap genteng listrik
 air sampah parkir macet
urgent: tolong cepat cepet cepetan buruan segera sekarang skrg barusan darurat urgent sos buru help gawat
 ambulan ambulans polisi panik rame teriak takut
not: bukan tidak ga gak belum tanpa jangan batal ternyata cuma hanya doang kirain dikira kira taunya
still: masih terus makin malah lagi mulai tiba mendadak langsung
"""
