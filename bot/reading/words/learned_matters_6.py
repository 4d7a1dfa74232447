"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
other 5 acara acara+apa ada+acara ada+bantu angkot apa+minggu asuransi+tidak atm+tertelan bantu+hukum bantu+tidak
 bayar bayar+majikan beli belum+keluar berisik bikin bikin+baru bikin+sim bola bri buang cctv daftar daftar+polisi
 darah+pmi di+kua di+saudi dinas emoney gaji+tki hak hp ibu+saya investasi izin+buka izin+keramaian izin+usaha
 jalan+minta jual+rumah kakak+buang karang kas kasih+nafkah kemarin kereta konser kontrakan+murah kuota kuota+habis
 kur kur+bri laundry liar+banyak lima lomba luar+negeri mahal makam+saudara mantan+suami mau+jadi mau+pindah
 minta+rekam motor murah nikah+di nikah+hilang ojk online pacar paket pbb+belum pengadilan perizinan perpanjang
 perpustakaan pilkada plat pohon proyek proyek+parkir pulang rt+bagaimana rt+galak rumah+saya rumah+subsidi rute
 rute+angkot saldo+emoney saudi saudi+tidak saya+tkw slik slik+ojk stnk+mati subsidi syarat syarat+donor taiwan+gaji
 tangerang tarik+tunai telat tiang tidak+bayar tidak+cair tidak+kasih tki+tidak tkw tkw+di tukang+pijat tukar
 tukar+uang tutup uang+kas usaha utang vaksin vaksin+hewan wakaf warung+makan ~<aca ~<ara ~<bik ~<bri ~<cct ~<daf
 ~<dim ~<emo ~<hak ~<hp> ~<inv ~<jen ~<ked ~<kuo ~<lau ~<lom ~<med ~<mot ~<mur ~<nut ~<ojk ~<onl ~<pac ~<pel ~<poh
 ~<pre ~<rek ~<sal ~<ser ~<sub ~<tah ~<tas ~<tkw ~<tut ~<usa ~<uta ~<vak ~adil ~afta ~agan ~aha> ~ahal ~ajin ~akaf
 ~akam ~aket ~ame> ~angu ~arga ~arun ~audi ~aund ~ayar ~bara ~baya ~beri ~biki ~bri> ~bsid ~buan ~buku ~cctv ~ctv>
 ~daft ~den> ~dila ~dima ~dipi ~doh> ~dry> ~eli> ~emon ~enaz ~eran ~eret ~eris ~eriz ~erpa ~erti ~ftar ~gadi ~gkot
 ~hak> ~hal> ~hara ~idi> ~ikat ~ilan ~ilka ~ima> ~indi ~ine> ~inve ~inya ~ipin ~iun> ~jena ~jiny ~kada ~kaf> ~kere
 ~kir> ~kos> ~ksin ~kuot ~kur> ~laun ~lima ~line ~lkad ~lomb ~mba> ~medi ~menj ~mili ~moto ~mura ~naza ~ndry ~ney>
 ~nger ~nipu ~nlin ~nser ~ntra ~ntua ~nutu ~nves ~ojk> ~omba ~oney ~onli ~oper ~oyek ~pilk ~plat ~poho ~por> ~proy
 ~pust ~rab> ~rah> ~rasi ~resi ~rga> ~risi ~rizi ~roye ~rpan ~rpus ~rute ~ser> ~sert ~sidi ~sik> ~siks ~siun ~slik
 ~stak ~subs ~taka ~tan> ~tar> ~tela ~teri ~tern ~tian ~tkw> ~trak ~tuan ~tutu ~uar> ~ubsi ~ukar ~uku> ~undr ~uota
 ~usah ~ute> ~vaks ~vest ~waka ~wari ~yar> ~yek> ~zina
other 4 ac akar akar+pohon asuh+anak ayam+bau bantu+modal bantu+ternak bantu+umkm barang bayar+mana bayar+pbb
 beasiswa+tahfidz belum+tutup bi bi+checking biaya butuh+data cari+kontrakan cek+tilang checking daftar+merek
 daftar+pemilih dagang dahan data+dinsos depan+rumah di+dinsos di+malaysia di+taiwan dia dinsos+penelitian
 dokter+hewan donasi donor donor+darah elektronik gaji gaji+tahan gedung genteng gereja harga+beras hukum internet
 internet+menjuntai jadi+orang jadi+relawan kabel+belum karang+taruna kemana kena+razia kontrakan+yang kucing+saya
 lapor+rt leasing lemot luar lurah+pungli magang+di malaysia malaysia+kena mana masak mau+skripsi mayat menjorok
 menjorok+ke merek minggu+ini minta+modal modal+usaha mudik+gratis nakal nama+motor pajak+motor pasang+wifi
 paspor+hilang pbg pbg+rumah pelayanan pelayanan+kelurahan pemilih pinjam pohon+tetangga proposal razia rekam
 reklame+liar relawan resep+masak rt+nakal rujuk+suami rumah+sebelah rusun+untuk sampai samsat samsat+keliling
 saudara+mau sertifikat sertifikat+tanah service service+hp sim+c skripsi+butuh suami+istri sumbang surat+izin
 tahfidz tahun taiwan taruna tembok ternak tes+sim tetangga tilang+elektronik tps+mahal tua+asuh tukang tukang+ac
 tumpang+nikah undang undang+rapat untuk+jual untuk+warga urus urus+ijin urus+izin vaksin+rabies wifi+mati
 yang+murah ~<ac> ~<aka ~<ang ~<bel ~<bi> ~<bum ~<che ~<dah ~<ele ~<gaj ~<ged ~<huk ~<kar ~<kon ~<lea ~<lua ~<mah
 ~<man ~<may ~<nak ~<pbg ~<raz ~<rel ~<ret ~<ruj ~<sli ~<sum ~<tai ~<tem ~<uru ~<wak ~<war ~aca> ~ahfi ~ahun ~aian
 ~aiwa ~akaa ~akal ~aksi ~alay ~aman ~ami> ~amsa ~ana> ~ang> ~apa> ~asa> ~aysi ~azia ~biay ~bumi ~chec ~ckin ~daga
 ~daha ~dia> ~dona ~dono ~dung ~easi ~ecki ~edun ~eja> ~ekam ~ektr ~elaw ~elko ~emar ~emot ~engk ~enjo ~ensi ~ente
 ~erej ~erek ~erne ~erpu ~etan ~fidz ~fika ~gedu ~gere ~heck ~hfid ~hon> ~huku ~hun> ~huna ~iaya ~ice> ~iden ~idz>
 ~ifik ~ikan ~ikin ~iman ~inan ~ing> ~inja ~irik ~iwan ~jat> ~jual ~kaan ~kal> ~kama ~kas> ~kont ~ktro ~kum> ~lawa
 ~lays ~leas ~lemo ~lkom ~man> ~mana ~mari ~maya ~mere ~mone ~mot> ~mpai ~msat ~ngad ~njam ~njor ~nont ~nten ~nton
 ~ohon ~onik ~onto ~ontr ~osal ~otor ~paca ~panj ~pbg> ~pene ~posa ~prop ~puk> ~pula ~razi ~reja ~rek> ~reka ~rela
 ~reta ~rika ~rtif ~ruju ~runa ~rung ~rvic ~saha ~sams ~sat> ~serv ~skri ~sumb ~tahf ~taiw ~tang ~taru ~telk ~temb
 ~teta ~tifi ~ton> ~tup> ~ual> ~uang ~ujuk ~ukum ~umba ~umi> ~unda ~urus ~usta ~utup ~vice ~ysia ~zia>
