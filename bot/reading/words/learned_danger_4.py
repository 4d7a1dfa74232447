"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-4 ~<slb ~<smp ~<spb ~<tug ~<tuh ~<tun ~<uih ~<uru ~<wah ~<wil ~<zzz ~abe> ~abi> ~abil ~abtu ~adia ~agam ~aget ~agih
 ~aha> ~ahas ~ahit ~ahli ~airn ~ajan ~akal ~akam ~ake> ~akti ~alai ~alid ~allo ~alus ~amat ~amny ~amun ~ana> ~andi
 ~angn ~anju ~apea ~apus ~aqua ~aria ~arim ~art> ~arun ~as2a ~asar ~asil ~ass> ~atak ~aten ~auk> ~auli ~aye> ~b02>
 ~baca ~bah> ~bara ~bata ~beta ~biln ~bisu ~bojo ~bsd> ~btu> ~bukn ~bur> ~but> ~carn ~cfd> ~cira ~cisa ~clea ~cuma
 ~dama ~dek> ~depo ~diam ~dias ~diem ~dima ~duka ~dur> ~ecap ~edur ~egor ~ehuj ~eki> ~eluk ~ene> ~ente ~epin ~erag
 ~erbe ~erej ~erlu ~ersa ~erta ~eru> ~ervi ~eset ~esot ~etad ~gada ~gel> ~geso ~geti ~ggah ~gkas ~gkos ~gur> ~hara
 ~hint ~hirn ~ian> ~iann ~idur ~iem> ~ijag ~ikan ~ilek ~ilep ~illa ~ilu> ~imna ~imny ~impa ~injo ~ipad ~iper ~iput
 ~isen ~isur ~ita> ~iteb ~iya> ~izin ~jahi ~jana ~jaya ~jual ~jut> ~kage ~kamp ~kant ~kaos ~kasi ~kate ~kedo ~kehu
 ~ket> ~ketn ~kilo ~kip> ~kiri ~kos> ~ktp> ~kuas ~kubu ~kun> ~kung ~kura ~lamu ~lanc ~lfam ~liat ~lide ~llo> ~loh>
 ~loke ~lonc ~lot> ~lucu ~mace ~maia ~mall ~mamn ~manc ~mani ~maul ~mbal ~mbor ~memb ~menj ~ment ~met> ~meti ~mlak
 ~mnas ~mogo ~mor> ~mpir ~mung ~musi ~nakk ~nam> ~nas2 ~nasi ~ncat ~ndie ~ndor ~ngki ~ngur ~nik> ~nja> ~njam ~njan
 ~njol ~njun ~njut ~nkan ~nomo ~ntos ~ntro ~nye> ~nyi> ~nyuc ~oket ~olek ~omba ~ombo ~omor ~onca ~onny ~oper ~oras
 ~osed ~oses ~ostu ~otw> ~pakn ~pamu ~pann ~paru ~pasa ~payu ~pbu> ~pena ~perl ~piku ~pile ~piri ~pkh> ~pol> ~puny
 ~qua> ~qurb ~radi ~rala ~rans ~rapa ~rbel ~reda ~reja ~reka ~ren> ~res> ~rian ~rimo ~rked ~rol> ~rtu> ~runy ~s2an
 ~sabt ~saku ~sala ~sant ~saun ~sedu ~sega ~seri ~ses> ~set> ~seta ~shin ~sik> ~sil> ~simp ~sini ~slb> ~smar ~spbu
 ~ster ~stum ~sumb ~sun> ~susa ~syar ~taju ~taku ~tana ~tasi ~tego ~ten> ~teny ~tern ~tidu ~tiku ~titi ~toka ~tuli
 ~tusa ~ual> ~uasa ~uci> ~ucu> ~udis ~uit> ~ulit ~uma> ~umba ~upun ~urah ~urba ~usi> ~utuh ~wart ~was> ~wasp ~yamu
 ~yar> ~yara ~yasa ~yuci ~yung ~zin> ~zzz>
