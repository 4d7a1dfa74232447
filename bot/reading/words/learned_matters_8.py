"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
kerja 3 # 3x =heart =part @1 abis+melahirkan ada+aturannya ada+job ada+magang ada+pabrik ada+pelatihan aja aja+bisa
 anak+saya apa+datang apa+saya awas balai+latihan balai+warga ban barista+gratis bawah bawah+umur bayar bayar+pak
 belajar berapa biar+bisa bikin+kartu bikin+wawancara bukan+mau bukan+minta bulan+belum cair+bagaimana cair+berapa
 calo calo+kerja cara+bikin cuci+piring cuti+melahirkan cv+ada daftar+bagaimana daftar+kerja dari+dinas di+balai
 di+bawah di+kembali di+pabrik dia+mau dikasih+pabrik dinas+tidak disabilitas+tuna disetor disnaker+bisa dmn
 dulu+operator eks fair+tangerang gaji+potong gaji+suami gaji+tidak gawe+sekarang gawean+di gudang hari+libur
 hrd+bagaimana ibu+saya ini+berapa jadi+tki jadi+tkw jam+kerja jkp jkp+abis jobfer jobfer+tangrang kalau+protes
 kalau+sakit kapan+ada karena+perusahaan kartu+ak1 karya+daftar kasih ke ke+korea kemana kemana+ya kembali+nomor
 kerja+cuci kerja+hari kerja+pabrik klaim+jkp klaim+susah kmn komputer+gratis korea+lewat kuota kursus+barista
 kursus+jahit lapor+kmn las+gratis layoff+lapor lewat+disnaker loker+untuk lulus+sma maaf maaf+gaji magang+jepang
 main+hp majikan+ibu mantan+napi mau+ikut mediasi+tripartit melahirkan menjahit mentok mentok+umur menurut
 minta+sembako minta+uang mulu napi nuntut oleh online+apa operator+jahit pabrik+ada pabrik+bagaimana pabrik+tidak
 padamelan+apa paklaring+tidak paksa+tanda pelatihan+jahit pelatihan+komputer pelatihan+menjahit pemkot
 pemula+daftar pencari pencari+kerja pengangguran pengemudi pesangon+saya phk+linglung phk+mau potong+gaji potong+pt
 prakerja pribadi protes putus putus+sepihak rungu+ada sapu saya+cari saya+dengar saya+eks saya+pengangguran
 sepihak+lapor serikat sertifikat servis skorsing skorsing+pabrik suami+tidak sudah+tahun surat susah+karena
 tahan+pak tanda tanda+tangan tangan+dengan tangerang+kapan tangrang tangrang+bulan tidak+panjang tinggi+badan
 tk+klaim tolak+hrd training tripartit tripartit+daftar umk+kota umur+saya untuk+disabilitas untuk+lamaran
 untuk+lulusan wa wajar wajib wirausaha wirausaha+pemula wulan yang+ada ~<3x> ~<age ~<aka ~<ane ~<awa ~<bay ~<beb
 ~<bua ~<buk ~<gud ~<hon ~<jkp ~<ke> ~<kmn ~<kpn ~<kuo ~<lib ~<nu> ~<ope ~<pri ~<sap ~<sko ~<sur ~<thn ~<wa> ~<wir
 ~<wul ~aaf> ~abel ~adun ~agen ~aini ~ajib ~alah ~all> ~alo> ~ambo ~ami> ~ane> ~angr ~anja ~apa> ~apu> ~arin ~arti
 ~atny ~ausa ~awah ~awan ~awas ~ayar ~badi ~baya ~beba ~bel> ~bfer ~buat ~buka ~calo ~dias ~dipa ~dmn> ~duny ~eban
 ~eker ~eks> ~emal ~emko ~emul ~ena> ~enca ~ento ~enur ~eren ~erse ~erti ~etap ~fer> ~fika ~free ~gawa ~gemu ~ger>
 ~gitu ~gkro ~guda ~gura ~ibad ~ibuk ~ifik ~ikny ~ipar ~irau ~irka ~iset ~itas ~itra ~itun ~jang ~jib> ~jkp> ~kmn>
 ~kors ~kot> ~kpn> ~kron ~kuot ~leh> ~lita ~maaf ~menj ~mkot ~ndar ~nemp ~ngal ~ngaw ~nggu ~ngkr ~ngra ~njah ~njan
 ~ntok ~ntut ~nunt ~nyar ~oaln ~obfe ~oleh ~oper ~otes ~pam> ~part ~paru ~pemk ~prak ~prib ~putu ~rake ~rapa ~raus
 ~riba ~ripa ~rong ~rote ~rsin ~rtif ~rtit ~rvis ~sert ~skor ~tand ~tang ~tau> ~tawa ~thn> ~tifi ~tit> ~trai ~tuli
 ~uat> ~udan ~ulua ~undu ~uota ~utus ~vis> ~wah> ~waja ~waji ~was> ~wira ~wula ~yaka ~yar>
kerja 2 2+bulan 45+masih =not ac apa+yang awas+ketenagakerjaan bahasa+jepang bayar+pt belajar+las berapa+lama
 biar+diproses boleh bulan+apa bulan+tidak buruh cari+lowongan cilok cilok+dari daftar+tki dagang+cilok dapat
 dengar+ada diproses disnaker+alamat fair+kapan free+training gaji+belum gaji+telung halal hamil+lapor hotel
 hubung+industrial ijasah ijazah+saya industrial informasi istirahat istirahat+jam janji jd jd+tki jepang+dari
 jepang+yang jurusan kamboja kantor+di kapan+buka kaya ke+disnaker ke+kamboja kerja+12 kerja+sulit kontrak+rumah
 krja kursus+komputer lapor+kemana latihan+nyetir libur loker+pabrik lowongan+guru lowongan+kerja lowongan+pabrik
 luar+negeri lulusan+smp maaf+di maaf+pelatihan maaf+saya main makan+tidak mau+daftar mau+jadi mau+jd mesin+nganggur
 minta modal modal+dagang nyetir paksa+lembur pas pas+hamil pelatihan+gratis pendaftaran penyalur+kerja
 penyalurannya pesangon+lapor phk+pabrik piring resign+pas resmi+bagaimana saya+baru saya+belum saya+bisa saya+tawar
 soal sopir suami suami+di syaratnya thr+saya tidak+daftar tidak+dapat tipu+yayasan tki+daftar tki+ke tkw+yang
 tolak+pt training+untuk turun umur+sudah unemployed untuk+unemployed untuk+wawancara upah+lembur wawancara+mana
 wulan+lapor ya+biar yayasan yayasan+penyalur ~<,> ~<ac> ~<aja ~<ata ~<bar ~<cal ~<dmn ~<eks ~<hot ~<jd> ~<krj ~<leb
 ~<maa ~<mai ~<mem ~<mo> ~<mod ~<ole ~<pem ~<pra ~<soa ~<sus ~<sya ~<tri ~<tul ~<und ~<une ~<yay ~ahat ~ait> ~aja>
 ~aksa ~alal ~aman ~arat ~ayas ~bera ~bis> ~boja ~bole ~dapa ~dima ~dipr ~ecek ~edia ~elaj ~empl ~erap ~erny ~esai
 ~et2> ~etor ~gece ~gran ~hirk ~hong ~hote ~ibur ~ijas ~ing> ~ingu ~inst ~ipro ~isti ~krja ~lagi ~lal> ~lanc ~leba
 ~libu ~loye ~mboj ~menu ~mint ~moda ~mula ~ndaf ~nfor ~ngec ~ngu> ~nji> ~nuru ~oal> ~odal ~oja> ~opir ~ota> ~otel
 ~oyed ~penc ~penj ~piri ~ploy ~rain ~ratn ~ratu ~ring ~serv ~seto ~sing ~soal ~sopi ~stir ~suam ~syar ~tans ~tari
 ~tel> ~tira ~tok> ~trip ~tut> ~uami ~ula> ~untu ~urut ~yara ~yari ~yed> ~yeti
