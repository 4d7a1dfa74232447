"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
water -4 =ask =beast =still =well @1 @=alat_bantu @=bedah_rumah @=kerja @=pangan @=ppa @first=alat_bantu
 @first=bedah_rumah @first=damkar @first=dukcapil @first=kerja @first=pangan @first=ppa @first=puskesmas ada bapak
 di ke kerja lansia mana pak saudara saya ~<ada ~<amb ~<bap ~<di> ~<dim ~<dip ~<dit ~<kak ~<ke> ~<kel ~<lan ~<mal
 ~<mas ~<men ~<pak ~<pen ~<per ~<pin ~<pus ~<sau ~<say ~<sek ~<ter ~<war ~ada> ~akan ~anga ~angg ~ansi ~apa> ~apak
 ~ara> ~aran ~auda ~aya> ~bapa ~dara ~dima ~enga ~erja ~gal> ~ggal ~istr ~kerj ~kin> ~lang ~man> ~mas> ~nan> ~nsia
 ~nya> ~pak> ~pan> ~rik> ~rja> ~saud ~saya ~sia> ~skes ~stri ~tan> ~udar ~uka> ~ulan ~ung> ~yang
water -5 =drill =heart @=damkar @=dukcapil @=polisi @=puskesmas @=slrt @first=polisi @first=slrt anak mau orang ~<,>
 ~<ana ~<man ~<mau ~<ora ~anak ~ang> ~kan> ~lans ~mau> ~nak> ~ngga ~oran ~rang
roads 10 bau tps+liar ~<bau ~bau>
roads 9 =road got polisi+tidur ~<got ~<pol ~got>
roads 8 jalan kali lampu+merah merah+mati rambu rambu+hilang rusak sampah tps trotoar ~<jal ~<rus ~<tps ~<tro ~alan
 ~ali> ~jala ~kali ~lan> ~mpah ~oar> ~otoa ~pah> ~roto ~rusa ~toar ~tps> ~trot ~usak
roads 7 bolong gang liar macet+parah mampet masuk+rumah penuh pohon polisi taman+rusak ~<gan ~<kal ~<lia ~<mam ~<poh
 ~<ram ~<sam ~ampa ~ampe ~aspa ~bolo ~emba ~enuh ~gang ~hon> ~iar> ~liar ~lisi ~mamp ~mbu> ~mpet ~nuh> ~ohon ~olis
 ~pal> ~penu ~poho ~ramb ~ruk> ~sak> ~samp ~spal
roads 6 angkut asap asap+pabrik aspal depan jalan+di lewat mau+ambruk merah pabrik+bau selokan sembarangan taman
 tidak+angkut tpu tpu+penuh ~<ang ~<asa ~<asp ~<bol ~<dep ~<lew ~<sel ~<sem ~<tpu ~<tum ~angk ~asap ~bang ~bara
 ~depa ~dian ~elok ~epan ~erah ~erna ~ewat ~gkut ~iang ~isi> ~lewa ~loka ~luba ~mbar ~mera ~mpun ~ngku ~okan ~pan>
 ~pet> ~poli ~sap> ~selo ~semb ~tama ~tpu> ~tup> ~uban ~umpu ~utup ~wat>
roads 5 air+got ambruk ayam+bau bangunan bau+tpa bener butut debu debu+proyek depan+rumah di+gang di+komplek gorong
 got+masuk hilang jalan+bolong jalan+butut kampung ke+kali komplek limbah+pabrik macet minta+pohon pabrik+ke
 pengerukan pengerukan+kali peternakan peternakan+ayam pohon+potong polusi polusi+debu puing rawa rawa+kucing
 reklame sampah+tidak saya+rusak sembarangan+lapor siapa tpa tpa+rawa tumpuk tutup ~<amb ~<ben ~<dia ~<gor ~<hil
 ~<mac ~<num ~<par ~<pet ~<pui ~<raw ~<sia ~<tam ~<tpa ~<tut ~acet ~ambr ~ame> ~ampu ~bene ~bruk ~cet> ~debu ~ekla
 ~ener ~eruk ~geru ~goro ~guna ~hila ~iapa ~kamp ~klam ~kut> ~lame ~mace ~mbru ~mple ~mpuk ~ner> ~neri ~nggi ~nutu
 ~oron ~pete ~polu ~puin ~rawa ~rekl ~rnak ~rong ~ruka ~siap ~tpa> ~tutu ~uing
roads 4 air+di bakar+sampah bangkai bangunan+liar banjir bantaran bantu+jalan bau+busuk bener+siapa bisa+tidak buruk
 cctv cctv+jalan di+bantaran di+pinggir di+trotoar drainase drainase+buruk genangan genangan+air got+di got+mampet
 jalan+depan jembatan kali+bau kampung+saya kapan+bener lapor+siapa liar+tinggi limbah papan+reklame parah
 parkir+sembarangan pinggir pinggir+jalan reklame+miring rumput rumput+liar selokan+meluap sudah+minggu truk
 untuk+saya yang+angkut ~<bur ~<cct ~<deb ~<dra ~<jem ~<kom ~<lim ~<rek ~<rob ~<tru ~aina ~ancu ~apan ~ase> ~banj
 ~bata ~boh> ~buru ~cctv ~ctv> ~cur> ~ditu ~drai ~ebu> ~emin ~erin ~gena ~ggir ~ggu> ~gir> ~gkai ~ilan ~imba ~inny
 ~itut ~jemb ~jir> ~kai> ~komp ~lek> ~limb ~lusi ~mban ~mbat ~nah> ~naka ~nase ~ncur ~njir ~nump ~oboh ~olus ~ompl
 ~plek ~pung ~rah> ~rain ~rinn ~robo ~rump ~semi ~tara ~tern ~truk ~tumb ~tump ~tut> ~umba ~uruk ~usi> ~utut
roads 3 @first=- ada+lubang amblas ambruk+depan aspal+luka bantu+tidak bau+ibu berlubang bikin+orang busuk
 dari+kemarin depan+gang gang+ada got+depan hancur hilang+di jalan+berlubang jalan+tidak jatuh jembatan+rusak karena
 kelar kendaraan kendaraan+parah lewat+rumah lewat+siang lubang lubang+bikin maaf+parkir meluap minggu miring
 mobil+parkir orang+jatuh pakai+jual parah+lewat parkir parkir+tutup pkl pkl+di potong proyek proyek+jalan
 sampah+tumpuk selokan+bau sembarangan+terus tanah+lewat tidak+kelar tidur+bisa tinggi trotoar+pakai truk+tanah
 tutup+gang ~<gen ~<han ~<jat ~<lub ~<mer ~<mir ~<nut ~<pen ~<pkl ~<pot ~<rum ~ahan ~aman ~ambl ~ambu ~apa> ~araa
 ~aran ~aren ~arki ~atuh ~blas ~busu ~dibe ~dipo ~elar ~elup ~enan ~erat ~erum ~eter ~gelu ~ggi> ~hanc ~iben ~inas
 ~ipot ~irin ~jatu ~kare ~kend ~luap ~mbah ~mbla ~melu ~ming ~miri ~mput ~nger ~nggu ~ntar ~oton ~oyek ~para ~park
 ~ping ~pkl> ~poto ~proy ~puk> ~put> ~raan ~rena ~rin> ~rkir ~rlub ~roye ~suk> ~uap> ~upas ~yek>