other 3 =ask =office @=darurat @first=darurat adik+saya alun alun+buka ambulans apa+ibu arab+takut bantu+harga
 bantu+lansia barang+tidak baru+syaratnya beras+banget bibit bibit+ikan bikin+restoran bikin+warung bioskop
 bisa+pulang bpkb+online buka+jam butuh+donor cair cara+jadi catering cctv+lalu cpns+kapan daftar+nikah dagang+kaki
 darah darah+golongan dengan di+luar dibuang+ke dirikan donasi+pakai etle etle+bayar foto+prewedding ganti+plat
 gempa+rumah genteng+saya golongan golongan+o gor gratis gratis+daftar gratis+di gratis+harus gugat hajat halaman
 halaman+saya harga+emas hilang+bagaimana hilang+mana ijin ikan+gratis iklan imb+rumah indihome+semrawut
 internet+lemot jadi jadi+pns jadwal+bus jasa jasa+raharja kabel+indihome kafe kaki+lima kami karaoke+malam
 kartu+kredit kartu+nikah ke+komplek keliling kena+etle kenapa kenapa+bisa klaim klub klub+bola kredit+macet
 kubur+penuh lalu lalu+lintas lama lansia+bangun lansia+makasih lapangan lapor+barang lewat+pengadilan liar+dibuang
 lima+tutup lintas maaf maaf+jadwal maaf+mau maaf+pinjam main+film mantan mantan+saudara masuk mati mati+syaratnya
 mau mau+donasi mau+pisah minggu minta+hak modal+untuk motor+rusak mudik nama nomor+motor nomor+telepon o
 online+retur online+syaratnya pabrik pagar pajak+hp pakai paspor+anak pbb+hilang pbb+online pemilih+bisa pengacara
 pengacara+gratis pengadilan+agama pilkada+kemana pisah+dengan plat+nomor pns pohon+rumah polisi prewedding provider
 provider+tutup pulsa+tidak raharja ranting ranting+tetangga rapat reklame resep restoran retur rujuk+lansia
 rumah+kenapa rusunawa rusunawa+daftar saudara+di saya+sakit sebelah sembarangan+tolong sertipikat sesuai
 sesuai+iklan sewa+gedung sewa+gor sewa+tenda sim+a sinyal sinyal+telkomsel skck skck+hilang soal+pajak stadion stok
 stok+darah subsidi+bagaimana sudah+lama tagihan+kartu taman taman+biaya taman+untuk tanah+kubur tanya+soal
 telepon+walikota telkomsel teman+tkw tenda tes tetangga+buang tetangga+masuk tetangga+menjorok tiang+provider
 tidak+gaji tidak+sesuai tilang tki+di tni+daftar toko+online tps travel travel+umroh tunai tutup+trotoar uang+ibu
 untuk+dagang untuk+foto vaksin+kucing waris warisan warung+parkir wifi+gratis wifi+miring ~<alu ~<bal ~<ban ~<bay
 ~<ber ~<bia ~<bib ~<bio ~<cai ~<etl ~<gam ~<gra ~<gug ~<iji ~<ikl ~<jas ~<kas ~<kla ~<klu ~<kos ~<maa ~<mau ~<mud
 ~<o> ~<pab ~<pem ~<pla ~<pns ~<rah ~<sho ~<skc ~<sta ~<sto ~<sya ~<tes ~<tet ~<til ~<tps ~<und ~aaf> ~abri ~adi>
 ~adio ~afe> ~agar ~ahan ~ahar ~aim> ~ajat ~akai ~alun ~amuk ~ans> ~ansi ~anti ~arja ~asak ~asin ~asuk ~ati> ~atis
 ~avel ~ayan ~ayat ~azah ~bang ~beli ~beng ~bibi ~bios ~bok> ~bola ~brik ~bura ~car> ~cara ~cate ~ddin ~der> ~dik>
 ~dina ~dion ~ebel ~eddi ~ekla ~elat ~elek ~elil ~embo ~empa ~enap ~enga ~erna ~esep ~esta ~esto ~esua ~eter ~etle
 ~etur ~ewed ~gaca ~gaji ~gala ~gent ~gera ~geru ~gga> ~gor> ~grat ~guga ~haja ~harj ~hola ~ibay ~ibit ~ider ~ijin
 ~ikla ~iosk ~ipik ~jadi ~jam> ~jasa ~jin> ~kafe ~kami ~kang ~kck> ~king ~klai ~klam ~klan ~klub ~koms ~kop> ~laim
 ~lalu ~lame ~lekt ~luar ~lub> ~lun> ~maaf ~maha ~maka ~mant ~masu ~mati ~mau> ~mbok ~mbul ~msel ~mudi ~muk> ~nai>
 ~nak> ~nama ~nas> ~nawa ~net> ~ngac ~ngun ~ngur ~nor> ~ntan ~ntas ~nyar ~olis ~omse ~onas ~onor ~onse ~opos ~osko
 ~ovid ~pabr ~paga ~pai> ~pika ~pinj ~pres ~prew ~prov ~rati ~rave ~rban ~rekl ~rese ~retu ~rewe ~rik> ~ris> ~rnak
 ~rnet ~roni ~ropo ~rovi ~rtip ~saka ~samp ~san> ~sebe ~sesu ~shol ~sin> ~siny ~skck ~skop ~stad ~stas ~stok ~stor
 ~suai ~syar ~tadi ~tasi ~tend ~tipi ~tle> ~tok> ~tor> ~tora ~tps> ~trav ~tri> ~tron ~uai> ~uala ~udik ~ugat ~una>
 ~unai ~unaw ~vel> ~wedd ~yana ~yara ~yat> ~zah>
other 2 adopsi+anak akta anak+tkw anjing arab+ada aula aula+kecamatan ayam bantu+anjing bantu+asuransi bantu+izin
 bantu+pupuk bantu+sim batas bayar+syaratnya belum+sampai berisik+sekarang bikin+npwp bpkb+hilang bpn+tolong
 buang+limbah buang+sampah buka+kapan cair+linglung dahan+rumah dana dari+luar deportasi emas gagal+pulang ganti
 genteng+kami gonggong gonggong+terus gratis+nih habis harga+cabe hp+saya ibu+kerja imb+ibu iuran+bagaimana
 jodoh+ibu judes kakak+kerja kecamatan kelurahan+judes kelurahan+lambat keramaian kereta+di ketua+rt korupsi lahan
 lahan+pemakaman lambat maaf+izin maaf+pajak maaf+sewa maaf+sim magang majikan mana+tolong mau+ganti mau+sumbang
 mayat+terus melebihi melebihi+batas menjuntai motor+telat negeri+deportasi negeri+tidak npwp+pribadi oss+bagaimana
 oss+kemana paket+belum pegawai pegawai+kelurahan pemakaman+umum perizinan+bikin pijat pmi+gagal puisi+di refund
 refund+tiket rt+kemana rt+mahal rt+saya rumah+melebihi sampah+sembarangan sampai+ibu saya+0812 saya+bagaimana
 saya+korupsi sebelah+rusak sembarangan sewa+aula sim+baru sim+tinggal skripsi+wawancara soal sppt sppt+pbb steril
 steril+kucing sumbang+baju tahan+terus tarif tarif+parkir tempat tertelan tetangga+bangun tetangga+parkir
 tetangga+rusak tiang+wifi tinggal+zaman tki tni+buka umum umum+habis zaman zaman+mau ~<anj ~<aul ~<ema ~<gen ~<ger
 ~<gon ~<gor ~<hab ~<int ~<lal ~<mag ~<maj ~<nya ~<nyu ~<pas ~<ref ~<res ~<rut ~<sau ~<seb ~<skr ~<soa ~<ste ~<tia
 ~<tki ~<zam ~ajik ~akan ~akta ~ange ~anja ~arat ~arif ~asan ~ata> ~aula ~awai ~ayam ~bela ~bihi ~bit> ~cair ~dana
 ~disi ~ecam ~efun ~egaw ~eman ~eril ~erte ~erus ~fund ~game ~gat> ~ggon ~gong ~habi ~han> ~iang ~ihi> ~ijat ~iksa
 ~ilih ~inas ~inte ~ion> ~jika ~jing ~joro ~jude ~junt ~kaia ~koru ~kta> ~laha ~lamb ~lan> ~laya ~lili ~lint ~lisi
 ~maga ~mah> ~maia ~maji ~mbar ~mum> ~nany ~napa ~nasi ~nggo ~njan ~njin ~njun ~nyum ~oal> ~onga ~orok ~orup ~paka
 ~ppt> ~raha ~rant ~refu ~rif> ~ril> ~rok> ~rtel ~rups ~sak> ~sama ~saud ~sel> ~sep> ~soal ~sppt ~suk> ~suna ~tahu
 ~tama ~temp ~tert ~tes> ~tis> ~tki> ~tur> ~udes ~udi> ~umum ~und> ~upsi ~wai> ~yal> ~yam> ~yari ~yumb ~zama
