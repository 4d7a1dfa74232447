"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
santunan -5 =arms =beast =breath =height =mad =seen =stir =strike =water @1 @=bedah_rumah @=damkar @=kerja @=pangan
 @=ppa @first=bedah_rumah @first=damkar @first=kerja @first=pangan @first=poli_jiwa @first=ppa ada+orang ambulans
 bikin buka di di+puskesmas jalan jam kamar keluarganya lapor odgj orang+meninggal pak pasar punya+biaya siapa tadi
 tempat tetangga+meninggal tidur tidur+di tua warga+tanpa ~<bik ~<di> ~<dok ~<jal ~<jam ~<keb ~<kos ~<lap ~<ngo
 ~<odg ~<per ~<pul ~<sia ~<tad ~<tua ~akan ~aki> ~alan ~anan ~anga ~ans> ~apor ~awa> ~bat> ~biki ~dam> ~dang ~dgj>
 ~dur> ~empu ~emul ~etan ~gang ~gany ~gga> ~idur ~jak> ~jala ~jam> ~ksa> ~lapo ~mah> ~mar> ~mbul ~mula ~ndan ~obat
 ~odgj ~pang ~pasa ~por> ~ran> ~rgan ~rusa ~sar> ~tadi ~temp ~temu ~ter> ~tidu ~tor> ~ulas ~umah
santunan -6 =food =home @=alat_bantu @=darurat @=polisi @=puskesmas @first=alat_bantu @first=darurat @first=polisi
 ada+saudara air ini kami+tidak kontrakan makan meninggal+tidak puskesmas rumah tetangga ~<air ~<gan ~<ini ~<kon
 ~<mak ~<pus ~<rum ~<tem ~ambu ~dik> ~esma ~iapa ~kesm ~kont ~mas> ~pemu ~pusk ~raka ~ruma ~sara ~skes ~smas ~uske
santunan -7 =road =sick @first=puskesmas ~asar ~ntra ~ontr ~trak
santunan -8 keluarganya+siapa tanpa tanpa+saudara tidak+ada urus+pemakaman ~anpa ~mann ~npa> ~tanp
santunan -9 @first=- @first=slrt ada+keluarganya
santunan -10 @first=dukcapil yang+kubur
santunan -12 ada+yang dari+kemarin
slrt 14 bantu+makan butuh+uang pasar+murah
slrt 12 puskesos sekolah+tidak ~esos ~keso
slrt 11 fakir minta+beras slrt ~<fak ~<slr ~akir ~faki ~lrt> ~slrt
slrt 10 ada+tidak anak+yatim murah saya+syaratnya sktm untuk+umkm ~<mur ~<skt ~kir> ~ktm> ~mura ~sktm
slrt 9 dtks jkn kis kks uang yatim ~<dtk ~<jkn ~<kis ~<kks ~<uan ~<yat ~atim ~dtks ~jkn> ~kis> ~kks> ~tks> ~yati
slrt 8 @=slrt @first=slrt bayar+kontrakan beras blt bpjs bpjs+gratis jual+untuk kering kip+kuliah kis+mati
 lansia+sebatang lapor+kemana loket+slrt pkh sktm+mana slrt+nomor tidak+sekolah urus+sktm ~<blt ~<bpj ~<mis ~<pkh
 ~blt> ~bpjs ~eras ~gana ~inga ~jama ~keri ~pjs> ~pkh> ~sos> ~tim> ~uang
slrt 7 =money bansos bantu+lansia beli+beras belum+data bpnt cari+bantu daftar+kis dapat+apa desil distop dtsen
 ibu+rumah iuran+bpjs kartu kering+biaya kis+gratis makan+untuk miskin pbi penerima perlu+makan pilih pilih+kasih
 puskesos+nomor rs rt rt+minta rumah+tangga saya+hilang saya+mati sembako sktm+untuk slrt+alamat surat+miskin susu
 tangga usaha+untuk yatim+bisa ~<bpn ~<bs> ~<des ~<dts ~<pbi ~<rs> ~<rt> ~<sem ~ako> ~anso ~artu ~aten ~bako ~bans
 ~bpnt ~desi ~dist ~dtse ~erim ~esil ~iski ~isto ~kart ~lih> ~mbak ~misk ~nsos ~pbi> ~pene ~pnt> ~pok> ~ras> ~rdat
 ~rima ~rtu> ~semb ~sen> ~sil> ~skin ~stop ~susu ~top> ~tsen ~urah ~usu>
slrt 6 =office atensi bagaimana+daftar bayar+kota bayar+rs bikin+sktm bisa+beli bpjs+bayar bpjs+nunggak bpjs+saya
 daftar daftar+kip dari+dinsos data dicoret hapus hidup+susah janda kara+pak kartu+kks kasih keterangan+tidak kip
 loket maaf+bantu makan makan+anak mampu mau+bpjs mau+daftar pernah+datang rumah+sakit slrt+lokasi susah+tolong
 tidak+aktif tidak+bisa tidak+dapat tidak+kerja tidak+lanjut tidak+mampu tunggal untuk+bayar ya+pak ~<ate ~<daf
 ~<dat ~<hap ~<jan ~<jut ~<kar ~<kip ~<pil ~<sus ~<tun ~afta ~akti ~anan ~apus ~arny ~cek> ~core ~daft ~data ~elom
 ~emba ~ener ~erin ~ftar ~hapu ~icor ~idat ~ilih ~ima> ~jand ~juta ~kin> ~kip> ~ktif ~mamp ~mati ~ntua ~oket ~oret
 ~pili ~pus> ~rah> ~ret> ~ring ~tarn ~tens ~tif> ~tuan ~ungg
slrt 5 =drill =wait aktif apa+aja atensi+yatim bantu+kartu bantu+saya bantu+sosial belum belum+cair belum+masuk
 biaya bpjs+pbi bulan+ini buruh+cuci cara cek cek+bansos cek+desil cuci cuma dapat dapat+bansos desil+saya di+kantor
 diganti dinsos gerobak+untuk hidup iuran jkn+orang juta kantor+pos kapan+cair karena+biaya kartu+sembako ke+dinsos
 ke+yang kelurahan kemana kis+saya kok kota kuliah+anak lagi+takut lansia+miskin masih masih+ada masuk+pbi mati
 mau+ngajuin minta+uang modal murah+sekarang nama nama+saya ngajuin+bpnt nganggur ngontrak nol nonaktif nunggak
 orang+miskin padahal pasar pemerintah pendamping pendamping+pkh pernah pernah+dapat pip popok rastra rt+pilih
 sanggup sanggup+bayar saya+tidak seragam seragam+sekolah slrt+itu slrt+kantor surat+tidak tahap tidak+pernah
 tidak+sanggup tiga tunai uang+bayar untuk+janda untuk+sekolah untuk+warung warung+kecil ~<ban ~<bay ~<bel ~<car
 ~<cek ~<cum ~<dap ~<did ~<dig ~<dih ~<ila ~<iur ~<kes ~<kok ~<mam ~<mod ~<nam ~<non ~<nun ~<pop ~<pus ~<sal ~<sek
 ~adah ~ahal ~ahap ~ahte ~aira ~akah ~aldo ~ampi ~ampu ~anda ~apat ~apet ~astr ~ata> ~belu ~biay ~cara ~cuci ~cuma
 ~daha ~dal> ~damp ~dapa ~dape ~date ~dico ~dida ~diha ~dins ~dup> ~ebag ~ejah ~elum ~elur ~emal ~eman ~entu ~erag
 ~erna ~gak> ~gam> ~ggak ~ggup ~gian ~gont ~gup> ~gur> ~hal> ~hap> ~hent ~hidu ~hin> ~hter ~ial> ~iaya ~idup ~ifin
 ~iga> ~ihap ~inan ~inso ~itu> ~iura ~jaht ~kese ~kok> ~loke ~lum> ~masi ~moda ~mpin ~mpu> ~nah> ~nai> ~nakt ~nama
 ~nda> ~ndam ~neri ~nol> ~nona ~ntra ~nung ~odal ~opok ~pern ~pip> ~popo ~pusk ~raga ~rast ~rnah ~rnya ~sald ~seja
 ~sema ~sera ~stra ~tany ~tar> ~tiga ~tung ~uala ~uan> ~ube> ~uci> ~uma> ~unai ~uske ~uta>
