"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
pangan 2 3+hari apa ayam+warna bakso+kenyal banget bantu+gula bantu+takjil bantu+tidak banyak+kecoa baso baso+tikus
 bau+lapor belatung+di beras+berkutu berkutu berkutu+dari besok bibt bibt+cabe busuk+dari cabe+grtis daging+sapi dan
 dari+toko dengan diare+makan es+teh garam+palsu gorengan+pakai gratis grtis+masih halal+umkm harus hp+saya
 ilegal+ibu ini+ada jajan+sd jamu+cara kecoa+lapor keripik kopi+oplosan kuat+ilegal langsung lansia+takut madu+palsu
 makan+di makan+seafood malabar mau+minta mencret minyak+goreng mual+abis muka mulu muntah+semua murid obat+nyamuk
 pakai+warna pasar+malabar racun sambal sambal+basi saya+0812 seafood sekolah+jorok sih takjil+nih tempe tempe+bau
 tengah tikus+di warna+biru wkwk ~<bul ~<kat ~<ken ~<man ~<ngg ~<pan ~<pas ~<rac ~<sea ~<sih ~<teg ~<wkw ~aban ~abar
 ~abi> ~acun ~afoo ~alab ~aler ~angg ~apn> ~asah ~aso> ~atis ~atny ~atu> ~bar> ~basa ~baso ~begi ~beso ~bibt ~buan
 ~cret ~cun> ~diba ~difo ~eafo ~ebel ~ebul ~elas ~encr ~encu ~endo ~enyu ~erip ~esok ~gaka ~gamb ~gana ~gebu ~grat
 ~gsun ~haru ~ibt> ~igak ~irup ~jir> ~kapn ~keli ~kit> ~kosa ~kuri ~kwk> ~laba ~lama ~log> ~masa ~mbut ~mpel ~mpor
 ~muri ~murn ~ncre ~ngan ~ngsu ~njir ~oba> ~olan ~osis ~oton ~pang ~pel> ~pela ~peru ~pik> ~racu ~ram> ~ramb ~rati
 ~rid> ~ripi ~rkut ~rni> ~rup> ~saki ~samb ~seaf ~sis> ~sosi ~suna ~tuli ~ulan ~uran ~urid ~wat> ~wkwk ~yakn
pangan -2 =blaze =body @first=- @first=slrt @first=trc ada+yang adik ambruk bansos bawa berobat besar bikin+restoran
 bisa+beli boleh curi data datang dekat depan+rumah dinsos ditinggal doang golok guru itu kartu kena komplek kota
 kucing listrik luka maaf+saya masjid obat+gula pagi paksa pasar+murah perizinan pernah pukul raya sampah sampai
 santunan satu sebelah sendiri susah+makan tanah tangis teman ular ~<,> ~<aku ~<ata ~<bad ~<baw ~<bis ~<bol ~<cai
 ~<dek ~<dia ~<doa ~<duk ~<eng ~<ged ~<gen ~<gur ~<itu ~<jiw ~<kel ~<kuc ~<lar ~<lis ~<luk ~<mar ~<mir ~<moh ~<neg
 ~<non ~<par ~<per ~<pis ~<puk ~<put ~<rek ~<sau ~<sim ~<str ~<tia ~abun ~abur ~adan ~adik ~aga> ~aian ~akti ~aku>
 ~aman ~anah ~anca ~anga ~angi ~anso ~aris ~artu ~asji ~atan ~ati> ~ayan ~bali ~bans ~bero ~besa ~bil> ~bole ~bruk
 ~bula ~car> ~dada ~dany ~deka ~dian ~dibe ~dika ~dima ~dins ~doan ~eban ~ekat ~elen ~emak ~ener ~enja ~epat ~epon
 ~erak ~eriz ~esar ~gak> ~gar> ~golo ~hir> ~inan ~itan ~jid> ~jiwa ~kabu ~kap> ~kart ~kelu ~kolo ~kons ~kos> ~kuci
 ~leh> ~lem> ~list ~luka ~mala ~masj ~mbat ~mbru ~moho ~mpah ~mpai ~mple ~nakn ~nal> ~napa ~ndar ~ndi> ~ngel ~ngis
 ~ntai ~ntro ~oang ~oleh ~pagi ~paks ~pala ~pat> ~pata ~pern ~peta ~pinj ~pisa ~plek ~raka ~rany ~ris> ~rizi ~rnah
 ~rtu> ~ruh> ~satu ~seba ~send ~sjid ~tai> ~tana ~tas> ~tema ~ter> ~tim> ~tipu ~trik ~ucin ~ular ~umah ~umpu ~unya
 ~urun ~uta> ~wong ~yang ~zina
pangan -3 # =arms =force =mad =poor =water @=darurat @=slrt @=trc @=ugd_malam @first=darurat @first=puskesmas
 @first=ugd_malam ada+orang aja alat ambulans baru bayar beli+beras biaya bikin+warung di+jalan dia dipukul gas
 hamil jatuh kamar kampung kembali kk ktp+makan kursi kursi+roda maaf+lansia makan+anak makan+anjing maling masuk
 mau minta minum+obat nama pada padahal perempuan peternakan peternakan+ayam pindah roda rusak saudara saya+mau sini
 susah tabrak tahun tangerang temen tidak+kuat tidak+punya tua tutup warung+makan ~<adi ~<aja ~<akt ~<bay ~<buk
 ~<car ~<cer ~<cuc ~<dig ~<dip ~<dit ~<emp ~<gan ~<gas ~<gol ~<ham ~<jad ~<jem ~<kab ~<keb ~<kej ~<kep ~<kes ~<kk>
 ~<kom ~<lah ~<lem ~<lia ~<mal ~<mam ~<mas ~<mat ~<mba ~<mot ~<nik ~<pad ~<pag ~<pam ~<ray ~<rod ~<rus ~<sat ~<sep
 ~<taw ~<tra ~<tru ~<tua ~<tut ~abra ~ahir ~ahny ~ahun ~aja> ~akar ~akny ~aksa ~alo> ~alu> ~ambr ~ambu ~amil ~andi
 ~ang> ~ans> ~aru> ~asuk ~atia ~atuh ~auda ~ayar ~baya ~biay ~bila ~brak ~buh> ~buka ~dang ~dek> ~dia> ~dik> ~dipa
 ~dipu ~dita ~diti ~ebak ~elah ~elua ~emat ~erja ~gant ~gas> ~gigi ~gis> ~gkat ~guna ~hami ~hnya ~hon> ~hun> ~ian>
 ~iaya ~inga ~ingg ~inso ~inta ~ipak ~ipu> ~ipuk ~iran ~itin ~jak> ~jang ~jatu ~kake ~ker> ~kir> ~komp ~kot> ~kuli
 ~kurs ~laka ~lam> ~lant ~laya ~lik> ~mand ~mar> ~masu ~mau> ~mbul ~mela ~mil> ~mint ~moto ~mpat ~mpua ~mput ~naka
 ~nama ~nda> ~ning ~nta> ~ntar ~ntra ~oda> ~ohon ~ongk ~ontr ~ota> ~pada ~pah> ~pai> ~pam> ~pas> ~pera ~pere ~pet>
 ~pete ~pind ~poli ~puan ~ran> ~raya ~rban ~remp ~rkan ~rnak ~roda ~rsi> ~sal> ~sala ~sant ~saud ~suka ~susa ~tabr
 ~tar> ~tau> ~tela ~trak ~tua> ~tup> ~tus> ~tutu ~uar> ~udar ~ujan ~ursi ~uru> ~usak ~utup
