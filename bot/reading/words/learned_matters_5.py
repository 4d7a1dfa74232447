"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
roads 3 ada+bantu ada+lubang amblas ambruk+depan asap+masuk aspal+luka bagaimana+ya bangkai bantu+tidak bau+busuk
 bikin+orang busuk dari+kemarin depan+gang gang+ada hancur jalan+kampung jalan+tidak jatuh jembatan+rusak kali+bau
 karena kelar kendaraan kendaraan+parah kucing lewat+rumah lubang lubang+bikin meluap minggu miring orang+jatuh
 pakai+jual parah+lewat parkir pkl pkl+di potong proyek proyek+jalan sampah+asap sampah+tumpuk selokan+bau
 tidak+kelar tidur tinggi trotoar+pakai untuk+saya ~<gen ~<han ~<jat ~<kuc ~<lub ~<mer ~<mir ~<pen ~<pkl ~<pot ~ahan
 ~ambu ~apa> ~apan ~araa ~arki ~atuh ~blas ~busu ~cing ~dibe ~dipo ~dur> ~elar ~elup ~enan ~erat ~erum ~eter ~gelu
 ~ggi> ~gkai ~hanc ~iben ~ilan ~ipot ~irin ~jatu ~kend ~kuci ~luap ~lupa ~lusi ~mbah ~mbla ~melu ~miri ~nah> ~ngel
 ~nger ~nggu ~ntar ~oton ~oyek ~para ~park ~ping ~pkl> ~poto ~proy ~puk> ~put> ~raan ~rena ~rin> ~rkir ~roye ~sapn
 ~tidu ~uala ~uap> ~ucin ~upas ~yek>
roads 2 ambruk+siapa ancur ayam bantu+macet bantu+parkir banyak+motor bau+sampah berlubang bisa+bantu bolong+banyak
 depan+sekolah gali gali+kabel gorong+mampet got+depan got+hilang ibu+saya jalan+berlubang kabel+tidak lewat+siang
 maaf+taman masuk motor+jatuh papan parah+anak parkir+di penutup penutup+got reklame+mau rusak+bagaimana saya+mampet
 siang siapa+yang tanah+lewat tiap tidak+tutup tidur+sekarang tolong+bantu truk+tanah ~alia ~ambl ~anji ~apny ~aren
 ~asuk ~ayam ~enut ~iap> ~iban ~idur ~kare ~kela ~kir> ~lian ~masu ~ming ~mput ~ndar ~nnya ~ong> ~peru ~pnya ~rlub
 ~sian ~tiap ~unan ~yam>
roads -2 @1 @=darurat @=pangan @first=darurat @first=pangan adik alat bawa bayi berapa bisa bpjs buka dmn hari ini
 kursi lagi mau obat pabrik+bangun proyek+bangun roda rusak+depan takut tiang tua warung ~<adi ~<akt ~<bal ~<ber
 ~<bis ~<boc ~<bpj ~<buk ~<dmn ~<ini ~<lag ~<mau ~<nen ~<ngu ~<oba ~<pul ~<rod ~<san ~<tel ~<tua ~<yg> ~adik ~ahu>
 ~akek ~akut ~alat ~ange ~ayi> ~bayi ~bisa ~bpjs ~buka ~bur> ~dik> ~dipu ~dmn> ~ecah ~elah ~enek ~erap ~guru ~hari
 ~hat> ~ini> ~iri> ~isa> ~kake ~keba ~kek> ~ket> ~kont ~lagi ~lama ~lap> ~lon> ~mau> ~mur> ~nene ~ngan ~ntun ~oda>
 ~ontr ~peca ~pera ~pjs> ~rapa ~roda ~sura ~tahu ~taku ~teng ~ter> ~tuk> ~uan> ~uang ~uarg ~uat> ~umur ~ung> ~untu
 ~urat ~ursi ~waru
roads -3 =beast =office =past @=poli_jiwa @=polisi @=santunan @first=poli_jiwa @first=polisi @first=santunan ada
 ambruk+tabrak apa atm atm+rusak bau+gas butuh daftar dari di+kali gas gelandangan gratis izin jam kayu liar+parah
 malam meninggal puskesmas sampai suami tabrak+rumah tetangga tidak+bisa uang yang ~<ada ~<ala ~<apa ~<atm ~<bar
 ~<baw ~<bel ~<bia ~<daf ~<dap ~<dar ~<den ~<dic ~<din ~<dis ~<gas ~<gra ~<ham ~<izi ~<keb ~<kec ~<kel ~<ket ~<kon
 ~<mal ~<nim ~<pem ~<per ~<pun ~<pus ~<ser ~<sua ~<tah ~<tak ~<tem ~<ter ~<tet ~<uan ~<war ~<yan ~abis ~ada> ~afta
 ~agi> ~akan ~aki> ~alam ~alon ~ana> ~angg ~arun ~asar ~atis ~atm> ~ayu> ~bat> ~bawa ~bis> ~bula ~cah> ~daft ~dara
 ~dari ~enin ~erem ~esma ~etan ~ftar ~gas> ~gga> ~grat ~iman ~impa ~istr ~izin ~jam> ~kak> ~kat> ~kayu ~kesm ~ksa>
 ~kul> ~kurs ~lah> ~lam> ~land ~lat> ~ling ~maka ~mala ~mana ~meni ~mpa> ~mpai ~ndan ~nimp ~ning ~nsos ~nya> ~obat
 ~pai> ~pang ~pasa ~pat> ~puku ~pusk ~ran> ~rang ~rati ~rsi> ~rung ~skes ~smas ~stri ~suam ~tera ~teta ~tis> ~tua>
 ~tuna ~uami ~uar> ~uka> ~ukul ~uske ~utuh ~yang ~zin>
roads -4 # =drill =heart =still =tale @=alat_bantu @=ppa @first=alat_bantu @first=dukcapil @first=ppa
 @first=puskesmas anak bapak ibu kerja kk ktp makan mana pak pju saudara tabrak tidur+di urus ~<ana ~<bap ~<bay
 ~<dim ~<gel ~<ibu ~<jam ~<kak ~<kay ~<kk> ~<ktp ~<kur ~<mak ~<men ~<nga ~<nya ~<pak ~<pas ~<pju ~<sau ~<tab ~<tan
 ~<uru ~abra ~ama> ~ami> ~anak ~anda ~apak ~ara> ~ari> ~asi> ~ata> ~auda ~bapa ~brak ~dang ~deng ~dima ~elan ~eng>
 ~enga ~erja ~gela ~ggal ~ibu> ~kelu ~kerj ~ktp> ~luar ~mas> ~nak> ~pju> ~rak> ~rja> ~san> ~saud ~sos> ~tabr ~tar>
 ~tian ~udar ~ulan ~urus
roads -5 @=damkar @=dukcapil @=kerja @=puskesmas @=slrt @first=damkar @first=kerja @first=slrt bangun bangun+rumah
 lampu+jalan lansia orang proyek+parkir rumah+tutup ~<ker ~<lan ~<man ~<ora ~ansi ~eran ~gal> ~gun> ~lans ~ngga
 ~nsia ~oran ~pak> ~sia> ~tang
roads -6 odgj ~<odg ~dgj> ~odgj
roads -7 @=bedah_rumah @first=bedah_rumah pabrik+parkir parkir+liar
school 13 spmb ~<spm ~pmb> ~spmb
school 11 guru ~<gur ~uru>
school 10 ~guru
school 9 =drill paket ppdb spp ~<ppd ~<spp ~aket ~ket> ~pake ~pdb> ~ppdb ~spp>
school 8 anak+saya c kjp kjp+tangerang naik+kelas paket+c paud sd sekolah sma smp tangerang+ada ~<c> ~<kjp ~<pau
 ~<sd> ~<sek ~<sma ~<smp ~aud> ~ekol ~kjp> ~kola ~lah> ~olah ~paud ~seko ~sma> ~smp>