slrt 4 1+2jt 2jt 2jt+bisa 5+juta 6+padahal 900+ribu =food =work ada+duit ada+uang alamat ambulans+swasta anak+4
 anak+tidak apa+yang bagi bagi+bansos bakar+rumah bansos+saya bansos+tidak bantu bantu+beras bantu+biaya bantu+di
 bantu+disabilitas bantu+pangan banyak+butuh bayar bayar+listrik bayi+baru berapa+buka berhenti berhenti+sekolah
 biaya+ambulans bisa+diganti blt+kapan bpjs+mandiri buka+jam bulan bulan+ada buruh crra crra+masuk cuci+darah
 daftar+bansos daftar+dtks dan dapat+pkh data+bansos di+rumah diaktifin dinsos+dapat disabilitas dtsn dtsn+bagaimana
 duit ekonomi gorengan gorengan+ada gorengan+dari hidup+sendiri hilang indonesia indonesia+sehat itu itu+apa
 jam+berapa jam+buka jual jual+gorengan kami kanker kara karena kartu+indonesia kartu+merah kartu+tidak kaya
 kelompok kelurahan+minta kemiskinan kenging kesejahteraan kesra kesra+900 kontrakan+usir kosong kube kuli
 kuliah+saya lahir+mau lanjut lulus+sd maaf+tidak mahal+minta malu mampu+ada mampu+untuk mandiri masuk masuk+dtsen
 masuk+dtsn mau+dapat mau+masuk merah+putih miskin+untuk modal+untuk murah+saya operasi orang+kaya orang+tua pas+mau
 pencairan penerima+pkh perlu piatu pindah+ke pinjam pinjam+jual pkh+ibu pkh+saya pkh+tahap pos potong punya
 punya+hasil punya+mobil puskesos+kantor putih+tertelan ribu+itu rt+tidak rumah+dari rumah+saya salah saldo
 saya+bagaimana saya+butuh saya+distop saya+janda sd+tidak sebatang sebatang+kara sekolah+anak sekolah+karena sensus
 sosial sosial+untuk status surat susah swasta swasta+1 takut+dicoret tanya tebus telur+untuk terima+tidak
 tertelan+atm tiba+distop tidak+bagi tidak+data tinggal+dengan tinggi tua+mati turun tutup+jam umkm+dari untuk+anak
 untuk+berobat untuk+ibu usul wa+nya yang+gratis yang+tidak ~2jt> ~<,> ~<.> ~<2jt ~<bia ~<crr ~<cuc ~<dan ~<din
 ~<dui ~<eng ~<hid ~<hil ~<ind ~<itu ~<jua ~<lan ~<mas ~<nol ~<nyu ~<ope ~<pad ~<pia ~<pip ~<pot ~<pun ~<put ~<ras
 ~<san ~<sos ~<sta ~<sur ~<swa ~<tak ~<tib ~<tig ~<usu ~aan> ~abil ~agam ~agia ~aha> ~ahin ~ajui ~alah ~alih ~ama>
 ~amat ~ami> ~angg ~anju ~anke ~apa2 ~aren ~arin ~arui ~asta ~asuk ~ati> ~atm> ~atus ~ayar ~bagi ~bant ~baya ~bera
 ~berh ~blok ~bula ~buru ~cair ~crra ~diak ~diga ~disa ~done ~dtsn ~duit ~ebat ~ebus ~ekel ~ekom ~ekon ~elen ~emer
 ~emis ~ena> ~enca ~ensi ~ensu ~enti ~era> ~eraa ~erda ~erhe ~ertu ~esej ~esra ~etua ~fin> ~ggi> ~ggur ~ghas ~gitu
 ~gore ~gram ~hila ~iakt ~iatu ~iba> ~ibay ~igan ~ilan ~ilit ~inja ~inta ~isab ~juin ~jut> ~kami ~kank ~kare ~kaya
 ~kelo ~kemi ~keng ~kesr ~ket> ~kina ~kono ~koso ~kube ~lah> ~ldo> ~loki ~lomp ~many ~masu ~mat> ~meri ~mert ~mpok
 ~nan> ~ncai ~nesi ~ngan ~nggu ~ngha ~ngon ~njam ~njut ~nker ~nomi ~nsus ~ntah ~ntu> ~nyum ~ogra ~okir ~ompo ~onak
 ~ones ~onom ~ontr ~oren ~osia ~oson ~oton ~pa2> ~pada ~pat> ~peme ~perl ~pet> ~piat ~pos> ~poto ~prog ~pun> ~puny
 ~raan ~raha ~rasi ~rat> ~rbar ~reko ~rena ~rhen ~rint ~rlu> ~rogr ~rra> ~rtua ~rui> ~run> ~sabi ~sang ~seba ~seke
 ~sens ~sial ~sila ~skes ~sosi ~sra> ~sta> ~stat ~suk> ~susa ~swas ~taan ~tatu ~tebu ~terd ~tiba ~tifi ~tra> ~trak
 ~tsn> ~tua> ~tus> ~uit> ~ulun ~urat ~usul ~wast ~yak> ~yar> ~yari ~yeko ~yumb
