"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
other 7 =work adopsi asuransi berapa bus futsal gadai hotel iuran izin+bikin jodoh koperasi masjid oss pabrik+parkir
 pajak+mobil pinjam+uang pmi puisi pulsa rabies+kucing rumah+tutup salon sekolah+dinas sim+mati surat+waris
 tidak+sampai umkm umroh+tipu untuk+saya wisata zakat ~<ado ~<buk ~<dam ~<fut ~<hot ~<iur ~<jod ~<oss ~<pmi ~<pro
 ~<pui ~<rus ~<tuk ~<umk ~<umr ~<wal ~<zak ~adai ~adop ~afka ~akat ~aoke ~arao ~asji ~asur ~bus> ~dai> ~dops ~edin
 ~erap ~fkah ~futs ~gada ~hote ~isat ~isi> ~iura ~jid> ~jodo ~jol> ~ket> ~kope ~lsa> ~masj ~mkm> ~nafk ~nasa ~nsi>
 ~odoh ~opsi ~oss> ~otel ~perp ~pmi> ~puis ~puls ~rans ~raok ~risa ~rusn ~salo ~sata ~sjid ~snya ~sura ~tari ~tsal
 ~tuka ~uisi ~ulsa ~umkm ~upuk ~usny ~utsa ~wisa ~zaka
other 6 akta+cerai arab arisan atm+rusak bandara bangun bantu+apa beli+hp bengkel buka buku buku+nikah cuaca
 cuaca+hari dana+rt dapet dari+kemarin dengan+dia di+arab dipukul+di enak film galon hak hak+asuh hari+ini indihome
 jadwal jam+berapa jual jual+motor kakak+buang karaoke kembali+nama kerja+dengan kontrakan kredit kua kurban kurir
 liar lurah+minta makam makan+enak mau+jadi mau+pinjam mayat+gratis modal nafkah+anak nyamuk paket+tidak parkir
 pelihara pelihara+ayam pemilu penelitian pengadilan pensiun presiden siapa+presiden skripsi tanah tarik taspen tayo
 tempat+makan tiket tkw+dipukul tni tps+kemana tutup+jalan warung ~<ari ~<bus ~<cua ~<don ~<ena ~<fil ~<gad ~<hak
 ~<ind ~<jad ~<jua ~<kop ~<kre ~<kua ~<lia ~<lim ~<mas ~<mod ~<nip ~<rek ~<tay ~<tel ~<tni ~<wis ~adil ~adwa ~ama>
 ~anah ~apet ~ara> ~arab ~arik ~arki ~aspe ~ayo> ~band ~bera ~buka ~cuac ~dal> ~dape ~dara ~diho ~dit> ~dwal ~edia
 ~edit ~elih ~elit ~enak ~enel ~esid ~eta> ~film ~galo ~gkel ~gun> ~home ~iar> ~ihar ~ihom ~iket ~ilm> ~ilu> ~ipsi
 ~isan ~itia ~jadw ~kara ~kedi ~kel> ~kota ~kred ~krip ~kua> ~kurb ~kuri ~lat> ~liar ~liha ~liti ~milu ~moda ~nah>
 ~ndar ~ndih ~neli ~ngke ~nsiu ~nyam ~odal ~oke> ~ola> ~ome> ~park ~peli ~pen> ~pens ~raka ~redi ~rips ~rir> ~rkir
 ~side ~spen ~tana ~tasp ~tayo ~tel> ~tike ~tni> ~uaca ~urba ~urir ~utan ~wal> ~waru ~yamu
other 5 acara acara+apa ada+acara ada+bantu angkot apa+minggu asuransi+tidak atm+tertelan bantu+hukum bantu+tidak
 bayar bayar+majikan beli belum+keluar berisik bikin bikin+baru bikin+sim bola bri buang cctv daftar daftar+polisi
 darah+pmi di+kua di+saudi dinas emoney gaji+tki hp ibu+saya investasi izin+buka izin+keramaian izin+usaha
 jalan+minta jual+rumah karang kas kasih+nafkah kereta konser kontrakan+murah kuota kuota+habis kur kur+bri laundry
 liar+banyak lima lomba luar+negeri mahal makam+saudara mantan+suami mau+pindah minta+rekam motor murah nikah+di
 nikah+hilang ojk online pacar pajak+motor paket pbb+belum perizinan perpanjang perpustakaan pilkada plat pohon
 proyek proyek+parkir pulang rt+bagaimana rt+galak rumah+saya rumah+subsidi rute rute+angkot saldo+emoney saudi
 saudi+tidak saya+tkw slik slik+ojk stnk+mati subsidi syarat syarat+donor taiwan+gaji tangerang telat tiang
 tidak+bayar tidak+cair tidak+kasih tki+tidak tkw tkw+di tukang+pijat tukar tukar+uang tutup uang+kas usaha utang
 vaksin vaksin+hewan wakaf warung+makan ~<aca ~<ara ~<bik ~<bri ~<cct ~<daf ~<dim ~<emo ~<hp> ~<inv ~<jen ~<ked
 ~<kuo ~<lau ~<lom ~<med ~<mot ~<mur ~<nut ~<ojk ~<onl ~<pac ~<pel ~<poh ~<pre ~<sal ~<ser ~<sub ~<tah ~<tas ~<tik
 ~<tkw ~<tut ~<usa ~<uta ~<vak ~afta ~agan ~aha> ~ahal ~ajin ~akaf ~akam ~aket ~ame> ~angu ~arga ~arun ~audi ~aund
 ~ayar ~bara ~baya ~beri ~biki ~bri> ~bsid ~buan ~buku ~cctv ~ctv> ~daft ~den> ~dila ~dima ~dipi ~doh> ~dry> ~eli>
 ~emon ~enaz ~eret ~eris ~eriz ~erpa ~erti ~ftar ~gadi ~gkot ~hak> ~hal> ~hara ~idi> ~ikat ~ilan ~ilka ~ima> ~indi
 ~ine> ~inve ~inya ~ipin ~iun> ~jena ~jiny ~kada ~kaf> ~kere ~kir> ~kos> ~ksin ~kuot ~kur> ~laun ~lima ~line ~lkad
 ~lomb ~mba> ~medi ~menj ~mili ~moto ~mura ~naza ~ndry ~ney> ~nger ~nipu ~nlin ~nser ~ntra ~ntua ~nutu ~nves ~ojk>
 ~omba ~oney ~onli ~oper ~oyek ~pilk ~plat ~poho ~por> ~proy ~pust ~rab> ~rah> ~rasi ~resi ~rga> ~risi ~rizi ~roye
 ~rpan ~rpus ~rute ~ser> ~sert ~sidi ~sik> ~siks ~siun ~slik ~stak ~subs ~taka ~tan> ~tar> ~tela ~teri ~tern ~tian
 ~tkw> ~trak ~tuan ~tutu ~uar> ~ubsi ~ukar ~uku> ~undr ~uota ~usah ~ute> ~vaks ~vest ~waka ~wari ~yar> ~yek> ~zina