-5 10+tahun 24+jam 30+menit ada+bantu ada+lansia ada+luka ada+pelatihan ada+petugas ada+riwayat adu+saya agak
 air+pam aja+kalau aja+tidak akan+datang alarm alarm+bakar alat+sakit ambulans+lewat anak+muda angkot+saya atapnya
 atau baik baiki+sebelum balai balai+warga banjir+sudah bantu+alat bapak+bawa bau+sampah bawah+tol belendung beli
 bener+akan besok+ada biaya bikin+sesak bis bisa+dibawa bisa+jalan bisa+ngetik bisa+ngobrol bisa+nyebut bisa+tidur
 blok bolong+besar botol+minum bukan+bener buntung+dari butuh chat+ini cirinya cuma+tidak curiga dadah2 dalam+gudang
 dalam+mal dari+kecil dari+kereta dari+sebelah daun dekat+perempatan dengan+bayi depan+pabrik di+balai di+bidan
 di+karawaci di+lengan di+mobil di+polsek di+tikungan dia+tidak dibunuh+rindu dinsos disini disitu+juga diskon
 dititip doang dulu+mau dulu+pernah eaaa film+kan gang gigil+kehujanan gitu+aja golok+saya halte+busway hp infonya
 jadi jaga+aja jembatan+kaca jendela+rusak kabel+putus kaki+pasung kalau+dia kali+kemarin kan+bukan karena+orang
 karunya kasus kata+ditinggal kata+guru kayak+orang ke+siapa kebun+bawa kegirangan kelapa+muda keliling keluar+belum
 kemarin+sudah kembali+ada kereta+dari kereta+terus kilo kok kontrakan+saya kunci+kamar kunciran lagi+pukul
 laki+umur lalu+sekarang lengkap lihat+bapak luka+di luka+dikit maling+motor mantap marah+ke marah+sendiri
 masih+napas matur mau+makan mau+masuk merak minta mobil+ambulans mobil+di motor+masih mulu naik+angkot neraka ngan
 ngelem ngelem+di ngetik ngilu ngupas+tebu nyamuk+banyak orang+diri p pagar+tolong panas+banget pegang+tidak pegel
 pelatihan+pertolongan penipuan perempatan+shinta perempuan+naik pergi+dari pertolongan pertolongan+orang
 petugas+bawa pindah ping pinggir+kali pinggir+pom pinggir+rel pingsan+rasa pos pos+satpam pramuka pulang
 pulang+orang punya+rumah racun+obat rakyat rakyat+kecil rasa+mau ribut+mulut riwayat+odgj rsud rumah+minta
 rumah+sakit rumah+singgah sakit+sendiri salah satu+orang satunya saya+kejar saya+kirim saya+lihat saya+nganter
 saya+telepon sebelum+ada seberang+sekarang sekarang+duduk sekitar senjata+angin senyum sepeda share siapa+yang sih
 singgah stroke+tapi sudah+ambil sudah+beres sudah+cepat sudah+dengan sudah+dijemput sudah+kami sudah+kering
 sudah+tawa tabrak+dulu tabrak+pintu tabrak+sekarang tadi+pas tahu+jalan tahun+kata takut+ambruk tangerang
 tapi+napas tarik+laporan tawa+lagi tebu+pakai teh+sudah tempat+tinggal tenggelam+dalam terjun+kegirangan terlantar
 terus+linglung tidak+lagi tidur+dekat toilet+spbu tol+kunciran tolong+baiki tv+tetangga untuk waktu yang+datang
 yang+hilang yang+lemas yang+lihat yang+tidak you ~2an> ~<aga ~<agu ~<asd ~<ase ~<atu ~<bat ~<bed ~<bio ~<blo ~<bol
 ~<bud ~<dau ~<deg ~<dim ~<dur ~<eaa ~<hp> ~<hub ~<jah ~<jok ~<kab ~<keh ~<lap ~<lim ~<lom ~<mah ~<mar ~<nik ~<nit
 ~<nom ~<p> ~<pir ~<pon ~<pos ~<pur ~<rib ~<rsu ~<sal ~<shi ~<sid ~<sih ~<sim ~<sol ~<sor ~<sta ~<tik ~<top ~adah
 ~adua ~agak ~ah2> ~ahi> ~aji> ~aksu ~aktu ~akya ~aloo ~amet ~ampi ~ampu ~anka ~apor ~arak ~aren ~arm> ~aros ~asi>
 ~ate> ~aun> ~band ~beda ~bele ~biay ~bund ~cet> ~cetn ~dah2 ~damp ~dega ~deh> ~deli ~dins ~dire ~disk ~doan ~dok>
 ~eaaa ~ebas ~edar ~ekit ~elay ~enip ~eped ~erap ~ered ~erob ~erti ~esan ~etaw ~etel ~etna ~fony ~gak> ~ggu> ~gilu
 ~giny ~gok> ~guru ~iamb ~iap> ~iaya ~ikas ~ile> ~ilny ~ilo> ~imo> ~inas ~ipua ~isko ~itit ~iwak ~jadi ~jati ~jeng
 ~kasu ~kel> ~kit> ~kok> ~kota ~ksud ~ktif ~ktu> ~kudi ~kyat ~lapa ~lapo ~lara ~larm ~lasa ~lati ~laya ~leh> ~lem>
 ~liar ~lomb ~mahn ~mai> ~malu ~man> ~mba> ~mbah ~mbi> ~mbon ~mema ~mint ~mpin ~mun> ~naru ~ndak ~ndro ~nfon ~ngob
 ~nin> ~nipu ~niti ~nsel ~nta> ~ntap ~nter ~nyon ~oleh ~onto ~pata ~pean ~pege ~penc ~pend ~pert ~pind ~pong ~pos>
 ~pram ~pula ~pus> ~raha ~raky ~ramu ~rin> ~rmal ~roba ~ror> ~rsud ~rtol ~runa ~sal> ~sang ~seki ~semp ~seny ~sip>
 ~skon ~spad ~take ~tapn ~ter> ~tera ~tiap ~tis> ~trol ~unga ~ura> ~wakt ~wan> ~you> ~yum>
