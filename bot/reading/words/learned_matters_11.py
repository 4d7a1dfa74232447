"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
school -5 =arms =birth =breath =dead =force =limp =road =sick =tale =work @=alat_bantu @=bedah_rumah @=damkar
 @=poli_jiwa @=ppa @=puskesmas @=santunan @first=alat_bantu @first=bedah_rumah @first=damkar @first=kerja @first=ppa
 @first=puskesmas @first=santunan depan depan+sekolah hari kami ktp mati odgj orang puskesmas ~<ala ~<amb ~<baw
 ~<dep ~<kal ~<kam ~<kon ~<ktp ~<mat ~<odg ~<ora ~<pal ~<tet ~abis ~adi> ~ak2> ~aki> ~ami> ~ampa ~anda ~angg ~ati>
 ~awa> ~bawa ~bis> ~dang ~depa ~dgj> ~dur> ~elan ~emba ~eng> ~epan ~esma ~etan ~gang ~gga> ~hari ~idur ~ingg ~inya
 ~kami ~kesm ~kin> ~ktp> ~mas> ~mati ~nan> ~nik> ~obat ~odgj ~oran ~pala ~pat> ~pusk ~sar> ~skes ~smas ~teta ~ting
 ~tor> ~tuh> ~uske
school -6 =beast =mad @=polisi @first=polisi yatim+bisa ~<bs> ~san>
school -7 sekolah+dinas ~asan ~edin ~kedi ~nasa
school -8 ~<ked
school -11 anak+sekolah
other 15 asuh+anak
other 13 pinjam+ambulans umkm+dapat
other 12 ambulans+mayat minta+hak veteran ~<vet ~acar ~vete
other 11 bank dapat+bantu darah+mana harga imb lapor+spt nib parkir+liar pbb sim spt wifi ~<imb ~<nib ~<pbb ~<sim
 ~<spt ~<wif ~ank> ~harg ~ifi> ~imb> ~kah> ~lon> ~nib> ~pbb> ~pns> ~sim> ~spt> ~wifi
other 10 akta+cerai atm bpn cerai haji kpr kpu nafkah nikah npwp rabies+kucing sekolah+dinas ~<atm ~<bpn ~<cer ~<kpr
 ~<kpu ~<nik ~<npw ~aji> ~alon ~atm> ~bank ~bpn> ~cera ~edin ~erai ~haji ~ikah ~kpr> ~kpu> ~nasa ~nika ~npwp ~psi>
 ~pwp> ~rai>
other 9 =beast =heart @1 @first=- beli+hp bpkb cpns dengan+dia izin kerja+dengan koperasi lurah obat+nyamuk oss
 pakai+guru paspor pulsa pungli+kelurahan rumah+subsidi rusun saya+sakit stnk umkm umroh untuk+saya walikota ~<asu
 ~<bpk ~<cpn ~<gal ~<izi ~<lur ~<naf ~<oss ~<ppp ~<stn ~afka ~aris ~aspo ~bpkb ~cpns ~edia ~emil ~fkah ~ikot ~izin
 ~kope ~liko ~lsa> ~mkm> ~mroh ~nafk ~oss> ~pasp ~pemi ~pkb> ~ppk> ~pppk ~puls ~rasi ~roh> ~spor ~stnk ~sun> ~tnk>
 ~ulsa ~umkm ~umro ~wali ~wan> ~zin>
other 8 =drill asuransi bangun+rumah buku buku+nikah cuaca damri di+tangerang harga+beras hewan izin+bikin
 jadwal+donor kaki+lima kasih+nafkah kua kucing kucing+saya kurir liar+depan lima luar+negeri mantan+suami mau+jadi
 nikah+hilang ojol pajak pengadilan pinjam+uang pmi puisi pupuk rt rujuk salon sewa sim+mati tayo tidak+sampai
 umroh+tipu zakat ~<cua ~<haj ~<hew ~<ked ~<kua ~<kuc ~<lim ~<ojo ~<paj ~<pmi ~<pro ~<pup ~<rt> ~<sew ~<tar ~<tay
 ~<tuk ~<umk ~<umr ~<wal ~<zak ~adil ~ajak ~akat ~amri ~ayo> ~buku ~cing ~cuac ~damr ~ewa> ~ewan ~hewa ~ima> ~isik
 ~juk> ~kat> ~kedi ~kua> ~kuci ~lima ~lura ~medi ~mri> ~nsi> ~ojol ~oper ~ota> ~paja ~pmi> ~puis ~rans ~resi ~rir>
 ~risa ~rusu ~sal> ~salo ~sewa ~spen ~tayo ~tuka ~uaca ~ucin ~uisi ~urah ~uran ~urir ~usun ~zaka
other 7 =force acara acara+apa ada+acara adopsi anjing+liar apa+minggu atm+rusak bandara bayar+pbb beli bengkel
 berisik bikin+baru buang bus daftar+nikah daftar+polisi di+kua enak film futsal gadai galon hamster hamster+saya
 hotel ibu+saya imb+rumah indihome iuran izin+buka izin+keramaian jadi+orang jalan+minta jodoh jual kas
 kontrakan+murah kredit kuota kuota+habis kurban lapor+pungli liar luar makan+enak masjid mau+pindah mau+pinjam
 minta+rekam nikah+di nyamuk pabrik+parkir pajak+mobil pak+rt paket+tidak pemilu pensiun pohon rumah+tutup
 sakit+periksa skripsi surat+waris taiwan+gaji tanah taspen tempat+makan tidak+kasih tilang tni tua+asuh warung
 wifi+mati wisata ~<aca ~<buk ~<bus ~<don ~<ena ~<fil ~<fut ~<hot ~<ind ~<iur ~<jod ~<jua ~<kuo ~<kur ~<lia ~<lua
 ~<nip ~<nut ~<pas ~<poh ~<rus ~<tel ~<tni ~aca> ~adai ~adop ~agan ~ajin ~amst ~anah ~aoke ~arao ~asji ~aspe ~asur
 ~band ~bus> ~dai> ~diho ~dila ~dit> ~dops ~edit ~elih ~enak ~ensi ~eris ~film ~futs ~gada ~gadi ~galo ~gkel ~hams
 ~hara ~hote ~iar> ~ihar ~ihom ~ilm> ~ilu> ~indi ~ipsi ~isan ~isat ~iura ~jak> ~jid> ~jiny ~jodo ~jol> ~kam> ~kred
 ~krip ~kuot ~kur> ~kurb ~kuri ~liar ~liha ~masj ~menj ~milu ~mste ~nah> ~ndih ~ngad ~nsiu ~nutu ~nyam ~odoh ~oke>
 ~opsi ~otel ~peli ~pen> ~pens ~perp ~poho ~raok ~redi ~rips ~rusn ~sata ~sjid ~snya ~ster ~sura ~tana ~tari ~tasp
 ~tel> ~tern ~tni> ~tsal ~uku> ~uota ~upuk ~urba ~usny ~utan ~utsa ~wari ~waru ~wisa ~yamu