other 4 ac akar akar+pohon asuh+anak ayam+bau bantu+modal bantu+ternak bantu+umkm barang bayar+mana bayar+pbb
 beasiswa+tahfidz belum+tutup bi bi+checking biaya butuh+data cari+kontrakan cek+tilang checking daftar+merek
 daftar+pemilih dagang dahan data+dinsos depan+rumah di+dinsos di+malaysia di+taiwan dia dinsos+penelitian
 dokter+hewan donasi donor donor+darah elektronik gaji gaji+tahan gedung genteng gereja harga+beras hukum internet
 internet+menjuntai jadi+orang jadi+relawan kabel+belum karang+taruna kemana kemarin kena+razia kontrakan+yang
 kucing+saya lapor+rt leasing lemot luar lurah+pungli magang+di malaysia malaysia+kena mana mantan masak mau+skripsi
 mayat menjorok menjorok+ke merek minggu+ini minta+modal modal+usaha mudik+gratis nakal nama+motor pasang+wifi
 paspor+hilang pbg pbg+rumah pelayanan pelayanan+kelurahan pemilih pinjam pohon+tetangga proposal razia rekam
 reklame+liar relawan resep+masak rt+nakal rujuk+suami rumah+sebelah rusun+untuk sampai samsat samsat+keliling
 saudara+mau sertifikat sertifikat+tanah service service+hp sim+c skripsi+butuh suami+istri sumbang surat+izin
 tahfidz taiwan tarik+tunai taruna tembok ternak tes+sim tetangga+buang tilang+elektronik tps+mahal tua+asuh tukang
 tukang+ac tumpang+nikah undang undang+rapat untuk+jual untuk+warga urus urus+ijin urus+izin vaksin+rabies wifi+mati
 yang+murah ~<ac> ~<aka ~<ang ~<bel ~<bi> ~<bum ~<che ~<dah ~<ele ~<gaj ~<ged ~<huk ~<kar ~<kon ~<lea ~<lua ~<mah
 ~<man ~<may ~<nak ~<pbg ~<raz ~<rel ~<ret ~<ruj ~<sli ~<sum ~<tai ~<tem ~<uru ~<wak ~<war ~aca> ~ahfi ~aian ~aiwa
 ~akaa ~akal ~aksi ~alay ~aman ~ami> ~amsa ~ana> ~ang> ~apa> ~asa> ~aysi ~azia ~beli ~biay ~bumi ~chec ~ckin ~daga
 ~daha ~dia> ~dona ~dono ~dung ~easi ~ecki ~edun ~eja> ~ekam ~ektr ~elaw ~elko ~emar ~emot ~engk ~enjo ~ensi ~eran
 ~erej ~erek ~erne ~erpu ~etan ~fidz ~fika ~gedu ~gere ~heck ~hfid ~hon> ~huku ~huna ~iaya ~ice> ~iden ~idz> ~ifik
 ~ikan ~ikin ~iman ~inan ~ing> ~inja ~irik ~iwan ~jat> ~jual ~kaan ~kal> ~kama ~kas> ~kont ~ktro ~kum> ~lawa ~lays
 ~leas ~lemo ~lkom ~man> ~mana ~mari ~maya ~mere ~mone ~mot> ~mpai ~msat ~nas> ~ngad ~njam ~njor ~nont ~nten ~nton
 ~ohon ~onik ~onto ~ontr ~osal ~otor ~paca ~panj ~pbg> ~pene ~posa ~prop ~puk> ~pula ~razi ~reja ~rek> ~reka ~rela
 ~reta ~rika ~rtif ~ruju ~runa ~rung ~rvic ~saha ~sams ~sat> ~serv ~skri ~sumb ~tahf ~taiw ~tang ~taru ~telk ~temb
 ~tifi ~ton> ~tup> ~ual> ~uang ~ujuk ~ukum ~umba ~umi> ~unda ~urus ~usta ~utup ~vice ~ysia ~zia>
other 3 =ask =office @=darurat @first=darurat adik+saya alun alun+buka ambulans apa+ibu arab+takut bantu+harga
 bantu+lansia barang+tidak baru+syaratnya beras+banget bibit bibit+ikan bikin+restoran bikin+warung bioskop
 bisa+pulang bpkb+online buang+sampah buka+jam butuh+donor cair cara+jadi catering cctv+lalu cpns+kapan daftar+nikah
 dagang+kaki darah darah+golongan dengan di+luar dibuang+ke dirikan donasi+pakai etle etle+bayar foto+prewedding
 ganti+plat gempa+rumah genteng+saya golongan golongan+o gor gratis gratis+daftar gratis+di gratis+harus gugat hajat
 halaman halaman+saya harga+emas hilang+bagaimana hilang+mana ijin ikan+gratis iklan imb+rumah indihome+semrawut
 internet+lemot jadi jadi+pns jadwal+bus jasa jasa+raharja kabel+indihome kafe kaki+lima kami karaoke+malam
 kartu+kredit kartu+nikah ke+komplek keliling kena+etle kenapa kenapa+bisa klaim klub klub+bola kredit+macet
 kubur+penuh lalu lalu+lintas lama lansia+bangun lansia+makasih lapangan lapor+barang lewat+pengadilan liar+dibuang
 lima+tutup lintas maaf maaf+jadwal maaf+mau maaf+pinjam main+film mantan+saudara masuk mati mati+syaratnya mau
 mau+donasi mau+pisah minggu minta+hak modal+untuk motor+rusak mudik nama nomor+motor nomor+telepon o online+retur
 online+syaratnya pabrik pagar pajak+hp pakai paspor+anak pbb+hilang pbb+online pemilih+bisa pengacara
 pengacara+gratis pengadilan+agama pilkada+kemana pisah+dengan plat+nomor pns pohon+rumah polisi prewedding provider
 provider+tutup pulsa+tidak raharja ranting ranting+tetangga rapat reklame resep restoran retur rujuk+lansia
 rumah+kenapa rusunawa rusunawa+daftar sampah+sembarangan saudara+di saya+sakit sebelah sembarangan+tolong
 sertipikat sesuai sesuai+iklan sewa+gedung sewa+gor sewa+tenda sim+a sinyal sinyal+telkomsel skck skck+hilang
 soal+pajak stadion stok stok+darah subsidi+bagaimana sudah+lama tagihan+kartu tahun taman taman+biaya taman+untuk
 tanah+kubur tanya+soal telepon+walikota telkomsel teman+tkw tenda tes tetangga tetangga+masuk tetangga+menjorok
 tiang+provider tidak+gaji tidak+sesuai tilang tki+di tni+daftar toko+online tps travel travel+umroh tunai
 tutup+trotoar uang+ibu untuk+dagang untuk+foto vaksin+kucing waris warisan warung+parkir wifi+gratis wifi+miring
 ~<alu ~<bal ~<ban ~<bay ~<ber ~<bia ~<bib ~<bio ~<cai ~<etl ~<gam ~<gra ~<gug ~<iji ~<ikl ~<jas ~<kas ~<kla ~<klu
 ~<kos ~<maa ~<mud ~<o> ~<pab ~<pem ~<pla ~<pns ~<rah ~<sho ~<skc ~<sta ~<sto ~<sya ~<tes ~<tet ~<til ~<tps ~<und
 ~aaf> ~abri ~adi> ~adio ~afe> ~agar ~ahan ~ahar ~ahun ~aim> ~ajat ~akai ~alun ~amuk ~ans> ~ansi ~anti ~arja ~asak
 ~asin ~asuk ~ati> ~atis ~avel ~ayan ~ayat ~azah ~bang ~beng ~bibi ~bios ~bok> ~bola ~brik ~bura ~car> ~cara ~cate
 ~ddin ~der> ~dik> ~dina ~dion ~ebel ~eddi ~ekla ~elat ~elek ~elil ~embo ~empa ~enap ~enga ~ente ~erna ~esep ~esta
 ~esto ~esua ~eter ~etle ~etur ~ewed ~gaca ~gaji ~gala ~gent ~gera ~geru ~gga> ~gor> ~grat ~guga ~harj ~hola ~hun>
 ~ibay ~ibit ~ider ~ijin ~ikla ~iosk ~ipik ~jadi ~jam> ~jasa ~jin> ~kafe ~kami ~kang ~kck> ~king ~klai ~klam ~klan
 ~klub ~koms ~kop> ~laim ~lalu ~lame ~lekt ~luar ~lub> ~lun> ~maaf ~maka ~mant ~masu ~mati ~mau> ~mbok ~mbul ~msel
 ~mudi ~muk> ~nai> ~nak> ~nama ~nawa ~net> ~ngac ~ngun ~ngur ~nor> ~ntan ~ntas ~nyar ~olis ~omse ~onas ~onor ~onse
 ~opos ~osko ~ovid ~pabr ~paga ~pai> ~pika ~pinj ~pres ~prew ~prov ~rati ~rave ~rban ~rekl ~rese ~retu ~rewe ~rik>
 ~ris> ~rnak ~rnet ~roni ~ropo ~rovi ~rtip ~saka ~samp ~san> ~sebe ~sesu ~shol ~sin> ~siny ~skck ~skop ~stad ~stok
 ~stor ~suai ~syar ~tadi ~tasi ~tend ~teta ~tipi ~tle> ~tok> ~tor> ~tora ~tps> ~trav ~tri> ~tron ~uai> ~uala ~udi>
 ~udik ~ugat ~una> ~unai ~unaw ~vel> ~wedd ~yana ~yara ~yat> ~zah>