other -2 anak anjing+rabies asi+jadwal autis ayam+bangkai bahaya banget bangkai bansos bantu+jamban bapak bau+tpa
 bayar+tidak bedah bengkak berobat biduran bikin+mana biru bisa+bantu bisa+bayar budek butuh+bantu butuh+uang
 cv+mana dana+hilang dapat datang debu debu+proyek di+bandara di+hotel di+jalan di+masjid di+pasar dpt es fobia
 gelap gula hamil hidup hrd ibu+kena jalan+ibu jamban jamu jkn judi kabel+menjuntai kamar kaso kaso+patah kayu
 kb+jam kelurahan+minta kering kia kis konsul kontrakan+pakai kontrakan+usir kontrol kota kursi+roda lahir liar+hp
 maaf+parkir maaf+tetangga maaf+tps maling mau+lapor mau+mati mau+minta mayat+nih menjuntai+bahaya mesum
 minta+ambulans minta+beras minta+uang miskin palsu panti+pijat papan+reklame pegang pelatihan penumpang periksa
 pijat+plus pirt plus polusi polusi+debu potong prestasi pukul punya racun rambu rambu+hilang rawa rawa+kucing
 reklame+miring rt+pilih rtlh rumah+warisan rusak+parah sabu saldo+dana sariawan saya+tidak sekolah semprot skorsing
 skorsing+pabrik sktm sktm+mana suami+saya tabrak teman tidur+di tipu tki+resmi tki+syaratnya tpa tpa+rawa uang+saya
 umkm+ada umkm+daftar usir warisan+rusak wawancara+mana wna yatim ~<?> ~<ama ~<amb ~<ana ~<anc ~<aut ~<bap ~<bun
 ~<cak ~<cam ~<cat ~<dil ~<diu ~<dpt ~<es> ~<fob ~<gaw ~<gul ~<hel ~<hrd ~<jem ~<jkn ~<kep ~<kia ~<kis ~<kul ~<kun
 ~<lak ~<mal ~<mer ~<min ~<mis ~<muk ~<ner ~<ngo ~<pak ~<plu ~<puk ~<rac ~<raw ~<rtl ~<sab ~<saj ~<sel ~<sia ~<sip
 ~<sko ~<skt ~<spi ~<suk ~<taw ~<ter ~<tip ~<tpa ~<uda ~<usi ~<wna ~<yat ~abra ~abu> ~acun ~aga> ~ahay ~ahi> ~ajam
 ~aki> ~akny ~akti ~alo> ~alur ~ambe ~amil ~amin ~amu> ~anak ~andi ~anso ~anto ~aren ~aria ~arna ~arya ~aso> ~aten
 ~atim ~auti ~bans ~bapa ~bero ~bers ~bia> ~bidu ~bil> ~biru ~bobo ~bot> ~brak ~caka ~camp ~cimo ~cun> ~dapa ~debu
 ~dek> ~dike ~dipo ~dius ~dpt> ~duk> ~dup> ~dura ~edah ~egan ~eker ~ekol ~elam ~elin ~empr ~enan ~eng> ~enum ~epat
 ~erik ~erla ~esum ~fobi ~gah> ~gkai ~gkak ~got> ~halo ~hami ~haya ~hidu ~hir> ~hrd> ~iawa ~idup ~ihan ~inga ~ipil
 ~ipot ~ipu> ~iran ~irt> ~itip ~iusi ~jar> ~jkn> ~judi ~kant ~kare ~kary ~kaso ~kayu ~kela ~keri ~kia> ~kis> ~kors
 ~ktm> ~kun> ~kuti ~lant ~lap> ~lari ~las> ~lela ~lsu> ~lus> ~mand ~mar> ~mara ~mbu> ~mela ~mesu ~mil> ~mpro ~mput
 ~ncem ~ndi> ~neri ~ngaj ~ngam ~ngan ~nget ~ngin ~nnya ~nsel ~nsul ~ntro ~obia ~obol ~olah ~olus ~onsu ~oplo ~orsi
 ~osan ~pata ~penu ~pir> ~pirt ~plus ~pok> ~polu ~poto ~prot ~puny ~racu ~ram> ~ramb ~ran> ~rapi ~rasa ~remp ~ret>
 ~riaw ~riks ~rna> ~rot> ~rsin ~rtlh ~ruti ~sabu ~saja ~sari ~seko ~sih> ~sipi ~skor ~sktm ~suka ~sum> ~tabr ~tele
 ~tema ~tera ~tim> ~ting ~tipu ~tlh> ~tpa> ~trol ~tuk> ~tung ~ubit ~udek ~umr> ~untu ~uri> ~usin ~usir ~usuk ~utis
 ~warn ~wna> ~yati