other 6 =work agama alun+buka arisan asuh atm+tertelan bangun bantu+hukum bantu+ternak bayar+majikan bikin+paspor
 bisa+tidak bpjs+mandiri bri bus+tayo cctv cicil cuaca+hari daftar dagang dana+rt dari+kemarin depan+rumah di+saudi
 dinas dokter+hewan donor donor+darah etle etle+bayar gaji gaji+tki internet+menjuntai izin+usaha karaoke konser kur
 kur+bri lomba lurah+minta mahal makam+saudara mandiri modal motor mudik+gratis murah nafkah+lansia nomor+telepon
 pajak+motor paket parkir paspor+anak paspor+untuk pbg pelihara pelihara+ayam penelitian periksa+mana perpanjang
 plat presiden rumah+sebelah rute saudara+mau saudi saudi+tidak saya+tkw sertifikat sertifikat+tanah siapa+presiden
 steril+kucing stnk+mati subsidi surat+izin telepon+walikota tembok tiang tiket tki+tidak tkw+di tkw+dipukul
 tukang+pijat tukar tukar+uang tutup+jalan uang+kas urus+izin usaha utang vaksin wakaf warisan warung+makan ~<ado
 ~<aga ~<ari ~<cct ~<daf ~<etl ~<gad ~<gaj ~<jad ~<kop ~<kre ~<med ~<mod ~<mot ~<mur ~<nya ~<onl ~<pbg ~<pre ~<pui
 ~<pul ~<tas ~<tik ~<til ~<usa ~<uta ~<vak ~<wis ~afta ~aha> ~ahal ~akaf ~aket ~aksi ~alik ~ame> ~apat ~apet ~arki
 ~asa> ~asuh ~audi ~aun> ~bara ~beri ~bri> ~car> ~cate ~cctv ~cici ~ctv> ~daft ~daga ~dal> ~dape ~dima ~dipi ~dona
 ~dono ~eli> ~elit ~embo ~enel ~engk ~erpa ~erti ~esid ~etle ~fika ~ftar ~gaji ~gama ~gun> ~hal> ~home ~idi> ~ifik
 ~ikat ~iket ~ilan ~ipin ~irik ~itia ~jual ~kaf> ~kel> ~ket> ~kir> ~kos> ~kota ~ksin ~laha ~lat> ~line ~liti ~mba>
 ~mili ~moda ~moto ~mura ~nas> ~neli ~ngke ~nlin ~nser ~nton ~odal ~ola> ~omba ~ome> ~onli ~onto ~panj ~park ~pbg>
 ~plat ~pupu ~rapa ~risi ~rkir ~rpan ~rtif ~rute ~ser> ~sert ~side ~sik> ~stad ~taun ~temb ~teri ~tifi ~tike ~tle>
 ~ual> ~ute> ~vaks ~waka
other 5 5+tahun =client =money =stir ac akar akar+pohon alun angkot anyar+masih arab asuh+suami asuransi+tidak
 bantu+umkm bantu+wifi bayar beasiswa+tahfidz belum+keluar belum+tutup berapa bibit+ikan bikin+nib bikin+warung
 bisa+cicil bola bpjs+kesehatan butuh+data cari+kontrakan cerai+sudah cpns+kapan daftar+merek dahan data+dinsos
 di+arab di+malaysia di+taiwan dipukul+di donasi efin emoney gaji+tahan genteng gereja girik gor gugat halaman+saya
 hari+ini hilang+mana hukum ikan+gratis internet investasi jadi jadi+relawan jadwal jasa jasa+raharja jht+bpjs
 jual+motor jual+rumah kabel+belum kakak+kerja karang karang+taruna kelas+bpjs keliling kemana kembali+nama
 kena+razia kereta kering+pbb kontrakan kosong+tidak kredit+macet lahan lapak+kaki lapor+rt laundry leasing lemot
 liar+banyak lima+di maaf+minta maaf+sim makam malaysia malaysia+kena mana mantan+saudara masih+kosong mau+skripsi
 menjorok menjorok+ke merek minggu+ini minta+modal modal+usaha motor+sudah naik+odgj nakal nyasar+motor ojk online
 pasang+wifi pbb+belum pbb+naik pelayanan pelayanan+kelurahan pengacara pengacara+gratis pengadilan+agama
 perpustakaan pilkada pns pohon+rumah pohon+tetangga proyek proyek+parkir pulsa+tidak pungli raharja relawan
 rt+nakal saldo+emoney sekarang+ada service service+hp sim+baru skck skck+hilang skripsi+butuh slik slik+ojk
 suami+terus sudah+dijual sumbang syarat tahfidz tahun taiwan tangerang tarik tarik+tunai taruna telat ternak
 tetangga+masuk tilang+nyasar tk+cair tkw tps+kemana tukang+ac turun+kelas tutup undang untuk+paspor urus urus+ijin
 vaksin+rabies visa wifi+miring ~<ac> ~<aka ~<alu ~<bri ~<cic ~<dah ~<dam ~<dim ~<efi ~<emo ~<gam ~<gir ~<gor ~<gug
 ~<huk ~<inv ~<kos ~<lau ~<lea ~<lom ~<mah ~<man ~<mas ~<mud ~<ojk ~<pel ~<pns ~<rek ~<ret ~<sal ~<ser ~<sho ~<sid
 ~<skc ~<sub ~<tai ~<tau ~<tkw ~<tut ~<uru ~<wak ~<war ~adwa ~agam ~ahan ~ahfi ~ahun ~airi ~aiwa ~akam ~alay ~alun
 ~aman ~angu ~anja ~ara> ~arab ~arik ~arja ~arun ~asi> ~aund ~ayar ~aysi ~baya ~bera ~bok> ~bsid ~buan ~daha ~dara
 ~den> ~driv ~dry> ~dwal ~easi ~efin ~eja> ~elat ~elaw ~emon ~emot ~enaz ~enjo ~ente ~erap ~erej ~eril ~erne ~eta>
 ~etel ~etri ~fidz ~fin> ~gent ~gere ~gkot ~gli> ~gor> ~guga ~harj ~hfid ~hon> ~huku ~hun> ~huna ~iang ~ice> ~icic
 ~icil ~iden ~idz> ~ikan ~ilin ~ine> ~ing> ~inve ~irin ~isi> ~iun> ~iwan ~jadi ~jadw ~kara ~kck> ~laun ~lays ~leas
 ~lemo ~lik> ~lili ~lkad ~lomb ~lun> ~mbok ~mot> ~nan> ~naza ~ndar ~ndry ~net> ~nger ~ngli ~nipu ~njan ~njor ~nont
 ~nor> ~nten ~nter ~ntra ~ntua ~nves ~nyan ~ohon ~ojk> ~onor ~otor ~oyek ~pilk ~por> ~port ~prop ~proy ~puk> ~pust
 ~raka ~reja ~rela ~rga> ~ril> ~rnak ~rnet ~roye ~rpus ~runa ~rvic ~saha ~sidi ~sin> ~siun ~skck ~skri ~slik ~stak
 ~subs ~suh> ~sumb ~tahf ~taiw ~tar> ~tela ~tila ~tkw> ~trak ~tri> ~tutu ~uala ~ubsi ~ugat ~uhan ~ukar ~ukum ~unda
 ~undr ~ungl ~urus ~usah ~usta ~vest ~vice ~visa ~wal> ~yar> ~yek> ~ysia