school 7 ada+tidak daftar+sekolah gratis+tidak ijazah kelas naik negeri pindah+sekolah seragam tidak+naik zonasi
 ~<ija ~<nai ~<neg ~<ser ~<zon ~agam ~aik> ~azah ~eger ~elas ~erag ~eri> ~gam> ~geri ~ijaz ~jaza ~las> ~naik ~nege
 ~onas ~raga ~tar> ~zah> ~zona
school 6 beasiswa daftar guru+galak guru+kurang komite komite+paksa kuliah kurang nilai nilai+rapor rapor tangerang
 uang+komite ~<bea ~<daf ~<kul ~<nil ~<rap ~afta ~asi> ~asis ~beas ~daft ~easi ~ftar ~iah> ~ilai ~iswa ~ite> ~kela
 ~komi ~kura ~lai> ~liah ~mite ~nasi ~nila ~omit ~rapo ~sera ~sisw ~swa> ~ulia
school 5 bantu+daftar bantu+guru daftar+kuliah daftar+paud galak gratis jadwal+spmb kapan mahal pindah pungutan
 pungutan+sekolah sekolah+rusak study study+tour tour tour+mahal ~<gra ~<kap ~<mah ~<stu ~<tou ~ahal ~apan ~atis
 ~gala ~gera ~grat ~guta ~hal> ~inda ~kapa ~kuli ~maha ~ndah ~nger ~ngut ~our> ~pind ~rati ~stud ~tis> ~tour ~tudy
 ~udy>
school 4 b biaya+sekolah guru+sering jalan+apa kejar+paket legalisir+ijazah masuk+sma negeri+jalan paket+b paksa
 saya+gratis sekolah+mahal sekolah+slb sering+tidak slb slb+mana sma+negeri spp+anak tahan tidak+masuk ~<b> ~<gal
 ~<kom ~<slb ~ange ~dipa ~dita ~ipak ~itah ~lurn ~paks ~pung ~slb> ~taha ~ungu ~utan
school 3 berkebutuhan berkebutuhan+khusus daftar+smp gedung+sekolah gratis+sd ibu+saya jadwal kejar khusus legalisir
 maaf maaf+daftar masuk mau+masuk paud+syaratnya ppdb+zonasi rusak saya+tahan sd+bagaimana sekolah+untuk
 seragam+gratis smp+negeri spmb+ibu spp+sd uang uang+gedung ~<khu ~<leg ~<pak ~<uan ~aaf> ~adwa ~aksa ~alak ~alis
 ~alur ~asuk ~berk ~dwal ~ebut ~ejar ~erke ~han> ~husu ~isir ~jadw ~jalu ~jar> ~kebu ~keja ~khus ~lega ~maaf ~masu
 ~rkeb ~sir> ~tuha ~uhan ~urny ~usak ~usus ~wal>
school 2 @first=- apa+di beasiswa+prestasi bisa+tidak gedung harus+kemana ijazah+anak ijazah+sekolah kelas+sendiri
 maaf+uang mahal+dari ppdb+anak ppdb+smp prestasi sd+syaratnya sekolah+hilang sering sma+bagaimana syaratnya ~<jad
 ~<kej ~<maa ~<pre ~<rus ~<sya ~ahan ~apor ~atny ~edun ~eran ~esta ~gali ~gedu ~lak> ~por> ~pres ~ratn ~rest ~seri
 ~suk> ~sus> ~uang
school -2 =well @=darurat @first=darurat air alat bawa berhenti berhenti+sekolah bikin bisa bpjs buka dipukul
 gelandangan hari ibu jam kis kursi makan mana masuk+sekolah pakai pkh rt seragam+tidak tidak+bisa tidur
 uang+seragam ya ~<air ~<bak ~<bar ~<baw ~<ben ~<bik ~<bis ~<bpj ~<buk ~<dic ~<dik ~<ibu ~<keb ~<kec ~<kis ~<mam
 ~<mel ~<nge ~<pkh ~<rt> ~<san ~<tel ~<ya> ~akai ~akek ~alam ~alan ~alat ~ama> ~ang> ~anti ~apa> ~berh ~biki ~bil>
 ~bisa ~bpjs ~buka ~dipu ~elah ~emba ~ena> ~eng> ~enti ~erap ~erhe ~ggu> ~hari ~hent ~ibu> ~ihan ~ikin ~ipuk ~isa>
 ~kake ~kar> ~kek> ~kis> ~kont ~kurs ~lam> ~land ~ling ~mur> ~ngka ~nsos ~ntua ~ntun ~ontr ~pai> ~pala ~pasa ~pat>
 ~pjs> ~pkh> ~rak> ~rapa ~rga> ~rhen ~rsi> ~ruk> ~sura ~tidu ~tri> ~tuan ~ual> ~uarg ~urat ~ursi ~yak>
school -3 # =heart =tale @1 @=dukcapil @=poli_jiwa @=santunan @=slrt @first=dukcapil @first=poli_jiwa
 @first=santunan @first=slrt ada ada+biaya bapak bayi bully bully+di butuh dari depan+sekolah dinas ijazah+tahan kk
 ktp lansia mati meninggal odgj pt punya puskesmas saudara sekolah+dinas suami tahan+pt tetangga tidak+punya yang
 ~<ada ~<akt ~<ala ~<bap ~<bel ~<bul ~<but ~<dap ~<dar ~<den ~<dia ~<dib ~<dis ~<gan ~<gel ~<jam ~<kak ~<kam ~<ked
 ~<ken ~<ket ~<kk> ~<kon ~<ktp ~<lan ~<lap ~<mal ~<man ~<mer ~<nya ~<odg ~<pal ~<pas ~<pem ~<pt> ~<pus ~<sau ~<sua
 ~<tem ~<tet ~<war ~<yan ~aan> ~abis ~ada> ~agi> ~aki> ~aman ~ambu ~ami> ~ampa ~anda ~ansi ~anya ~apak ~ara> ~aran
 ~arga ~asan ~asar ~ata> ~atan ~ati> ~auda ~awa> ~ayi> ~bapa ~bat> ~bawa ~bayi ~bera ~bis> ~bula ~bull ~dang ~dari
 ~deng ~dgj> ~dik> ~dina ~dur> ~edin ~elan ~elua ~enge ~enin ~esma ~etan ~gang ~gela ~gga> ~ian> ~idur ~inas ~istr
 ~jam> ~kai> ~kat> ~kedi ~kelu ~kesm ~ktp> ~kul> ~lan> ~lang ~lans ~lat> ~lly> ~mala ~mati ~meni ~mpu> ~nas> ~nasa
 ~ndan ~nggu ~ning ~nsia ~nti> ~nya> ~obat ~odgj ~paka ~peng ~pet> ~puku ~puny ~pusk ~rat> ~rik> ~samp ~sar> ~saud
 ~sia> ~smas ~sos> ~stri ~suam ~teta ~ting ~tor> ~tua> ~tuh> ~tuna ~uami ~uan> ~udar ~ukul ~ully ~unan ~unya ~uske
 ~yang