other -3 2+bulan =past @=ugd_malam @first=ugd_malam abis ada+yang ahli ahli+waris aja akte ambruk asi ayam+mati
 bagaimana+cara bangun+ulang bangunan+liar bantaran baterai baterai+bagaimana bawa bcg biaya+tahlil bikin+cv
 bikin+skck bikin+wawancara bpkb+motor bulan+tidak catin cv daftar+paud dagang+tutup daging daging+anjing
 darah+parah di+bantaran di+halaman di+komplek fakir flu fogging fogging+kemana gaji+saya gaji+suami gelandangan
 gigit+orang golok gorengan+ada guru+galak guru+kurang hpv jadi+art jadi+wni jadwal+spmb kabel+tidak kafan kali
 kalong kecil keluar+rumah keterangan kotor kurang lagi lansia liar+gigit luka maaf+donor maaf+rumah maag
 macet+parah makan masih mati+dijual merah mobil+mayat mobil+parkir motor+hilang motor+raib mp mp+asi neror pak
 parkir+paksa parkir+tutup pasien paud pkm pkm+tutup polio resmi roda rumah+tangga santunan saya+2 saya+mau sd
 sembarangan+cara sembarangan+di skck+syaratnya skrining sudah surat+keterangan tahlil takut+keramaian taman+kotor
 tangan tangga tertelan+baterai tiap tidak+kembali tidak+tutup tkw+syaratnya tolong+saya trc tuna tupai tutup+gang
 tutup+jam ulang+rumah usg+murah warga ~<.> ~<abi ~<ahl ~<asi ~<bah ~<baw ~<bcg ~<bid ~<bir ~<boc ~<bor ~<bud ~<cac
 ~<cuc ~<cur ~<cv> ~<dat ~<deb ~<dip ~<fak ~<flu ~<fog ~<ges ~<ham ~<hpv ~<jat ~<keh ~<kel ~<kes ~<lag ~<lap ~<lar
 ~<luk ~<mel ~<mes ~<mp> ~<nye ~<pad ~<pap ~<pau ~<pir ~<pkm ~<pol ~<pos ~<put ~<rod ~<sar ~<sd> ~<stu ~<sud ~<tab
 ~<trc ~<tup ~aag> ~afan ~agin ~ahir ~aik> ~akar ~akir ~akte ~aku> ~ala> ~alah ~alsu ~ampe ~anca ~andu ~anta ~apak
 ~api> ~asie ~atin ~aud> ~awa> ~baha ~bate ~bcg> ~berl ~bora ~bruk ~bude ~bur> ~cati ~cil> ~curi ~dagi ~dan> ~data
 ~dicu ~dise ~ebak ~ebu> ~ecil ~elap ~elen ~embu ~empu ~ener ~enti ~erem ~erin ~eror ~esek ~esmi ~etip ~faki ~fan>
 ~flu> ~fogg ~gas> ~gese ~get> ~ggin ~gubu ~gula ~hli> ~hlil ~hpv> ~iap> ~ini> ~inin ~iski ~jama ~jamb ~jamu ~kafa
 ~kahi ~kalo ~kan> ~keci ~keja ~kepa ~knya ~kosa ~koto ~krin ~kte> ~kura ~lagi ~lam> ~land ~lapo ~len> ~lil> ~lin>
 ~lio> ~lok> ~luka ~maag ~mali ~mas> ~masi ~mbru ~misk ~mpas ~mpe> ~mpun ~nang ~ndin ~nero ~nsia ~nsos ~ntit ~oda>
 ~oggi ~olio ~olok ~pada ~pals ~paud ~pere ~ping ~pkm> ~puan ~ras> ~resm ~rini ~roba ~roda ~rol> ~ror> ~sant ~sek>
 ~semp ~sen> ~sera ~sien ~sini ~sir> ~skin ~smi> ~suda ~tahl ~tiap ~til> ~trc> ~tuh> ~tuna ~tupa ~ube> ~udah ~ukan
 ~umpu ~unti ~upai ~urun ~usi> ~util ~utin ~warg ~wat>
other -4 alat ambulans+gratis art bantu+saya bayar+kontrakan bpjs bulan darah+ibu dari+dinsos dijual duka
 gratis+pemkot halal harus harus+bagaimana internet+semrawut jalan jual+untuk kb ke kena+tipu kerja kursi
 lapor+kemana meninggal papan parah pas pasar+murah pdam pilih pilih+kasih puskesmas raib rt+minta rujukan
 saya+butuh sembarangan+untuk sertifikat+halal taman+rusak thr tidak+bisa ulang umur wni ~<aja ~<art ~<bed ~<bpj
 ~<bul ~<dib ~<dig ~<dik ~<dis ~<hal ~<hid ~<jal ~<jam ~<kan ~<kay ~<kb> ~<ke> ~<kec ~<ket ~<lan ~<pal ~<pda ~<rai
 ~<ram ~<san ~<sek ~<sos ~<thr ~<wni ~ahu> ~aib> ~aja> ~alal ~alin ~amar ~ambr ~apor ~art> ~atih ~ayu> ~bawa ~beda
 ~bpjs ~bung ~dah> ~diju ~duka ~dur> ~elan ~enge ~era> ~erob ~esma ~gal> ~gang ~ggal ~haru ~hat> ~ien> ~ijua ~ingg
 ~iri> ~iru> ~istr ~ita> ~jala ~juka ~kali ~keba ~ker> ~kera ~kerj ~kesm ~ksa> ~kuli ~kurs ~lahi ~lal> ~lati ~ling
 ~lusi ~maks ~mat> ~meni ~mera ~min> ~nggi ~ongk ~pdam ~pil> ~pjs> ~pusk ~raib ~rak> ~ring ~rsi> ~sala ~sma> ~smas
 ~stri ~sul> ~tah> ~tara ~thr> ~tiha ~tik> ~tong ~umur ~ursi ~uske ~wni>
other -5 @=poli_jiwa @=slrt @first=poli_jiwa @first=slrt bakar bantu+makan bau dari gang gigit lampu liar+di listrik
 pagi paket+c pasar spmb tidur tipu+travel tukang+parkir usg ya ~<bak ~<bau ~<dar ~<dit ~<duk ~<gan ~<gel ~<ila
 ~<keb ~<kej ~<lis ~<nge ~<per ~<pus ~<spm ~<usg ~<ya> ~ada> ~ake> ~alat ~anya ~ari> ~arus ~atia ~baka ~bau> ~dam>
 ~dari ~diti ~emat ~enin ~erah ~erja ~gela ~git> ~igit ~ipak ~lamp ~list ~mur> ~ntar ~ntun ~pagi ~pak> ~para ~pasi
 ~peru ~pili ~pmb> ~rang ~ruk> ~skes ~sos> ~spmb ~tarn ~tidu ~tin> ~trik ~unya ~usg>
other -6 =still @=alat_bantu @=bedah_rumah @=damkar @=ppa @=puskesmas @=santunan @=trc @first=alat_bantu
 @first=bedah_rumah @first=damkar @first=dukcapil @first=ppa @first=puskesmas @first=santunan @first=trc ada bayi
 orang paksa pemkot tanpa untuk+umkm yang ~<ada ~<ala ~<dic ~<dij ~<gig ~<ker ~<kot ~<ora ~<pan ~<ula ~<yan ~ahli
 ~aksa ~anpa ~asar ~ayi> ~bayi ~dipa ~emko ~gigi ~ging ~idur ~mkot ~mpu> ~ngka ~ning ~npa> ~paks ~pasa ~pemk ~sar>
 ~tanp ~yang
other -7 =well @=dukcapil @first=pangan ada+tidak odgj ~<,> ~<kal ~<nga ~<odg ~agi> ~air> ~ampu ~arny ~dgj> ~odgj
 ~oran ~pas>
other -8 @=kerja @=pangan @first=kerja air di ktp ~<air ~<di> ~<ktp ~ktp> ~rnya
other -10 # kk tps+liar ~<kk> ~nya>
other -12 pinjam+mobil
ours 18 saya+mau
ours 16 tolong+saya
ours 15 butuh+bantu
ours 14 bantu+saya
ours 13 mau+laporan mau+mati
ours 12 halo saya+odgj tolong+pak ~<sos
ours 11 halo+bisa laporan pak+tolong ~halo ~pora
ours 10 bayi+dibuang istri+saya meninggal+tidak saya+butuh ~<aku
ours 9 ada+yang dibuang kakak+saya lapor+pak mau+lapor pak+bantu ~aku> ~buan ~ibua ~mann
ours 8 ada+anak ada+orang bantu+ke bapak+tua golok+di kami mayat saya+sering sering+halusinasi tolong+ada ~<may
 ~ayat ~kami ~maya ~yat>
