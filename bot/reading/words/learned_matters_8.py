"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
roads 2 =thanks ambruk+siapa ambruk+sih anak+saya ancur+kaya atas+kali banjir+karena bantu+pohon bau+lapor
 bau+sampah becek+tidak belum+ambruk berlubang beton+ke buang depan+tk di+lobang drainase+tidak dua+rt ganti+velg
 got+hilang harus harus+kemana hubung+dua ibu+saya jalan+berlubang jalan+cara jalan+gang jembatan+beton jembatan+di
 kali+sekarang karena+saluran kaya+sungai ledug+bapak lewat+belum lobang+minta masuk merah+rusak merem+lewat minta
 minta+pengecoran miring+bisa musrenbang+sudah ngajuin+jembatan pada+lapuk pagi parkir+di pasar+merem pengecoran
 pengecoran+jalan penutup penutup+got pernah+diaspal ranting reklame+mau rumah+saya rusak+lapor rusak+malam rw
 saluran+tutup saya+0812 selokan+bau selokan+di sih+ngajuin sungai+kering tembus tiap+ujan tidak+jalan tidak+tembus
 tidur+depan tolong+bantu trotoar+rusak tutup+bangunan velg velg+ke warga ya+musrenbang ~<ban ~<bur ~<mar ~<min
 ~<nge ~<rap ~<rw> ~<vel ~aman ~anny ~asuk ~awat ~cil> ~ecor ~elg> ~enut ~geco ~haru ~kabe ~kare ~kela ~long ~masu
 ~mua> ~nah> ~olon ~ong> ~pagi ~para ~puh> ~rah> ~rlub ~semu ~tiap ~tiga ~urut ~velg ~warg
roads -1 @1
roads -2 =body =office =past =wait @=pangan @=santunan @=trc @first=pangan @first=santunan adik air+galon
 ayam+bangkai bansos begal berobat bocah cuma data datang di di+jembatan di+kali dokter foto galon habis hajat juga
 kantor kartu lalu lebah lebah+di listrik masjid online paksa papan+lapuk pasang+polisi polio pukul sakit santunan
 saya+mau suka tanya temen tempat tidak+mau tidak+punya tua turun untuk warung+parkir ~<,> ~<adi ~<aku ~<ate ~<bed
 ~<car ~<cek ~<cer ~<cuc ~<cum ~<cur ~<dad ~<den ~<di> ~<fot ~<hab ~<ham ~<jug ~<kem ~<kua ~<kun ~<lis ~<mah ~<mba
 ~<met ~<mot ~<nen ~<onl ~<pec ~<pin ~<pla ~<puk ~<sen ~<sos ~<sta ~<sus ~<tok ~<ton ~<tua ~<tur ~<ula ~<unt ~abur
 ~adik ~ajak ~ajat ~akit ~aksa ~ama> ~amil ~ampi ~ana> ~anja ~ank> ~anso ~ante ~anto ~apah ~artu ~asih ~asji ~bans
 ~bar> ~bega ~bela ~beng ~bera ~bero ~boca ~bok> ~dada ~diam ~dika ~diri ~dokt ~duk> ~ebah ~ecah ~eman ~ende ~enga
 ~ente ~enti ~erba ~erik ~ertu ~foto ~gak> ~galo ~gan> ~haja ~hala ~iaya ~iman ~inso ~inya ~item ~jam> ~jar> ~jat>
 ~jid> ~juga ~kabu ~kara ~kart ~kemb ~ker> ~kera ~kolo ~kter ~lah> ~lak> ~lalu ~lam> ~lapa ~laya ~leh> ~liat ~lio>
 ~list ~lnya ~mala ~masj ~mata ~maya ~mbak ~mber ~mert ~mil> ~moto ~mpe> ~mulu ~ndi> ~njan ~nlin ~nti> ~ntor ~ntuk
 ~nya> ~nyam ~nyan ~ocah ~okte ~oleh ~olio ~onga ~onli ~pai> ~paks ~par> ~peca ~pinj ~pula ~ran> ~rban ~rian ~rik>
 ~riks ~ris> ~rtu> ~rtua ~run> ~saha ~saki ~satu ~sebe ~seka ~sing ~sjid ~suka ~sura ~tas> ~tasi ~tep> ~tin> ~trik
 ~tuan ~turu ~tus> ~uat> ~uga> ~umpa ~ungi ~uran ~usan ~yang
roads -3 =child =dead =drill =nature =sick =still @=darurat @=polisi @=ugd_malam @first=darurat @first=polisi
 @first=ugd_malam ada+orang aja alat ambruk+tabrak ambulans anjing apa atm atm+rusak bangun+rumah bantu+paman bayar
 belum+tutup berapa bisa bpjs buka bulan cari dapet darah dekat di+pasar dipukul dua dulu gelap+rawan ini istri izin
 jalan+gelap kabel+belum kakak kamar ke ketemu kontrakan kursi kursi+roda lagi laki lampu+jalan lari lihat lima mau
 naik nama nomor obat paman+buang pas perempuan pindah provider provider+tutup roda rumah+tutup saya+tidak sebelah
 sembarangan+tidak tabrak tabrak+rumah tahu tahun tangan tangerang tangis tiang+provider tiap+malam tinggal umur
 urus warung yang ~<?> ~<akt ~<atm ~<beg ~<bil ~<bis ~<bpj ~<dek ~<dic ~<dij ~<din ~<dir ~<dis ~<dok ~<dua ~<dul
 ~<gig ~<haj ~<ini ~<ist ~<izi ~<jam ~<jan ~<jl> ~<ke> ~<keb ~<kir ~<kor ~<kos ~<kul ~<lag ~<lal ~<lap ~<leb ~<lem
 ~<lih ~<mal ~<mas ~<mau ~<mul ~<nai ~<ngo ~<nik ~<nim ~<nom ~<nye ~<oba ~<pal ~<pan ~<pos ~<pul ~<put ~<rod ~<sak
 ~<sat ~<seb ~<taw ~<tun ~<uru ~<yan ~abra ~acar ~ahir ~ahun ~aik> ~aja> ~aji> ~akak ~akek ~alam ~alat ~alin ~alu>
 ~amar ~amat ~anca ~andi ~angi ~angn ~ans> ~anya ~apet ~aris ~asa> ~atia ~atm> ~ayan ~ayar ~ayat ~bali ~baru ~beli
 ~belu ~bil> ~bisa ~bpjs ~brak ~buka ~bur> ~cah> ~cari ~cuma ~dam> ~dape ~deka ~der> ~dik> ~dipe ~dipu ~disu ~diti
 ~dua> ~dulu ~ebak ~egal ~ekat ~elum ~emat ~emen ~emu> ~enek ~epat ~erap ~etem ~gela ~gen> ~gigi ~gis> ~gnya ~habi
 ~hari ~hun> ~ider ~ihat ~ikas ~iksa ~ine> ~ini> ~ipuk ~iran ~iri> ~isa> ~ita> ~jing ~kah> ~kaka ~kake ~kant ~keja
 ~kek> ~kete ~kit> ~kok> ~kont ~kot> ~kul> ~kuli ~kurs ~lagi ~lahi ~laki ~lari ~lat> ~leba ~liha ~lik> ~lin> ~line
 ~ling ~lok> ~lon> ~lum> ~mand ~mang ~mar> ~mare ~mat> ~mau> ~mbul ~mete ~min> ~mor> ~mpan ~mpua ~naik ~nama ~nda>
 ~ndah ~nene ~ngam ~ngan ~ngen ~ngi> ~ngis ~ngko ~ngny ~ngur ~nik> ~nimp ~njin ~nomo ~nsos ~nten ~ntra ~oda> ~omor
 ~ontr ~oto> ~ovid ~pera ~pind ~pjs> ~prov ~puan ~rapa ~rati ~ren> ~ret> ~rkan ~roda ~rovi ~rsi> ~ruh> ~sah> ~sala
 ~sant ~snya ~tabr ~teme ~temp ~temu ~ter> ~teri ~trak ~tua> ~uang ~uma> ~ungg ~untu ~urat ~ursi ~uruh ~urun ~urus
 ~usah ~vide ~waru ~yat> ~zin>