kerja -2 24+jam =food =height =lost =stir ambulans baik bangun bayi+kuning beras blt boleh+minta bpjs+perusahaan
 bpom cuma dalam dan depan+rumah di+kamar di+ktp di+pos di+puskesmas diam dibawa duka gaji+tahan golok istri
 jadi+wni jembatan karyawan+jatuh ke+rumah kecil korban kunci listrik maling mampu masih+di masih+nyangkut mayat
 minta+tolong minum murah nyangkut+padahal nyasar orang+odgj pacar parkir paspor pdam penipuan perusahaan+masih
 pindah pinjam pulang+ke sd sehat+untuk sendiri sim surat+sehat tangn tempat tiap tiap+malam tidak+kerja tidak+mampu
 tinggal umkm wni ~<ben ~<blt ~<bpo ~<bud ~<bus ~<cek ~<cum ~<dat ~<dek ~<dil ~<gas ~<gil ~<haj ~<ing ~<kol ~<kum
 ~<lis ~<lum ~<mah ~<mal ~<may ~<met ~<moh ~<neg ~<num ~<pac ~<pal ~<pat ~<pda ~<pls ~<por ~<rab ~<ram ~<rob ~<sd>
 ~<skt ~<sos ~<sub ~<sud ~<sun ~<tag ~<tam ~<tia ~<wni ~agih ~ahal ~ak2> ~akan ~alam ~alem ~alu> ~amuk ~ani> ~ans>
 ~apor ~are> ~arki ~arun ~atah ~ayah ~bang ~bank ~bany ~bar> ~bata ~berd ~blt> ~bpom ~buan ~buny ~cepe ~cor> ~curi
 ~dah> ~deka ~dibe ~dije ~dike ~diti ~duan ~ecil ~edah ~ehab ~elam ~eli> ~elia ~elin ~emak ~embo ~emin ~epit ~erai
 ~eri> ~erlu ~esar ~gebu ~geri ~ggak ~ggan ~ggir ~gin> ~gini ~gir> ~gkat ~gun> ~hal> ~iam> ~iat> ~iban ~ibu> ~ilin
 ~inja ~inum ~ipu> ~ipua ~iski ~itam ~jemb ~jepi ~juka ~kabe ~kabu ~kamp ~kana ~kara ~keci ~kek> ~keri ~korb ~krg>
 ~ktif ~lapa ~lapo ~lar> ~lem> ~limb ~lin> ~list ~malu ~mat> ~maya ~mbok ~mbua ~mbul ~min> ~minu ~misk ~mkm> ~moho
 ~mpah ~mpan ~mpar ~mpet ~muk> ~nci> ~ngge ~ngi> ~ngin ~ngn> ~nin> ~njam ~ntik ~ntin ~num> ~nyas ~ocor ~onse ~orba
 ~osia ~paca ~pan> ~pdam ~peri ~perl ~pind ~plek ~puh> ~puk> ~rai> ~rasi ~reka ~riks ~rkir ~roba ~sada ~sela ~send
 ~sial ~skin ~skrg ~sosi ~stre ~tagi ~temb ~term ~tiap ~tih> ~tipu ~tres ~ujan ~ulun ~uma> ~umkm ~unti ~wni> ~yah>
 ~yala
kerja -3 =birth =elder =kin =nature =rails @first=- adik akta alat ambil ambruk anak asap bansos banyak baru
 bayar+kota bayi+kata bedah bedah+rumah belakang berobat bikin+laporan bisa bocah bpjs+bayar bpjs+gratis cara+lapor
 cek cepat dapur data dengan+dia di+jalan di+pasar dipukul duit foto izin jaya kaki kali kayu kerja+dengan ketemu
 kjp kjp+tangerang kok kosong kucing lain lampu lari makasih malam mandi masjid mau+bikin mau+bpjs mau+pulang merah
 mobil naik ngomong nyangkut ongkos orang+tua pagi pak+saya pegang penipuan+lowongan periksa pkh pohon pukul rumah
 sebelah sejak sekarang semua sering slrt smp+negeri sudah+lama suka tadi tahu tanah tangerang+ada tangis telepon
 teman terlantar terus tidak+kembali tua untuk+kerja utang zonasi ~<adi ~<ala ~<ana ~<ant ~<asa ~<asu ~<bai ~<bal
 ~<bil ~<bis ~<bun ~<cep ~<cur ~<dal ~<dan ~<dar ~<dic ~<dig ~<dij ~<dui ~<gar ~<gen ~<ger ~<gig ~<ham ~<ila ~<izi
 ~<jay ~<jem ~<jl> ~<kay ~<kel ~<kep ~<kjp ~<kok ~<kua ~<kuc ~<lai ~<lak ~<lan ~<lap ~<lar ~<mak ~<mob ~<mur ~<mus
 ~<nai ~<nam ~<nge ~<ong ~<pam ~<peg ~<pis ~<pkh ~<pla ~<poh ~<psi ~<puk ~<rek ~<sam ~<sar ~<seb ~<seh ~<sel ~<sen
 ~<sim ~<slr ~<sum ~<tad ~<tel ~<tet ~<ton ~<tua ~<tum ~<uda ~<ula ~<uta ~<wal ~<yg> ~<zon ~acar ~adik ~agam ~ahny
 ~ajak ~akas ~akek ~akin ~aksi ~akta ~akti ~alak ~alat ~alin ~amba ~ambr ~amin ~anak ~andu ~angu ~ank> ~anso ~apil
 ~apur ~aru> ~asap ~asji ~aspo ~asur ~atan ~ater ~atia ~awat ~ayan ~ayu> ~baka ~bans ~batu ~bawa ~bela ~beli ~bero
 ~bil> ~bisa ~boca ~bruk ~buh> ~bus> ~capi ~car> ~cepa ~cil> ~daha ~dala ~dapu ~dar> ~dara ~data ~diam ~dico ~duit
 ~duka ~ebak ~egan ~ejak ~ekar ~elak ~elep ~elua ~emat ~emen ~empe ~emu> ~emua ~engg ~enip ~ente ~erba ~erda ~erla
 ~ess> ~etem ~gaju ~gann ~gany ~gigi ~gis> ~gkos ~gnya ~golo ~gomo ~hnya ~iksa ~imba ~inda ~ingi ~ipuk ~iri> ~isa>
 ~istr ~itip ~izin ~jan> ~jata ~jaya ~jemp ~jid> ~jual ~kah> ~kake ~kaki ~kang ~kayu ~keba ~keca ~keje ~keli ~kelu
 ~kepa ~kir> ~kjp> ~kolo ~kons ~kosa ~koso ~kta> ~kuci ~kunc ~lain ~lepo ~liat ~ling ~lrt> ~luar ~maha ~maka ~mala
 ~mali ~mamp ~masj ~mbat ~mbru ~men> ~mera ~mete ~mobi ~mpun ~mua> ~nah> ~naik ~nak> ~nakn ~nal> ~napa ~ndah ~ndir
 ~ngaj ~ngam ~ngis ~ngko ~ngny ~ngom ~nik> ~nipu ~ntai ~nti> ~nump ~nung ~nyan ~oba> ~obil ~ocah ~ola> ~olok ~onas
 ~oson ~oto> ~pagi ~par> ~park ~pasp ~pega ~peke ~pene ~peni ~perb ~pil> ~pinj ~pisa ~pit> ~pkh> ~poho ~poli ~pon>
 ~psik ~pung ~pur> ~put> ~ran> ~reta ~ris> ~rlan ~rol> ~sap> ~seba ~sebe ~seha ~seja ~sek> ~semu ~sini ~sjid ~slrt
 ~snya ~song ~sul> ~tai> ~tan> ~tana ~tasi ~tele ~tema ~temu ~tera ~terl ~teru ~teta ~tin> ~ting ~tri> ~trik ~tump
 ~ual> ~uarg ~ucin ~uin> ~uit> ~umpa ~umpu ~unci ~ung> ~ungg ~unya ~urah ~uru> ~zin> ~zona
