"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
kerja -5 =arms =beast =breath =force =home =water @=bedah_rumah @=santunan @first=bedah_rumah @first=santunan
 bayar+majikan depan dia gaji+tki gelandangan hilang kakak kontrakan mati punya puskesmas sekolah taiwan+gaji tidur
 tki+tidak untuk+laporan ~<dep ~<dia ~<gan ~<hil ~<jat ~<nik ~<ora ~<pol ~<pun ~<rus ~<san ~<sek ~aik> ~ajin ~akak
 ~ampa ~ampu ~anan ~anya ~apak ~asar ~ati> ~bah> ~baru ~bat> ~dam> ~dang ~depa ~ehat ~ekol ~enin ~eras ~esma ~ggu>
 ~guru ~hila ~idur ~ingg ~kah> ~kaka ~kama ~kesm ~land ~mas> ~mati ~meni ~mpu> ~nika ~ntua ~ntun ~olah ~otor ~pasa
 ~pema ~pom> ~puan ~puny ~rah> ~raka ~ras> ~rsi> ~ruk> ~rung ~sak> ~samp ~sar> ~seko ~smas ~tidu ~tip> ~tuan ~unan
 ~yak>
kerja -6 =blaze =dead =hurt =limp =mad =strike @=alat_bantu @=darurat @=poli_jiwa @=puskesmas @first=alat_bantu
 @first=darurat @first=poli_jiwa air bagaimana+ya dinsos hamil+di jalan jatuh kk ktp odgj orang tidak+ada tidak+bisa
 trc untuk+saya ~<air ~<gel ~<jal ~<kak ~<kk> ~<ktp ~<odg ~<pus ~<trc ~alan ~asi> ~atuh ~dgj> ~dins ~erin ~gela
 ~hat> ~inso ~jala ~jatu ~kak> ~kar> ~ket> ~kola ~ktp> ~lang ~lik> ~nan> ~ndan ~odgj ~pusk ~skes ~trc> ~uan> ~uske
kerja -7 =road @=damkar @=dukcapil @=pangan @=ppa @first=damkar @first=dukcapil @first=pangan @first=ppa
 @first=puskesmas @first=trc pulang ~<pul ~anga ~nsos ~pula ~sos>
kerja -8 @=polisi @first=polisi saya+mau ~alik ~oran
kerja -9 @=slrt @first=slrt bayar+tidak
kerja -10 laporan ~pora
kerja -12 mau+lapor
dukcapil 11 kia kia+anak ~<kia ~kia>
dukcapil 10 capil kk nik tumpang+kk ~<kk> ~imak
dukcapil 9 @=dukcapil data data+tidak jadi+wni ktp orang+lain tidak+ketemu wna wni ~<cap ~<dat ~<ktp ~<wna ~<wni
 ~apil ~capi ~data ~ktp> ~nik> ~pil> ~wna> ~wni>
dukcapil 8 @first=dukcapil akte bikin+ktp di+kk ikd kartu+saudara kk+saya ktp+digigit masuk+kk nik+saya nik+tidak
 pakai+orang pindah+datang salah ~<akt ~<bla ~<ikd ~<jad ~<nik ~<sal ~ain> ~akte ~alah ~atia ~dukc ~emat ~ikd> ~kcap
 ~kte> ~sala ~tian ~ukca
dukcapil 7 akta akta+mati bantu+ktp belum belum+punya blangko cetak datang di+bank di+bpjs di+ktp dukcapil ganti
 ibu+meninggal jadi ke+kk kelahiran ketik ktp+hilang ktp+makan lahir loket+ktp maaf+ktp makan+anjing meninggal+kk
 nama pas+daftar penduduk pindah pindah+dari rekam rekam+ktp salah+ketik surat surat+pindah tidak+daftar ~<cet ~<duk
 ~<gan ~<lah ~<nam ~<rek ~<sur ~adi> ~ahir ~akta ~anji ~anti ~belu ~blan ~ceta ~ekam ~elum ~etak ~gant ~gko> ~hir>
 ~inda ~jadi ~kam> ~keti ~kta> ~lahi ~lum> ~nama ~nda> ~ndah ~ndud ~nti> ~pind ~rat> ~reka ~sura ~urat
dukcapil 6 =seen akta+lahir bank barcode belum+ada bikin bikin+akta bikin+kk bisa+jalan dari+kk denda di+akta
 disdukcapil domisili gabung+kk ganda identitas jam+buka kawin ke+rumah keliru kena+denda kk+anyar kk+apa
 kk+bagaimana kk+baru kk+nya kk+syaratnya ktp+bagaimana ktp+dengan ktp+ke ktp+patah ktp+saya ktp+tinggal lahir+di
 lain loket mau+rekam nama+di nama+keliru nya pas patah pindah+kk pisah+kk sampai+kapan sktt sktt+untuk status telat
 tidak+baca untuk+wna urus+akta urus+kk ~<bel ~<bik ~<blm ~<ila ~<kaw ~<keb ~<pat ~<pek ~<pin ~<sta ~alu> ~amel
 ~apai ~apus ~arco ~atus ~awin ~baca ~bank ~barc ~biki ~blm> ~code ~dame ~dend ~diap ~disd ~domi ~ebac ~eker ~elek
 ~elir ~endu ~erek ~etik ~gand ~hira ~ian> ~ikin ~ili> ~isdu ~isil ~itas ~jaan ~kawi ~keba ~kela ~kema ~kin> ~ktt>
 ~liru ~loke ~mel> ~misi ~ntit ~ode> ~oket ~omis ~pain ~peke ~pemb ~rcod ~rdaf ~rjaa ~sduk ~sili ~sktt ~stat ~suki
 ~tak> ~tatu ~tita ~tus> ~ubah ~ukin ~ulu> ~win>
dukcapil 5 =office =part agama agama+di akta+kelahiran akte+mati aktivasi almarhum+bagaimana anyar baca banjir
 bantu+nik beda+dengan bisa+di bisa+rekam daftar+di damel di+bus di+kasur diganti dulu e e+ktp elektronik gabung
 gantinya golongan golongan+darah hapus jam karena kartu+identitas ke kecamatan keterangan+penduduk kk+barcode
 kk+bisa kk+hilang kk+makan ktp+ada ktp+almarhum ktp+mana ktp+masih ktp+nya ktp+tidak lalu lumpuh maaf+pindah masih
 mati+bapak meninggal minggu+lalu padahal+sudah padan petugas+bisa pun pungli+bikin robek saya+hilang scan sidik
 status+di suami+meninggal sudah+tidak surat+mati tambah tanggal+lahir tidak+online tumpang ubah untuk+bank urus
 urus+ktp yang+mana ~<aga ~<any ~<bac ~<bar ~<dim ~<dom ~<dul ~<e> ~<ele ~<gab ~<hap ~<ide ~<ke> ~<kem ~<lai ~<lal
 ~<lum ~<my> ~<sca ~<sid ~<uba ~<uru ~<waf ~aca> ~afat ~agam ~ama> ~amat ~ange ~ank> ~atah ~atat ~bah> ~banj ~bek>
 ~cama ~can> ~cata ~dah> ~dent ~dima ~dulu ~duwe ~ecam ~ektr ~emal ~ena> ~enin ~fat> ~gama ~hapu ~iden ~idik ~igan
 ~iran ~iru> ~iste ~ivas ~jir> ~kah> ~kart ~keca ~keli ~ket> ~kini ~ktiv ~ktro ~lain ~laku ~lalu ~lami ~lekt ~lump
 ~masi ~mata ~meni ~mpuh ~ngko ~ngur ~njir ~obek ~onik ~pas> ~pata ~pere ~puh> ~pus> ~rena ~rin> ~robe ~roni ~sah>
 ~scan ~sema ~tamb ~tas> ~tiny ~tiva ~tron ~umpu ~urus ~uwe> ~vasi ~wafa
