"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
other 3 1+ke =ask =height =thanks ada+biaya ada+pembersih adik+saya agama+bisa akta akun+gojek anak+terus anjing
 anjing+jadwalnya anyar aula aula+kecamatan bank+malam bantu+akta bantu+bank bantu+bikin bantu+harga bantu+lapor
 bantu+pupuk bantu+tidak banyak bapak+istri barang+tidak baru baru+syaratnya batas bayar+pakai belum belum+sampai
 berapa+sih bikin bikin+npwp bikin+restoran bioskop bisa+dicatet bisa+perpanjang bisa+pulang blokir blokir+stnk
 bpjs+perusahaan bpkb+hilang buang+limbah buang+sampah buka+kapan bulan+depan c+saya cara+bikin cek+tilang cerai+di
 cerai+linglung cipondoh+masuk dahan+tetangga darah+keliling dari+1 dari+luar deportasi di+dinsos di+hp
 dicatet+tidak dirikan diserobot+pengembang ditemui divaksin donasi+pakai dua+bulan ekor error foto+prewedding gagal
 gagal+pulang ganti ganti+plat gempa genteng+saya gojek gojek+ke gratis gratis+di gratis+malam gudang gugat+cerai
 habis hak halaman+kami harga+emas hari hari+bisa hari+karena harus+bikin hilang+bagaimana hilang+ke hotel+untuk
 hujan ibu+lapor iklan internet+lemot istri+cara iuran+bagaimana izin+bangunan izin+reklame jadi+tidak jadwal+kereta
 jadwal+sholat jadwalnya+kapan kafe kapan karaoke+malam karcis kartu+kredit ke+3 ke+komplek ke+shm ke+suspend kelas
 kelontong kelurahan+judes klaim klaim+jasa kontrakan+yang kubur+penuh kucing+di kucing+liar lalu lansia+mantan
 lapangan lapangan+futsal lapor+barang liar+dibuang lima+tahun lurah+pungli lurah+susah maaf+hak maaf+jadwal
 maaf+mau maaf+rujuk maaf+sewa magang+di majikan mal mana+yang mandiri+3 mandiri+dari masih+nyangkut masuk+bayar
 masuk+satpol mau+donasi mau+sumbang mau+tanya mau+vaksin mayat+gratis mayat+sekarang menjuntai minta+tanda
 modal+jual motor+5 motor+mati motor+rusak motor+telat naik naik+tayo nama nama+pbg negeri+deportasi nganter
 nikah+rusak nomor+motor npwp+pribadi nunggak+bpjs nunggak+dendanya nyangkut+padahal online+bagaimana online+retur
 online+syaratnya otentikasi pabrik padahal pajak+kendaraan pakai+apa paket+belum paman+buang paspor+dmn
 paspor+hilang pemilik pengembang pensiun+janda perda perpanjang+paspor perusahaan+masih pijat pilkada+kemana pisah
 plat+nomor pmi+gagal polisi prewedding proposal puluh rabies+yang ranting+rumah rapat razia refund rekam resep
 retur ribu rt+bagaimana rujuk+bapak rumah rute+angkot saja saudara+saya saya+bagaimana sebelah sebelah+masuk
 sebelah+menjorok sebelah+rusak sembarangan sembarangan+tidak sengketa+tanah sertipikat sesuai sesuai+iklan
 sewa+aula sewa+gedung shm shm+berapa shopee sidang+cerai sim+a sim+tinggal sinyal sinyal+telkomsel skck+mati soal
 sppt steril+gratis stnk+mobil stok stok+darah suami sudah+resign sumbang+baju surat susah+ditemui suspend
 tagihan+kartu tahun+tidak taman taman+biaya taman+untuk tanah+kubur tanah+saya tanah+warisan tayo+bayar tayo+lewat
 telkomsel tembok+kami tertelan terus+sekarang tes+masuk tetangga tetangga+buang tetangga+menjorok tetangga+rusak
 tetangga+tutup tidak+masuk tidak+sesuai tinggal+zaman tni+daftar toko+online tps+mahal tunggakan tunggakan+bpjs uji
 uji+lagi umum untuk+foto usaha+warung vaksin+anjing warung+nasi warung+parkir yang+dijual yang+ngasih yang+sudah
 zaman zaman+mau ~<ang ~<aul ~<ban ~<bay ~<bik ~<bio ~<cai ~<div ~<diw ~<eko ~<ele ~<eng ~<err ~<ged ~<goj ~<gon
 ~<gud ~<hab ~<had ~<hak ~<huj ~<ikl ~<kap ~<kla ~<kli ~<mai ~<maj ~<mau ~<nai ~<non ~<ote ~<pem ~<pen ~<pij ~<ran
 ~<raz ~<ref ~<rel ~<rib ~<ruj ~<sam ~<shm ~<soa ~<sto ~<tan ~<tem ~<tet ~<tur ~<uji ~<zam ~abri ~adah ~afe> ~agal
 ~aik> ~aim> ~ainy ~ajik ~akaa ~akil ~akta ~amah ~ana> ~anan ~anda ~ange ~anjn ~apan ~araa ~arci ~aru> ~asih ~asin
 ~ati> ~atun ~auna ~awan ~ayan ~azah ~azia ~bela ~biki ~bios ~bit> ~bola ~brik ~bura ~cama ~cis> ~ddin ~diri ~diva
 ~diwa ~dung ~ebel ~ebih ~eddi ~efun ~egit ~ejam ~ekal ~ekam ~ekor ~elek ~enap ~end> ~enju ~epul ~erim ~erro ~ersi
 ~erta ~erus ~ervi ~esep ~esta ~esua ~etan ~etur ~ewal ~ewed ~fund ~gaka ~gemp ~gkon ~goje ~gong ~guda ~guru ~hadi
 ~hope ~iasa ~iban ~idan ~ider ~igus ~ijat ~ikin ~ikla ~iksa ~ilih ~iman ~inda ~ion> ~iosk ~ipik ~iro> ~itah ~ivak
 ~iver ~iwak ~jang ~jek> ~jika ~jing ~jng> ~joro ~junt ~kaan ~kafe ~kaia ~kal> ~kang ~kapa ~karc ~klai ~klan ~koms
 ~kong ~kons ~kop> ~kor> ~kta> ~laim ~lalu ~lekt ~lint ~lont ~luh> ~luha ~mah> ~main ~maji ~man> ~mana ~mant ~mbar
 ~melo ~mend ~mere ~mone ~msel ~mui> ~muk> ~mum> ~mute ~naik ~naka ~nama ~nasi ~nawa ~ndah ~ndap ~ndir ~ngas ~nggo
 ~ngit ~ngun ~ngur ~njin ~njng ~njun ~ntai ~ntan ~ntas ~nyum ~oal> ~ojek ~omse ~onas ~onik ~onse ~opee ~orok ~osal
other 3 ~osko ~ovid ~pabr ~pai> ~pee> ~perd ~peri ~pert ~pija ~pika ~pin> ~posa ~ppt> ~pres ~prew ~pulu ~rana ~rant
 ~razi ~rcis ~rda> ~refu ~rese ~retu ~rewe ~rik> ~rima ~rive ~rok> ~roni ~rror ~rtip ~ruju ~ruma ~rung ~saka ~sama
 ~samp ~san> ~sebe ~sel> ~sesu ~shm> ~shop ~situ ~skop ~smin ~soal ~sppt ~stok ~suai ~suam ~sung ~tahu ~tang ~tend
 ~teta ~tika ~tipi ~tron ~tuan ~uai> ~uami ~uar> ~udi> ~uji> ~ujia ~ujuk ~ukur ~uluh ~umum ~una> ~und> ~ungg ~upin
 ~waki ~wedd ~yal> ~yana ~yarn ~yumb ~yun> ~zah> ~zama ~zia>