kerja -4 =child =client =money =poor =sick =smell @=ugd_malam @first=ugd_malam ada+orang ada+yang bakar bapak bau
 bawa bpjs burnout burnout+kerja damkar darah di+depan dokter gang ini jatuh+di jiwa kamar kata kata+mau kursi
 kursi+roda lansia lapor+pak lihat masuk minggu motor nama nikah obat pakai pasar perempuan petugas pos roda rs rt
 rusak sampai santunan saudara sehat sudah+tidak syaratnya+apa tabrak tetangga tidak+punya tidur+di titip titip+bayi
 warung ya ~<amb ~<bak ~<bap ~<bau ~<bed ~<blm ~<boc ~<bpj ~<cer ~<dok ~<duk ~<ini ~<jiw ~<kab ~<kat ~<keb ~<kec
 ~<kes ~<kos ~<lia ~<lih ~<mam ~<mat ~<mer ~<min ~<mot ~<nen ~<ngo ~<ngu ~<nit ~<oba ~<pag ~<pas ~<pek ~<pet ~<pin
 ~<pos ~<rod ~<rs> ~<rt> ~<rum ~<sau ~<skr ~<str ~<suk ~<tab ~<tem ~<tit ~<war ~<ya> ~abra ~ahu> ~akai ~akar ~ake>
 ~aki> ~akny ~aku> ~ala> ~amka ~ampe ~anah ~andi ~angi ~angk ~angn ~ansi ~anta ~anti ~apak ~arah ~asuk ~ata> ~auda
 ~awa> ~ayak ~baik ~bapa ~baru ~bau> ~beda ~blm> ~bpjs ~brak ~burn ~cah> ~damk ~dia> ~dik> ~dite ~dokt ~dur> ~ebel
 ~elap ~empu ~enek ~engk ~epon ~erah ~erem ~erob ~etan ~eter ~etug ~gal> ~gant ~gas> ~ggal ~gkut ~hon> ~iang ~ihat
 ~ikah ~ilan ~inya ~isan ~isi> ~ita> ~iwa> ~jiny ~jiwa ~kai> ~kali ~kata ~kok> ~kos> ~kter ~kul> ~lah> ~lam> ~lamp
 ~lans ~lant ~lat> ~laya ~liha ~mah> ~mand ~masu ~mbah ~ming ~mkar ~moto ~mpai ~mpe> ~mpua ~nama ~nasi ~nek> ~nene
 ~ngga ~ngka ~ngku ~ngur ~niti ~nout ~nsia ~ntar ~obat ~oda> ~ohon ~okte ~out> ~pai> ~paka ~pake ~pere ~perk ~petu
 ~ping ~pjs> ~pos> ~puku ~rang ~rban ~remp ~res> ~ret> ~rnou ~roda ~ruma ~rung ~sant ~saud ~seka ~sia> ~spor ~suk>
 ~suka ~tabr ~tadi ~tany ~tian ~tik> ~titi ~tua> ~tuga ~tuh> ~tuna ~udar ~ugas ~ukul ~umah ~urno ~ursi ~usak ~waru
kerja -5 =arms =beast =breath =force =home =water @=santunan @first=santunan bagaimana+ya bayar+majikan depan dia
 gaji+tki hilang kakak kakak+kerja kontrakan mati mau+untuk meninggal punya puskesmas taiwan+gaji tidur tki+tidak
 untuk+laporan untuk+saya ~<akt ~<dep ~<dia ~<gan ~<hil ~<jat ~<kak ~<kej ~<nik ~<ora ~<pol ~<pun ~<rus ~<san ~<sek
 ~aik> ~ajin ~akak ~ampa ~ampu ~anan ~anya ~asar ~asi> ~ati> ~bah> ~bat> ~dang ~depa ~ehat ~enin ~eras ~esma ~ggu>
 ~guru ~hila ~idur ~ingg ~ini> ~jak> ~kak> ~kaka ~kama ~kesm ~mas> ~mati ~meni ~mpu> ~nika ~ntua ~ntun ~otor ~pasa
 ~pema ~pom> ~puan ~puny ~rah> ~raka ~ras> ~rsi> ~ruk> ~sak> ~samp ~sar> ~smas ~tidu ~tip> ~tuan ~unan ~yak>
kerja -6 =blaze =dead =hurt =limp =mad =strike @=alat_bantu @=bedah_rumah @=darurat @=puskesmas @first=alat_bantu
 @first=bedah_rumah @first=darurat air dinsos gelandangan hamil+di jalan jatuh kk ktp odgj orang sekolah tidak+ada
 tidak+bisa trc ~<air ~<gel ~<jal ~<kk> ~<ktp ~<odg ~<pus ~<trc ~alan ~atuh ~dam> ~dgj> ~dins ~ekol ~erin ~gela
 ~hat> ~inso ~jala ~jatu ~kar> ~ket> ~kola ~ktp> ~land ~lang ~lik> ~nan> ~ndan ~odgj ~olah ~pusk ~seko ~skes ~trc>
 ~uan> ~uske
kerja -7 =road @=damkar @=dukcapil @=pangan @=poli_jiwa @=ppa @first=damkar @first=dukcapil @first=pangan
 @first=poli_jiwa @first=ppa @first=puskesmas @first=trc pulang ~<pul ~anga ~nsos ~pula ~sos>
kerja -8 @=polisi @first=polisi saya+mau ~alik ~oran
kerja -9 @=slrt @first=slrt bayar+tidak
kerja -10 laporan ~pora
kerja -12 mau+lapor
dukcapil 12 kia+anak
dukcapil 11 kia tumpang+kk ~<kia ~kia>
dukcapil 10 capil data+tidak kk nik ~<kk> ~imak
dukcapil 9 data jadi+wni ktp orang+lain tidak+ketemu wna wni ~<cap ~<dat ~<ktp ~<wna ~<wni ~apil ~capi ~data ~ktp>
 ~nik> ~pil> ~wna> ~wni>
dukcapil 8 @=dukcapil @first=dukcapil akta+mati akte bikin+ktp di+kk kartu+saudara kk+saya ktp+digigit masuk+kk
 nik+saya nik+tidak pakai+orang pindah+datang salah ~<akt ~<bla ~<jad ~<nik ~<sal ~ain> ~akte ~alah ~atia ~dukc
 ~emat ~kcap ~kte> ~sala ~tian ~ukca
dukcapil 7 akta bantu+ktp belum belum+punya blangko datang di+bank di+bpjs di+ktp dukcapil ganti ikd jadi ke+kk
 kelahiran ketik ktp+hilang ktp+makan lahir loket+ktp maaf+ktp makan+anjing meninggal+kk nama pas pas+daftar
 penduduk pindah pindah+dari rekam rekam+ktp salah+ketik surat surat+pindah tidak+daftar urus+akta ~<duk ~<gan ~<ikd
 ~<lah ~<nam ~<rek ~<sur ~adi> ~ahir ~akta ~anji ~anti ~belu ~blan ~ceta ~ekam ~elum ~etak ~gant ~gko> ~hir> ~ikd>
 ~inda ~jadi ~kam> ~keti ~kta> ~lahi ~lum> ~nama ~nda> ~ndah ~ndud ~pind ~rat> ~reka ~sura ~urat