pangan -4 =dead =drill =height =hurt =kin =road @=kerja @=puskesmas @first=kerja abis+hajat ada+tidak bakar bpjs
 buka butuh cari darah gelandangan hilang istri jalan kaki kampung+abis kata kecil lagi+ada lagi+takut lampu
 mau+lapor meninggal motor pak pelihara pelihara+ayam puskesmas racun+kampung saya+sudah surat tadi tidur+di uang
 umur ~<amb ~<ang ~<bil ~<bpj ~<dat ~<dik ~<hil ~<ist ~<ket ~<kon ~<lam ~<mau ~<nam ~<pin ~<pun ~<sal ~<san ~<sen
 ~<sum ~<sur ~<tab ~<tad ~<tem ~<tun ~<uan ~<umu ~<yg> ~aan> ~adi> ~aki> ~alak ~amar ~anta ~apak ~arah ~baka ~ban>
 ~baru ~bpjs ~butu ~cari ~cil> ~cing ~data ~diri ~ecil ~ekam ~elih ~empa ~empu ~enin ~erem ~esma ~gela ~gera ~hila
 ~ihan ~ihar ~ilan ~imak ~inda ~iri> ~istr ~kaki ~kalo ~kama ~kamp ~kar> ~kata ~keba ~keci ~kena ~kesm ~kont ~kul>
 ~lahi ~lamp ~lan> ~land ~lek> ~mban ~meni ~mpu> ~mpun ~mur> ~nang ~ndah ~ndan ~nggi ~ngun ~nsos ~nti> ~peli ~ping
 ~pjs> ~puku ~pusk ~rak> ~rat> ~rik> ~ruk> ~sak> ~sang ~sini ~skes ~smas ~stri ~sura ~tadi ~teme ~tian ~ting ~tri>
 ~tuna ~uang ~uka> ~ukul ~ungg ~urat ~uske ~utuh ~yar>
pangan -5 =breath =heart =lost =seek =stir @=bedah_rumah @=dukcapil @=poli_jiwa @=ppa @=santunan @first=bedah_rumah
 @first=dukcapil @first=poli_jiwa @first=ppa @first=santunan bapak izin+bikin jam kerja laporan odgj suami
 tidak+bisa tidur ~<bap ~<but ~<gel ~<jal ~<kur ~<mel ~<odg ~<pet ~<sua ~ahal ~alan ~ampa ~anda ~angu ~ata> ~bapa
 ~dara ~dgj> ~dur> ~eran ~erna ~eter ~hal> ~idur ~jala ~jam> ~kerj ~liha ~nger ~ntua ~odgj ~pak> ~pora ~rang ~rja>
 ~rusa ~sos> ~suam ~tidu ~tuan ~tuh> ~uami ~uan> ~umur
pangan -6 =limp =money =strike @=alat_bantu @=damkar @first=alat_bantu @first=damkar ktp ~<ktp ~<ora ~ktp> ~mas>
 ~pung
pangan -7 @=polisi @first=polisi ayam+bau minum+racun orang racun+tikus ~ah2> ~oran ~tah2
kerja 13 thr ~<thr ~thr>
kerja 12 tkw ~<tkw ~tkw>
kerja 11 art ~<art ~art>
kerja 9 cv kerja+untuk pt tki ~<cv> ~<pt> ~<tki ~<umr ~amel ~dame ~tki> ~umr>
kerja 8 =work @=kerja @first=kerja gawe hrd jadi+art kerja kerja+di padamelan phk ~<bos ~<gaw ~<hrd ~<ker ~<phk
 ~aan> ~awe> ~bos> ~erja ~gawe ~hrd> ~kerj ~phk> ~rja>
kerja 7 =drill ak1 bayi+sitter di+phk gaji ijazah+tahan jadi jaga jaga+toko jht jht+cair kartu+kuning kontrak
 lamaran lembur loker lowongan magang mau+kerja pabrik pelatihan perusahaan resmi sitter toko uang+makan umur upah
 yang+aman ~<ak1 ~<blk ~<gaj ~<ija ~<jag ~<jht ~<job ~<lem ~<lok ~<low ~<mag ~<pab ~<pad ~<res ~<umu ~<upa ~abri
 ~adi> ~agan ~ahaa ~ak1> ~aker ~amar ~atih ~blk> ~brik ~elat ~embu ~erus ~esmi ~fair ~gaji ~gang ~ggur ~haan ~han>
 ~ihan ~jaan ~jadi ~jaga ~jht> ~ker> ~lama ~lati ~lemb ~loke ~lowo ~maga ~mara ~mbur ~mur> ~oker ~oko> ~owon ~pabr
 ~pada ~pah> ~pela ~peru ~resm ~rik> ~rjaa ~rusa ~saha ~smi> ~ter> ~tiha ~toko ~umur ~upah ~usah ~wong
kerja 6 =seek ada+lowongan ada+tidak ak1+online bantu+kerja bantu+thr belum+bayar bikin+ak1 bikin+cv bulan bursa
 bursa+kerja butuh+kerja cari cuti dengan+hrd dikasih disnaker fair gaji+saya gratis ijazah info interview jahit
 jepang job job+fair kartu kerja+lagi kuning kursus las latihan layoff lowker lulusan nganggur nyambut nyambut+gawe
 pesangon potong pt+saya supir tahan terima tidak+bayar tidak+dikasih tki+resmi tki+syaratnya tolak umur+40
 untuk+ibu ~<atu ~<bul ~<cut ~<dip ~<dit ~<fai ~<gra ~<inf ~<jad ~<jah ~<jep ~<kar ~<las ~<lat ~<lul ~<ner ~<pel
 ~<pes ~<sep ~<sit ~<sup ~<tah ~<tok ~aby> ~adam ~aga> ~ahan ~ahit ~air> ~aji> ~alur ~ange ~ango ~arny ~artu ~atis
 ~atur ~ayof ~azah ~baby ~bur> ~burs ~cari ~cuti ~diba ~dika ~dimi ~dipe ~disn ~dita ~dito ~enge ~erim ~ervi ~esan
 ~gon> ~grat ~gur> ~hak> ~hit> ~ibay ~iew> ~ijaz ~ikas ~info ~inte ~isna ~itah ~itol ~itte ~jahi ~jaza ~jepa ~job>
 ~kart ~kasi ~kuni ~kurs ~las> ~layo ~lowk ~lulu ~lur> ~lusa ~mela ~nake ~ncar ~nfo> ~ngon ~nter ~nyam ~off> ~olak
 ~onga ~oton ~owke ~peng ~pesa ~pir> ~poto ~rak> ~rann ~rati ~rima ~rsa> ~rsus ~rtu> ~rvie ~sitt ~snak ~supi ~sus>
 ~taha ~tarn ~terv ~tola ~tter ~tura ~ulus ~unin ~upir ~ursa ~ursu ~uti> ~view ~wker ~yalu ~yamb ~yoff ~zah>