other 2 3+tahun =part a ada+belatung adopsi+anak angkot+ke angkut+dua antri apa apa+di arisan+ada asuhan+terima
 ayam+tetangga badhe bagaimana+untuk bandara+dari bandara+pak bangunan bantu+asuransi bantu+bandara bantu+lansia
 bantu+pajak bantu+stnk bapak+belum bayar+syaratnya belatung+uang berapa+duit besok+hujan biasa bpkb+leasing
 bpkb+online bpn+dari buka+klinik buka+loket buka+warung bulan+truk cair+anak cair+bagaimana cctv+jalan cuaca+besok
 daftar+mana dana dari+poris dekat+rumah dengan di+pmi di+tps dicatet diserobot gali+kabel gas+melon guru+bisa
 hak+asuh hari+kerja hujan+tidak ijin imigrasi imsakiyah iuran+lancar izin+dirikan izin+jual izin+pangkalan
 izin+tutup jadwal+imsakiyah jadwalnya jalan+hajat jam+terakhir janda judes kantor+pajak karaokean karawaci
 ke+bandara ke+pay kecamatan+untuk kelurahan+lama kemana+sih kerja+bayar kesehatan ketua klinik konsultasi
 koperasi+bisa kpu+tolong kua+hari lancar lancar+tiap lansia+harus loket maaf maaf+nafkah maaf+vaksin maen+jam
 mana+dari masak mati mati+4 mati+banget mati+berapa mati+malam mau+donor mau+ganti mau+nikah mayat minggu+sudah
 minta+kering mobil+yang nama+tanah nih oss+bagaimana padahal+sudah pagar+kami pagar+saya pajak+hp pangkalan
 pangkalan+gas pay pay+property pbb+hilang pegawai pegawai+kelurahan peliharaan pembersih pensiun+bapak persikota
 persikota+maen pertama pmi+kapan pp property property+tax pulang+dari rabies retribusi rt+mahal rumah+di rumah+naik
 samsat+keliling satpol satpol+pp saudara+tkw sebelah+tutup setril setril+kucing sholat sih sim+nih situ+cipondoh
 skripsi+wawancara soal+pajak subsidi+bagaimana sudah+meninggal tanah+hilang tanya+soal tarif tarif+parkir tax
 tayo+jam teman+tidak tembok+saya terakhir terima+donasi tes tk tps+ujung truk+kemana uang+iuran ujung ujung+gang
 utang+teman visa visa+umroh warisan+rebut ~<a> ~<ant ~<any ~<ara ~<blo ~<dap ~<den ~<fit ~<gag ~<har ~<iji ~<imi
 ~<ims ~<jen ~<kem ~<krl ~<maa ~<may ~<nih ~<nyu ~<pab ~<pp> ~<pri ~<sih ~<sua ~<sum ~<sya ~<tax ~<tes ~<tk> ~<uju
 ~aaf> ~abel ~abie ~aci> ~adhe ~adi> ~akiy ~akku ~ami> ~angs ~ante ~araw ~arif ~arka ~atet ~atpo ~aula ~awac ~awai
 ~badh ~bany ~bias ~bies ~blok ~busi ~cara ~der> ~des> ~dor> ~egaw ~ehat ~elay ~emal ~emui ~eras ~erse ~erte ~erty
 ~eseh ~etin ~etua ~gaga ~game ~gemb ~gga> ~ggu> ~gras ~habi ~hari ~huja ~ibay ~ibus ~ies> ~ijin ~ilik ~imig ~imsa
 ~inny ~isah ~jam> ~jand ~jin> ~jude ~kean ~kelo ~kema ~kiri ~kku> ~klin ~krl> ~lak> ~lang ~lisi ~loki ~maaf ~mal>
 ~mata ~mati ~mban ~msak ~muti ~nak> ~nann ~ngem ~ntri ~nyur ~okea ~oket ~okir ~olat ~olis ~ongg ~pakk ~pay> ~pol>
 ~pori ~rabi ~rest ~retr ~rif> ~rope ~rsik ~rtel ~rty> ~rukn ~rusa ~sat> ~satp ~sero ~suk> ~syar ~tasi ~tax> ~tert
 ~tis> ~tpol ~trib ~tril ~udan ~udes ~ujun ~ukny ~uta> ~uter ~vide ~visa ~waci ~wai> ~yah> ~yara ~yuru