other 4 =ask =office =rails =thanks anak+mantan asuh+bibi asuh+ibu asuh+saudara atau ayam ayam+bau bank+bisa
 bantu+apa bantu+bikin bantu+harga bantu+izin bantu+modal bantu+sim barang bayar+dmn bayar+mana beras+tidak bi
 bi+checking biaya bibi+hp bibit bpjs bpjs+tk buang+sampah buka butuh+donor c+di cair cara+jadi cara+untuk catering
 cctv+lalu cerai+di checking daftar+haji daftar+pemilih dagang+kaki dahan+rumah dapat darah darah+golongan darah+pmi
 denda+bpjs dendanya dendanya+berapa di+gudang di+luar di+pengadilan dibuang+ke dinsos+penelitian dua efin+lupa
 elektronik emas gedung gempa gempa+rumah genteng+kami girik+ke golongan golongan+o gratis+bisa gratis+daftar
 halaman harga+cabe hukum+pak imigrasi indihome+semrawut istri jadi+pns jadwal+bus kabel kabel+indihome kami+mau
 kartu+kredit kartu+nikah kecamatan kena+tilang kenapa kenapa+bisa klub klub+bola kontrakan+sekarang lahan+pemakaman
 lalu+lintas langsung lapak lewat+pengadilan lima+tutup lintas lupa maaf+akta maaf+izin maaf+pajak main+film majikan
 mantan masjid+ibu masuk mau+pisah minggu modal+untuk motor+telat mudik nafkah+anak nama+motor negeri+tidak ngasih
 nya o online+bagaimana pacar pagar pasar+anyar paspor+dmn paspor+hilang pbb+online pbb+rumah pbg+rumah
 pemakaman+umum pemilih perizinan perpanjang+paspor pinjam pisah+dengan provider provider+tutup ranting
 ranting+tetangga reklame reklame+liar resep+masak restoran rt+galak rujuk+suami rumah+kenapa rusak rusun+untuk
 rusunawa+daftar sampah+sembarangan sampai samsat saudara+dmn sewa+gor sidang situ stadion steril suami+istri
 syarat+donor tagihan+kartu tahun+bisa tayo+lewat temen+tidak tenda terima tes+sim tetangga+bangun tiang+provider
 tiang+wifi tidak+bayar tidak+cair tidak+masuk tilang+elektronik tilang+etle tki+di tni+buka toko+online tps
 tps+mahal travel travel+umroh tukang tumpang+nikah tunai tutup+halaman tutup+trotoar umum+habis undang+rapat
 untuk+dagang untuk+jual urus+ke usaha+warung utang+temen vaksin+hewan vaksin+kucing wifi+gratis yang+murah ~<anj
 ~<bel ~<ber ~<bi> ~<bia ~<bib ~<bpj ~<bum ~<che ~<dag ~<dri ~<dua ~<ele ~<gen ~<gra ~<imi ~<int ~<jas ~<kar ~<klu
 ~<kon ~<lup ~<nak ~<o> ~<pac ~<pla ~<rah ~<res ~<rut ~<sam ~<sit ~<sli ~<ste ~<tah ~<tia ~<tps ~<und ~<vis ~adio
 ~agar ~ahar ~aian ~akal ~akhi ~ama> ~amsa ~amuk ~ana> ~andi ~apa> ~arga ~asan ~asuk ~atau ~atis ~auna ~avel ~ayam
 ~bang ~beli ~belu ~beng ~biay ~bibi ~bpjs ~buka ~bumi ~cair ~chec ~ckin ~dany ~dapa ~dend ~dici ~dik> ~dina ~dion
 ~dua> ~ecam ~ecki ~edun ~ekla ~ektr ~elil ~elko ~elon ~elum ~eman ~enap ~enda ~eran ~eret ~eriz ~erpu ~esto ~gaca
 ~gana ~gasi ~gedu ~gemp ~gera ~geru ~giri ~gras ~grat ~gsun ~han> ~heck ~hola ~iaya ~ibit ~ila> ~ilka ~imig ~inan
 ~inas ~inja ~inte ~jang ~jasa ~jat> ~jena ~jian ~joro ~kabe ~kada ~kas> ~kere ~khir ~klam ~klub ~kont ~ktro ~kum>
 ~lame ~lapa ~lawa ~lekt ~lkom ~lub> ~lum> ~lupa ~mana ~mand ~many ~masu ~mbar ~mbua ~memb ~mpai ~msat ~mudi ~muk>
 ~nai> ~nawa ~ney> ~ngac ~ngur ~njam ~nyar ~oney ~ontr ~ovid ~paca ~paga ~pene ~pers ~pinj ~pjs> ~prov ~raan ~rab>
 ~rah> ~rakh ~rati ~rave ~rban ~rek> ~rekl ~reta ~ribu ~rika ~ris> ~rizi ~roni ~rovi ~rung ~sak> ~samp ~sams ~sema
 ~sep> ~serv ~shol ~sida ~siks ~stor ~susp ~taka ~tama ~taru ~telk ~tend ~tent ~tian ~tok> ~ton> ~tor> ~tps> ~trav
 ~tron ~tup> ~tupi ~tur> ~uar> ~udik ~umba ~umi> ~unai ~unan ~ungn ~upa> ~usak ~uspe ~utup ~vel> ~yam> ~yarn ~zina