slrt 3 4+tidak 50rb =done =not =part =past =thanks ada+jalan aja alamat+dtks alamat+mana ambil aplikasi aplikasi+cek
 bagaimana+update bantosan bantu+bagaimana bantu+bansos bantu+gerobak bantu+jual bantu+kis bantu+modal bantu+pkh
 bantu+sembako bantu+telur bayi+gratis beasiswa+anak begitu beli belum+pernah beras+bantu beras+nih bisa+bayar
 bisa+digesek boga bpjs+tidak buka+puskesos cair cara+daftar cara+masuk coba cuma+mau daftar+apa daftar+pkh
 dan+popok dapat+bantu dapat+sembako dari+bansos dari+pemerintah data+dtsen data+kemiskinan data+kesejahteraan
 desil+6 desil+bagaimana di+aplikasi di+data di+dtks di+dtsen dicoret+padahal digesek dihentikan distop+di doang
 doang+pak dtks+beda dtks+tidak dua entuk garem garem+doang gelandangan+hidup graduasi gratis+saya harus+kemana
 hasil hoyong+kenging icu itu+masih jaminan jaminan+kesehatan janda+anak janda+sebelah jkn+pemda kakak kakak+lansia
 kalau+mau kami+mau kanker+mahal kapan+bansos kapan+lagi kata ke+jkn keblokir kecil+ada kecil+dari kena+phk
 kenging+bantosan keterangan ketua kis+anak kks+hilang kks+rusak kks+saya kks+tetangga kontrakan+nunggak
 kota+tangerang lanjut+tidak lansia lansia+tunggal listrik lulus maaf+pkh malu+mau mana+buka mandiri+nunggak
 masuk+data mau+baru mau+cuci mau+diaktifin mau+hapus mau+tahu minta minta+dengan minta+kering modal+umkm ngajuin
 ngecek nol+terus nomor+wa non non+tunai nunggak+pindah obat+kanker pangan pas pemda penerima+bantu pindah
 pindah+pbi pinjam+modal pip+saya popok+bayi potong+50rb prasejahtera program pun putih reaktivasi ribu rs+karena
 rumah+tinggal sakit sakit+minta saldo+kks sanggah saudara+mati saya+cuma saya+daftar saya+dengar saya+dicoret
 saya+jadi saya+kok saya+salah saya+tiba saya+tinggi sekolah sembako+di sembako+murah sendiri+belum siapa solusinya
 stunting suami+nganggur sudah+ambil sudah+data sudah+lama sudah+meninggal sumbang susu+dan tahu takut tangga+dari
 tanggung tapi+di terima tetangga+hilang tiba tidak+punya tidak+turun tinggal+garem tunggakan tunggakan+bpjs
 tunggal+cari uang+bantu ubah undang untuk untuk+kakak untuk+rs untuk+rumah untuk+yang update usaha usir verifikasi
 wa warung ~50rb ~<50r ~<?> ~<abd ~<aja ~<apl ~<ber ~<bu> ~<bul ~<bur ~<bwt ~<cai ~<cob ~<dia ~<dim ~<dis ~<doa
 ~<dua ~<eko ~<gak ~<gar ~<gmn ~<gor ~<gra ~<has ~<icu ~<ina ~<kag ~<kas ~<kat ~<keb ~<ken ~<kot ~<kul ~<lok ~<mer
 ~<pem ~<pen ~<pro ~<rea ~<sak ~<seb ~<sol ~<stu ~<sum ~<tat ~<teb ~<teu ~<tur ~<uba ~<und ~<unt ~<upd ~<usa ~<usi
 ~<ver ~<wa> ~abdi ~adu> ~aja> ~akak ~akan ~akit ~akut ~alu> ~aman ~ambi ~ana> ~anto ~antu ~apan ~apli ~ara> ~arem
 ~asar ~asej ~asi> ~asih ~asil ~ate> ~atis ~atu> ~ayah ~bdi> ~begi ~beli ~bili ~boga ~bwt> ~coba ~dial ~dihe ~dima
 ~dius ~doan ~dua> ~duas ~eakt ~eben ~eblo ~edat ~egit ~ekol ~eli> ~emda ~emul ~engh ~engi ~enta ~erif ~erlu ~erma
 ~esia ~gaju ~gaka ~gakt ~gare ~gece ~gert ~ggah ~ggun ~gmn> ~grad ~gusu ~hasi ~iali ~iapa ~icu> ~ifka ~iges ~ihen
 ~imas ~indo ~iput ~iran ~iusi ~ivas ~jam> ~jami ~jual ~kaga ~kak> ~kaka ~kata ~kebl ~kelu ~kit> ~kola ~kot> ~ktiv
 ~kut> ~lahi ~lama ~lanj ~len> ~lita ~lnya ~lom> ~lung ~lur> ~lura ~lus> ~malu ~mana ~matn ~mbil ~mda> ~mint ~mnya
 ~morn ~nany ~ndaf ~ndir ~ndon ~ngga ~ngin ~ngus ~non> ~nsi> ~nsia ~nta> ~ntin ~ntos ~ntuk ~nyek ~oang ~oga> ~olah
 ~omi> ~oper ~ota> ~pdat ~pemd ~pemu ~penc ~perm ~pind ~pinj ~plik ~puti ~radu ~rase ~reak ~rem> ~reng ~rifi ~rti>
 ~ruh> ~sah> ~saki ~sala ~seko ~siap ~siny ~sir> ~song ~stan ~stun ~sul> ~sumb ~sura ~sus> ~tah> ~taku ~tata ~tera
 ~tert ~teu> ~tifk ~tih> ~tika ~tip> ~tiva ~tosa ~tuk> ~tunt ~turu ~ual> ~ubah ~uin> ~umba ~unda ~unti ~untu ~unya
 ~upda ~uruh ~urun ~usah ~usir ~usny ~utih ~veri ~waru
slrt 2 14+juta 5+unit @1 abis+tidak ada+surat aja+banget anak anak+sekolah angkot+dua apa+penerima apa+tidak atm
 bansos+potong bantu+anak bantu+korban bantu+kube bantu+susu bantu+tunai bantu+yang bayi+abis bersama bikin+surat
 bisa+kerja boleh+kerja bpjs+mau bpjs+saudara buka+tidak cari daftar+penerima dan+kami dari dari+daftar data+mana
 data+ulang dengan+siapa desil+tinggi di+cipondoh di+dinsos di+karawaci dialihin dialihin+ke dicabut+pas
 dicoret+dari dinsos+apa dinsos+terima dititip dobel+di donasi+kursi dtks+bagaimana dtsen+saya dulu fakir+parah
 hubung+siapa ipar+saya jam jantung jd kaya+dapat ke+siapa kenapa kerja+pabrik kesejahteraan+saudara kip+saya
 kok+saya kok+tidak korban+bakar lewat+dinsos lunas maaf+fakir maaf+kartu maaf+saya mana mana+tolong mati+syaratnya
 mau+donasi mau+ubah minta+ke miskin+dari modal+usaha nama+dobel nunggak+bagaimana orang+makan pabrik+takut
 padahal+dia padahal+miskin pangan+saya pbi+nonaktif pbi+wkwk pemkot pencairan+pkh pendampingnya permakanan
 permakanan+lansia pernah+disurvey petugas+sensus pkh+boleh programnya puskesos+alamat puskesos+lokasi putus
 rekomendasi roda+5 sabtu+buka saldo+kosong saudara+kami saudara+mau saudara+tidak saya saya+orang saya+yang sebagai
 sejahtera supaya surat+keterangan susu+aja susu+bayi swasta+karena tahap+ini tahu+cara telur terus+dari tidak
 tidak+keluar tidak+programnya tidak+sampai uang+di uang+seragam umkm+ada umkm+daftar unit unit+ke waktu yang+bayar
 yang+mana yatim+piatu ~<ana ~<ass ~<atm ~<bag ~<bin ~<bog ~<boj ~<bok ~<bua ~<buk ~<dic ~<diu ~<dul ~<ent ~<jam
 ~<jd> ~<jk> ~<lis ~<mak ~<nge ~<pra ~<rib ~<say ~<sia ~<sup ~<tah ~<trs ~<uni ~abar ~agai ~aktu ~alny ~amny ~anak
 ~apa> ~apaa ~apah ~apak ~asin ~atny ~aya> ~baga ~belo ~biar ~bojo ~boka ~buat ~buka ~dak> ~dari ~dasi ~diam ~dige
 ~dino ~diub ~dulu ~ekal ~elua ~emko ~enda ~fkan ~gese ~gga> ~ging ~grat ~gung ~idak ~ihin ~ikas ~iman ~inda ~inon
 ~ipot ~ista ~iuba ~jant ~kalo ~kasi ~keba ~ketu ~kome ~kota ~ktu> ~kuli ~lana ~lihi ~lika ~list ~luar ~luna ~mand
 ~mane ~mend ~mkot ~mulu ~nce> ~ndah ~nern ~ngec ~nit> ~njar ~nya> ~oba> ~olus ~omen ~orny ~osan ~paan ~papa ~pasa
 ~paya ~pemk ~pend ~perb ~pras ~putu ~ram> ~ramn ~rati ~rawa ~ribu ~rin> ~rmak ~rsam ~rtun ~saya ~sia> ~sist ~snya
 ~solu ~suki ~supa ~telu ~tida ~trik ~trs> ~uarg ~uasi ~ulan ~uli> ~unas ~unit ~upay ~utan ~utus ~vasi ~wakt ~yah>