other 2 adopsi+anak akta anak+tkw anjing arab+ada aula aula+kecamatan ayam bantu+anjing bantu+asuransi bantu+izin
 bantu+pupuk bantu+sim batas bayar+syaratnya belum+sampai berisik+sekarang bikin+npwp bpkb+hilang bpn+tolong
 buang+limbah buka+kapan cair+linglung dahan+rumah dana dari+luar deportasi emas gagal+pulang ganti genteng+kami
 gonggong gonggong+terus gratis+nih habis halaman+kami harga+cabe hp+saya ibu+kerja imb+ibu iuran+bagaimana
 jodoh+ibu judes kakak+kerja kecamatan kelurahan+judes kelurahan+lambat keramaian kereta+di ketua+rt korupsi lahan
 lahan+pemakaman lambat maaf+izin maaf+pajak maaf+sewa maaf+sim magang majikan mana+tolong masjid+untuk mau+ganti
 mau+sumbang mayat+terus melebihi melebihi+batas menjuntai motor+telat negeri+deportasi negeri+tidak npwp+pribadi
 oss+bagaimana oss+kemana paket+belum pegawai pegawai+kelurahan pemakaman+umum perizinan+bikin pijat pmi+gagal
 puisi+di refund refund+tiket rt+kemana rt+mahal rt+saya rumah+melebihi sampai+ibu saya+0812 saya+bagaimana
 saya+korupsi sebelah+rusak sembarangan sewa+aula sim+baru sim+tinggal skripsi+wawancara soal sppt sppt+pbb steril
 steril+kucing sumbang+baju tahan+terus tarif tarif+parkir tempat tertelan tetangga+bangun tetangga+parkir
 tetangga+rusak tiang+wifi tinggal+zaman tki tni+buka umum umum+habis zaman zaman+mau ~<anj ~<aul ~<dap ~<ema ~<gen
 ~<ger ~<gon ~<gor ~<hab ~<int ~<lal ~<mag ~<maj ~<mau ~<nya ~<nyu ~<pas ~<ref ~<res ~<rut ~<sau ~<seb ~<skr ~<soa
 ~<ste ~<tia ~<tki ~<zam ~ajik ~akan ~akta ~ange ~anja ~arat ~arif ~asan ~ata> ~aula ~awai ~ayam ~bela ~bihi ~bit>
 ~cair ~dana ~disi ~ecam ~efun ~egaw ~eman ~eril ~erte ~erus ~fund ~game ~gat> ~ggon ~gong ~habi ~haja ~han> ~iang
 ~ihi> ~ijat ~iksa ~ilih ~inas ~inte ~ion> ~jika ~jing ~joro ~jude ~junt ~kaia ~koru ~kta> ~laha ~lamb ~lan> ~laya
 ~lili ~lint ~lisi ~maga ~mah> ~maha ~maia ~maji ~masa ~mban ~mbar ~mum> ~nany ~napa ~nasi ~nggo ~njan ~njin ~njun
 ~nyum ~oal> ~onga ~ongg ~orok ~orup ~paka ~ppt> ~raha ~rant ~refu ~rif> ~ril> ~rok> ~rtel ~rups ~sak> ~sama ~saud
 ~sel> ~sep> ~soal ~sppt ~stas ~suk> ~suna ~tama ~temp ~tert ~tes> ~tis> ~tki> ~tur> ~udes ~umum ~und> ~upsi ~wai>
 ~yal> ~yam> ~yari ~yumb ~zama
other -2 anak anjing+rabies asi+jadwal autis ayam+bangkai bahaya banget bangkai bansos bantu+jamban bau+tpa
 bayar+tidak bedah bengkak berobat biduran bikin+mana biru bisa+bantu bisa+bayar butuh+bantu butuh+uang cv+mana
 dana+hilang dapat datang debu debu+proyek di+bandara di+hotel di+jalan di+masjid di+pasar dpt es fobia gelap gula
 hamil hidup hrd ibu+kena jalan+ibu jamban jamu jkn judi kabel+menjuntai kamar kaso kaso+patah kayu kb+jam
 kelurahan+minta kering kia kis kontrakan+pakai kontrakan+usir kota kursi+roda lahir liar+hp maaf+parkir maaf+tps
 maling mati+aja mau+mati mau+minta mayat+nih menjuntai+bahaya mesum minta+ambulans minta+bantu minta+beras
 minta+uang miskin palsu panti+pijat papan+reklame pegang pelatihan penumpang periksa pijat+plus pirt plus polusi
 polusi+debu prestasi pukul punya racun rambu rambu+hilang rawa rawa+kucing reklame+miring rs rt+pilih rtlh
 rumah+warisan saldo+dana sariawan saya+tidak sekolah semprot skorsing skorsing+pabrik sktm sktm+mana tabrak teman
 tipu tki+resmi tki+syaratnya tpa tpa+rawa uang+saya umkm+daftar usir warisan+rusak warna wawancara+mana wna yatim
 ~<?> ~<ama ~<amb ~<ana ~<anc ~<aut ~<bun ~<but ~<cak ~<cam ~<cat ~<dil ~<diu ~<dpt ~<es> ~<fob ~<gaw ~<gul ~<hel
 ~<hrd ~<jem ~<jkn ~<kep ~<kia ~<kis ~<kul ~<kun ~<lak ~<mal ~<mer ~<min ~<mis ~<muk ~<ngo ~<pag ~<pak ~<plu ~<puk
 ~<rac ~<raw ~<rs> ~<rtl ~<sab ~<saj ~<sia ~<sko ~<skt ~<spi ~<taw ~<ter ~<tip ~<tpa ~<uda ~<unt ~<usi ~<wna ~<yat
 ~abra ~abu> ~acun ~aga> ~ahay ~ahi> ~ajam ~aki> ~akny ~akti ~alo> ~alur ~ambe ~amil ~amin ~amu> ~anak ~andi ~anso
 ~anto ~aren ~aria ~arna ~arya ~aso> ~aten ~atim ~auti ~bans ~bero ~bers ~bia> ~bidu ~bil> ~biru ~bobo ~bot> ~brak
 ~caka ~camp ~cimo ~cun> ~dapa ~debu ~dike ~dipo ~dius ~dpt> ~duk> ~dup> ~dura ~edah ~egan ~eker ~elam ~elin ~empr
 ~enan ~eng> ~enum ~epat ~erik ~erla ~esum ~fobi ~gah> ~gkai ~gkak ~got> ~halo ~hami ~haya ~hidu ~hir> ~hrd> ~iawa
 ~idup ~ihan ~inga ~ipil ~ipot ~ipu> ~iran ~irt> ~itip ~iusi ~jar> ~jkn> ~judi ~kant ~kare ~kary ~kaso ~kayu ~kela
 ~keri ~kia> ~kis> ~kors ~ktm> ~kun> ~kuti ~lant ~lap> ~lar> ~lari ~las> ~lela ~lsu> ~lus> ~mand ~mar> ~mbu> ~mela
 ~mesu ~mil> ~mpro ~mput ~ncem ~neri ~ngaj ~ngam ~nget ~ngin ~nnya ~nsel ~nsul ~ntuk ~obia ~obol ~olus ~onsu ~oplo
 ~orsi ~osan ~pata ~penu ~pir> ~pirt ~plus ~pok> ~polu ~prot ~puny ~racu ~ram> ~ramb ~ran> ~rapi ~rasa ~remp ~ret>
 ~riaw ~riks ~rja> ~rna> ~rot> ~rsin ~rtlh ~ruti ~saja ~sari ~seka ~sih> ~sipi ~sir> ~skor ~sktm ~sum> ~tabr ~tele
 ~tema ~tera ~tim> ~ting ~tipu ~tlh> ~tpa> ~tuk> ~tung ~ubit ~ucu> ~umr> ~uri> ~usir ~usuk ~utis ~warn ~wna> ~yati