roads -4 # =arms =beast =elder =heart =poor =seek @=poli_jiwa @first=poli_jiwa @first=ppa abis ada+yang anak bapak
 bau+gas bawa bayi belum butuh daftar dari di+lampu gelandangan gratis hari ibu jalan+minta kami kata keluar kena
 mana masih meninggal minta+rekam pak paman puskesmas rawan reklame+liar saudara suami tapi tidak+bisa uang ~<abi
 ~<aja ~<ala ~<ana ~<anj ~<apa ~<bap ~<bar ~<baw ~<bel ~<bia ~<boc ~<buk ~<bul ~<daf ~<dap ~<dar ~<dat ~<dik ~<dim
 ~<gel ~<gra ~<hal ~<ibu ~<kan ~<kej ~<kel ~<kon ~<kur ~<lak ~<nam ~<nan ~<ngu ~<pak ~<pel ~<pun ~<san ~<ser ~<sua
 ~<tab ~<tah ~<tan ~<tap ~<tem ~<uan ~<umu ~<yg> ~abis ~ada> ~afta ~ahu> ~aki> ~akny ~aku> ~alon ~ambi ~anak ~anda
 ~apak ~api> ~ara> ~ari> ~arun ~asi> ~atis ~atu> ~auda ~ayi> ~bapa ~bat> ~bawa ~baya ~bayi ~bila ~bis> ~bula ~car>
 ~daft ~dara ~dari ~data ~dima ~elah ~elua ~embe ~empu ~enin ~esma ~ftar ~gas> ~gera ~grat ~hat> ~ibu> ~impa ~inda
 ~istr ~izin ~jang ~kak> ~kami ~kat> ~kata ~keba ~kelu ~kesm ~ket> ~knya ~ksa> ~lama ~land ~lima ~masi ~mbil ~men>
 ~meni ~mur> ~nak> ~ndan ~ning ~obat ~oran ~pama ~pang ~pat> ~pela ~puku ~pusk ~rak> ~rang ~rung ~saud ~smas ~sos>
 ~stri ~suam ~tahu ~tany ~tapi ~tis> ~tri> ~tuna ~uami ~uan> ~uar> ~uarg ~uka> ~ukul ~ulan ~ulu> ~umur ~uske ~utuh
 ~yar>
roads -5 =birth =food =kin =tale @=alat_bantu @=dukcapil @=kerja @=ppa @=puskesmas @=slrt @first=alat_bantu
 @first=dukcapil @first=kerja @first=puskesmas @first=slrt ada bangun kerja kk ktp lansia makan odgj orang pasang
 proyek+parkir rekam tetangga tidur+di ~<ada ~<bal ~<bay ~<gas ~<kak ~<kat ~<ker ~<kk> ~<ktp ~<lan ~<man ~<men ~<odg
 ~<ora ~<pam ~<pem ~<pus ~<sau ~<tet ~ami> ~angg ~ansi ~ata> ~awan ~dang ~dgj> ~ekam ~elan ~eng> ~eran ~erja ~etan
 ~gal> ~gga> ~ggal ~gun> ~ima> ~kam> ~kena ~kerj ~ktp> ~lans ~luar ~mas> ~mpa> ~nsia ~odgj ~pak> ~pasa ~reka ~rja>
 ~san> ~sang ~sia> ~skes ~tar> ~teta ~udar ~wan>
roads -6 =mad =stir @=damkar @first=damkar dia gas minta+pasang tiang ~<nya ~<pas ~asan ~dia> ~kama ~ngga ~tang
 ~tian
roads -7 @=bedah_rumah @first=bedah_rumah liar+depan pabrik+parkir
roads -9 parkir+liar
school 12 spmb ~<spm ~pmb> ~spmb
school 11 c paket+c ~<c>
school 10 guru paket sd slb ~<gur ~<sd> ~<slb ~aket ~guru ~ket> ~slb> ~uru>
school 9 =drill kelas kuliah+tidak negeri ppdb sekolah sma smp spp ~<ade ~<neg ~<ppd ~<sma ~<smp ~<spp ~adek ~eger
 ~ekol ~elas ~eri> ~geri ~kola ~nege ~olah ~pdb> ~ppdb ~seko ~sma> ~smp> ~spp>
school 8 anak+saya daftar+sekolah ijazah kip+anak kjp kjp+tangerang kuliah mampu+bayar naik+kelas paud rapor
 slb+untuk tangerang tangerang+ada tidak+masuk ukt ukt+kuliah zonasi ~<ija ~<kjp ~<kul ~<pau ~<rap ~<sek ~<ukt ~<zon
 ~alur ~asi> ~aud> ~azah ~dek> ~iah> ~ijaz ~jalu ~jaza ~kela ~kjp> ~kuli ~lah> ~las> ~liah ~nasi ~ndah ~onas ~paud
 ~pend ~rapo ~ukt> ~ulia ~zah> ~zona
school 7 ada+tidak daftar dinas+pendidikan gratis+tidak guru+kurang jadwal+spmb kapan kejar kejar+paket mahal
 nilai+rapor pendidikan pindah pindah+sekolah sekolah+mahal seragam tidak+naik ~<daf ~<kap ~<ser ~afta ~agam ~ahal
 ~daft ~didi ~ejar ~erag ~ftar ~gam> ~hal> ~idik ~inda ~kapa ~kura ~lai> ~ndid ~pake ~pind ~raga ~sera ~tar> ~tis>
school 6 beasiswa di+kota dinas gratis guru+galak jalan+apa kok kota kurang masuk naik nilai pengganti prestasi
 pungutan putus+sekolah sekolah+rusak smp+negeri tahan tahan+sekolah tidak+cair tolak uang+gedung untuk+anak ~<bea
 ~<gra ~<kok ~<mah ~<nai ~<nil ~asis ~asuk ~atis ~beas ~diga ~dika ~dita ~easi ~gera ~grat ~guta ~ilai ~ipak ~iswa
 ~itah ~jar> ~keja ~lak> ~lur> ~maha ~naik ~ngut ~nila ~rati ~sisw ~swa> ~taha ~tola ~ungu
school 5 abk b bantu+guru beasiswa+kuliah belum+gaji cair daftar+paud dari+dinas dari+smp galak gedung guru+honor
 guru+sering honor honor+belum komite komite+paksa mau+lanjut mau+masuk negeri+kok paket+b paksa pungutan+sekolah
 putus saudara+saya sd+negeri sekolah+negeri sering+tidak uang+komite yang+gratis ~<abk ~<b> ~<cai ~<kot ~<nun ~<pre
 ~<put ~abk> ~ahan ~aik> ~aksa ~apan ~cair ~dina ~dipa ~dung ~edun ~eran ~esta ~gedu ~ggan ~ikan ~inas ~ite> ~juta
 ~kebe ~komi ~kota ~lahn ~mite ~nas> ~nger ~olak ~omit ~ota> ~paks ~pres ~putu ~rest ~uta> ~utan ~utus
school 4 =child abk+sekolah akun+ppdb anak+mau autis bantu+daftar bantu+seragam beli biaya+sekolah bisa+tidak boleh
 boleh+tidak daftar+kuliah disuruh ijazah+sd jadwal juga juta lain lanjut legalisir+ijazah lks maaf+daftar maaf+spmb
 meter murid pindah+ke rapor+di saya+sudah sekolah+di sekolah+mana sekolah+paksa siapa+yang sumbang+sekolah swasta
 uang ~<aut ~<bol ~<dit ~<eng ~<gal ~<hon ~<jug ~<jut ~<kej ~<lai ~<lks ~<swa ~<tah ~<uan ~adwa ~ange ~anju ~arak
 ~asta ~auti ~begi ~bole ~dito ~dwal ~ebut ~eter ~gala ~gkon ~hono ~igaj ~itol ~itun ~jadw ~jara ~juga ~jut> ~kok>
 ~kong ~lain ~leh> ~lks> ~masu ~muri ~ngel ~njut ~nor> ~nung ~oleh ~onor ~pung ~rid> ~sta> ~stas ~suk> ~swas ~tus>
 ~uga> ~urid ~utis ~wal> ~wast