-6 # ada+apa ada+korban ada+tahi ada+tinggal alam anak+laki angkut apa+bagaimana arah baiki bansos bawa+ke bayi+yang
 belakang+dengan biru+dikit bisa+bantu bisa+kerja boleh botak bpjs buntung buta cara+tolong cari+rumput cuma+butuh
 dadap damai+tidak darah+itu dari+polsek di+dekat di+jpo di+rt ditusuk+dari error ganggu gas+3 golok+mau golok+sakit
 gratis hai hati ini+sudah jalan+depan jatake jpo kaca+jendela kali+pas karang kayak+tidak ke+panti kecil+jalan
 kelapa keluar+dari keluarganya kena+batu kena+bola kenapa kepala+botak kering kilo+langka kolong+tol
 kucing+terjebak kulit+hitam lagi+di lagi+makan lagi+tidur lansia+tukang laporan lari+dari layangan+di lempar+senyum
 liar limbah lupa makan+dari mana masih+bisa masih+disitu mata+buta mau+pingsan mau+racun medis+nomor minta+minum
 minta+rokok mogok nanti+dia nih nya+orang nyasar+tidak odgj+perempuan ok oke orang+jalan orang+linglung pakai+kaos
 pam panjat+pohon parkir+ruko pegang+botol pegang+keliling pelatihan perang perum pohon+ambruk punya rawat+di rekap
 rumah+anak rumahnya sadar+cuma sadar+dan sakit+tinggal sampai+sekarang saya+dulu saya+ketemu saya+lari saya+odgj
 saya+urus sembuh sendiri+terus sering sip sudah+dibungkus sudah+gerak sudah+makan sudah+tua suka tabrak+kemarin
 tanah+tinggi tangga+jpo tapi+bisa tapi+sudah tawa tebang teh telepon+kemana temen+sendiri tes tiap tuli ular+di
 warung+saya yang+bakar yang+respon ~0an> ~<alu ~<ama ~<ass ~<bpj ~<cur ~<err ~<gaj ~<gra ~<hal ~<jad ~<jpo ~<kok
 ~<lup ~<mam ~<ner ~<nih ~<ok> ~<suk ~<tam ~<teh ~<tok ~<unt ~<wak ~<you ~<👍> ~adam ~adap ~alu> ~ama> ~aman ~amin
 ~anso ~aos> ~arta ~asus ~ataa ~atih ~atis ~baha ~bans ~bar> ~beba ~bole ~bota ~bpjs ~butu ~cin> ~dap> ~dira ~enap
 ~erja ~erro ~etap ~eter ~etik ~form ~gaji ~gor> ~grat ~hai> ~hasi ~hati ~haya ~inso ~inta ~isu> ~itol ~joko ~jpo>
 ~kapa ~kare ~kart ~kepe ~limb ~luk> ~lun> ~lupa ~lusi ~mank ~mbuh ~mbur ~nan> ~nas> ~nih> ~ntuk ~nyat ~oang ~ogok
 ~otak ~peni ~penj ~pjs> ~pora ~pros ~rati ~rbai ~rose ~rror ~sel> ~sema ~sita ~sud> ~suka ~taan ~tapa ~teh> ~tend
 ~tif> ~tiha ~tike ~tuk> ~tur> ~uarg ~ubur ~ukny ~urig ~urus ~wal> ~yata 👍