roads 2 ada+bantu ancur asap+masuk ayam bantu+tps banyak+motor bau+sampah bolong+banyak buang+sampah depan+sekolah
 gali gali+kabel gang+saya ganggu+jalan gorong+mampet got+hilang harus harus+kemana jalan+kampung kabel+tidak
 lapor+kemana liar+linglung maaf+macet masuk merah+rusak motor+jatuh parah+harus parkir+di penutup penutup+got
 proyek+ganggu proyek+untuk reklame+mau rusak+ada sampah+asap sampah+sembarangan saya+mampet selokan+di siang
 siapa+yang tanah tidak+tutup tidur ~<pro ~<tin ~alia ~anah ~apny ~asuk ~ayam ~enut ~haru ~kir> ~lian ~lupa ~masu
 ~nang ~ndar ~ngel ~nnya ~ong> ~peru ~pnya ~sapn ~tana ~tidu ~uala ~unan ~yam>
roads -2 @1 @=darurat @=pangan @=santunan @first=darurat @first=pangan @first=santunan ada+yang alat anjing bawa
 berapa bpjs buka dengan dipukul gelap hari ini istri ke kursi lagi makan+sampah malam mau minta+pasang obat
 odgj+makan pabrik+bangun pasang polio proyek+bangun roda rusak+depan surat takut tiang tua untuk warung+parkir
 ~<akt ~<anj ~<bal ~<ber ~<bpj ~<buk ~<dik ~<ini ~<ist ~<ke> ~<lag ~<mau ~<nen ~<ngu ~<oba ~<pal ~<pul ~<rod ~<sak
 ~<san ~<sek ~<sur ~<tel ~<tua ~<unt ~<yg> ~air> ~akek ~akit ~akut ~alat ~ange ~bpjs ~buka ~bur> ~dik> ~dipu ~ecah
 ~elah ~elap ~enek ~erap ~erem ~guru ~hari ~ipuk ~iri> ~jata ~jing ~kake ~keba ~kek> ~kena ~ket> ~kit> ~kont ~lagi
 ~lama ~lio> ~lon> ~mau> ~men> ~mur> ~nek> ~nene ~ngan ~njin ~ntuk ~ntun ~oda> ~olio ~ongk ~ontr ~peca ~pera ~pjs>
 ~rapa ~roda ~saki ~sama ~sura ~tahu ~taku ~teng ~ter> ~tri> ~tuk> ~uang ~uar> ~uarg ~uat> ~umur ~ung> ~untu ~ursi
 ~usah
roads -3 # =office =past @=poli_jiwa @=polisi @first=poli_jiwa @first=polisi ada ambruk+tabrak apa atm atm+rusak
 bau+gas bayi butuh daftar dari di+kali gelandangan gratis izin jam kayu meninggal pju puskesmas sampai tabrak+rumah
 tetangga tidak+bisa uang urus warung yang ~<ada ~<ala ~<apa ~<atm ~<bar ~<baw ~<bel ~<bia ~<boc ~<daf ~<dap ~<den
 ~<dic ~<din ~<dis ~<gra ~<ham ~<izi ~<keb ~<kec ~<kel ~<ket ~<kon ~<mak ~<mal ~<nim ~<pem ~<per ~<pju ~<pun ~<ser
 ~<tah ~<tak ~<tan ~<tem ~<ter ~<uan ~<uru ~<war ~<yan ~abis ~ada> ~afta ~agi> ~ahu> ~akan ~aki> ~alam ~alon ~ama>
 ~ana> ~angg ~arun ~asan ~asar ~atis ~atm> ~ayi> ~ayu> ~bat> ~bawa ~bayi ~bis> ~bula ~cah> ~daft ~dara ~dari ~enin
 ~esma ~etan ~ftar ~grat ~iman ~impa ~ini> ~istr ~izin ~jam> ~kak> ~kayu ~kesm ~ksa> ~kul> ~kurs ~lah> ~lam> ~land
 ~lap> ~lat> ~ling ~maka ~mala ~mana ~meni ~mpa> ~mpai ~ndan ~nimp ~ning ~nsos ~nya> ~obat ~pai> ~pang ~pat> ~pju>
 ~puku ~pusk ~ran> ~rang ~rati ~rsi> ~sang ~smas ~stri ~tera ~teta ~tis> ~tua> ~tuna ~uan> ~uka> ~ukul ~urat ~urus
 ~uske ~utuh ~waru ~yang ~zin>
roads -4 =beast =drill =heart =still =tale @=ppa @first=ppa @first=puskesmas bapak gas ibu kerja ktp lansia mana
 orang pak saudara suami tabrak tidur+di ~<bap ~<bay ~<dar ~<dim ~<gas ~<gel ~<ibu ~<jam ~<kak ~<kay ~<ktp ~<kur
 ~<men ~<nga ~<nya ~<ora ~<pak ~<pus ~<sau ~<sua ~<tet ~abra ~anda ~ansi ~apak ~ara> ~ari> ~asi> ~ata> ~auda ~bapa
 ~brak ~dang ~deng ~dima ~elan ~eng> ~enga ~erja ~gas> ~gela ~gga> ~ggal ~ibu> ~kat> ~kelu ~kerj ~ktp> ~luar ~mas>
 ~nsia ~pasa ~rja> ~rung ~san> ~saud ~skes ~sos> ~suam ~tabr ~tar> ~tian ~uami ~udar ~ulan
roads -5 @=alat_bantu @=damkar @=dukcapil @=kerja @=puskesmas @=slrt @first=alat_bantu @first=damkar @first=dukcapil
 @first=kerja @first=slrt anak bangun bangun+rumah kk lampu+jalan makan odgj proyek+parkir rumah+tutup ~<ana ~<ker
 ~<kk> ~<lan ~<man ~<odg ~<pas ~<tab ~ami> ~anak ~dgj> ~eran ~gal> ~gun> ~lans ~nak> ~ngga ~odgj ~oran ~pak> ~rak>
 ~sia> ~tang
roads -6 parkir+liar
roads -7 @=bedah_rumah @first=bedah_rumah pabrik+parkir
school 14 spmb ~<spm ~pmb> ~spmb
school 11 guru ~<gur ~uru>
school 10 paket ~aket ~guru
school 9 =drill anak+saya paket+c ppdb sekolah spp ~<ppd ~<spp ~ekol ~ket> ~kola ~olah ~pake ~pdb> ~ppdb ~seko ~spp>
school 8 c gratis+tidak ijazah kjp kjp+tangerang naik+kelas paud sd sma smp tangerang+ada tidak+naik ~<c> ~<ija
 ~<kjp ~<pau ~<sd> ~<sek ~<sma ~<smp ~aud> ~ijaz ~jaza ~kjp> ~lah> ~paud ~sma> ~smp>
school 7 daftar daftar+sekolah guru+kurang kelas naik negeri nilai nilai+rapor rapor zonasi ~<daf ~<nai ~<neg ~<nil
 ~<ser ~<zon ~afta ~aik> ~azah ~daft ~eger ~elas ~eri> ~ftar ~geri ~ilai ~lai> ~las> ~naik ~nege ~nila ~onas ~rapo
 ~tar> ~zah> ~zona
school 6 ada+tidak beasiswa daftar+paud guru+galak kuliah kurang pindah+sekolah seragam tangerang ~<bea ~<rap ~agam
 ~asi> ~asis ~beas ~easi ~erag ~gam> ~iah> ~iswa ~kela ~kura ~liah ~nasi ~raga ~sera ~sisw ~swa> ~ulia
school 5 daftar+kuliah gratis jadwal+spmb kapan komite komite+paksa maaf+daftar mahal pindah saya+gratis
 sekolah+rusak uang+komite ~<gra ~<kap ~<kul ~<mah ~ahal ~apan ~atis ~gera ~grat ~hal> ~inda ~itah ~ite> ~kapa ~komi
 ~kuli ~mite ~ndah ~nger ~omit ~pind ~rati