school 3 1989+makan 5+8 =part akun anak+tidak bantu+kip beasiswa+prestasi beli+takut berkebutuhan
 berkebutuhan+khusus biar boleh+masuk c+gratis daftar+paket daftar+tk dari+kemarin dengan+sd digabung
 digabung+dengan gedung+3 gedung+sekolah gratis+sd kapan+libur kata kata+negeri kelas+bisa keterangan+pengganti kip
 kok+minta kota+tangerang lain+saya lansia+tidak lapor+dinas legalisir libur+sekolah lupa+paswot maaf maaf+jadwal
 maaf+nilai maaf+sekolah mana+yang masuk+sma murid+lapor naik+pangkat negeri+jalan nunggak pangkat pangkat+siapa
 paswot paswot+akun pengganti+untuk perlu+surat ppdb+zonasi rayap+sekolah rusak saya+bagaimana saya+gratis
 saya+perlu saya+tahun sd+lain sd+saya sekolah+mau sekolah+slb seragam+gratis slb+mana sma+negeri spmb+bisa study
 study+tour sudah+digabung sumbang sungai tahun+1989 tahun+boleh takut+tidak tidak+beli tidak+ibu titik tk tk+negeri
 tolong+bantu tour tour+mahal untuk+naik yang+keluar yang+urus zonasi+sma ~<bel ~<dig ~<ged ~<kip ~<kom ~<leg ~<maa
 ~<met ~<mur ~<stu ~<tit ~<tk> ~<tou ~aaf> ~ain> ~akun ~alis ~asia ~aswo ~biar ~cucu ~ditu ~eli> ~engg ~gabu ~gai>
 ~gri> ~han> ~igab ~isir ~isur ~itik ~kata ~kip> ~lanj ~lurn ~maaf ~mete ~ngai ~our> ~pasw ~stud ~sumb ~suru ~swot
 ~tahu ~titi ~tour ~tudy ~uang ~uark ~ucu> ~udy> ~umba ~usak ~wot>
school 2 3+juta 4+belum 600+meter 8+bulan 8+tahun 9+kepsek ada+sekolah aktif+sekarang anak+basi apa+dinas arab
 arab+ada autis+sekarang baca+dengan bank+kata bantu+paket bayar bayar+dari begini+di beku beku+sepatu belum
 belum+lancar belum+usul bener+ke bolong+itu brebes brebes+kesini bulan+kata bulan+tidak c+grtis c+malam cacat
 cacat+cuma cair+lagi cuma+lambat daftar+smp dari+sd dengan+guru di+arab dinas+sampai disuruh+nyatet disuruh+pindah
 gaji grtis grtis+di guru+disuruh guru+pengganti harus+tahun ibu+kerja ibu+saya ijazah+sekolah itu+bener
 jalan+prestasi jam+9 jarak jarak+rumah juga+bapak kami+baru kami+pindah kapan+tunggu karawaci+tidak kata+belum
 kata+panitia kata+rekeningnya kata+tunggu ke+sekolah ke+slb kelas+4 kepsek kepsek+kata khusus kk+kami kota+ada
 kuliah+tolak lagi+sekolah lambat lambat+ibu lancar lancar+baca lupa maaf+lansia makanya makanya+kami malah mampu
 masuk+murid masuk+sd masuk+smp mau+pndah mbg+di meninggal+makanya meter+tapi murid+disuruh negeri+jarak negeri+yang
 nyatet nyatet+terus padahal padahal+dia panitia+harus pendaftaran pendaftaran+bagaimana pengganti+dari pernah+cair
 pindah+8 pindah+jalan pket pket+c pndah pndah+dari ppdb+anak ppdb+smp prestasi+smp pulang+jam rekeningnya
 rekeningnya+beku rumah+600 rumah+saya sampai+kapan sd+aktif sekarang+smk sekolah+apa sekolah+hilang sekolah+kata
 sekolah+sudah sekolah+untuk sepatu+sudah seragam+sekolah slb+padahal sma+bagaimana smk+kok smp+brebes spmb+anak
 spmb+siapa sudah+bolong sudah+kelas syaratnya tahu tahun+masa tapi+kk teman+autis terus+pulang tidak+cacat
 tidak+mampu tidak+pendaftaran tolak+juga tunggu+guru umur+5 untuk+teman usul+bank wali wali+kelas yang+terima
 yatim+tolak ~<ank ~<ant ~<din ~<gaj ~<grt ~<jar ~<kat ~<khu ~<lup ~<pen ~<pke ~<pnd ~<sum ~acat ~adah ~ank> ~arab
 ~arka ~atet ~ayar ~beku ~bes> ~breb ~caca ~dima ~disu ~dnya ~ebes ~eku> ~endi ~epse ~erke ~gelu ~ggak ~grti ~husu
 ~idny ~iusu ~kare ~keps ~khus ~kun> ~lamb ~lega ~lupa ~makn ~meng ~ndaf ~pket ~pnda ~psek ~rab> ~rebe ~ridn ~rkeb
 ~rtis ~sung ~tasi ~tet> ~tuha ~ungg ~upa> ~uran ~uruh ~yate
school -2 =money =past @1 @=trc adik ambruk anak+panik banget bansos banyak bapak bau berobat besar bisa bocah data
 datang di+jalan di+pasar dia dokter foto habis hilang ibu jam jatuh kami+anak kayu kecil kelas+sekolah ketemu
 kucing lampu lapor listrik luar+negeri luka masuk+kelas meninggal odgj+masuk online orang+tua pagi sampai santunan
 saya+syaratnya sekolah+kami semua sudah suka tangan tawuran temen tempat tiga tinggal tki uang+seragam ular ~<adi
 ~<bar ~<bat ~<bau ~<bed ~<bes ~<bis ~<bos ~<buk ~<cek ~<dir ~<fot ~<hab ~<ham ~<hil ~<ibu ~<jem ~<ket ~<kor ~<kua
 ~<kuc ~<lah ~<lal ~<lis ~<luk ~<mal ~<man ~<mba ~<moh ~<mun ~<onl ~<peg ~<pul ~<sed ~<sel ~<sta ~<sud ~<sur ~<sus
 ~<ter ~<tig ~<tki ~<tok ~<ton ~<tru ~<tuk ~<tur ~<yg> ~abur ~adik ~ahir ~akek ~ala> ~alu> ~amil ~amin ~andu ~angi
 ~angu ~anja ~anny ~anso ~anta ~anto ~anya ~aran ~ari> ~aris ~atuh ~aun> ~awur ~bak> ~bans ~bapa ~bar> ~bau> ~bel>
 ~beng ~bera ~bero ~besa ~bisa ~boca ~bos> ~bruk ~buh> ~dara ~dia> ~diam ~diba ~dike ~dokt ~ecil ~egan ~emu> ~emua
 ~erap ~erba ~erik ~esar ~etem ~foto ~get> ~gigi ~hila ~ibu> ~ihin ~ina> ~inso ~ipu> ~isa> ~isan ~itin ~jang ~jatu
 ~jid> ~kabu ~kake ~kart ~kas> ~kat> ~kayu ~keci ~kek> ~kema ~ker> ~kir> ~kolo ~komp ~kons ~kter ~kuci ~lapa ~laya
 ~lek> ~line ~list ~luka ~lura ~mak> ~mali ~mare ~masi ~mbru ~mela ~moho ~mpai ~mpun ~mput ~mudi ~nakn ~nal> ~nang
 ~ndi> ~nget ~ngka ~njan ~nlin ~ntah ~nten ~ocah ~okte ~onga ~onli ~orok ~oto> ~pagi ~pata ~pega ~peru ~pinj ~poli
 ~rak> ~ret> ~riks ~ris> ~rok> ~rtu> ~run> ~rung ~sebe ~seka ~sjid ~suda ~tana ~taun ~tawu ~teme ~temp ~tki> ~trik
 ~turu ~uar> ~ucin ~udah ~ulan ~ular ~umpu ~urat ~usan ~wura