dukcapil 4 17+mau 300rb =joke =wait ada+kk ada+nik alamat alamat+ktp almarhum angkat antar+rt apa+aja bantu+kia
 bapak+nih baru bawa+apa bawa+banjir beda belum+jadi belum+padan bikin+akte buka+capil bus calo capil+nomor card
 damel+kk darah+di datang+ke dengan+ijazah dengan+sim di+dompet di+scan di+sistem digigit+tikus foto foto+ktp
 ganti+nama gawe hari+jadi huruf jalan+rekam jelek kapan kartu kasur ke+kecamatan ke+tangerang keluar+dari
 kepala+saudara kerja+di kia+untuk kk+dari kk+dengan kk+ganti kk+lansia ktp+beda ktp+elektronik ktp+kosong
 ktp+luntur ktp+mau lahir+kena laku laku+sampai lapor+lahir legalisir+akta luar luntur maaf+kk maaf+nik maaf+surat
 makan+rayap masih+kawin mati mati+untuk mau+bikin mau+diganti mau+ganti mau+rusak mau+urus meninggal+ktp nduwe
 nik+ganda nikah nya+bagaimana orang+sakit pembantu perbarui perpanjang+ktp pindah+domisili pisah punya+akte qr
 rayap ribet rusak rusak+kk saudara+sudah saya+pakai sekali sidik+jari sim+hilang siri sistem sudah+ada suruh
 tahun+di tambah+ke tangerang tanggal telat+lapor tua+belum urus+surat wkwk wna+masuk yatim+ke ~300r ~<300 ~<?>
 ~<alm ~<ant ~<den ~<dif ~<dig ~<dis ~<fot ~<hur ~<jam ~<jel ~<kap ~<kel ~<ket ~<lak ~<lok ~<lua ~<lun ~<mat ~<ndu
 ~<ngu ~<num ~<qr> ~<rob ~<sir ~<sis ~<wkw ~akti ~alma ~amah ~amba ~angk ~angs ~anko ~apan ~ard> ~aren ~arin ~artu
 ~aru> ~ata> ~ati> ~baru ~berl ~betu ~calo ~cant ~card ~digi ~dik> ~dike ~dite ~ebaw ~eda> ~ekal ~enda ~enek ~enti
 ~erda ~erta ~ertu ~etul ~foto ~gabu ~gera ~ggal ~guru ~hin> ~hum> ~huru ~ibet ~idaf ~igit ~ikah ~ikel ~imas ~ine>
 ~ipak ~isah ~item ~jele ~kaba ~kapa ~kare ~kasu ~ktan ~kwk> ~lank ~lmar ~lunt ~mati ~mert ~muka ~nduw ~nene ~neri
 ~nger ~nika ~ntin ~ntur ~orny ~oto> ~pada ~pend ~pern ~pun> ~ribe ~rlak ~rta> ~rtu> ~rtua ~ruf> ~sidi ~siri ~sist
 ~snya ~stem ~sur> ~tah> ~tari ~tat> ~terd ~torn ~tump ~tur> ~uar> ~uari ~uruf ~usak ~usny ~wkwk ~yap>
dukcapil 3 =ask =dead @1 abis+kata ada+nama ada+tapi address akta+bagaimana anak anak+angkat anak+tiri anak+umur
 anjing antri apa apa+petugas atau baca+di bagaimana bakar+syaratnya bank+di bantu+akte bantu+pindah bayi+masuk
 belum+kawin belum+nduwe belum+nikah bener berapa biar biar+nanti bibi bikin+baru bikin+lagi bisa+datang
 blangko+abis blangko+ktp bola brebes+ke buka cara cetak+lagi change cukup daftar daftar+bpjs daftar+pas dari
 dari+garut dari+kecil dari+saudara data+ganda denda+tidak dengan di+mall di+rumah dia+saya dicantumin dokumen
 dokumen+apa domisili+dari dukcapil+buka ganda+di ganti+agama ganti+kerja ganti+mana ganti+status ganti+tidak
 gantinya+bawa garut gratis+kan hari+sabtu harus+ke harus+kemana hilang hilang+di ibu+sudah ibu+yatim identitas+anak
 ikd+aktivasi ikd+bakar ikd+gagal ikut jadi+kepala jalan+bikin jam+berapa jari jenis jenis+kelamin kandung
 kasur+rekam kata+kelurahan kawin+padahal ke+bank ke+kelurahan kelamin+di kelurahan+sampai ketemu+pas kia+bapak
 kk+akta kk+hapus kk+sendiri kk+tidak kota ktp+bawa ktp+belum ktp+di ktp+harus ktp+petugas ktp+salah lahir+anak
 lahir+daftar lahirnya laki+tulis lansia+anak lansia+tidak lapor+pungli luar+nikah lumpuh+tidak makasih map
 masih+pelajar masuk masuk+ibu mau mau+masuk menikah mulu nama+dia nama+ibu nama+masih nduwe+ktp nik+belum nikah+non
 nikah+siri nolak nya+bisa online orang+tua padahal padan+di pas+banjir pelajar+padahal pelayanan pembetulan
 pembetulan+jenis pengadilan pernah pernyataan+belum perpanjang pudar pusat rekam+di rekam+sidik salah+nama
 saudara+masuk saudara+meninggal saya+bayi saya+laki saya+masih saya+mau saya+sakit sekarang+anak semua+surat sipil
 suami suami+sudah sudah+cerai sudah+meninggal suket surat+apa surat+lahir tahun tanda tanda+tangan
 tangan+elektronik tangerang+ktp tanpa+buku telat+bikin tidak+bisa tikus tinggal+di tolong+bantu tulis+perempuan
 tutup+jam ulang umur+17 untuk+bocah ~<add ~<ana ~<anj ~<bag ~<buk ~<bus ~<cal ~<cuk ~<daf ~<gaw ~<gmn ~<gol ~<hen
 ~<hil ~<how ~<iku ~<kar ~<kot ~<kpn ~<leg ~<map ~<mas ~<mau ~<men ~<mer ~<mul ~<nya ~<onl ~<pad ~<pis ~<pud ~<pun
 ~<rib ~<rus ~<sec ~<sob ~<sua ~<to> ~<tum ~aban ~abun ~aby> ~adah ~addr ~adil ~afta ~agai ~ahin ~ahun ~aima ~akah
 ~akas ~akku ~aku> ~alia ~ana> ~anak ~anto ~antr ~apah ~arhu ~arui ~arut ~asih ~asuk ~asur ~atan ~atau ~ate> ~aun>
 ~awe> ~ayap ~baga ~bene ~bet> ~boga ~buku ~bus> ~chan ~cuku ~daft ~daha ~dari ~ddre ~dida ~diga ~dipa ~disi ~doku
 ~dres ~dudu ~duk> ~ecah ~ecar ~ehar ~ekny ~eko> ~elah ~elat ~elay ~emuk ~enet ~enga ~enik ~enis ~erap ~erca ~ess>
 ~ftar ~gaim ~gal> ~garu ~gawe ~gitu ~gmn> ~golo ~hang ~hila ~hirn ~how> ~hun> ~ibi> ~ican ~ieun ~ikus ~ikut ~ilan
 ~inat ~inny ~ital ~itam ~jari ~jeni ~jing ~kama ~keda ~ketu ~kku> ~kpn> ~kume ~kup> ~kus> ~lang ~lian ~lih> ~line
 ~mana ~map> ~marh ~masu ~mat> ~mau> ~mbah ~mbet ~muli ~nak> ~nati ~nekn ~ner> ~neta ~nge> ~ngsu ~nin> ~ning ~njin
 ~nlin ~nola ~nome ~nte> ~nteu ~ntri ~ntum ~nump ~nyar ~okum ~olak ~omer ~onga ~onli ~ora> ~pela ~perc ~pisa ~puda
 ~pusa ~rane ~rapa ~raya ~rbar ~ress ~rhum ~rnah ~rui> ~rus> ~sak> ~sama ~sat> ~seca ~suam ~suke ~suru ~tand ~tant
 ~tar> ~taun ~tawa ~tela ~tem> ~tiku ~tri> ~tua> ~tula ~tumi ~uami ~ucu> ~udar ~uduk ~uket ~uku> ~ukup ~ulua ~umen
 ~umin ~umpa ~uruh ~usat