-7 apa api+cemburu bakar+sudah bales banjir+mata bantu batal bayar belanja berapa bikin bocah+saya butuh+tempat
 capek+banget cek cemburu cuma+satu curiga+ada dengan+satpam di+mall dia+bawa dia+suka dompet+saya gerak+cepat
 hati+saya jalan+seret jemur kabar kaki+buntung kami+pulang karang+tengah kebon+besar keluarganya+dikasih
 kemarin+yang kerja keterangan kira+bayi klien+lemas kosong+sudah kucing+nyangkut lampu+merah lapas lewat+depan masa
 mata+kaki mau+minum maupun minum+teh nama napas+kok ngupas orang+tembak padam padam+dari pangkalan pincang pisang
 pom+bensin rawat rsj rumah+yang rutin saya+nyangkut seger sekarang+sudah sesak+napas spion sudah+kembali
 sudah+minum sudah+padam sudah+pergi sudah+tangan surat+keterangan tadi+sudah tahi tahi+lalat taman tangan+patah
 tanya telanjang+dada telepon+siapa tidak+jadi tidak+pamit tolong+ambil trc tukang+pegang wkwk yang+kejang
 yang+nongol ~<apa ~<ara ~<bik ~<bot ~<but ~<hai ~<kap ~<kar ~<kot ~<mon ~<nam ~<num ~<oke ~<rsj ~<sip ~<teg ~<trc
 ~<wkw ~aaa> ~abar ~ahay ~aka> ~amai ~apa> ~aris ~aupu ~ayar ~bale ~bati ~berm ~biki ~buru ~cara ~cemb ~daun ~duan
 ~eban ~emur ~endo ~erat ~gani ~gany ~gasn ~gira ~gupa ~halo ~ikin ~imba ~inca ~ion> ~jemu ~kaba ~kerj ~kwk> ~lanj
 ~maks ~maup ~ngup ~nsos ~perb ~pinc ~pion ~rja> ~rsj> ~sos> ~spio ~tahi ~tal> ~tama ~timn ~tony ~trc> ~ucin ~upa>
 ~upas ~uta> ~wkwk
-8 3+orang =beast =drill =joke =tale ambulans+klien bener+tidak burung cari+kerja di+lampu di+rs golok+lewat
 jpo+rusak kan ke+gang lansia+naik lantai+2 lapor+guru mikir minggu+ini nanti+ada obat+habis orang+bener orang+lagi
 pegang+anak perempatan pom pukul+murid pulang+dari rs rusak+nanti saya+temenin sehat sekarang+dengan sekarang+di
 sekarang+saya sudah+ada sudah+dorong tangan+kosong tengah+pasar tidak+sekolah tidur+tidak yang+jatuh yang+ketemu
 yang+napas ~<cem ~<cir ~<met ~<mik ~<pom ~<pro ~<rs> ~<rut ~<seh ~<🙏> ~ales ~atal ~atur ~baya ~cek> ~ciri ~dam>
 ~dong ~eda> ~ehat ~erac ~ger> ~gkap ~ihan ~ikit ~inan ~iraw ~irin ~itun ~kah> ~mal> ~miki ~nama ~pinj ~pom> ~pura
 ~rama ~rgan ~ruti ~sing ~tawa ~urut 🙏
-9 almarhum+bapak badan+bau banget+kaya bawa+helm bayi+tetangga bot cara dari+lahir dekat+rel dengan+yang dia+pegang
 gang+sebelah harga hidup+sendiri iseng itu+ada itu+darah jangan+ngomong kalau+ketemu kapan kepala+saya ketemu+luka
 korban+tidak langka lansia+bawa luka+maupun malu mau+potong maupun+senjata naik+kereta nganter ngomong+orang nyanyi
 obat+lagi pamali pamali+jangan patah+tabrak saya+tenggelam sekarang+tinggal takut+ada tetangga+tangis tidak+kembali
 trotoar+tengah ~<bai ~<hat ~<ise ~<pra ~baik ~beri ~erma ~harg ~mamp ~ncar ~patn ~seha
-10 atas+respon banyak+dengan cepat+respon dari+belakang di+kaki gambar kaki+bengkak kaos+gambar ke+lantai
 kena+panas respon+cepat rumput+bawa sudah+dibawa sudah+sadar temenin ~<tes ~amal ~asa> ~isan ~lann ~masa ~mura
 ~rmat ~seba ~tik>
-11 bangun+pas cuma+motor dikit gerak+tapi kata+ada ke+pinggir ketemu+anak lagi+dia lagi+sekarang masih+bangun
 motor+luka napas+cuma pas+panggil rindu tinggal+sendiri ~<gam ~atik ~emat
-12 ada+tidak angin anjing+liar di+film dong masih+sadar mau+ambruk teriak+sendiri ~gala ~onya
-13 banget+hari sudah+bangun sudah+mati teriak+lagi tidak+ketemu tidak+teriak ~bot>
-14 bawa+yang jembatan+gantung mau+lapor tinggal+di ~<don ~ongi
-15 ambulans+sudah motor+saya sudah+bawa takut+tabrak ~ndu>
-16 tangis+terus
-21 rusak+kena sudah+ketemu
-24 @1
"""