kerja 5 2+tahun 40+masih =thanks =wait aman art+cari aturannya balai bantu+jadi bantu+umur barista bayar+pabrik
 belum bikin bpjs+ketenagakerjaan cair cair+bagaimana cari+kerja cari+majikan cv+gratis daftar dari+disnaker
 di+bandara di+tangerang dinas hak hrd+lapor karya ke+jepang kena+phk kerja+tidak ketenagakerjaan komputer lapor+ke
 lewat lewat+mana lulus maaf+kerja mana masalah momong momong+bayi pabrik+sepatu padat padat+karya paklaring pecat
 pelatihan+barista pengalaman penyalur resign rumah+tangga saya+2 sepatu sulit supir+pribadi tahan+pt tahun
 tangerang tkw+syaratnya wawancara ~<bik ~<car ~<daf ~<dib ~<dik ~<dim ~<dis ~<hak ~<int ~<kun ~<kur ~<lam ~<lay
 ~<lew ~<men ~<mom ~<nao ~<nya ~<pec ~<pen ~<per ~<pot ~<sul ~<tan ~<waw ~adat ~afta ~agak ~ahun ~akla ~alai ~anca
 ~aon> ~ari> ~asal ~asih ~atu> ~bala ~bari ~belu ~biki ~bula ~but> ~cat> ~daft ~dat> ~dina ~dipo ~diru ~ecat ~elum
 ~enag ~epat ~ersu ~esig ~eten ~ewat ~ftar ~gake ~gen> ~hun> ~ign> ~ikin ~ima> ~imin ~inas ~ipak ~ipec ~iper ~ipot
 ~irum ~ista ~klar ~komp ~kont ~lak> ~lari ~lewa ~lit> ~lum> ~lus> ~mahk ~mbut ~meng ~momo ~mput ~naga ~naon ~nas>
 ~neri ~ngen ~nger ~ntra ~ompu ~ontr ~pakl ~pang ~patu ~peca ~pers ~pute ~rist ~rmas ~rnya ~rsul ~ruh> ~rya> ~san>
 ~sang ~sepa ~sign ~sih> ~sta> ~suli ~tena ~teri ~tis> ~tong ~trak ~ulit ~uran ~usan ~uter ~wanc ~wat> ~wawa
kerja 4 # =part @1 ada+bursa apa apa+aja apa+wae art+anak atau bandara bawah+umur bayar belum+turun biar+bisa
 bikin+wawancara bisa+kerja boleh+tidak butuh+gawe cakap cakap+kerja cari+gawean cuti+hamil cv+mana damel+apa
 di+bawah di+hotel di+mall disuruh dulu gawean hak+saya halal jam+kerja kantor+lama kapan ke+mana kembali kena
 kena+layoff kerja+hari kerja+ke kerja+pabrik kontrak+putus kuning+ak1 layoff+lapor loker+palsu mall masih masih+ada
 nganggur+2 online operator pabrik+lapor palsu+minta panjang pengalaman+kerja potong+pt program saya+apa sepihak smk
 surat+paklaring surat+pengalaman tahan+hrd tahan+ijazah tahan+perusahaan tanda tanda+tangan tangga tanpa
 tanpa+pesangon thr+tidak thr+tolong tidak+pak tki+yang undur undur+diri untuk+cv untuk+lansia untuk+lulusan wae
 yang+terima ~<adm ~<ama ~<apa ~<bab ~<buk ~<bur ~<cai ~<cak ~<dir ~<dul ~<kap ~<kla ~<kom ~<kon ~<lib ~<man ~<nah
 ~<nga ~<onl ~<pro ~<smk ~<wae ~<waj ~admi ~adu> ~ahka ~ajar ~akap ~alah ~alal ~aman ~ami> ~anny ~anpa ~apan ~arin
 ~aris ~arya ~ator ~aun> ~awea ~ayar ~bali ~band ~baya ~berm ~buka ~cair ~caka ~dipa ~disa ~dmin ~dulu ~durk ~ean>
 ~emud ~enja ~epih ~erma ~etau ~fika ~gadu ~gala ~gera ~gole ~gram ~hkan ~ifik ~ihak ~ine> ~iput ~itaw ~jobf ~juta
 ~kapa ~kary ~kemb ~kete ~lai> ~lal> ~line ~mall ~mana ~masa ~masi ~mbal ~mel> ~naha ~ndur ~ngad ~ngal ~ngan ~nlin
 ~nnya ~npa> ~nyal ~ogra ~olek ~onli ~orsi ~peny ~piha ~prog ~rato ~resi ~rkan ~rogr ~sah> ~satp ~sema ~sepi ~smk>
 ~suru ~tand ~tanp ~tar> ~taun ~ulu> ~urka ~uruh ~wae> ~wah> ~wean
kerja 3 12+jam =ask ac aing aing+butuh aja anak+saya apa+yang aturannya+hrd balai+latihan balai+warga ban bantu+gaji
 barista+gratis baru+lulus bawah bayar+perusahaan bayi+kerja belajar biar buka bukan+minta bulan+apa cilok+dari
 cuti+melahirkan daftar+di daftar+kerja daftar+mana dagang+cilok damel dari+dinas denger+ada di+balai di+kembali
 dia+mau difabel dulu+operator gaji+belum gaji+di gaji+suami gawe+di gawean+di gudang habis+kontrak hari+libur
 hrd+bagaimana ibu+rumah ibu+saya ikut ikut+pelatihan info+loker jadi+tki jahit+gratis jobfer jobfer+tangrang juta
 kami karena+perusahaan kartu+ak1 ke kelas kerja+apa klaim klaim+susah komputer+gratis kontrak+kerja korea
 kursus+jahit lama lapor+kemana lembur+tidak libur loker+untuk lulus+smk lulusan+smp magang+ke main+hp majikan+ibu
 makan+tidak mau+belajar melahirkan melahirkan+mau mentok mentok+umur menurut minta minta+uang modal+dagang
 operator+jahit outsourcing pabrik+bagaimana paksa+tanda pemkot pemkot+ada pengangguran pengemudi penyalur+kerja
 phk+di phk+linglung phk+mau prakerja pribadi putus salur satpam saya+denger saya+pengangguran sepihak+lapor
 skorsing skorsing+pabrik slip slip+gaji soal surat susah susah+karena syaratnya tahan+pak tangan+dengan tangrang
 tangrang+bulan tanpa+surat tawar terima+tidak thr+banget tk+klaim tki+daftar tkw+daftar tuli umk umur+saya untuk
 untuk+difabel untuk+lamaran upah+lembur yang+ada yayasan+penyalur ~<?> ~<ac> ~<ain ~<aka ~<ata ~<awa ~<bay ~<beb
 ~<bel ~<bua ~<fre ~<gud ~<iku ~<ke> ~<nu> ~<ope ~<out ~<pri ~<sap ~<sat ~<sko ~<sli ~<soa ~<sur ~<und ~<unt ~adun
 ~aim> ~aing ~ali> ~all> ~alny ~ana> ~angg ~angr ~atau ~aten ~atpa ~awah ~awar ~badi ~beba ~bfer ~biar ~buat ~difa
 ~dima ~disu ~duny ~eban ~elas ~emal ~emba ~emko ~ena> ~ento ~enur ~enya ~erat ~erpa ~erse ~fabe ~free ~gan> ~gemu
 ~ger> ~gkro ~gran ~guda ~gund ~gura ~hala ~ibad ~ibur ~ifab ~ikat ~ikny ~ikut ~ing> ~irka ~isur ~jar> ~kami ~kela
 ~kin> ~klai ~kore ~kors ~kot> ~kron ~laim ~libu ~lip> ~menu ~mkot ~napi ~nemp ~nggu ~ngkr ~ngra ~ning ~ntok ~nuru
 ~oal> ~oaln ~obfe ~orea ~ourc ~outs ~pam> ~pemk ~perp ~prak ~prib ~putu ~rake ~ram> ~rcin ~rea> ~riba ~ring ~rpan
 ~rsin ~rtif ~salu ~sert ~seta ~skor ~slip ~soal ~sour ~susa ~tari ~tau> ~tawa ~tifi ~tpam ~tsou ~uat> ~udan ~uli>
 ~umk> ~undu ~untu ~urci ~urut ~utso ~utus ~war> ~yaka ~yar>