school -4 =past =still @=alat_bantu @=bedah_rumah @first=alat_bantu @first=bedah_rumah @first=kerja @first=puskesmas
 anak+sekolah depan di+sekolah ke kerja mau minta pak rumah sekolah+tidak tidak+ada tidak+sekolah ~<amb ~<bay ~<ber
 ~<din ~<ke> ~<ker ~<mat ~<mau ~<men ~<nga ~<pen ~<per ~<rum ~<sam ~<ter ~air> ~akan ~ampu ~anga ~angg ~ari> ~dara
 ~depa ~enga ~erja ~gal> ~ggal ~ing> ~ingg ~inta ~kerj ~kin> ~luar ~mah> ~man> ~mas> ~mau> ~mint ~nan> ~nta> ~pak>
 ~rja> ~ruma ~skes ~uka> ~ulan ~umah
school -5 =beast =road =work @=damkar @=kerja @=pangan @=ppa @=puskesmas @first=damkar @first=pangan @first=ppa di
 orang ~<,> ~<dep ~<di> ~<min ~<ora ~epan ~gan> ~kan> ~ngan ~ngga ~oran ~ran> ~san>
school -6 @=polisi @first=polisi
other 12 @1 sim ~sim>
other 11 =beast @first=- imb nib ~<imb ~<nib ~<sim ~imb> ~nib>
other 10 =heart bpn kpu wifi ~<asu ~<kpu ~<wif ~acar ~bpn> ~ifi> ~kpu> ~lon> ~pns> ~wifi
other 9 atm bank cerai haji kpr lapor+spt npwp pak+rt parkir+liar pbb rt spt veteran ~<atm ~<bpn ~<cer ~<haj ~<kpr
 ~<kur ~<npw ~<pbb ~<pul ~<rt> ~<spt ~<vet ~aji> ~ank> ~atm> ~bank ~cera ~haji ~kah> ~kpr> ~npwp ~ota> ~pbb> ~pwp>
 ~rusu ~spt> ~usun ~vete ~wan>
other 8 =drill =work asuh bangun+rumah bpkb damri harga hewan izin kucing lurah nafkah obat+nyamuk ojol pajak paspor
 stnk umkm umkm+dapet ~<bpk ~<hew ~<izi ~<kuc ~<lur ~<naf ~<ojo ~<paj ~<rus ~<stn ~<umk ~alon ~aris ~aspo ~asuh
 ~bpkb ~cing ~damr ~emil ~erai ~ewan ~harg ~hewa ~isik ~izin ~kuci ~lura ~mkm> ~mri> ~ojol ~paja ~pasp ~pemi ~pkb>
 ~psi> ~rai> ~rapa ~rusn ~snya ~spor ~stnk ~suh> ~sura ~tnk> ~ucin ~umkm ~urah ~uran ~usny ~zin>
other 7 asuransi atm+rusak beli+hp bus cpns di+tangerang futsal jodoh jual+motor lurah+minta nikah oss pabrik+parkir
 parkir puisi pupuk rujuk rusun sewa surat+waris tidak+sampai tutup+jalan umroh umroh+tipu walikota zakat ~<buk
 ~<cpn ~<fut ~<gal ~<jod ~<mas ~<nik ~<oss ~<pui ~<pup ~<sam ~<sew ~<tar ~<tuk ~<wal ~<zak ~afka ~ajak ~akat ~alik
 ~amri ~ara> ~arki ~asur ~bus> ~cpns ~ewa> ~fkah ~futs ~ikah ~ikot ~jak> ~jodo ~jol> ~juk> ~kat> ~lik> ~liko ~mroh
 ~nafk ~nika ~nsi> ~odoh ~oss> ~park ~puis ~rans ~risa ~rkir ~roh> ~sal> ~sewa ~sun> ~tsal ~tuka ~uisi ~umro ~upuk
 ~utsa ~wali ~zaka
other 6 adopsi bandara bangun berapa berisik bikin+baru bisa+tidak daftar+polisi dapet+bantu di+kua donasi film
 hak+asuh hotel ibu+saya iuran jadwal jual+rumah kontrakan kua kuota+habis kurir masjid nyamuk paket+tidak pemilu
 penelitian pinjam presiden pulang rumah+tutup salon sekolah+dinas siapa+presiden sim+mati skripsi taspen tayo tni
 untuk+saya wisata ~<ado ~<ber ~<bus ~<dam ~<fil ~<hot ~<iur ~<jad ~<ked ~<kua ~<nip ~<tas ~<tay ~<tel ~<tni ~<umr
 ~<wis ~adop ~aoke ~arao ~asji ~aspe ~ayo> ~band ~bera ~beri ~dona ~dops ~edin ~elit ~enel ~erap ~eris ~esid ~film
 ~gun> ~hote ~ilm> ~ilu> ~inja ~inya ~ipsi ~isan ~isat ~isi> ~itia ~iura ~jid> ~kedi ~kir> ~krip ~kua> ~liha ~liti
 ~masj ~milu ~nasa ~ndar ~neli ~ngke ~njam ~nyam ~opsi ~otel ~pen> ~perp ~pupu ~raka ~raok ~rips ~rir> ~risi ~salo
 ~sata ~side ~sik> ~sjid ~spen ~tasp ~tayo ~tel> ~tni> ~urir ~utan ~wal> ~wari ~wisa ~yamu
other 5 akta+cerai ambulans+mayat anjing+liar arab arisan asuransi+tidak bantu+apa bantu+hukum bayar+majikan beli
 bengkel bikin+sim cari+kontrakan cuaca cuaca+hari daftar dari+kemarin dengan+dia di+arab dipukul+di gaji gaji+tki
 galon hak harga+beras hari+ini hp hukum indihome jam+berapa jual karaoke kas kembali+nama kereta kerja+dengan
 kontrakan+yang kredit+macet kuota kurban laundry liar lomba luar+negeri mahal mantan+suami mau+jadi modal
 modal+untuk nafkah+anak nikah+di pacar pajak+mobil pasang+wifi pelihara pelihara+ayam pengadilan pensiun proyek
 proyek+parkir pulsa rt+galak rumah+subsidi sampai stnk+mati subsidi taiwan+gaji tanah tarik+tunai telat tiket
 tki+tidak tkw+dipukul tps+kemana tukar tukar+uang uang+kas undang+rapat utang vaksin+hewan vaksin+kucing warung
 wifi+mati yang+murah ~<ara ~<ari ~<cua ~<daf ~<don ~<gaj ~<hak ~<hp> ~<huk ~<jen ~<jua ~<kon ~<kuo ~<lau ~<lom
 ~<med ~<mod ~<pac ~<pel ~<pro ~<ret ~<ser ~<sub ~<uta ~adil ~adwa ~afta ~ahal ~aian ~ajin ~ama> ~anah ~angu ~arab
 ~aund ~bara ~beli ~bsid ~buku ~cuac ~daft ~dal> ~den> ~diho ~dima ~doh> ~dry> ~dwal ~edia ~eli> ~elih ~enaz ~eran
 ~eret ~erti ~eta> ~ftar ~gadi ~gaji ~galo ~gkel ~hak> ~hal> ~hara ~home ~huku ~idi> ~ihar ~ihom ~ikat ~iket ~iun>
 ~jadw ~jat> ~jena ~jiny ~kara ~kel> ~kere ~ket> ~kota ~kum> ~kuot ~kurb ~kuri ~laun ~liar ~lomb ~lsa> ~mba> ~medi
 ~moda ~mpai ~nah> ~naza ~ndih ~ndry ~nsiu ~ntra ~ntua ~odal ~omba ~onas ~oyek ~paca ~peli ~pens ~pinj ~por> ~proy
 ~puk> ~pula ~puls ~rab> ~resi ~roye ~sert ~sidi ~siun ~subs ~tana ~tang ~tar> ~tari ~tela ~tern ~tike ~trak ~uaca
 ~ubsi ~ukar ~uku> ~ukum ~ulsa ~undr ~uota ~urba ~waru ~yek>