other -2 agama+catat ambulans+susah amuk anjing+rabies apa+hp apa+rusunawa apk+terus arah bahaya banget bantu+hak
 bantu+kami bapak baterai baterai+bagaimana bayar+berapa bayi+dibuang bcg belum+gaji berapa+kami biduran bikin+cv
 bikin+wawancara biru bocor bodong bpom budek buka+tidak bus+gesek c cakar cakar+warga catat catat+sipil curi
 daftar+paud daftar+rumah daftar+sd dana+hilang dari+kontrakan data+tidak debu debu+proyek depan+rs di+dalam
 di+kontrakan di+selapajang dia diam digigit+anjing dijual+pacar doang es+krim fobia fogging fogging+kemana
 gaji+saya gerak gesek got gratis+kapan guru+honor hidup hilang+pas honor honor+belum hp+hilang hrd jadi+art jaga
 jalan+untuk jamu judi kalau kami+saudara ke ke+mana ke+rumah keliru kena+denda kendaraan+parah kepala kera
 kera+liar keterangan klik+undang kontrakan+mahal kontrakan+pakai kosong+saya kota+tangerang krim krim+keliling kuat
 kurang lahir+kena lampu+jalan lapor+ke lapor+lahir lelayu lepas liar+cakar maaf+buka maaf+parkir maaf+rumah maag
 macet+ambulans makam+di makan+tidak mati+aja mayat+nih mbanking mbanking+kosong mesum minum mmpi mmpi+mana
 naik+ojol nama+keliru neror+rumah ngesot nikah+apk nilai nilai+rapor online+di orang+odgj pak+saya pam pangan
 panti+pijat parah+lewat pas+naik pasien+pinjam patah pegang pemula pemula+daftar penumpang+bus pernah pijat+plus
 pil pinggir pinjam+jual pju+kedip plus polio polusi polusi+debu pos rabies+lapor racun ranjang ranjang+pasien
 restoran+jorok rs+bikin rtlh rumah+tangga rusak+ibu rusak+parah rusunawa+masih rutilahu salah saldo+dana
 saudara+miskin sekarang+di selamat selapajang selapajang+bayar siapa sipil suka surat+keterangan susah susah+masuk
 tangerang+tahun tanpa tapi teman tengah tertelan+baterai terus+mbanking tes+mmpi tipu tki+resmi tki+syaratnya
 tongkat tpu tpu+penuh tutup+ada uang+lelayu uang+makan uang+saya ular umk umk+kota umkm+dari undang+nikah urus+sktm
 usir warisan+rusak wirausaha wirausaha+pemula yang+kosong yatim ~<amu ~<bcg ~<bod ~<bpo ~<c> ~<cac ~<cak ~<cal
 ~<cam ~<cap ~<cat ~<cim ~<die ~<doa ~<dts ~<dud ~<fob ~<fog ~<gak ~<hrd ~<jaw ~<kad ~<ke> ~<lam ~<lep ~<lum ~<mmp
 ~<muk ~<my> ~<ope ~<plu ~<rac ~<ray ~<rtl ~<tap ~<ter ~<tpu ~<trs ~<wir ~<yat ~aag> ~abu> ~abun ~acun ~adin ~adu>
 ~ahay ~ahi> ~aja> ~ajam ~ajui ~aker ~alah ~alau ~ambu ~amu> ~anas ~anki ~anny ~anpa ~apaj ~aria ~assa ~atap ~atat
 ~atim ~ausa ~awah ~baby ~bapa ~bate ~bcg> ~beka ~berd ~bia> ~biar ~bidu ~biru ~bobo ~boco ~bodo ~bora ~bpom ~buh>
 ~buny ~butu ~caka ~cam> ~camp ~cata ~cimo ~cun> ~debu ~dicu ~dija ~dira ~dius ~doan ~dup> ~dura ~ebu> ~edan ~ede>
 ~ehab ~elir ~elpo ~emer ~enan ~enta ~enum ~epal ~eria ~erki ~erny ~erob ~esot ~esum ~etip ~fobi ~fogg ~gadu ~gan>
 ~gede ~gel> ~geso ~ggan ~ggin ~ggir ~gili ~gini ~gir> ~gubu ~haya ~hidu ~hrd> ~iak> ~iam> ~icar ~idup ~ilah ~imak
 ~info ~ingg ~inum ~irah ~irau ~irka ~istr ~jalu ~jawa ~judi ~juin ~kahi ~kali ~kap> ~kary ~kece ~kepa ~kira ~krim
 ~ksa> ~ktif ~kuat ~kuma ~lahu ~lans ~lau> ~lela ~lem> ~lepa ~lio> ~liru ~lpon ~lus> ~mala ~mang ~mbu> ~mbut ~meri
 ~mesu ~minu ~mmpi ~mong ~morn ~mpi> ~nakn ~ncam ~ndu> ~ngak ~nges ~ngi> ~npa> ~ntit ~ntuk ~num> ~nyat ~oang ~obia
 ~obol ~ocor ~odon ~oggi ~olio ~olog ~olus ~omon ~ompo ~oplo ~our> ~pana ~pela ~perb ~pint ~plus ~polu ~prot ~puku
 ~racu ~ranj ~rasa ~raus ~raya ~ren> ~rgan ~rim> ~rkim ~rnah ~rtlh ~ruh> ~rum> ~sada ~selo ~semp ~sis> ~sot> ~stri
 ~sum> ~susa ~tamp ~tanp ~tapi ~tat> ~tema ~terd ~terj ~term ~tiha ~tit> ~tlh> ~tpu> ~trad ~trs> ~tuk> ~tus> ~uasi
 ~udek ~ukul ~ulan ~ular ~umk> ~ungu ~unin ~uri> ~usir ~wah> ~wira ~wong ~yaka ~yata ~yati
other -3 =elder =food =hurt =nature =poor =well akte alamat aman ambil ambulans+gratis apk art asi asuh+bisa atas
 ayam+mati badan bagaimana+cara bangunan+liar banjir bantaran bantu+air bantu+buang bantu+teman bayar+bagaimana
 bayar+kontrakan bayar+kota bener berobat besar bikin+macet bikin+skck bisa+bayar bnsp bnsp+gratis bpjs+bayar
 buka+sampai butuh+uang cara+dapat catin cv daftar+tk dagang+tutup daging daging+anjing dari+dinsos dari+rumah daya
 depan di+bantaran di+hotel di+jalan di+komplek di+puskesmas di+warung dibawa digigit disuruh dpt duduk dulu es
 fakir flu gaji+suami gelap gigit gigit+orang gorengan+ada gratis+ada gratis+mana gratis+nomor guru+galak
 guru+kurang harus+bagaimana hpv ibu+kena itu jadi+wni jadwal+spmb jalan+tidak jembatan jht+cair jorok
 kabel+menjuntai kabel+tidak kafan kelurahan+minta kena+tipu kering+biaya kerja ketemu kia kis konsul
 kontrakan+sebelah korban kota kotor kunci lansia lewat+rumah liar+gigit lihat lokasi luka maaf+donor maaf+saya
 maaf+tetangga makan+gratis malam mana+hari mana+tutup masih+ada mati+dijual mau+bpjs mau+daftar mau+mati meninggal
 menjuntai+bahaya merah mesin minta+beras mobil+parkir modal+umkm motor+raib mp mp+asi nama+meteran neror ongkos
 online+tidak pagi pak+tolong palsu papan+reklame parah parkir+tutup pkh ppdb pukul raib reklame+miring rt+pilih
 rumah+kontrakan rumah+tidak saya+tidak sekap sekolah sembarangan+anak sembarangan+sendiri semrawut+ada sendiri
 sering sertifikat+bnsp skrining sktm sktm+mana smp suami+saya tadi taman+rusak tangga tangis tanpa+buku tanpa+izin
 terlantar tidak+bisa tidak+kembali tidak+kuota tidak+tutup tk+negeri tkw+syaratnya token tupai tutup+gang
 umkm+daftar untuk+ibu usaha+untuk wa wni yang yang+mana zonasi ~<abd ~<anc ~<apk ~<asi ~<bab ~<bah ~<bek ~<bes
 ~<bid ~<bir ~<blk ~<bns ~<bor ~<bu> ~<but ~<cv> ~<day ~<deb ~<des ~<dia ~<dib ~<did ~<dih ~<dip ~<dom ~<dpt ~<dr>
 ~<dul ~<emp ~<es> ~<fak ~<flu ~<ges ~<got ~<hel ~<hon ~<hpv ~<i> ~<ija ~<inf ~<itu ~<jl> ~<jor ~<keh ~<kep ~<ker
 ~<kes ~<kia ~<kis ~<kri ~<lap ~<lel ~<lih ~<lok ~<luk ~<mal ~<mba ~<mp> ~<mul ~<mun ~<nan ~<ngi ~<ong ~<pak ~<pap
 ~<pec ~<pik ~<pkh ~<ppd ~<psi ~<puk ~<pun ~<put ~<rai ~<seg ~<sia ~<sin ~<sip ~<suk ~<tad ~<thn ~<tir ~<ton ~<tru
 ~<tul ~<tup ~<umu ~<usi ~<wa> ~<wni ~<yan ~<yg> ~<zon ~abdi ~abis ~abur ~ack> ~afan ~agin ~ahin ~ahny ~aib> ~ain>
 ~ajan ~ak2> ~akar ~aki> ~akin ~akti ~alam ~alem ~alo> ~amat ~amin ~andu ~anga ~angn ~api> ~apil ~apk> ~arus ~arya
 ~atah ~atin ~ayak ~bada ~baha ~bak> ~banj ~batu ~bdi> ~bene ~berl ~bero ~besa ~blk> ~bnsp ~bude ~buk> ~capi ~cat>
 ~cati ~cepe ~cor> ~dagi ~dan> ~dar> ~daya ~depa ~desi ~diam ~dige ~digi ~dika ~dise ~disu ~domp ~dpt> ~duan ~dulu
 ~ecel ~edah ~egal ~egan ~ekap ~eker ~ekol ~elak ~elen ~elia ~elin ~elor ~embu ~empe ~emu> ~emul ~eng> ~engg ~epan
 ~erin ~erit ~erja ~ermi ~eror ~esar ~esis ~etak ~etem ~faki ~fan> ~flu> ~gaju ~gal> ~gang ~gese ~ggal ~gil> ~gin>
 ~gis> ~git> ~gkat ~gkos ~hidr ~hnya ~hono ~hpv> ~iapa ~ibaw ~igig ~ihat ~ingi ~inin ~ipil ~ipu> ~iria ~isur ~itan
 ~jamu ~jemb ~jemp ~jir> ~kabu ~kafa ~kalo ~kaya ~keba ~kelu ~ken> ~kerj ~kia> ~kis> ~kola ~korb ~koto ~krin ~kte>
 ~ktm> ~kunc ~kura ~lah> ~lai> ~laka ~lana ~len> ~lita ~lor> ~lsu> ~luka ~maag ~mara ~mare ~mbak ~mer> ~mesi ~mpar
 ~mpas ~mput ~mula ~mulu ~nci> ~ndi> ~ndin ~ner> ~nero ~ngah ~nget ~ngin ~ngis ~ngom ~ngu> ~nin> ~njir ~nkin ~nome
 ~nsel ~nsia ~nsp> ~ntah ~obat ~okas ~oken ~olah ~omer ~orba ~osan ~pagi ~pakn ~pala ~pam> ~pan> ~pata ~pdb> ~pema
 ~perm ~pern ~pir> ~pkh> ~pos> ~ppdb ~psik ~puh> ~pur> ~puti ~raib ~ramb ~ras> ~ret> ~rian ~rini ~rkan ~rlan ~rol>
 ~rong ~ruti ~sala ~sari ~seba ~sege ~seko ~send ~sia> ~sini ~sipi ~sir> ~sktm ~sma> ~smp> ~suru ~taan ~tap> ~tem>
 ~terl ~thn> ~tih> ~til> ~ting ~tipu ~toke ~torn ~trus ~tupa ~uan> ~ube> ~uin> ~ukan ~umat ~unci ~ung> ~upai ~usin
 ~usuk ~util ~utin ~wni> ~zona