dukcapil 6 =seen akta+lahir bank barcode belum+ada bikin bikin+akta bikin+kk bisa+jalan bisa+rekam cetak di+akta
 disdukcapil domisili gabung+kk ganda ibu+meninggal identitas jam+buka kawin ke+rumah keliru kena+denda kk+anyar
 kk+apa kk+bagaimana kk+baru kk+makan kk+syaratnya ktp+bagaimana ktp+dengan ktp+ke ktp+patah ktp+saya lahir+di lalu
 loket lumpuh mati+untuk mau+rekam nama+di nama+keliru nya patah pindah+kk pisah+kk sampai+kapan sktt sktt+untuk
 status telat tidak+baca untuk+wna urus urus+kk ~<bel ~<bik ~<blm ~<cet ~<ila ~<kaw ~<keb ~<lal ~<pat ~<pek ~<pin
 ~<sta ~<uru ~aca> ~alu> ~amel ~apai ~arco ~atah ~atus ~awin ~baca ~bank ~barc ~biki ~blm> ~code ~dame ~diap ~disd
 ~domi ~ebac ~eker ~elek ~elir ~endu ~erek ~etik ~gand ~hira ~ian> ~ikin ~ili> ~isdu ~isil ~jaan ~kawi ~keba ~kela
 ~kema ~kin> ~ktt> ~lalu ~liru ~loke ~lump ~mel> ~meni ~misi ~mpuh ~ngur ~nti> ~ntit ~ode> ~oket ~omis ~pain ~peke
 ~pemb ~rcod ~rdaf ~rjaa ~sduk ~sili ~sktt ~stat ~suki ~tak> ~tatu ~tita ~tus> ~ubah ~ukin ~ulu> ~win>
dukcapil 5 =office agama agama+di akta+kelahiran aktivasi almarhum+bagaimana anyar baca bagaimana+urus banjir
 bantu+kia bantu+nik beda+dengan bikin+akte buka+capil bulan+lalu daftar+di damel dari+kk denda di+bus di+kasur
 diganti dulu e e+ktp elektronik gabung golongan golongan+darah hapus jam karena kartu+identitas ke kecamatan
 keterangan+penduduk kia+untuk kk+barcode kk+bisa kk+dari kk+hilang kk+nya ktp+ada ktp+almarhum ktp+mana ktp+masih
 ktp+nya ktp+tidak ktp+tinggal lain maaf+pindah masih mau+bikin meninggal padahal+sudah padan petugas+bisa pun
 pungli+bikin robek saya+hilang saya+pakai scan sidik status+di suami+meninggal sudah+tidak surat+mati tambah
 tidak+online tumpang ubah untuk+bank urus+ktp urus+surat wna+masuk yang+mana ~<aga ~<any ~<bac ~<bar ~<dim ~<dom
 ~<dul ~<e> ~<ele ~<gab ~<hap ~<ide ~<ke> ~<kem ~<ket ~<lai ~<lum ~<my> ~<sca ~<sid ~<uba ~<waf ~afat ~agam ~ama>
 ~amat ~ange ~ank> ~apus ~atat ~bah> ~banj ~bek> ~cama ~can> ~cata ~dah> ~dend ~dent ~dima ~dulu ~duwe ~ecam ~ektr
 ~ena> ~engu ~enin ~enti ~fat> ~gama ~guru ~hapu ~iden ~idik ~igan ~iran ~iru> ~iste ~itas ~ivas ~jir> ~kart ~keca
 ~keli ~ket> ~kini ~ktiv ~ktro ~laku ~lami ~lekt ~masi ~mata ~ngko ~njir ~obek ~onik ~pas> ~pata ~pere ~pern ~puh>
 ~pus> ~rena ~rin> ~robe ~roni ~rtu> ~sah> ~scan ~sema ~tas> ~tiny ~tiva ~tron ~umpu ~urus ~uwe> ~vasi ~wafa
dukcapil 4 17+mau 300rb =joke =part abis+kata ada+kk ada+nik akte+mati alamat alamat+ktp angkat antar+rt apa+aja
 bakar+syaratnya bapak+nih baru bawa+banjir beda belum+jadi belum+padan berapa berapa+hari bikin+lagi bisa+di
 blangko+abis buka bus calo capil+nomor card daftar+bpjs damel+kk datang+ke dengan+ijazah dengan+sim di+dompet
 di+scan di+sistem digigit+tikus foto foto+ktp ganti+nama gantinya hari+jadi hilang hilang+di huruf identitas+anak
 ikd+bakar jalan+rekam jelek kapan kartu kasur kata+kelurahan ke+kecamatan ke+tangerang keluar+dari kelurahan+sampai
 kepala+saudara kerja+di kia+bapak kk+dengan kk+ganti kk+lansia ktp+beda ktp+elektronik ktp+kosong ktp+luntur
 ktp+mau lahir+kena laku laku+sampai lansia+tidak lapor+lahir legalisir+akta luar luntur maaf+nik maaf+surat
 makan+rayap masih+kawin mati mati+bapak mau+ganti meninggal+bulan meninggal+ktp meninggal+tapi minggu+lalu
 nama+masih nduwe nik+ganda nikah nya+bagaimana orang+sakit pembantu perbarui perpanjang+ktp pindah+domisili pisah
 punya+akte qr rayap rekam+di ribet rusak rusak+kk saudara+sudah sekali sidik+jari sim+hilang siri sistem sudah+ada
 sudah+meninggal suruh tahun+di tambah+ke tangerang tanggal+lahir telat+lapor tua+belum untuk+bapak wkwk yatim+ke
 ~300r ~<300 ~<?> ~<alm ~<ant ~<den ~<dif ~<dis ~<fot ~<hil ~<hur ~<jam ~<jel ~<kap ~<kel ~<lak ~<lok ~<lua ~<lun
 ~<mat ~<men ~<ndu ~<nen ~<ngu ~<num ~<qr> ~<rob ~<sir ~<wkw ~akti ~alma ~amah ~angk ~angs ~anko ~apan ~ard> ~aren
 ~artu ~aru> ~asih ~ata> ~ati> ~baru ~berl ~betu ~calo ~cant ~card ~digi ~dik> ~dite ~ebaw ~eda> ~emal ~emuk ~enda
 ~enek ~erda ~erta ~ertu ~etap ~etul ~foto ~gabu ~gera ~ggal ~hila ~hin> ~huru ~ibet ~idaf ~ieun ~igit ~ikah ~ikel
 ~imas ~ine> ~ipak ~isah ~item ~jele ~kaba ~kah> ~kapa ~kare ~kasu ~ktan ~kwk> ~lain ~lank ~lmar ~lunt ~mati ~meng
 ~mert ~muka ~nduw ~nene ~nger ~nika ~ning ~ntur ~orny ~oto> ~pada ~pun> ~ribe ~rlak ~rtua ~ruf> ~rus> ~sidi ~siri
 ~sist ~snya ~stem ~sur> ~tamb ~tari ~tat> ~terd ~torn ~tri> ~tump ~tur> ~uar> ~uari ~uruf ~usak ~wkwk ~yap>