slrt -2 2+liter 24+jam =rails ada+lansia alat+bantu aman asuransi+tidak ayam badan bangun bantu+asuransi bantu+harga
 barang+2 baru belum+bagi beras+barang beras+bulog bolong bpjs+tk bulog+jatah butuh+data cair+anak capil cemas
 daftar+ada daftar+pas dapat+kartu darah dari+kemarin data+dinsos depan+rumah di+kamar di+puskesmas dia dijemput ge
 ge+tidak gigi hilang+takut hp ibu+baru identitas identitas+anak jembatan jht+bpjs kartu+identitas kdrt keluarganya
 kering+pbb kerja+untuk kia kis+bisa kis+tidak kontrakan+murah kuat+lagi kubur kunci lahir+daftar lansia+mobil lepas
 liter liter+ge loker mahal+ada mantan masuk+kk mau+skripsi meteran minta+surat mobil+hilang online orang+odgj
 orang+tidak pabrik pacar panas paspor patah pemakaman+gratis perusahaan pinggir pkm pohon pom rt+kami sampah
 saya+dari saya+di sekolah+mahal skripsi+butuh sudah taman tambah tanah tapi+saya terlantar thr tiap+malam
 tidak+berhenti tiri tk+cair toko usg yatim+dari ~<anc ~<asa ~<bad ~<bas ~<bes ~<cab ~<cem ~<dal ~<dom ~<fot ~<ge>
 ~<ged ~<gil ~<gpp ~<hp> ~<ide ~<inf ~<jar ~<jen ~<kal ~<kdr ~<kia ~<kru ~<lay ~<lep ~<lia ~<lit ~<low ~<may ~<ner
 ~<nik ~<onl ~<org ~<pac ~<pat ~<pkm ~<poh ~<pom ~<pon ~<rob ~<ruj ~<seg ~<sep ~<set ~<spp ~<sud ~<tar ~<thr ~<tip
 ~<usg ~abri ~ahaa ~akun ~alak ~ampe ~amuk ~anas ~anja ~aran ~aras ~aru> ~aspo ~atas ~awah ~ayam ~bada ~baka ~band
 ~bang ~baru ~brik ~buan ~buk> ~car> ~cema ~cepe ~cur> ~dala ~dent ~dia> ~dian ~dica ~diju ~dipa ~dipu ~drt> ~ekny
 ~elpo ~enan ~erak ~eria ~eta> ~foto ~gala ~ggir ~gila ~got> ~gpp> ~gun> ~haan ~han> ~iak> ~iap> ~ibaw ~idaf ~igi>
 ~ijem ~ine> ~ipu> ~irin ~jamb ~jari ~jata ~jemb ~jid> ~kabe ~karu ~kdrt ~kepa ~kera ~kia> ~kita ~ksin ~lepa ~lik>
 ~lite ~long ~lpon ~mada ~male ~mama ~mari ~maya ~mbat ~mena ~mpah ~muk> ~nakn ~nci> ~ndu> ~nek> ~ngge ~nggi ~ngka
 ~njan ~njin ~nlin ~nten ~nter ~ntit ~oker ~oko> ~ola> ~olok ~olon ~ong> ~onli ~oto> ~pabr ~paca ~pam> ~pant ~pasp
 ~pkm> ~poho ~pona ~rasa ~reta ~ris> ~rlan ~ror> ~rtif ~ruju ~satp ~sidi ~sjid ~spor ~suda ~tara ~tas> ~terl ~tes>
 ~thr> ~tila ~tiri ~tita ~tuh> ~udah ~ujan ~ujuk ~una> ~unta ~usg> ~utin ~vaks ~warn ~wong ~yam> ~yat>
slrt -3 =stir akte ambruk anak+susah asuransi baca bagaimana+urus bank bantu+ada bantu+cepat bantu+duka bantu+rumah
 bantu+ternak bantu+untuk bayar+dari belakang beli+dmn belum+punya beras+sphp beras+tidak bisa+bantu bocor boleh
 butuh+bantu cair+bagaimana cicil dagang dapat+dari daya dendanya dendanya+berapa di+depan di+gerobak di+jalan
 di+kontrakan dikasih dinas+pendidikan dinsos+mana diri disnaker dmn+yang duduk duka+warga ganti gratis+tidak harga
 harga+beras istri+saya jatuh jht kayu ke+kk kembali ketemu kip+anak kk+lansia kucing kuliah+untuk kursi+roda laki
 lansia+anak lansia+bantu lansia+nyasar layan lurah+minta makan+tidak masuk+ibu motor murah+anak naik ngaku ngomong
 nunggak+dendanya pakai pampers pampers+lansia panggil pasang pendidikan periksa perlu+bantu polisi psikolog pukul
 punya+ktp rsj rumah rumah+tidak rumah+untuk sadar saudara+saya sejak sendiri skripsi sphp sphp+beli tabrak tahan
 tahun tangerang tangis ternak tidak+cair tidak+kuat tinggal+di tk tongkat uang+duka uang+makan untuk+dagang walker
 warga yang+hilang yatim+ke zonasi ~<aki ~<ant ~<bak ~<bal ~<bar ~<day ~<dif ~<dil ~<dip ~<dud ~<gel ~<gen ~<gig
 ~<gol ~<gw> ~<jaw ~<jem ~<jht ~<jl> ~<kep ~<ker ~<kir ~<kuc ~<kun ~<lak ~<med ~<mel ~<mes ~<muk ~<nai ~<nem ~<pab
 ~<pel ~<puk ~<rap ~<res ~<rsj ~<rum ~<sad ~<sam ~<sar ~<sim ~<sph ~<sub ~<sun ~<tab ~<taw ~<tia ~<tir ~<tk> ~<war
 ~<zon ~abra ~acar ~adam ~adar ~ahli ~ahun ~ain> ~ajak ~aji> ~akai ~akar ~aker ~akte ~ala> ~alam ~alem ~ali> ~alik
 ~alke ~ampa ~anah ~anca ~ang> ~angu ~ani> ~apil ~aris ~asti ~atah ~atih ~atuh ~ayat ~azah ~ban> ~bank ~bate ~batu
 ~beda ~bel> ~beng ~berd ~boco ~bole ~bolo ~brak ~bruk ~bung ~but> ~cah> ~capi ~cing ~cor> ~daga ~dang ~daya ~deke
 ~deng ~ding ~disn ~dita ~diti ~dong ~dudu ~duk> ~egal ~ehab ~ejak ~eket ~elak ~elan ~elap ~emar ~embu ~emu> ~eng>
 ~enga ~enya ~epas ~erai ~eran ~eri> ~erla ~ers> ~erus ~esin ~etan ~etem ~gaku ~gany ~ggan ~ggil ~ggua ~gir> ~gis>
 ~gkut ~gomo ~guan ~gubu ~harg ~hon> ~hun> ~iang ~icil ~iden ~idik ~ikat ~ikol ~ipsi ~isna ~iun> ~jan> ~jatu ~jawa
 ~jemp ~jht> ~kai> ~kam> ~kayu ~keja ~kema ~kira ~kolo ~kons ~kosa ~krip ~kte> ~kubu ~kuci ~kun> ~kunc ~laki ~lant
 ~lapo ~lar> ~lati ~leh> ~lek> ~lem> ~lin> ~lker ~lok> ~mah> ~maha ~man> ~masa ~mata ~mbah ~mbru ~medi ~men> ~mer>
 ~mong ~mpar ~mper ~mpet ~mpun ~muka ~naik ~naka ~nake ~nang ~ndar ~ndid ~ng2> ~ngis ~ngom ~nome ~ntar ~nyal ~nyan
 ~ocor ~ohon ~oleh ~olis ~olog ~omer ~omon ~onga ~ongk ~pamp ~pan> ~pata ~peca ~pela ~peri ~pers ~php> ~psi> ~pur>
 ~put> ~rai> ~res> ~rgan ~rik> ~rips ~rnak ~rol> ~rong ~rsj> ~ruma ~sak> ~send ~siko ~sing ~siun ~skri ~sma> ~snak
 ~sphp ~suka ~tabr ~tadi ~tama ~tamb ~tasi ~teng ~tern ~tiha ~toko ~ubur ~ucin ~uduk ~uka> ~umah ~umpu ~unci ~uran
 ~wah> ~walk ~warg ~yan> ~yany ~yasa ~zah> ~zona