other 3 1+ke =height ada+biaya ada+pembersih adik+saya agama+bisa akta akun+gojek anak+terus anjing anjing+jadwalnya
 antri antri+paspor anyar apa+saja aula aula+kecamatan bank+malam bantu+akta bantu+asuransi bantu+bank bantu+lapor
 bantu+pajak bantu+pupuk bantu+tidak banyak bapak+istri barang+tidak baru baru+syaratnya batas bawah+umur
 bayar+pakai bayi+syaratnya belum+sampai berapa+sih bikin bikin+npwp bikin+restoran bioskop bisa+dicatet
 bisa+perpanjang bisa+pulang blokir+stnk bpjs+perusahaan bpkb+hilang bpn+dari buang+limbah buka+kapan bulan+depan
 c+saya cair+anak cctv+jalan cerai+linglung cipondoh+masuk dahan+tetangga darah+keliling dari+1 deportasi di+dinsos
 di+hp dicatet+tidak dirikan diserobot+pengembang ditemui divaksin donasi+pakai dua+bulan ekor error foto+prewedding
 gagal gagal+pulang ganti ganti+plat genteng+saya gojek gojek+ke gratis gratis+di gratis+malam gudang gugat+cerai
 habis hak halaman+kami harga+emas hari+bisa hari+karena harus+bikin hilang+bagaimana hilang+ke hotel+untuk hp
 ibu+lapor iklan internet+lemot istri+cara iuran+bagaimana izin+bangunan izin+reklame jadi+tidak jadwal+kereta
 jadwal+sholat jadwalnya+kapan kafe kapan karaoke+malam karcis ke+3 ke+komplek ke+shm ke+suspend kelas kelontong
 klaim klaim+jasa kontrakan+yang kpu+tolong kubur+penuh kucing+di kucing+liar lalu lansia+harus lansia+mantan
 lapangan lapangan+futsal lapor+barang liar+dibuang lima+tahun lurah+pungli lurah+susah maaf+hak maaf+jadwal
 maaf+mau maaf+nafkah maaf+rujuk maaf+sewa magang+di main mal mana+yang mandiri+3 mandiri+dari masih+nyangkut
 masuk+bayar masuk+satpol mati mati+berapa mati+malam mati+mau mau+donasi mau+sumbang mau+tanya mau+urus mau+vaksin
 mayat+gratis mayat+sekarang menjuntai minta+tanda mobil+yang modal+jual motor+5 motor+mati motor+rusak naik
 naik+tayo nama+pbg negeri+deportasi nganter nib+untuk nikah+rusak nomor+motor npwp+pribadi nunggak+bpjs
 nunggak+dendanya nyangkut+padahal online+retur online+syaratnya otentikasi pabrik padahal pagar+kami
 pajak+kendaraan pakai+apa paket+belum paman+buang paspor+tidak pemilik pengembang pensiun+bapak pensiun+janda perda
 perlu+paspor perusahaan+masih pijat pilkada+kemana pisah plat+nomor pmi+gagal prewedding proposal puluh rabies
 rabies+yang ranting+rumah rapat razia refund rekam resep retur ribu rt+bagaimana rujuk+bapak rumah rute+angkot
 saudara+saya saya+bagaimana sebelah sebelah+masuk sebelah+menjorok sebelah+rusak sebelah+tutup sembarangan
 sembarangan+tidak sengketa+tanah sertipikat sesuai sesuai+iklan sewa+aula sewa+gedung shm shm+berapa shopee
 sidang+cerai sim+a sim+tinggal sinyal sinyal+telkomsel situ+cipondoh skck+mati soal sppt steril+gratis stnk+5
 stnk+mobil stok stok+darah suami sudah+resign sumbang+baju susah+ditemui suspend tahun+bawa tahun+tidak taman
 taman+biaya taman+untuk tanah+kubur tanah+saya tanah+warisan tayo+bayar telkomsel tembok+kami tembok+saya tertelan
 terus+sekarang tes+masuk tetangga tetangga+buang tetangga+menjorok tetangga+rusak tetangga+tutup tidak+gaji
 tidak+sesuai tinggal+zaman tni+daftar tunggakan tunggakan+bpjs uji uji+lagi umum untuk+foto vaksin+anjing
 warung+nasi warung+parkir wifi+rumah yang+dijual yang+ngasih yang+sudah zaman zaman+mau ~<ang ~<ant ~<aul ~<ban
 ~<bay ~<bik ~<bio ~<bua ~<cai ~<div ~<diw ~<eko ~<eng ~<err ~<ged ~<gmn ~<goj ~<gon ~<gud ~<hab ~<had ~<hak ~<hp>
 ~<ikl ~<kla ~<kli ~<mai ~<maj ~<mau ~<mem ~<nai ~<non ~<ote ~<pem ~<per ~<pij ~<ran ~<raz ~<ref ~<rel ~<rib ~<ruj
 ~<shm ~<soa ~<sto ~<tan ~<tem ~<tet ~<tur ~<uji ~<zam ~abie ~abri ~afe> ~agal ~aik> ~aim> ~ainy ~ajik ~akaa ~akil
 ~akta ~amah ~anan ~anda ~ange ~anjn ~araa ~arci ~aru> ~asin ~ati> ~atun ~ayan ~azah ~azia ~bela ~bies ~biki ~bios
 ~bit> ~bola ~brik ~bura ~cama ~cara ~cis> ~ddin ~diri ~diva ~diwa ~doh> ~dung ~ebel ~ebih ~eddi ~efun ~egit ~ejam
 ~ekal ~ekam ~ekor ~elek ~end> ~enju ~epul ~erim ~erro ~ersi ~erta ~erus ~ervi ~esep ~esta ~esua ~etan ~etur ~ewal
 ~ewed ~fund ~gala ~gat> ~gkon ~gmn> ~goje ~gong ~guda ~guna ~guru ~hadi ~hope ~iasa ~iban ~ibay ~idan ~ider ~igra
 ~igus ~ijat ~ikin ~ikla ~ilih ~iman ~inda ~ion> ~iosk ~ipik ~iro> ~isah ~itah ~ivak ~iver ~iwak ~jek> ~jika ~jing
 ~jng> ~junt ~kaan ~kafe ~kaia ~kal> ~kang ~kapa ~karc ~klai ~klan ~koms ~kong ~kons ~kop> ~kor> ~kta> ~laim ~lalu
 ~lint ~lont ~luh> ~luha ~mah> ~main ~maji ~man> ~mant ~mati ~melo ~mere ~migr ~ming ~mone ~msel ~mui> ~mum> ~naik
 ~naka ~nasi ~nda> ~ndah ~ndap ~ndir ~ngas ~nggo ~ngit ~ngsu ~ngun ~njin ~njng ~njun ~ntai ~ntan ~ntas ~ntri ~nyum
other 3 ~oal> ~ojek ~omse ~onik ~onse ~opee ~orok ~ort> ~osal ~osko ~pabr ~pai> ~pee> ~perd ~peri ~pija ~pika ~pin>
 ~posa ~ppt> ~pres ~prew ~pulu ~rana ~rant ~razi ~rcis ~rda> ~refu ~rese ~retu ~rewe ~rik> ~rima ~rive ~rok> ~rror
 ~rtel ~rtip ~ruju ~saka ~sama ~san> ~sebe ~sel> ~sesu ~shm> ~shop ~situ ~skop ~smin ~soal ~sppt ~stok ~suai ~suam
 ~sung ~tahu ~tang ~teta ~tika ~tipi ~tora ~uai> ~uami ~uang ~udi> ~uji> ~ujia ~ujuk ~uluh ~umum ~una> ~und> ~upin
 ~vide ~waki ~wedd ~yah> ~yal> ~yana ~yumb ~yun> ~zah> ~zama ~zia>