other -3 2+bulan =past @=ugd_malam @first=ugd_malam abis ada+yang ahli ahli+waris aja akte ambruk asi ayam+mati
 bagaimana+cara bangun+ulang bangunan+liar bantaran bapak baterai baterai+bagaimana bawa bcg biaya+tahlil bikin+cv
 bikin+skck bikin+wawancara bpkb+motor bulan+tidak catin cv daftar+paud dagang+tutup daging daging+anjing
 darah+parah di+bantaran di+halaman di+komplek fakir flu fogging fogging+kemana gaji+saya gaji+suami gelandangan
 gigit+orang golok gorengan+ada guru+galak guru+kurang hpv jadi+art jadi+wni jadwal+spmb kabel+tidak kafan kali
 kalong kecil keluar+rumah keterangan kontrol kotor kurang lagi lansia liar+gigit luka maaf+donor maaf+rumah
 maaf+tetangga maag macet+parah makan masih mati+dijual merah mobil+mayat mobil+parkir motor+hilang motor+raib mp
 mp+asi neror pak parkir+paksa parkir+tutup pasien paud pkm pkm+tutup polio resmi roda rumah+tangga rusak+parah
 santunan saya+2 sd sembarangan+cara sembarangan+di skck+syaratnya skrining sudah surat+keterangan tahlil
 takut+keramaian taman+kotor tangan tangga tertelan+baterai tiap tidak+kembali tidak+tutup tidur+di tkw+syaratnya
 tolong+saya trc tuna tupai tutup+gang tutup+jam ulang+rumah umkm+ada usg+murah warga ~<.> ~<abi ~<ahl ~<asi ~<bah
 ~<bap ~<baw ~<bcg ~<bid ~<bir ~<boc ~<bor ~<cac ~<cuc ~<cur ~<cv> ~<dat ~<deb ~<dip ~<fak ~<flu ~<fog ~<ges ~<ham
 ~<hpv ~<jat ~<keh ~<kel ~<kes ~<lag ~<lan ~<lap ~<lar ~<luk ~<mel ~<mes ~<mp> ~<ner ~<nye ~<pad ~<pap ~<pau ~<pir
 ~<pkm ~<pol ~<pos ~<put ~<rod ~<sar ~<sd> ~<sel ~<sip ~<stu ~<sud ~<suk ~<tab ~<trc ~<tup ~aag> ~afan ~agin ~ahir
 ~aik> ~akar ~akir ~akte ~aku> ~ala> ~alah ~alsu ~ampe ~anca ~andu ~anta ~apak ~api> ~asie ~atin ~aud> ~baha ~bapa
 ~bate ~bcg> ~berl ~bora ~bruk ~bude ~bur> ~cati ~cil> ~curi ~dagi ~dan> ~data ~dicu ~dise ~ebu> ~ecil ~ekol ~elap
 ~elen ~embu ~empu ~ener ~enti ~erem ~erin ~eror ~esek ~esmi ~etip ~faki ~fan> ~flu> ~fogg ~gas> ~gese ~get> ~ggin
 ~gubu ~gula ~hli> ~hlil ~hpv> ~iap> ~ini> ~inin ~iski ~jama ~jamb ~jamu ~kafa ~kahi ~kalo ~kan> ~keci ~keja ~kepa
 ~knya ~kosa ~koto ~krin ~kte> ~kura ~lagi ~lam> ~land ~lapo ~len> ~lil> ~lin> ~lio> ~lok> ~luka ~maag ~mali ~mara
 ~mas> ~masi ~mbru ~misk ~mpas ~mpe> ~mpun ~nang ~ndin ~nero ~nsia ~nsos ~ntit ~ntro ~oda> ~oggi ~olah ~olio ~olok
 ~pada ~pals ~paud ~pere ~ping ~pkm> ~puan ~ras> ~resm ~rini ~roba ~roda ~rol> ~ror> ~sant ~sek> ~seko ~semp ~sen>
 ~sera ~sien ~sini ~skin ~smi> ~suda ~suka ~tahl ~tiap ~til> ~trc> ~trol ~tuh> ~tuna ~tupa ~ube> ~udah ~ukan ~umpu
 ~unti ~untu ~upai ~urun ~usi> ~usin ~util ~utin ~warg ~wat>
other -4 alat ambulans+gratis art bantu+saya bayar+kontrakan bpjs bulan darah+ibu dari+dinsos dijual duka
 gratis+pemkot halal harus harus+bagaimana internet+semrawut jalan jual+untuk kb ke kena+tipu kerja kursi meninggal
 papan parah pas pasar+murah pdam pilih pilih+kasih puskesmas raib rt+minta rujukan saya+butuh saya+mau
 sembarangan+untuk sertifikat+halal taman+rusak thr tidak+bisa ulang umur wni ~<aja ~<art ~<bed ~<bpj ~<bud ~<bul
 ~<dib ~<dig ~<dik ~<dis ~<hal ~<hid ~<jal ~<jam ~<kan ~<kay ~<kb> ~<ke> ~<kec ~<ket ~<pal ~<pda ~<rai ~<ram ~<san
 ~<sek ~<sos ~<thr ~<wni ~ada> ~ahu> ~aib> ~aja> ~alal ~alin ~amar ~ambr ~apor ~art> ~atih ~awa> ~ayu> ~bawa ~beda
 ~bpjs ~bung ~dah> ~diju ~diti ~duka ~dur> ~ebak ~elan ~enge ~era> ~erob ~esma ~gal> ~gang ~ggal ~haru ~hat> ~ien>
 ~ijua ~ingg ~iri> ~iru> ~istr ~ita> ~jala ~juka ~kali ~keba ~ker> ~kera ~kerj ~kesm ~ksa> ~kuli ~lahi ~lal> ~lati
 ~ling ~lusi ~maks ~meni ~mera ~min> ~nggi ~ongk ~pdam ~pil> ~pjs> ~pusk ~raib ~rak> ~ring ~rsi> ~sala ~sma> ~smas
 ~stri ~sul> ~tah> ~tara ~thr> ~tiha ~tik> ~tong ~umur ~ursi ~uske ~wni>