other -4 # 2+tahun =child =seen =strike abis ada ada+tidak ahli ahli+waris aja alat ambruk bansos bantu+makan bau
 bawa bedah bedah+rumah bikin+sim bocah bpjs+saya bpkb+motor c+makasih cepat dalam damkar darah+dmn darah+hp dengar
 di+bandara di+bank di+depan di+halaman di+kamar di+rumah ditinggal duka golok hamil ijin+keramaian ini jatuh kali
 kalong kayu kerja+di kursi kursi+roda lagi lahir laki lari maaf+lansia mandi minta+ambulans motor+hilang nik papan
 parkir+paksa pasien perempuan pilih pilih+kasih pju pungli+di punya rabies+untuk roda santunan saya+butuh sejak
 sembarangan+makasih sertifikat+halal tahu taman+kotor thr tidak+punya tidak+sekarang tidak+tahu tilang+bayar
 tolong+saya tukang+parkir tuna umur untuk+kucing usg ~<abi ~<ada ~<ahl ~<aja ~<amb ~<art ~<bau ~<baw ~<bed ~<bud
 ~<cep ~<cur ~<dal ~<dil ~<dis ~<hid ~<ini ~<jem ~<ket ~<kul ~<kun ~<lag ~<lak ~<lay ~<mar ~<mes ~<moh ~<nen ~<ngo
 ~<pan ~<pju ~<ram ~<rob ~<rod ~<sab ~<sar ~<sen ~<skt ~<smp ~<sos ~<str ~<sun ~<thr ~<usg ~ada> ~ake> ~akny ~akte
 ~aku> ~ala> ~alat ~alur ~ambi ~amil ~amka ~ampe ~anso ~art> ~asie ~atih ~atuh ~awa> ~bans ~bau> ~beda ~bil> ~boca
 ~bruk ~bung ~bur> ~but> ~cah> ~cepa ~curi ~dala ~damk ~dek> ~dico ~dike ~dong ~dudu ~duk> ~ebak ~ejak ~elam ~elua
 ~endi ~enek ~ener ~enge ~enin ~epat ~era> ~erah ~erat ~erem ~erla ~esek ~esin ~gah> ~got> ~hami ~hat> ~hin> ~hli>
 ~ien> ~ikun ~itam ~itin ~itip ~jamb ~jar> ~jatu ~kak> ~kayu ~kete ~knya ~kolo ~kosa ~krg> ~kuli ~lagi ~laki ~lam>
 ~lant ~lap> ~lar> ~lari ~lati ~lung ~lusi ~maks ~mbil ~mbru ~mela ~meni ~mera ~mil> ~mkar ~moho ~mpet ~mpua ~mpun
 ~nal> ~nek> ~nene ~ngaj ~ngam ~ngar ~nggi ~nsos ~nya> ~ocah ~oda> ~olok ~pals ~par> ~para ~pere ~perk ~ping ~pju>
 ~puan ~puny ~ran> ~remp ~roba ~roda ~sang ~sera ~seri ~sien ~skrg ~suka ~tak> ~thr> ~tik> ~tim> ~tin> ~tuh> ~tuna
 ~uarg ~uduk ~ukin ~ulu> ~unti ~ursi ~usan ~usg>
other -5 =birth =sick @=dukcapil @first=dukcapil asuh+malam bakar bangun+ulang buka+jam cara+lapor dari+pemkot di
 di+masjid diri gang halal internet+semrawut jalan jiwa jual+untuk kamar kb kecil kucing+steril maling minta+uang
 miskin mobil+mayat paket+c pasar pasar+murah pdam pemkot puskesmas rt+minta rujukan sd spmb tabrak tangan tidur
 tidur+di trc tutup+jam ulang ulang+rumah ~<ala ~<bak ~<boc ~<di> ~<dig ~<dij ~<dik ~<dir ~<dit ~<duk ~<gan ~<gig
 ~<jat ~<jiw ~<kay ~<kb> ~<keb ~<kec ~<lar ~<mis ~<nga ~<nye ~<pam ~<pos ~<sd> ~<sel ~<spm ~<tab ~<trc ~abra ~adan
 ~agi> ~ahir ~alal ~alin ~alsu ~amar ~apor ~arny ~asar ~ayu> ~baka ~bawa ~brak ~duka ~dur> ~ecil ~emko ~empu ~erum
 ~esma ~gen> ~ging ~ini> ~ipak ~iru> ~iski ~ita> ~iwa> ~jiwa ~keci ~keja ~ker> ~kera ~kesm ~kurs ~lal> ~lapo ~lok>
 ~loka ~mar> ~mas> ~min> ~misk ~mkot ~nang ~ngen ~ngka ~ning ~ongk ~pak> ~pasa ~pdam ~pemk ~peru ~pili ~pmb> ~pom>
 ~pora ~rsi> ~sant ~sar> ~sek> ~sela ~smas ~sos> ~spmb ~sul> ~tabr ~tah> ~tara ~tidu ~trc> ~umur ~unya