other 4 ac atm+tertelan ayam+bau bantu+modal bantu+ternak barang baru+syaratnya bayar bi bi+checking biaya
 bikin+paspor bola bpkb+leasing bri buang+limbah buka butuh+data checking daftar+merek dapet data+dinsos di+saudi
 dia dinas donasi+pakai gaji+tahan gedung gempa+rumah gereja hukum+di imb+rumah internet+lemot izin+keramaian
 izin+usaha jadi kartu+nikah kasih+nafkah kelurahan+lama kemana kena+razia kenapa+bisa klub klub+bola konser kredit
 kucing+saya kur kur+bri lapor+rt lemot liar+parah luar malaysia+kena mantan masak mau+donasi mau+skripsi merek
 minta+hak mudik+gratis nama+motor ojk online pajak+motor paspor+hilang pelayanan+kelurahan perpanjang perpustakaan
 pilkada rapat resep+masak rt+bagaimana rt+nakal rumah+kenapa samsat samsat+keliling saudi saudi+tidak saya+sakit
 saya+tkw sertifikat sertifikat+tanah service service+hp sim+c skripsi+butuh slik slik+ojk sumbang taman+biaya
 tangerang tarik telepon+walikota ternak tes+sim tidak+bayar tidak+cair tidak+kasih tkw tkw+di tps+mahal tukang
 tukang+ac tukang+pijat undang urus usaha vaksin wakaf ~<ac> ~<bi> ~<bri ~<bum ~<che ~<dim ~<ema ~<ged ~<ind ~<kar
 ~<klu ~<kre ~<lia ~<lua ~<ojk ~<onl ~<pem ~<pre ~<skr ~<sli ~<sum ~<tik ~<tkw ~<uru ~<usa ~<vak ~<wak ~<war ~aca>
 ~agan ~aha> ~akaa ~akaf ~ame> ~amsa ~apa> ~apet ~arga ~arik ~arun ~audi ~ayar ~bang ~baya ~biay ~bri> ~buka ~bumi
 ~car> ~cara ~chec ~ckin ~dape ~dia> ~dila ~dit> ~dung ~ecki ~edit ~edun ~eja> ~emot ~enga ~engk ~ensi ~erej ~erek
 ~erpa ~erpu ~fika ~gala ~gedu ~gere ~heck ~iar> ~iaya ~ice> ~iden ~ifik ~ilan ~ilka ~indi ~ine> ~jadi ~jam> ~jual
 ~kaan ~kada ~kaf> ~kaia ~kas> ~klub ~kont ~kred ~ksin ~kur> ~lat> ~lemo ~line ~lkad ~lub> ~mant ~mili ~mot> ~msat
 ~ngad ~nipu ~nlin ~nont ~nser ~ntan ~nton ~ojk> ~oke> ~ome> ~onli ~onto ~ontr ~pene ~pilk ~pres ~pust ~redi ~reja
 ~reta ~rga> ~rpan ~rpus ~rtif ~rvic ~saka ~sams ~san> ~sat> ~ser> ~siks ~skri ~slik ~stak ~sumb ~taka ~tan> ~teri
 ~tifi ~tkw> ~ton> ~tuan ~ual> ~umba ~umi> ~unda ~usah ~usta ~vaks ~vice ~waka ~yar>
other 3 @=darurat @first=darurat a acara acara+apa ada+acara adik+saya adopsi+anak alun alun+buka anjing apa+minggu
 apa+untuk arab+dari asuh+anak ayam ayam+lansia bantu+harga bantu+umkm bapak+ibu barang+tidak bayar+pbb
 beras+syaratnya bikin bikin+nib bisa+pulang buang buka+jam buka+kapan bus+mana cara+jadi cctv cctv+lalu daftar+haji
 dengan di+dinsos di+malaysia di+taiwan dinsos+penelitian dokter+hewan gagal+pulang gonggong gonggong+terus gratis
 gratis+anak gratis+daftar gratis+siapa hajat harga+emas hilang+bagaimana hilang+mana iklan internet istri istri+tkw
 iuran+bagaimana izin+reklame jadi+orang jadi+pns jadi+relawan jadwal+bus jasa jasa+raharja karaoke+malam keliling
 kemarin kenapa kontrakan+murah kucing+gratis lalu lalu+lintas lama lansia+masuk lapangan lapangan+futsal
 lapor+barang leasing limbah lintas maaf maaf+bantu maaf+vaksin magang+di main+film majikan makasih malaysia
 masuk+tolong mati mau+pinjam mayat minggu+ini motor mudik murah nakal nikah+hilang nomor+telepon online+retur
 pabrik pajak+hp paket pelayanan pengacara pengacara+gratis pengadilan+agama pinjam+ambulans pinjam+uang pmi
 pmi+gagal pns polisi raharja razia relawan resep retur rujuk+suami rumah+saya rusun+untuk sertipikat sesuai
 sesuai+iklan sewa+tenda sim+a sim+tinggal skck skck+hilang soal soal+pajak stadion steril steril+kucing suami+istri
 suami+tidak tahan taiwan taman tanya+soal tenda tetangga tetangga+parkir tidak+sesuai tinggal+zaman tni+buka
 tni+daftar toko+online tps travel travel+umroh tua+asuh tunai untuk+dagang untuk+warga waris warisan warung+parkir
 zaman zaman+mau ~<a> ~<aca ~<alu ~<anj ~<bal ~<ban ~<bia ~<bik ~<cct ~<ger ~<gon ~<ikl ~<ist ~<jas ~<kla ~<lal
 ~<lea ~<lim ~<maa ~<mah ~<maj ~<man ~<may ~<mot ~<mud ~<mur ~<nak ~<non ~<nut ~<nya ~<pab ~<par ~<pmi ~<pns ~<raz
 ~<rel ~<ruj ~<sal ~<sho ~<skc ~<soa ~<sta ~<tai ~<tet ~<tps ~<und ~<zam ~aaf> ~abri ~adi> ~adio ~ahar ~aiwa ~ajat
 ~ajik ~akal ~akan ~akas ~aket ~aksi ~alay ~alun ~amuk ~ang> ~arja ~asin ~ati> ~atis ~avel ~ayam ~ayat ~aysi ~azah
 ~azia ~beng ~biki ~brik ~cctv ~ctv> ~dara ~dik> ~dina ~dion ~elat ~elaw ~elil ~elko ~emar ~enap ~eril ~erne ~esep
 ~esua ~etan ~eter ~etur ~gaca ~gga> ~ggon ~gong ~grat ~haja ~harj ~ibay ~ikla ~iman ~iwan ~jasa ~jika ~jing ~kal>
 ~kang ~kck> ~king ~klai ~klan ~kos> ~laim ~lalu ~lan> ~lawa ~laya ~lays ~leas ~lili ~limb ~lint ~lkom ~lun> ~maaf
 ~maji ~mana ~mari ~masa ~mati ~maya ~mere ~moto ~mudi ~muk> ~mura ~nai> ~naka ~nas> ~nasi ~ngac ~nggo ~ngun ~ngur
 ~njin ~ntas ~nyar ~oal> ~ola> ~olis ~otor ~pabr ~pai> ~panj ~pika ~pmi> ~rah> ~raha ~rati ~rave ~razi ~rban ~rek>
 ~rela ~rese ~retu ~rik> ~ril> ~ris> ~rtip ~ruju ~rung ~saha ~sama ~samp ~serv ~sesu ~skck ~soal ~stad ~suai ~tadi
 ~taha ~taiw ~telk ~tend ~teta ~tipi ~tps> ~trav ~tri> ~uai> ~uang ~udi> ~udik ~ujuk ~unai ~urus ~vel> ~yam> ~yana
 ~yari ~yat> ~ysia ~zah> ~zama ~zia>