other -5 @=poli_jiwa @=slrt @first=poli_jiwa @first=slrt bakar bantu+makan bau dari gang gigit lampu lapor+kemana
 liar+di listrik pagi paket+c pasar spmb tidur tipu+travel tukang+parkir usg ya ~<bau ~<dar ~<dit ~<duk ~<gan ~<gel
 ~<ila ~<keb ~<kej ~<lis ~<nge ~<per ~<pus ~<spm ~<usg ~<ya> ~ake> ~alat ~anya ~ari> ~arus ~atia ~baka ~bau> ~dam>
 ~dari ~emat ~enin ~erah ~erja ~gela ~git> ~igit ~ipak ~kurs ~lamp ~list ~mat> ~mur> ~ntar ~ntun ~pagi ~pak> ~para
 ~pasi ~peru ~pili ~pmb> ~rang ~ruk> ~skes ~sos> ~spmb ~tarn ~tidu ~tin> ~trik ~unya ~usg>
other -6 =still @=alat_bantu @=bedah_rumah @=damkar @=ppa @=puskesmas @=santunan @=trc @first=alat_bantu
 @first=bedah_rumah @first=damkar @first=dukcapil @first=ppa @first=puskesmas @first=santunan @first=trc ada bayi
 orang paksa pemkot tanpa untuk+umkm yang ~<ada ~<ala ~<bak ~<dic ~<dij ~<gig ~<ker ~<kot ~<ora ~<pan ~<ula ~<yan
 ~ahli ~aksa ~anpa ~asar ~ayi> ~bayi ~dipa ~emko ~gigi ~ging ~idur ~mkot ~mpu> ~ngka ~ning ~npa> ~paks ~pasa ~pemk
 ~sar> ~tanp ~yang
other -7 =well @=dukcapil @first=pangan ada+tidak odgj ~<,> ~<kal ~<nga ~<odg ~agi> ~air> ~ampu ~arny ~dgj> ~odgj
 ~oran ~pas>
other -8 @=kerja @=pangan @first=kerja air di ktp ~<air ~<di> ~<ktp ~ktp> ~rnya
other -10 # kk tps+liar ~<kk> ~nya>
other -12 pinjam+mobil
ours 19 saya+mau
ours 16 tolong+saya
ours 15 butuh+bantu
ours 14 bantu+saya mau+mati
ours 13 mau+laporan
ours 12 saya+odgj tolong+pak ~<sos
ours 11 halo halo+bisa istri+saya laporan ~halo ~pora
ours 10 bayi+dibuang meninggal+tidak pak+tolong saya+butuh ~<aku
ours 9 ada+yang dibuang lapor+pak mau+lapor minta+bantu pak+bantu ~aku> ~ibua ~mann
ours 8 ada+anak ada+orang bantu+untuk bapak+tua golok+di kakak+saya mayat tolong+ada untuk+tetangga ~<may ~ayat
 ~buan ~maya ~yat>
ours 7 anak+dipukul anak+jalanan bakar+suami bantu+ke bisa+pulang bocah+ngelem cepat di+tiang dia jalanan kami
 keluarganya manusia mau+minta ngelem odgj orang+meninggal pak pak+bisa pak+saya pasung pulang+kampung rs
 saya+sering segera sering+halusinasi suami+tolong tempat+tinggal tidak+waras trus waras yang+kubur ~<cep ~<clu
 ~<hal ~<moh ~<odg ~<rs> ~<seg ~aras ~asun ~cepa ~dgj> ~dia> ~dibu ~esin ~gamu ~ikun ~kami ~luri ~moho ~nakn ~odgj
 ~pasu ~punk ~sege ~trus ~unk> ~urit ~wara
ours 6 ada+saudara amuk anak+perempuan balita bapak+tiap bayi bisa+tampung bocah butuh+ambulans dari+kursi
 dari+rumah depan+sekolah di+emperan di+masjid di+rs di+trotoar ditinggal+di emperan ganggu+jiwa gas+meledak
 gelandangan kata kena+bacok kumat linglung+di makan+sampah mau+pulang mayat+di nyasar odgj+amuk odgj+lari
 odgj+makan ongkos orang+bakar orang+lumpuh orang+odgj orang+terlantar pikun pulang pulang+ke punya+tempat rs+tidak
 rumah+singgah rusak+rumah saya+kumat sebelah+sekap sekap+anak sekarang+di singgah singgah+masih tampung temen+saya
 terlantar tetangga+bakar tidak+urus tidur tidur+di tolong+cepat ~<amu ~<emp ~<jl> ~<kum ~<ong ~<pak ~<pik ~<pul
 ~<sil ~<yg> ~ah2> ~ak2> ~akny ~alit ~amuk ~ang2 ~angn ~anny ~anus ~aro> ~asar ~assa ~ayi> ~bali ~bayi ~boca ~bu2>
 ~clur ~dica ~duan ~ebat ~elp> ~emis ~empe ~erla ~ermi ~gadu ~gany ~gele ~gemi ~ggah ~ggua ~gkos ~gnya ~guan ~help
 ~ibu2 ~icar ~ipas ~iria ~kata ~knya ~kos> ~kuma ~lana ~land ~lant ~lita ~manu ~mis> ~mper ~mpun ~muk> ~ndan ~ng2>
 ~ngam ~ngem ~ngny ~ntar ~nusi ~nyas ~ocah ~pak> ~piku ~pula ~remp ~rgan ~rlan ~sung ~tah2 ~taro ~terl ~tidu ~uarg
 ~umat ~usia ~yasa ~yawa