school 4 b bantu+daftar bantu+sekolah biaya+sekolah dari+kemarin galak guru+sering jalan+apa kejar kejar+paket
 legalisir+ijazah maaf+guru masuk+sma negeri+jalan paket+b pungutan pungutan+sekolah sekolah+mahal sekolah+slb
 sering+tidak slb slb+mana sma+negeri spp+anak study study+tour tahan tidak+masuk tour tour+mahal ~<b> ~<gal ~<slb
 ~<stu ~<tou ~ange ~dita ~ejar ~gala ~guta ~ipak ~lurn ~maha ~ngut ~our> ~pung ~slb> ~stud ~taha ~tis> ~tour ~tudy
 ~udy> ~ungu ~utan
school 3 bantu+spmb bantu+tidak berkebutuhan berkebutuhan+khusus daftar+smp gedung gedung+sekolah jadwal kemarin
 kuliah+ibu legalisir maaf masuk mau+masuk paksa ppdb+smp ppdb+zonasi rusak rusak+di saudara+tidak saya+tahan
 sd+bagaimana sekolah+untuk sering smp+negeri spmb+dari spmb+tidak spp+sd uang uang+gedung ~<kej ~<kom ~<leg ~<pak
 ~<uan ~aaf> ~adwa ~ahan ~aksa ~alis ~alur ~asuk ~dipa ~dwal ~edun ~emar ~gali ~gedu ~han> ~isir ~jadw ~jalu ~jar>
 ~keja ~lega ~maaf ~mari ~masu ~paks ~rkeb ~sir> ~suk> ~tuha ~uang ~urny ~usak ~wal>
school 2 ada+bantu beasiswa+prestasi c+gratis daftar+paket gratis+sd khusus maaf+sekolah maaf+study mahal+siapa
 ppdb+anak prestasi rapor+ada sd+syaratnya sekolah+anak seragam+gratis sma+bagaimana smp+zonasi syaratnya
 tolong+bantu ~<ged ~<gim ~<khu ~<maa ~<pre ~<rus ~<sya ~alak ~atny ~berk ~dung ~ebut ~egal ~eran ~erke ~ertu ~esta
 ~gima ~husu ~kebu ~khus ~lak> ~mert ~pres ~ratn ~rest ~rtua ~seri ~syar ~uhan ~uran ~usus ~yara
school -2 =well @=darurat @=slrt @first=darurat @first=slrt ada air alat bapak bawa berhenti berhenti+sekolah bikin
 bpjs buka bully bully+di dengan dipukul gelandangan hari ijazah+tahan istri jam kis kursi lapor makan malam mana
 obat pakai pkh pt surat terus tidak+ada tidak+punya tidak+sampai tua untuk ~<ada ~<air ~<akt ~<bak ~<bap ~<bar
 ~<ben ~<bpj ~<buk ~<dar ~<dic ~<dik ~<har ~<ist ~<kan ~<keb ~<kis ~<mam ~<mel ~<mot ~<nen ~<nge ~<ngu ~<oba ~<pkh
 ~<pt> ~<san ~<sur ~<tel ~<tet ~<tua ~<unt ~<yg> ~ada> ~akai ~akek ~alat ~ama> ~ang> ~anti ~apak ~arga ~bah> ~bapa
 ~berh ~bil> ~bpjs ~buka ~dara ~dipu ~elah ~emba ~ena> ~enek ~eng> ~erap ~erhe ~erob ~etan ~gga> ~ggu> ~hari ~hent
 ~ian> ~ipuk ~iri> ~kake ~kar> ~kara ~kek> ~kena ~kis> ~kont ~land ~moto ~mur> ~nek> ~nene ~ngka ~ntuk ~ntun ~ontr
 ~otor ~pai> ~pas> ~pasa ~pat> ~pjs> ~pkh> ~rak> ~rapa ~rga> ~rhen ~roba ~rsi> ~ruk> ~rung ~sura ~ter> ~tera ~teru
 ~tong ~tuk> ~uarg ~uat> ~umur ~untu ~ursi ~usah ~yak>
school -3 =heart =past =tale @1 @=dukcapil @=poli_jiwa @=santunan @first=bedah_rumah @first=dukcapil
 @first=poli_jiwa @first=santunan bayi bisa butuh depan+sekolah dinas ibu jual kk mati meninggal odgj pak punya
 puskesmas sekolah+dinas suami tidak+bisa tidur yang ~<ala ~<baw ~<bel ~<bik ~<bis ~<bul ~<but ~<dap ~<den ~<dia
 ~<dib ~<dis ~<gan ~<gel ~<ibu ~<jam ~<jua ~<kam ~<kec ~<ked ~<ken ~<ket ~<kk> ~<lap ~<man ~<nya ~<odg ~<pal ~<pas
 ~<pem ~<sua ~<tem ~<war ~<yan ~aan> ~abis ~agi> ~aki> ~alam ~alan ~aman ~ambu ~ami> ~angg ~anya ~aran ~ari> ~asan
 ~asar ~ata> ~atan ~ati> ~awa> ~ayi> ~bang ~bawa ~bayi ~bera ~biki ~bis> ~bisa ~bula ~bull ~dang ~deng ~dgj> ~dina
 ~dur> ~edin ~elan ~elua ~eman ~enge ~enin ~enti ~erus ~esma ~gela ~ibu> ~idur ~ikin ~inas ~isa> ~istr ~jam> ~jual
 ~kai> ~kak> ~kat> ~kedi ~kelu ~kesm ~kul> ~kurs ~lam> ~lan> ~lang ~lapo ~lat> ~lly> ~mala ~mati ~meni ~mpu> ~nas>
 ~nasa ~ndan ~nggu ~ning ~nsos ~nti> ~nya> ~odgj ~paka ~peng ~pet> ~puku ~puny ~pusk ~rah> ~rat> ~rik> ~samp ~sar>
 ~smas ~sos> ~stri ~suam ~tidu ~ting ~tor> ~tri> ~tuh> ~tuna ~ual> ~uami ~uan> ~ukul ~ully ~unan ~unya ~urat ~uske
 ~yang
school -4 # =still @=alat_bantu @=bedah_rumah @first=alat_bantu @first=puskesmas anak+sekolah depan di+sekolah ke
 kerja ktp lansia mau minta rumah tidak+sekolah ~<amb ~<bay ~<ber ~<dep ~<din ~<kak ~<ke> ~<ker ~<kon ~<ktp ~<lan
 ~<mal ~<mat ~<mau ~<men ~<nga ~<pen ~<pus ~<rum ~<sam ~<ter ~air> ~akan ~ampa ~ampu ~anda ~anga ~ansi ~bat> ~depa
 ~dik> ~enga ~epan ~erja ~gal> ~gang ~ggal ~ing> ~ingg ~inta ~kerj ~kin> ~ktp> ~luar ~mah> ~man> ~mas> ~mau> ~mint
 ~nan> ~ngga ~nsia ~nta> ~obat ~pak> ~rja> ~ruma ~sia> ~skes ~uka> ~ulan ~umah
school -5 =beast =road =work @=damkar @=kerja @=pangan @=ppa @=puskesmas @first=damkar @first=kerja @first=pangan
 @first=ppa di orang sekolah+tidak ~<,> ~<di> ~<min ~<ora ~<per ~gan> ~kan> ~lans ~ngan ~oran ~ran> ~san>