other 2 =ask =office akta anak+masuk anak+saya ayam+anak bank+takut bantu+asuransi bantu+bank bantu+sim bantu+stnk
 bantu+vaksin bioskop bpkb+online buku buku+nikah cair+karunya cerai+bagaimana cerai+pak cipondoh+masuk dagang
 dari+luar deportasi di+luar dinas+anak emas gempa gereja+mana gratis+ada harga+cabe hilang+di izin+tutup
 jalan+hajat judes kakak+kerja karaokean kelurahan+judes klaim kpu+bisa lewat+pengadilan maaf+akta maaf+beli
 maaf+pajak maaf+steril magang main mana masuk+banget masuk+bayar mati+ada mati+malam mau mau+ganti mau+pisah
 mau+sumbang minggu modal+usaha motor+telat nafkah+lansia negeri negeri+deportasi negeri+tidak online+syaratnya
 oss+bagaimana pabrik+bangun pbb+bikin pegawai pegawai+kelurahan pijat pilkada+kemana pisah+dengan proposal
 proposal+sponsor proyek+bangun pulang+dari rapat+ibu rusak+tolong rusunawa rusunawa+daftar saudara+tkw sewa+gedung
 sinyal sinyal+telkomsel situ situ+cipondoh sponsor sumbang+baju telkomsel tetangga+bangun tidak+gaji tiket+bioskop
 tki+di tutup veteran+di waris+bisa warung+pelihara ~<aya ~<bay ~<bio ~<gam ~<gra ~<kas ~<mag ~<mai ~<mau ~<nan
 ~<neg ~<pen ~<pij ~<rah ~<sau ~<spo ~<ste ~<ten ~<tut ~aim> ~akta ~aman ~ana> ~ange ~apah ~asak ~awai ~bios ~buan
 ~daga ~des> ~disi ~ean> ~easi ~egaw ~epor ~erna ~ervi ~gemp ~ian> ~igaj ~ijat ~iksa ~ilin ~inas ~inte ~ion> ~iosk
 ~ipik ~jude ~kean ~koms ~kop> ~kta> ~lak> ~lapa ~lisi ~maga ~main ~mau> ~msel ~nany ~napa ~nawa ~nege ~net> ~nsor
 ~nutu ~nyum ~okea ~omse ~ongg ~onse ~onso ~orta ~osal ~osko ~pija ~pons ~port ~posa ~prop ~rnak ~rnet ~rtas ~sah>
 ~saud ~sel> ~sep> ~siny ~situ ~skop ~sor> ~spon ~tama ~tur> ~tutu ~udes ~unaw ~wai> ~yumb
other -2 @=ugd_malam @first=ugd_malam ada+yang aja ayam+bangkai bangkai bantu+untuk baterai baterai+bagaimana
 bau+tpa bawa bayar+pabrik beli+beras berobat biaya+tahlil biduran bikin+skck biru bisa+bantu bisa+bayar budek catin
 cimol congek cv dapat dari di+hotel dinafkahi duka fobia fogging+kemana gas gelandangan gigit guru+kurang
 halal+umkm hamil harus+kemana hrd ibu+kena jht kafan kaki kali kb+jam keluar kia kontrakan+usir kuliah laporan
 lelayu luka mahal+minta masih mau+laporan merah minta+bantu mobil+parkir nikah+catin nilai nilai+rapor nomor papan
 parkir+tutup pdam posbindu posbindu+jadwal pt rapor rawa rawa+kucing roda rt+pilih rtlh sariawan saya saya+butuh
 saya+mau sd skck+syaratnya skrining sodomi sudah surat+tahu surat+untuk tabrak tahlil tertelan+baterai
 tetangga+jual tiap tidak+dinafkahi tidak+online tki+resmi tki+syaratnya tolong+saya tpa tpa+rawa tutup+gang
 uang+lelayu untuk+bayar untuk+nikah usg+murah usir warna yatim ~<.> ~<asa ~<ate ~<bid ~<boc ~<bud ~<but ~<cac ~<cim
 ~<con ~<cv> ~<dan ~<dek ~<dep ~<dig ~<diu ~<fob ~<gas ~<gaw ~<ges ~<hel ~<hrd ~<jht ~<kaf ~<kia ~<kom ~<kun ~<lap
 ~<lar ~<lel ~<luk ~<met ~<min ~<mir ~<mus ~<nil ~<nom ~<pda ~<pt> ~<rab ~<raw ~<ren ~<rod ~<rtl ~<sab ~<saj ~<sar
 ~<say ~<sd> ~<seb ~<sem ~<sep ~<sip ~<spi ~<stu ~<sud ~<tah ~<tak ~<tpa ~<usi ~<yat ~abel ~abra ~abu> ~ack> ~afan
 ~ahi> ~ahir ~ajam ~amar ~ambe ~amel ~amil ~anca ~andu ~apak ~aren ~aria ~arna ~arya ~atah ~atim ~atin ~bate ~bela
 ~bero ~bia> ~bidu ~bind ~biru ~bobo ~brak ~bude ~bula ~butu ~cati ~cimo ~cong ~curi ~dame ~dapa ~dari ~dek> ~dibu
 ~dice ~dicu ~dius ~domi ~dura ~egan ~elen ~ena> ~enan ~ener ~enti ~epti ~erla ~ermi ~fan> ~fobi ~gek> ~gkai ~hami
 ~hlil ~hrd> ~iah> ~iap> ~iawa ~igit ~ilai ~imol ~inaf ~indu ~inin ~ipak ~ipil ~irin ~ita> ~itan ~itip ~iusi ~jht>
 ~kafa ~kai> ~kaki ~kary ~kela ~kepa ~kia> ~kin> ~knya ~kors ~krin ~kut> ~lai> ~land ~lant ~lar> ~layu ~lela ~len>
 ~liah ~lika ~lil> ~lnya ~luka ~mali ~masi ~mata ~mela ~mete ~mil> ~mol> ~mor> ~mpah ~mpan ~mpas ~mput ~ndah ~ngek
 ~ngko ~nila ~nomo ~nump ~nyer ~obat ~obia ~obol ~oda> ~odom ~omor ~onge ~orny ~orsi ~osbi ~para ~pata ~pdam ~peri
 ~pil> ~pora ~posb ~puan ~ramb ~rapi ~rapo ~rasa ~rawa ~ret> ~riaw ~rini ~rja> ~rna> ~roba ~roda ~rtlh ~sabu ~saja
 ~sant ~sari ~saya ~sbin ~sek> ~semp ~sen> ~sera ~sipi ~sodo ~suda ~tabr ~tahl ~tiap ~tila ~tim> ~ting ~tlh> ~tpa>
 ~tuna ~udah ~udek ~ukan ~uli> ~ulia ~umpa ~unti ~uri> ~usir ~utuh ~warn ~wat> ~yati