dukcapil 2 =client =not a+new agama+catat akta+mana akta+perceraian akta+salah akta+tidak alamat+di anak+belum
 anak+mau antar antri+online atas+nama bantu+surat bantu+tidak bapak+meninggal bapak+sudah bapak+tidak barengan
 basah bayi+belum bekasi berapa+hari berkas+sendiri bibi+malam bidan+robek bikinin bisa bisa+cetak bisa+login
 buku+nikah butuh+tidak cabut+berkas cara+dapat cara+urus card+where catat+sipil cetak+ulang daftar+ada dapat+kartu
 dari+brebes dari+jakarta dari+jawa data+ktp di+akte di+kampung di+karawaci di+kecamatan di+tangerang di+wonogiri
 difabel domisili+untuk dukcapil+nomor dukcapil+penuh email hapus+dari harus+cabut ibu ibu+baru ibu+di ibu+saya id
 id+card ikd+tidak imigrasi isi istri+tidak jadi+tidak jawa+ke kakak+saya kan kapan+ada kawin+di kbaca kbaca+di
 ke+kota ke+luar kecamatan+apa kelahiran+anak kelahiran+bidan kelamin kelurahan kena keterangan keterangan+domisili
 kia+bibi kk+beda kk+dia kk+kakak kk+mana kk+robek kota+harus kota+tangerang ktp+bisa ktp+jelek ktp+syaratnya kudu
 lah lansia+90 login mall masih+belum masih+butuh meninggal+bikin meninggal+hapus muslim naik+kereta nama+saya nanti
 new new+one ngadamel+ktp non non+muslim nyasar+saya one online+dukcapil pelajar penuh+terus perceraian perlu
 pernyataan perubahan puluh pungli punya rt+masih ruksak ruksak+banjir sabtu sakit+tidak sampai sana saudara saya+id
 saya+ruksak saya+tapi status+kawin status+ktp sudah+putus surat+kelahiran surat+keterangan surat+pernyataan
 tidak+kbaca untuk+bapak untuk+pindah wonogiri yang+sudah ~00rb ~0rb> ~<(> ~<)> ~<ala ~<apa ~<bis ~<car ~<did ~<dur
 ~<gak ~<id> ~<imi ~<kba ~<kep ~<kin ~<kud ~<log ~<los ~<msh ~<nen ~<new ~<one ~<pec ~<pel ~<ray ~<sau ~<sip ~<skt
 ~<sya ~<tik ~aan> ~abtu ~ahal ~ahgu ~aian ~ail> ~akar ~arat ~ataa ~atin ~auda ~baby ~basa ~bera ~biar ~bisa ~btu>
 ~buat ~cah> ~cara ~cera ~date ~deng ~difa ~duru ~ebak ~emai ~emua ~erai ~erif ~erla ~erlu ~erna ~erpa ~etap ~etin
 ~eun> ~fabe ~gasn ~gli> ~gras ~hal> ~hgun ~ifab ~iman ~imig ~ipil ~irny ~isa> ~isal ~itol ~kbac ~kepa ~kota ~ksak
 ~kudu ~kulo ~kut> ~lahg ~lega ~lim> ~logi ~lost ~luan ~mail ~mall ~mama ~mer> ~mpai ~mpan ~msh> ~musl ~nakk ~nant
 ~ndun ~new> ~ngad ~ngha ~ngli ~nis> ~nogi ~non> ~ogin ~ogir ~onog ~ost> ~papa ~peca ~perp ~puny ~raha ~raia ~ratn
 ~rifi ~rlu> ~rpan ~ruks ~rusn ~sabt ~saud ~sipi ~slim ~suk> ~syar ~tik> ~tuhi ~tuli ~udu> ~uhin ~uksa ~ulo> ~ungl
 ~usli ~veri ~yar> ~yara
dukcapil -2 =birth =heart =stir @first=ugd_malam akta+cerai anak+tidak baju bandara bantu+saudara bantu+saya
 belum+pisah bikin+ak1 bikin+mana bpom brekas brekas+mati cepat dengan+bapak dengar depan+rumah di+dtks di+jalan
 di+kamar di+tolak dicatet dikasih diri golok hilang+banjir hilang+tidak ijazah+smp itu jembatan juta kampung kara
 kk+belum kuat kunci liar maling meteran minum miskin mobil orang+tidak orang+yang pagi pakai+pinjam palsu parkir
 periksa pinjam+online ruko rumah saudara+di saya+jadi saya+tidak sd+negeri sebab sebab+kk sebatang sebatang+kara
 smp+hilang tanpa+saudara tanya tegal terima terlantar terminal tiap+malam tipu token+tidak toko tolak+sebab tongkat
 tua tumpang+nikah umur+5 yang+bisa ~<aja ~<asa ~<asu ~<baj ~<bpo ~<but ~<cep ~<cur ~<dib ~<dic ~<dts ~<gal ~<gig
 ~<ham ~<har ~<ing ~<itu ~<jan ~<jem ~<jut ~<kla ~<lem ~<mam ~<met ~<mis ~<mob ~<mur ~<nan ~<ora ~<pal ~<pam ~<por
 ~<rum ~<sar ~<sed ~<seg ~<set ~<sum ~<sun ~<sy> ~<tua ~<wal ~acar ~adu> ~agak ~agan ~ajak ~aju> ~ak2> ~alak ~alik
 ~ambr ~amuk ~anya ~apet ~api> ~aran ~arki ~atet ~atih ~atm> ~atu> ~ayat ~bada ~baik ~baju ~bali ~ban> ~bang ~batu
 ~berd ~bpom ~brek ~bung ~cam> ~car> ~cepa ~cor> ~curi ~dape ~dek> ~deke ~dian ~diri ~ebab ~ebar ~ebat ~edah ~edan
 ~ede> ~ehil ~ekas ~eket ~eli> ~emas ~enta ~erit ~erus ~esek ~gadu ~gak> ~gaku ~gede ~ggak ~ggan ~got> ~gram ~iat>
 ~iga> ~inta ~inum ~ipis ~isi> ~itan ~itip ~itu> ~izin ~jama ~jan> ~jemb ~jol> ~juka ~kabe ~kan> ~kas> ~kehi ~kons
 ~kosa ~krg> ~kuat ~lahn ~lanj ~liar ~lsu> ~mala ~mbal ~mint ~minu ~mobi ~mpah ~muk> ~mula ~nany ~ngah ~ngaj ~ngke
 ~ngku ~ngun ~nta> ~ntai ~ntik ~ntra ~num> ~obil ~oko> ~olok ~pagi ~park ~pori ~pos> ~pung ~remp ~res> ~rkir ~rlan
 ~rna> ~rol> ~ruko ~satp ~sen> ~sera ~sil> ~skrg ~stas ~tai> ~tarn ~terl ~tern ~tet> ~tila ~trak ~tuan ~uala ~ujuk
 ~uko> ~uli> ~umah ~unin ~unti ~utan ~wah> ~wan> ~yari ~yat>