slrt -4 =blaze =force =home =nature =urgent abis ada+orang bantu+minta bau bawa beasiswa+kuliah bedah bedah+rumah
 biaya+pemakaman bisa+tidak bpom daftar+di damkar dari+rumah dekat depan di+bpjs di+pasar dinas dipukul ditinggal
 dokter gang habis izin jiwa kaki kamar kuat kursi lampu laporan luka makasih malam maling mandi minta+modal minum
 murah+kapan negeri nyasar pagi paksa palsu pas+daftar pbb pdam perempuan roda santunan tadi tangan telepon
 tidak+bayar umur yang+murah ~<abi ~<ama ~<asu ~<bac ~<bau ~<baw ~<bed ~<boc ~<bpo ~<bus ~<cap ~<cer ~<dag ~<dek
 ~<dep ~<dok ~<hab ~<hal ~<izi ~<jat ~<jiw ~<kej ~<kon ~<lam ~<lap ~<lem ~<luk ~<mal ~<met ~<mul ~<neg ~<nen ~<pag
 ~<pal ~<pbb ~<pda ~<pla ~<psi ~<rod ~<sed ~<tad ~<tel ~<ten ~<tim ~<ton ~<umu ~abel ~adi> ~ahny ~akas ~ake> ~akny
 ~aksa ~aksi ~aku> ~alin ~ambr ~ambu ~amka ~andu ~angi ~angk ~angn ~anny ~asa> ~asan ~ater ~ayu> ~baca ~bali ~bau>
 ~bela ~bpom ~buh> ~damk ~dar> ~deka ~dend ~depa ~dik> ~dise ~dokt ~duan ~edah ~eger ~ekat ~elas ~elat ~elep ~emas
 ~emat ~enek ~epat ~epon ~erem ~erik ~erki ~erum ~gela ~geri ~ggu> ~gigi ~gil> ~habi ~iksa ~inum ~ipuk ~isi> ~ita>
 ~itin ~iwa> ~izin ~jang ~jiwa ~kaki ~kang ~kemb ~ker> ~kter ~kuat ~kurs ~laka ~lamp ~lapa ~lepo ~lisi ~lsu> ~luka
 ~mala ~mali ~mant ~mbal ~minu ~mkar ~mpua ~mput ~nal> ~ndi> ~nege ~nene ~ngku ~num> ~nyas ~obat ~oda> ~okte ~oran
 ~otor ~pagi ~paks ~pals ~pang ~pbb> ~pdam ~pere ~pil> ~pon> ~por> ~pora ~psik ~puan ~pung ~rang ~remp ~riks ~rkim
 ~roda ~rsi> ~rusa ~sada ~sant ~temu ~tin> ~tri> ~ukan ~unga ~ursi ~usan ~ver> ~zin>
slrt -5 =breath =limp =smell =strike @=bedah_rumah @=ugd_malam @first=ugd_malam ada+sembako akta alat bantu+tidak
 daftar+sekolah hari harus+bagaimana kartu+saudara kelas kerja lagi+di lurah mau+mati mau+pinjam meninggal nikah
 odgj pak+saya pinjam+uang pulang saya+perlu sembako+tidak susah+makan syaratnya+apa tempat tidak+daftar tidur
 tidur+di ukt ~<bat ~<bol ~<dam ~<dib ~<dij ~<dir ~<dr> ~<kak ~<kua ~<lur ~<odg ~<tam ~<tem ~<tok ~<ukt ~<wal ~aca>
 ~adan ~agan ~akek ~akta ~alat ~alsu ~amar ~amba ~anta ~anti ~apor ~asur ~atia ~awa> ~ayan ~bat> ~bawa ~bur> ~dah>
 ~dany ~dgj> ~dibu ~dika ~dur> ~emak ~empu ~enin ~epan ~gera ~gnya ~hari ~hnya ~idur ~ihan ~inas ~iria ~jak> ~kake
 ~kar> ~kek> ~kta> ~kul> ~lam> ~lat> ~ling ~log> ~mar> ~meni ~mete ~mpat ~mur> ~ngny ~ngun ~ning ~ntun ~nyar ~odgj
 ~pake ~perk ~poli ~puku ~pula ~ran> ~rans ~rja> ~ruk> ~san> ~sin> ~temp ~tian ~tidu ~ukt> ~ukul ~umur ~unan
slrt -6 =arms =beast =hurt =road =tale =water @=alat_bantu @=damkar @=darurat @first=alat_bantu @first=bedah_rumah
 @first=damkar @first=darurat ada ada+yang air cepat data+tidak duka jalan kip+sekolah pemakaman puskesmas tidak+mau
 trc ~<ada ~<air ~<ben ~<cep ~<den ~<dik ~<dit ~<duk ~<kur ~<men ~<pan ~<pol ~<pul ~<trc ~abis ~aki> ~bis> ~cepa
 ~dam> ~dina ~duka ~empa ~endi ~erja ~esma ~gal> ~ggal ~ikah ~ingg ~kat> ~kela ~kerj ~kesm ~ksa> ~las> ~nas> ~nika
 ~peru ~pom> ~rian ~smas ~tan> ~trc>
slrt -7 =heart =lost =mad @=kerja @=poli_jiwa @=polisi @=ppa @=santunan @first=kerja @first=poli_jiwa @first=polisi
 @first=ppa @first=santunan @first=trc di ktp pak saya+mau untuk+saya ~<di> ~<gan ~<jal ~<ktp ~<nya ~<yg> ~akam
 ~alan ~gang ~ian> ~jala ~kama ~knya ~ktp> ~mas> ~pak> ~pema ~ter> ~tik>
slrt -8 @=dukcapil @=pangan @=puskesmas @=trc @first=pangan @first=puskesmas kk kuliah+tidak ukt+kuliah ~<kk> ~<pak
slrt -9 @first=dukcapil ~ada> ~adek ~dek>
slrt -10 @first=- bayar+tidak ~<ade
slrt -11 =sick untuk+tetangga
slrt -12 umkm+dapat
poli_jiwa 11 suntik+bulan
poli_jiwa 10 adhd autis di+puskesmas fobia odgj+kerja rumah+mau ~<adh ~<aut ~<fob ~ade> ~adhd ~auti ~bia> ~dhd>
 ~fobi ~obia ~utis