school -6 @=polisi @first=polisi
other 12 @1
other 11 @first=- imb nib sim ~<imb ~<nib ~<sim ~imb> ~lon> ~nib> ~sim>
other 10 =beast =heart kpr ~<asu ~<kpr ~acar ~aji> ~kah> ~kpr>
other 9 atm bank bpn cerai haji harga kpu lapor+spt npwp pak+rt pbb rt spt veteran wifi ~<atm ~<bpn ~<cer ~<haj
 ~<kpu ~<kur ~<npw ~<pbb ~<pul ~<rt> ~<spt ~<vet ~<wif ~ank> ~atm> ~bank ~bpn> ~cera ~haji ~harg ~ifi> ~kpu> ~npwp
 ~ota> ~pbb> ~pns> ~psi> ~pwp> ~spt> ~vete ~wan> ~wifi
other 8 =drill asuh bangun+rumah bpkb hewan izin kucing lurah nafkah obat+nyamuk pajak parkir+liar paspor rujuk
 umkm+dapet untuk+saya ~<bpk ~<hew ~<izi ~<kuc ~<lur ~<naf ~<paj ~<sam ~alon ~aris ~aspo ~asuh ~bpkb ~emil ~erai
 ~ewan ~hewa ~izin ~juk> ~kuci ~lura ~paja ~pasp ~pemi ~pkb> ~rai> ~rusn ~rusu ~sal> ~snya ~spor ~suh> ~sura ~ucin
 ~urah ~uran ~usny ~usun ~zin>
other 7 =work asuransi atm+rusak bisa+tidak bus cpns damri dapet+bantu di+tangerang futsal ibu+saya jodoh jual+rumah
 kontrakan nikah ojol oss pabrik+parkir parkir pemilu puisi pupuk rusun salon sewa stnk surat+waris tidak+sampai tni
 tutup+jalan umroh umroh+tipu walikota zakat ~<buk ~<cpn ~<fut ~<gal ~<jod ~<mas ~<nik ~<ojo ~<oss ~<pup ~<rus ~<sew
 ~<stn ~<tar ~<tni ~<tuk ~<zak ~afka ~ajak ~akat ~alik ~amri ~ara> ~arki ~asur ~bus> ~cing ~cpns ~damr ~ewa> ~fkah
 ~futs ~ikah ~ikot ~ilu> ~isi> ~isik ~jak> ~jodo ~jol> ~kat> ~lik> ~liko ~milu ~mri> ~mroh ~nafk ~nika ~nsi> ~odoh
 ~ojol ~oss> ~park ~puis ~pupu ~raka ~rans ~rapa ~risa ~rkir ~roh> ~salo ~sewa ~stnk ~sun> ~tni> ~tnk> ~tsal ~tuka
 ~uisi ~umro ~utsa ~wali ~zaka
other 6 adopsi anjing+liar bandara bangun beli+hp berapa bikin+baru daftar+polisi dengan+dia di+kua dipukul+di
 donasi film hak+asuh harga+beras hotel hp iuran jual+motor kembali+nama kerja+dengan kua kuota+habis kurir
 lurah+minta masjid mau+jadi minta+modal modal nafkah+anak paket+tidak penelitian pensiun presiden pulsa rumah+tutup
 sekolah+dinas siapa+presiden skripsi taspen tayo tkw+dipukul umkm vaksin+kucing wisata ~<ado ~<bus ~<dam ~<fil
 ~<hot ~<hp> ~<iur ~<jad ~<ked ~<kua ~<mod ~<nip ~<pui ~<tay ~<tel ~<umk ~<umr ~<wal ~<wis ~adop ~aian ~ama> ~aoke
 ~arao ~asji ~aspe ~ayo> ~band ~bera ~dal> ~dona ~dops ~edia ~edin ~elit ~enel ~erap ~esid ~eta> ~film ~gun> ~hote
 ~ilm> ~inya ~ipsi ~isan ~isat ~itia ~iura ~jid> ~kedi ~krip ~kua> ~liha ~liti ~lsa> ~masj ~mkm> ~moda ~nasa ~ndar
 ~neli ~ngke ~nsiu ~ntra ~ntua ~nyam ~odal ~opsi ~otel ~pen> ~pens ~perp ~puls ~raok ~rips ~rir> ~sata ~side ~sjid
 ~spen ~tasp ~tayo ~tel> ~tela ~tern ~trak ~ulsa ~umkm ~upuk ~urir ~utan ~wisa
other 5 akta+cerai ambulans+mayat arab arisan asuransi+tidak bantu+apa bantu+ternak bantu+umkm baru+syaratnya bayar
 bayar+majikan beli bengkel berisik buka cuaca cuaca+hari daftar dapet dari+kemarin di+arab dinas gaji gaji+tki
 galon hak hari+ini imb+rumah indihome izin+keramaian jadwal jam+berapa jual karaoke kas kasih+nafkah kereta konser
 kredit+macet kuota kurban laundry lomba luar+negeri mahal mantan+suami mau+pinjam mudik+gratis nama+motor nikah+di
 nyamuk pacar pajak+mobil pajak+motor pelihara pelihara+ayam pengadilan pinjam pinjam+uang proyek proyek+parkir
 pulang sampai sim+c sim+mati taiwan+gaji tanah telat tes+sim tidak+bayar tidak+kasih tiket tki+tidak tkw tps+kemana
 tukar tukar+uang uang+kas undang+rapat utang vaksin+hewan warung wifi+mati ~<ara ~<ari ~<cua ~<daf ~<don ~<gaj
 ~<hak ~<jen ~<jua ~<kon ~<kuo ~<lau ~<lom ~<med ~<pac ~<pel ~<pro ~<ret ~<ruj ~<ser ~<sub ~<tas ~<tkw ~<uta ~adil
 ~adwa ~afta ~agan ~ahal ~ajin ~anah ~angu ~apet ~arab ~arga ~aund ~ayar ~bang ~bara ~baya ~beli ~beri ~buka ~cuac
 ~daft ~dape ~den> ~diho ~dima ~doh> ~dry> ~dwal ~eli> ~elih ~enaz ~eran ~eret ~eris ~erti ~ftar ~gadi ~gaji ~galo
 ~gkel ~hak> ~hal> ~hara ~ihar ~ihom ~ikat ~iket ~inja ~iun> ~jadw ~jat> ~jena ~jiny ~jual ~kara ~kel> ~kere ~ket>
 ~kir> ~kont ~kota ~kuot ~kurb ~kuri ~laun ~lomb ~mba> ~medi ~mpai ~nah> ~naza ~ndih ~ndry ~nipu ~njam ~nser ~omba
 ~onas ~ontr ~oyek ~paca ~peli ~pinj ~por> ~proy ~puk> ~pula ~rab> ~resi ~reta ~rga> ~risi ~roye ~ruju ~ser> ~sert
 ~sik> ~siks ~siun ~tana ~tang ~tari ~tike ~tkw> ~tuan ~uaca ~ujuk ~ukar ~umi> ~undr ~uota ~urba ~wal> ~wari ~waru
 ~yamu ~yar> ~yek>