dukcapil -3 =beast =blaze =sick =water @=ugd_malam ada ak1 alat ambruk ambulans bansos bau bayar belakang berobat
 besar bikin+sim bukan bulan cara+bikin cerai+linglung cuma damkar depan+bank di+depan di+puskesmas dipukul dtks
 duduk faskes guru hilang+untuk jalan jatuh kalau kami kayu ke+depan kelas keterangan+hilang kis kontrakan kucing
 lahir+mau lampu lapor lepas lihat listrik luka maaf+saudara makam makam+saudara malam mampu mandi masjid masuk+pbi
 mau+mati mayat merah minta motor naik nikah+rusak orang pabrik paksa pdam pemkot pindah+sekolah pkh pukul
 pulang+kampung saudara+mau sd sejak sering sih sim sudah+pindah suka surat+untuk tahu tanah tangis telepon temen
 tidak+mampu turun untuk+atm warung yang+urus ~<ada ~<ade ~<ak1 ~<bat ~<bau ~<bay ~<bes ~<bil ~<boc ~<cum ~<dij
 ~<dir ~<dok ~<dtk ~<dud ~<fas ~<ged ~<gel ~<gen ~<ger ~<gur ~<hal ~<jat ~<jl> ~<kag ~<kak ~<keh ~<kis ~<kom ~<kuc
 ~<lam ~<lar ~<lep ~<lih ~<luk ~<may ~<mun ~<nai ~<neg ~<nem ~<nun ~<pab ~<pag ~<pas ~<pda ~<pem ~<pkh ~<pla ~<psi
 ~<puk ~<res ~<sd> ~<sek ~<ser ~<sih ~<skr ~<sm> ~<sub ~<sus ~<teg ~<ten ~<tip ~<ton ~<tur ~abri ~abur ~ada> ~ahu>
 ~aik> ~ak1> ~aksa ~aksi ~alan ~alat ~alau ~ali> ~alsu ~anah ~anca ~angu ~ans> ~anso ~anta ~arus ~asji ~aske ~ater
 ~atuh ~ayak ~ayu> ~azah ~bak> ~bans ~bara ~bau> ~baya ~beli ~beng ~bero ~besa ~bil> ~bila ~brik ~bruk ~buk> ~cing
 ~cuma ~dada ~damk ~dige ~dise ~dtks ~duka ~eban ~eger ~ehat ~ejak ~ekel ~elak ~elas ~elep ~emak ~emko ~empe ~emul
 ~eng> ~engk ~epas ~epat ~erah ~erem ~eri> ~erik ~erim ~ermi ~erny ~esar ~fask ~gah> ~gany ~gar> ~gin> ~gis> ~gubu
 ~han> ~hon> ~iang ~ihat ~ikas ~ikun ~ima> ~inal ~inan ~ing> ~ingi ~iper ~ipu> ~ipuk ~isan ~iski ~istr ~jatu ~jid>
 ~juta ~kabu ~kaga ~kala ~kali ~kami ~kar> ~kayu ~keja ~ker> ~kes> ~kese ~kis> ~knya ~kolo ~komp ~kont ~kot> ~kuci
 ~kuli ~kunc ~laka ~lam> ~lan> ~lana ~lapa ~lasa ~lati ~lau> ~lepa ~lepo ~liat ~ling ~lnya ~luka ~mali ~masa ~masj
 ~maya ~mbat ~mbru ~mbul ~mela ~men> ~mera ~miny ~misk ~mkar ~mkot ~naik ~nas> ~nasi ~nci> ~ndi> ~nemu ~ngar ~ngi>
 ~ngis ~ngka ~nten ~ntua ~nung ~nyak ~nyal ~ohon ~ontr ~otor ~pabr ~paks ~pals ~pam> ~par> ~pat> ~pdam ~pema ~pemk
 ~pera ~pkh> ~pon> ~por> ~psik ~rah> ~raka ~ram> ~rant ~rian ~riks ~rima ~ring ~rkan ~rmin ~rong ~ruma ~run> ~rung
 ~sada ~saha ~seke ~seri ~sim> ~sjid ~skin ~stri ~suka ~tama ~tana ~tap> ~tega ~tele ~teme ~term ~ting ~tipu ~tks>
 ~tor> ~trik ~tuh> ~turu ~ubuh ~ucin ~uka> ~ukan ~uma> ~unci ~unga ~urun ~uta> ~waru ~wat> ~wong ~yak> ~zah>
dukcapil -4 =home =money =smell =strike @=kerja @=trc @first=kerja ada+orang bayi+ketemu bedah bedah+rumah cari
 dari+kemarin dekat di+gang di+kelurahan di+pasar di+pinggir dinsos dokter gelandangan gratis jiwa jual kamar
 kemarin kursi kursi+roda lari mau+lapor melahirkan meninggal+di ngomong nikah+hilang obat pak+saya pbb pinggir
 pinjam roda santunan saya+sudah sebelah siapa sktm tabrak tadi taman tempat tiap tidak+mau trc ya ~<amb ~<bul ~<cek
 ~<dek ~<dil ~<diu ~<gra ~<gw> ~<jal ~<jiw ~<jua ~<kej ~<kes ~<kon ~<kun ~<lia ~<lis ~<man ~<mel ~<min ~<mot ~<nga
 ~<nge ~<ngo ~<nye ~<oba ~<pbb ~<pos ~<pro ~<rod ~<sej ~<sia ~<sim ~<tab ~<tad ~<tem ~<ter ~<tet ~<trc ~<war ~<ya>
 ~<yg> ~abra ~aga> ~ahny ~aki> ~amka ~anan ~angg ~anny ~arun ~asa> ~asan ~atis ~bab> ~bat> ~brak ~buh> ~bula ~bur>
 ~cari ~deka ~dika ~dins ~dipe ~dokt ~ebel ~ekat ~emen ~empa ~epon ~eras ~erob ~gela ~gomo ~grat ~hirk ~hnya ~ihan
 ~ikan ~iksa ~inja ~inso ~ipin ~irka ~ita> ~iwa> ~jala ~jiwa ~jual ~kang ~kat> ~kaya ~kter ~ktm> ~kul> ~lamp ~land
 ~lant ~lari ~liha ~list ~lok> ~mamp ~mand ~mar> ~mete ~moto ~mpat ~mpun ~nakn ~nal> ~nang ~ndan ~ndar ~ngam ~ngel
 ~nggi ~njam ~obat ~oda> ~okte ~omon ~ongk ~oran ~pak> ~pan> ~pbb> ~pemu ~peng ~peri ~perk ~pet> ~poli ~puku ~ras>
 ~rati ~roba ~roda ~ruk> ~sang ~sara ~sebe ~seja ~sek> ~siap ~sin> ~sktm ~tabr ~tasi ~temp ~teri ~teta ~tiap ~tin>
 ~tong ~trc> ~ual> ~ukul ~ung> ~ursi ~uru> ~usah ~usan