poli_jiwa 9 cemas pisau+tangan poli+jiwa puskesmas+mana tiap+malam ~<bur ~<cem ~cema ~emas ~kepa ~lana ~nsel ~onse
 ~sunt
poli_jiwa 8 @=poli_jiwa @first=poli_jiwa ada+guna baru+punya belum+bisa di+rumah dokter+jiwa guna ibu+odgj insomnia
 jiwa konseling konselor kuat+lagi lagi+hidup maaf+lansia ngomong+umur odgj+ditinggal poli rsj sedih tiap ~<ins
 ~<jiw ~<pol ~<rsj ~<sed ~<sun ~<tia ~anan ~dih> ~edih ~elin ~elor ~erid ~guna ~iwa> ~jiwa ~lor> ~mnia ~mpi> ~nsom
 ~ntik ~oli> ~omni ~over ~poli ~res> ~rido ~rsj> ~sedi ~seli ~selo ~somn ~tiap
poli_jiwa 7 =heart =mad =tale amuk+parah berobat+ke bisa+tidur burnout burnout+kerja cerita dari+kemarin
 dengar+suara hiperaktif ke+rsj keluar+kamar mau+pegang mending mending+mati obat+odgj panik pegang+bayi psikiater
 psikolog punya+bayi saya+di serang suara suntik takut+keramaian tangis+terus terapi umur+5 ~<att ~<gun ~<gw> ~<hal
 ~<hip ~<kon ~<psi ~<reh ~<str ~<tan ~amah ~anik ~ater ~atta ~burn ~ceri ~diam ~erit ~etag ~hab> ~hipe ~iate ~ihan
 ~ikia ~ikol ~ita> ~itin ~keta ~kiat ~kolo ~kons ~log> ~mend ~nout ~ntru ~olog ~out> ~pani ~psik ~rakt ~reha ~rita
 ~rnou ~siki ~siko ~stre ~suar ~tack ~tres ~ttac ~uara ~una> ~unti ~urno
poli_jiwa 6 aja anak+autis bayi+blues bisa+ngomong blues daftar+berobat di+mana diam dikit dmn dokter dokter+apa
 grogol guna+saya halusinasi hidup+saya hp ibu+tidak jiwa+nomor jiwa+untuk kecanduan keluar kenapa+ya kepala
 keramaian konsul+jiwa lem mana mati+tiap mau+dia mmpi mmpi+mana obat+jiwa obat+penenang odgj+di odgj+pasca
 orang+untuk overthinking panic panic+serang penenang periksa+kemana psikolog+gratis rasa rehab remaja rumah+ini
 sakit+diri sedih+terus sejak takut takut+mati tangan tangis tempat+curhat terapi+mana terus+tidak tes+mmpi
 tidak+mau untuk+cerita ~<aja ~<bip ~<blu ~<cer ~<dia ~<dmn ~<dok ~<gro ~<hp> ~<jud ~<kec ~<man ~<mar ~<mem ~<men
 ~<mmp ~<nan ~<ove ~<ras ~<rem ~<sej ~ack> ~aian ~aja> ~akut ~alus ~andu ~angi ~anic ~antr ~atin ~bati ~bipo ~blue
 ~cand ~diem ~ding ~dmn> ~dokt ~dol> ~duan ~ecan ~ehab ~ejak ~emaj ~enen ~enge ~epal ~erak ~erde ~erth ~gen> ~gis>
 ~grog ~halu ~hink ~iam> ~iap> ~idon ~iem> ~ilet ~inki ~iper ~ipol ~izo> ~jak> ~keca ~kiti ~kter ~lues ~lusi ~maia
 ~maja ~mama ~ment ~mmpi ~ndin ~ndua ~nena ~ngen ~ngis ~ngob ~nic> ~nik> ~nkin ~nsul ~ogol ~okte ~olar ~onsu ~peri
 ~pola ~rama ~rapi ~rasa ~rema ~rogo ~rthi ~seja ~sera ~sina ~taku ~tang ~ter> ~ues> ~yaki
poli_jiwa 5 =dead =still abis abis+melahirkan ada+orang ajak ambil ambil+amuk anak+adhd anxiety baik bantu+lansia
 bantu+odgj bantu+saudara bawa+ke berobat+kemana bisa+pakai bulan capek capek+hidup cemas+tiap cinta curiga+dengan
 delay dengar dia dia+obat dikejar diri diri+sendiri ditinggal gerd gerd+anxiety habis+melahirkan hidup jiwa+lokasi
 jiwa+yang ke+dokter ke+psikolog kecanduan+judi keluarganya+saya kemana kenapa kepala+mau kesehatan konsul maaf+odgj
 mahdi mandi+tidak marah marzoeki+mahdi masalah mau mau+cerita mau+dibawa mau+meledak mau+sekolah melahirkan+tangis
 ngobrol ngomong nyabu obat odgj odgj+mau pakai+bpjs pasca+melahirkan puskesmas+bisa putus+cinta rasa+dikejar
 rehab+narkoba remaja+saya rsj+bagaimana rsj+grogol rujukan+ke saya+halusinasi saya+telat saya+warga serang+di
 speech speech+delay suara+tidak suka suka+ngomong suka+teriak tagihan tapi+diam temen+ngobrol terus terus+sejak
 tidur warga+sini ya+pak ~<abi ~<ade ~<adi ~<anx ~<bai ~<ber ~<bul ~<cap ~<cur ~<del ~<dim ~<dio ~<hid ~<idu ~<ing
 ~<kep ~<mau ~<ngo ~<nya ~<oba ~<odg ~<pen ~<spe ~<suk ~<tag ~<tak ~<ter ~<umu ~adik ~agih ~ahdi ~alur ~amai ~ana>
 ~anga ~anxi ~apek ~asa> ~asal ~baik ~bat> ~berb ~bula ~cape ~cint ~dela ~dgj> ~diaj ~diki ~dima ~diob ~diti ~dua>
 ~dup> ~dur> ~ech> ~eech ~ega> ~egan ~ehat ~ejiw ~eman ~emen ~enap ~enta ~eram ~erbu ~erd> ~erik ~erus ~eseh ~ety>
 ~gar> ~ger> ~gerd ~giha ~gobr ~gol> ~gomo ~hat> ~hdi> ~hidu ~iaja ~iamb ~idup ~idur ~iety ~ikej ~ikit ~iksa ~ingi
 ~ioba ~iwaa ~jalu ~keji ~king ~kut> ~lay> ~let> ~ling ~lnya ~lurn ~mahd ~mana ~mara ~mau> ~memb ~mong ~nang ~nany
 ~ngar ~ngom ~nia> ~ntal ~nxie ~nyab ~nyar ~obat ~obro ~odgj ~omon ~pala ~peec ~pek> ~pene ~peng ~rbul ~riks ~rol>
 ~rum> ~seha ~sile ~sok> ~spee ~sper ~suka ~sul> ~tagi ~tant ~tau> ~teru ~thin ~tidu ~tin> ~tis> ~trum ~uar> ~usin
 ~vert ~waan ~xiet ~yabu ~yari