other 4 ac adopsi+anak atm+tertelan ayam+bau bantu+hukum bantu+modal barang bi bi+checking biaya bikin+paspor
 bikin+sim bri buang+limbah butuh+data cari+kontrakan checking daftar+merek data+dinsos di+malaysia di+saudi
 di+taiwan dia dokter+hewan donasi+pakai gaji+tahan gedung gereja gratis+daftar gratis+di hukum internet+lemot
 izin+usaha jadi kelurahan+lama kemana kena+razia kenapa+bisa kontrakan+yang kredit kucing+saya kur kur+bri lapor+rt
 lemot liar liar+banyak luar maaf+kucing malaysia+kena masak mau+donasi mau+skripsi merek minta+hak modal+untuk
 motor nakal ojk online online+retur pasang+wifi paspor+hilang pelayanan+kelurahan perpanjang perpustakaan pilkada
 rapat resep+masak retur rt+bagaimana rt+galak rt+nakal rujuk+suami rumah+kenapa rumah+subsidi samsat
 samsat+keliling saudi saudi+tidak saya+sakit saya+tkw sertifikat skripsi+butuh slik slik+ojk stnk+mati suami+istri
 subsidi sumbang taiwan tangerang tarik tarik+tunai ternak tetangga tidak+cair tkw+di toko+online tukang tukang+ac
 tukang+pijat undang untuk+dagang urus usaha vaksin wakaf warisan yang+murah ~<ac> ~<ber ~<bi> ~<bia ~<bri ~<bum
 ~<che ~<dim ~<ged ~<huk ~<ind ~<kre ~<lia ~<lua ~<mot ~<nak ~<ojk ~<onl ~<par ~<pem ~<pre ~<sho ~<skr ~<sum ~<tai
 ~<tik ~<uru ~<usa ~<vak ~<wak ~<war ~aca> ~aha> ~aiwa ~akaa ~akaf ~akal ~aksi ~ame> ~amsa ~apa> ~arik ~arun ~audi
 ~biay ~bri> ~bsid ~bumi ~car> ~cara ~chec ~ckin ~dia> ~dila ~dit> ~dung ~ecki ~edit ~edun ~eja> ~elat ~emot ~engk
 ~ensi ~erej ~erek ~erpa ~erpu ~eter ~etur ~fika ~gala ~gedu ~gere ~heck ~home ~huku ~iar> ~iaya ~ibay ~iden ~idi>
 ~ifik ~ilan ~ilka ~indi ~ine> ~jadi ~kaan ~kada ~kaf> ~kaia ~kal> ~kas> ~kred ~ksin ~kum> ~kur> ~lat> ~lemo ~liar
 ~line ~lkad ~mere ~mili ~mot> ~moto ~msat ~nas> ~ngad ~nlin ~nont ~nton ~ojk> ~oke> ~ome> ~onli ~onto ~panj ~pene
 ~pilk ~pres ~pust ~raha ~redi ~reja ~retu ~rpan ~rpus ~rtif ~saka ~sams ~san> ~sat> ~sidi ~skri ~slik ~stak ~subs
 ~sumb ~taiw ~taka ~tar> ~teta ~tifi ~ton> ~ual> ~ubsi ~ukum ~umba ~unda ~usah ~usta ~vaks ~waka
other 3 =ask =office @=darurat @first=darurat acara acara+apa ada+acara ada+bantu adik+saya alun alun+buka
 anak+kerja anak+saya anjing apa+minggu arab+anak asuh+anak bank+di bantu+harga bantu+tidak banyak+di barang+tidak
 bayar+pbb beras+karunya bikin bikin+nib bisa+pulang bola bpkb+leasing bpkb+online buang buka+jam buka+kapan buku
 buku+nikah bus+mana cara+jadi cctv cctv+lalu cerai+makasih dagang dari+luar dengan deportasi di+dinsos
 dinsos+penelitian emas gagal+pulang gempa+rumah gonggong gonggong+terus gorengan+untuk hajat harga+emas
 hilang+bagaimana hilang+mana hp+saya iklan internet iuran+bagaimana izin+reklame jadi+orang jadi+pns jadi+relawan
 jadwal+bus jadwal+vaksin jasa jasa+raharja judes kakak+tkw karaoke+malam kartu+nikah keliling kelurahan+judes
 kemarin kenapa klub klub+bola kontrakan+murah lalu lalu+lintas lama lapangan lapangan+futsal lapor+barang leasing
 lewat+pengadilan limbah lintas maaf magang+di main+film majikan makasih malaysia mantan mati mau mau+ganti
 mau+pisah mayat minggu+ini modal+jual modal+usaha motor+telat mudik murah negeri negeri+deportasi nikah+hilang
 nomor+telepon online+syaratnya pabrik paket pegawai pegawai+kelurahan pelayanan pengacara pengacara+gratis
 pengadilan+agama pinjam+ambulans pisah+dengan pmi pmi+gagal pns polisi raharja razia relawan resep rusun+untuk
 sertifikat+tanah sertipikat service service+hp sesuai sesuai+iklan sewa+tenda sim+a sim+tinggal skck skck+hilang
 stadion tahan tahan+ada taman taman+biaya telepon+walikota tenda tetangga+parkir tidak+sesuai tinggal+zaman
 tni+buka tni+daftar tps tps+mahal travel travel+umroh tua+asuh tunai untuk+warga utang+temen waris warung+parkir
 zaman zaman+mau ~<aca ~<alu ~<anj ~<ban ~<bay ~<bik ~<cct ~<gon ~<ikl ~<jas ~<kar ~<klu ~<lea ~<lim ~<maa ~<mah
 ~<maj ~<mau ~<may ~<mud ~<mur ~<neg ~<non ~<nut ~<nya ~<pab ~<pmi ~<pns ~<rah ~<raz ~<rel ~<sal ~<skc ~<sli ~<sta
 ~<tet ~<tps ~<und ~<zam ~aaf> ~abri ~adi> ~adio ~ahar ~ajat ~ajik ~akas ~aket ~alay ~alun ~amuk ~ang> ~ansi ~arja
 ~asak ~asin ~ati> ~avel ~awai ~ayat ~aysi ~azah ~azia ~beng ~biki ~brik ~cctv ~ctv> ~daga ~dik> ~dina ~dion ~egaw
 ~elaw ~elil ~elko ~emar ~enap ~enga ~erna ~erne ~esep ~esua ~etan ~gaca ~geri ~ggon ~gong ~haja ~harj ~ice> ~ikla
 ~iksa ~iman ~inas ~iwan ~jam> ~jasa ~jika ~jing ~jude ~kang ~kck> ~king ~klan ~klub ~kos> ~lalu ~lawa ~laya ~lays
 ~leas ~lili ~limb ~lisi ~lkom ~lub> ~lun> ~maaf ~maji ~mana ~mant ~mari ~masa ~mati ~mau> ~maya ~mudi ~muk> ~mura
 ~nai> ~naka ~nasi ~nege ~ngac ~nggo ~ngun ~ngur ~njin ~ntan ~ntas ~nyar ~ola> ~olis ~ongg ~otor ~pabr ~pai> ~pika
 ~pmi> ~rah> ~rave ~razi ~rban ~rek> ~rela ~rese ~rik> ~rnak ~rtip ~rvic ~saha ~samp ~serv ~sesu ~skck ~stad ~suai
 ~tadi ~taha ~tama ~tan> ~telk ~tend ~tipi ~tps> ~trav ~tur> ~uai> ~udes ~udi> ~udik ~unai ~urus ~vel> ~vice ~wai>
 ~yana ~yat> ~ysia ~zah> ~zama ~zia>