ours 5 ada+ibu ada+lansia adik+saya amuk+di anak+anak anak+kecil bagaimana+ini bantu+bayi banyak+darah bawa
 berhenti+darah bunuh+diri cari cuma darah darurat depan di+depan di+halte di+kandang di+kolong di+lampu di+lantai
 di+pasar di+perempatan di+pinggir di+pos di+stasiun di+terminal dibuang+di dibuang+syaratnya dijemput
 dipukul+majikannya ditaro evakuasi ganggu gelandangan+di gerobak gimbal habis+ongkos halte halusinasi+minta
 ibu+bawa ini itu jaya kara karyawan kata+mau kesini ketemu ketemu+di kolong korban kotor lampu+merah lansia+jatuh
 lansia+nyasar laporan+malam lihat majikannya mall manusia+silver masih+bisa masjid mau+melahirkan mau+untuk
 meninggal+di minta+tolong minum minum+racun murid odgj+bawa orang pak+ada pasar pemakaman pembantu pengaduan
 perempatan perempuan perkosa+paman pinggir pingsan poris pos pos+ronda pos+satpam psikiater+gratis racun roda+di
 ronda satpam saya+jatuh saya+lihat saya+sudah saya+takut sebatang sebatang+kara sekap+di sendiri+di sendiri+tidak
 silver stasiun suami+saya sudah+tidak tadi tampung+harus tanpa+saudara tapi tawuran+bawa tempat tergeletak
 terlantar+di terminal tetangga+sekap tidak+punya tidak+tahu tinggal tolong+dijemput tolong+segera tuna
 untuk+pengaduan urus+pemakaman yang+di yang+hilang yang+kena ~<bal ~<baw ~<bu> ~<cum ~<dep ~<diu ~<eva ~<gel ~<gep
 ~<ger ~<gg> ~<gil ~<hel ~<ini ~<itu ~<jat ~<jay ~<kat ~<keh ~<kes ~<lih ~<lon ~<mul ~<nab ~<ora ~<org ~<pas ~<pos
 ~<rac ~<ram ~<sat ~<seb ~<sta ~<tad ~<tap ~<tau ~acok ~acun ~adua ~ahny ~akam ~akin ~akua ~all> ~alte ~anda ~anta
 ~apas ~arur ~arya ~asiu ~asji ~atan ~atpa ~awa> ~baco ~bak> ~bata ~bawa ~bila ~cok> ~cope ~cuma ~cun> ~dale ~dang
 ~dann ~daru ~depa ~dije ~dong ~duk> ~dur> ~elan ~elem ~elet ~elia ~empa ~empu ~emu> ~emuk ~emul ~epan ~epat ~era>
 ~erda ~erem ~erge ~etem ~evak ~gela ~gepe ~gero ~ggir ~gila ~gimb ~gin> ~gir> ~gsan ~halt ~hat> ~hnya ~iak2 ~iat>
 ~ibak ~idur ~ihat ~ijem ~ila> ~ilve ~inal ~inum ~isek ~isma ~ita> ~itar ~item ~itu> ~iun> ~jang ~jaya ~jemp ~jid>
 ~kann ~kary ~keha ~kelu ~kesi ~kiny ~korb ~koto ~kuas ~kun> ~leta ~liat ~liha ~lik> ~lonc ~lte> ~lver ~mall ~mank
 ~masj ~mat> ~mina ~minu ~mpat ~mpua ~muka ~mula ~muri ~nal> ~namp ~ncat ~ngin ~ngom ~ngsa ~nnya ~num> ~obak ~onca
 ~ongi ~onya ~opet ~oran ~orba ~oris ~pak2 ~pam> ~pasa ~pat> ~pemu ~pere ~pori ~pos> ~puan ~pung ~put> ~racu ~rban
 ~rdar ~rgel ~ria> ~rian ~rid> ~riny ~rit> ~rmin ~rond ~rura ~ryaw ~sada ~sar> ~sela ~silv ~siun ~sjid ~stas ~tadi
 ~tapi ~tau> ~temu ~term ~tpam ~uasi ~urid ~vaku ~ver> ~wism
ours 4 3+hari =heart =still ada ada+bakar ada+bapak ada+keluarganya ada+laki ada+odgj ada+rumah amankan amankan+odgj
 anak+jalan anak+minum arah bacok bakar+orang bantu+cepat barat batu bawa+bayi bawa+golok bawa+karung bayi+di
 bayi+ketemu begal+orang bensin berobat+tidak bibi+saya bisa+bangun butuh+tempat cimone dalam darah+tidak
 dari+kontrakan dari+pagi depan+toko di di+dalam di+gerobak di+kamar di+kontrakan di+taman di+tempat di+teras
 dia+tidak dibiarin dikenal dipukul+bapak dipukul+orang diri diri+naik ditaro+di ditinggal dompet dompet+hilang
 duduk duduk+di gelandangan+paksa gelandangan+tidur golok golok+tolong guru+lapor hari+tetangga harus+dibawa
 hilang+tidak hilang+yang ibu+tetangga ibu+tua identitas ini+ada jalan+pulang jalan+sendiri jatuh jembatan
 jembatan+di kampung karung kayaknya kayanya ke+atap kecil kejang ketemu+lansia km kolong+jembatan kontrakan
 kontrakan+ancam kontrakan+sebelah kotor+rambut kp kuat+hidup kunci+di lagi lagi+di laki lansia+yang lapar lapar+di
 lapor+ada lapor+gelandangan lapor+murid lari+sekarang lempar lempar+batu lihat+lansia luka+parah lumpuh+ngesot lupa
 lupa+jalan massa mayat+tanpa minta+ongkos minum+obat muntah+abis murid+dipukul naik+ke napas ngaku ngelem+banget
 ngesot+minta ngomong ngomong+sendiri nya nyasar+di odgj+lempar odgj+putus odgj+telanjang odgj+tidak ongkos+pulang
 orang+kotor orang+linglung orang+terjebak orang+tidak orang+tidur orang+yang pak+mau pak+orang panti
 pembantu+dipukul perempuan+perkosa perlu+bantu pernah+berobat perum pinggir+jalan pinggir+kali pisau+di putus
 putus+obat racun+tikus rambut+gimbal raya rel rt+2 ruko rumahnya rw sadar sambil satu saudara+saya saudara+sebelah
 saudara+tetangga saya+cari saya+kejang saya+kunci saya+pak saya+pegang saya+perlu saya+pingsan sebelah sekap
 sekarang+tidur semua setrum+di suami+temen sudah+3 tabrak+mesin tahun taman tapi+tidak telanjang telanjang+di
 teriak terjun terlantar+anak terus+dengan tetangga tetangga+denger tiang+listrik tiap+hari tidak+dikenal tidak+mau
 tidak+napas titip toko tol tolong+amankan tolong+evakuasi trotoar tua uang+habis warga+tanpa yang yang+kemarin
 yang+tabrak yang+tenggelam ~<,> ~<ada ~<alu ~<ara ~<bad ~<bil ~<cew ~<dal ~<di> ~<dir ~<dit ~<dpn ~<dud ~<eda ~<gol
 ~<ide ~<ind ~<jem ~<jen ~<kam ~<kec ~<kej ~<kel ~<keu ~<km> ~<kol ~<kor ~<kp> ~<lag ~<lak ~<lia ~<lup ~<meg ~<mut
 ~<nap ~<nem ~<ngo ~<nit ~<nod ~<por ~<pun ~<put ~<ron ~<ruk ~<rw> ~<sad ~<tam ~<tet ~<tit ~<tro ~<tua ~<won ~<yan
 ~<🆘> ~abul ~ada> ~adan ~adar ~ahun ~akek ~ali> ~alun ~aman ~amen ~anga ~anja ~anka ~apar ~atu> ~atuh ~bela ~bens
 ~berd ~biar ~buny ~buta ~cah> ~cari ~cat> ~cewe ~cil> ~dala ~dar> ~dent ~der> ~diku ~dira ~dise ~dite ~diti ~diur
 ~domp ~dpn> ~dudu ~ebel ~ecil ~ehab ~ejan ~ejeb ~ek2> ~ekap ~elak ~elap ~elua ~emak ~emba ~emua ~enaz ~engg ~enti
 ~epen ~eria ~erju ~erny ~erto ~esas ~etab ~etak ~etan ~gah> ~gaku ~game ~gann ~gere ~gga> ~golo ~gomo ~hun> ~iak>
 ~iari ~iata ~ibia ~ibun ~iden ~iken ~ilep ~imon ~ingi ~ings ~inya ~isan ~itin ~iuru ~jatu ~jemb ~jena ~jun> ~kake
 ~kamp ~kaya ~keci ~keja ~keje ~kek> ~keli ~kesa ~kete ~kolo ~krg> ~kuru ~lagi ~laki ~lapa ~lasa ~lla> ~lok> ~luar
 ~mahn ~maks ~mass ~mbal ~mbat ~mega ~min> ~mone ~mong ~mpan ~mput ~mua> ~muda ~mulu ~naza ~nder ~nemu ~ngak ~ngel
 ~niti ~njan ~nkan ~nodo ~nsin ~ntai ~ntit ~nya> ~nyar ~nyut ~oar> ~oko> ~olok ~oma> ~omon ~ompe ~onda ~one> ~ongg
 ~org> ~orin ~otoa ~pan> ~pant ~pert ~ping ~pria ~putu ~rahn ~ras> ~rel> ~riak ~ris> ~rjun ~roto ~ruko ~san> ~sari
 ~sasa ~satp ~satu ~seba ~sebe ~semu ~sia> ~sina ~situ ~skrg ~ssa> ~tahu ~tai> ~tamp ~tany ~tar> ~temp ~terg ~terj
 ~teta ~tita ~titi ~toar ~toko ~tol> ~trot ~uda> ~uduk ~ukan ~uko> ~ulun ~uma> ~upa> ~usan ~utny ~utus ~yakn ~yang
 ~yany ~yut>