other -3 2+bulan ahli ahli+waris alat ambulans+gratis bagaimana+ya bangun+ulang bayar+tidak bcg belum bpkb+motor
 bulan bulan+tidak cari+bantu daftar+kuliah daging daging+anjing darah dari+dinsos data+tidak debu debu+proyek depan
 di+bandara dpt fakir flu fogging gaji+saya golok harus+bagaimana hpv jadi+art jadwal+spmb jalan kecil kecil+dari
 kena+tipu kerja+di kursi lampu maag macet+parah meninggal motor+hilang motor+raib neror pagi parkir+paksa
 pasar+murah pasien polio polusi polusi+debu raib resmi rujukan saya+2 tahu takut+keramaian tangan tidak+ada
 tidak+bisa tidak+kembali tkw+syaratnya tuna tupai ulang+rumah umur usaha+kecil warga ~<ahl ~<aja ~<baw ~<bcg ~<bir
 ~<bor ~<bul ~<cam ~<cek ~<cur ~<deb ~<dir ~<dis ~<dpt ~<duk ~<fak ~<flu ~<fog ~<gol ~<ham ~<hid ~<hpv ~<kab ~<kak
 ~<kan ~<kay ~<kej ~<kor ~<kot ~<kul ~<mes ~<ner ~<nye ~<pad ~<pal ~<pol ~<pun ~<rai ~<ram ~<san ~<sek ~<sia ~<sos
 ~<tab ~<tia ~<tup ~<umu ~aag> ~ada> ~agin ~aib> ~aja> ~ake> ~akir ~ala> ~alam ~alat ~alin ~alsu ~amba ~ambr ~ambu
 ~api> ~ari> ~asie ~ater ~atih ~awa> ~bat> ~bcg> ~beda ~bel> ~belu ~berl ~bora ~bung ~camp ~cek> ~cil> ~dagi ~dan>
 ~debu ~depa ~dike ~dipa ~dpt> ~duka ~dur> ~ebu> ~ecil ~elah ~elan ~elum ~embu ~era> ~erah ~erob ~eror ~esek ~esmi
 ~faki ~flu> ~fogg ~gas> ~gese ~ggin ~git> ~golo ~hli> ~hpv> ~ihan ~ingg ~ini> ~jamu ~juka ~kahi ~kali ~kalo ~kama
 ~keba ~keci ~kelu ~ker> ~kosa ~ksa> ~kuti ~lahi ~lam> ~lamp ~lans ~lapo ~lati ~lek> ~ling ~lio> ~lok> ~lum> ~maag
 ~maka ~maks ~mas> ~meni ~mera ~nang ~ndu> ~nero ~ngga ~nsos ~ntit ~ntun ~nyak ~oggi ~olio ~olok ~olus ~ongk ~osan
 ~pada ~pagi ~pak> ~pals ~pema ~pera ~perm ~peru ~ping ~polu ~pung ~raib ~rang ~ras> ~resm ~ror> ~rsi> ~sia> ~sien
 ~sini ~sir> ~sma> ~smi> ~sul> ~tah> ~tahu ~tarn ~teng ~tik> ~tong ~tuh> ~tupa ~uarg ~uka> ~umr> ~upai ~ursi ~util
 ~warg
other -4 =still @first=poli_jiwa art ayam+mati bakar bantu+saya bau bayar+kontrakan bayi bpjs daftar+paud gaji+suami
 gang guru halal harus jadi+wni kalong lansia listrik mati+jual pas pasar paud pilih pilih+kasih puskesmas rt+minta
 sertifikat+halal spmb taman+rusak tanpa thr tidur tukang+parkir ulang usg wni ~<ala ~<amb ~<art ~<bau ~<bed ~<bpj
 ~<cat ~<dit ~<gel ~<gig ~<gur ~<ila ~<jal ~<jam ~<kam ~<keb ~<kel ~<ket ~<lan ~<lis ~<mak ~<pag ~<pak ~<pau ~<pos
 ~<pus ~<spm ~<thr ~<usg ~<wni ~aki> ~alal ~angk ~anpa ~anya ~apor ~arny ~art> ~aud> ~ayi> ~ayu> ~baka ~bau> ~bawa
 ~bayi ~bpjs ~dam> ~diti ~enge ~enin ~epan ~eras ~erin ~esma ~gal> ~gela ~ggal ~gigi ~hala ~haru ~hat> ~ien> ~iru>
 ~jala ~kera ~kesm ~kurs ~lah> ~lal> ~list ~lusi ~mpu> ~nggi ~npa> ~nsia ~ntar ~pan> ~pasa ~paud ~penu ~pili ~pjs>
 ~pmb> ~pusk ~rak> ~ran> ~ruk> ~skes ~smas ~spmb ~tanp ~thr> ~tidu ~tiha ~til> ~tin> ~trik ~umur ~unya ~uru> ~usg>
 ~uske ~wni>
other -5 =well @=damkar @=poli_jiwa @=santunan @=slrt @=trc @first=damkar @first=puskesmas @first=santunan
 @first=slrt @first=trc ada di kb kerja lapor+kemana makan odgj orang paket+c paksa sembarangan+di tipu+travel ya
 yang ~<ada ~<bak ~<dar ~<di> ~<dib ~<dik ~<dip ~<gan ~<kb> ~<kec ~<ker ~<men ~<nga ~<nge ~<odg ~<ora ~<pan ~<ula
 ~<ya> ~<yan ~agi> ~ahu> ~akar ~aksa ~arus ~asar ~atia ~bur> ~dah> ~dgj> ~elua ~emat ~eng> ~gang ~ging ~idur ~kan>
 ~kerj ~kuli ~mur> ~nan> ~ngka ~ning ~odgj ~paks ~pasi ~ring ~sar> ~sos> ~unan
other -6 @=alat_bantu @=dukcapil @=ppa @=puskesmas @first=alat_bantu @first=dukcapil @first=ppa ~<,> ~<dic ~<hal
 ~<per ~ahli ~air> ~ampu ~arah ~diju ~erja ~ijua ~oran ~yang
other -7 @=bedah_rumah @=pangan @first=bedah_rumah @first=kerja @first=pangan air ke ~<air ~<dij ~<kal ~<ke> ~nya>
 ~pas> ~rnya
other -8 =road @=kerja kk ktp tps+liar ~<kk> ~<ktp ~ktp>
other -9 #
ours 18 saya+mau
ours 15 butuh+bantu tolong+saya
ours 14 bantu+saya
ours 12 mau+laporan mau+mati ~<sos
ours 11 saya+odgj tolong+pak
ours 10 ada+yang
ours 9 ada+orang istri+saya laporan meninggal+tidak ~pora
ours 8 bapak+tua butuh+ambulans cepat dibuang kakak+saya mayat pak pak+tolong saya+butuh saya+sering ~<cep ~<may
 ~anny ~ayat ~cepa ~ibua ~ikun ~maya ~yat>
ours 7 bakar+suami bayi+dibuang di+tiang dia golok+di odgj orang+meninggal pak+bantu pak+bisa pulang+kampung
 sering+halusinasi tetangga+bakar waras ~<odg ~<yg> ~aku> ~aras ~buan ~dgj> ~dia> ~dibu ~dong ~gamu ~kos> ~mann
 ~nakn ~nnya ~odgj ~wara