dukcapil -5 =arms =height =limp =nature =work @=alat_bantu @=damkar @=poli_jiwa @first=alat_bantu @first=damkar
 @first=poli_jiwa @first=trc ada+yang bantu+bapak cek ditinggal duit kaki kali odgj panti pbi rs slrt sudah+lama
 syaratnya+apa tetangga tidur+di token uang ~<bal ~<din ~<dip ~<dui ~<kal ~<kam ~<kay ~<kua ~<kur ~<odg ~<pbi ~<pus
 ~<rs> ~<san ~<slr ~<tia ~<tun ~<uan ~akam ~akny ~alin ~amar ~ambu ~anga ~angi ~angn ~apor ~bela ~dang ~dgj> ~dipu
 ~duit ~emar ~etan ~gang ~gen> ~gga> ~ggir ~gir> ~gnya ~hat> ~iap> ~ini> ~iria ~itin ~jak> ~kaki ~ken> ~ksa> ~kurs
 ~lapo ~lin> ~lrt> ~mari ~mong ~ngen ~ngin ~ngny ~ngom ~nsos ~ntun ~odgj ~oken ~pant ~pbi> ~ping ~pinj ~pom> ~pora
 ~rik> ~rsi> ~sant ~slrt ~tadi ~tera ~tis> ~toke ~tuna ~tung ~uang ~uit> ~unan ~ungg
dukcapil -6 =breath =force =mad =road @=bedah_rumah @=darurat @=pangan @=ppa @=puskesmas @=santunan
 @first=bedah_rumah @first=darurat @first=pangan @first=ppa @first=santunan ada+saudara air bagaimana+ya bisa+pulang
 depan gang harus+bagaimana pasar puskesmas smp tidur ~<air ~<dep ~<lap ~<pak ~<pol ~<smp ~ampu ~bata ~cek> ~dam>
 ~depa ~dipi ~diti ~dur> ~elan ~enge ~epan ~esma ~idur ~kesm ~mas> ~mpu> ~nan> ~pasa ~pusk ~san> ~sar> ~seba ~seko
 ~smas ~smp> ~sos> ~ter> ~tidu ~ulan ~uran ~uske
dukcapil -7 @=polisi @first=polisi @first=puskesmas ini laporan pak sekolah ~<ini ~<pan ~<seb ~<tok ~air> ~asar
 ~ekol ~kola ~olah ~ran> ~skes
dukcapil -8 pulang tidak+punya ~<pul ~pula
dukcapil -9 @first=-
dukcapil -10 @=slrt @first=slrt
trc 14 bantu+apa
trc 12 bantu+cara yang+jaga
trc 11 bayar+tidak jaga ~<jag ~aga> ~jaga
trc 10 @=trc @first=trc apa cara+lapor ini trc ~<apa ~<brp ~<ini ~<trc ~brp> ~trc>
trc 9 bayar jaga+tengah kantor+sebelah minggu+tetap nomor+ini sebelah+mana tetap ~<?> ~<tim ~apa> ~ayar ~baya ~bot>
 ~tim>
trc 8 =client bantu+ini bot chat di+petugas dinsos ini+apa juga kalau kalian petugas sekolah+boleh siapa sih
 tengah+malam tetap+ada tidak+sekarang untuk+apa ~<bot ~<cha ~<din ~<jug ~<kal ~<pet ~<sia ~<sih ~alau ~alia ~ayan
 ~chat ~dins ~etap ~etug ~gah> ~gas> ~iapa ~ini> ~inso ~juga ~lau> ~laya ~lian ~nsos ~petu ~siap ~tuga ~uga> ~ugas
 ~yar>
trc 7 =ask atau bisa+telepon boleh bot+ini cara ieu iki ini+dari jam jam+kerja kabupaten kantor kantor+trc ke+sini
 lapor+tidak layan pelapor petugas+ini sampai sampai+jam satpol sosial tidak+di trc+dinsos tugas ~<bol ~<dij ~<gak
 ~<ieu ~<iki ~<kan ~<lay ~<tug ~abup ~ahas ~aja> ~ales ~alo> ~amat ~anto ~atau ~aten ~atpo ~bole ~bupa ~dije ~ebel
 ~erny ~hasi ~ial> ~ieu> ~iki> ~kabu ~kala ~kali ~kalo ~kant ~leh> ~les> ~mpai ~mpe> ~nome ~ntor ~oleh ~omer ~opo>
 ~osia ~pate ~rusi ~sebe ~sial ~sin> ~sos> ~sosi ~tap> ~tau> ~ten> ~tpol ~upat ~yan> ~yana
trc 6 24+jam =thanks aja alamat apa+beda apa+di bales bantu+trc beda beda+trc bls bls+nya boleh+lapor dapat+nomor
 dengan+satpol dinas+sosial dinsos+mana emang ini+nomor ini+untuk kalau+lapor kerja+dinsos lama lama+banget libur
 maaf+ini maaf+trc malam+tidak nomor nya+lama petugas+reaksi pp rahasia reaksi reaksi+cepat resmi saja satpol+pp
 saya+dapat sebelum siapa+aja siapa+ini tengah tidak+kalau trc+buka trc+dengan trc+mana ya ~<aja ~<ata ~<bls ~<jaw
 ~<lib ~<nom ~<pp> ~<rah ~<rea ~<sat ~<sop ~<sos ~<ya> ~ain> ~ampe ~anan ~ani> ~asny ~bale ~bls> ~cara ~dany ~eaks
 ~eda> ~edan ~esmi ~gapa ~gasn ~hat> ~ibal ~ibur ~ilay ~jany ~jawa ~ksi> ~libu ~mang ~mer> ~min> ~mor> ~nggo ~nomo
 ~omor ~pai> ~pela ~pol> ~reak ~resm ~rjan ~satp ~sing ~smi> ~sopo ~usin ~yani
trc 5 112+apa =well apa+dan apa+saja apa+sih apa+yang berapa berapa+hari berapa+lama bisa+lapor daerah dijemput
 dinas dokter+di fungsi hari+minggu hari+orang hubung identitas+pelapor ieu+siapa ini+bisa ini+resmi jawab
 kalau+saya kejadian kenapa kenapa+aja lapor+harus layan+apa layan+ini libur+tidak maaf+bisa minggu+libur nama
 orang+tampung pak+siapa rumah+singgah saya+rahasia singgah tampung+di tanya+dulu telepon telepon+tidak trc+apa
 trc+bisa yang+boleh ~<.> ~<adm ~<bed ~<can ~<dae ~<fun ~<hub ~<i> ~<kit ~<res ~<saj ~<seb ~<sin ~<wil ~adia ~admi
 ~aera ~aksi ~ama> ~apai ~awab ~awan ~beda ~bung ~daer ~dian ~dija ~dina ~dmin ~ejad ~elep ~enap ~epon ~erap ~fung
 ~gak> ~ggah ~ggu> ~hubu ~ijaw ~ijem ~inas ~ita> ~itel ~kena ~kita ~lama ~lepo ~mat> ~nama ~nany ~napa ~ngah ~oaln
 ~ota> ~pain ~pon> ~rapa ~saja ~snya ~tele ~telp ~ubun ~wab> ~wila