school -3 =client =elder =heart =kin =smell =water @=darurat @=dukcapil @=kerja @=ugd_malam @first=darurat
 @first=dukcapil @first=ugd_malam abis aja akta alat ambulans anak+yatim bakar beasiswa+tahfidz buka bully bully+di
 butuh cari dan dapet darah di+sekolah dipukul duit gang gelandangan ini istri jual kaki kali kamar ke kembali kena
 kerja kip+kuliah kis kk kontrakan kursi kursi+roda laki lansia lari lewat lihat luar makan mampu+ada minggu minta
 mobil motor nomor obat pabrik panik pas pasar perempuan petugas pkh punya roda rt rumah sebelah sendiri tabrak tadi
 tahan+pt tahfidz tidur+di tua ya yatim+bisa ~<,> ~<ang ~<ata ~<bak ~<bal ~<bap ~<ben ~<boc ~<bs> ~<dan ~<dij ~<dik
 ~<dok ~<dui ~<ger ~<hal ~<ini ~<ist ~<jam ~<jat ~<jua ~<kak ~<ke> ~<kec ~<kem ~<kir ~<kis ~<kk> ~<kos ~<lak ~<lap
 ~<lar ~<lew ~<lia ~<lih ~<lua ~<mel ~<mer ~<mob ~<nan ~<nen ~<nge ~<ngo ~<nik ~<nom ~<nya ~<nye ~<oba ~<pab ~<pag
 ~<pas ~<pel ~<pkh ~<pla ~<pol ~<pos ~<pro ~<rod ~<rt> ~<rum ~<sak ~<sam ~<sat ~<sem ~<tad ~<tam ~<tem ~<tin ~<tua
 ~<ula ~<war ~<ya> ~abra ~abri ~acar ~adan ~agi> ~ahfi ~akan ~akar ~akta ~aku> ~alam ~alat ~ali> ~alik ~alin ~alo>
 ~aman ~ambi ~ambr ~ampu ~andi ~angn ~anik ~anji ~ans> ~ansi ~apak ~apet ~arah ~arga ~atia ~ayan ~ayu> ~bah> ~baka
 ~bali ~ban> ~bany ~bat> ~bata ~brak ~brik ~buka ~bull ~cah> ~cari ~cek> ~cil> ~cing ~dape ~dipe ~dipu ~dite ~diti
 ~duit ~duk> ~ebak ~elat ~elua ~elur ~emat ~emen ~empa ~empu ~enek ~enti ~erah ~erem ~erja ~erob ~etug ~ewat ~fidz
 ~gan> ~gas> ~gela ~ggu> ~habi ~hfid ~hon> ~ian> ~idz> ~iga> ~ihan ~ihat ~iksa ~ine> ~ipuk ~iran ~isi> ~ita> ~jak>
 ~jam> ~kah> ~kaki ~kalo ~kama ~kan> ~kar> ~kaya ~keba ~kelu ~kemb ~kerj ~kis> ~kot> ~kta> ~kul> ~kurs ~lahi ~laki
 ~lam> ~lamp ~land ~lang ~lans ~lant ~lapo ~lar> ~lari ~lewa ~liha ~lik> ~ling ~lly> ~lok> ~mah> ~man> ~mand ~mat>
 ~mbah ~mbal ~mbil ~mbul ~men> ~meni ~mera ~min> ~mint ~mobi ~mor> ~moto ~mpat ~mpua ~mua> ~nak2 ~nda> ~ndir ~nek>
 ~nene ~ngam ~ngan ~ngga ~nggu ~ngku ~ngur ~nomo ~nsia ~nsos ~nta> ~ntua ~ntun ~nyak ~obil ~oda> ~ohon ~omor ~ongk
 ~pabr ~pah> ~pai> ~par> ~pela ~pere ~peri ~petu ~ping ~pkh> ~puan ~puku ~puny ~raha ~raka ~ras> ~rat> ~remp ~rga>
 ~rik> ~rin> ~rja> ~roba ~roda ~rsi> ~ruma ~samp ~sang ~sant ~semu ~send ~sia> ~sin> ~tabr ~tadi ~tah> ~tahf ~tak>
 ~tas> ~tela ~temu ~teng ~tian ~tiga ~tong ~tri> ~tua> ~tuan ~tuga ~ugas ~uit> ~ukan ~ukul ~ully ~umah ~urah ~ursi
 ~usah
school -4 =blaze =breath =dead =food =home =limp =lost =seek =stir =tale @=pangan @=poli_jiwa @=santunan
 @first=kerja @first=pangan @first=poli_jiwa @first=santunan ada ada+yang air bawa bayi bikin bpjs depan
 depan+sekolah di hari jadi kalau kami ktp mati pak pt puskesmas sakit saya+tidak sekolah+tidak suami tetangga tiap
 tidak+ada tidak+bisa tidak+punya tidur ~<abi ~<ada ~<air ~<aja ~<ala ~<amb ~<baw ~<ber ~<bik ~<bpj ~<but ~<dap
 ~<dat ~<di> ~<dia ~<dib ~<dic ~<gan ~<gel ~<kab ~<kay ~<ken ~<ker ~<ktp ~<mat ~<min ~<mot ~<nga ~<ngu ~<pal ~<pem
 ~<per ~<pt> ~<pus ~<san ~<sen ~<sua ~<tab ~<taw ~<tel ~<tet ~<tia ~aan> ~abis ~ada> ~adi> ~aja> ~ak2> ~ake> ~aki>
 ~akit ~alau ~ambu ~anan ~anda ~asar ~ati> ~awa> ~ayi> ~bawa ~bayi ~biki ~bil> ~bis> ~bpjs ~dan> ~dang ~data ~depa
 ~dik> ~diri ~dur> ~elah ~elan ~emba ~eng> ~epan ~esma ~etan ~gal> ~gga> ~ggal ~hari ~hat> ~iap> ~idur ~ikin ~ing>
 ~ingg ~inta ~inya ~iri> ~istr ~jadi ~jual ~kala ~kali ~kami ~kena ~kesm ~kit> ~kont ~ktp> ~lat> ~lau> ~luar ~mati
 ~ming ~ndan ~nggi ~ntra ~obat ~ontr ~otor ~pak> ~pala ~pas> ~pasa ~pat> ~pet> ~pjs> ~pusk ~rah> ~ran> ~ruk> ~saki
 ~sar> ~skes ~smas ~sos> ~stri ~suam ~teta ~tiap ~tidu ~ting ~tor> ~trak ~tuh> ~tuna ~ual> ~uami ~uan> ~uarg ~unan
 ~uske ~wat> ~yak>
school -5 =arms =birth =force =mad =road =sick =work @=alat_bantu @=bedah_rumah @=ppa @=puskesmas @first=alat_bantu
 @first=bedah_rumah @first=ppa @first=puskesmas odgj orang pakai tidak+sekolah ~<dep ~<kal ~<kam ~<kon ~<odg ~<ora
 ~akai ~ami> ~ampa ~angg ~dgj> ~gang ~kai> ~kin> ~mas> ~nan> ~nik> ~odgj ~oran ~paka ~uka>