poli_jiwa 4 15+tahun abis+putus adik adik+saya alasan alkohol amuk+sih anak+kumat anak+saya atau autis+di
 bantu+kecanduan bantu+mau bantu+tidak baru bayi+tidak belum+minum berdebar berkepanjangan berobat
 bicara+profesional bisikan bulan+di butuh butuh+konselor butuh+konsul butuh+psikolog cari cari+tempat cuci+tangan
 curhat curhat+tidak curiga dengan+tetangga di+motor dia+berobat diam+di dikit+curiga ditinggal+bapak dua
 duka+berkepanjangan gratis+mana haloperidol haloperidol+abis hampa hari+apa jadi+pendiem jam+berapa jiwa+alamat
 jiwa+dekat jiwa+di jiwa+kantor jiwa+online judi kamar kamar+bulan kami+mau kata+ada kepala+sendiri kesehatan+jiwa
 konseling+gratis konsul+mana konsultasi kontrol kumat+dikit lansia+tidak lapor+kemana lepas maaf+bapak maaf+saudara
 makasih mane marzoeki mati+aja mau+ajak mau+hilang mau+keluar mau+makan mau+mandi mau+sembuh mau+terapi mikir mulai
 murung murung+terus narkoba nurut obat+baik obat+di obat+tidur odgj+belum odgj+habis odgj+kumat online+puskesmas
 parah pasca pasung+di pendiem pendiem+sejak periksa pernah+keluar pisau profesional psikiater+nomor psikolog+mana
 psikolog+puskesmas pun rehabilitasi rujukan rujukan+rsj sakit+jiwa saya+0812 saya+baru saya+cemas saya+jadi
 saya+pak saya+suka saya+tidak sayat sedih+tanpa semangat semua+orang sendiri+tapi serang+panik sering+tangis sok
 sudah+lama suka+sakit suntikan suntikan+bulan tahu+cara tanpa+alasan tawa tawa+sendiri telat telat+ngomong temen
 terus+butuh tes tetangga+tidak tidak+ada tidak+bisa tidak+keluar tidak+semangat trauma tutup+jam umur umur+30
 untuk+obat untuk+saya ya yang+bisa yang+odgj ~<.> ~<alk ~<bab ~<bil ~<but ~<cin ~<deg ~<den ~<die ~<dir ~<dua ~<ger
 ~<ia> ~<ka> ~<kal ~<kem ~<kes ~<ket ~<lep ~<mik ~<mul ~<nar ~<ngi ~<nyi ~<pan ~<png ~<psy ~<ris ~<sem ~<ser ~<sil
 ~<ski ~<sok ~<tem ~<tp> ~<tra ~<ya> ~aan> ~abil ~abis ~abu> ~aby> ~ah2> ~aik> ~ainy ~akas ~ala> ~alko ~alop ~ambi
 ~amun ~apa> ~arko ~arzo ~asca ~auma ~baby ~batn ~bero ~bers ~bila ~bis> ~brol ~butu ~cari ~curh ~daka ~deba ~deng
 ~depr ~dia> ~dik> ~don> ~ebih ~ejar ~eki> ~elay ~elua ~endi ~engo ~epas ~epre ~erap ~eras ~erke ~erob ~ersa ~esep
 ~esi> ~esio ~etap ~ewek ~fesi ~gaan ~gan> ~gat> ~geli ~goba ~habi ~hamp ~hata ~hira ~hol> ~icer ~idol ~igaa ~ikir
 ~iona ~iran ~irum ~isau ~ist> ~judi ~kale ~kema ~kera ~kizo ~koba ~koho ~ksak ~lai> ~lar> ~lebi ~lepa ~lkoh ~lope
 ~ltas ~lus> ~mane ~mang ~mar> ~marz ~mas> ~masa ~mbil ~mera ~miki ~mpa> ~mula ~mun> ~muru ~nal> ~nark ~ndi> ~ndie
 ~ngat ~nger ~ngil ~ntro ~nyak ~nyil ~oba> ~oeki ~ofes ~ohol ~onal ~orny ~pasc ~pera ~pint ~pnge ~pres ~prof ~psyc
 ~pun> ~rah2 ~raum ~rdeb ~rese ~resi ~rhat ~riga ~risp ~rkep ~rkob ~rnya ~roba ~rofe ~rzoe ~sany ~sau> ~sca> ~seba
 ~sema ~sion ~skiz ~sult ~sych ~tawa ~tela ~teme ~tera ~tif> ~tik> ~tika ~trau ~trol ~tung ~turi ~ulai ~ulan ~ulta
 ~uma> ~urha ~urig ~utuh ~wek> ~yah> ~yany ~yile ~zoek
poli_jiwa 3 =ask =breath =child =part =thanks =wait adik+odgj ajak+keluar anak+amuk anak+remaja anak+tidak asal
 autis+terapi bantu+bapak bantu+takut banyak+utang bapak+meninggal bawa+dia bayi belakang+rumah berhenti+nyabu
 berlebihan berobat+dia bersama bersama+kami besok bikin+di bisa bisa+dicover bisa+lepas bpjs buka+jam
 bukan+gelandangan bukan+mau bunuh bunuh+diri cemas+berlebihan cemas+bisa cemas+terus cpns+bikin cuma+kami
 dalam+rumah dan deg deg+degan degan dengan+kami dengan+psikolog dengar+bisikan di+karawaci dia+tenang dia+tidak
 dicover dicover+kis dikejar+kejar diri+harus ditinggal+suami dokter+mana duka dulu dunia film+sampai fobia+saya
 gagal ganggu+bukan ganggu+cemas gelandangan+ya gelisah gratis+ada habis habis+tabrak harm harus+bawa hp+ambil
 hp+saya ini+cuma istri+abis istri+baru jadwalnya jantung jantung+berdebar jiwa+ada jiwa+hari jiwa+pakai judol
 kadang kakak kalau kamar+di kata kata+dokter kaya ke ke+tangerang kecanduan+hp kecanduan+lem kejar kejar+orang
 kembali+ngecek kenal kesehatan+odgj kis+tidak konselor+di konsul+psikolog lagi lagi+di lalu lalu+sekarang
 lama+kenapa lanceuk lansia+sering lepas+hp lupa maaf+fobia maaf+kecanduan makan+sudah mandi mandi+terus marah+terus
 masih+tunggu mau+berobat mau+bunuh mau+ke mau+ngobrol mau+saya melahirkan melahirkan+pak melahirkan+tidak meledak
 minggu+jantung minta+di minta+psikolog nafsu nafsu+makan narkoba+bayar ngecek+pintu ngelamun+terus ngobrol+tidak
 nurut+dengan nyabu+tolong obat+lagi obat+minta odgj+dmn padahal pagi+bikin paman paman+saya panik+serang pinjol
 pintu psikiater+bpjs psikolog+untuk pukul+kepala pulang+dari putus rawat+odgj resep rsj+di rsj+sementara rt+nyuruh
 rumah+dan rumah+karena rumah+ke rumah+suka sabu+lagi sampai+odgj saudara+pasung saya+abis saya+autis saya+bolak
 saya+dengar saya+dulu saya+rasa saya+sedih saya+sekap saya+tinggal sayat+tangan sedih+banget sejak+bapak
 sejak+lansia sejak+putus sekap+diri self self+harm sembuh sementara+obat sendiri+di sendiri+sudah sering
 sering+panik sering+sakit siapa+yang sini surat+kesehatan susah+tidur syaratnya+apa tagihan+alkohol tagihan+sabu
 tahu tahu+harus takut+ketemu tangan+sendiri tangan+terus tanpa tega temen+cerita tempat+cerita teriak+jam
 terus+periksa tidak+amuk tidak+mandi tidak+nafsu tidak+tega tidak+tidur tidak+ya tidur+sudah tinggal+bersama
 tolong+bantu trauma+habis tunggu+kamar untuk+cpns utang where yang+urus ~<,> ~<?> ~<bis ~<bpj ~<dew ~<dr> ~<dul
 ~<dun ~<hab ~<jan ~<kak ~<kat ~<ke> ~<lag ~<lah ~<lem ~<lup ~<mah ~<mel ~<mur ~<nge ~<nur ~<om> ~<ran ~<res ~<see
 ~<skr ~<sod ~<sto ~<sua ~<tau ~<teg ~<tes ~<thn ~<whe ~adah ~adak ~afsu ~agak ~agal ~ahal ~ahu> ~ajak ~akah ~akak
 ~akek ~alas ~alau ~alny ~alu> ~amar ~ame> ~andi ~angn ~ani> ~anja ~anpa ~apah ~api> ~arm> ~aru> ~atau ~atny ~ayah
 ~ayan ~ayat ~ayi> ~bayi ~bent ~berk ~beso ~biha ~bil> ~bisi ~bpjs ~bunu ~buru ~ceuk ~cove ~curi ~deg> ~dega ~dice
 ~dico ~diri ~diru ~dulu ~duni ~eben ~eled ~elf> ~elis ~enek ~eran ~ere> ~erga ~esok ~esur ~et2> ~etaw ~euk> ~fsu>
 ~gain ~gal> ~gebe ~gece ~ggal ~hal> ~harm ~here ~hirk ~hkan ~icov ~iga> ~ikny ~ilit ~iman ~inas ~injo ~inso ~intu
 ~iri> ~irka ~isa> ~isik ~ispe ~itan ~jang ~jant ~jar> ~judo ~juka ~kak> ~kaka ~kake ~kala ~kalo ~kama ~kega ~kek>
 ~kelu ~kese ~kesu ~kit> ~ksa> ~ksan ~ktif ~lagi ~lalu ~lamu ~lanc ~lasa ~lau> ~leda ~lem> ~let2 ~logi ~luar ~lupa
 ~mand ~mela ~men> ~meny ~mpat ~nafs ~napa ~nceu ~nek> ~nene ~ngeb ~ngec ~ngny ~njan ~npa> ~nten ~ntur ~nuru ~nye>
 ~odar ~pama ~panj ~para ~pern ~pjs> ~psi> ~putu ~rani ~rany ~ress ~ring ~rkan ~rleb ~roln ~rsam ~rupa ~rus> ~rut>
 ~self ~sep> ~seri ~sika ~sku> ~soda ~suru ~tal> ~tanp ~tasi ~tega ~thn> ~torn ~tuh> ~ubar ~udol ~ulu> ~unia ~unuh
 ~upa> ~upan ~urin ~urny ~urup ~urut ~utan ~utus ~waln ~wher ~yat>