trc 4 =stir ada+berapa ada+dokter ada+yang alamat+dinas anak+sekolah anggota anggota+trc apa+boleh apa+kabupaten
 aplikasi atau+cuma atau+orang bener berapa+orang bisa+bantu bisa+hubung bisa+kenapa buka+jam buka+sampai cara+pakai
 cepat cepat+itu cuma daerah+kerja dari+ibu dengan+kayak dijemput+trc do doang e gelandangan+lapor harus iki+siapa
 ini+layan jam+berapa kalau+chat kan kan+ya kasih kota kota+apa lama+petugas lapor lapor+bagaimana lapor+ke lewat
 lewat+chat lokasi+terus maaf+apa maaf+buka makasih masuk+kabupaten mesin minggu nomor+siapa orang+apa pakai+bot
 panggil petugas+nya petugas+perempuan petugas+sampai robot rompi rt+untuk saya+0812 sebelum+saya sih+di tanya this
 trc+ada tugas+apa tunggu tunggu+di urus+apa warga+di ya+saya yang+dijemput ~<apl ~<bal ~<bay ~<car ~<cep ~<cum
 ~<do> ~<doa ~<e> ~<jam ~<kab ~<kag ~<kot ~<lew ~<mes ~<pel ~<rep ~<ten ~<thi ~<wha ~<yg> ~akah ~akas ~alny ~apli
 ~apor ~ayah ~bene ~bera ~cepa ~cuma ~dihu ~dila ~dite ~doan ~elpo ~epat ~etep ~etik ~ewat ~ggil ~ggot ~gil> ~gota
 ~gsi> ~haru ~his> ~iain ~iasa ~ihub ~iin> ~jadi ~jam> ~jela ~kaga ~kota ~lapo ~lewa ~lpon ~mesi ~ming ~mpi> ~nas>
 ~ner> ~nera ~ngap ~ngi> ~oang ~obot ~ompi ~ora> ~plik ~por> ~pora ~rann ~romp ~sama ~siai ~simp ~tern ~this ~uma>
 ~ungi ~wekn ~what ~yah>
trc 3 ada+apa ada+bantu ada+gelandangan ada+kejadian ada+petugas aje aje+sih am am+saya aman+tidak apa+hp apa+is
 apa+ke apa+laporan apa+petugas apa+saya apa+takut apa+ya ape ape+aje apo apo+pak banget+sekarang bantu+bisa
 bantu+siapa bantu+tidak beda+dengan belum+ada berapa+sendiri bisa+malapor buka+24 bukan bukan+ya cuma+untuk
 datang+pakai dengan dengan+112 di+bawah di+mari di+rumah di+tempat dinas+apa disini+bayar do+you ente ente+pade
 fungsi+dinsos harus+bagaimana hotline hp+saya ibu+rt iko iko+apo ini+pak ini+saya ini+siapa is+this itu+tugas
 jam+operasional jawab+mesin juga+mlayani kalau+ada kalian+di kalian+siapa kalian+urus kayak kerja ktp+saya
 kudu+nyebutin lapor+disini lapor+takut lapor+tanpa laporan laporan+ke layan+sosial lokasi maaf+cara maaf+kalau
 mahasiswa malam malam+juga malapor+malam mari masalah mau+simpan mesin+atau mlayani mlayani+tidak mung nama+saya
 nama+tidak ngetik nomor+dinsos nya nyebutin nyebutin+nama operasional orang+yang pade pade+urus pakai+seragam
 panggil+ke panggil+petugas pas+lapor penipuan perempuan+tidak petugas+datang pp+apa pribadi+tidak reply reply+di
 ribu ronda rumah+pribadi rumah+saya saya+orang saya+talking saya+tanya saya+wna sebelah seragam+apa siapa+am
 siapa+nih siapa+ya simpan singgah+sekarang sini soal tahu takut takut+penipuan talking talking+ke tampung tanpa
 tanpa+nama teh telepon+dinsos tentang tentang+layan terima tidak+atau tidak+pak tidak+pas tolong+bantu trc+24
 urus+ape wna+bisa you you+reply ~<aje ~<am> ~<ape ~<buk ~<ema ~<iko ~<ing ~<klo ~<lam ~<lap ~<nam ~<nun ~<rom ~<sah
 ~<sam ~<sim ~<soa ~<tak ~<tal ~<teh ~<too ~<you ~aje> ~akut ~alam ~alki ~ampa ~angs ~anpa ~anya ~apo> ~arus ~asa>
 ~asal ~asia ~asio ~buka ~buti ~dira ~dita ~elay ~enak ~ener ~enip ~eply ~erti ~esin ~geti ~hotl ~ian> ~iann ~ijel
 ~impa ~iona ~ipua ~irah ~itam ~kasi ~keja ~kerj ~klo> ~lika ~lkin ~male ~mlay ~ndak ~nggu ~ngsi ~npa> ~oal> ~okas
 ~onal ~otli ~pade ~paka ~pat> ~rany ~repl ~ribu ~rja> ~robo ~rond ~rti> ~saku ~samp ~sini ~sion ~soal ~sti> ~taku
 ~talk ~tamp ~tanp ~teh> ~tent ~tep> ~tete ~tik> ~tlin ~too> ~torn ~ungs ~wan> ~wun> ~you>
trc 2 ada+dua alamat+dinsos alamat+dmn ambulans+sendiri apa+anak apa+dmn apa+ini apa+kalau apa+pak bagaimana+ya
 bales+tidak bantu+petugas batal batal+laporan bawah bener+yang berapa+makasih berapa+malam bisa+batal bisa+saya
 boleh+tanpa cara+gabung cerita chat+apa cuma+di daerah+trc dari+apa dari+kemarin datang dengan+petugas di+cipondoh
 di+kota di+lokasi di+malam dinsos+berapa dinsos+punya ditangkep+dengan dua+yang e+siapa emang+orang gabung
 gabung+jadi harus+pakai harus+tunggu hp hubung+malam identitas ini+chat ini+sejak is istirahat+siang itu
 jadi+anggota jam+istirahat jam+tidak jelas kalau+orang kantor+dinsos kapan+sih ke+dari ke+nomor ktp+sini lain
 langsung lapor+boleh laporan+saya laporan+tidak malam+ada mana+ada nanti nomor+yang odgj+ditangkep pak+e pak+saya
 pakai+ktp pelapor+sembunyi pelayanan+apa pergi+cara program+trc punya+ambulans resmi+tidak sampai+mana saya+laporan
 sejak+kapan sembunyi+tidak siang siang+bales singkatan singkatan+dari sosial+mana sudah+pergi tanpa+foto tiasa
 tidak+chat trc+alamat trc+ini trc+kerja trc+sampai trc+singkatan trc+yang tulis wa+trc warga wawancara wna ~<ama
 ~<apo ~<ent ~<gab ~<har ~<hot ~<hp> ~<ide ~<is> ~<iso ~<itu ~<ken ~<mla ~<moh ~<nig ~<rib ~<rob ~<ron ~<waw ~<who
 ~<wna ~ade> ~aha> ~angn ~ape> ~awah ~bias ~canc ~ceri ~dent ~enga ~erja ~ewek ~for> ~gabu ~ggo> ~ght> ~gih> ~gsun
 ~hatn ~iang ~ight ~iko> ~ilap ~iso> ~iter ~jemp ~king ~lnya ~mung ~nan> ~nant ~ncel ~nemu ~nget ~nigh ~nipu ~ntit
 ~peni ~ply> ~porn ~put> ~rita ~rmas ~teta ~tias ~tita ~tor> ~uwun ~wanc ~warg ~wawa ~who> ~wna>