other 2 3+tahun =part a ada+bantu ada+belatung adopsi+anak angkot+ke angkut+dua apa apa+aja apa+di arisan+ada
 asuhan+terima ayam+tetangga badhe bagaimana+untuk bandara+dari bandara+pak bangunan bantu+bandara bantu+lansia
 bantu+stnk bapak+belum bapak+di bayar+syaratnya bayi+perlu belatung+uang belum berapa+duit berapa+persen
 besok+hujan biasa blokir bpkb+leasing bpkb+online buka+klinik buka+loket buka+warung bulan+truk cair+bagaimana
 cara+bikin cek+tilang cuaca+besok daftar+mana dari+luar dari+poris dekat+rumah dengan di+pmi di+tps dicatet
 diserobot gali+kabel gang+tidak gas+melon guru+bisa hak+asuh hari hari+kerja hujan hujan+tidak ijin ikan
 indihome+mati ini+tolong iuran+lancar izin+dirikan izin+jual izin+pangkalan izin+tinggal izin+tutup jadwalnya
 jalan+hajat jam+terakhir judes kalau+ke kantor+pajak karaokean karawaci ke+bandara ke+luar ke+pay kecamatan+untuk
 kelurahan+judes kelurahan+lama kemana+sih kena+etle kerja+bayar kerja+urus kesehatan+berapa ketua kitas konsultasi
 koperasi+bisa kua+hari lancar lancar+tiap lansia+bangun loket maaf maaf+pinjam maaf+vaksin maen+jam makan+urus
 mana+dari masak mati+4 mati+banget mau+donor mau+ganti mau+nikah mayat minggu+sudah minta+kering mushola nama
 nama+tanah nib+daftar nih oss+bagaimana padahal+sudah pagar+saya pajak+hp pangkalan pangkalan+gas pay pay+property
 pbb+hilang pegawai pegawai+kelurahan peliharaan pembersih penuh persen persikota persikota+maen pmi+kapan polisi pp
 property property+tax resign retribusi rt+mahal rumah+di rumah+naik rusunawa saja samsat+keliling satpol satpol+pp
 saudara+di saudara+tkw setril setril+kucing sholat sih sim+nih skripsi+wawancara soal+pajak stadion+jam
 subsidi+bagaimana sudah+meninggal surat tanah+hilang tanya+soal tarif tarif+parkir tax tayo+jam telat+2 teman+tidak
 terakhir terima+donasi tes tidak+kalau tinggal+kitas tk toko tps+ujung truk+kemana uang+iuran ujung ujung+gang
 utang+teman visa+kerja warisan+rebut wifi+indihome wna+mau yang+gratis ~<a> ~<any ~<ara ~<blo ~<dap ~<fit ~<gag
 ~<gem ~<har ~<huj ~<iji ~<jen ~<kap ~<kem ~<krl ~<maa ~<mag ~<mat ~<may ~<nih ~<pab ~<pen ~<pp> ~<pri ~<sih ~<sua
 ~<sya ~<tax ~<tk> ~<uju ~aaf> ~abel ~aci> ~adah ~adhe ~adi> ~akan ~alny ~ami> ~angs ~ante ~antr ~apah ~apan ~araw
 ~arif ~arka ~atet ~atpo ~aula ~awac ~awai ~awan ~badh ~bany ~blok ~busi ~der> ~des> ~dor> ~egaw ~elay ~elur ~emal
 ~emui ~enuh ~eras ~erse ~erte ~erty ~esig ~etin ~etua ~gaga ~gaka ~game ~gemb ~gga> ~ggu> ~gila ~hari ~huja ~ibus
 ~ies> ~ign> ~ijin ~iksa ~ilik ~inny ~jude ~kean ~kelo ~kema ~kiri ~krl> ~lak> ~lang ~loki ~maaf ~maga ~mal> ~mata
 ~mban ~mend ~mush ~mute ~muti ~nak> ~nama ~nann ~ngem ~nyur ~okea ~okir ~oko> ~olat ~olis ~onas ~ongg ~pakk ~pay>
 ~pert ~pol> ~rabi ~retr ~rif> ~rope ~rsen ~rsik ~rty> ~rukn ~rusa ~sat> ~satp ~sero ~sign ~suk> ~syar ~tasi ~tax>
 ~tert ~toko ~tpol ~tria ~trib ~tril ~tuan ~udan ~udes ~ujun ~ukny ~ukur ~ungg ~usho ~uta> ~waci ~wai> ~waln ~yuru
other -2 2+tahun 24+jam agama+catat ambulans+susah amuk anjing+rabies apa+hp apa+rusunawa api apk+terus bahaya
 banget banting bantu+hak bantu+kami bapak baterai baterai+bagaimana bcg belum+gaji berapa+kami biduran
 bikin+wawancara bocor bodong bpom budek bus+gesek c cakar cakar+warga catat catat+sipil curi daftar+rumah
 dana+hilang dari+kontrakan data+tidak debu debu+proyek depan+rs di+dalam di+selapajang dia diam digigit+anjing
 dijual+pacar doang es+krim evakuasi fobia fogging fogging+kemana gaji+suami gerak gesek got gratis+nomor guru+honor
 harus hidup hilang+pas honor honor+belum hp+hilang hrd jadi+art jalan+untuk judi kami+saudara kb+jam ke+rumah
 keliru kendaraan+parah kepala kera kera+liar kerja kk+baru klik+undang kontrakan+mahal kontrakan+pakai kosong+saya
 kota+tangerang krim krim+keliling kuat kurang lahir+kena lampu+jalan lapor+lahir lepas liar+cakar limbah+pabrik
 maaf+buka maaf+parkir maaf+rumah maag macet+ambulans makam+di makan+gratis makan+tidak mana+hari mati+aja mati+pak
 mayat+nih mbanking mbanking+kosong mesum minum mmpi mmpi+mana naik+ojol nama+keliru neror+rumah ngesot ngomong
 nikah+apk nilai nilai+rapor online+di orang+odgj pabrik+ke pak+saya pak+tolong pam panas parah+lewat pas+naik
 pegang pemula pemula+daftar penumpang+bus pernah pil pinggir pinjam+jual pju+kedip polio polusi polusi+debu pos
 rabies+lapor racun rapor restoran+jorok rs+bikin rtlh rumah+kontrakan rumah+tangga rusak+ibu rusak+parah
 rusunawa+masih salah saldo+dana saudara+miskin saya+di selamat selapajang+bayar sipil suka susah susah+masuk
 tagihan tahun+ini takut+keramaian tangerang+tahun tanpa tanpa+buku teman tengah tertelan+baterai terus+mbanking
 tes+mmpi tipu tki+resmi tki+syaratnya tpu tpu+penuh tutup+ada uang+makan uang+saya ular umk umk+kota umkm+dari umur
 undang+nikah untuk urus+kk usir vaksin+anak warisan+rusak wawancara+mana wirausaha wirausaha+pemula yang+kosong
 yatim ~<ade ~<amu ~<api ~<baw ~<bcg ~<bod ~<bpo ~<c> ~<cac ~<cak ~<cal ~<cam ~<cap ~<cim ~<dek ~<die ~<doa ~<dr>
 ~<dts ~<dud ~<eva ~<fob ~<fog ~<got ~<gul ~<hrd ~<jaw ~<kad ~<kek ~<ker ~<kom ~<lam ~<lap ~<lep ~<low ~<lum ~<mmp
 ~<mon ~<ope ~<rac ~<ray ~<rtl ~<taw ~<tpu ~<trs ~<wir ~<yat ~aag> ~abis ~acun ~adin ~adu> ~ahay ~ahi> ~aja> ~ajui
 ~aker ~akua ~alah ~ambu ~amu> ~ance ~anki ~anny ~anpa ~ari> ~aria ~arya ~assa ~atap ~atat ~atim ~ausa ~baby ~bapa
 ~bar> ~bate ~bcg> ~berd ~bia> ~biar ~bidu ~boco ~bodo ~bora ~bpom ~buny ~caka ~cam> ~camp ~cari ~cata ~cimo ~cun>
 ~debu ~dija ~ding ~dius ~doan ~dup> ~dura ~ebu> ~edan ~ede> ~elir ~elpo ~enan ~eng> ~enta ~enum ~epal ~ergi ~eria
 ~erja ~erny ~esot ~esum ~etip ~evak ~fobi ~fogg ~gak> ~gan> ~gede ~gel> ~geso ~ggan ~ggin ~ggir ~giha ~gili ~gini
 ~gir> ~gomo ~haru ~haya ~hidu ~hrd> ~iak> ~icar ~idup ~ikol ~ilai ~imak ~indu ~info ~ingg ~inum ~irah ~irau ~irka
 ~istr ~jawa ~jaya ~judi ~juin ~kahi ~kali ~kan> ~kap> ~kary ~kece ~kira ~krim ~ktif ~kuas ~kuat ~kuma ~lans ~lela
 ~lemb ~lepa ~lio> ~liru ~log> ~lor> ~lpon ~lus> ~mala ~mang ~mbu> ~mbut ~mesu ~minu ~mmpi ~mong ~morn ~mpi> ~nakn
 ~ncam ~ndu> ~ngak ~nges ~ngge ~ngu> ~nila ~npa> ~ntuk ~num> ~nyat ~oang ~obia ~ocor ~oggi ~olio ~olog ~olus ~omon
 ~ompe ~ompo ~oplo ~orma ~our> ~pela ~peme ~perb ~pint ~polu ~puku ~put> ~racu ~rapo ~rasa ~raus ~raya ~ren> ~rgan
 ~rian ~rim> ~rint ~rnah ~rtlh ~ruh> ~rum> ~sabu ~sada ~selo ~semp ~siap ~sis> ~sot> ~stri ~suki ~sum> ~susa ~tamp
 ~tanp ~tat> ~tema ~terd ~terj ~term ~tiha ~ting ~tit> ~tlh> ~tpu> ~trad ~tran ~trs> ~tter ~tus> ~uan> ~uasi ~udek
 ~ukul ~ula> ~ulan ~ular ~ulin ~umk> ~ungu ~unin ~untu ~uri> ~usir ~vaku ~wira ~yaka ~yang ~yata ~yati