ours 7 anak+dipukul anak+jalanan bakar+suami bisa+pulang bocah+ngelem cepat di+tiang dia jalanan keluarganya manusia
 ngelem odgj orang+meninggal pak pasung pulang+kampung rs saya+kumat segera suami+tolong temen+saya tempat+tinggal
 tidak+waras tolong+cepat trus waras yang+kubur ~<cep ~<clu ~<hal ~<moh ~<odg ~<rs> ~<seg ~aras ~asun ~cepa ~dgj>
 ~dia> ~dibu ~gamu ~help ~ikun ~kos> ~luri ~manu ~moho ~nakn ~nusi ~odgj ~pasu ~punk ~sege ~trus ~uarg ~unk> ~urit
 ~wara
ours 6 ada+saudara amuk anak+perempuan balita bayi bisa+tampung bocah butuh+ambulans dari+kursi dari+rumah di+depan
 di+emperan di+masjid di+rs di+trotoar ditinggal+di emperan ganggu+jiwa gas+meledak gelandangan halusinasi+minta
 kata kena+bacok kumat linglung+di makan+sampah mau+melahirkan mau+pulang mau+untuk mayat+di nyasar odgj+amuk
 odgj+bawa odgj+lari odgj+makan ongkos orang+bakar orang+lumpuh orang+odgj orang+terlantar pak+bisa pak+saya
 pengaduan pikun psikiater+gratis pulang pulang+ke punya+tempat rs+tidak rumah+singgah sebelah+sekap sekap+anak
 sekarang+di singgah singgah+masih tampung terlantar tetangga+bakar tidak+urus tidur tidur+di untuk+pengaduan ~<amu
 ~<emp ~<jl> ~<kum ~<ong ~<pak ~<pik ~<pul ~<sil ~<yg> ~adua ~ah2> ~akny ~alit ~amuk ~ang2 ~angn ~anny ~anus ~aro>
 ~asar ~assa ~ayi> ~bali ~bayi ~boca ~bu2> ~clur ~dica ~duan ~ebat ~elp> ~emis ~empe ~erla ~ermi ~esin ~gadu ~gany
 ~gele ~gemi ~ggah ~ggua ~gin> ~gkos ~gnya ~guan ~ibak ~ibu2 ~icar ~ipas ~iria ~kata ~keha ~knya ~kuma ~lana ~land
 ~lant ~lita ~mis> ~mper ~mpun ~muk> ~nal> ~ndan ~ng2> ~ngam ~ngem ~ngny ~ntar ~nyas ~ocah ~pak> ~piku ~pula ~rdar
 ~remp ~rgan ~rgel ~rlan ~sung ~tah2 ~taro ~terl ~tidu ~umat ~usia ~yasa ~yawa
ours 5 ada+ibu ada+lansia adik+saya amuk+di anak+anak anak+kecil arah bagaimana+ini bantu+bayi banyak+darah
 bapak+tiap bawa begal+orang berhenti+darah bunuh+diri cari cuma darah darurat depan depan+sekolah di+halte
 di+kolong di+lampu di+lantai di+pasar di+perempatan di+pinggir di+pos di+stasiun di+terminal dibuang+di
 dibuang+syaratnya dijemput dipukul+majikannya ditaro ditinggal evakuasi ganggu gelandangan+di gerobak gimbal
 guru+lapor habis+ongkos halte ibu+bawa ini itu jaya kara karyawan kata+mau kesini ketemu ketemu+di kolong korban
 kotor lampu+merah lansia+jatuh lansia+nyasar lapor+murid laporan+malam lihat majikannya mall manusia+silver
 masih+bisa masjid meninggal+di minta+tolong minum minum+racun orang orang+yang pak+ada pasar pemakaman pembantu
 perempatan perempuan perkosa+paman pinggir pingsan poris pos pos+ronda pos+satpam racun rambut+gimbal roda+di ronda
 satpam saya+jatuh saya+lihat saya+sudah saya+takut sebatang sebatang+kara sekap+di sendiri+di sendiri+tidak silver
 stasiun suami+saya sudah+tidak tadi tampung+harus tanpa+saudara tapi tawuran+bawa tempat tergeletak terlantar+di
 terminal tetangga+sekap tiang+listrik tidak+punya tidak+tahu tinggal tolong+dijemput tolong+segera tuna
 urus+pemakaman yang+di yang+hilang yang+kena ~<bal ~<baw ~<bu> ~<cum ~<dep ~<diu ~<eva ~<gel ~<gep ~<gil ~<hel
 ~<ini ~<itu ~<jat ~<jay ~<kat ~<keh ~<kes ~<lih ~<lon ~<mul ~<nab ~<ora ~<org ~<pas ~<pos ~<rac ~<sat ~<seb ~<sta
 ~<tad ~<tap ~<tau ~acok ~acun ~ahny ~ak2> ~akam ~akin ~akua ~all> ~alte ~anda ~anta ~arur ~arya ~asiu ~asji ~atan
 ~atpa ~awa> ~baco ~bak> ~bata ~berd ~bila ~cok> ~cope ~cuma ~cun> ~dale ~dang ~dann ~daru ~depa ~dije ~diku ~dong
 ~duk> ~dur> ~elan ~elem ~elet ~elia ~elua ~empa ~empu ~emu> ~emuk ~emul ~epan ~epat ~era> ~erda ~erem ~erge ~etem
 ~evak ~gela ~gepe ~gero ~ggir ~gila ~gimb ~gir> ~gsan ~halt ~hat> ~hnya ~iak2 ~iat> ~idur ~ihat ~ijem ~ila> ~ilve
 ~inal ~inum ~isan ~isek ~isma ~ita> ~itar ~item ~itu> ~iun> ~jang ~jaya ~jemp ~jid> ~kann ~kary ~kelu ~kesi ~kiny
 ~korb ~koto ~kuas ~kun> ~leta ~liat ~liha ~lonc ~lte> ~lver ~mall ~masj ~mat> ~mina ~minu ~mpat ~mpua ~muka ~mula
 ~namp ~ncat ~ngin ~ngom ~ngsa ~nnya ~ntai ~num> ~obak ~oma> ~onca ~ongi ~opet ~oran ~orba ~oris ~pak2 ~pam> ~pasa
 ~pat> ~pemu ~pere ~pori ~pos> ~puan ~pung ~put> ~racu ~rban ~ria> ~rian ~riny ~ris> ~rit> ~rmin ~rond ~rura ~ryaw
 ~sada ~sar> ~satp ~silv ~siun ~sjid ~stas ~tadi ~tai> ~tapi ~tau> ~temu ~term ~tpam ~uasi ~vaku ~ver> ~wism