other -6 =arms =blaze =breath =limp =smell =water @=alat_bantu @=bedah_rumah @=damkar @=slrt @=ugd_malam
 @first=alat_bantu @first=bedah_rumah @first=damkar @first=poli_jiwa @first=slrt @first=ugd_malam ada+yang
 anak+tidak bayar+mantan bayi gelandangan laporan mantan+2 mau+minta odgj orang pas rs steril+subsidi subsidi+ada
 tahun+minta tipu+travel ~<,> ~<ama ~<jal ~<kal ~<kej ~<kot ~<odg ~<ora ~<pal ~<pda ~<pol ~<pus ~<rs> ~<san ~ahli
 ~ahu> ~ambr ~ayi> ~bayi ~dgj> ~diti ~elan ~idur ~iran ~jala ~juka ~lahi ~land ~mali ~mat> ~mur> ~ntar ~ntun ~odgj
 ~orny ~pasi ~pil> ~pusk ~rak> ~ruk> ~skes ~skin ~uske
other -7 =mad @=kerja @=poli_jiwa @=ppa @=santunan @=trc @first=kerja @first=ppa @first=santunan @first=trc
 bayar+tidak di+kelurahan lampu listrik meteran pak paksa untuk+umkm ~<gel ~<lis ~<met ~<ula ~aksa ~atia ~dam> ~dipa
 ~elap ~emat ~gela ~gigi ~igit ~lamp ~list ~mete ~mpu> ~oran ~paks ~pas> ~trik
other -8 @=pangan @=puskesmas @first=pangan bantu+saya ktp ~<ila ~<ktp ~air> ~ampu ~ktp> ~rnya ~tarn
other -9 @first=puskesmas air kk minta+bantu ~<air ~<kk>
other -10 tps+liar
other -11 liar+di
other -13 pinjam+mobil
other -14 mau+lapor
ours 20 mau+mati tolong+saya
ours 19 mau+untuk
ours 18 pak+bisa
ours 17 untuk+laporan
ours 16 butuh+bantu laporan+baru mau+lapor
ours 15 lapor+sekarang pak+tolong untuk+tetangga
ours 14 bikin+laporan halo+bisa lapor+pak
ours 13 bayi+dibuang halo minta+bantu saya+butuh saya+odgj ~halo ~mann
ours 12 ada+rumah lapor+syaratnya laporan meninggal+tidak orang+meninggal perlu+bantu rs+tidak sering+halusinasi
 tempat+tinggal tolong+pak tolong+segera
ours 11 bantu+ke bantu+untuk bapak+pukul bapak+tiap boleh+minta lapor+gelandangan mati+aja mau+laporan pak+bantu
 pak+saya pengaduan punya+tempat putus+obat saya+mau tanpa+saudara tidak+urus untuk+pengaduan urus+pemakaman ~pora
ours 10 ada+anak ada+keluarganya ada+orang anak+dipukul bagaimana+ini bantu+cepat bisa+pulang bisa+tampung di+rs
 di+sini dibuang dong+pak golok+tolong kami+butuh kata+abis keluarganya+siapa kena+bacok lapor+di luka+parah
 mayat+di ngelem sendiri+tidak singgah+masih yang+kemarin yang+kubur yang+tenggelam ~adua ~tah2
ours 9 ada+saudara anak+jalanan bakar+suami bapak+tua bisa+kirim bocah+ngelem gas+meledak ibu+tua jalanan ke+gang
 keluarganya kerja+tabrak kp lansia+nyasar linglung+di mayat meninggal+di orang+terlantar orang+yang pak+ada
 pak+boleh panti pasung pemakaman pinang pulang+kampung pulang+ke rt+2 saya+kumat saya+ya setrum+di tabrak+mesin
 tabrak+tidak tidak+waras tolong+ada tolong+cepat waras warga+tanpa yang+hilang ~<aku ~<gg> ~<kp> ~<may ~<meg ~aras
 ~asun ~ibua ~ikun ~iria ~isek ~orka ~pasu ~punk ~unk> ~wara
ours 8 4+tahun ada+ibu ada+warga amuk anak+kecil bagaimana+cara bantu+saya banyak+darah bayi+ketemu bisa+gerak
 butuh+tempat di+emperan di+kandang di+masjid dibuang+di dibuang+harus ditinggal+di ditinggal+ibu dompet+hilang
 emperan ganggu+jiwa golok+di hilang+tidak kara kata+mau ke+depan ke+panti kel kirim+petugas ktp+sebatang
 laporan+dong maaf+bayi maaf+lapor manusia mati+pak mau+konsul mau+pulang mayat+tanpa nyasar odgj odgj+amuk
 odgj+sudah orang+bakar orang+linglung pak pertigaan perum petugas+ke pikun rumah+singgah rusak+rumah saya+ganggu
 sebatang sebatang+kara segera sekarang+di singgah soal+tetangga suami+tolong sudah+2 sudah+pindah tampung
 tawuran+pelajar terlantar terus+dengan tetangga+meninggal titip tolong+evakuasi tua+tidak uang+habis urus+di
 warga+kami ya+semua yang+setrum ~<amu ~<jl> ~<odg ~<pik ~<th> ~ah2> ~ak2> ~an2> ~dgj> ~ebat ~gamu ~ggua ~guan ~iak2
 ~icar ~isma ~keha ~maya ~mega ~nakn ~nyas ~odgj ~pak2 ~pant ~piku ~pina ~pork ~rgan ~rlan ~terl ~ulas ~wism ~yasa
ours 7 =mad ada+di ada+lagi ada+lansia ada+laporan ada+mayat ada+odgj ada+ongkos ada+yang amuk+di bakar+massa
 bapak+ini barat bayi+di begal+orang bisa+bangun bunuh+diri darah+terus dari+kursi dengan+saya depan+bank
 depan+sekolah di+gerobak di+kolong di+kontrakan di+perempatan di+pos di+sebelah di+stasiun di+tiang dibiarin
 dikenal dipukul+majikannya diri+di ditaro ditinggal ganggu gantung+diri gelandangan gelandangan+di guru+lapor
 habis+ongkos ibu+anak ibu+dia ini+bapak ke+pinang kembali+lagi ketemu+di km kolong kuat+hidup kumat+lagi
 lansia+jatuh lansia+yang lantai+2 lapor+ada majikannya makan+sampah maling+dipukul maling+tidak massa mau+putus
 minta+tolong minum+racun ngomong+sendiri odgj+bawa odgj+lari odgj+lempar odgj+tidak ongkos orang+lumpuh orang+odgj
 orang+terjebak orang+tidur pak+ini pak+orang pegang+saya pelajar+bawa pembantu+dipukul perempatan perempuan+perkosa
 perkosa+paman pernah+berobat pinang+tidak pinggir+kali pos+satpam punya+ktp puskesmas+minta rsj rt+3
 rumahnya+ambruk sakit+tidak saudara+tetangga saudara+tinggal saya+perlu sdn sebelah+sekap sebelah+tidak
 sekarang+dengan sekarang+dia sekarang+lewat sekarang+tidur tangan+kerja tergeletak terlantar+di tetangga+bakar
 tetangga+sekap tidak+dikenal tidak+punya tidur+di tiri+saya tol tolong+dibawa tolong+kesini yang+cari yang+dengan
 yang+foto yang+minum yang+tidur ~!!!> ~<!!! ~<clu ~<dpn ~<gep ~<keh ~<km> ~<nab ~<ong ~<rsj ~<sdn ~<sy> ~<td> ~abul
 ~afas ~anus ~apa2 ~ayat ~bu2> ~cope ~dann ~dpn> ~ebin ~ek2> ~emuk ~emul ~epen ~erla ~ermi ~gany ~gepe ~ggah ~gkos
 ~iari ~ibia ~ibu2 ~ibun ~ilap ~ipul ~isu> ~jaya ~kel> ~land ~leta ~mank ~manu ~mper ~nafa ~namp ~ngam ~nusi ~ongi
 ~opet ~rgel ~rsj> ~rtig ~sdn> ~siks ~ssa> ~tamp ~uarg ~yat>