other -3 # =elder =food =hurt =poor =well alamat aman ambil ambulans+gratis apk arah art asi asuh+bisa atas
 ayam+mati badan bangunan+liar banjir bantaran bantu+air bantu+buang bantu+teman bawa bayar+bagaimana
 bayar+kontrakan bayar+kota bayi+dibuang bekas bener besar bikin+macet bikin+skck biru bisa+bayar bnsp bnsp+gratis
 bpjs+bayar buka+sampai butuh+uang cara+dapat catin cv daftar+tk dagang+tutup daging daging+anjing dari+dinsos daya
 depan di+bandara di+bank di+bantaran di+jalan di+komplek di+kontrakan di+puskesmas di+warung dibawa digigit disuruh
 dpt dulu es fakir flu gelap gigit gigit+orang golok gorengan+ada gratis+ada gratis+kapan gratis+mana guru+galak
 guru+kurang harus+bagaimana hilang+dari hpv ibu+kena itu jadi+wni jadwal+spmb jaga jalan+tidak jamu jembatan jorok
 kabel+menjuntai kabel+tidak kafan kelurahan+minta kena+tipu kering+biaya ketemu keterangan kia kis konsul
 kontrakan+sebelah korban kota kotor kunci lahir lansia lewat+rumah liar+gigit lihat lokasi luka maaf+donor
 maaf+saya maaf+tetangga malam mana+tutup masih+ada mati+dijual mau+bpjs mau+daftar meninggal menjuntai+bahaya merah
 mesin minta+beras mobil+parkir modal+umkm motor+raib mp mp+asi nama+meteran neror ongkos online+tidak pagi palsu
 papan+reklame parah parkir+tutup pasien+pinjam patah pkh ppdb pukul raib ranjang ranjang+pasien reklame+miring
 rt+pilih rumah+tidak saya+tidak sejak sekap sekarang+di sekolah selapajang sembarangan+anak sembarangan+sendiri
 semrawut+ada sendiri sertifikat+bnsp siapa skrining sktm+mana surat+keterangan tadi taman+rusak tangga tangis
 tanpa+izin tapi terlantar tidak+bisa tidak+kembali tidak+kuota tidak+tutup tk+negeri tkw+syaratnya token tongkat
 tupai tutup+gang umkm+daftar untuk+ibu urus+sktm wa wni yang yang+mana ~<abd ~<anc ~<apk ~<asi ~<bab ~<bah ~<bes
 ~<bid ~<bir ~<blk ~<bns ~<bor ~<bu> ~<but ~<cat ~<cv> ~<day ~<deb ~<des ~<dia ~<dib ~<dih ~<dip ~<dom ~<dpt ~<dul
 ~<emp ~<es> ~<fak ~<flu ~<gak ~<ges ~<hel ~<hon ~<hpv ~<i> ~<ija ~<inf ~<itu ~<jl> ~<jor ~<keh ~<kep ~<kes ~<kia
 ~<kis ~<kri ~<lel ~<lih ~<luk ~<mal ~<mba ~<mp> ~<muk ~<mul ~<mun ~<my> ~<nan ~<ngi ~<ong ~<pak ~<pap ~<pec ~<pik
 ~<pkh ~<ppd ~<puk ~<pun ~<put ~<rai ~<seg ~<sia ~<sin ~<sip ~<suk ~<tad ~<tap ~<ter ~<thn ~<tir ~<ton ~<tru ~<tul
 ~<tup ~<usi ~<wa> ~<wni ~<yan ~<yg> ~abdi ~abu> ~abun ~abur ~ack> ~afan ~agin ~ahin ~ahny ~aib> ~ain> ~ak2> ~akar
 ~aki> ~akin ~akti ~alam ~alem ~alo> ~amat ~amin ~anas ~andu ~anga ~angn ~apaj ~apil ~apk> ~arny ~arus ~atah ~atin
 ~ayak ~bada ~baha ~bak> ~banj ~batu ~bawa ~bdi> ~beka ~berl ~besa ~biru ~blk> ~bnsp ~bude ~buh> ~buk> ~capi ~cat>
 ~cati ~cepe ~cor> ~dagi ~dar> ~daya ~depa ~desi ~diam ~dico ~dige ~dika ~dira ~dise ~disu ~domp ~dpt> ~dulu ~ecel
 ~edah ~egal ~egan ~ejak ~ekap ~ekas ~eker ~ekol ~elak ~elen ~elia ~elin ~elor ~emer ~empe ~emu> ~emul ~engg ~epan
 ~erit ~erki ~ermi ~erob ~eror ~esar ~esis ~etak ~etem ~faki ~fan> ~flu> ~gaju ~gal> ~gang ~gese ~ggal ~gil> ~gis>
 ~git> ~gkat ~gkos ~got> ~gubu ~hidr ~hnya ~hono ~hpv> ~iam> ~iapa ~ibaw ~igig ~ihat ~ingi ~inin ~ipil ~ipu> ~iria
 ~itan ~jalu ~jemb ~jemp ~jir> ~kabu ~kafa ~kalo ~kaya ~keba ~kelu ~ken> ~kepa ~kerj ~kia> ~kis> ~kola ~korb ~koto
 ~krin ~ksa> ~kunc ~kura ~lah> ~lai> ~laka ~lem> ~len> ~lita ~lsu> ~luka ~maag ~mada ~mara ~mare ~mbak ~mer> ~meri
 ~mesi ~mpar ~mpas ~mput ~mula ~mulu ~nci> ~ndin ~ner> ~nero ~ngah ~nget ~ngi> ~ngis ~ngom ~nin> ~njir ~nkin ~nome
 ~nsel ~nsia ~nsp> ~ntit ~obat ~okas ~oken ~olah ~omer ~orba ~pagi ~pakn ~pala ~pam> ~pan> ~pana ~pata ~pdb> ~pema
 ~pir> ~pkh> ~pos> ~ppdb ~puh> ~pur> ~puti ~raib ~ramb ~ranj ~ras> ~ret> ~rini ~rkan ~rkim ~rlan ~rol> ~rong ~ruti
 ~sala ~sari ~seba ~sege ~seko ~send ~sia> ~sini ~sipi ~sir> ~sma> ~suru ~taan ~tap> ~tapi ~tem> ~terl ~thn> ~tih>
 ~til> ~tipu ~toke ~torn ~trus ~tuk> ~tupa ~ube> ~uin> ~ukan ~umat ~umr> ~unci ~ung> ~upai ~usin ~usuk ~util ~utin
 ~wni> ~wong