dukcapil 3 =ask =dead =past =wait @1 ada+nama ada+tapi address akta+bagaimana aktivasi+ikd almarhum anak anak+angkat
 anak+belum anak+tiri anak+umur angkot+bikin anjing antri atau baca+di baca+pas bagaimana bank+di bantu+akte
 bantu+pindah bantu+tidak bawa+apa bayi+masuk belum+kawin belum+nikah bener biar biar+nanti bibi bidan+robek
 bikin+baru bisa+datang blangko+ktp bola cara cetak+lagi change cukup daftar daftar+pas darah+di dari dari+garut
 dari+kecil dari+lampung dari+saudara data+ktp dengan di+hp di+rumah dia+saya dicantumin dokumen dokumen+apa
 dukcapil+buka ganda+di ganti+agama ganti+kerja ganti+mana ganti+status ganti+tidak garut gawe gratis+kan hari+sabtu
 harus+ke harus+kemana ibu+saya ibu+sudah ibu+yatim ikd+aktivasi ikd+gagal jadi+kepala jalan+bikin jam+berapa jenis
 jenis+kelamin kandung kasur+rekam kawin+padahal ke+bank ke+kelurahan kelahiran+bidan kelamin+di ketemu+pas kk+akta
 kk+hapus kk+sendiri kk+tidak kota ktp+bawa ktp+belum ktp+di ktp+harus ktp+petugas ktp+salah lahir+daftar lahirnya
 laki+tulis lansia+anak lapor+pungli luar+nikah lumpuh+tidak maaf+kk makasih map masih+pelajar masuk masuk+ibu mau
 mau+diganti mau+masuk mau+pisah mau+rusak mau+urus menikah mulu nama+dia nama+ibu nduwe+ktp nik+belum nikah+non
 nikah+siri nikah+sudah nolak nya+bisa online orang+tua padahal padan+di pas+banjir pelajar+padahal pelayanan
 pembetulan pembetulan+jenis pernah pernah+punya pernyataan+belum perpanjang pudar pusat rekam+sidik salah+nama
 saudara+masuk saudara+meninggal saya+bayi saya+laki saya+masih saya+mau saya+sakit sekarang+anak semua+surat sipil
 suami suami+sudah sudah+cerai suket surat+apa surat+kelahiran tanda tanda+tangan tangan+elektronik tangerang+ktp
 tanggal tanpa+buku tapi+nama tidak+pernah tikus tinggal+di tolong+bantu tulis+perempuan tutup+jam ulang umur+17
 untuk+akta ~<add ~<ana ~<anj ~<bag ~<buk ~<bus ~<cal ~<cuk ~<daf ~<dig ~<gaw ~<gmn ~<gol ~<how ~<kar ~<kpn ~<leg
 ~<map ~<mas ~<mau ~<mer ~<mul ~<nya ~<onl ~<pad ~<pis ~<pud ~<pun ~<ray ~<rib ~<rus ~<sec ~<sis ~<sob ~<tik ~<to>
 ~<tum ~aban ~aby> ~adah ~addr ~afta ~agai ~ahin ~aima ~akah ~akas ~akku ~aku> ~amba ~ana> ~anak ~apah ~arhu ~arin
 ~arui ~asuk ~asur ~atan ~atau ~aun> ~awe> ~ayap ~baga ~bet> ~buku ~bus> ~chan ~cuku ~daft ~daha ~dari ~ddre ~dida
 ~diga ~dike ~dipa ~doku ~dres ~dudu ~duk> ~ecah ~ecar ~ekal ~ekny ~eko> ~elat ~enet ~enga ~enik ~enis ~erap ~erca
 ~erla ~erna ~ess> ~ftar ~gaim ~gal> ~gawe ~gitu ~gmn> ~golo ~hang ~hirn ~how> ~hum> ~ibi> ~ican ~ikus ~ilan ~inat
 ~inny ~irek ~ital ~itam ~jeni ~jing ~keda ~kepa ~ketu ~kku> ~kpn> ~kume ~kup> ~kus> ~lang ~lian ~lih> ~line ~mana
 ~map> ~marh ~masu ~mat> ~mau> ~mbah ~mbet ~muli ~nak> ~nati ~nekn ~ner> ~neri ~neta ~nge> ~ngsu ~njin ~nlin ~nola
 ~nome ~nte> ~nteu ~ntin ~ntri ~ntum ~nump ~okum ~olak ~omer ~onga ~onli ~ora> ~pend ~perc ~pisa ~puda ~pusa ~rane
 ~rapa ~raya ~rbar ~ress ~rhum ~rnah ~rpan ~rta> ~rui> ~sak> ~sama ~sat> ~seca ~suam ~suke ~suru ~tah> ~tand ~tant
 ~tar> ~taun ~tawa ~tem> ~tiku ~tua> ~tula ~tumi ~uami ~ucu> ~udar ~uduk ~uket ~uku> ~ukup ~ulua ~umen ~umin ~umpa
 ~uruh ~usat ~usny
dukcapil 2 =not a+new ada+bantu agama+catat akta+mana akta+perceraian akta+salah akta+tidak akte+anak antar
 antri+online apa apa+petugas atas+nama bantu+bikin bantu+gabung bantu+surat bapak+meninggal bapak+sudah bapak+tidak
 barengan baru+habis basah bayi+belum bekasi belum+nduwe berkas+sendiri bibi+malam bikinin bisa bisa+cetak
 bisa+login bpjs brebes+ke butuh+tidak cabut+berkas cara+dapat card+where catat+sipil cetak+ulang daftar+ada
 dapat+kartu dari+brebes dari+jawa data+ganda denda+tidak di di+kampung di+karawaci di+kecamatan di+mall di+wonogiri
 difabel disdukcapil+nomor domisili+dari domisili+untuk dukcapil+nomor dukcapil+penuh email gantinya+bawa
 habis+cerai harus+cabut ibu ibu+baru id id+card ikd+tidak ikut imigrasi isi jadi+tidak jari jawa+ke kakak+saya kan
 kawin+di ke+kota ke+luar kelahiran+anak kelamin kelurahan kena keterangan keterangan+domisili kia+bibi kk+beda
 kk+dia kk+kakak kk+mana kk+robek kk+suami kota+harus ktp+bisa ktp+dari ktp+jelek ktp+syaratnya kudu lahir+anak
 lampung lansia+90 login mana+tutup masih+belum masih+butuh meninggal+bikin minggu muslim naik+kereta nama+saya
 nanti new new+one ngadamel+ktp non non+muslim nyasar+saya one online+dukcapil pelajar pengadilan penuh+terus
 perceraian perlu pernyataan perubahan pindah+bagaimana pungli punya punya+ktp rt+masih ruksak ruksak+banjir sabtu
 sakit+tidak sampai saudara saya+baru saya+id saya+ruksak status+kawin status+ktp suami+linglung sudah+putus
 surat+keterangan surat+lahir surat+pernyataan tahun takut+ktp telat+bikin tidak+bisa umur untuk+bocah untuk+pindah
 warga+sini yang+sudah ~00rb ~0rb> ~<(> ~<)> ~<bis ~<bpj ~<car ~<dar ~<di> ~<did ~<dur ~<gak ~<hen ~<ibu ~<id> ~<iku
 ~<ist ~<kep ~<kin ~<kot ~<log ~<los ~<new ~<nol ~<one ~<pec ~<sau ~<sip ~<skt ~<sua ~<sya ~<umu ~aan> ~abtu ~abun
 ~adil ~ahgu ~ahun ~aian ~ail> ~akar ~alia ~antr ~arat ~arut ~ate> ~atin ~auda ~basa ~bene ~bera ~biar ~bisa ~boga
 ~bola ~bpjs ~btu> ~buat ~cara ~cera ~date ~deng ~difa ~dire ~disi ~duru ~ehar ~elay ~emai ~emua ~erai ~erif ~erpa
 ~etin ~eun> ~fabe ~garu ~gasn ~gli> ~gras ~hgun ~hun> ~ifab ~ikut ~iman ~imig ~ipil ~isa> ~isal ~jari ~kama ~kota
 ~ksak ~kudu ~kulo ~lahg ~lega ~lim> ~logi ~lost ~luan ~mail ~mama ~many ~mer> ~mpai ~mpan ~musl ~nakk ~nant ~new>
 ~ngad ~ngli ~nin> ~nis> ~non> ~nyar ~nyie ~ogin ~ost> ~panj ~papa ~peca ~pela ~perp ~pjs> ~puny ~raha ~raia ~ratn
 ~rifi ~rlu> ~ruks ~sabt ~saud ~sipi ~slim ~suk> ~syar ~tela ~tik> ~tuhi ~udu> ~uhin ~uksa ~ungl ~untu ~usli ~veri
 ~yara ~yieu