kerja 2 2+bulan =not abis+melahirkan ada+program awas bahasa bahasa+jepang bulan+tidak cari+lowongan cilok
 cuci+piring cv+ada daftar+tki denger di+kelurahan dua+bulan fair+kapan free+training gawe+sekarang ijazah+saya
 jepang+dari kamboja kantor karya+daftar kaya ke+kamboja kemana kerja+cuci kerja+paruh kerja+sulit kontrak+rumah
 krja kursus+komputer las+gratis latihan+nyetir loker+pabrik lowongan+pabrik lulusan+smk maaf+di main mau+daftar
 menjahit nya nyetir paklaring+tidak paruh paruh+waktu pelatihan+gratis pesangon+lapor pesangon+tidak phk+pabrik
 resmi+bagaimana saya+lulusan saya+tawar sertifikat sopir suami+di terakhir tidak+cair tidak+daftar tipu+yayasan
 tolak+pt training training+untuk unemployed untuk+unemployed wawancara+mana yayasan ~<,> ~<aja ~<bar ~<dif ~<gmn
 ~<jut ~<kem ~<krj ~<mai ~<mem ~<opo ~<pra ~<set ~<sus ~<sya ~<umk ~<une ~<yay ~aini ~ait> ~aja> ~ambu ~anto ~aruh
 ~awan ~awas ~ayas ~bis> ~boja ~cara ~cilo ~diur ~empl ~esai ~fer> ~gmn> ~hasa ~hirk ~ilok ~iman ~itun ~iuru ~jalu
 ~kany ~krja ~lahi ~lanc ~leh> ~lek> ~loye ~mboj ~mint ~mong ~ndar ~ngun ~njah ~nong ~nta> ~ntor ~ntuk ~nyar ~oja>
 ~oleh ~omon ~oper ~opir ~oyed ~panj ~penj ~ploy ~ratn ~rong ~sala ~sing ~sopi ~syar ~tok> ~trai ~tuk> ~tus> ~unem
 ~yara ~yaya ~yed> ~yeti
kerja -2 =birth =elder =food =height =nature alat ambruk bantu+saya bayi+kata bayi+kuning berapa bisa bocah cek cuma
 dan dapur di+depan di+dinsos dinsos+penelitian ganti istri jadi+wni jht+bpjs kaki keluar kota kucing laki malam
 mandi masjid pak+saya penelitian pindah pohon santunan saya+sudah sehat semua sudah+lama tanah tangis tiap
 tidak+tahu tk+cair tua utang wni ~<bed ~<ber ~<bis ~<cum ~<cur ~<dar ~<dat ~<don ~<duk ~<fot ~<gen ~<ger ~<ham
 ~<ist ~<jam ~<kel ~<kep ~<kuc ~<lak ~<lim ~<mul ~<mur ~<mus ~<nam ~<pis ~<pla ~<poh ~<rek ~<sar ~<sej ~<sen ~<sta
 ~<tag ~<ten ~<tia ~<tua ~<tum ~<uda ~<ula ~<uta ~<wni ~agam ~agih ~airi ~ajak ~akti ~alat ~amba ~amil ~amin ~anah
 ~andu ~ank> ~apur ~arun ~asji ~ayak ~bang ~batu ~beda ~bisa ~boca ~bruk ~car> ~cek> ~dan> ~dapu ~diam ~dibe ~diga
 ~dise ~duan ~duka ~egal ~elit ~emak ~emen ~empe ~emu> ~emua ~enda ~enel ~engg ~enti ~epon ~erda ~erla ~eter ~foto
 ~gar> ~gis> ~gkat ~golo ~ibu> ~ipu> ~isa> ~itan ~itia ~jata ~jual ~kaki ~kara ~keba ~kek> ~keli ~kolo ~kos> ~kosa
 ~kuci ~laka ~laki ~liat ~liti ~maha ~maka ~mali ~mamp ~masj ~mbat ~mbru ~mua> ~napa ~ndi> ~neli ~ngah ~ngar ~ngis
 ~ntah ~nump ~ocah ~olok ~pake ~pind ~pinj ~pisa ~poho ~pung ~ran> ~res> ~ret> ~riks ~rin> ~rol> ~seba ~seja ~sin>
 ~skin ~tas> ~tela ~tele ~temu ~tera ~terl ~tiap ~tipu ~uar> ~uarg ~ucin ~umpa ~umpu ~unya ~urah ~wni>
kerja -3 =force =kin =smell =stir @=darurat @=ugd_malam @first=- @first=darurat @first=ugd_malam ada+orang adik akta
 anak asap banyak bau berobat bikin+laporan darah data dengan+dia di+jalan di+pasar dipukul dokter foto gang itu
 izin kali kamar kata kata+mau kayu kecil kerja+dengan kerja+minta kursi kursi+roda lampu lansia lapor+pak lihat
 makasih masuk minggu mobil naik ngomong orang+tua pagi pakai pegang penipuan penipuan+lowongan perempuan petugas
 pos pukul roda rs rumah rusak saudara sebelah sekarang sering sudah+tidak suka syaratnya+apa tadi teman terus
 tetangga tidak+punya tinggal titip titip+bayi warung ya ~<adi ~<ala ~<ana ~<asa ~<bak ~<bau ~<bun ~<dan ~<dok ~<itu
 ~<izi ~<jem ~<kab ~<kal ~<kat ~<kay ~<keb ~<kej ~<kes ~<lar ~<lia ~<lih ~<mak ~<med ~<mes ~<min ~<mob ~<nai ~<nen
 ~<ngo ~<ngu ~<nit ~<pag ~<peg ~<pek ~<pet ~<pos ~<puk ~<rod ~<rs> ~<rum ~<sam ~<sau ~<seh ~<skr ~<str ~<suk ~<tad
 ~<tet ~<tin ~<tit ~<wal ~<war ~<ya> ~acar ~adik ~aha> ~ahny ~akai ~akar ~akas ~ake> ~akek ~akny ~akta ~aku> ~alak
 ~amat ~ambr ~ampe ~anak ~andi ~angu ~apor ~arah ~asap ~asuk ~atan ~ater ~auda ~ayu> ~baik ~baka ~bar> ~bau> ~bela
 ~beli ~bera ~bero ~bil> ~buh> ~cah> ~cil> ~dah> ~dara ~data ~dia> ~dik> ~dite ~dokt ~dur> ~ecil ~egan ~ehat ~ekar
 ~elak ~elap ~elua ~emat ~enek ~engk ~enip ~erah ~erap ~erba ~erem ~erob ~esin ~etug ~gah> ~gak> ~gigi ~gnya ~gomo
 ~hnya ~iang ~ihat ~ikah ~iksa ~ilan ~inya ~ipua ~ipuk ~iri> ~isan ~isi> ~istr ~ita> ~itip ~izin ~jid> ~jiny ~kah>
 ~kai> ~kake ~kali ~kang ~kata ~kayu ~keci ~kelu ~kera ~kir> ~kok> ~kons ~kta> ~kter ~lah> ~lam> ~lant ~lapo ~laya
 ~liha ~ling ~luar ~mah> ~masu ~medi ~men> ~mera ~mobi ~moto ~mpan ~mpe> ~mpua ~naik ~nak> ~nasi ~ndah ~nek> ~nene
 ~ngam ~ngko ~ngku ~ngny ~ngom ~ngur ~nika ~nipu ~niti ~nsia ~ntar ~oba> ~obil ~oda> ~okte ~ota> ~pagi ~paka ~pan>
 ~par> ~pat> ~pega ~peke ~pema ~pene ~peni ~pere ~peri ~petu ~ping ~pos> ~pur> ~rapa ~rban ~remp ~ris> ~roba ~roda
 ~ruma ~sant ~sap> ~saud ~sebe ~seha ~seka ~semu ~sini ~sjid ~suka ~tadi ~tah> ~tany ~tasi ~tema ~teru ~teta ~tik>
 ~tin> ~ting ~tip> ~titi ~tri> ~tua> ~tuga ~tuh> ~ual> ~udar ~ugas ~umah ~ursi ~usak ~wan> ~waru ~zin>