ours 6 adik+saya amuk anak+jalanan bayi bisa+pulang bocah bocah+ngelem darah dari+kursi dari+rumah di+depan
 di+emperan di+trotoar emperan ganggu+jiwa gelandangan jalanan kami keluarganya ketemu+di linglung+di maaf+mau
 makan+sampah manusia mau+melahirkan ngelem nyasar odgj+amuk odgj+makan ongkos orang+odgj orang+terlantar pak+saya
 pasung pemakaman pikun pulang segera sekarang+di suami+tolong terlantar tidak+urus tidak+waras tidur+di yang+kubur
 ~<aku ~<amu ~<clu ~<emp ~<gel ~<hal ~<moh ~<ong ~<pak ~<pik ~<pul ~<seg ~akam ~amuk ~anda ~angn ~anus ~asar ~asun
 ~ayi> ~bayi ~boca ~clur ~dica ~diku ~elan ~emis ~empe ~epat ~erda ~erge ~erla ~esin ~gany ~gele ~gemi ~ggua ~gkos
 ~guan ~help ~icar ~iria ~kami ~kun> ~lana ~land ~lant ~luri ~manu ~mis> ~moho ~mper ~mpun ~muk> ~ndan ~ngam ~ngem
 ~ntar ~nusi ~nyas ~ocah ~oran ~pak> ~pasu ~pere ~piku ~pula ~punk ~rdar ~remp ~rgan ~rgel ~rian ~rlan ~sege ~sung
 ~terl ~uarg ~unk> ~urit ~usia ~yasa
ours 5 =heart ada+anak ada+lansia ada+saudara anak+dipukul anak+kecil balita bantu+ke bawa bayi+ketemu berobat+tidak
 cari depan di+halte di+kolong di+lampu di+masjid di+pasar di+perempatan di+pinggir di+rs di+stasiun di+terminal
 dijemput dipukul+majikannya ditaro ditinggal+di evakuasi ganggu gelandangan+di gerobak golok+tolong halte
 halusinasi+minta hari+tetangga ini itu jaya kata ketemu kolong korban kotor lampu+merah lansia+jatuh laporan+harus
 lihat majikannya manusia+silver mau+lapor mau+pulang meninggal+di minta+bantu odgj+bawa odgj+lari orang
 orang+lumpuh pak+ada pasar perempatan perempuan pinggir pingsan psikiater+gratis pulang+ke rs rumah+singgah
 sekap+di sendiri+tidak silver singgah stasiun tadi tampung tapi temen+saya tempat+tinggal tergeletak terlantar+di
 terminal tetangga+denger tiang+listrik tiap+hari tidak+punya tidak+tahu tidur tolong+ada tolong+segera yang+kena
 ~<bal ~<baw ~<dal ~<dep ~<dik ~<diu ~<eva ~<gep ~<ger ~<gil ~<hel ~<ini ~<itu ~<jay ~<jl> ~<kat ~<keu ~<lih ~<nod
 ~<ora ~<org ~<pas ~<put ~<rs> ~<sat ~<seb ~<sta ~<tad ~<tam ~<tap ~ahny ~akny ~akua ~alit ~alte ~aman ~anta ~apar
 ~aro> ~asiu ~assa ~atan ~atu> ~awa> ~bali ~berd ~biar ~buny ~cah> ~cari ~cok> ~dala ~dale ~dang ~dann ~depa ~dije
 ~dur> ~ebat ~elem ~elet ~elp> ~elua ~empa ~empu ~emu> ~emuk ~epan ~erem ~ermi ~etem ~evak ~gela ~gepe ~gero ~ggah
 ~ggir ~gin> ~gir> ~gnya ~gsan ~halt ~hnya ~iat> ~ibak ~ibun ~idur ~ihat ~ijem ~ila> ~ilve ~inal ~ipas ~itar ~item
 ~itu> ~iun> ~jang ~jaya ~jemp ~jid> ~kann ~kata ~kelu ~keur ~knya ~korb ~koto ~kuas ~leta ~liat ~liha ~lita ~lte>
 ~luar ~lver ~mat> ~mina ~mpat ~mpua ~muka ~nal> ~ngny ~ngsa ~nodo ~obak ~orba ~pasa ~pat> ~pema ~peng ~puan ~put>
 ~ras> ~rban ~rmin ~sada ~sar> ~silv ~siun ~sjid ~stas ~tadi ~tapi ~tar> ~taro ~tau> ~temu ~terg ~term ~tidu ~vaku
 ~ver> ~yawa
ours 4 3+hari =still ada ada+bapak ada+ibu ada+odgj amuk+di anak+anak anak+perempuan arah bagaimana+ini bantu+cepat
 bantu+orang banyak+darah bapak+tiap barang+di batu bawa+golok bawa+karung begal+orang berhenti+darah bisa+tampung
 cari+ibu cuma dalam depan+rumah depan+sekolah depan+toko di di+dalam di+gerobak di+kandang di+pos di+taman dibiarin
 dibuang+di diri+naik ditaro+di ditinggal dompet+hilang duduk duduk+di gelandangan+paksa gelandangan+tidur
 habis+ongkos hilang+tidak ibu+bawa ibu+meninggal identitas ini+ada jalan+pulang jalan+sendiri jatuh+dari kara
 karung karyawan ke+atap kecil kejang kena+bacok kerja+tabrak kolong+jembatan kontrakan+ancam kumat kunci+di laki
 lansia lansia+nyasar lansia+pikun lapar lapar+di lapor+gelandangan lapor+pak lempar lempar+batu lihat+lansia
 luka+parah lumpuh+ngesot mall masih+bisa masjid massa mayat+di mesin minta+ongkos minum+racun muntah+abis naik+ke
 napas ngesot+minta ngomong nya nyasar+di odgj+lempar orang+tidak pembantu pembantu+dipukul perempuan+perkosa
 perkosa+paman perlu+bantu pernah+berobat pinggir+jalan pinggir+kali poris pos pos+ronda pos+satpam putus racun
 racun+tikus raya roda+di ronda ruko rumahnya rw sabu+amuk sadar satpam saudara+saya saya+kejang saya+kumat
 saya+kunci saya+lihat saya+perlu saya+takut sebatang sebatang+kara sebelah sebelah+sekap sekap sendiri+di setrum+di
 singgah+masih sudah+tidak tabrak+mesin tahun taman tangan+kerja tapi+tidak tawuran+bawa telanjang tempat
 terlantar+anak tetangga tetangga+sekap tiang tinggal tol tolong+cepat tolong+dijemput tolong+evakuasi trotoar tua
 tuna tuna+wicara urus+pemakaman wicara wicara+nyasar yang yang+di yang+hilang yang+kemarin ~<ada ~<bad ~<boc ~<cum
 ~<di> ~<dij ~<dir ~<dit ~<dpn ~<dud ~<eda ~<ide ~<ind ~<jat ~<jem ~<kak ~<kam ~<kec ~<keh ~<kel ~<kes ~<kol ~<kor
 ~<kum ~<lak ~<lan ~<lem ~<lon ~<mul ~<mun ~<nap ~<nem ~<nen ~<nge ~<ngo ~<nya ~<pem ~<pos ~<pun ~<rac ~<ron ~<ruk
 ~<rw> ~<sad ~<sil ~<tau ~<tet ~<tia ~<tro ~<tua ~<wic ~<won ~<yan ~acok ~acun ~ada> ~adan ~adar ~ah2> ~ahun ~ak2>
 ~akek ~akin ~ali> ~alik ~all> ~amen ~anga ~ansi ~apas ~arya ~asji ~atpa ~awan ~baco ~bata ~bawa ~bila ~bu2> ~cat>
 ~cil> ~cope ~cuma ~cun> ~dar> ~daru ~dent ~dira ~dise ~disi ~dite ~dpn> ~dudu ~duk> ~ebel ~ecil ~eger ~ejan ~ekap
 ~elap ~elia ~emba ~emul ~enek ~enti ~epen ~era> ~esas ~etak ~etan ~euru ~gah> ~gila ~gomo ~hat> ~hun> ~iari ~ibia
 ~ibu2 ~iden ~imar ~ingi ~ings ~inya ~isek ~ita> ~itin ~kake ~kamp ~kap> ~kary ~keci ~keha ~kek> ~kesa ~kete ~kiny
 ~kolo ~kuma ~kuru ~laki ~lans ~lapa ~lasa ~lik> ~lonc ~mahn ~maks ~mall ~masj ~mass ~mbal ~men> ~mesi ~mpan ~mput
 ~mulu ~namp ~ncat ~nek> ~nemu ~nene ~ngel ~ngin ~ngom ~nsia ~ntit ~nya> ~nyar ~oar> ~odon ~onca ~onda ~ongi ~ongk
 ~opet ~oris ~otoa ~pam> ~pan> ~pemu ~perl ~ping ~pori ~pos> ~pung ~putu ~racu ~ria> ~riny ~ris> ~rit> ~rond ~roto
 ~ruko ~ryaw ~sasa ~satp ~sebe ~sela ~sia> ~siks ~ssa> ~tah2 ~tahu ~tany ~tasi ~tela ~teme ~temp ~teta ~tita ~toar
 ~tpam ~trot ~tuh> ~uasi ~uduk ~ukan ~uko> ~uli> ~uma> ~umat ~umpa ~upa> ~utar ~utny ~utus ~wica ~yang