dukcapil -2 =birth ak1+online akta+cerai anak+tidak baju bangun bantu+saya bayi+baru beli bikin+ak1 bikin+mana
 bikin+surat bpom cepat dengan+bapak dengan+bikin dengar depan+rumah di+bawah di+dtks di+kamar diri duka golok harus
 hilang+banjir hilang+tidak hilang+untuk ijazah+smp jembatan juta kampung kara keterangan+hilang kolong kua kunci
 lama lari+dari liar maling meteran minum miskin mobil negeri nikah+rusak orang+tidak orang+yang pagi palsu parkir
 pasang periksa pohon pos ruko sampah saya+jadi saya+yang sebatang sebatang+kara sekolah+sudah sini+bisa sktm+mana
 smp+hilang subuh tanya tegal terlantar tiap+malam tidak+urus tinggi token+tidak toko tua tumpang+nikah untuk+atm
 untuk+bawa urus+sktm ~<aja ~<asa ~<asu ~<baj ~<bpo ~<but ~<dib ~<dic ~<dts ~<gal ~<ham ~<har ~<ing ~<jan ~<jem
 ~<jut ~<kla ~<lem ~<mam ~<mis ~<mob ~<nan ~<ora ~<pal ~<poh ~<por ~<sad ~<sar ~<sat ~<sed ~<seg ~<sep ~<set ~<sum
 ~<sun ~<sy> ~<tim ~<tua ~acar ~adak ~adar ~adu> ~agak ~ajak ~aju> ~ajui ~ak2> ~alak ~ambr ~anya ~apa2 ~api> ~arah
 ~aran ~arki ~arna ~atih ~atu> ~awan ~ayar ~bada ~baik ~baju ~bali ~ban> ~bang ~berd ~bpom ~cam> ~car> ~cepa ~cor>
 ~curi ~dek> ~diam ~diba ~diri ~eban ~ebar ~ebat ~edan ~ede> ~ehil ~eli> ~enan ~engg ~enta ~erit ~erus ~esek ~gadu
 ~gaku ~gede ~ggak ~gol> ~got> ~gram ~gun> ~haru ~iat> ~iga> ~ikun ~inta ~inum ~irin ~isi> ~itan ~itu> ~jama ~jemb
 ~jol> ~juin ~kabe ~kak> ~kan> ~kas> ~kehi ~kons ~kosa ~kot> ~kua> ~lanj ~liar ~lsu> ~mbal ~mint ~minu ~mobi ~mpah
 ~mpun ~mula ~nany ~nege ~ngke ~ngun ~ntik ~ntra ~ntua ~num> ~obil ~ocor ~oko> ~olok ~pagi ~park ~poho ~pos> ~rany
 ~remp ~res> ~rkir ~rlan ~rna> ~ruko ~satp ~semi ~sen> ~sera ~sil> ~sma> ~stas ~stri ~subu ~tarn ~terl ~tern ~tiga
 ~tiha ~tor> ~trak ~uala ~ujan ~ujuk ~uka> ~uko> ~uli> ~ungi ~unin ~utan ~wan> ~yari
dukcapil -3 =beast =blaze =heart =sick =water @=ugd_malam @first=ugd_malam ada ak1 alat ambruk ambulans bandara
 bansos bau bawah bayar belakang belum+pisah berobat besar bikin+sim brekas brekas+mati bukan cara+bikin
 cerai+linglung cuma damkar depan+bank di+depan di+jalan di+kelurahan di+puskesmas di+tolak dikasih dipukul dtks
 duduk faskes guru itu izin jatuh jual kalau kami kayu ke+depan kelas kis kk+belum kontrakan kuat kucing lahir+mau
 lapor lepas lihat listrik luka maaf+saudara makam makam+saudara malam mampu mandi masjid masuk+pbi mau+mati mayat
 merah minta motor naik orang pabrik pakai+pinjam paksa paspor pemkot pinjam+online pkh pukul rumah saudara+di
 saudara+mau saya+sudah sd+negeri sebab sebab+kk sejak sering sih sim sudah+pindah suka surat+untuk tahu tanah
 tangis telepon temen terima terminal tidak+mampu tipu tolak+sebab tongkat turun warung yang+bisa yang+urus ~<ada
 ~<ade ~<ak1 ~<bat ~<bay ~<bes ~<bil ~<boc ~<cep ~<cum ~<cur ~<dij ~<dir ~<dok ~<dtk ~<dud ~<fas ~<ged ~<gel ~<gen
 ~<ger ~<gig ~<gur ~<hal ~<itu ~<izi ~<jat ~<jl> ~<kak ~<keh ~<kis ~<kom ~<kuc ~<lam ~<lep ~<lih ~<luk ~<may ~<met
 ~<mun ~<mur ~<nai ~<nem ~<nun ~<pab ~<pag ~<pas ~<pkh ~<pla ~<psi ~<puk ~<res ~<rum ~<sek ~<ser ~<sih ~<sm> ~<sus
 ~<teg ~<ten ~<tet ~<tin ~<tip ~<ton ~<tur ~<wal ~abri ~abur ~ada> ~agan ~ahu> ~ak1> ~aksa ~aksi ~alat ~alau ~ali>
 ~alsu ~amuk ~anah ~anca ~angu ~anny ~ans> ~anso ~anta ~apet ~arus ~asji ~aske ~ater ~atuh ~awah ~ayak ~ayu> ~azah
 ~bak> ~bans ~bara ~batu ~baya ~beli ~beng ~bero ~besa ~bil> ~bila ~brek ~brik ~bruk ~bula ~bung ~cing ~cuma ~dada
 ~damk ~dape ~deke ~dian ~dige ~dise ~dtks ~duka ~ebab ~edah ~ehat ~ejak ~ekas ~ekel ~eket ~elak ~elas ~elep ~emak
 ~emas ~emko ~empe ~emul ~eng> ~engk ~epas ~epat ~erah ~erem ~erik ~erim ~ermi ~erny ~esar ~fask ~gak> ~gany ~gar>
 ~ggan ~gis> ~gubu ~han> ~hon> ~iang ~ima> ~inal ~inan ~ing> ~ingi ~iper ~ipis ~ipu> ~ipuk ~isan ~iski ~istr ~izin
 ~jan> ~jatu ~jid> ~juka ~juta ~kaga ~kala ~kali ~kami ~kar> ~kayu ~keja ~ker> ~kes> ~kese ~kis> ~knya ~kolo ~komp
 ~kont ~kuat ~kuci ~kuli ~kunc ~lahn ~laka ~lam> ~lan> ~lana ~lapa ~lasa ~lati ~lau> ~lepa ~lepo ~liat ~ling ~lnya
 ~lok> ~luka ~mala ~mali ~masa ~masj ~maya ~mbat ~mbru ~mbul ~mela ~men> ~mera ~miny ~misk ~mkar ~mkot ~muk> ~naik
 ~nas> ~nci> ~ndi> ~nemu ~ngah ~ngaj ~ngar ~ngi> ~ngis ~ngku ~nta> ~ntai ~nten ~nung ~nyak ~nyal ~ohon ~ontr ~pabr
 ~paks ~pals ~pam> ~par> ~pat> ~pema ~pemk ~pera ~perk ~pkh> ~pon> ~pori ~psik ~rah> ~raka ~ram> ~rant ~riks ~rima
 ~ring ~rmin ~rol> ~rong ~ruma ~run> ~rung ~sada ~saha ~seke ~seri ~sim> ~sjid ~skin ~suka ~tai> ~tama ~tana ~tap>
 ~tega ~tele ~teme ~term ~teta ~ting ~tipu ~tks> ~tuh> ~tuny ~turu ~ubuh ~ucin ~ukan ~uma> ~umah ~unci ~unti ~urun
 ~uta> ~wah> ~waru ~wat> ~wong ~yak> ~zah> ~zin>