ours 4 3+hari =heart =still ada ada+bakar ada+bapak ada+keluarganya ada+laki ada+odgj alun amankan anak+jalan
 anak+minum bacok bakar+orang bantu+cepat barat batu bawa+bayi bawa+golok bawa+karung bayi+di bayi+ketemu bensin
 bisa+bangun butuh+tempat dalam darah+tidak dari+kontrakan dari+pagi depan+toko di di+dalam di+gerobak di+kamar
 di+kandang di+kontrakan di+taman di+tempat di+teras dia+tidak dibiarin dikenal dipukul+bapak dipukul+orang diri
 diri+naik ditaro+di dompet dompet+hilang duduk duduk+di gantung gelandangan+paksa gelandangan+tidur golok
 golok+tolong hari+tetangga harus+dibawa hilang+tidak hilang+yang ibu+tetangga ibu+tua identitas ini+ada
 jalan+pulang jalan+sendiri jatuh jembatan jembatan+di kami+tidak kampung karung kayaknya kayanya ke+atap kecil
 kejang ketemu+lansia km kolong+jembatan kontrakan kontrakan+ancam kontrakan+sebelah kotor+rambut kp kuat+hidup lagi
 lagi+di laki lansia+yang lantai+2 lapar lapar+di lapor+ada lapor+gelandangan lempar lempar+batu lihat+lansia
 luka+parah lumpuh+ngesot lupa lupa+jalan massa mayat+tanpa minta+bantu minta+ongkos minum+obat muntah+abis murid
 murid+dipukul naik+ke napas ngaku ngelem+banget ngesot+minta ngomong ngomong+sendiri nya nyasar+di odgj+lempar
 odgj+telanjang ongkos+pulang orang+kotor orang+linglung orang+terjebak orang+tidak orang+tidur pak+mau pak+orang
 panti pembantu+dipukul perempuan+perkosa perlu+bantu pernah+berobat perum pinggir+jalan pinggir+kali pisau+di putus
 putus+obat racun+tikus raya rel ruko rumahnya rusak+rumah rw sadar satu saudara+saya saudara+sebelah
 saudara+tetangga saya+cari saya+kejang saya+kunci saya+pak saya+pegang saya+perlu sebelah sekap semua setrum+di
 situ suami+temen sudah+3 tabrak+mesin tahun taman tapi+tidak telanjang telanjang+di teriak terjun terlantar+anak
 terminal+poris terus+dengan tetangga tetangga+denger tiang tiap+hari tidak+dikenal tidak+mau tidak+napas titip toko
 tol tolong+evakuasi trotoar tua uang+habis warga+tanpa yang yang+kemarin yang+tabrak yang+tenggelam ~<,> ~<ada
 ~<alu ~<ara ~<bad ~<bil ~<cew ~<dal ~<di> ~<dir ~<dit ~<dpn ~<dud ~<eda ~<ger ~<ide ~<ind ~<jem ~<jen ~<kam ~<kec
 ~<kej ~<kel ~<keu ~<km> ~<kol ~<kp> ~<lag ~<lak ~<lia ~<lup ~<meg ~<nap ~<nem ~<ngo ~<nod ~<por ~<pun ~<put ~<ram
 ~<ron ~<ruk ~<rw> ~<sad ~<tam ~<tet ~<tit ~<tro ~<tua ~<won ~<yan ~<🆘> ~abul ~ada> ~adan ~adar ~ahun ~akek ~ali>
 ~alun ~aman ~amen ~anga ~anja ~anka ~apar ~apas ~atu> ~atuh ~bawa ~bela ~bens ~biar ~buli ~buta ~cah> ~cari ~cat>
 ~cewe ~cil> ~dala ~dar> ~dent ~der> ~dira ~dise ~dite ~diti ~diur ~domp ~dpn> ~dudu ~ebel ~ecil ~ehab ~ejan ~ejeb
 ~ek2> ~ekap ~elak ~elap ~emak ~emba ~emua ~enaz ~enti ~epen ~eria ~erju ~erny ~esas ~etak ~etan ~gah> ~gaku ~game
 ~gann ~gere ~golo ~gomo ~hun> ~iak> ~iari ~iata ~ibia ~ibun ~iden ~iken ~ilep ~ingi ~ings ~inya ~itin ~iuru ~jatu
 ~jemb ~jena ~jun> ~kake ~kamp ~kaya ~keci ~keja ~keje ~kek> ~keli ~kesa ~kete ~kolo ~krg> ~kuru ~lagi ~laki ~lapa
 ~lasa ~lik> ~lok> ~luar ~lun> ~mahn ~maks ~mank ~mass ~mbal ~mbat ~mega ~min> ~mong ~mpan ~mput ~mua> ~muda ~mulu
 ~muri ~naza ~nder ~nemu ~ngak ~ngel ~njan ~nkan ~nodo ~nsin ~ntit ~nya> ~nyut ~oar> ~oko> ~olok ~omon ~ompe ~onda
 ~one> ~ongg ~onya ~org> ~otoa ~pan> ~pant ~peng ~pert ~ping ~pria ~putu ~ras> ~rel> ~riak ~rid> ~rjun ~roto ~ruko
 ~san> ~sari ~sasa ~satu ~seba ~sebe ~sela ~semu ~sia> ~sina ~situ ~skrg ~ssa> ~tahu ~tamp ~tany ~tar> ~temp ~terg
 ~terj ~teta ~tita ~titi ~toar ~toko ~tol> ~trot ~tuh> ~uda> ~uduk ~ukan ~uko> ~ulun ~uma> ~upa> ~urid ~usan ~utny
 ~utus ~yakn ~yang ~yany ~yut>