other -4 =birth =child =nature =seen =strike abis ada ahli ahli+waris aja akte alat ambruk bansos bantu+makan bau
 bedah bedah+rumah berobat bikin+sim bocah bpkb+motor c+makasih cepat dalam damkar darah+dmn darah+hp dengar
 di+depan di+halaman di+hotel di+kamar di+rumah ditinggal duduk duka hamil ijin+keramaian ini jatuh jht+cair kalong
 kayu kena+denda kursi kursi+roda lagi laki lari maaf+lansia mandi mau+mati minta+ambulans minta+uang motor+hilang
 nik papan parkir+paksa pasien perempuan pilih pilih+kasih pju pungli+di punya rabies+untuk roda saya+butuh
 sembarangan+makasih sering sertifikat+halal sktm smp suami+saya tagihan+pdam tahu taman+kotor thr tidak+punya
 tidak+sekarang tidak+tahu tilang+bayar tolong+saya tukang+parkir tuna untuk+kucing usaha+untuk usg zonasi ~<abi
 ~<ada ~<ahl ~<aja ~<amb ~<art ~<bau ~<bed ~<bek ~<bud ~<cur ~<dal ~<did ~<dil ~<dis ~<hid ~<ini ~<jem ~<kul ~<kun
 ~<lag ~<lak ~<lay ~<lok ~<mar ~<mes ~<moh ~<nen ~<ngo ~<pan ~<pju ~<psi ~<ram ~<rob ~<rod ~<sab ~<sar ~<sen ~<skt
 ~<smp ~<sos ~<str ~<sun ~<thr ~<usg ~<zon ~ada> ~ajan ~ake> ~akny ~akte ~aku> ~ala> ~alat ~alur ~ambi ~amil ~amka
 ~ampe ~anso ~api> ~art> ~asie ~atih ~atuh ~awa> ~bans ~bau> ~beda ~bene ~bero ~bil> ~boca ~bruk ~bung ~bur> ~but>
 ~cah> ~curi ~dala ~damk ~dan> ~dek> ~digi ~dike ~dong ~duan ~dudu ~duk> ~ebak ~elua ~endi ~enek ~ener ~enge ~enin
 ~era> ~erat ~erin ~erla ~esek ~esin ~gah> ~gin> ~hami ~hat> ~hin> ~hli> ~ikun ~isur ~itam ~itin ~itip ~jamb ~jamu
 ~jar> ~jatu ~kak> ~kayu ~kete ~knya ~kolo ~kosa ~krg> ~kte> ~ktm> ~kuli ~lagi ~laki ~lam> ~lana ~lant ~lap> ~lapo
 ~lar> ~lari ~lati ~lung ~lusi ~maks ~mbil ~mbru ~mela ~meni ~mera ~mil> ~mkar ~moho ~mpet ~mpua ~mpun ~nal> ~ndi>
 ~nek> ~nene ~ngaj ~ngam ~ngar ~nggi ~ngin ~nsos ~ntah ~nya> ~ocah ~oda> ~olok ~osan ~pals ~par> ~para ~pere ~perk
 ~perm ~pern ~ping ~pju> ~psik ~puny ~ran> ~remp ~roba ~roda ~sang ~seri ~sien ~skrg ~sktm ~smp> ~suka ~tak> ~thr>
 ~tik> ~tim> ~tin> ~tuh> ~tuna ~uarg ~uduk ~ukin ~ulu> ~umur ~unti ~ursi ~usan ~usg> ~zona
other -5 =sick @=dukcapil @first=bedah_rumah @first=dukcapil ada+tidak asuh+malam bakar bangun+ulang bayi bpjs+saya
 buka+jam dari+pemkot dari+rumah di di+masjid diri gang halal internet+semrawut jalan jiwa jual+untuk kali kamar kb
 kecil kerja+di kucing+steril maling miskin mobil+mayat paket+c pasar pemkot rt+minta rujukan santunan spmb tabrak
 tangan tidur tidur+di tutup+jam ulang ulang+rumah ~<ala ~<bak ~<boc ~<cep ~<di> ~<dig ~<dij ~<dik ~<dit ~<duk ~<gan
 ~<gig ~<jat ~<jiw ~<kal ~<kay ~<kb> ~<keb ~<kec ~<ket ~<lar ~<mis ~<nga ~<nye ~<pam ~<pos ~<sel ~<spm ~<tab ~abra
 ~adan ~agi> ~ahir ~alal ~alin ~alsu ~amar ~apor ~asar ~ayi> ~ayu> ~baka ~bayi ~brak ~cepa ~duka ~dur> ~ecil ~elam
 ~emko ~empu ~epat ~erah ~erem ~erum ~gen> ~ging ~ien> ~ini> ~ipak ~iru> ~iski ~ita> ~iwa> ~jiwa ~keci ~keja ~ker>
 ~kera ~kurs ~lahi ~lal> ~lok> ~loka ~mar> ~mas> ~min> ~misk ~mkot ~mur> ~nang ~ngen ~ngka ~ongk ~pak> ~pasa ~pemk
 ~peru ~pili ~pmb> ~pom> ~puan ~rsi> ~sant ~sar> ~sek> ~sela ~sera ~sos> ~spmb ~sul> ~tabr ~tah> ~tara ~tidu ~unya
other -6 =arms =blaze =breath =limp =smell =water @=alat_bantu @=bedah_rumah @=damkar @=slrt @=ugd_malam
 @first=alat_bantu @first=damkar @first=slrt @first=ugd_malam ada+yang anak+tidak bayar+mantan gelandangan listrik
 mantan+2 mau+minta odgj orang pas pasar+murah puskesmas rs sd steril+subsidi subsidi+ada tahun+minta tipu+travel
 trc ~<,> ~<ama ~<dir ~<jal ~<kej ~<odg ~<ora ~<pal ~<pol ~<pus ~<rs> ~<san ~<sd> ~<trc ~ahli ~ahu> ~ambr ~dgj>
 ~elan ~esma ~idur ~iran ~jala ~juka ~kesm ~land ~mali ~ning ~ntar ~ntun ~odgj ~orny ~pasi ~pil> ~pora ~pusk ~rak>
 ~ruk> ~skes ~skin ~smas ~trc> ~trik ~uske