kerja -4 =child =client =home =money =poor =sick @first=trc ada+yang bagaimana+ya bakar bapak baru bawa burnout
 burnout+kerja dia hamil+di hilang jatuh kakak+kerja meninggal motor nama nomor obat pasar punya puskesmas rt sampai
 tabrak tahu taiwan+gaji tidak+bisa tidak+kembali tidur+di trc untuk+kerja ~<akt ~<amb ~<bap ~<boc ~<cer ~<dig ~<dij
 ~<hil ~<jat ~<kec ~<kos ~<kot ~<lan ~<lap ~<mam ~<mer ~<mot ~<nge ~<nik ~<nom ~<oba ~<pas ~<pin ~<pun ~<rt> ~<rus
 ~<san ~<tab ~<tel ~<trc ~abra ~ahu> ~aik> ~ajin ~aki> ~ala> ~anan ~angi ~angk ~angn ~ansi ~anta ~anti ~anya ~apak
 ~aru> ~atuh ~bapa ~brak ~burn ~dam> ~ebel ~empu ~enin ~esma ~etan ~gal> ~gant ~gas> ~gela ~ggal ~ggu> ~guru ~hila
 ~hon> ~ikan ~jak> ~jatu ~kama ~kesm ~kota ~kul> ~lamp ~lans ~lat> ~mand ~mat> ~mbah ~meni ~ming ~mor> ~mpai ~mpu>
 ~nah> ~nama ~ngga ~ngka ~nomo ~nout ~nti> ~ntun ~ohon ~omor ~oto> ~otor ~out> ~pai> ~pasa ~puan ~puku ~puny ~pusk
 ~rang ~ras> ~rnou ~rsi> ~ruk> ~rung ~sak> ~samp ~sar> ~sia> ~smas ~suk> ~tabr ~tian ~trc> ~tuna ~ukul ~unan ~ung>
 ~urno ~uske ~yak>
kerja -5 =arms =beast =breath =hurt =limp =lost =water @=bedah_rumah @=pangan @=poli_jiwa @=santunan
 @first=bedah_rumah @first=pangan @first=poli_jiwa @first=santunan air bayar+majikan depan dinsos gaji+tki
 gelandangan jalan kakak kontrakan mati mau+untuk sekolah tidak+ada tidur tki+tidak ~<air ~<dep ~<dia ~<gan ~<gel
 ~<jal ~<kak ~<mat ~<ora ~<pus ~<sek ~<tem ~akak ~alan ~ampa ~ampu ~asar ~asi> ~ata> ~ati> ~awa> ~bah> ~baru ~bat>
 ~dang ~depa ~dins ~ekol ~eras ~hat> ~idur ~ingg ~inso ~jala ~kak> ~kaka ~kar> ~ket> ~kola ~land ~mas> ~mati ~nan>
 ~ndan ~ntua ~obat ~olah ~rah> ~raka ~seko ~skes ~tidu ~tuan
kerja -6 =blaze =dead =mad =strike @=alat_bantu @=damkar @=ppa @=puskesmas @first=alat_bantu @first=damkar
 @first=dukcapil @first=ppa @first=puskesmas ini kk ktp odgj orang pulang untuk+laporan ~<ini ~<kk> ~<ktp ~<odg
 ~<pul ~alik ~anga ~dgj> ~erin ~ini> ~ktp> ~lang ~lik> ~nsos ~odgj ~pula ~sos> ~uan>
kerja -7 =road @=dukcapil @=polisi @=slrt @first=polisi @first=slrt bayar+tidak saya+mau untuk+saya
kerja -8 ~oran
kerja -10 laporan mau+lapor ~pora
dukcapil 10 kia kk nik ~<kia ~<kk> ~kia> ~nik>
dukcapil 9 data+tidak jadi+wni kartu+saudara kia+anak ktp orang+lain tumpang+kk wni ~<dat ~<ktp ~<wni ~ain> ~data
 ~imak ~ktp> ~wni>
dukcapil 8 @=dukcapil @first=dukcapil akte bikin+ktp data datang jadi ktp+digigit masuk+kk nik+saya nik+tidak
 pakai+orang pindah+datang salah tidak+ketemu ~<akt ~<ila ~<jad ~<nik ~<sal ~akte ~alah ~atia ~emat ~jadi ~keti
 ~kte> ~sala ~tian
dukcapil 7 akta akta+mati belum+punya di+bank di+kk di+ktp ganti ikd kk+saya ktp+hilang lahir maaf+ktp meninggal+kk
 nama pas+daftar pindah rekam rekam+ktp surat surat+pindah tidak+daftar wna ~<bla ~<gan ~<ikd ~<keb ~<lah ~<nam
 ~<rek ~<sur ~<wna ~adi> ~ahir ~akta ~anji ~anti ~blan ~ekam ~gant ~hir> ~ian> ~ikd> ~inda ~kam> ~keba ~kta> ~lahi
 ~nama ~nda> ~ndah ~nti> ~pil> ~pind ~rat> ~reka ~sura ~urat ~wna>
dukcapil 6 =seen akta+lahir banjir bantu+ktp bantu+nik barcode belum belum+ada bikin bikin+kk blangko cetak di+bpjs
 dukcapil ibu+meninggal ke+rumah kelahiran keliru keterangan+penduduk ketik kk+apa kk+bagaimana kk+baru kk+syaratnya
 ktp+bagaimana ktp+ke ktp+makan ktp+saya lahir+di makan+anjing mau+rekam nama+di nama+keliru nya pas penduduk
 pindah+dari salah+ketik sampai+kapan saya+hilang status surat+mati tidak+baca urus+akta urus+kk wna+masuk ~<bel
 ~<bik ~<cet ~<dim ~<duk ~<pek ~<pin ~aca> ~alu> ~ama> ~apai ~apil ~arco ~atus ~baca ~banj ~barc ~belu ~biki ~capi
 ~ceta ~code ~diap ~dima ~dukc ~ebac ~eker ~elir ~elum ~endu ~etak ~etik ~gand ~gko> ~ikin ~jir> ~kart ~kcap ~kema
 ~kin> ~liru ~lum> ~mel> ~ndud ~njir ~ode> ~pain ~peke ~rcod ~rdaf ~stat ~tak> ~tatu ~ubah ~ukca