ours 3 # abis+minum ada+bayi ada+di ada+korban ada+lagi ada+mayat ada+perempuan aja al alun anak+hilang anak+sebelah
 ancam+bunuh ancam+warga astaga astaga+dia badan bagaimana+cara baju bakar+massa banting bantu+bocah bantu+kami
 bantu+orang bantu+paman bapak bapak+ini bapak+yang barang+di bau+busuk belakang biasa bikin+gubuk bisa+dijemput
 bocor+orang buta butuh+pertolongan cipondoh+makmur daan daan+mogot dalam+pingsan dari+tadi darurat+tolong dekat
 dengan+ibu dengan+saya dengan+suami depan+kantor depan+ruko depan+rumah di+grup di+jalan di+mall di+rel dia+bakar
 dia+begal diam diam+aja dibawa dikejar+orang diri+di ditusuk foto+disebar gantung gebang gebang+raya
 gelandangan+tiap gendong geng geng+motor grup gubuk gubuk+di habis+maling halusinasi hidup+pegang hilang+arah ibu
 ibu+linglung identitas+di indah jalan+daan jalan+raya jatuh+dari jatuh+tidak jawa jemput kaca kali kali+tidak
 kami+tidak kampung+uang kandang kardus karyawan+jatuh ke+anak ke+jawa ke+panti ke+psikiater kebon kec
 kecanduan+sabu kekerasan+lari kel keluarganya+siapa kemarin+saya kembali kembali+lagi kerja+tabrak kira koin
 kolong+flyover ktp+sebatang kumat+rusak kurang+waras kurus+banget lagi+mabuk lagi+pak laki+mabuk lansia lansia+bawa
 lansia+hidup lansia+pikun lansia+terlantar lansia+tidur lantai lantai+2 lapor+sekarang lari lebam lemas maaf+mayat
 maaf+orang maaf+saya mabuk+nyender mabuk+tergeletak makan+racun makan+tidak makmur mandi+harus mati+aja mau
 mau+konsul mau+makan mau+ngomong mau+terjun meledak+depan merah mesin minum+koin mirip mogot muka mulut
 napas+tolong nyasar+tidak nyender nyender+di odgj+sudah odgj+terlantar odgj+yang pak+bagaimana pak+di pak+yang
 pakai+alat pakai+baju pakai+kayu pasien+rs pasung+di pegang+pisau pegang+saya pelajar pelajar+bawa pernah
 pertolongan pinang pingsan+di pisau pom pom+bensin psikiater punya punya+identitas punya+ktp putar putri rambut
 rsud rt rumah+bagaimana rumah+dengan sabu+amuk sakit+di sakit+tidak samping satu+saudara saudara saudara+korban
 saudara+meninggal saudara+muntah saudara+tinggal saya saya+capek saya+dikejar saya+ketemu saya+meninggal saya+sayat
 saya+yang sekarang+ada sekolah+orang sendiri si sih situ suami+makan sudah+2 tabung+gas tahu tahu+rumahnya
 tanah+tinggi tangan+kerja tanpa tanpa+identitas tawuran+pelajar teman+saya tempat+sampah teras tergeletak+di
 terjebak terjebak+di terminal+poris tiang tiap tidak+berhenti tidak+sadar tikus+tolong tiri+saya tolong+bagaimana
 tolong+ke tolong+kesini tua+tidak tuna+wicara tuna+wisma urgent urgent+pak urus+di usir waras+ancam warga+pakai
 warung+saya wicara wicara+nyasar wisma woy yang+cari yang+dengan yang+foto yang+suka yang+tidur ~2an> ~<.> ~<ade
 ~<al> ~<ast ~<bac ~<baj ~<bap ~<bar ~<bat ~<bay ~<boc ~<bon ~<bre ~<bus ~<cik ~<cis ~<cow ~<daa ~<dek ~<dia ~<dic
 ~<dij ~<dik ~<dom ~<dul ~<fly ~<gak ~<geb ~<gru ~<han ~<heb ~<i> ~<ibu ~<jal ~<jaw ~<jom ~<kak ~<ket ~<koi ~<lan
 ~<lap ~<lem ~<maj ~<mau ~<mog ~<mun ~<mus ~<nan ~<nen ~<nga ~<nge ~<nya ~<oma ~<pek ~<pem ~<pom ~<pri ~<ray ~<rel
 ~<rsu ~<rt> ~<sab ~<say ~<sel ~<si> ~<sih ~<sit ~<skr ~<sud ~<ter ~<the ~<tia ~<tin ~<tlg ~<tru ~<tub ~<tun ~<urg
 ~<usi ~<wan ~<wic ~<wis ~<woy ~abet ~abok ~abur ~acak ~adi> ~adut ~agi> ~ahe> ~ajar ~ajik ~aju> ~akaa ~akaw ~ake>
 ~aki2 ~aki> ~akmu ~alik ~alus ~ami> ~angg ~anit ~anpa ~ansi ~anya ~apa2 ~apak ~apor ~arga ~arka ~asny ~asss ~asta
 ~ata> ~auda ~aun> ~awan ~awis ~bada ~badu ~baju ~bal> ~bam> ~ban> ~bapa ~batu ~berh ~bern ~bias ~bon> ~buli ~busa
 ~but> ~cabu ~cak2 ~cela ~celu ~ceng ~cimo ~cira ~cisa ~cowo ~daan ~dan> ~dara ~deka ~deke ~diri ~diru ~disi ~ditu
 ~dius ~dok> ~dug> ~dus> ~dut> ~ebam ~ebin ~ebon ~ecel ~edug ~eger ~ejep ~eka> ~ekat ~eket ~elaj ~elo> ~eluy ~emud
 ~enan ~enek ~eng> ~ensi ~ent> ~eora ~erak ~eren ~erna ~erum ~euru ~ewe> ~ewek ~gak> ~gan> ~geba ~gelo ~gemb ~gend
 ~geng ~grup ~gubu ~halu ~hany ~her> ~iam> ~iap> ~iate ~ibaw ~ibu> ~icab ~icop ~ikia ~ikur ~ilet ~imar ~imba ~indo
 ~ira> ~iri> ~irip ~irny ~iruj ~isau ~itas ~itel ~itun ~iusi ~jala ~jar> ~jawa ~jeba ~jika ~jomp ~kaan ~kabu ~kali
 ~kang ~kany ~kap> ~kard ~kaw> ~kebi ~kec> ~kel> ~kemb ~keta ~keur ~ki2> ~kiat ~kira ~kita ~kmur ~koin ~kok> ~laja
 ~laka ~lang ~lanj ~lans ~lany ~lapo ~ledu ~lema ~lemp ~lun> ~lung ~lupa ~lusi ~lut> ~lutn ~luyu ~maji ~makm ~many
 ~mare ~mau> ~mbel ~mbut ~men> ~meng ~mera ~meru ~mesi ~mogo ~mpe> ~mpo> ~mute ~nabr ~nang ~nawi ~nda> ~ndir ~ndok
 ~ndon ~nek> ~nene ~ngac ~ngan ~ngga ~ngko ~nita ~npa> ~nsia ~ntra ~nyen ~odon ~ogot ~ola> ~omel ~ompo ~ongk ~osis