school -6 =beast @=damkar @=polisi @first=damkar @first=polisi anak+sekolah sekolah+dinas ~edin ~kedi ~nasa ~san>
school -7 ~<ked ~asan
other 12 darah+mana
other 11 =force ambulans+mayat bank imb nib parkir+liar pbb pinjam+ambulans sim umkm+dapet wifi ~<asu ~<imb ~<nib
 ~<pbb ~<sim ~<wif ~acar ~ifi> ~imb> ~kah> ~lon> ~nib> ~pbb> ~sim> ~wifi
other 10 =drill =heart @first=- bpn cerai haji kpr kpu lapor+spt nafkah nikah npwp rabies+kucing spt veteran ~<bpn
 ~<cer ~<kpr ~<kpu ~<naf ~<npw ~<spt ~<vet ~aji> ~ank> ~bpn> ~cera ~haji ~kpr> ~kpu> ~npwp ~pns> ~pwp> ~spt> ~vete
other 9 =beast @1 akta+cerai asuh atm beli+hp bpkb cpns dapet+bantu harga hewan lurah obat+nyamuk pakai+guru paspor
 sekolah+dinas untuk+saya ~<atm ~<bpk ~<cpn ~<hew ~<kur ~<lur ~<nik ~<ppp ~afka ~alon ~aris ~aspo ~asuh ~atm> ~bank
 ~bpkb ~cpns ~edia ~edin ~emil ~erai ~ewan ~fkah ~harg ~hewa ~ikah ~ikot ~nafk ~nika ~pasp ~pemi ~pkb> ~ppk> ~pppk
 ~psi> ~rai> ~rusu ~spor ~suh> ~usun ~wan>
other 8 anjing+liar asuransi buku buku+nikah damri dengan+dia ibu+saya izin jadwal+donor kerja+dengan koperasi
 kucing liar+depan nikah+hilang ojol oss pajak pinjam+uang pulsa pupuk rt rujuk rusun sewa sim+mati stnk tayo
 tidak+sampai umkm umroh umroh+tipu walikota zakat ~<gal ~<haj ~<izi ~<kuc ~<lim ~<med ~<ojo ~<oss ~<paj ~<pup ~<rt>
 ~<rus ~<sew ~<stn ~<tar ~<tay ~<tuk ~<umk ~<umr ~<wal ~<zak ~ajak ~akat ~amri ~ayo> ~buku ~cing ~damr ~ewa> ~isik
 ~izin ~jak> ~juk> ~kam> ~kat> ~kope ~kuci ~liko ~lsa> ~lura ~medi ~mkm> ~mri> ~mroh ~nasa ~nsi> ~ojol ~oper ~oss>
 ~ota> ~paja ~puls ~rans ~rasi ~risa ~roh> ~sal> ~sewa ~spen ~stnk ~sun> ~tayo ~tnk> ~tuka ~ucin ~uku> ~ulsa ~umkm
 ~umro ~urah ~uran ~wali ~zaka ~zin>
other 7 =work atm+rusak bandara bangun+rumah bisa+tidak buang bus cuaca di+kua di+tangerang dinas enak film futsal
 gadai galon hak hak+asuh harga+beras hotel indihome iuran izin+bikin jodoh jual kaki+lima kua kucing+saya kurban
 kurir liar lima makan+enak masjid mau+pinjam nikah+di nyamuk pabrik+parkir pajak+mobil paket+tidak pemilu
 pengadilan pensiun pmi puisi salon subsidi surat+waris tanah taspen tempat+makan warung wisata ~<buk ~<cua ~<ena
 ~<fil ~<fut ~<hak ~<hot ~<iur ~<jod ~<jua ~<ked ~<kua ~<lia ~<nip ~<pmi ~<pro ~<pui ~<pul ~<ser ~adai ~adil ~alik
 ~anah ~aoke ~arao ~asji ~aspe ~asur ~band ~cuac ~dai> ~diho ~enak ~ensi ~film ~futs ~galo ~hote ~iar> ~idi> ~ihom
 ~ikat ~ilm> ~ilu> ~ima> ~isan ~isat ~iura ~jid> ~jodo ~jol> ~kedi ~ket> ~kua> ~kurb ~liar ~lima ~masj ~milu ~nas>
 ~ndih ~ngke ~nsiu ~odoh ~oke> ~otel ~pen> ~pens ~perp ~pmi> ~puis ~raok ~rapa ~rir> ~salo ~sata ~sert ~sjid ~sura
 ~tana ~tasp ~tel> ~tsal ~uaca ~uisi ~upuk ~urba ~urir ~usny ~utsa ~wari ~waru ~wisa ~yamu
other 6 =client acara acara+apa ada+acara adopsi apa+minggu arisan bantu+hukum beli bengkel berapa berisik
 bikin+baru bikin+sim cctv cuaca+hari daftar dagang dari+kemarin di+saudi dipukul+di donor donor+darah etle
 etle+bayar gaji internet+menjuntai izin+usaha jadwal jalan+minta jual+motor jual+rumah karaoke kas kasih+nafkah
 kembali+nama kontrakan kredit kuota kuota+habis lomba luar+negeri mahal makam makam+saudara mau+jadi mau+pindah
 minta+rekam modal nafkah+anak pak+rt paket parkir pbg pelihara pelihara+ayam penelitian plat pohon presiden
 rumah+subsidi rumah+tutup rute saudi saudi+tidak saya+tkw sertifikat siapa+presiden sim+c skripsi taiwan+gaji
 tidak+bayar tidak+kasih tiket tkw+di tkw+dipukul tni usaha vaksin+rabies wifi+mati ~<ado ~<bus ~<cct ~<daf ~<dam
 ~<don ~<etl ~<gad ~<gaj ~<ind ~<jad ~<kuo ~<lua ~<mas ~<mod ~<nut ~<nya ~<onl ~<pbg ~<pel ~<poh ~<tas ~<tel ~<tni
 ~<usa ~<wis ~aca> ~adop ~adwa ~afta ~agan ~ahal ~ajin ~aket ~ara> ~arki ~asa> ~audi ~bera ~beri ~bsid ~buan ~bus>
 ~car> ~cctv ~ctv> ~daft ~daga ~dal> ~dara ~den> ~dila ~dipi ~dit> ~dono ~dops ~dwal ~edit ~elih ~elit ~enel ~engk
 ~eran ~erap ~eris ~erpa ~erti ~esid ~etle ~fika ~ftar ~gada ~gadi ~gkel ~hak> ~hal> ~hara ~home ~ifik ~ihar ~iket
 ~ilan ~indi ~ipin ~ipsi ~irik ~irin ~isi> ~itia ~iun> ~jadw ~jiny ~kel> ~kota ~kred ~krip ~kuot ~kur> ~kuri ~lat>
 ~liha ~lik> ~line ~liti ~menj ~mili ~moda ~nah> ~ndar ~neli ~nlin ~nyam ~odal ~ola> ~omba ~ome> ~onli ~opsi ~park
 ~pbg> ~peli ~poho ~pupu ~redi ~rips ~risi ~rkir ~rpan ~rtif ~rusn ~rute ~side ~sidi ~sik> ~siun ~snya ~subs ~tari
 ~teri ~tern ~tifi ~tike ~tle> ~tni> ~ubsi ~uota ~utan ~ute> ~wal>