ours 3 # abis+minum ada+bayi ada+di ada+korban ada+lagi ada+mayat ada+perempuan al amankan+odgj amuk+banting
 anak+sebelah ancam+bunuh ancam+warga astaga astaga+dia badan bagaimana+cara baju bakar+massa banting bantu+bocah
 bantu+kami bantu+orang bantu+paman bapak bapak+yang barang+di bau+busuk belakang berobat+tidak biasa bibi+saya
 bikin+gubuk bisa+dijemput buta butuh+pertolongan cari+istri cimone daan daan+mogot dari+tadi darurat+tolong dekat
 dengan+ibu dengan+saya dengan+suami depan+kantor depan+ruko depan+rumah di+grup di+jalan di+mall di+rel dia+bakar
 dia+begal diam diam+aja dibawa dikejar+orang diri+di ditusuk foto+disebar gebang gelandangan+tiap gendong geng
 geng+motor grup gubuk gubuk+di habis+maling halusinasi hidup+pegang hidup+sendiri hilang+arah ibu ibu+linglung
 identitas+di indah jalan+raya jalanan+di jatuh+dari jatuh+tidak jawa jemput kali kali+tidak kampung+uang kandang
 kardus karyawan+jatuh ke+anak ke+jawa ke+panti ke+psikiater kec kecanduan+sabu kekerasan+lari kel keluarganya+siapa
 kemarin+saya kembali kembali+lagi kerja+tabrak kira koin kolong+flyover ktp+sebatang kumat+rusak kunci+di
 kurang+waras kurus+banget lagi+pak laki+mabuk lansia lansia+bawa lansia+pikun lansia+terlantar lansia+tidur lantai
 lapor+sekarang lari+sekarang lemas maaf+mayat maaf+orang maaf+saya mabuk+nyender mabuk+tergeletak makan+racun
 mandi+harus mau mau+konsul mau+makan mau+ngomong mau+terjun meledak+depan merah mesin minum+koin mirip mogot muka
 mulut nyasar+tidak nyender nyender+di odgj+putus odgj+sudah odgj+terlantar odgj+tidak orang+ganggu pak+bagaimana
 pak+di pak+yang pakai+alat pakai+baju pakai+kayu paman pasung+di pegang+pisau pegang+saya pelajar pelajar+bawa
 pernah pertolongan pinang pisau pom pom+bensin psikiater punya punya+identitas punya+ktp putar putri rambut
 rasa+sudah rsud rt rumah+bagaimana rumah+dengan sabu+amuk sakit+di sakit+tidak sambil samping satu+saudara saudara
 saudara+korban saudara+meninggal saudara+muntah saudara+tinggal saya saya+capek saya+dikejar saya+meninggal
 saya+pingsan saya+sayat saya+yang sekarang+ada sekarang+tidur sekolah+orang sendiri si sih suami+makan sudah+2
 tabung+gas tahu tahu+rumahnya tanah+tinggi tangan+kerja tanpa tanpa+identitas tawuran+pelajar teman+saya
 tempat+sampah teras tergeletak+di terjebak terjebak+di tetangga+meninggal tetangga+saya tiap tidak+berhenti
 tidak+sadar tikus+tolong tiri+saya tolong+amankan tolong+bagaimana tolong+ke tolong+kesini tua+tidak tuna+wicara
 tuna+wisma urgent urgent+pak urus+di usir warga+pakai warung+saya wicara wicara+nyasar wisma woy yang+cari
 yang+dengan yang+foto yang+tidur ~2an> ~<.> ~<ade ~<al> ~<ast ~<bac ~<baj ~<bap ~<bar ~<bay ~<boc ~<bre ~<bus ~<cel
 ~<cik ~<cis ~<cow ~<daa ~<dek ~<dia ~<dic ~<dij ~<dik ~<dom ~<dul ~<gak ~<geb ~<gg> ~<gol ~<gru ~<han ~<heb ~<i>
 ~<ibu ~<jal ~<jaw ~<jom ~<kak ~<ket ~<koi ~<kor ~<lan ~<lap ~<lem ~<maj ~<mau ~<mog ~<mun ~<mus ~<mut ~<nan ~<nen
 ~<nga ~<nge ~<nit ~<nya ~<oma ~<pek ~<pem ~<pom ~<pri ~<ray ~<rel ~<rsu ~<rt> ~<sab ~<sau ~<say ~<sel ~<si> ~<sih
 ~<sit ~<skr ~<sud ~<ter ~<the ~<tia ~<tin ~<tlg ~<tru ~<tub ~<tun ~<urg ~<usi ~<wan ~<wic ~<wis ~<woy ~abet ~abok
 ~abur ~adi> ~adut ~agi> ~ahe> ~ajar ~ajik ~aju> ~akaa ~ake> ~aki2 ~aki> ~alik ~alus ~ami> ~anak ~anit ~anpa ~ansi
 ~anya ~apa2 ~apak ~apor ~arga ~arka ~asny ~asss ~asta ~ata> ~auda ~aun> ~awan ~awis ~bada ~badu ~baju ~bal> ~ban>
 ~bapa ~batu ~berh ~bern ~bias ~bon> ~buny ~busa ~but> ~cabu ~cela ~celu ~ceng ~cimo ~cira ~cisa ~cowo ~dan> ~dara
 ~deka ~deke ~diri ~diru ~disi ~dius ~dus> ~dut> ~ebin ~ebon ~ecel ~eger ~ejep ~eka> ~ekat ~eker ~eket ~elaj ~elo>
 ~eluy ~emud ~enan ~enek ~eng> ~engg ~ensi ~ent> ~eora ~erak ~eren ~erna ~erto ~erum ~eset ~etab ~ewe> ~ewek ~gak>
 ~gan> ~geba ~gelo ~gemb ~gend ~geng ~gera ~gga> ~ggal ~grup ~gubu ~halu ~hany ~her> ~iam> ~iap> ~iate ~ibaw ~ibu>
 ~icab ~icop ~ikia ~ikur ~ilet ~imar ~imba ~imon ~impa ~indo ~ira> ~iri> ~irip ~irny ~iruj ~isau ~itas ~itel ~iusi
 ~jala ~jar> ~jawa ~jeba ~jika ~jomp ~kaan ~kabu ~kali ~kang ~kany ~kap> ~kard ~kebi ~kec> ~kel> ~kemb ~keta ~keur
 ~ki2> ~kiat ~kira ~kita ~koin ~kok> ~laja ~laka ~lang ~lanj ~lans ~lany ~lapo ~lema ~lemp ~lla> ~lung ~lupa ~lusi
 ~lut> ~lutn ~luyu ~maji ~many ~mare ~mau> ~mbel ~mbut ~men> ~mera ~meru ~mesi ~mogo ~mone ~mpe> ~mpo> ~mute ~nabr
 ~nang ~nawi ~nda> ~ndir ~ndon ~nek> ~nene ~ngad ~ngan ~ngga ~ngko ~nita ~niti ~npa> ~nsia ~ntra ~nung ~nyar ~nyen
 ~odon ~ogot ~ola> ~omel ~ompo ~ongk ~orin ~osis ~over ~pa2> ~par> ~pata ~peke ~pema ~pemb ~penj ~per> ~perl ~pern
ours 3 ~pina ~pir> ~pom> ~puny ~pura ~putr ~rahn ~raka ~rame ~rang ~rant ~raya ~rdus ~ren> ~res> ~rgen ~riga ~rip>
 ~rjeb ~rnah ~rsud ~rtol ~rup> ~sabe ~sau> ~saud ~saya ~seka ~send ~seor ~siha ~siki ~siks ~sir> ~sma> ~sok> ~ssal
 ~sss> ~stag ~stre ~sud> ~taga ~tak> ~tama ~tan> ~tanp ~tark ~tas> ~tasi ~taun ~tela ~ten> ~tiap ~tiku ~timp ~ting
 ~tlg> ~tony ~trak ~tres ~trin ~tubu ~tur> ~tus> ~ubuk ~udar ~uk2> ~ulan ~ulas ~ulu> ~ulut ~umpa ~una> ~unaw ~ung>
 ~ungs ~unte ~ura> ~urge ~usir ~utar ~uter ~utri ~uyur ~wani ~wek> ~wica ~woy> ~yari ~yata ~yend ~yura