ours 3 ~over ~pa2> ~par> ~pata ~peke ~pema ~pemb ~peng ~penj ~per> ~perl ~pern ~pina ~pir> ~pom> ~puny ~pura ~putr
 ~raka ~rame ~rang ~raya ~rdus ~ren> ~res> ~rgen ~riga ~rip> ~rjeb ~rnah ~rsud ~rtol ~rup> ~sabe ~samb ~sau> ~saya
 ~seka ~send ~seor ~siha ~siki ~siks ~sir> ~sok> ~ssal ~sss> ~stag ~stre ~sud> ~suka ~taga ~tak> ~tama ~tan> ~tanp
 ~tark ~tas> ~tasi ~taun ~tela ~ten> ~tiap ~tiku ~timp ~ting ~tlg> ~tony ~trak ~tres ~trin ~tubu ~tuh> ~tur> ~tus>
 ~ubuk ~udar ~uk2> ~ulan ~ulas ~ulu> ~ulut ~umpa ~una> ~unaw ~ung> ~ungs ~unte ~ura> ~urge ~usir ~utar ~uter ~utri
 ~uyur ~wani ~wek> ~wica ~wok> ~woy> ~yari ~yata ~yend ~yura
ours 2 @first=- a ada+gelandangan aja+rasa alat+ke amuk+banting amuk+terus anak anak+dibuang anak+ditaro anak+umur
 arah+di balita+ditinggal bangun+tolong bapak+pukul bawa+kayu bawa+pisau begal+bawa begal+motor belum+pernah beo
 beo+rt berhenti bikin+kotor busuk+dari butuh+obat cari+istri cari+kerja cibodas cikokol ciledug cisadane
 curhat+soal dari+jembatan dengan+bikin dengan+foto di+kardus di+warung dibacok dibacok+geng dibawa+ke
 dikeroyok+warga ditusuk+pak dulu eh flyover gang+beo ganggu+warga golok+gang hari hari+tidak hidup+sendiri
 hilang+itu ibu+darah ibu+tidur is itu+ada jalan jalanan+di jatake kali+pas karang karang+tengah ke kejang+di
 kumat+istri kunciran kurus lama+belum lansia+duduk lansia+luka lansia+telanjang lapangan leher lihat+lagi
 maaf+manusia maaf+odgj maaf+tuna mabuk+rusak masih+tabrak masuk+begal mau+cari mau+curhat mau+ke mau+minum
 mau+rujuk mayat+tidak minimarket mirip+dengan mobil+tabrak motor+ambil muda muncul+lagi mushola need neglasari
 nongol nongol+lagi nyanyi nyasar+parah obat+mau odgj+banget odgj+di odgj+tidur orang+ganggu orang+kejang pak+ini
 paksa+tiap paman panunggangan pas+banjir pasar+anyar pasien pasung+keluarganya penumpang perempuan+linglung
 punya+rumah punya+saudara putar+di rasa+sudah razia+anak rsj rt+3 rumah+masuk rumah+syaratnya rumahnya+ambruk
 sampai+lebam satpam+bagaimana saudara+bikin saya+ganggu saya+harus saya+minum saya+sakit sdn sebelah+pasung
 sekarang sekitar selamat setir silver+terus sini+pak soal+tetangga suami+kumat sudah supir+masih tabrak
 tabrak+setir tabrak+tiang tangis tangis+sendiri teman+kontrakan ternyata tetangga+meninggal tetangga+odgj
 tetangga+saya tiang+supir tiap+malam tidak+ganggu tidak+kuat tidak+pakai timur tinggal+di titip+bayi tolong+jemput
 tolong+razia tua+tidur tukang tunggu usir+dari villa waras+sudah warga+lagi woy+ada yang+dibacok yang+dikeroyok
 ~<a> ~<alf ~<ana ~<any ~<ass ~<beo ~<bun ~<but ~<cel ~<cen ~<cib ~<cim ~<eh> ~<gon ~<is> ~<kac ~<ke> ~<kea ~<kep
 ~<lal ~<lar ~<leh ~<mas ~<me> ~<mes ~<mud ~<nee ~<per ~<pon ~<pur ~<reb ~<rsj ~<sak ~<sau ~<sdn ~<sen ~<seo ~<ski
 ~<suk ~<tab ~<tah ~<tem ~<teu ~<tik ~<tim ~<tok ~<tuh ~<tuk ~<vil ~abra ~adu> ~afas ~aga> ~ahma ~akan ~alan ~alfa
 ~anak ~anan ~ang> ~angi ~anun ~anyi ~anyu ~arah ~arke ~as2> ~asie ~atak ~atoh ~aya> ~ayin ~baru ~bend ~beo> ~boda
 ~brak ~buk> ~cibo ~ciko ~cile ~cul> ~dane ~das> ~dibi ~diem ~dike ~dita ~dulu ~ebuk ~ecop ~eden ~eed> ~egla ~eher
 ~ekal ~ekar ~eker ~ekit ~elah ~eles ~elur ~enal ~ende ~endi ~endo ~enja ~enum ~erah ~eres ~erhe ~eriu ~erse ~eset
 ~ess> ~flyo ~gaca ~gal> ~gera ~ggal ~ggg> ~gis> ~gkar ~glas ~gol> ~gond ~hari ~hent ~hola ~iasa ~ibac ~ibod ~iem>
 ~ikok ~ilap ~iled ~illa ~impa ~imur ~inan ~inge ~inim ~isad ~isu> ~itip ~ity> ~jah> ~jaka ~jato ~kaca ~kama ~kand
 ~kebo ~kepa ~kizo ~koko ~kol> ~kus> ~lari ~leh> ~lehe ~let> ~lfam ~lima ~lyov ~man> ~mini ~mush ~nafa ~nak> ~napa
 ~ncir ~need ~negl ~neh> ~neka ~ngad ~nggg ~nggi ~ngis ~ngol ~ngub ~nima ~nta2 ~nung ~nyat ~odas ~oin> ~okol ~ongo
 ~orgi ~orka ~owok ~pama ~pang ~panu ~pas> ~pasi ~pass ~pil> ~pirn ~pisa ~pit> ~pork ~rah> ~raha ~rahe ~ramb ~rant
 ~rgil ~rhen ~rkan ~rket ~rnya ~rsj> ~rum> ~rung ~saka ~saud ~sdn> ~sede ~sese ~seti ~shol ~sien ~sin> ~sing ~sisi
 ~skiz ~sma> ~suda ~sudi ~ta2> ~tabr ~tabu ~take ~tang ~teme ~ters ~the> ~tip> ~tir> ~toh> ~torn ~tua> ~tuka ~udah
 ~uli> ~unya ~usa> ~usho ~uta> ~vill ~yiny ~yove
"""