dukcapil 5 =office =part ada+nik agama agama+di akta+kelahiran alamat anyar baca bank bikin+akta bisa+jalan damel
 dari+kk denda di+akta di+bus di+kasur domisili gabung gabung+kk ganda hapus kartu kawin ke ke+kk ke+tangerang
 kena+denda kk+anyar kk+bisa kk+nya ktp+tinggal lain lalu lumpuh padan pindah+kk pisah+kk scan suami+meninggal
 sudah+tidak tangerang telat tidak+online tumpang ubah untuk+bank urus ~<aga ~<alm ~<any ~<bac ~<bar ~<blm ~<hap
 ~<kaw ~<ke> ~<kem ~<ket ~<lai ~<lal ~<lum ~<sca ~<sta ~<uba ~<uru ~agam ~alma ~amat ~amel ~ange ~ank> ~apus ~artu
 ~awin ~bah> ~bank ~blm> ~can> ~dah> ~dame ~dend ~digi ~domi ~elek ~ena> ~erek ~ertu ~gama ~hapu ~hira ~ili> ~imas
 ~iran ~iru> ~isil ~itas ~jaan ~kawi ~keli ~laku ~lalu ~lekt ~lmar ~lump ~meni ~mert ~misi ~mpuh ~ngur ~omis ~pas>
 ~pus> ~rin> ~rjaa ~rtu> ~rtua ~scan ~sema ~sili ~suki ~tus> ~ukin ~ulu> ~urus ~win>
dukcapil 4 17+mau =wait ada+kk address akte+mati aktivasi almarhum almarhum+bagaimana angkat apa+aja atau bapak+nih
 baru bawa+banjir beda beda+dengan belum+jadi bikin+akte bisa+di bus card change cukup daftar+di damel+kk dengan
 di+scan di+sistem diganti digigit+tikus dulu elektronik foto gawe golongan+darah hilang huruf identitas karena
 kasur kecamatan keluar+dari kerja+di kk+barcode kk+dengan kk+ganti kk+hilang kk+makan ktp+almarhum ktp+dengan
 ktp+luntur ktp+mana ktp+masih ktp+mau ktp+patah ktp+tidak lahir+kena laku laku+sampai lansia+tidak lapor+lahir
 lapor+pungli luar+nikah luntur maaf+kk maaf+pindah makan+rayap masih mati mati+bapak mati+untuk mau+bikin meninggal
 minggu+lalu nik+ganda nya+bagaimana orang+sakit orang+tua padahal+sudah patah pembantu perbarui pisah pungli+bikin
 punya+akte rayap rusak saudara+sudah saya+pakai sidik sidik+jari siri sistem status+di suami suruh tambah
 telat+lapor tinggal+di tua+belum urus+ktp ~<?> ~<add ~<bus ~<cuk ~<dam ~<den ~<dif ~<dig ~<dom ~<dul ~<ele ~<fot
 ~<gab ~<hil ~<hur ~<ide ~<jel ~<lun ~<mat ~<my> ~<ngu ~<num ~<pad ~<pat ~<sid ~<sis ~<tum ~<waf ~addr ~afat ~aku>
 ~angk ~anko ~ard> ~aren ~aru> ~asur ~ata> ~atah ~atat ~ati> ~awe> ~ayap ~baru ~berl ~cah> ~cama ~card ~cata ~chan
 ~cuku ~daha ~ddre ~dent ~dike ~dite ~dres ~dudu ~duk> ~dulu ~duwe ~ebaw ~ecam ~eda> ~ektr ~emal ~emuk ~enin ~erda
 ~erta ~fat> ~foto ~gabu ~gal> ~gera ~ggal ~guru ~hila ~hum> ~huru ~iden ~idik ~igan ~igit ~ikah ~ikel ~ine> ~ipak
 ~isah ~iste ~item ~ivas ~kah> ~kare ~kasu ~keca ~kela ~ktiv ~ktro ~kup> ~lain ~lank ~lunt ~masi ~mat> ~mati ~muka
 ~neri ~nger ~nika ~ning ~ntit ~ntur ~onik ~ora> ~oto> ~pada ~pata ~pere ~puh> ~rena ~rlak ~roni ~rta> ~ruf> ~sah>
 ~sidi ~siri ~sist ~snya ~stem ~suam ~sur> ~tamb ~tas> ~tau> ~terd ~tita ~tiva ~tron ~tua> ~tump ~tur> ~uami ~uari
 ~uduk ~ukup ~umpa ~umpu ~uruf ~usak ~uwe> ~vasi ~wafa ~yar>
dukcapil 3 =dead =joke @1 abis ada+biaya anak anak+angkat anak+tiri anak+umur anjing baca+di bagaimana
 bakar+syaratnya bantu+akte bapak+meninggal bayi+belum bayi+masuk belum+padan bener biar biar+nanti bikin+lagi bisa
 bisa+datang buka+dukcapil cara cetak+lagi daftar daftar+pas dapat dari dari+kecil datang+ke dengan+sim di+dompet
 di+hp digital digital+di foto+ktp ganti+mana golongan hari+jadi hari+sabtu harus+ke ibu+sudah identitas+digital
 ikd+aktivasi ikd+bakar ikd+gagal isi jadi+kepala jadi+tidak jalan+bikin jam+buka jari jelek kapan kasur+rekam
 kawin+padahal kepala+saudara kia+bapak kia+untuk kk+hapus kk+robek kk+tidak ktp+beda ktp+belum ktp+di ktp+jelek
 ktp+nya kudu lagi lahir+daftar lahirnya loket maaf+nik makasih map masih+kawin masuk mau+diganti mau+rusak mau+urus
 menikah meninggal+ktp nama+saya nduwe nduwe+ktp nik+belum nikah online padahal padan+di perpanjang+ktp petugas+bisa
 pindah+domisili pudar pun pungli pusat qr rekam+sidik robek rusak+kk sabtu salah+nama sampai saya+masih sekali
 sekarang+anak sim+hilang sipil suami+sudah sudah+cerai sudah+meninggal suket surat+apa surat+lahir tahun+di
 tambah+ke tangan+elektronik tangerang+ktp tanggal+lahir tanpa+buku tikus umur umur+17 untuk+bocah wkwk ~<(> ~<)>
 ~<,> ~<abi ~<ana ~<anj ~<ant ~<car ~<daf ~<gaw ~<jar ~<kap ~<kar ~<kel ~<lag ~<map ~<men ~<mer ~<msh ~<ndu ~<onl
 ~<pec ~<pis ~<pud ~<pun ~<qr> ~<ray ~<rus ~<sec ~<sir ~<sob ~<sua ~<wkw ~aan> ~abtu ~abun ~adah ~afta ~agai ~aima
 ~akah ~akas ~alia ~amba ~ana> ~anak ~angs ~apah ~apak ~apan ~apat ~arhu ~arin ~arui ~asuk ~atau ~ate> ~baga ~bek>
 ~bene ~biar ~boga ~btu> ~buku ~bus> ~cant ~cara ~daft ~dapa ~dari ~dik> ~dipa ~disa ~disi ~ecah ~ecar ~ehar ~ekal
 ~eko> ~enga ~enik ~enti ~erca ~erla ~ess> ~etin ~ftar ~gaim ~gala ~gawe ~gita ~gitu ~gli> ~hang ~hirn ~idaf ~ieun
 ~ikus ~ilan ~irny ~isa> ~ital ~itam ~jari ~jele ~jing ~jira ~kaba ~kapa ~kudu ~kus> ~kwk> ~lagi ~lang ~lian ~lih>
 ~line ~mana ~map> ~marh ~masu ~mata ~mbah ~mpai ~mpan ~msh> ~muli ~nak> ~nduw ~ner> ~nge> ~ngko ~ngli ~njin ~nlin
 ~nump ~nyar ~obek ~oket ~onli ~papa ~peca ~pemb ~pend ~pisa ~puda ~pusa ~raya ~rbar ~ress ~rhum ~robe ~rui> ~rus>
 ~sabt ~sak> ~sat> ~seca ~suke ~suru ~tar> ~tari ~tat> ~tem> ~tik> ~tiku ~tiny ~tri> ~uar> ~udu> ~uket ~uku> ~ungl
 ~uruh ~usat ~usny ~wkwk ~yap>