other 5 =money =stir arab asuh+anak asuransi+tidak atm+tertelan bangun bantu+ternak bantu+umkm bayar bayar+majikan
 bayar+pbb belum+keluar bpjs+mandiri bpjs+tk bri buka bus+tayo cerai+sudah cicil daftar+polisi dana+rt dapet di+arab
 di+malaysia dokter+hewan donasi emoney gaji+tahan gaji+tki genteng gereja halaman+saya hari+ini hukum ijin
 investasi izin+buka izin+keramaian jadi+orang jadi+relawan jht+bpjs karang keliling kemana kena+razia kering+pbb
 konser kontrakan+murah kur kur+bri laundry liar+banyak luar lurah+minta maaf+vaksin malaysia+kena mandiri
 mantan+suami mayat+gratis menjorok menjorok+ke minggu+ini minta+modal modal+usaha motor mudik+gratis murah
 naik+odgj nomor+telepon online pajak+motor paspor+anak pbb+belum pbb+naik pelayanan pelayanan+kelurahan perpanjang
 pns pohon+tetangga proyek+parkir relawan rumah+sebelah rute+angkot saldo+emoney saudara+mau sertifikat+tanah steril
 stnk+mati surat+izin syarat syarat+donor tahun tangerang tarik+tunai telepon+walikota tembok ternak tetangga+masuk
 tiang tilang tk+cair tki+tidak tkw tps+kemana tua+asuh tukang+pijat tutup uang+kas urus+izin vaksin wakaf warisan
 warung+makan ~<aca ~<aka ~<ari ~<bel ~<ber ~<bri ~<bua ~<cic ~<emo ~<huk ~<iji ~<inv ~<kop ~<kre ~<lau ~<lom ~<mah
 ~<man ~<mot ~<mur ~<pas ~<pns ~<pre ~<rek ~<sal ~<sam ~<ste ~<sub ~<tah ~<tia ~<tik ~<tkw ~<tut ~<vak ~<war ~aha>
 ~ahun ~aian ~airi ~akaf ~akam ~aksi ~ama> ~aman ~ame> ~angu ~apet ~arab ~arga ~asi> ~aun> ~aund ~ayar ~bara ~baya
 ~bri> ~buka ~cici ~dape ~dima ~dina ~dona ~driv ~dry> ~easi ~eja> ~eli> ~embo ~emon ~enaz ~erej ~eril ~eta> ~gaji
 ~gun> ~hon> ~huku ~hun> ~iang ~icil ~iden ~ijin ~ilin ~inas ~ine> ~ing> ~inve ~jat> ~jena ~jin> ~jual ~kaf> ~kara
 ~kir> ~kos> ~ksin ~kum> ~laha ~laun ~lili ~lomb ~mba> ~moto ~mura ~nan> ~naza ~ndry ~ngad ~nger ~nipu ~nont ~nser
 ~nton ~ntra ~ntua ~nutu ~nves ~ohon ~onto ~panj ~plat ~prop ~puk> ~rab> ~rah> ~raka ~reja ~resi ~rga> ~ril> ~ser>
 ~siks ~stad ~ster ~tan> ~tar> ~taun ~tela ~temb ~tkw> ~ton> ~trak ~tri> ~tup> ~tutu ~ukum ~undr ~usah ~usta ~utup
 ~vaks ~vest ~waka ~yar>
other 4 =rails =wait ac adik+saya agama akar akar+pohon alun+buka angkot anyar+masih apa+saja ayam ayam+bau
 bank+bisa bantu+apa bantu+harga bantu+modal bantu+vaksin barang bayar+mana bayi+syaratnya beasiswa+tahfidz
 belum+tutup beras+tidak bi bi+checking biaya bikin bikin+warung bisa+cicil bola bpjs+kesehatan buka+jam butuh+data
 butuh+donor cair cara+jadi cari+kontrakan cek+tilang checking daftar+merek daftar+nikah dagang+kaki dahan darah
 darah+golongan darah+keliling darah+pmi data+dinsos di+luar di+taiwan dibuang+ke dirikan dua ganti+plat gempa+rumah
 golongan+o gor gratis gratis+daftar hilang+bagaimana hp indihome+semrawut internet istri jadi jadi+pns jam+berapa
 jasa jasa+raharja kabel+belum kabel+indihome kakak+kerja karang+taruna kartu+kredit kelas+bpjs kenapa+bisa kereta
 kontrakan+yang kosong+tidak lahan lapak+kaki lapor+rt leasing lemot lima+di lima+tutup lurah+pungli maaf+akta
 maaf+sim main malaysia mana mantan masih+kosong masjid+ibu masuk mau+skripsi menjuntai merek minggu modal+untuk
 mudik nafkah+lansia nakal nama+motor negeri+tidak ngasih nya o ojk pacar pasang+wifi pasar+anyar pbb+online
 pbg+rumah pengacara pengacara+gratis perizinan perpustakaan pilkada pinjam pohon+rumah proyek pulsa+tidak raharja
 ranting razia reklame+liar rt+galak rt+nakal rujuk+suami rumah+di rumah+kenapa rusak saja samsat saya+sakit
 sekarang+ada service service+hp sim+a skck skripsi+butuh slik slik+ojk suami+istri sumbang tagihan+kartu tahfidz
 taiwan tarik taruna telat tenda tidak+cair tidak+gaji tilang+elektronik tki+di tps+mahal travel+umroh tukang
 tukang+ac tukar tukar+uang tumpang+nikah turun+kelas tutup+jalan tutup+trotoar undang+rapat untuk+dagang untuk+jual
 urus urus+ijin utang vaksin+hewan warung+parkir wifi+miring yang+murah ~<ac> ~<ang ~<ara ~<bay ~<bi> ~<bia ~<bik
 ~<bum ~<che ~<dag ~<dah ~<dim ~<dri ~<dua ~<gmn ~<gra ~<hp> ~<ist ~<jas ~<jen ~<kar ~<kon ~<kos ~<lea ~<nak ~<o>
 ~<ojk ~<pac ~<pem ~<pen ~<pla ~<raz ~<rel ~<ret ~<rut ~<sho ~<skc ~<tai ~<tau ~<tem ~<til ~<uru ~<uta ~<wak ~ahan
 ~ahfi ~aiwa ~akaa ~akal ~alay ~amsa ~anja ~apa> ~arik ~arja ~arun ~asin ~asuk ~atis ~ayam ~aysi ~azia ~bang ~biay
 ~biki ~bok> ~bumi ~chec ~ckin ~daha ~dici ~diri ~doh> ~dua> ~ecki ~edun ~elat ~elaw ~elil ~elko ~eman ~emot ~enda
 ~enjo ~ente ~eret ~eriz ~erne ~erpu ~fidz ~gaca ~gama ~gasi ~gedu ~gent ~gera ~gere ~gkot ~gmn> ~gong ~grat ~han>
 ~harj ~heck ~hfid ~huna ~iaya ~ice> ~icic ~idz> ~ikan ~ilka ~inan ~inja ~iwan ~junt ~kaan ~kada ~kas> ~kck> ~kere
 ~kont ~lapa ~lawa ~lays ~leas ~lemo ~lkad ~lkom ~masu ~mbok ~mot> ~msat ~nawa ~ndir ~ney> ~ngac ~njam ~njan ~njor
 ~nor> ~nten ~nter ~nyan ~nyar ~ojk> ~oney ~onor ~ontr ~otor ~oyek ~paca ~pilk ~por> ~proy ~pust ~rati ~razi ~rban
 ~rek> ~rela ~ribu ~rika ~rizi ~rnak ~roye ~rpus ~runa ~rvic ~saha ~sak> ~sams ~sema ~sep> ~serv ~skck ~skri ~slik
 ~stak ~sumb ~susp ~tahf ~tahu ~taiw ~taka ~taru ~telk ~tok> ~tor> ~tuan ~ual> ~uala ~uang ~uar> ~udik ~uhan ~ukar
 ~umi> ~ungn ~urus ~usak ~uspe ~vice ~yam> ~yarn ~yek> ~ysia ~zia> ~zina