ours 6 3+hari =breath abis+minum ada+bapak ada+bayi ada+bocah ada+gelandangan ada+kakak ada+pak adik+saya alun
 amankan anak+anak anak+jalan anak+perempuan bacok+tangan bakar+orang balita bantu+orang bawa+bayi bawa+berobat
 bawah+jembatan berhenti+darah bisa+ngomong butuh+pertolongan cara+lapor cari cepat+pak darah+tidak dari+kontrakan
 dari+malaysia dari+rumah dari+tadi dengan+foto depan+kantor depan+toko di+depan di+halte di+lampu di+lapak
 di+pertigaan di+pinggir di+rel di+tempat di+teras di+terminal di+trotoar di+warnet dibawa+berobat dibawa+ke
 dijemput diri ditaro+di ditusuk duduk gantung gebang gebang+raya gerobak gimbal gubuk halte halusinasi+minta
 hari+tetangga hilang+itu hilang+yang ibu+bawa ibu+hamil ibu+tetangga inget ini+ada istri+saya itu+ada jalan+pulang
 jalanan+syaratnya jatake jatuh+dari jatuh+tidak jaya jaya+rt jembatan jual+tisu kara+sakit karena+sakit
 karunya+banget keluarganya+di kenanga ketemu kolong+jembatan kontrakan+sebelah kontrakan+sudah kunciran lagi+di
 lansia+tidur lapor+makasih laporan+bagaimana lari+dari lempar lempar+batu lewat+depan lewat+lagi lihat+lagi makan+3
 makan+aja makan+tidak manusia+silver mau+bikin mau+ke mau+minum mau+terjun mengaku meninggal+tadi mirip muka+biru
 mulut nginep ngomong nih+pak nongol+lagi nyasar+tidak odgj+makan odgj+yang ongkos+pulang orang+setrum orang+sudah
 orang+tidak pak+bagaimana pak+di pak+dia pasien pasung+di pasung+keluarganya pemulasaraan pergi+dari pinggir
 pinggir+jalan pisau+di pom+bensin pos pos+ronda psikiater+gratis pulang punya+biaya punya+siapa rambut+gimbal raya
 rel ronda rumah+ambruk rumahnya sakit+di samping saudara+sebelah saya+abis saya+cari saya+jatuh saya+kata
 saya+ketemu saya+lihat saya+minum sekap+di sekolah+kami sendiri+di silver stasiun sudah+siap sudah+tidak
 surat+jalan tadi+ada tangan+mau tangis+sendiri tanpa+identitas tawuran+bawa tempat+sampah tergeletak+di
 terlantar+anak terminal tetangga+dengar tetangga+saya tidur tinggal+sendiri tisu tolong+amankan tolong+dijemput
 tolong+dong tuna tuna+wisma warung+saya wisma woy yang+lapor yang+tahu ~<dud ~<geb ~<gel ~<ger ~<hal ~<jay ~<jom
 ~<keu ~<kol ~<nit ~<nod ~<pur ~<sil ~<tis ~<woy ~acok ~akam ~aku> ~alit ~alte ~alun ~amuk ~anci ~anda ~ang2 ~angn
 ~ar2> ~asar ~asie ~asiu ~ayin ~baco ~buan ~buli ~cari ~cira ~clur ~dibu ~dudu ~dur> ~elan ~elet ~emes ~emis ~emu>
 ~erge ~esas ~etem ~fasn ~geba ~gela ~gele ~gemi ~ggir ~gimb ~gke> ~gomo ~halt ~help ~iata ~ibak ~icop ~idur ~ien>
 ~ijem ~iken ~ilet ~ilve ~inal ~inep ~ipas ~irip ~itin ~itip ~jemb ~jena ~jomp ~kebi ~keur ~kiny ~kolo ~kos> ~kun>
 ~kuru ~lali ~lana ~lant ~leme ~lte> ~lun> ~lut> ~lver ~mahn ~mass ~mes> ~mina ~mis> ~mpo> ~muk> ~muka ~nal> ~ncir
 ~ndan ~nder ~nep> ~ngom ~nodo ~ntar ~nyau ~nyut ~obak ~omon ~oran ~pa2> ~pemu ~pos> ~pria ~put> ~rel> ~ria> ~rian
 ~rip> ~rmin ~rond ~sien ~silv ~sina ~taga ~take ~taro ~temu ~terg ~term ~tidu ~tisu ~ubuk ~ulut ~urit ~usia ~woy>
 ~yaut ~yawa ~yiny ~yut>