other -7 =mad @=kerja @=poli_jiwa @=ppa @=santunan @=trc @first=kerja @first=poli_jiwa @first=ppa @first=santunan
 @first=trc bayar+tidak cara+lapor di+kelurahan lampu laporan meteran pak paksa pdam ~<gel ~<kot ~<lis ~<met ~<pda
 ~<ula ~aksa ~atia ~dipa ~diti ~elap ~emat ~gela ~gigi ~igit ~lamp ~list ~mat> ~mete ~mpu> ~oran ~paks ~pas> ~pdam
 ~tarn
other -8 @=pangan @=puskesmas @first=pangan bantu+saya untuk+umkm ~<ila ~air> ~ampu ~dam>
other -9 @first=puskesmas air ktp minta+bantu ~<air ~<ktp ~ktp> ~rnya
other -10 kk ~<kk>
other -11 liar+di tps+liar
other -13 pinjam+mobil
other -14 mau+lapor
ours 20 mau+mati mau+untuk tolong+saya
ours 18 pak+bisa
ours 17 untuk+laporan
ours 16 butuh+bantu laporan+baru mau+lapor untuk+tetangga
ours 15 lapor+sekarang pak+tolong
ours 14 bikin+laporan halo+bisa lapor+pak
ours 13 bayi+dibuang halo saya+butuh saya+odgj ~halo ~mann
ours 12 ada+rumah bantu+ke bapak+tiap lapor+gelandangan lapor+syaratnya laporan meninggal+tidak orang+meninggal
 pak+bantu perlu+bantu rs+tidak sering+halusinasi tempat+tinggal tolong+pak tolong+segera untuk+pengaduan
ours 11 bagaimana+ini bantu+untuk bapak+pukul boleh+minta mati+aja mau+laporan pak+saya pengaduan punya+tempat
 putus+obat saya+mau tanpa+saudara tidak+urus urus+pemakaman yang+kubur ~pora
ours 10 ada+anak ada+keluarganya ada+orang anak+dipukul bantu+cepat bisa+pulang bisa+tampung di+rs di+sini dibuang
 dong+pak golok+tolong kami+butuh kata+abis keluarganya keluarganya+siapa kena+bacok lapor+di luka+parah mayat+di
 minta+bantu ngelem sendiri+tidak singgah+masih tolong+cepat yang+kemarin yang+tenggelam ~ibua ~tah2
ours 9 4+tahun ada+saudara anak+jalanan bakar+suami bapak+tua bisa+kirim bocah+ngelem gas+meledak ibu+tua jalanan
 ke+gang kerja+tabrak kp lansia+nyasar linglung+di mati+pak meninggal+di orang+terlantar orang+yang pak+ada
 pak+boleh panti pasung pemakaman pinang pulang+kampung pulang+ke rt+2 saya+kumat saya+ya setrum+di tabrak+mesin
 tabrak+tidak tawuran+pelajar tidak+waras tolong+ada waras warga+tanpa yang+hilang ~<aku ~<gg> ~<kp> ~<meg ~adua
 ~aras ~asun ~ikun ~isek ~orka ~pasu ~punk ~unk> ~wara
ours 8 ada+ibu ada+warga anak+kecil bagaimana+cara bantu+saya bayi+ketemu bisa+gerak butuh+tempat darah+terus
 di+emperan di+kandang di+masjid dibuang+di dibuang+harus ditinggal+di ditinggal+ibu dompet+hilang emperan
 ganggu+jiwa hilang+tidak kara kata+mau ke+depan ke+panti kel kirim+petugas ktp+sebatang lansia+jatuh laporan+dong
 maaf+lapor mau+konsul mau+pulang mayat mayat+tanpa nyasar odgj odgj+sudah odgj+tidak orang+bakar orang+linglung pak
 pelajar+bawa pertigaan perum petugas+ke pikun rumah+singgah saya+ganggu sebatang sebatang+kara segera sekarang+di
 singgah soal+tetangga suami+tolong sudah+2 sudah+pindah tampung terlantar terus+dengan tetangga+meninggal
 tolong+dibawa tua+tidak uang+habis urus+di warga+kami ya+semua yang+setrum ~!!!> ~<!!! ~<jl> ~<may ~<odg ~<pik
 ~<th> ~abul ~ah2> ~ak2> ~dgj> ~ebat ~gamu ~ggua ~guan ~iak2 ~icar ~iria ~isma ~keha ~maya ~mega ~nakn ~nyas ~odgj
 ~pak2 ~pant ~piku ~pina ~pork ~rgan ~rlan ~ulas ~wism ~yasa
ours 7 =mad ada+di ada+lagi ada+lansia ada+laporan ada+mayat ada+odgj ada+yang amuk amuk+di bakar+orang banyak+darah
 bapak+ini barat bayi+di begal+orang bisa+bangun bunuh+diri dari+kursi dari+malaysia dengan+saya depan+bank
 depan+sekolah di+gerobak di+halte di+kolong di+kontrakan di+perempatan di+pos di+sebelah di+stasiun di+tempat
 di+tiang dibiarin dikenal dipukul+majikannya diri+di ditaro ditinggal ganggu gantung+diri gelandangan
 gelandangan+di guru+lapor habis+ongkos hilang+yang ibu+anak ibu+dia ini+bapak jatuh+tidak kara+sakit ke+pinang
 keluarganya+di kembali+lagi ketemu+di km kolong kolong+jembatan kuat+hidup kumat+lagi lansia+yang lantai+2
 lapor+ada maaf+bayi majikannya makan+sampah maling+dipukul maling+tidak manusia mau+putus minta+tolong minum+racun
 ngomong+sendiri odgj+bawa odgj+lari odgj+lempar ongkos orang+lumpuh orang+odgj orang+terjebak orang+tidur pak+ini
 pak+orang pegang+saya pembantu+dipukul perempatan perempuan+perkosa perkosa+paman pernah+berobat pinang+tidak
 pinggir+kali pos+satpam puskesmas+minta rsj rt+3 rumah+ambruk rusak+rumah sakit+tidak saudara+tetangga
 saudara+tinggal saya+cari saya+perlu sdn sebelah+sekap sebelah+tidak sekarang+dengan sekarang+dia sekarang+lewat
 sekarang+tidur tangan+kerja tergeletak terlantar+di tetangga+bakar tetangga+sekap tidak+dikenal tidak+punya
 tidur+di tiri+saya titip tol tolong+evakuasi tolong+kesini yang+cari yang+dengan yang+foto yang+minum yang+tidur
 ~<amu ~<clu ~<dpn ~<gep ~<keh ~<km> ~<nab ~<ong ~<rsj ~<sdn ~<td> ~afas ~akam ~an2> ~anus ~apa2 ~ayat ~bu2> ~cope
 ~dann ~dpn> ~ek2> ~emuk ~emul ~epen ~erla ~ermi ~fasn ~gany ~gepe ~ggah ~gkos ~iari ~ibak ~ibia ~ibu2 ~ibun ~ilap
 ~ipul ~isu> ~jaya ~kel> ~lana ~land ~leme ~leta ~mank ~manu ~mper ~nafa ~namp ~nusi ~ongi ~opet ~rgel ~rsj> ~rtig
 ~sdn> ~siks ~tamp ~terl ~uarg ~yat>
"""