other 2 ada+biaya akta ayam bantu+kakak bantu+ojol bantu+rujuk bantu+stnk bayar+syaratnya bioskop cair+untuk
 cerai+sendiri cipondoh+masuk di+luar ditemui gempa gereja+mana gratis gratis+harus harga+cabe hotel+bisa istri
 izin+tutup jalan+hajat kakak+lansia karaokean keramaian klaim kpr+sekarang kucing+gratis lansia+malam lansia+paman
 lurah+susah maaf+akta maaf+bank maaf+harga maaf+vaksin mana masuk+bayar mati+di mati+pak mau+sumbang minggu nama
 negeri+tidak oss+bagaimana oss+kemana pabrik+bangun pajak+hp paman+bisa parkir+sembarangan pbb+bikin pbb+telat
 pijat pilkada+kemana polisi+tidak proposal proposal+sponsor proyek+bangun pulang+dari pulsa+untuk rujuk+kakak
 rujuk+lansia rumah+ibu saudara+di sinyal sinyal+telkomsel situ situ+cipondoh soal soal+pajak sponsor stadion+mana
 sumbang+baju susah+ditemui tanya+soal tarif tarif+parkir taspen+di telkomsel teman+tidak temen+tidak ternak+tidak
 tetangga+berisik tidak+gaji tiket+bioskop tki+di tutup untuk+jual ~<bal ~<bar ~<bio ~<dap ~<gam ~<ger ~<gra ~<ist
 ~<kas ~<kem ~<kla ~<lal ~<man ~<mba ~<pen ~<pij ~<soa ~<spo ~<ten ~<tut ~aim> ~akta ~aman ~ana> ~arif ~ata> ~atis
 ~ayam ~ban> ~bios ~buan ~dara ~des> ~disi ~eman ~emui ~epor ~eri> ~ervi ~etin ~gawa ~gemp ~gga> ~grat ~ian> ~igaj
 ~ijat ~ilin ~inte ~iosk ~ipik ~itah ~kean ~kema ~klai ~koms ~kop> ~kta> ~laim ~lak> ~lan> ~lapa ~lint ~maia ~msel
 ~mui> ~nama ~napa ~nek> ~net> ~nsor ~nutu ~nyum ~oal> ~okea ~omse ~onse ~onso ~orta ~osal ~osko ~peng ~pija ~pons
 ~posa ~prop ~rati ~rif> ~ris> ~rnet ~rtas ~rung ~sah> ~sama ~sel> ~sep> ~sin> ~siny ~situ ~skop ~soal ~sor> ~spon
 ~tutu ~uala ~uang ~yam> ~yari ~yumb
other -2 =not ada+yang apa asap asi ayam+bangkai bagaimana+cara banget bangkai bangunan bantu+makan baterai
 baterai+bagaimana bau+tpa bayar+pabrik beli+beras berobat biaya+tahlil biduran bikin+skck biru bisa+bayar budek
 butuh cimol cv daftar+kuliah debu debu+proyek duka fobia fogging+kemana gas gelap gigit+orang guru+galak hamil
 hidup ibu+kena jadwal+spmb kaki kaso kaso+patah kb+jam kecil kelurahan+minta kia kontrakan+usir kuliah kursi+roda
 lampu liar+gigit luka mahal+minta maling masih mata mau+lapor mau+mati merah minta+bantu mp mp+asi nilai
 nilai+rapor nomor parah pasar+murah patah pegang polusi polusi+debu pt rapor rawa rawa+kucing roda rt+pilih
 rumah+tangga sampah sariawan saya+butuh saya+mau skck+syaratnya skrining sudah surat+tahu tabrak tahlil tangga
 tertelan+baterai tetangga+jual tidak+kembali tidak+online tki+resmi tolong+saya tpa tpa+rawa umkm+ada umkm+daftar
 usg+murah usir vaksin+anak warga warna yatim ~<?> ~<apa ~<asa ~<asi ~<ate ~<boc ~<bor ~<bud ~<cac ~<cim ~<cv> ~<dal
 ~<dan ~<dek ~<did ~<dig ~<diu ~<fob ~<gas ~<gaw ~<jat ~<kes ~<kia ~<kub ~<kul ~<lap ~<luk ~<mes ~<mp> ~<mus ~<nil
 ~<nom ~<pat ~<pt> ~<rab ~<ren ~<rod ~<sab ~<saj ~<sar ~<seb ~<sia ~<sip ~<spi ~<stu ~<sud ~<tpa ~<usi ~<yat ~abra
 ~abu> ~ack> ~aik> ~ajam ~amar ~ambe ~amil ~amin ~anca ~andu ~anto ~are> ~aria ~arna ~arya ~asap ~aso> ~atah ~atim
 ~bat> ~bate ~bel> ~bela ~bero ~bia> ~bidu ~biru ~bobo ~brak ~bude ~bula ~cil> ~cimo ~curi ~dala ~debu ~dek> ~dibu
 ~dicu ~dius ~dup> ~dura ~ebak ~ecil ~egan ~elap ~elen ~ena> ~ener ~enti ~erla ~etip ~fobi ~gen> ~get> ~gkai ~gubu
 ~hami ~hidu ~hlil ~iah> ~idup ~ilai ~imol ~inga ~inin ~ipak ~ipil ~iri> ~ita> ~iusi ~jama ~kahi ~kaki ~kant ~kary
 ~kaso ~keci ~keja ~kepa ~keri ~kia> ~knya ~kola ~komp ~kot> ~krin ~kuti ~lai> ~lam> ~lamp ~lans ~lant ~lap> ~lar>
 ~len> ~liah ~lil> ~lin> ~lnya ~luka ~lung ~lus> ~masi ~mata ~mela ~mil> ~mol> ~mor> ~mpan ~mpas ~mput ~ndu> ~ngen
 ~nget ~nila ~nomo ~nsel ~ntit ~nump ~obia ~obol ~oda> ~olus ~omor ~orsi ~papa ~pema ~peri ~pil> ~plek ~pok> ~polu
 ~puan ~rapi ~rapo ~ras> ~rasa ~riaw ~rini ~rja> ~rkan ~rna> ~roda ~rol> ~sabu ~saja ~sant ~sap> ~sek> ~semp ~sen>
 ~sera ~sipi ~suda ~tabr ~tahl ~tila ~tim> ~ting ~tpa> ~tuna ~tung ~udah ~udek ~ulia ~umpa ~unti ~untu ~uri> ~usir
 ~util ~utuh ~warg ~warn ~wat> ~yati
other -3 2+bulan =still @=ugd_malam @first=ugd_malam alat ambulans+gratis ayam+mati bangun+ulang bapak bawa bcg
 belum bisa+bantu bpkb+motor bulan bulan+tidak cari+bantu catin daftar+paud daging daging+anjing darah dari
 data+tidak depan di+bandara di+hotel dpt fakir flu fogging gaji+saya gaji+suami gelandangan golok gorengan+ada hpv
 jadi+art jadi+wni jalan kafan kali kena+tipu kerja+di kursi lansia maaf+parkir maag macet+parah mati+jual mau+minta
 meninggal minta+beras motor+hilang motor+raib neror pagi parkir+paksa pasien paud pdam polio raib resmi saya+2
 sembarangan+terus tahu takut+keramaian tangan tiap tidak+bisa tkw+syaratnya tuna tupai uang+saya ulang+rumah umur
 ~<.> ~<aja ~<amb ~<bap ~<baw ~<bcg ~<bid ~<bir ~<bul ~<but ~<cam ~<cek ~<cur ~<deb ~<dir ~<dis ~<dpt ~<duk ~<fak
 ~<flu ~<fog ~<ges ~<gol ~<ham ~<hel ~<hpv ~<kab ~<kaf ~<kay ~<kej ~<kom ~<kor ~<kot ~<lan ~<lar ~<ner ~<nye ~<pad
 ~<pag ~<pak ~<pal ~<pap ~<pau ~<pda ~<pol ~<pos ~<pun ~<rai ~<ram ~<san ~<sem ~<sos ~<tab ~<tah ~<tak ~<tia ~<tup
 ~<umu ~aag> ~afan ~agin ~ahir ~aib> ~aja> ~ake> ~akir ~ala> ~alat ~alin ~alsu ~amba ~ambr ~ambu ~anya ~api> ~asi>
 ~asie ~ater ~atih ~atin ~aud> ~awa> ~ayu> ~bapa ~bcg> ~beda ~belu ~berl ~bora ~bung ~butu ~camp ~cati ~cek> ~dagi
 ~dan> ~dari ~depa ~dipa ~dpt> ~duka ~dur> ~ebu> ~elah ~elan ~elum ~embu ~enan ~era> ~erah ~eras ~erob ~eror ~esek
 ~esmi ~faki ~fan> ~flu> ~fogg ~gas> ~gese ~ggin ~golo ~hat> ~hpv> ~iap> ~ihan ~ingg ~ini> ~itip ~jamu ~kafa ~kama
 ~keba ~kelu ~ker> ~kin> ~kosa ~ksa> ~kut> ~lahi ~land ~lapo ~lati ~lek> ~ling ~lio> ~lok> ~lum> ~maag ~maka ~maks
 ~mali ~mas> ~meni ~mera ~min> ~mpah ~mpu> ~nero ~ngko ~nsia ~nsos ~ntun ~oggi ~olio ~olok ~ongk ~osan ~pada ~pagi
 ~pals ~para ~pata ~paud ~pdam ~pera ~peru ~ping ~pung ~raib ~resm ~roba ~ror> ~rsi> ~sien ~simb ~sini ~sir> ~sma>
 ~smi> ~tahu ~teng ~tiap ~tiha ~tik> ~tupa ~uarg ~ube> ~uka> ~ukan ~umr> ~upai ~ursi