ours 5 2rb =nature =rails abis+maling ada+korban ada+laki ada+perempuan aja+dikasih aja+rasa al alam alam+jaya
 amankan+odgj ambruk+sekarang ambulans+tidak amuk+banting amuk+terus anak+hilang anak+minum anter astaga bacok badan
 banget+pak banjir+ngungsi bantu+ada bantu+kami bantu+lapor bapak+linglung bapak+yang barang+di batuk+darah
 bawa+karung bawa+kayu bawa+pisau bayi+kata belakang+pasar belakang+pom belum+makan bensin berobat+amuk bicara
 bikin+gubuk bocah boneka bugel buta butuh+obat darah+tapi darurat darurat+tolong dengan+3 dengan+ibu depan
 depan+ruko depan+rumah depan+warung di+bandara di+bedeng di+grup di+jalan di+kamar di+kursi di+lantai di+pasar
 di+rsud di+ruang di+situ di+taman dia+ada dikasih+warga dikeroyok+warga dipukul+orang diri+naik disebar dong
 dua+malam duduk+di duit+abis foto+disebar gang+mawar gelandangan+lemas gelandangan+paksa gelandangan+tidur gerbang
 gereja gubuk+di habis+maling halusinasi hidup+sendiri hilang+dari ibu+linglung ibu+yang itu+sekarang jalan+daan
 jalan+sendiri jangan+sampah kaca kaca+mobil kakak+saya kamar+ketauan kampung+uang kandang karyawan+jatuh kayanya
 ke+anak ke+psikiater kebon kebon+besar kecanduan+sabu kecil+tangis kejang keliling+komplek keluar+darah
 keluarganya+tidak ketauan+bau ketemu+anak ketemu+lansia kolong+flyover konsul+kemana kontrakan+ancam kontrakan+saya
 kumat kurus lagi+ke lagi+orang lagi+pak lampu+merah lansia+pikun lansia+sendiri lansia+terlantar lansia+tetangga
 lapar lapar+di lapor+murid lari+sekarang leher lemas lemas+banget lemas+di lihat lihat+lansia linglung+depan
 lumpuh+ngesot lupa+jalan maaf+bagaimana maaf+gelandangan maaf+manusia maaf+mau makmur mall masjid masjid+butuh
 masuk+panti mati+di mau+mandi mau+melahirkan mawar mencong meninggal+tolong minta+air minta+ongkos minum+obat
 mirip+dengan muncul+lagi muntah+abis murid+dipukul musafir ngambang ngesot+minta nginep+di ngungsi+di no nyasar+di
 nyender obat+sudah odgj+di odgj+hamil odgj+telanjang odgj+tidur orang orang+kejang orang+mati pak+cepat pak+darah
 pak+itu pak+karunya pak+mau pak+sudah pak+yang panti+lansia panunggangan pasar pasien+rs pegang+pisau pikun+pergi
 pingsan pom poris posisi poster psikiater punya+saudara racun+tikus rambut rasa+sudah rawa rawat+di roda+di rt+4
 ruko sabu+amuk sadar+di sahut sakit+jiwa sakit+sudah satu+saudara saudara+di saudara+dia saya+dari saya+kejang
 saya+pak saya+pegang saya+pikun saya+pingsan saya+sayat sebelah+mati sebelah+pasung sekap sekarang+ada
 sekarang+duduk si simpang suami+istri suami+temen sudah+3 sudah+di sudah+tua tabrak+korban tadi tadi+pagi
 tahu+rumahnya tahu+siapa takut+pulang taman tampung+bagaimana tangis+di telanjang telanjang+di tempat tempat+yang
 tenang teriak terlantar+lapor terminal+poris tetangga+pasung tiba+ambruk tidak+berhenti tidak+ganggu tidak+inget
 tidak+makan tidak+mau tidak+minum tidak+napas tidak+sahut tidak+sanggup timur tinggal+di titip+bayi
 tolong+pemulasaraan tua tumpang tumpang+di tumpang+tidur urus+makan usir usir+dari utara waras+tidak warnet yang+di
 yang+dikeroyok yang+jatuh yang+kenal yang+makam yang+sakit yang+suka ~2rb> ~</> ~<2rb ~<al> ~<alf ~<alu ~<ast ~<bic
 ~<cis ~<dep ~<dkt ~<eda ~<eya ~<gub ~<ide ~<leh ~<lih ~<me> ~<no> ~<org ~<pak ~<pos ~<puc ~<rel ~<ron ~<ruk ~<si>
 ~<skr ~<sm> ~<tad ~<tit ~<tua ~<🆘> ~adut ~ahma ~ahut ~akmu ~akny ~alfa ~alus ~amen ~amit ~anun ~arne ~arte ~arur
 ~as2> ~asji ~aut> ~awis ~ayi> ~badu ~bens ~bica ~bisi ~boca ~bon> ~bone ~buge ~cisa ~cok> ~dang ~daru ~dent ~depa
 ~dije ~dira ~diti ~dkt> ~domp ~duan ~duk> ~ebon ~ehab ~eher ~ejan ~ekap ~elem ~elp> ~empu ~enal ~enaz ~epan ~erad
 ~erej ~ess> ~eyan ~fir> ~gaan ~gaku ~game ~gerb ~gere ~gine ~gir> ~gsan ~gsep ~gubu ~har> ~iak> ~iate ~iden ~igaa
 ~ihat ~ikia ~il2> ~imur ~inan ~inge ~ings ~itit ~iusi ~jaka ~jalm ~jemp ~jid> ~kann ~kebo ~kek2 ~keli ~kmur ~krg>
 ~lany ~lehe ~liat ~lint ~lla> ~makm ~mall ~masj ~mawa ~mbat ~mbut ~mong ~mput ~nabr ~nawi ~naza ~ncon ~nek2 ~nemu
 ~ngak ~ngem ~ngsa ~nsin ~nuli ~nyaw ~ocah ~oma> ~ompe ~onda ~onek ~orgi ~orin ~oris ~osis ~padu ~pak> ~pale ~pami
 ~panu ~pasi ~pirn ~pori ~post ~pula ~pura ~rdar ~reja ~rgil ~riak ~ruko ~rura ~sabe ~safi ~sahu ~sasa ~sika ~sjid
 ~skrg ~stag ~stas ~sudi ~tadi ~timp ~tip> ~tir> ~titi ~tony ~uduk ~ugel ~uk2> ~uko> ~ulun ~unaw ~ura> ~usaf ~usir
 ~ver> ~yend