dukcapil -4 =home =money =smell =strike @first=kerja ada+orang bayi+ketemu bedah bedah+rumah cari dari+kemarin dekat
 di+gang di+pinggir dinsos gelandangan gratis jalan jiwa kamar kursi kursi+roda lampu lari mau+lapor melahirkan
 meninggal+di ngomong obat pak+saya panti pbb pdam pindah+sekolah pinjam pulang+kampung roda sd sebelah sktm tabrak
 taman tempat tiap tidak+mau trc ~<amb ~<bau ~<dek ~<dil ~<diu ~<gra ~<gw> ~<jal ~<jiw ~<jua ~<kag ~<kej ~<kes ~<kon
 ~<kun ~<lar ~<lia ~<lis ~<man ~<min ~<mot ~<neg ~<nge ~<ngo ~<nye ~<oba ~<pbb ~<pda ~<pem ~<pos ~<pro ~<rod ~<sd>
 ~<sej ~<sim ~<sub ~<tab ~<tem ~<ter ~<trc ~<war ~<yg> ~abra ~aga> ~ahny ~aik> ~aki> ~alan ~amka ~anan ~angn ~arun
 ~asa> ~asan ~aspo ~atis ~bab> ~bau> ~brak ~buh> ~buk> ~bur> ~cari ~deka ~dika ~dins ~dipe ~ebel ~eger ~ekat ~emen
 ~empa ~epon ~eras ~eri> ~erob ~gah> ~gela ~gin> ~gnya ~gomo ~grat ~hirk ~hnya ~ihan ~ihat ~ikan ~ikas ~iksa ~inja
 ~inso ~ipin ~irka ~ita> ~iwa> ~jala ~jiwa ~jual ~kabu ~kang ~kaya ~ktm> ~kul> ~land ~lant ~lari ~liha ~list ~mamp
 ~mand ~mar> ~mete ~mong ~moto ~mpat ~nakn ~nal> ~nang ~nasi ~ndan ~ndar ~ngam ~ngel ~ngka ~ngny ~ngom ~njam ~obat
 ~oda> ~omon ~ongk ~oran ~otor ~pak> ~pan> ~pant ~pasp ~pbb> ~pdam ~pemu ~peri ~pet> ~poli ~pom> ~por> ~puku ~ras>
 ~rati ~rian ~rkan ~roba ~roda ~ruk> ~sang ~sara ~sebe ~seja ~sek> ~sin> ~sktm ~spor ~tabr ~tasi ~temp ~teri ~tiap
 ~tin> ~tong ~trc> ~trik ~ual> ~ukul ~ung> ~unga ~ursi ~uru> ~usah ~usan
dukcapil -5 =arms =height =limp =nature =work @=damkar @=kerja @=santunan @=trc @first=damkar @first=poli_jiwa
 @first=santunan ada+yang bantu+bapak cek di+pasar ditinggal dokter duit kaki kali kemarin nikah+hilang odgj pbi
 pinggir rs santunan siapa syaratnya+apa tadi tetangga tidur+di token uang ya ~<bal ~<cek ~<din ~<dip ~<dui ~<kal
 ~<kam ~<kay ~<kua ~<kur ~<lap ~<mel ~<nga ~<odg ~<pbi ~<pus ~<rs> ~<san ~<sia ~<tad ~<tia ~<tun ~<uan ~<ya> ~akam
 ~akny ~alin ~amar ~ambu ~ampu ~anga ~angg ~angi ~apor ~bat> ~bela ~dang ~dgj> ~dipu ~dokt ~duit ~emar ~etan ~gang
 ~gen> ~gga> ~ggir ~gir> ~hat> ~iap> ~ini> ~iria ~itin ~jak> ~kaki ~kat> ~ken> ~ksa> ~kter ~kurs ~lapo ~lin> ~mari
 ~nggi ~ngin ~nsos ~odgj ~oken ~okte ~pbi> ~peng ~ping ~pinj ~pora ~rik> ~rsi> ~sant ~siap ~tadi ~tera ~tis> ~toke
 ~tuna ~tung ~uang ~uit> ~ungg
dukcapil -6 =breath =force =mad @=alat_bantu @=bedah_rumah @=darurat @=pangan @=poli_jiwa @=ppa @=puskesmas
 @first=alat_bantu @first=bedah_rumah @first=darurat @first=pangan @first=ppa @first=trc ada+saudara air
 bagaimana+ya bisa+pulang depan gang harus+bagaimana laporan pak pasar puskesmas slrt smp sudah+lama tidur ~<air
 ~<dep ~<pak ~<pan ~<pol ~<seb ~<slr ~<smp ~bata ~cek> ~dam> ~depa ~dipi ~diti ~dur> ~elan ~enge ~epan ~esma ~idur
 ~kesm ~lrt> ~mas> ~mpu> ~nan> ~ngen ~ntun ~pasa ~pusk ~san> ~sar> ~seba ~seko ~slrt ~smas ~smp> ~sos> ~ter> ~tidu
 ~ulan ~unan ~uran ~uske
dukcapil -7 =road @=polisi @first=polisi @first=puskesmas ini sekolah ~<ini ~<tok ~air> ~asar ~ekol ~kola ~olah
 ~ran> ~skes
dukcapil -8 ~<pul
dukcapil -9 @=slrt pulang tidak+punya ~pula
dukcapil -10 @first=- @first=slrt
trc 14 bantu+apa
trc 12 bantu+cara yang+jaga
trc 11 jaga ~<jag ~aga> ~jaga
trc 10 @=trc @first=trc apa bayar+tidak cara+lapor ini trc ~<apa ~<brp ~<ini ~<trc ~brp> ~trc>
trc 9 bayar jaga+tengah kantor+sebelah minggu+tetap nomor+ini sebelah+mana tetap tetap+ada ~<?> ~<tim ~apa> ~ayar
 ~baya ~bot> ~tim>
trc 8 =client bantu+ini bot bot+ini chat di+petugas dinsos ini+apa ini+dari juga kalau kalian petugas sekolah+boleh
 siapa sih tengah+malam tidak+sekarang untuk+apa ~<bot ~<cha ~<din ~<jug ~<kal ~<pet ~<sia ~<sih ~alau ~alia ~ayan
 ~chat ~dins ~etap ~etug ~gah> ~gas> ~iapa ~ini> ~inso ~juga ~lau> ~laya ~lian ~nsos ~petu ~siap ~tuga ~uga> ~ugas
 ~yar>
trc 7 =ask atau bales bisa+telepon boleh cara ieu iki jam+kerja kabupaten kantor ke+sini lapor+tidak layan pelapor
 petugas+ini saja sampai sampai+jam sosial tidak+di tidak+kalau trc+dengan trc+dinsos tugas ~<bol ~<dij ~<gak ~<ieu
 ~<iki ~<kan ~<lay ~<tug ~abup ~ahas ~aja> ~ales ~alo> ~anan ~ani> ~anto ~atau ~aten ~bale ~bole ~bupa ~dije ~ebel
 ~erny ~hasi ~ial> ~ieu> ~iki> ~kabu ~kala ~kali ~kalo ~kant ~ksi> ~leh> ~les> ~mpai ~nome ~ntor ~oleh ~omer ~opo>
 ~osia ~pate ~rusi ~sebe ~sial ~sin> ~sos> ~sosi ~ten> ~upat ~yan> ~yana ~yani