trc -1 @1
trc -2 112+bisa =rails abis ada+tidak akta alun alun+buka bank bedah+rumah belakang bpbd cair dalam darurat
 depan+rumah dikasih golok guru halo hamil ibu+saya juta karunya kelurahan korban kosong kucing lapor+spt layan+kdrt
 lihat maling mandi masih+bisa masjid merah naik ngaku nikah nomor+bpbd nomor+wa paket paksa palsu parkir pegang
 periksa perkim pinjam rtlh rw satu sd spt sudah+tidak tiap+malam tidak+pernah tolong+cepat tukang yang+mana ~<abi
 ~<akt ~<alu ~<ant ~<asa ~<bag ~<bek ~<bes ~<bpb ~<cai ~<dik ~<dis ~<diu ~<emp ~<gar ~<gig ~<gol ~<gur ~<jut ~<ka>
 ~<ked ~<kem ~<kir ~<kol ~<kul ~<lak ~<lia ~<lih ~<may ~<mir ~<mur ~<my> ~<nai ~<non ~<pis ~<pon ~<pos ~<pot ~<pre
 ~<rtl ~<rw> ~<sal ~<sar ~<sd> ~<sek ~<sep ~<spt ~<sub ~<tia ~<tin ~<tip ~<ton ~<tra ~<tum ~<ula ~<umk ~adan ~adwa
 ~agai ~aik> ~ajak ~ak2> ~aker ~aku> ~all> ~alsu ~alun ~ambu ~amuk ~anas ~aran ~arki ~arur ~asih ~asji ~ata> ~atah
 ~atia ~awa> ~awat ~bada ~bank ~bar> ~berd ~bpbd ~cair ~car> ~dang ~dar> ~daru ~dek> ~den> ~dibe ~dibu ~diem ~dwal
 ~ede> ~egal ~eger ~emal ~emas ~embo ~emen ~empe ~ena> ~enca ~enda ~enek ~enya ~erai ~erak ~eras ~erda ~erem ~erin
 ~erla ~etak ~fika ~gaju ~gede ~gen> ~gir> ~gkut ~golo ~halo ~hir> ~hola ~icar ~ifik ~ihat ~ikot ~inga ~inja ~ipak
 ~irin ~iun> ~jadw ~jan> ~juta ~kak> ~kana ~karu ~keba ~keta ~kim> ~kira ~knya ~korb ~kos> ~kosa ~koso ~kunc ~lanj
 ~lita ~loke ~lsu> ~lun> ~lung ~mada ~mak> ~mamp ~mant ~masj ~maya ~mbat ~mpah ~mpet ~muk> ~muka ~naik ~ncan ~ncem
 ~ndar ~nek> ~nene ~neri ~ngan ~ngge ~njam ~ntai ~nti> ~ntin ~nump ~nyan ~nyar ~olok ~onak ~onga ~orba ~oson ~paks
 ~pals ~pana ~park ~pbd> ~pega ~pend ~peng ~pere ~pisa ~pres ~puh> ~pun> ~pur> ~rai> ~rang ~remp ~reng ~res> ~resi
 ~rin> ~rkir ~rol> ~rtlh ~runy ~rura ~sang ~sapa ~seha ~sema ~semi ~shol ~siko ~siun ~song ~spt> ~stas ~taha ~tahu
 ~tai> ~tak> ~tama ~ter> ~terl ~tian ~tis> ~tlh> ~uan> ~uar> ~ubuh ~ucin ~ujan ~umat ~unci ~unya ~uruh ~usah ~wal>
 ~wari
trc -3 112+yang =heart =poor =work ada+bencana ada+orang adik ambil ambruk anak bakar banjir bantu+lapor banyak bau
 bawa bedah belum bencana bencana+lapor bener+nyebut berobat besar bisa+kirim bocah bulan cek damkar darah dengar di
 di+depan di+pasar diam dipukul dong duduk duit gang gratis habis halo+bisa ibu itu+nomor izin jaga+toko jatuh jiwa
 kamar kami kantor+berapa karena kata kayu kb kb+jam ke+112 ke+mana ke+pinang kecil keluar kembali kirim+petugas
 lampu lapor+gelandangan lari luka masuk nomor+berapa nomor+mana nyebut nyebut+apa online orang+tua pabrik padahal
 pak+bisa parah petugas+ke pinang pinang+tidak pukul rs rumah rusak santunan saya+sudah sekarang semua siapa+yang
 syaratnya tanah tangan tangerang tangis tapi tetangga tidak+mau tidak+punya tongkat turun tutup+jam urus usg
 usg+bayar walker warung ~<,> ~<adi ~<amb ~<ana ~<bad ~<bau ~<bus ~<cal ~<cuc ~<dal ~<di> ~<dib ~<die ~<don ~<dud
 ~<dui ~<gaj ~<ged ~<gen ~<ger ~<gra ~<hab ~<ham ~<ibu ~<ila ~<izi ~<jan ~<jat ~<jiw ~<jl> ~<kar ~<kat ~<kb> ~<keb
 ~<kep ~<kes ~<kom ~<kor ~<kua ~<kuc ~<kun ~<lem ~<luk ~<muk ~<mul ~<nen ~<nga ~<ngi ~<ngo ~<nik ~<nye ~<onl ~<pak
 ~<pal ~<pap ~<pas ~<peg ~<pem ~<per ~<pla ~<psi ~<puk ~<put ~<rs> ~<rum ~<sak ~<seg ~<sel ~<ses ~<set ~<skr ~<str
 ~<sua ~<sya ~<tah ~<tap ~<tuk ~<tur ~<uru ~<usg ~<wis ~abel ~abri ~abur ~adah ~adam ~adik ~agan ~ahal ~ahir ~ahny
 ~akek ~aket ~akin ~akta ~alke ~alon ~ambr ~amil ~amka ~ampu ~anah ~anak ~andi ~andu ~ane> ~ang> ~angk ~angu ~ank>
 ~ante ~anti ~apak ~api> ~arat ~aren ~aris ~arny ~asar ~asuk ~atis ~atu> ~atuh ~aun> ~ayat ~ayu> ~azah ~bah> ~baka
 ~banj ~bany ~batu ~bau> ~bel> ~beli ~benc ~bero ~besa ~bil> ~boca ~brik ~bruk ~buh> ~bula ~cana ~cing ~daha ~dala
 ~damk ~deke ~dipa ~dipe ~dudu ~duit ~duk> ~dukc ~ebak ~ecil ~edah ~egan ~ekar ~eket ~elak ~elam ~elan ~elat ~elur
 ~emak ~emat ~emin ~emua ~eng> ~engk ~eran ~erba ~erik ~erki ~erob ~esar ~etan ~eter ~gaku ~gela ~gigi ~gis> ~got>
 ~grat ~habi ~hal> ~hami ~hnya ~iam> ~ibu> ~ihan ~ikah ~ikan ~iksa ~iper ~ipuk ~iran ~iwa> ~izin ~jar> ~jatu ~jid>
 ~jir> ~jiwa ~kake ~kami ~kap> ~kara ~kare ~kas> ~kayu ~kcap ~keci ~kek> ~kela ~kepa ~kera ~kir> ~kolo ~komp ~kons
 ~ksa> ~kta> ~kuci ~kuli ~laka ~lamp ~lant ~lari ~lek> ~liha ~lik> ~lin> ~ling ~lker ~lok> ~lura ~mah> ~mali ~mand
 ~mara ~masu ~mbah ~mbal ~mbru ~men> ~mera ~mert ~mil> ~mkar ~mua> ~mulu ~nak> ~nakn ~ndi> ~ngak ~ngam ~ngar ~ngel
 ~nger ~ngis ~ngka ~ngku ~ngun ~nik> ~njir ~nlin ~nten ~nter ~ntua ~ocah ~onli ~pabr ~pada ~pah> ~pala ~pan> ~par>
 ~para ~pas> ~pasa ~pata ~pema ~peri ~pina ~pinj ~pori ~psik ~rah> ~rati ~ratn ~rban ~rena ~rian ~riks ~ring ~ris>
 ~rkim ~roba ~rong ~rtua ~ruh> ~ruma ~run> ~san> ~seba ~sek> ~seka ~semu ~sia> ~siny ~sjid ~sma> ~suk> ~sul> ~syar
 ~tah> ~tana ~tang ~tapi ~tasi ~taun ~tes> ~tuan ~tuka ~turu ~tus> ~uduk ~uit> ~ukca ~ula> ~umah ~umpu ~urah ~uran
 ~uru> ~urus ~usak ~usan ~usg> ~uta> ~utan ~walk ~waru ~yara ~yat> ~zah> ~zin>