ours 3 abis+makan ada+bayi ada+di ada+gelandangan ada+laki anak ancam+bunuh astaga astaga+dia badan bagaimana+ya
 baju bakar+massa banting bantu+ada bapak bapak+saya barat bau+busuk bawa+bayi bawa+kayu bawa+pisau bikin+gubuk
 bisa+dijemput bocor+orang bunuh+diri busuk+dari butuh butuh+tempat cimone dalam+pingsan darah+tidak dari+kontrakan
 dari+pagi darurat darurat+pak dekat dengan+foto dengan+suami depan+kantor depan+ruko di+grup di+kamar di+kontrakan
 di+mall di+tempat di+teras dia+bakar dia+begal dia+tidak dibacok dibacok+geng dikenal dipukul+bapak diri ditusuk
 ditusuk+pak dompet foto+orang gendong geng geng+motor gimbal golok grup gubuk gubuk+di habis+maling hari
 harus+kemana hidup+sendiri hilang+arah hilang+yang ibu ibu+hamil ibu+linglung ibu+tua identitas+di jalan+raya jatuh
 jembatan jiwa kakak kali kami+tidak kampung kampung+uang kandang karyawan+jatuh kata+mau kayanya ke ke+panti
 kecanduan+sabu kemarin+saya kembali ketemu+lansia kontrakan kp kuat+hidup kubur+dmn kurus+banget lagi laki+mabuk
 lansia+bawa lansia+hidup lansia+tidur lapor+ada lebam lupa lupa+jalan maaf+mayat maaf+odgj maaf+orang mabuk+nyender
 mabuk+tergeletak mau+konsul mau+ngomong mau+terjun mayat+tanpa mayat+tidak merah minimarket minum mirip
 mirip+dengan mulut muntah nyasar+tidak nyender nyender+di odgj+telanjang odgj+terlantar ongkos+pulang orang+ganggu
 orang+linglung pakai+alat pakai+baju panti panunggangan pasung+di perempuan+linglung perlu pernah perum pukul+ibu
 pulang+di punya punya+identitas punya+ktp punya+tempat putar rambut+gimbal rasa+sudah rel rs+tidak rumah+dengan
 sakit+tidak sambil satu satu+saudara saudara+sebelah saya saya+cari saya+meninggal saya+pak saya+pingsan saya+sayat
 saya+yang sekap+anak semua sudah+3 tabrak+di tahu+rumahnya tampung+bisa tangis+sendiri tanpa+saudara telanjang+di
 teman+saya temen tempat+sampah teras tergeletak+di teriak terjun tetangga+saya tiap tidak+dikenal tidak+mau
 tidak+napas tidak+sadar tikus timur titip toko trus tua+tidak uang+habis urus+di usir woy woy+ada ya yang+cari
 yang+dibacok yang+tenggelam ~<,> ~<ana ~<ara ~<ast ~<baj ~<bap ~<bat ~<bay ~<bil ~<bre ~<but ~<cew ~<cis ~<dek
 ~<dia ~<dib ~<dic ~<dom ~<gak ~<gg> ~<gol ~<gru ~<ibu ~<jal ~<jaw ~<jiw ~<ke> ~<kej ~<ket ~<kp> ~<lag ~<lap ~<lia
 ~<lup ~<mes ~<mus ~<mut ~<nan ~<nga ~<ngu ~<nit ~<pek ~<per ~<por ~<pri ~<ray ~<skr ~<tem ~<ter ~<tit ~<tun ~<usi
 ~<wan ~<woy ~<ya> ~adut ~agi> ~aju> ~akaa ~akak ~aki> ~anak ~ance ~angg ~anit ~anja ~anka ~anun ~anya ~apak ~apor
 ~arga ~arka ~arke ~arur ~asny ~asta ~ata> ~atuh ~bada ~badu ~baju ~bak> ~bam> ~ban> ~bapa ~bara ~batu ~bela ~berh
 ~buta ~cela ~cem> ~cewe ~dara ~deka ~der> ~dibi ~diri ~dita ~diti ~diur ~dius ~domp ~dut> ~ebam ~ebin ~ecel ~ehab
 ~ek2> ~ekat ~eker ~eluy ~emak ~emen ~emua ~enal ~enaz ~ende ~eng> ~enge ~erju ~erna ~erny ~erob ~erto ~etab ~gak>
 ~game ~gan> ~gend ~geng ~gera ~gga> ~ggal ~gimb ~golo ~grup ~hari ~iak> ~iap> ~iata ~ibac ~ibu> ~icop ~iken ~ikur
 ~ikus ~ilep ~imon ~impa ~imur ~indo ~inim ~inum ~irin ~irip ~isan ~isma ~itas ~itel ~iuru ~iusi ~iwa> ~jala ~jatu
 ~jawa ~jemb ~jena ~jiwa ~jun> ~kaan ~kak> ~kaka ~kama ~kaya ~kebi ~keja ~kemb ~kena ~krg> ~kus> ~lagi ~laka ~lang
 ~lanj ~lapo ~lema ~lok> ~lung ~lupa ~lut> ~luyu ~man> ~mank ~mark ~mbat ~mini ~minu ~miri ~mone ~mong ~mua> ~mula
 ~munt ~mute ~nak> ~nang ~napa ~naza ~nda> ~nder ~ndon ~ng2> ~ngan ~ngga ~nggi ~ngko ~ngur ~nima ~nita ~niti ~njan
 ~nkan ~ntai ~num> ~nyen ~nyut ~oko> ~ola> ~olok ~oma> ~omon ~ompe ~ompo ~one> ~ongg ~org> ~pak2 ~pant ~panu ~par>
 ~pas> ~pata ~peke ~pern ~pert ~pria ~puny ~rang ~raya ~rel> ~riak ~rip> ~rjun ~rket ~rlu> ~rnah ~roba ~rup> ~rura
 ~san> ~sari ~satu ~seba ~semu ~siha ~sin> ~sina ~sing ~sir> ~skrg ~stag ~taga ~tai> ~tak> ~tama ~tamp ~tan> ~tark
 ~ter> ~tiap ~tiku ~ting ~titi ~toko ~tol> ~trus ~tua> ~tus> ~ulan ~ulun ~ulut ~una> ~ung> ~unya ~usan ~usir ~uter
 ~uyur ~wani ~wism ~woy> ~yany ~yari ~yend ~yura ~yut>
"""