other 3 =ask =done =height =office =thanks a adopsi+anak akta akun+gojek alun anak+terus atau aula+kecamatan
 bandara+sudah bank+malam bantu+asuransi bantu+bank bantu+izin bantu+sim bapak+istri barang+tidak baru+syaratnya
 bayar+dmn belum belum+sampai bibit bibit+ikan bikin+paspor bioskop bisa+pulang bpjs bpkb+hilang bpn+dari
 buang+limbah buang+sampah bulan+depan c+saya cair+anak catering cctv+lalu cerai+di cerai+linglung cpns+kapan
 daftar+mana dahan+rumah dekat+rumah dendanya dendanya+berapa dengan depan+rumah di+dinsos dinsos+penelitian
 diserobot+pengembang donasi+pakai elektronik emas foto+prewedding gagal+pulang ganti gedung gempa genteng+kami
 genteng+saya girik gojek gojek+ke golongan gratis+bisa gratis+dmn gratis+hp gratis+malam gudang+bandara gugat habis
 halaman halaman+kami harga+cabe hari+karena harus+bikin ikan+gratis iklan imb+rumah internet+lemot istri+cara
 iuran+bagaimana jadwal+bus judes kabel kafe kami+mau kapan karaoke+malam kartu+nikah ke+komplek ke+suspend
 kecamatan kelurahan+judes kena+tilang keramaian klaim klub klub+bola kontrakan+sekarang kredit+macet kubur+penuh
 kucing+di lahan+pemakaman lalu lalu+lintas langsung lapak lapangan lapor+barang lewat+pengadilan liar+dibuang
 lima+tahun lintas loket maaf+pajak maaf+rujuk magang+di main+film majikan mantan+saudara mati mau+donasi mau+pisah
 mau+sumbang mayat mayat+sekarang minta+hak minta+tanda modal+jual motor+rusak naik nama nganter nomor+motor nyangkt
 nyangkt+di online+bagaimana online+retur otentikasi pabrik pagar paket+belum pakt pakt+saya paman+buang
 paspor+hilang pbb+hilang pbb+rumah pegawai pegawai+kelurahan pemakaman+umum pemilik pengadilan+agama pengembang
 pensiun+janda pijat pisah+dengan plat+nomor pmi+gagal prewedding proposal provider provider+tutup puluh rabies
 ranting+tetangga rapat refund rekam reklame resep resep+masak restoran retur rt+bagaimana rujuk+bapak rusun+untuk
 rusunawa rusunawa+daftar sampah+sembarangan sampai saya+bagaimana saya+nyangkt sebelah+rusak sembarangan
 sembarangan+tidak sengketa sengketa+tanah sesuai sesuai+iklan sewa+aula sewa+gedung sewa+gor shopee sinyal
 sinyal+telkomsel situ soal sppt stadion steril+kucing stok stok+darah sumbang+baju suspend tahun+bisa taman
 taman+biaya taman+untuk tanah+kubur tayo+lewat telkomsel temen+tidak tempat terima tes tes+sim tetangga
 tetangga+buang tetangga+menjorok tetangga+rusak tiang+provider tiang+wifi tidak+masuk tidak+sesuai tiga tilang+etle
 tk tni+daftar toko+online tps travel tunai tunggakan tunggakan+bpjs tutup+halaman uji+lagi umum umum+habis undang
 untuk+foto untuk+warga utang+temen vaksin+kucing warung+nasi yang+ngasih ~<a> ~<aga ~<alu ~<bal ~<bio ~<bpj ~<cai
 ~<den ~<ele ~<eng ~<gam ~<ged ~<gen ~<gir ~<goj ~<gon ~<gor ~<gug ~<hab ~<ikl ~<kla ~<klu ~<mai ~<maj ~<may ~<nai
 ~<nyu ~<ote ~<pab ~<pij ~<rah ~<ran ~<ref ~<res ~<ruj ~<sit ~<sli ~<soa ~<sto ~<sum ~<tes ~<tet ~<tk> ~<tps ~<tra
 ~abie ~abri ~adi> ~adio ~afe> ~agar ~ahar ~aik> ~aim> ~ainy ~ajik ~akan ~akhi ~akt> ~akta ~alu> ~alun ~ami> ~amuk
 ~ana> ~anan ~anda ~andi ~ange ~asan ~atau ~atun ~avel ~awai ~bela ~beli ~belu ~beng ~bies ~bios ~bit> ~bpjs ~brik
 ~cair ~cara ~cate ~dany ~ddin ~dend ~der> ~dik> ~dion ~dung ~ecam ~eddi ~efun ~egaw ~egit ~ekam ~ekla ~ektr ~elek
 ~elum ~emal ~end> ~enju ~erna ~esep ~esta ~esto ~esua ~etan ~etel ~eter ~etri ~etur ~ewal ~ewed ~fund ~gaka ~gala
 ~gana ~gemp ~geru ~giri ~gket ~gkon ~gkt> ~goje ~gor> ~gsun ~guga ~guna ~habi ~hola ~hope ~iasa ~ibay ~ibit ~ider
 ~ies> ~ijat ~ikin ~ikla ~ila> ~iman ~inny ~inte ~inya ~iosk ~iver ~jadi ~jam> ~jasa ~jek> ~jian ~jika ~joro ~jude
 ~kabe ~kafe ~kal> ~kang ~kapa ~khir ~klai ~klam ~klan ~klub ~koms ~kong ~kop> ~kta> ~ktro ~laim ~lalu ~lame ~lan>
 ~lekt ~lint ~lub> ~luh> ~lum> ~lun> ~maia ~main ~maji ~man> ~mana ~mand ~mant ~many ~mati ~maya ~mbar ~mere ~ming
 ~mone ~mpai ~msel ~mudi ~muk> ~mum> ~mute ~nai> ~naik ~naka ~nama ~nasi ~nda> ~net> ~ngas ~nggo ~ngkt ~ngsu ~ngun
 ~njun ~ntai ~ntan ~ntas ~nyum ~oal> ~ojek ~omse ~onas ~ongg ~onik ~opee ~osal ~osko ~ovid ~pabr ~paga ~pakt ~pee>
 ~pene ~pija ~pinj ~pjs> ~port ~posa ~ppt> ~prew ~prov ~pulu ~rabi ~rakh ~rant ~rave ~refu ~reka ~rekl ~rese ~reta
 ~retu ~rewe ~rive ~rnet ~roni ~rovi ~ruju ~saka ~sama ~san> ~sat> ~sel> ~sesu ~shol ~sin> ~siny ~skop ~soal ~sppt
 ~stok ~stor ~suai ~suk> ~tama ~tang ~tasi ~tend ~tent ~teta ~tian ~tika ~tora ~tps> ~trav ~tron ~tupi ~tur> ~uai>
 ~udes ~udi> ~ugat ~ujia ~ujuk ~ukur ~uluh ~umba ~umum ~una> ~unai ~unan ~unaw ~und> ~unda ~ungg ~uter ~vel> ~wai>