poli_jiwa 2 2+bulan 30+masih ada+keluarganya ada+obat ada+pundi ada+temen adhd+hp adi adi+saya ahlinya aja+lihat
 aja+tidak ajak+ke ambil+di anak anak+takut apa apa+di asring bantu+teman bapak+diam baru+pulang bengong
 bengong+terus berobat+di bisa+diam blues+abis bolak bolak+kembali bpjs+dmn bpjs+mau bpjs+tanggung bulan+gratis
 buruk+mau butuh+konseling butuh+temen cape capek+banget cari+temen cerai cerai+saya cerita+ke cipondoh deg2an dekat
 dengan dengar+suara2 di+belakang dia+mau ditinggal+pacar fobia+sekarang gadget gagal+uji gelem+makan gerbang
 grogol+kontrolnya guru+yang hidup+sekarang hidup+tidak hilang+aja ibu+rt inap inap+keluarganya ipar+baru
 istirahat+jam jadwal+psikolog jalan+bagaimana jantung+deg2an jiwa+habis kalau+malam kalau+sore karena+dulu
 kata+hidup ke+mane kecanduan+film kecanduan+gadget kecanduan+obat kecil+saya keluar+gerbang kemana+nih
 keramaian+harus konseling+saudara konsul+ke kontrol+rsj kontrolnya kontrolnya+kemana korban+pinjol kumat+sekarang
 lama lansia+adhd lansia+murung lapor+mana lapor+soal lihat+tembok lokasi lulus lulus+sekolah lupa+dengan ma+dibawa
 maaf+ibu mana+buka marah+kalau masih+mimpi mau+bantu mau+direhab mau+obat mau+rawat melahirkan+sering mempan mimpi
 mimpi+buruk mulai+berobat nabi+tapi ngasih+tahu ngelamun nomor+berapa nyabu+mau nyuruh+saya obat+puskesmas
 odgj+bpjs orang+diam orang+kata orang+lulus overthinking+di overthinking+parah padahal+tidak pak+sekarang
 pak+tolong perkosa+pak pernah pernah+pukul psikiater+kantor psikiater+yang puskesmas+ada rawat+inap resep+obat
 risperidon rs+grogol rutin saudara saudara+kata saya+15 saya+cuma saya+ini saya+jalan saya+laki saya+marah
 saya+sekarang sayang sebab sebagai sejak+di sejak+ditinggal sejak+muda sekarang+umur sekolah+3 sendiri sendiri+dari
 sendiri+pak sih skripsi suara2 sudah+minggu tahun tahun+sayat tangan+guru tangerang+untuk tanggung+tidak
 tangis+minta tangis+tidak tanpa+sebab tapi+orang tembok+dari tempat terapi+aja terus+dokter terus+ke tidak+mempan
 tidak+sayang treatment wa+nya waktu+kecil ya+ada yang+mana yang+ngasih ~<aba ~<ahl ~<ana ~<apa ~<asr ~<car ~<cuc
 ~<dan ~<deu ~<dik ~<gad ~<gam ~<hea ~<jad ~<keg ~<kej ~<lal ~<lul ~<mam ~<mim ~<naf ~<nen ~<nin ~<put ~<sar ~<sau
 ~<sih ~<sor ~<taw ~<uba ~aban ~adge ~agi> ~ahir ~ahun ~akti ~alo> ~anak ~arah ~asan ~asku ~asri ~atme ~auda ~awa2
 ~bili ~bisa ~cera ~cipo ~deg2 ~deui ~dewe ~dget ~dike ~dile ~dipe ~eatm ~ebab ~ebar ~ecek ~edak ~eg2a ~ekat ~elah
 ~elak ~elat ~embu ~entu ~eria ~erin ~erle ~erna ~ess> ~eui> ~g2an ~gadg ~game ~gelu ~gerb ~get> ~ginu ~gong ~gump
 ~hlin ~hun> ~iah> ~iak> ~ibao ~ikan ~impi ~ing> ~inya ~ipsi ~kap> ~kata ~kini ~krg> ~krip ~lair ~laka ~liah ~lisa
 ~luh> ~lulu ~mask ~maun ~mele ~memp ~meng ~mest ~mimp ~morn ~nak> ~ndoh ~ngel ~nuh> ~nya> ~nyia ~okas ~olny ~pend
 ~rdek ~rios ~rips ~rnah ~runy ~sal> ~sara ~saud ~send ~sian ~skrg ~srin ~temp ~teri ~teta ~tiny ~tnya ~uan> ~ucu>
 ~udar ~udi> ~ujia ~uka> ~ulia ~ulus ~umur ~urun ~utin ~ver> ~wa2> ~yiap
"""