dukcapil 2 300rb 300rb+bikin =lost =not a+new abis+kata akta+mana akta+tidak anak+mau antri aslinya aslinya+gratis
 bank+di bawa+apa bisa+ke blangko+abis blanko blanko+ktp calo+minta card+change card+where change+address
 dari+jakarta data+ganda data+ktp dengan+ijazah di difabel doang e+ktp gagal ganda+di ganti+kerja ganti+nama gitu
 gratis+kan id id+card identitas+anak jalan+mau kartu+identitas kata+kelurahan kawin+di kbaca kbaca+di ke+kecamatan
 kelahiran+anak keluar kelurahan+sampai kena keterangan kia+hilang kk+aslinya kk+terus kosong ktp+bawa ktp+berapa
 ktp+bisa ktp+elektronik ktp+kosong ktp+syaratnya lah lahir+anak lain+malam legalisir+akta luar lumpuh+mau
 maaf+surat makan mau minta+300rb new new+one nih nikah+non nikah+siri nyasar+saya one perlu perpanjang puluh
 saudara+card saudara+meninggal saudara+saya saudara+sendiri saya+id saya+umur status+kawin surat+keterangan takut
 tanda tanda+tangan tanggal tidak+bisa tidak+kbaca urus+surat ~300r ~<.> ~<300 ~<bag ~<bis ~<buk ~<cha ~<di> ~<doa
 ~<gim ~<git ~<id> ~<isi ~<kas ~<kba ~<kpn ~<kud ~<lak ~<lua ~<mau ~<new ~<nih ~<one ~<pap ~<sya ~<tik ~<to> ~<umu
 ~abis ~adan ~agal ~ahal ~ahgu ~akar ~ake> ~akut ~arat ~awa> ~beda ~bis> ~bisa ~deng ~dida ~difa ~diga ~dimi ~doan
 ~ebak ~elah ~elat ~ener ~eran ~erin ~erlu ~etap ~eun> ~fabe ~gima ~hal> ~hgun ~ibuk ~ifab ~ilih ~iman ~ipil ~isal
 ~kbac ~koso ~kpn> ~ktan ~kulo ~kut> ~lah> ~lahg ~luh> ~mau> ~new> ~ngha ~nih> ~nko> ~ntan ~oang ~omah ~pai> ~perl
 ~pulu ~ratn ~rlu> ~ruh> ~rusn ~sama ~sipi ~slin ~sti> ~suk> ~syar ~tah> ~taku ~tand ~tela ~tuke ~ucu> ~udar ~uker
 ~ulo> ~yara
dukcapil -2 =beast =heart =stir =water =well @first=trc ambruk anak+4 atm bagaimana+cara bansos bantu+akta
 baru+syaratnya bayi+baru belum+data belum+pisah besar bikin+mana brekas brekas+mati bukan cerai+linglung
 dengan+bikin di+depan di+dtks di+tolak dinsos duduk jatuh kartu+nikah kelas kk+belum kuat lahir+mau lepas listrik
 maaf+akta malam mandi masuk+pbi mau+lapor mau+masuk mau+minta mayat melahirkan meninggal+di merah orang orang+yang
 pabrik pak+saya paksa panti perempuan pindah+faskes pukul rumah saudara+mau saya+sudah sebab sebab+kk sering sim
 sktm smp suka temen tidak+mampu tidak+urus token tolak+sebab tumpang+nikah turun ~<atm ~<bad ~<ber ~<bes ~<cur
 ~<dud ~<gen ~<ger ~<lep ~<mam ~<mun ~<nun ~<pab ~<pag ~<pas ~<pla ~<puk ~<rum ~<sej ~<sep ~<skt ~<smp ~<sus ~<ten
 ~<tip ~<ton ~<ula ~abri ~agan ~aksa ~alsu ~anah ~anca ~angu ~anso ~arah ~aran ~atm> ~atuh ~ayak ~bak> ~bans ~baya
 ~beng ~besa ~brek ~brik ~bruk ~but> ~dian ~diba ~dige ~dins ~diur ~duka ~ebab ~edah ~ehat ~elak ~emak ~engk ~epas
 ~epat ~erik ~erim ~erus ~esar ~esek ~esin ~gah> ~gany ~hirk ~ima> ~iper ~ipis ~ipu> ~irka ~iski ~iuru ~jam> ~jatu
 ~kamp ~kan> ~ken> ~kese ~kolo ~komp ~kons ~kos> ~ktm> ~kuat ~laki ~lati ~lepa ~liat ~ling ~lnya ~mala ~mali ~mbru
 ~mela ~mete ~misk ~muk> ~napa ~ndi> ~ngel ~ngga ~ntra ~nung ~nyak ~oken ~pabr ~paks ~pals ~pon> ~pos> ~rdat ~riks
 ~rima ~rong ~ruma ~run> ~saha ~sek> ~seko ~seri ~sim> ~sktm ~smp> ~stri ~tana ~tele ~term ~toke ~tola ~trak ~trik
 ~tuan ~uan> ~uarg ~uin> ~umah ~unci ~unga ~uta> ~wong
dukcapil -3 =birth =blaze =sick =smell =strike @=darurat @=ugd_malam @first=darurat @first=kerja @first=ugd_malam
 ada ada+keluarganya ada+orang ada+saudara alat ambulans bau belakang bikin+laporan bulan butuh cuma dari+kemarin
 dekat depan+bank di+jalan dia dipukul ditinggal dokter dtks duit faskes gelandangan gratis guru hilang+untuk jalan
 jual kampung kara kayu ke+depan keterangan+hilang kursi+roda lampu lari lihat luka makam makam+saudara mampu masjid
 motor orang+meninggal pakai+pinjam pbb pindah+ke pinjam+online pulang+kampung roda santunan sebatang sebatang+kara
 sebelah siapa sudah+pindah tabrak taman tangis tanpa+saudara tempat tutup untuk+atm warga+tanpa warung yang ~<ada
 ~<amb ~<bal ~<bat ~<bau ~<bre ~<bul ~<but ~<cum ~<dek ~<dib ~<dic ~<dil ~<dtk ~<dui ~<fas ~<gel ~<gur ~<gw> ~<hal
 ~<jat ~<jem ~<jua ~<kak ~<kej ~<kes ~<kom ~<kun ~<lam ~<lih ~<lis ~<luk ~<may ~<mel ~<min ~<mot ~<ngo ~<nye ~<pbb
 ~<pen ~<pos ~<pro ~<rod ~<ser ~<sia ~<sim ~<ter ~<tin ~<tur ~<tut ~<yan ~abra ~abur ~ada> ~aga> ~ahny ~ahu> ~akny
 ~alan ~alat ~ali> ~alin ~andi ~ans> ~anta ~apet ~api> ~arun ~arus ~asa> ~asan ~asi> ~asji ~aske ~ayat ~ayu> ~azah
 ~bab> ~bang ~bau> ~brak ~buh> ~buk> ~bur> ~butu ~cing ~cuma ~dam> ~dape ~deka ~dia> ~dika ~dipe ~diri ~dokt ~dtks
 ~duit ~ebat ~ekas ~ekat ~ekel ~emen ~empa ~epon ~erah ~erem ~fask ~gak> ~gar> ~gin> ~gis> ~gubu ~han> ~hnya ~hon>
 ~ihat ~ikan ~ikas ~iksa ~inso ~ipin ~ipuk ~iria ~istr ~ita> ~itin ~jama ~jid> ~kabu ~kali ~kang ~kat> ~kaya ~kayu
 ~kes> ~knya ~kot> ~kter ~kuli ~lak> ~lam> ~lamp ~land ~lant ~liha ~lin> ~list ~lok> ~luka ~mamp ~man> ~mand ~masj
 ~maya ~mbul ~men> ~mera ~moto ~mpat ~nakn ~nang ~ngam ~ngar ~ngis ~ntua ~oda> ~ohon ~okte ~ontr ~otor ~pak> ~pant
 ~pbb> ~pera ~peri ~pung ~remp ~ring ~ris> ~rkan ~roda ~rung ~seja ~seke ~sjid ~skin ~suka ~tabr ~tasi ~teme ~temp
 ~tin> ~ting ~tks> ~tor> ~tup> ~turu ~tutu ~uit> ~uka> ~ulas ~uma> ~uru> ~urun ~usah ~utuh ~utup ~waru ~yak> ~yang
 ~yat> ~zah>