other 3 ~wedd ~yana ~yumb ~yun>
other 2 =home @=darurat @first=darurat ada+belatung ada+biaya ada+pembersih anak+bayi anak+saya angkut+dua antri
 anyar arisan+ada aula baju bandara+pak bantu+akta bantu+bandara bantu+lansia bantu+pacar bantu+paman bantu+pupuk
 bantu+tidak bantu+wifi banyak bayar+pakai belatung+uang biasa bikin+restoran bisa+perpanjang bpkb+leasing
 bpkb+online buka+kapan bulan+truk c cara+bikin cctv+jalan cipondoh+masuk daftar+pemilih dahan+tetangga deportasi
 di+gudang di+hp di+mana di+pasar di+tps dia+di ekor gagal gang+tidak gonggong gonggong+terus gorengan+anak
 guru+bisa hajat harga+emas hari+bisa hilang+mana hotel+untuk hukum+pak imigrasi iuran+lancar izin+jual jadi+tidak
 kami kantor+pajak karaokean karawaci karcis ke+pay kelas kelurahan+lama kemana+sih kenapa keramaian+hajat
 kesehatan+bisa klaim+jasa kpu+tolong kucing+gratis lancar lancar+tiap lapangan+futsal maaf+jual maaf+mau
 maaf+pinjam maaf+sewa mana+dari mana+tidak masak masuk+bayar mau+vaksin minggu+sudah motor+ada motor+mati
 motor+telat naik+tayo negeri+deportasi nikah+rusak npwp+pribadi nunggak+dendanya ojol+nih online+syaratnya
 oss+bagaimana pacar+anak pakai+apa pay pay+property pemilih perda pilkada+kemana property property+tax rabies+yang
 ranting+rumah rt+mahal samsat+keliling sebelah sebelah+masuk sebelah+menjorok sertipikat sih sim+baru sim+tinggal
 skck+hilang skck+mati skripsi+wawancara steril+gratis sudah+ada sudah+meninggal sudah+minggu surat tahan tarif
 tarif+parkir tax tayo+bayar tembok+kami tertelan terus+sekarang tetangga+bangun tetangga+tutup tinggal+zaman
 tni+buka toko tps+ujung truk+kemana uang+iuran uji ujung ujung+gang waris wifi+gratis yang+sudah zaman zaman+mau
 ~<anj ~<aul ~<baj ~<ban ~<bib ~<c> ~<diw ~<eko ~<ema ~<gag ~<imi ~<int ~<kap ~<kem ~<lal ~<mat ~<mud ~<non ~<rib
 ~<ses ~<sih ~<tax ~<tig ~<to> ~<uji ~<uju ~<und ~<zam ~abel ~aci> ~agal ~agam ~ajat ~aju> ~akil ~akku ~amai ~ang>
 ~anjn ~araw ~arci ~arif ~arka ~asih ~ati> ~aula ~awac ~ayan ~azah ~baju ~bias ~bibi ~bola ~bura ~cama ~cis> ~des>
 ~diwa ~ebel ~ebih ~ekor ~elay ~enap ~epul ~eras ~ersi ~erte ~erty ~ervi ~gaga ~game ~gga> ~ggon ~ggu> ~gila ~gras
 ~haja ~igus ~ilik ~imig ~ion> ~ipik ~itah ~iwak ~jng> ~jung ~kaia ~karc ~kean ~kema ~kku> ~kons ~kor> ~luha ~mah>
 ~nak> ~nann ~ngem ~ngko ~ngur ~njng ~okea ~oket ~oko> ~onse ~orok ~pakk ~pay> ~perd ~pika ~pres ~raan ~raha ~rana
 ~rcis ~rda> ~rif> ~ris> ~rok> ~rope ~rtel ~rtip ~rty> ~rukn ~rung ~sebe ~shop ~sih> ~situ ~stas ~sung ~taha ~tax>
 ~tert ~tila ~tipi ~tis> ~tung ~uji> ~ujun ~ukny ~unta ~upin ~vide ~waci ~waki ~yal> ~zah> ~zama
other -2 2+bulan 24+jam =seek aman ambil apa+hp apk+trs asi+jadwal atas ayam+mati bahaya banjir bantu+jamban
 bantu+kami bantu+takut bayar+bagaimana beasiswa+prestasi bengkak biaya+tahlil biduran bikin+mana budek bulan+tidak
 bus+gesek cakar cakar+warga curi cv+mana daftar+paud dari+pemkot data+tidak debu debu+proyek dengan+pupuk di+hotel
 di+warung disuruh duduk dulu es+krim fobia fogging+kemana gas gesek got halo+bisa harus hidup hrd ibu ini
 iuran+bpjs jadi+art jaga jalan+tidak jamban jembatan jiwa jorok judi keliru kena+denda kera kera+liar kerja+di kis
 klik+undang kok konsul kontrakan+pakai kota krim krim+keliling kunci kwt kwt+kami lansia lapor+ke lelayu liar+cakar
 lihat maaf+parkir makan+gratis makan+tidak malam mana+hari mati+aja mati+dijual mbanking mbanking+kosong mesin
 mesum minta+beras minta+polybag minum mobil+parkir motor+raib mpasi nama+keliru ngesot nikah+apk nilai nilai+rapor
 nunggak+bagaimana ongkos online+di pak+tolong pakai+mesum pam papan+reklame parkir+tutup pasien+pinjam patah paud
 penumpang penumpang+bus pil pju+kedip pkh pkm pkm+tutup polio polusi polusi+debu polybag polybag+dengan prestasi
 putih racun ranjang ranjang+pasien rapor reklame+miring rt+tidak rumah+tangga rusak+ibu saya+2 saya+tidak sejak
 semrawut+ada sendiri siapa sktm+mana smp spmb+bisa suami+saya tahlil tangga tangis tanpa+buku tanpa+izin tiap+malam
 tidak+tahu tki+resmi tki+syaratnya tpu tpu+penuh trs trs+mbanking trus tutup+ada tutup+gang tutup+jam uang+lelayu
 uang+makan umkm+daftar undang+nikah untuk+ibu usaha+untuk usg+murah usir vitamin vitamin+a wawancara+mana yatim
 ~<abd ~<anc ~<bab ~<bid ~<blk ~<bor ~<cak ~<cam ~<des ~<dib ~<did ~<dom ~<dr> ~<dts ~<dul ~<emp ~<fob ~<gaw ~<hal
 ~<hrd ~<ibu ~<ija ~<ini ~<jiw ~<jl> ~<jor ~<kab ~<kek ~<kes ~<kis ~<kri ~<kru ~<kwt ~<lam ~<lel ~<lih ~<mpa ~<muk
 ~<my> ~<ner ~<ngi ~<ong ~<pau ~<pin ~<pir ~<pkh ~<pkm ~<psi ~<put ~<rac ~<sak ~<sip ~<smp ~<stu ~<tir ~<ton ~<tpu
 ~<trs ~<usi ~<vit ~<yat ~abdi ~abu> ~ack> ~acun ~aga> ~ahay ~ahin ~ahny ~aja> ~ajam ~aki> ~alah ~amba ~amel ~amu>
 ~anki ~anny ~anta ~apk> ~aria ~arna ~arya ~atim ~atu> ~aud> ~ayak ~bag> ~bar> ~baru ~batu ~bdi> ~berl ~bers ~bia>
 ~bidu ~blk> ~bora ~caka ~call ~cam> ~camp ~cun> ~dame ~dang ~daya ~debu ~desi ~dico ~dicu ~dige ~dika ~disu ~dite
 ~dius ~dulu ~dup> ~dura ~ebar ~ebu> ~eda> ~ejak ~elak ~elia ~elir ~elom ~embu ~enum ~erat ~erit ~erla ~ermi ~erob
 ~esot ~esum ~etak ~fobi ~gaju ~gak> ~gal> ~geso ~ggal ~gil> ~gis> ~gkak ~gkat ~gkos ~gubu ~halo ~haru ~hidu ~hlil
 ~hnya ~hrd> ~iapa ~ibaw ~idup ~ihat ~ikun ~ilai ~inum ~iper ~ipil ~iria ~itan ~itas ~iusi ~iwa> ~jemb ~jiwa ~judi
 ~kali ~kan> ~kary ~kaya ~kepa ~kis> ~kit> ~kok> ~kot> ~krg> ~krim ~ktif ~kunc ~kwt> ~lai> ~laka ~lana ~layu ~lela
 ~lih> ~lil> ~lio> ~liru ~lor> ~lung ~lyba ~mare ~meng ~mesi ~mesu ~minu ~mpar ~mput ~muka ~nci> ~ngar ~nges ~ngis
 ~ngu> ~nik> ~nila ~nsia ~nsul ~ntit ~ntro ~num> ~obat ~obia ~ocor ~olio ~olyb ~oplo ~our> ~pam> ~pan> ~paud ~payu
 ~pema ~perb ~perm ~pern ~pkh> ~pkm> ~polu ~poly ~pos> ~psik ~pung ~pur> ~racu ~ramb ~ranj ~rapo ~rasa ~rian ~rna>
 ~ror> ~ruti ~sari ~sen> ~sia> ~sipi ~skrg ~smp> ~sot> ~sum> ~suru ~tahl ~tami ~terl ~ting ~tipu ~tpu> ~trol ~trs>
 ~trus ~tus> ~udek ~uin> ~unci ~usir ~usuk ~utin ~vita ~warn ~yaka ~yang ~yasa ~yati ~ybag
"""