ours 4 2+hari 4+hari =food =poor @first=- abis+cuci ada+ahli ada+bakar ahmad ahmad+yani air+mulu aja+ada ambulans+rs
 anak+dibuang anak+ketemu anak+laki anak+sebelah anak+tetangga anter+ke arah arah+di astaga+dia badan+panas bahar
 baju bakar+kasur bandung bangku bangun+tolong bantaran+kali banting+barang bantu+dinas bantu+mayat banyak+saya
 bapak+kontrakan bapak+sebelah batu bawa+golok bawah+pohon bayi bayi+ditinggal bayi+sehat bedeng bekal bekal+telas
 belakang belum+ketemu belum+pulang benda berendeng bernyawa berobat+pak berobat+tidak biaya+untuk bicara+sendiri
 bisa+dijemput bisa+hubung bisa+tolong bitung boleh+lapor bukan+orang cara+biar cari+ibu cari+saudara cengkareng
 cepat+kesini cibodas cibodas+baru cilacap cimone cipadu cipadu+jaya cipondoh+makmur cirebon cisadane curiga+terus
 dalam+rumah dan+curiga dari+dalam dari+jembatan dari+mobil dari+pagi dari+panti deh dekat+puskesmas dengan+anak
 dengan+bikin dengan+suami depan+gerbang depan+puskesmas depan+rs di+bangku di+gubuk di+jangan di+kardus di+kenanga
 di+kubur di+lapangan di+mushola di+musola di+pangkalan di+poster di+simpang di+spbu dia dia+begal dia+pasung
 dia+tidak dibawa dinas+sosial dipukul+bapak ditinggal+keluarganya dompet duduk+minta emperan+toko evakuasi gajah
 gajah+tunggal gang+masjid gelandangan+kmn gelandangan+sakit gelandangan+tiap gelandangan+tua gembor golok griya
 gubuk+pinggir h habis+bulan halte+depan halusinasi+sejak hari+tidak harus+dibawa hilang+arah hilang+ketemu
 ibu+bidan ibu+di ibu+sebelah identitas indah ini+gelandangan ini+tidak itu+lagi itu+yang jalan+ke jalan+kembali
 jalan+tidak jatuh+di jawa jembatan+bisa jembatan+cisadane jemput jpo kaki+luka kaku kali+sabi kali+tidak
 kami+linglung kami+yang kaos kardus karung karyawan kasar+mau kata+anak kayaknya ke+cirebon ke+dalam ke+lampung
 ke+rsj ke+tempat keabisan kec kehujanan kejang+di kekerasan+lari kemarin+mau kemarin+saya kemarin+tidak kembali+ke
 kerja+bagaimana kesini ketemu+bocah ketemu+mayat ketemu+orang kolong+tol kontrakan korban korban+banjir korban+luka
 kotor kubur kubur+di kurang+waras kurus+banget lagi+nih laki laki+mabuk lali lali+jalan lampung lansia lansia+di
 lansia+hidup lansia+ini lansia+lali lansia+linglung lansia+luka lansia+rumahnya lansia+sakit lantai+9 lapangan+bola
 lapor+lansia laporan+pak layak+sudah lihat+ibu linglung+harus linglung+mau lupa maaf+mayat maaf+orang mabuk+nyender
 makam makan+racun malam+depan malam+tidur malaysia+tidak mandi+di mandir mantuk manusia+gerobak masjid+raya
 mati+saya mati+tidak mau+bunuh mau+cari mau+kemana mau+kembali mau+makan mau+ngomong mau+tampung mayat+ngambang
 melahirkan+di melahirkan+tapi meledak+depan mereka+mau minta+di minta+sumbang minta+surat minum mondar
 mondar+mandir motor+jatuh mudik+saya mulut+mencong muncul murid+saya musola napas+tolong ngaku ngambang+di
 ngelem+di nya+di nyanyi nyasar+bisa nyender+di obat+banyak obat+dari odgj+masuk odgj+putus odgj+terlantar
 ongkos+tidak orang+dari orang+ganggu orang+pingsan pabuaran padang pak+adik pak+tidak pakai+alat pakai+baju
 pakai+sarung paksa+tiap palembang pamit pangkalan papasan pasung+anak pengungsi perempuan perempuan+linglung
 permisi pertolongan pinang+griya pisau pohon+orang pondok pos+polisi proposal pucat punya+rumah racun
 roda+ditinggal rs rsud rsud+kami rt+04 rt+1 rumah+batuk rumah+bocor rumah+masuk rumah+pak rumah+sekarang
 rumahnya+tidak sabi sambil sandal sanggup sanggup+lagi satpam saudara+bikin saudara+sekarang saudara+tidur
 saudara+tolong saya+ancam saya+linglung saya+pasung saya+putus saya+saking saya+sopir sayat+tangan sehat+tapi
 sejak+melahirkan sekap+anak sekarang+orang sekolah+orang selapajang selatan semua+sudah sendiri+kami sering+bicara
 sesak+ambulans shinta siapa+masih silver+bisa sini+parah situ spbu stasiun+batuceper stasiun+poris sudah+habis
 sudah+lemas sudimara sukaasih tabrak+pohon tabung+gas tadi+naik tahu+jalan tahu+nama tangis tangis+cari
 tanya+rumahnya tegal telas temen+ancam temen+kontrakan temen+saya temukan tenggelam+ke teras teras+masjid terdampar
 terjun tersedak terus+sesak tetangga tetangga+dibiarin tetangga+odgj tidak+ada tidak+bangun tidak+bernyawa
 tidak+kasar tidak+kuat tidak+lihat tidak+luka tidak+sekolah tidak+tahu tinggal+harus toko tol+karang tolong+ambil
 tolong+golok tolong+ke trotoar tua+sakit tua+tidur tuh tukang+bangunan uang+dengan untuk+mudik villa warga+lagi
 warga+tidak ya+cara ya+kami yang+biasa yang+dibacok yang+jemput yang+kena yang+lewat yang+mengaku yang+nganter
ours 4 yang+tadi yani ~2in> ~2nya ~<ahm ~<bad ~<baj ~<bal ~<bit ~<bug ~<cib ~<cir ~<cow ~<d> ~<deh ~<dir ~<eva ~<fly
 ~<gil ~<gua ~<h> ~<hel ~<jal ~<jem ~<jpo ~<kao ~<kmr ~<kub ~<lap ~<lg> ~<lup ~<maw ~<mog ~<nen ~<ngo ~<nur ~<ora
 ~<oro ~<ort ~<pom ~<por ~<pul ~<rac ~<ray ~<rs> ~<rsu ~<saw ~<seo ~<sos ~<spb ~<sta ~<sut ~<top ~<tro ~<tub ~<tuh
 ~<usi ~<vil ~<won ~<yg> ~aafi ~aasi ~abua ~abur ~acap ~acun ~afin ~afir ~ager ~ajah ~aju> ~ajun ~akaw ~akek ~aki2
 ~akin ~akua ~almi ~and> ~anyi ~aos> ~apaj ~apal ~apar ~apor ~aro> ~arto ~assa ~atak ~atpa ~awa> ~bada ~baju ~bakn
 ~bata ~bayi ~bede ~bend ~blkg ~boda ~bran ~buny ~bura ~cak2 ~cibo ~cimo ~cipa ~cowo ~cul> ~cun> ~deh> ~deny ~dia>
 ~diku ~din> ~diur ~dius ~dong ~dus> ~dut> ~duta ~eabi ~ear> ~ebay ~ebra ~ehuj ~eja> ~eka> ~eles ~elia ~elim ~elua
 ~eluy ~empe ~ende ~enek ~enia ~ent> ~eora ~erem ~eria ~erju ~erto ~eset ~etok ~euru ~evak ~ewe> ~fren ~geja ~gelo
 ~geng ~gero ~ggup ~gile ~gina ~gis> ~gku> ~gnya ~gok> ~gua> ~gun2 ~gup> ~haji ~halu ~hat> ~her> ~hern ~hint ~hmad
 ~hut> ~iant ~iat> ~ibeg ~ibod ~ila> ~imar ~imon ~indo ~inum ~ipad ~ipet ~ira2 ~iraz ~iruj ~isad ~isau ~iseb ~isin
 ~item ~ity> ~iuru ~izof ~jah> ~jpo> ~jun> ~juny ~kaas ~kake ~kaku ~kal> ~kaos ~kard ~kaw> ~keab ~kec> ~kehu ~kek>
 ~kesa ~kesi ~kete ~ki2> ~kiat ~kmrn ~korb ~koto ~kuas ~kuma ~kupa ~laca ~laki ~lanj ~lapo ~lata ~lema ~lemp ~lfam
 ~liha ~lkg> ~lutn ~luyu ~mad> ~maks ~mas2 ~mbi> ~mbor ~mbuh ~min> ~minu ~mit> ~mogo ~mond ~mone ~mrn> ~mulu ~muso
 ~nana ~nang ~nasa ~ndok ~neh> ~nek> ~neka ~nene ~neun ~ngis ~ngny ~nita ~nsia ~nta2 ~num> ~nyen ~nyil ~oar> ~odas
 ~ofre ~oko> ~ompo ~one> ~onya ~orba ~org> ~ortu ~osok ~ost> ~otin ~otoa ~over ~owo> ~pabu ~page ~part ~pasa ~pbu>
 ~peke ~pere ~ping ~pres ~puca ~racu ~rahe ~ramb ~raya ~rdam ~rdus ~remp ~reni ~rhar ~riya ~rjun ~rmis ~roto ~rsud
 ~rtol ~rtun ~ru2> ~rum> ~ryaw ~sada ~sar> ~sau> ~seor ~shin ~sia> ~sile ~sir> ~sisi ~sola ~spbu ~stre ~sud> ~sung
 ~sury ~ta2> ~temp ~tita ~toar ~tol> ~tpam ~tres ~trot ~tubu ~uasi ~ucat ~udim ~udin ~ukaa ~ulak ~umat ~un2> ~una>
 ~uncu ~uneu ~upa> ~urya ~usol ~usur ~utar ~uyur ~vaku ~vill ~wani ~wica ~yany ~zofr
"""