trc 6 24+jam =thanks aja apa+beda apa+di apa+saja bantu+trc beda beda+trc bls bls+nya dapat+nomor dengan+satpol
 dinas+sosial dinsos+mana emang ini+nomor ini+untuk jam kalau+lapor kantor+trc kerja+dinsos lama lama+banget
 lapor+ke libur maaf+ini malam+tidak nomor nya+lama petugas+reaksi pp rahasia reaksi reaksi+cepat resmi satpol
 satpol+pp saya+dapat sebelum siapa+aja siapa+ini telepon+tidak tengah trc+buka trc+mana yang+boleh ~<aja ~<ata
 ~<bls ~<jaw ~<lib ~<nom ~<pp> ~<rah ~<rea ~<saj ~<sat ~<sop ~<sos ~ain> ~aksi ~amat ~ampe ~asny ~atpo ~bls> ~cara
 ~dany ~eaks ~eda> ~edan ~esmi ~gapa ~gasn ~hat> ~ibur ~ilay ~itel ~jany ~jawa ~lama ~libu ~mang ~mat> ~mer> ~min>
 ~mor> ~mpe> ~nggo ~nomo ~omor ~pai> ~pela ~pol> ~reak ~resm ~rjan ~saja ~satp ~sing ~smi> ~sopo ~tap> ~tau> ~tpol
 ~usin
trc 5 112+apa =stir =well alamat apa+dan apa+sih apa+yang berapa berapa+hari bisa+lapor boleh+lapor cepat cepat+itu
 cuma daerah dijemput dinas dokter+di fungsi hari+minggu hari+orang hubung identitas+pelapor ieu+siapa ini+bisa
 ini+resmi jawab kalau+saya kejadian kenapa kenapa+aja lapor+bagaimana lapor+harus layan+apa layan+ini libur+tidak
 maaf+bisa maaf+trc minggu+libur nama orang+tampung pak+siapa panggil robot rumah+singgah saya+rahasia singgah
 tampung+di tanya+dulu telepon trc+apa trc+bisa tugas+apa ya ~<.> ~<adm ~<bed ~<can ~<cep ~<cum ~<fun ~<hub ~<i>
 ~<jam ~<res ~<seb ~<sin ~<wil ~<ya> ~adia ~admi ~aera ~ama> ~apai ~apor ~asa> ~awab ~awan ~beda ~bung ~cepa ~cuma
 ~daer ~dian ~dija ~dina ~dmin ~ejad ~elep ~elpo ~enap ~epat ~epon ~erap ~fung ~gak> ~ggah ~ggil ~ggu> ~hubu ~iasa
 ~ibal ~ijaw ~ijem ~inas ~ita> ~jam> ~kena ~kita ~lapo ~lepo ~lpon ~nama ~nany ~napa ~nera ~ngah ~oaln ~obot ~ota>
 ~pain ~pat> ~pon> ~por> ~rapa ~snya ~tele ~telp ~ubun ~uma> ~wab> ~wila
trc 4 ada+berapa ada+dokter ada+yang alamat+dinas anak+sekolah anggota anggota+trc apa+boleh aplikasi atau+cuma
 bantu+tidak bener berapa+lama berapa+orang bisa+bantu bisa+hubung bisa+kenapa buka+sampai cara+pakai chat+ini
 daerah+kerja dari+ibu dengan+kayak dijemput+trc do e hp+saya ibu+rt iki+siapa ini+layan ini+saya kalau+chat kan
 kan+ya kasih ke+nomor ke+trc kota lapor lewat lokasi+terus maaf+apa maaf+buka makasih masuk+kabupaten melayani+apa
 mesin minggu nanti orang+apa pakai+bot petugas+nya petugas+perempuan rompi rt+untuk saya+0812 sebelum+saya sih+di
 tanya this trc+ada trc+bayar tunggu tunggu+di urus+apa warga+di ya+saya yang+datang yang+dijemput ~<apl ~<bal ~<bay
 ~<car ~<dae ~<do> ~<e> ~<kab ~<kag ~<kit ~<kot ~<lap ~<lew ~<mes ~<pel ~<rep ~<rob ~<sam ~<ten ~<thi ~<wha ~<yg>
 ~akah ~akas ~alny ~apli ~ayah ~bene ~bera ~date ~dihu ~dila ~dite ~elay ~etep ~etik ~ewat ~ggot ~gil> ~gota ~gsi>
 ~his> ~iain ~ihub ~iin> ~jadi ~jela ~kaga ~lewa ~mesi ~ming ~mpi> ~nant ~ner> ~ngap ~ngi> ~ompi ~ora> ~plik ~pora
 ~rann ~robo ~romp ~sama ~siai ~simp ~tern ~this ~ungi ~wekn ~what ~yah>
trc 3 ada+apa ada+bantu ada+gelandangan ada+kejadian ada+petugas aje aje+sih am am+saya aman+tidak apa+hp apa+is
 apa+kabupaten apa+ke apa+laporan apa+petugas apa+robot apa+saya apa+takut apa+ya ape ape+aje apo apo+pak atau+orang
 bagaimana+ya banget+sekarang bantu+bisa bantu+petugas bantu+siapa belum+ada berapa+sendiri biasa bisa+malapor
 buka+24 buka+jam bukan bukan+ya cara+gabung cuma+untuk dan+jam datang datang+pakai dengan dengan+112 dengan+dinsos
 di+bawah di+mari di+rumah di+tempat dinas+apa disini+bayar do+you doang ente ente+pade fungsi+dinsos gabung+jadi
 gelandangan+lapor harus harus+bagaimana hotline hp iko iko+apo ini+pak ini+siapa is+this itu+tugas jadi+anggota
 jam+apa jam+berapa jam+kantor jam+operasional jawab+mesin juga+mlayani kalau+panggil kalian+di kalian+siapa
 kalian+urus kayak kerja kota+apa ktp+saya kudu+nyebutin lama+petugas lapor+disini lapor+takut lapor+tanpa laporan
 laporan+ke layan+sosial lewat+chat lokasi maaf+cara maaf+kalau malam malam+juga malapor+malam mana+ada mari masalah
 mau+simpan melayani mesin+atau mlayani mlayani+tidak mung nama+tidak ngetik nomor+dinsos nomor+siapa nya nyebutin
 nyebutin+nama operasional orang+yang pade pade+urus pakai+seragam panggil+petugas pas+lapor penipuan
 perempuan+tidak petugas+sampai pp+apa reply reply+di ribu ronda rumah+saya saja+yang saya+orang saya+talking
 saya+tanya saya+wna sebelah seragam+apa siapa+am siapa+nih siapa+ya simpan singgah+sekarang sini soal tahu takut
 takut+penipuan talking talking+ke tampung tanpa tanpa+nama teh tentang tentang+layan terima tidak+pas tidak+sih
 tolong+bantu trc+24 urus+ape wna+bisa yang+bales you you+reply ~<aje ~<am> ~<ape ~<buk ~<doa ~<ema ~<hp> ~<iko
 ~<ing ~<klo ~<lam ~<mla ~<moh ~<nam ~<nan ~<rom ~<sah ~<sim ~<soa ~<tak ~<tal ~<teh ~<too ~<you ~aje> ~akut ~alam
 ~alki ~ampa ~angs ~anpa ~anya ~apo> ~asal ~asia ~asio ~bias ~buka ~buti ~dira ~dita ~doan ~enak ~enip ~eply ~erti
 ~esin ~geti ~haru ~hotl ~ian> ~iann ~ijel ~iona ~ipua ~irah ~itam ~kasi ~keja ~kerj ~klo> ~kota ~lika ~lkin ~male
 ~mlay ~moho ~mung ~nas> ~ndak ~nggu ~ngsi ~npa> ~oal> ~oang ~okas ~onal ~otli ~pade ~paka ~rany ~repl ~ribu ~rond
 ~rti> ~saku ~samp ~sini ~sion ~soal ~sti> ~taku ~talk ~tamp ~tanp ~teh> ~tent ~tep> ~tete ~tik> ~tlin ~too> ~torn
 ~ungs ~wan> ~wun> ~you>
"""