trc -4 =arms =blaze =child =elder =home =mad =nature =smell =still @first=santunan air alat bagaimana+cara bansos
 bantu+saya bapak bayi bpjs butuh cari daftar dekat hilang istirahat+jam istri itu+bayar jalan jual kakak kaki kali
 kdrt kk kontrakan kursi kursi+roda laki lansia makan meninggal motor obat odgj pak pasar pindah polisi pulang roda
 sakit saudara saya+mau suami sudah surat tabrak tahun tiap tidak+bisa tidur+di toko tua tutup uang umur wa+nya
 ~<air ~<aya ~<bak ~<bap ~<bel ~<boc ~<bpj ~<bul ~<cek ~<daf ~<dek ~<dic ~<dig ~<duk ~<hil ~<ist ~<jal ~<jem ~<jua
 ~<kak ~<kam ~<kdr ~<kec ~<kk> ~<kos ~<lah ~<lan ~<lar ~<mam ~<mas ~<men ~<mer ~<mot ~<mus ~<oba ~<odg ~<pab ~<par
 ~<pul ~<rod ~<rus ~<san ~<sap ~<sem ~<sta ~<sud ~<tab ~<tok ~<tua ~<tut ~<uan ~<uda ~<umu ~aan> ~abis ~abra ~afta
 ~agi> ~ahan ~ahun ~akak ~akar ~akit ~akny ~alan ~alat ~alik ~alin ~aman ~amar ~ambi ~ami> ~ampi ~anga ~angi ~anji
 ~ansi ~anso ~anta ~apil ~arah ~arun ~ati> ~auda ~ayi> ~bali ~ban> ~bans ~bapa ~bayi ~bis> ~bpjs ~brak ~butu ~cah>
 ~capi ~cari ~cek> ~cil> ~daft ~dam> ~deka ~dgj> ~diam ~dik> ~dipu ~dong ~drt> ~ekat ~emba ~ftar ~gant ~gar> ~gera
 ~gga> ~ggal ~han> ~hila ~hun> ~iap> ~ilan ~inan ~ing> ~istr ~jala ~jang ~jual ~kaka ~kaki ~kama ~kan> ~kang ~kdrt
 ~kemb ~ker> ~kit> ~kont ~kul> ~kurs ~lahi ~lak> ~laki ~lan> ~lang ~lans ~lisi ~luar ~mar> ~mbil ~meni ~moto ~mpu>
 ~nang ~ndah ~ngga ~ngko ~nsia ~ntra ~ntun ~nyak ~obat ~oda> ~odgj ~oko> ~olis ~ongk ~ontr ~otor ~pil> ~pind ~ping
 ~pjs> ~pom> ~puku ~pula ~rak> ~raka ~ret> ~rik> ~rkan ~roda ~rsi> ~ruk> ~rung ~rusa ~sak> ~saki ~sant ~saud ~stri
 ~suam ~suda ~sura ~tabr ~tan> ~tar> ~tela ~tera ~tiap ~ting ~toko ~tong ~trak ~tri> ~tua> ~tuh> ~tup> ~tutu ~ual>
 ~uami ~uang ~uarg ~udah ~ukul ~ulan ~umur ~una> ~ursi ~urun ~utuh ~utup
trc -5 112+identitas =beast =birth =breath =dead =food =height =hurt =kin =limp =lost =money =road =sick =strike
 @=bedah_rumah @=dukcapil @=pangan @=poli_jiwa @=polisi @=santunan @first=bedah_rumah @first=dukcapil @first=pangan
 @first=poli_jiwa @first=polisi acara acara+apa ada+acara apa+minggu bikin depan dia lagi lapor+112 maaf+lapor
 mana+buka masih mati minggu+ini minta puskesmas tidur ~<aca ~<bik ~<but ~<dam ~<dep ~<dia ~<dip ~<gan ~<hal ~<kel
 ~<kon ~<kur ~<lag ~<mat ~<mel ~<pus ~<sau ~<sur ~air> ~akan ~aki> ~ali> ~bat> ~biki ~but> ~dah> ~dara ~depa ~dia>
 ~dur> ~elua ~enin ~epan ~esma ~gal> ~gang ~idur ~ikin ~inta ~inya ~isi> ~kar> ~kat> ~kelu ~kesm ~ket> ~kin> ~lagi
 ~lat> ~man> ~mas> ~masi ~mati ~mela ~mint ~mur> ~ning ~nta> ~pak> ~perk ~poli ~pusk ~ras> ~rat> ~sar> ~skes ~smas
 ~tidu ~tuna ~udar ~unan ~urat ~uske
trc -6 # =water @=alat_bantu @=damkar @=kerja @=puskesmas @=slrt @first=alat_bantu @first=damkar @first=kerja
 @first=puskesmas @first=slrt baru di+sini laporan+baru mau+untuk ~<bar ~<pin ~<pol ~<wal ~acar ~aru> ~baru ~morn
trc -7 @=ppa @first=ppa berapa+buka mau yang+urus ~<mau ~iban ~mau>
trc -8 @=darurat @first=darurat
trc -9 lapor+di untuk+laporan
trc -11 mau+lapor
trc -12 112+itu lapor+sekarang
power 11 daya lampu+jalan token ~<day ~<met ~<tok ~daya ~ken> ~mete ~oken ~toke
"""