other -4 ahli ahli+waris art bakar bau bayar+kontrakan bayar+tidak bpjs dari+dinsos gang gigit guru halal
 harus+bagaimana jual+untuk kalong kb liar+di listrik paket+c pas pasar pilih pilih+kasih puskesmas rt+minta rujukan
 sembarangan+lapor sertifikat+halal spmb taman+rusak tanpa thr tidur usg wni ya ~<ahl ~<art ~<bak ~<bau ~<bed ~<bpj
 ~<dib ~<dik ~<dit ~<gel ~<gur ~<hid ~<ila ~<jal ~<jam ~<kam ~<kan ~<kb> ~<keb ~<ker ~<ket ~<lis ~<pan ~<sek ~<spm
 ~<thr ~<usg ~<wni ~<ya> ~ada> ~aki> ~alal ~alam ~angk ~anpa ~apak ~apor ~ari> ~art> ~baka ~bau> ~bawa ~bpjs ~bur>
 ~dam> ~enge ~enin ~epan ~erin ~esma ~gal> ~gang ~gela ~ggal ~hli> ~ien> ~igit ~iru> ~jala ~juka ~kali ~kalo ~kera
 ~kesm ~kuli ~kurs ~lah> ~lal> ~list ~lusi ~mur> ~nang ~ngga ~nggi ~npa> ~ntar ~pah> ~pak> ~pan> ~penu ~pili ~pjs>
 ~pmb> ~pusk ~rak> ~ran> ~rang ~ruk> ~smas ~spmb ~sul> ~tah> ~tanp ~thr> ~tidu ~til> ~tin> ~tong ~trik ~tuh> ~umur
 ~unya ~uru> ~usg> ~uske ~wni>
other -5 =well @=damkar @=poli_jiwa @=ppa @=puskesmas @=trc @first=damkar @first=poli_jiwa @first=ppa
 @first=puskesmas @first=trc bantu+saya bayi di harus kerja lapor+kemana odgj paksa tipu+travel tukang+parkir ulang
 yang ~<ala ~<cat ~<dar ~<di> ~<dip ~<gan ~<kec ~<kel ~<mak ~<men ~<odg ~<per ~<pus ~<yan ~agi> ~ahu> ~akar ~aksa
 ~arus ~asar ~atia ~ayi> ~bayi ~dah> ~dgj> ~diju ~diti ~elua ~emat ~eng> ~git> ~hala ~haru ~ijua ~kan> ~kerj ~nan>
 ~ngka ~ning ~odgj ~paks ~pasa ~pasi ~ring ~sar> ~skes ~sos> ~tarn ~unan ~yang
other -6 @=alat_bantu @=dukcapil @=santunan @=slrt @first=alat_bantu @first=dukcapil @first=kerja @first=santunan
 @first=slrt ada ke makan orang untuk+umkm ~<,> ~<ada ~<dic ~<gig ~<ke> ~<nga ~<nge ~<ora ~<ula ~ahli ~air> ~ampu
 ~arah ~erja ~gigi ~ging ~idur ~oran
other -7 @=kerja @=pangan @first=pangan air ~<air ~<dij ~<hal ~<kal ~arny ~nya> ~pas>
other -8 =road @=bedah_rumah @first=bedah_rumah ada+tidak ktp tps+liar ~<ktp ~ktp>
other -9 # kk ~<kk> ~rnya
ours 17 saya+mau
ours 15 bantu+saya butuh+bantu tolong+saya
ours 13 mau+mati ~<sos
ours 12 saya+odgj
ours 11 mau+laporan tolong+pak ~<aku
ours 10 halo ~aku>
ours 9 ada+orang ada+yang halo+bisa istri+saya kakak+saya kami laporan mau+lapor mayat pak+tolong saya+butuh
 saya+sering ~ayat ~halo ~kami ~pora ~yat>
ours 8 bapak+tua bayi+dibuang cepat dibuang golok+di makan+sampah meninggal+tidak ngelem odgj+makan
 sering+halusinasi tolong+ada ~<cep ~<may ~buan ~cepa ~ibua ~maya
ours 7 ada+anak adik+saya anak+dipukul bocah+ngelem butuh+ambulans di+tiang dia keluarganya kumat lapor+pak
 mau+melahirkan mayat+di odgj orang+meninggal pak saya+kumat tetangga+bakar tidak+waras waras ~<hal ~<kum ~<odg
 ~<yg> ~anny ~aras ~dgj> ~dia> ~dibu ~gamu ~gany ~ikun ~kos> ~kuma ~mann ~nakn ~odgj ~uarg ~umat ~urit ~wara
ours 6 amuk anak+jalanan bakar+suami bantu+ke bapak+tiap bayi bisa+pulang bocah darah dari+kursi di+depan di+emperan
 di+trotoar ditinggal+di emperan ganggu+jiwa gelandangan halusinasi+minta jalanan kena+bacok linglung+di manusia
 meninggal+di nyasar odgj+amuk ongkos orang+odgj orang+terlantar pak+bantu pak+bisa pak+saya pasung pemakaman pikun
 psikiater+gratis pulang pulang+kampung pulang+ke rs segera sekarang+di suami+tolong temen+saya tempat+tinggal
 terlantar tiang tidak+urus tidur tidur+di trus ~<amu ~<clu ~<emp ~<moh ~<ong ~<pik ~<pul ~<rs> ~<seg ~adu> ~ah2>
 ~akam ~akny ~amuk ~angn ~anus ~asar ~asun ~ayi> ~bayi ~boca ~dica ~dong ~dur> ~elan ~elem ~elp> ~empe ~epat ~erla
 ~gele ~gemi ~gkos ~help ~icar ~iria ~lana ~land ~lant ~luri ~manu ~mat> ~moho ~mper ~muk> ~ndan ~ng2> ~ngam ~nnya
 ~ntar ~nusi ~nyas ~ocah ~oran ~pak> ~pasu ~piku ~pula ~punk ~rdar ~remp ~rgan ~rian ~riny ~rlan ~sege ~sung ~terl
 ~tidu ~trus ~unk> ~usia ~yasa ~yawa