dukcapil -4 =force =home =limp =money =nature @=damkar @=kerja @=poli_jiwa @first=damkar @first=poli_jiwa
 bantu+bapak cari cerai+sudah dapet di+gang di+pasar di+pinggir kaki kamar kemarin kontrakan kursi meninggal+tidak
 naik ngomong nikah+hilang obat odgj pbi pinggir pinjam rs sekolah syaratnya+apa tadi tiap tidur+di uang
 untuk+laporan yang+urus ~<cek ~<din ~<dir ~<diu ~<gra ~<jal ~<kam ~<kay ~<kon ~<kur ~<lar ~<lia ~<man ~<nai ~<nge
 ~<oba ~<odg ~<pbi ~<pem ~<pus ~<rs> ~<san ~<tab ~<tad ~<tet ~<tia ~<tun ~<uan ~<war ~aik> ~akam ~amar ~ambu ~anan
 ~angn ~anny ~apor ~atis ~bat> ~bula ~cari ~dgj> ~dipu ~diti ~ebel ~ekol ~emar ~emul ~eras ~erny ~erob ~gang ~gela
 ~gen> ~ggir ~gir> ~gnya ~gomo ~grat ~iap> ~ihan ~ing> ~ini> ~inja ~jak> ~jala ~jual ~kaki ~kas> ~kola ~kont ~kul>
 ~kurs ~laka ~lan> ~lapo ~lari ~lasa ~mar> ~mari ~mong ~mula ~naik ~nal> ~ndan ~ndar ~ngen ~nggi ~ngny ~ngom ~njam
 ~nnya ~nsos ~obat ~odgj ~olah ~omon ~ongk ~oran ~pan> ~pbi> ~pemu ~peng ~pora ~puku ~rah> ~raka ~ras> ~rati ~rik>
 ~rnya ~roba ~rsi> ~ruk> ~sang ~sara ~sebe ~siap ~sos> ~tadi ~ter> ~tera ~teri ~teta ~tiap ~tis> ~tong ~tuh> ~tung
 ~ual> ~uang ~ukul ~ung> ~ungg ~ursi ~usan
dukcapil -5 =arms =breath =height =mad =work @=alat_bantu @=bedah_rumah @=pangan @=santunan @first=alat_bantu
 @first=bedah_rumah @first=pangan @first=santunan ada+yang air cek gang kali pak pasar puskesmas tetangga tidur ya
 ~<air ~<dip ~<kal ~<kua ~<nga ~<pak ~<tem ~<tok ~<ya> ~aki> ~anga ~angg ~angi ~bela ~cek> ~dang ~dipi ~dur> ~elan
 ~enge ~esma ~etan ~hat> ~idur ~kesm ~ksa> ~mas> ~mpu> ~mpun ~ngin ~ntun ~pet> ~pinj ~pusk ~san> ~sant ~sar> ~sin>
 ~smas ~tidu ~tuna ~unan ~uran ~uske
dukcapil -6 =road @=polisi @=ppa @=puskesmas @first=polisi @first=ppa @first=puskesmas bagaimana+ya bisa+pulang
 depan harus+bagaimana ini laporan sudah+lama ~<dep ~<ini ~<lap ~<pan ~<yg> ~air> ~ampu ~bata ~depa ~epan ~gga>
 ~nan> ~pasa ~ping ~seba ~skes
dukcapil -7 ~<pul ~<seb ~asar ~ran> ~ulan
dukcapil -8 pulang tidak+punya ~pula
dukcapil -9 @=slrt @first=slrt
dukcapil -10 @first=-
trc 13 bantu+apa
trc 12 bayar+tidak ~aga>
trc 11 yang+jaga
trc 10 @=trc @first=trc apa ini jaga trc ~<?> ~<apa ~<ini ~<jag ~<trc ~jaga ~trc>
trc 9 jaga+tengah ~apa> ~ayan ~bot> ~ini> ~laya
trc 8 =ask bantu+ini bayar bot bot+ini dinsos juga kantor nomor+ini sampai+jam siapa tengah+malam ~<bot ~<din ~<jug
 ~<kan ~<sia ~<ten ~amat ~anto ~ayar ~baya ~dins ~iapa ~inso ~juga ~kant ~nsos ~ntor ~orny ~siap ~sos> ~uga> ~yana
 ~yar>
trc 7 =client aja chat iki ini+apa ini+dari jam kabupaten kalau ke+sini layan nama petugas sampai tengah untuk+apa
 ~<aja ~<ama ~<cha ~<iki ~<jam ~<kag ~<kal ~<lay ~<tim ~abup ~ain> ~aja> ~alau ~ampe ~anan ~ani> ~aten ~bupa ~chat
 ~ebel ~etug ~gas> ~hat> ~iki> ~jam> ~kaga ~kala ~kalo ~lau> ~mat> ~mer> ~mpai ~mpe> ~nama ~nome ~omer ~opo> ~pate
 ~petu ~sebe ~sin> ~ten> ~tim> ~tuga ~ugas ~upat ~yan> ~yani
trc 6 24+jam alamat atau bls bls+nya boleh buka+sampai cara+pakai dinas+sosial ieu jam+kerja kalau+lapor kalian
 lama+banget libur libur+tidak minggu+libur nomor nya+lama pakai+bot rahasia sebelum siapa+ini sosial telepon tetap
 trc+dengan trc+mana tugas ~<bls ~<ieu ~<lib ~<nom ~<pet ~<rah ~<sop ~<sos ~<tug ~ahas ~alia ~alo> ~asny ~atau ~bls>
 ~bole ~edan ~elep ~epon ~etap ~gah> ~gasn ~hasi ~ial> ~ibur ~ieu> ~jany ~kabu ~leh> ~lepo ~lian ~libu ~min> ~mor>
 ~nany ~ngah ~nomo ~oleh ~omor ~osia ~pai> ~pon> ~rjan ~rusi ~sial ~sopo ~sosi ~tap> ~tau> ~tele ~torn
"""