ours 2 @first=- a ada+gelandangan ada+rumah aja aja+rasa alat+ke amuk+terus anak anak+dibuang anak+ditaro
 anak+hilang anak+umur arah+di balita+ditinggal bangun+tolong bapak+ini bapak+pukul bawa+kayu bawa+pisau begal+motor
 belakang+pom belum+pernah berhenti bikin+kotor bocor+orang busuk+dari butuh+obat cari+kerja cibodas cikokol ciledug
 cisadane curhat+soal dalam+pingsan dari+jembatan dengan+bikin dengan+foto di+kardus dibacok dibacok+geng dibawa+ke
 dikeroyok+warga ditusuk+pak dulu flyover ganggu+warga gantung+diri gebang+raya hari hari+tidak ibu+tidur indomaret
 is itu+sekarang jalan jalan+daan jatake kaca kali+pas karang karang+tengah kebon kejang+di kumat+istri kunciran
 kurus lama+belum lansia+duduk lansia+hidup lansia+luka lansia+telanjang lapangan lari lebam leher lihat+lagi
 linglung+depan maaf+manusia makan+tidak masih+tabrak mati+aja mau+cari mau+curhat mau+minum mau+rujuk mayat+tidak
 minimarket mirip+dengan mobil+tabrak motor+ambil muda muncul+lagi mushola napas+tolong need nongol nongol+lagi
 nyanyi obat+mau odgj+banget odgj+di odgj+yang orang+kejang orang+mati pak+ini panunggangan pas+banjir pasar+anyar
 pasien pasien+rs pasung+keluarganya penumpang perempuan+linglung perlu punya+rumah punya+saudara putar+di
 razia+anak rsj rt+2 rumah+syaratnya rumahnya+ambruk sampai+lebam satpam+bagaimana saudara+bikin saya+ganggu
 saya+harus saya+ketemu saya+minum saya+sakit sdn sebelah+pasung sekarang sekitar setir silver+terus sini+pak
 soal+tetangga suami+kumat sudah supir+masih tabrak tabrak+setir tabrak+tiang tangis tangis+sendiri ternyata
 tetangga+odgj tiang+supir tiap+malam tidak+ada tidak+ganggu tidak+kuat tidak+pakai timur tinggal+di titip+bayi
 tolong+razia tua+tidur tukang untuk+saya villa waras+ancam waras+bawa waras+sudah warga+lagi woy+ada yang+dibacok
 yang+dikeroyok yang+suka ~</> ~<a> ~<alf ~<ama ~<ana ~<ass ~<bat ~<bon ~<bun ~<but ~<cen ~<cib ~<cim ~<fly ~<gon
 ~<is> ~<kac ~<kea ~<kep ~<kos ~<lal ~<lar ~<leh ~<mas ~<maw ~<me> ~<nee ~<per ~<pon ~<pur ~<reb ~<rsj ~<sdn ~<sen
 ~<ski ~<sob ~<suk ~<tab ~<tah ~<tem ~<teu ~<tik ~<tim ~<tok ~<tuh ~<tuk ~<vil ~abra ~adek ~adu> ~afas ~aga> ~akan
 ~alan ~alfa ~ampi ~anan ~ang> ~angg ~angi ~anun ~anyi ~anyu ~arah ~arke ~asie ~atak ~aya> ~bam> ~baru ~bend ~boda
 ~brak ~bun> ~cibo ~ciko ~cile ~cul> ~daan ~dane ~das> ~dibi ~diem ~dike ~dita ~ditu ~dok> ~doma ~dug> ~dulu ~ebam
 ~ebuk ~ecop ~edan ~eden ~edug ~eed> ~egla ~eher ~ekar ~ekit ~elah ~eles ~elur ~enal ~ende ~endi ~enja ~enum ~erah
 ~eres ~erhe ~eriu ~erlu ~ess> ~euru ~flyo ~ggg> ~gis> ~gkar ~gol> ~gond ~hari ~hola ~iasa ~ibac ~ibod ~iem> ~ikok
 ~iled ~illa ~imur ~inan ~inge ~inim ~isad ~isu> ~itip ~itun ~ity> ~jaka ~kaca ~kand ~kebo ~kepa ~kizo ~koko ~kol>
 ~kus> ~lari ~ledu ~leh> ~lehe ~lyov ~man> ~mawa ~meng ~mini ~mush ~nafa ~nak> ~napa ~ncir ~ndok ~ndom ~need ~neh>
 ~nggg ~nggi ~ngis ~ngol ~ngub ~nima ~nyat ~odas ~oin> ~okol ~omar ~ongo ~orgi ~owok ~pama ~pang ~panu ~pas> ~pasi
 ~pass ~pil> ~pirn ~pisa ~rah> ~rahe ~ramb ~rgil ~rhen ~rkan ~rket ~rlu> ~rnya ~rsj> ~rum> ~rung ~samb ~sdn> ~sede
 ~sese ~seti ~shol ~sien ~sin> ~sing ~sisi ~skiz ~sobe ~suda ~sudi ~suka ~tabr ~take ~tang ~teme ~teu> ~the> ~tip>
 ~tir> ~torn ~tua> ~tuka ~udah ~uli> ~unya ~usa> ~usho ~uta> ~vill ~wok> ~yove
ours 0 @1
ours -2 =ask abis+melahirkan ada+biaya ada+guna ada+kabar ada+lubang ada+masih ada+tawuran ajak+tidur akte akun
 ambruk ambulans+ke amputasi anak+kampung anak+paksa anak+panas anak+saya anak+terlantar apa+aja apa+laporan
 api+sudah bakar+pak bangkai banjir bantu bapak+jatuh bapak+mau bau bawah+umur bedah+rumah beli belum berobat+mana
 bikin+orang bisa+jalan bocor bolong buaya butuh+kerja cara cari+kontrakan dapat depan+gang di+atap dibawa+lari
 dikasih+makan dini dinsos ditinggal+bapak enak gagal gang+ada gawe gelang gula guna guna+hidup habis+amputasi
 habis+melahirkan hidup+lagi hujan ibu+sekap istri+dilarang jadwal janda jkn kabar kaya+kandang kdrt ke+mana kelas
 kepala+darah keterangan klaim kontrakan+yang kota kuat+lagi kumat+sekarang kursi lagi+hidup lahir laki+saya
 lempar+tetangga lubang+bikin luka+ibu makan+enak malam+minggu maling+di mampu mandi+tidak minta+foto miring
 mobil+jatuh mobil+saya motor+di motor+kepala ngajuin orang+tabrak orang+tua pabrik pada+bawa pagar pajak
 pakai+pisau patah+tulang pemalakan pemalakan+di pemerintah perempuan+hilang perkosa+tetangga perusahaan pkl pkl+di
 plafon program puing rahasia rasa raya+serpong rekam roda rumah+saudara rumah+saya rusak+tidak sakit+diri
 sakit+pinggang salah santunan+tidak saya+bakar saya+marah saya+rahasia sd sekolah+tidak sembarangan senam
 senam+lansia serang sering+sayat serpong+pada sudah+kaya suntik surat+keterangan susu tabrak+truk taman+kotor tanah
 tangan+bisa tangan+sendiri tanggung tawuran+di temen+sering tempat+makan terus tetangga+ancam tetangga+setrum
 tidak+mampu tidak+ngalir tipu token+listrik tol+orang tolong+rumah truk+dengan tua+saya tulang turun tusuk walikota
 yang+murah yang+pingsan yang+tawuran ~<ala ~<bau ~<bed ~<bia ~<bin ~<cam ~<cur ~<dem ~<ena ~<gun ~<huj ~<jkn ~<kdr
 ~<lah ~<met ~<nut ~<paj ~<pal ~<pel ~<pkl ~<pol ~<rah ~<rap ~<rod ~<saj ~<sd> ~<tag ~<tip ~<tus ~<umr ~abri ~afon
 ~agal ~agar ~ahaa ~aim> ~aket ~akte ~akti ~akun ~alap ~ambr ~ana> ~antu ~apat ~asur ~atap ~awe> ~banj ~bant ~bau>
 ~boco ~bolo ~brik ~bruk ~buay ~buku ~camp ~cor> ~cur> ~dapa ~deg> ~difo ~dila ~dini ~dins ~dipo ~dire ~drt> ~ebak
 ~eceh ~ede> ~elon ~elum ~emal ~enak ~engi ~erai ~ergu ~erku ~eror ~erus ~fon> ~gada ~gali ~gede ~gen> ~geru ~gkai
 ~gkat ~gkro ~gram ~guli ~guna ~haan ~hak> ~haya ~hir> ~hit> ~ibik ~ifot ~ikin ~ilny ~indi ~inga ~ipa> ~ipot ~jamb
 ~jan> ~jand ~jir> ~jkn> ~juka ~kaba ~kala ~kare ~kdrt ~keba ~kema ~kron ~ksi> ~kte> ~kurs ~lafo ~lama ~lara ~liko
 ~lin> ~lon> ~lum> ~lur> ~mam> ~mbar ~mbru ~medi ~meri ~nam> ~nata ~ndah ~ndam ~ndin ~ngal ~ngar ~ngen ~njir ~nsel
 ~ntro ~ntu> ~numa ~nusu ~ocor ~oda> ~ogra ~oke> ~onse ~pabr ~paga ~peda ~pipa ~pkl> ~plaf ~poli ~prog ~puin ~rah2
 ~rai> ~rany ~rasi ~rbul ~reha ~reka ~rgul ~risa ~roda ~rogr ~rsi> ~run> ~rusn ~sah> ~saja ~sak> ~sena ~sunt ~sus>
 ~tah> ~tep> ~tera ~tian ~tipu ~trik ~trol ~truk ~tula ~tuna ~uaya ~uing ~ulo> ~uri> ~ursi ~usny ~usu> ~utas ~wal>
 ~wali
"""