ours 5 ada+ibu ada+lansia ada+saudara anak+anak anak+kecil balita bawa bayi+ketemu berobat+tidak dari+rumah depan
 di+halte di+kolong di+lampu di+masjid di+pasar di+perempatan di+pinggir di+pos di+rs di+stasiun di+terminal
 dipukul+majikannya ditaro ganggu gelandangan+di gerobak golok+tolong halte ini itu jaya kara kata ketemu kolong
 korban kotor lansia+nyasar lempar+batu lihat majikannya mall manusia+silver mau+pulang minum+racun nya odgj+bawa
 odgj+lari odgj+lempar orang orang+lumpuh pak+ada pasar perempatan perempuan pinggir pingsan pos pos+satpam putus
 roda+di rs+tidak rumah+singgah satpam saya+takut sebatang sebatang+kara sekap+di sendiri+di sendiri+tidak silver
 singgah stasiun sudah+tidak tadi tampung tanpa+saudara tapi tempat tergeletak terlantar+di terminal tiang+listrik
 tidak+punya tidak+tahu tolong+cepat tolong+segera tua ~<bal ~<baw ~<dal ~<dep ~<dir ~<diu ~<gel ~<gep ~<gil ~<hel
 ~<ini ~<itu ~<jay ~<jl> ~<kat ~<keh ~<kol ~<lih ~<ora ~<pak ~<pas ~<put ~<sat ~<seb ~<sil ~<sta ~<tad ~<tam ~<tap
 ~<tau ~<tua ~<won ~acok ~ahny ~ak2> ~akua ~alit ~all> ~alte ~anda ~ang2 ~anta ~aro> ~asiu ~atan ~atpa ~atu> ~awa>
 ~baco ~bali ~berd ~biar ~bu2> ~buny ~cah> ~cat> ~clur ~cok> ~dala ~dale ~dang ~depa ~dije ~diku ~ebat ~elet ~elua
 ~emis ~empa ~empu ~emu> ~emuk ~epan ~era> ~erda ~erem ~erge ~ermi ~esin ~etem ~gela ~gepe ~gero ~ggah ~ggir ~ggua
 ~gila ~gin> ~gir> ~gnya ~gsan ~guan ~halt ~hat> ~hnya ~iat> ~ibu2 ~ibun ~idur ~ihat ~ila> ~ilve ~inal ~ipas ~itar
 ~item ~itu> ~iun> ~jang ~jaya ~jemp ~kann ~kata ~keha ~kelu ~knya ~korb ~koto ~kun> ~leta ~liat ~liha ~lik> ~lita
 ~lte> ~luar ~lver ~mall ~mina ~mis> ~mpat ~mpua ~mpun ~muka ~mula ~nal> ~ngem ~ngny ~ngsa ~obak ~ongi ~orba ~pasa
 ~pat> ~pemu ~pere ~puan ~put> ~putu ~ras> ~rgel ~rmin ~sada ~sar> ~silv ~siun ~stas ~tadi ~tah2 ~tapi ~tar> ~taro
 ~tau> ~temu ~term ~tpam ~utus ~ver>
ours 4 3+hari =heart =still ada ada+bapak ada+keluarganya ada+odgj amankan amuk+di anak+minum anak+perempuan arah
 bantu+cepat banyak+darah bapak+saya barat batu bawa+bayi bawa+golok bawa+karung begal+orang berhenti+darah
 bisa+tampung bunuh+diri butuh+tempat cari cuma dalam depan+sekolah depan+toko di di+dalam di+gerobak di+kandang
 di+lantai di+taman dibiarin dibuang+di dijemput dipukul+bapak dipukul+orang diri diri+naik ditaro+di ditinggal
 duduk duduk+di evakuasi gelandangan+paksa gelandangan+tidur guru+lapor habis+ongkos hari+tetangga hidup+sendiri
 ibu+bawa ibu+tua identitas jalan+pulang jalan+sendiri jatuh karung karyawan ke+atap kecil kejang kerja+tabrak
 ketemu+di kolong+jembatan kontrakan kontrakan+ancam kuat+hidup kunci+di laki lampu+merah lansia lansia+jatuh
 lansia+tidur lapar lapar+di lapor+murid lempar lihat+lansia lumpuh+ngesot lupa maaf+odgj maaf+orang masih+bisa
 masjid massa minta+ongkos minum muntah+abis murid murid+dipukul naik+ke napas ngomong nyasar+di orang+tidak
 orang+yang panti pembantu pembantu+dipukul perempuan+perkosa perkosa+paman perlu+bantu pernah+berobat perum
 pinggir+jalan poris pos+ronda punya+tempat putus+obat racun rasa+sudah raya ronda ruko rumahnya rusak+rumah rw
 sadar sampah+harus saya+kejang saya+kunci saya+lihat saya+perlu sebelah sebelah+sekap sekap setrum+di singgah+masih
 suami+saya sudah+3 tahun taman tangan+kerja tapi+tidak tawuran+bawa telanjang tetangga tetangga+denger
 tetangga+sekap tiap+hari tidak+napas tinggal toko tol tolong+dijemput tolong+evakuasi trotoar tuna urus+di
 urus+pemakaman yang yang+di yang+hilang yang+kemarin yang+kena yang+kubur ~<,> ~<ada ~<bad ~<boc ~<cum ~<di> ~<dij
 ~<dik ~<dit ~<dpn ~<dud ~<eda ~<eva ~<ger ~<ide ~<ind ~<jat ~<jem ~<kak ~<kam ~<kec ~<kej ~<kel ~<kes ~<keu ~<kor
 ~<lak ~<lan ~<lem ~<lia ~<lon ~<lup ~<meg ~<mul ~<nap ~<nem ~<nen ~<nga ~<ngo ~<nod ~<nya ~<org ~<pem ~<pos ~<pun
 ~<rac ~<ron ~<ruk ~<rw> ~<sad ~<tet ~<tia ~<tro ~<yan ~acun ~ada> ~adan ~adar ~ahun ~akek ~akin ~ali> ~aman ~amen
 ~anga ~anja ~anka ~ansi ~anya ~apar ~apas ~arga ~arya ~asji ~assa ~atuh ~bak> ~bata ~batu ~bawa ~bila ~cari ~cil>
 ~cope ~cuma ~cun> ~dann ~daru ~dent ~der> ~dibi ~dira ~dise ~dite ~dpn> ~dudu ~duk> ~ebel ~ebin ~ecil ~eger ~ehab
 ~ejan ~ekap ~elia ~emul ~enan ~enek ~enti ~epen ~esas ~etak ~etan ~evak ~gah> ~gomo ~hun> ~iak2 ~iari ~ibak ~ibia
 ~iden ~ijem ~ings ~inum ~inya ~isan ~isek ~ita> ~itin ~jatu ~jid> ~kake ~kary ~kebi ~keci ~keje ~kek> ~kesa ~kete
 ~keur ~kiny ~kolo ~kuas ~kuru ~laki ~lanj ~lans ~lapa ~lasa ~lonc ~mahn ~maks ~mank ~masj ~mass ~mbal ~mega ~minu
 ~mong ~mpan ~mput ~mulu ~muri ~namp ~nang ~ncat ~nder ~nemu ~nene ~ngel ~ngin ~ngom ~nkan ~nodo ~nsia ~ntai ~ntit
 ~num> ~nya> ~oar> ~odon ~oko> ~oma> ~omon ~onca ~onda ~opet ~oris ~otoa ~pak2 ~pam> ~pan> ~pant ~par> ~pema ~peng
 ~ping ~pori ~pos> ~pung ~racu ~rban ~ria> ~rid> ~ris> ~rit> ~rond ~roto ~ruko ~ryaw ~san> ~sasa ~satp ~seba ~sebe
 ~sela ~sia> ~sjid ~ssa> ~tahu ~tai> ~tamp ~tany ~tasi ~tela ~temp ~terg ~terj ~teta ~tita ~toar ~toko ~trot ~tuh>
 ~tus> ~uasi ~uduk ~ukan ~uko> ~uma> ~ung> ~upa> ~urid ~utny ~vaku ~yang
"""
